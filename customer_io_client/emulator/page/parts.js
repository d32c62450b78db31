/** Small parts that several views are made of. */

import { isUnanswered, sentenceOf } from "./api.js";
import { h } from "./dom.js";

/** @import { Child, Props } from "./dom.js" */

/** A part of a detail, under a heading. @param {string} title @param {...Child} children */
export function section(title, ...children) {
  return h("section", { class: "part" }, h("h3", null, title), children);
}

/** A word on a ground of its own. @param {Child} word @param {string | null} [kind] which colour */
export function badge(word, kind = null) {
  return h("span", { class: "badge", "data-kind": kind }, word);
}

/** That there is nothing. @param {string} sentence */
export function nothing(sentence) {
  return h("p", { class: "quiet" }, sentence);
}

/** Terms and what they are; those without a value are left out. @param {readonly [string, Child][]} rows */
export function facts(rows) {
  return h("dl", { class: "facts" }, pairs(rows.filter(([, value]) => value !== null && value !== undefined && value !== "")));
}

/** What a `dl` holds. @param {readonly [string, Child][]} rows */
export function pairs(rows) {
  return rows.map(([term, value]) => h("div", null, h("dt", null, term), h("dd", null, value)));
}

/** A value as it is read: text as it is, anything else as JSON. @param {unknown} value */
export function written(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Options to choose from. @param {readonly (readonly [string, string])[]} options value and words */
export function optionsOf(options) {
  return options.map(([value, words]) => h("option", { value }, words));
}

/**
 * Buttons of which one is pressed.
 * @param {string} label @param {readonly (readonly [string, string])[]} options value and words @param {(value: string) => void} onChoose
 * @param {{group?: string, button?: string}} [classes]
 */
export function switcher(label, options, onChoose, { group = "choices", button = "choice" } = {}) {
  const buttons = options.map(([value, words]) =>
    h("button", { class: button, type: "button", "data-value": value, "aria-pressed": "false", on: { click: () => choose(value) } }, words));

  /** @param {string} value the one that is pressed */
  function set(value) {
    for (const one of buttons) one.setAttribute("aria-pressed", String(one.dataset.value === value));
  }

  /** @param {string} value */
  function choose(value) {
    set(value);
    onChoose(value);
  }

  return { element: h("div", { class: group, role: "group", "aria-label": label }, buttons), set };
}

/** Where it is said that something could not be done. @param {Props} [props] */
export function makeTrouble(props = {}) {
  const element = h("p", { class: "trouble", role: "alert", ...props });
  let wasUnanswered = false;

  /** @param {string} sentence "": all is well */
  function say(sentence) {
    wasUnanswered = false;
    element.textContent = sentence;
  }

  return {
    element,
    say,
    /** @param {unknown} error */
    show(error) {
      say(sentenceOf(error));
      wasUnanswered = isUnanswered(error);
    },
    /** The emulator answers: that it did not is said no longer. */
    answered() {
      if (wasUnanswered) say("");
    },
  };
}
