/** JSON with the places marked that something is wrong with, and buttons that copy. */

import { h } from "./dom.js";

/**
 * A JSON value, a line a field.
 * @param {unknown} value
 * @param {{marks?: Record<string, string>}} [options] what is wrong, by JSON pointer; of a field that is not there, at
 *   its place in the object that lacks it
 */
export function jsonTree(value, { marks = {} } = {}) {
  /** @type {Map<string, string[]>} */
  const said = new Map();
  /** @type {Map<string, {name: string, pointer: string, sentence: string}[]>} */
  const lacking = new Map();
  for (const [pointer, sentence] of Object.entries(marks)) {
    const { at, missing } = nearest(value, pointer);
    if (missing === null) said.set(at, [...(said.get(at) ?? []), sentence]);
    else lacking.set(at, [...(lacking.get(at) ?? []), { name: missing, pointer, sentence }]);
  }

  /** @param {string} pointer @param {Node[]} parts */
  function line(pointer, parts) {
    const sentences = said.get(pointer) ?? [];
    return h(
      "div",
      { class: sentences.length ? "line marked" : "line", "data-pointer": pointer, tabindex: sentences.length ? -1 : null },
      parts,
      sentences.map((sentence) => h("span", { class: "mark" }, sentence)),
    );
  }

  /** @param {unknown} part @param {string} pointer @param {Node[]} before @param {string} after @returns {Node[]} */
  function lines(part, pointer, before, after) {
    const ghosts = lacking.get(pointer) ?? [];
    if (typeof part !== "object" || part === null || (Object.keys(part).length === 0 && ghosts.length === 0)) {
      return [line(pointer, [...before, scalar(part), sign(after)])];
    }
    const isList = Array.isArray(part);
    const entries = Object.entries(part);
    const inner = entries.flatMap(([name, value], index) =>
      lines(
        value,
        `${pointer}/${escaped(name)}`,
        isList ? [] : [h("span", { class: "key" }, JSON.stringify(name)), sign(": ")],
        index < entries.length - 1 ? "," : "",
      ),
    );
    return [
      line(pointer, [...before, sign(isList ? "[" : "{")]),
      h("div", { class: "block" }, inner, ghosts.map(ghost)),
      h("div", { class: "line" }, sign((isList ? "]" : "}") + after)),
    ];
  }

  return h("div", { class: "json code" }, lines(value, "", [], ""));
}

/** Bring a marked place into sight. @param {Element} tree @param {string} pointer */
export function showPlace(tree, pointer) {
  const place = [...tree.querySelectorAll("[data-pointer]")].find((line) => line.getAttribute("data-pointer") === pointer);
  if (!(place instanceof HTMLElement)) return;
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}

/** @param {{name: string, pointer: string, sentence: string}} missing */
function ghost({ name, pointer, sentence }) {
  return h(
    "div",
    { class: "line marked ghost", "data-pointer": pointer, tabindex: -1 },
    h("span", { class: "key" }, JSON.stringify(name)),
    h("span", { class: "mark" }, sentence),
  );
}

/** @param {unknown} value */
function scalar(value) {
  const kind = typeof value === "string" ? "string" : typeof value === "number" ? "number" : "literal";
  return h("span", { class: kind }, JSON.stringify(value) ?? "");
}

/** @param {string} text */
const sign = (text) => h("span", { class: "sign" }, text);
/** @param {string} name */
const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** How far a pointer leads into a value. @param {unknown} value @param {string} pointer */
function nearest(value, pointer) {
  let at = "";
  let part = /** @type {any} */ (value);
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof part !== "object" || part === null) return { at, missing: null };
    if (!Object.hasOwn(part, name)) return { at, missing: name };
    part = part[name];
    at += `/${step}`;
  }
  return { at, missing: null };
}

/**
 * Put a text on the clipboard.
 * @param {string} text
 * @returns {Promise<boolean>} whether it is there
 */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand(text);
  }
}

/** For a page that came over plain HTTP from another machine, where there is no clipboard. @param {string} text */
function copyByHand(text) {
  const focused = document.activeElement;
  const field = h("textarea", { class: "unseen", value: text, "aria-hidden": "true" });
  document.body.append(field);
  field.select();
  const isDone = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isDone;
}

/**
 * A button that copies, and says so.
 * @param {string} label
 * @param {() => string} text
 * @param {Record<string, string>} [props]
 */
export function copyButton(label, text, props = {}) {
  const said = h("span", { class: "said", role: "status" });
  const button = h(
    "button",
    { class: "button copy", type: "button", ...props, on: { click: press } },
    h("span", { class: "what" }, label),
    said,
  );
  let timer = 0;

  async function press() {
    const isDone = await copyText(text());
    said.textContent = isDone ? "Copied" : "Not allowed";
    button.dataset.done = String(isDone);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      delete button.dataset.done;
      said.textContent = "";
    }, 1500);
  }

  return button;
}
