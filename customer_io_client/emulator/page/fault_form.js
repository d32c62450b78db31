/** The form that makes a fault rule: fields for the common ones, which write the JSON that is sent. */

import { get, send } from "./api.js";
import { h, replace } from "./dom.js";

/** What may happen: [name, words, fields that it needs, rule that they make]. */
const EFFECTS = [
  ["answer", "Answer a status", ["status", "retry_after"], ({ status, retry_after }) => ({ answer: { status, ...(retry_after !== null && { retry_after }) } })],
  ["before", "Drop before the effect", [], () => ({ drop: true })],
  ["after", "Drop after the effect", [], () => ({ drop: true, when: "after" })],
  ["reset", "Reset the connection", [], () => ({ reset: true })],
  ["truncate", "Cut the answer short", ["bytes"], ({ bytes }) => ({ truncate: bytes ?? 20 })],
  ["drip", "Drip the answer", ["pause"], ({ pause }) => ({ drip: pause ?? 0.05 })],
  ["html", "Answer a web page", ["status"], ({ status }) => ({ html: status })],
  ["type", "Another content type", [], () => ({ content_type: "text/plain" })],
  ["delay", "Delay alone", [], () => ({})],
];
/** [name, label, attributes] of each field with a number. */
const NUMBERS = {
  status: ["Status", { min: 200, max: 599, value: "503" }],
  retry_after: ["Retry-After (s)", { min: 0 }],
  bytes: ["Bytes", { min: 0, value: "20" }],
  pause: ["Pause (s)", { min: 0, max: 60, step: "any", value: "0.05" }],
  delay: ["Delay (s)", { min: 0, max: 3600, step: "any" }],
  count: ["n", { min: 1, value: "3" }],
  times: ["Times at most", { min: 1 }],
};
const WHICH = [["all", "Every call"], ["every", "Every nth call"], ["nth", "The nth call alone"], ["probability", "By chance"]];
export const PRESETS = [
  ["Every third call 503", { match: { every: 3 }, answer: { status: 503 } }],
  ["Answers lost after the effect", { drop: true, when: "after" }],
  ["429 with Retry-After 2", { answer: { status: 429, retry_after: 2 } }],
];

/** @param {{onAdded: () => void}} options */
export function makeFaultForm({ onAdded }) {
  const numbers = Object.fromEntries(Object.entries(NUMBERS).map(([name, [label, more]]) => [name, numberField(name, label, more, write)]));
  const effect = select(EFFECTS.map(([name, words]) => [name, words]), write);
  const which = select(WHICH, write);
  const chance = h("input", { class: "field", id: "fault-chance", type: "number", min: 0, max: 1, step: "any", value: "0.1", on: { input: write } });
  const names = h("datalist", { id: "fault-operations" });
  const operation = h("input", { class: "field", id: "fault-operation", type: "text", list: "fault-operations", placeholder: "any; track.customers.* too", autocomplete: "off", spellcheck: "false", on: { input: write } });
  const person = h("input", { class: "field", id: "fault-person", type: "text", placeholder: "any", autocomplete: "off", spellcheck: "false", on: { input: write } });
  const json = h("textarea", { class: "field code", id: "fault-json", rows: 5, spellcheck: "false", "aria-describedby": "fault-trouble", on: { input: () => complain("") } });
  const trouble = h("p", { class: "trouble", id: "fault-trouble", role: "alert" });
  const effectFields = h("div", { class: "fields" });
  const countField = h("div", { class: "fields" });

  /** Write the rule that the fields make into the JSON. */
  function write() {
    const [, , needed, made] = EFFECTS.find(([name]) => name === effect.value);
    replace(effectFields, needed.map((name) => numbers[name].element));
    replace(countField, which.value === "probability" ? labelled("Chance (0 to 1)", chance) : which.value === "all" ? null : numbers.count.element);
    const values = Object.fromEntries(Object.entries(numbers).map(([name, field]) => [name, field.value()]));
    const match = {
      ...(operation.value.trim() && { operation: operation.value.trim() }),
      ...(person.value.trim() && { person: person.value.trim() }),
      ...(which.value === "probability" ? { probability: Number(chance.value) } : which.value !== "all" && { [which.value]: values.count }),
    };
    const rule = {
      ...(Object.keys(match).length && { match }), ...made(values),
      ...(values.delay !== null && { delay: values.delay }), ...(values.times !== null && { times: values.times }),
    };
    json.value = JSON.stringify(rule, null, 2);
    complain("");
  }

  /** @param {string} sentence what is wrong with the JSON; "": nothing */
  function complain(sentence) {
    trouble.textContent = sentence;
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
      complain(error instanceof SyntaxError ? `This is not JSON: ${error.message}` : error.message);
      json.focus();
    }
  }

  async function fillNames() {
    try {
      const { operations } = await get("operations");
      replace(names, operations.map(({ name }) => h("option", { value: name })));
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
    trouble,
    h("div", { class: "buttons" }, h("button", { class: "button", "data-kind": "main", type: "submit" }, "Add the rule")));
}

let fields = 0;

/** @param {string} label @param {Element} control @param {string} [more] further classes */
function labelled(label, control, more = "") {
  if (!control.id) control.id = `fault-field-${++fields}`;
  return h("div", { class: `labelled ${more}` }, h("label", { for: control.id }, label), control);
}

/** @param {string[][]} options value and words @param {() => void} onChange */
function select(options, onChange) {
  return h("select", { class: "field", on: { change: onChange } }, options.map(([value, words]) => h("option", { value }, words)));
}

/** @param {string} name @param {string} label @param {Record<string, unknown>} more attributes @param {() => void} onInput */
function numberField(name, label, more, onInput) {
  const input = h("input", { class: "field number", id: `fault-${name}`, type: "number", ...more, on: { input: onInput } });
  return { element: labelled(label, input), value: () => (input.value === "" ? null : Number(input.value)) };
}
