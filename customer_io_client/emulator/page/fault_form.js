/** The form that makes a fault rule: fields for the common ones, which write the JSON that is sent. */

import { get, send, sentenceOf } from "./api.js";
import { h, replace } from "./dom.js";
import { makeTrouble, optionsOf } from "./parts.js";

/**
 * @import { Props } from "./dom.js"
 * @import { Rule } from "./fault_words.js"
 *
 * @typedef {Record<"status" | "retry_after" | "bytes" | "pause" | "delay" | "count" | "times", number | null>} Numbers
 *   what the fields hold; null: nothing
 *
 * @typedef {object} Effect
 * @property {string} name
 * @property {string} words
 * @property {(keyof Numbers)[]} needs fields
 * @property {(numbers: Numbers) => Rule} rule what they make
 */

/** @type {Effect[]} */
const EFFECTS = [
  {
    name: "answer", words: "Answer a status", needs: ["status", "retry_after"],
    rule: ({ status, retry_after: after }) => ({ answer: { status: status ?? 503, ...(after !== null && { retry_after: after }) } }),
  },
  { name: "before", words: "Drop before the effect", needs: [], rule: () => ({ drop: true }) },
  { name: "after", words: "Drop after the effect", needs: [], rule: () => ({ drop: true, when: "after" }) },
  { name: "reset", words: "Reset the connection", needs: [], rule: () => ({ reset: true }) },
  { name: "truncate", words: "Cut the answer short", needs: ["bytes"], rule: ({ bytes }) => ({ truncate: bytes ?? 20 }) },
  { name: "drip", words: "Drip the answer", needs: ["pause"], rule: ({ pause }) => ({ drip: pause ?? 0.05 }) },
  { name: "html", words: "Answer a web page", needs: ["status"], rule: ({ status }) => ({ html: status ?? 503 }) },
  { name: "type", words: "Another content type", needs: [], rule: () => ({ content_type: "text/plain" }) },
  { name: "delay", words: "Delay alone", needs: [], rule: () => ({}) },
];
/** @type {Record<keyof Numbers, [string, Props]>} label and attributes of each field with a number */
const NUMBERS = {
  status: ["Status", { min: 200, max: 599, value: "503" }],
  retry_after: ["Retry-After (s)", { min: 0 }],
  bytes: ["Bytes", { min: 0, value: "20" }],
  pause: ["Pause (s)", { min: 0, max: 60, step: "any", value: "0.05" }],
  delay: ["Delay (s)", { min: 0, max: 3600, step: "any" }],
  count: ["n", { min: 1, value: "3" }],
  times: ["Times at most", { min: 1 }],
};
const FIELDS = /** @type {(keyof Numbers)[]} */ (Object.keys(NUMBERS));
/** @type {[string, string][]} value and words */
const WHICH = [["all", "Every call"], ["every", "Every nth call"], ["nth", "The nth call alone"], ["probability", "By chance"]];
/** @type {[string, Rule][]} words and rule */
export const PRESETS = [
  ["Every third call 503", { match: { every: 3 }, answer: { status: 503 } }],
  ["Answers lost after the effect", { drop: true, when: "after" }],
  ["429 with Retry-After 2", { answer: { status: 429, retry_after: 2 } }],
];

/** @param {{onAdded: () => void}} options */
export function makeFaultForm({ onAdded }) {
  const numbers = numberFields(write);
  const effect = select(EFFECTS.map(({ name, words }) => [name, words]), write);
  const which = select(WHICH, write);
  const chance = h("input", { class: "field", id: "fault-chance", type: "number", min: 0, max: 1, step: "any", value: "0.1", on: { input: write } });
  const names = h("datalist", { id: "fault-operations" });
  const operation = textField("operation", { list: "fault-operations", placeholder: "any; track.customers.* too" }, write);
  const person = textField("person", { placeholder: "any" }, write);
  const json = h("textarea", { class: "field code", id: "fault-json", rows: 5, spellcheck: "false", "aria-describedby": "fault-trouble", on: { input: () => complain("") } });
  const trouble = makeTrouble({ id: "fault-trouble" });
  const effectFields = h("div", { class: "fields" });
  const countField = h("div", { class: "fields" });
  const chanceField = labelled("Chance (0 to 1)", chance);

  /** Write the rule that the fields make into the JSON. */
  function write() {
    const chosen = EFFECTS.find(({ name }) => name === effect.value) ?? EFFECTS[0];
    const held = /** @type {Numbers} */ (Object.fromEntries(FIELDS.map((name) => [name, numbers[name].value()])));
    replace(effectFields, chosen.needs.map((name) => numbers[name].element));
    replace(countField, which.value === "probability" ? chanceField : which.value === "all" ? null : numbers.count.element);
    const counted = which.value === "probability" ? Number(chance.value) : held.count;
    const match = given({
      operation: operation.value.trim() || null,
      person: person.value.trim() || null,
      ...(which.value !== "all" && { [which.value]: counted }),
    });
    const rule = given({
      match: Object.keys(match).length ? match : null,
      ...chosen.rule(held),
      delay: held.delay,
      times: held.times,
    });
    json.value = JSON.stringify(rule, null, 2);
    complain("");
  }

  /** @param {string} sentence what is wrong with the JSON; "": nothing */
  function complain(sentence) {
    trouble.say(sentence);
    json.setAttribute("aria-invalid", String(sentence !== ""));
  }

  /** @param {Event} event */
  async function add(event) {
    event.preventDefault();
    try {
      await send("POST", "faults", JSON.parse(json.value));
      complain("");
      onAdded();
    } catch (error) {
      complain(error instanceof SyntaxError ? `This is not JSON: ${error.message}` : sentenceOf(error));
      json.focus();
    }
  }

  async function fillNames() {
    try {
      const { operations } = await get("operations");
      replace(names, operations.map((/** @type {{name: string}} */ { name }) => h("option", { value: name })));
    } catch {
      // A name can be written without the list.
    }
  }

  fillNames();
  write();
  return h("form", { class: "form", novalidate: true, on: { submit: add } },
    h("div", { class: "fields" }, labelled("Operation", operation, "wide"), names, labelled("Person", person, "wide")),
    h("div", { class: "fields" }, labelled("What happens", effect), effectFields, numbers.delay.element),
    h("div", { class: "fields" }, labelled("Which calls", which), countField, numbers.times.element),
    h("div", { class: "fields" }, labelled("The rule as JSON: change it for what has no field", json, "whole")),
    trouble.element,
    h("div", { class: "buttons" }, h("button", { class: "button", "data-kind": "main", type: "submit" }, "Add the rule")));
}

let fields = 0;

/** @param {string} label @param {Element} control @param {string} [more] further classes */
function labelled(label, control, more = "") {
  if (!control.id) control.id = `fault-field-${++fields}`;
  return h("div", { class: `labelled ${more}` }, h("label", { for: control.id }, label), control);
}

/** @param {[string, string][]} options value and words @param {() => void} onChange */
function select(options, onChange) {
  return h("select", { class: "field", on: { change: onChange } }, optionsOf(options));
}

/** @param {string} name @param {Props} more attributes @param {() => void} onInput */
function textField(name, more, onInput) {
  return h("input", { class: "field", id: `fault-${name}`, type: "text", autocomplete: "off", spellcheck: "false", ...more, on: { input: onInput } });
}

/** The fields with a number, by name. @param {() => void} onInput */
function numberFields(onInput) {
  const fields = FIELDS.map((name) => {
    const [label, more] = NUMBERS[name];
    const input = h("input", { class: "field number", id: `fault-${name}`, type: "number", ...more, on: { input: onInput } });
    return [name, { element: labelled(label, input), value: () => (input.value === "" ? null : Number(input.value)) }];
  });
  return /** @type {Record<keyof Numbers, {element: Element, value: () => number | null}>} */ (Object.fromEntries(fields));
}

/** These without what is null. @param {Record<string, unknown>} fields */
function given(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
