/** The filter of a segment in words. */

import { h } from "./dom.js";
import { written } from "./parts.js";

/**
 * @typedef {{[kind: string]: any}} Filter one kind with its operand, in the form of the contract
 * @typedef {Map<number, string>} Names of segments, by their numbers
 */

/** @param {Filter | null} filter @param {Names} names @returns {Element} */
export function filterWords(filter, names) {
  const [kind, operand] = Object.entries(filter ?? {})[0] ?? [];
  switch (kind) {
    case "and": return group("All of these hold:", operand, names, "Everybody");
    case "or": return group("At least one of these holds:", operand, names, "Nobody");
    case "not": return h("div", null, h("p", null, "Not:"), h("ul", { class: "filter" }, h("li", null, filterWords(operand, names))));
    case "segment": return h("p", null, "Is in segment ", h("a", { href: `#/segments/${operand.id}` }, names.get(operand.id) ?? String(operand.id)));
    case "attribute": return attribute(operand);
    default: return h("p", { class: "quiet" }, "Written in a form that has no words here; see the JSON.");
  }
}

/** @param {string} words @param {Filter[]} parts @param {Names} names @param {string} ofNone what no part at all means */
function group(words, parts, names, ofNone) {
  if (!parts.length) return h("p", null, ofNone);
  if (parts.length === 1) return filterWords(parts[0], names);
  return h("div", null, h("p", null, words), h("ul", { class: "filter" }, parts.map((part) => h("li", null, filterWords(part, names)))));
}

/** @param {{field: string, operator: string, value?: unknown}} operand */
function attribute({ field, operator, value }) {
  if (operator === "exists") return h("p", null, "Has the attribute ", h("strong", null, field));
  return h("p", null, h("strong", null, field), " is ", h("code", null, written(value)));
}
