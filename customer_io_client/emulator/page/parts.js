/** Parts that several views are made of: tabs, facts, choices, and places that are drawn anew only when their data differ. */

import { h, replace } from "./dom.js";

/** @typedef {import("./dom.js").Child} Child */

/** A place of the address as text; what nobody encoded is left as it is. @param {string} place */
export function decoded(place) {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

/** A part of a detail, under a heading. @param {string} title @param {...Child} children */
export function section(title, ...children) {
  return h("section", { class: "part" }, h("h3", null, title), ...children);
}

/** Terms and what they are; those without a value are left out. @param {[string, Child][]} rows */
export function facts(rows) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return h("dl", { class: "facts" }, known.map(([term, value]) => h("div", null, h("dt", null, term), h("dd", null, value))));
}

/** A list to choose one of. @param {string} label @param {string[][]} options value and words @param {(value: string) => void} onChoose */
export function choice(label, options, onChoose) {
  return h("select", { class: "field", "aria-label": label, on: { change: (event) => onChoose(event.target.value) } },
    options.map(([value, words]) => h("option", { value }, words)));
}

/** Buttons of which one is pressed. @param {string} label @param {string[][]} options value and words @param {(value: string) => void} onChoose */
export function switcher(label, options, onChoose) {
  const buttons = options.map(([value, words]) =>
    h("button", { class: "choice", type: "button", "data-value": value, "aria-pressed": "false", on: { click: () => onChoose(value) } }, words));
  /** @param {string} value the one that is pressed */
  function set(value) {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.value === value));
  }
  return { element: h("div", { class: "choices", role: "group", "aria-label": label }, buttons), set };
}

/**
 * Tabs with their panel; arrows, Home and End move between them. A panel is drawn when its tab is chosen.
 * @param {{label: string, chosen: string, onChoose: (name: string) => void,
 *   tabs: {name: string, title: string, draw: () => Child | Promise<Child>}[]}} options
 */
export function makeTabs({ label, tabs, chosen, onChoose }) {
  const panel = h("div", { class: "panel", role: "tabpanel" });
  const buttons = tabs.map(({ name, title }) =>
    h("button", { class: "subtab", type: "button", role: "tab", "data-focus": `tab-${name}`, on: { click: () => choose(name) } }, title));
  let round = 0;

  /** @param {string} name */
  async function choose(name) {
    const index = Math.max(0, tabs.findIndex((tab) => tab.name === name));
    const mine = ++round;
    buttons.forEach((button, at) => {
      button.setAttribute("aria-selected", String(at === index));
      button.setAttribute("tabindex", at === index ? "0" : "-1");
    });
    panel.setAttribute("aria-label", tabs[index].title);
    onChoose(tabs[index].name);
    const drawn = await Promise.resolve(tabs[index].draw()).catch((error) => h("p", { class: "trouble" }, error.message));
    if (mine === round) replace(panel, drawn);
  }

  /** @param {KeyboardEvent} event */
  function move(event) {
    const last = buttons.length - 1;
    const here = buttons.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const there = { ArrowRight: here === last ? 0 : here + 1, ArrowLeft: here === 0 ? last : here - 1, Home: 0, End: last }[event.key];
    if (here < 0 || there === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[there].focus();
    choose(tabs[there].name);
  }

  choose(chosen);
  return h("div", { class: "tabbed" }, h("div", { class: "subtabs", role: "tablist", "aria-label": label, on: { keydown: move } }, buttons), panel);
}

/**
 * A place that is drawn anew only when its data differ; the focus stays on what bears the same `data-focus`, and
 * what was opened stays open.
 * @param {Record<string, any>} [props]
 */
export function place(props = {}) {
  const element = h("div", props);
  /** @type {string | undefined} */
  let known;

  /** @param {string} name */
  const named = (name) => [...element.querySelectorAll("[data-focus]")].find((node) => node.dataset.focus === name);

  /** @param {unknown} data @param {() => Child} draw */
  function show(data, draw) {
    const text = JSON.stringify(data) ?? "";
    if (text === known) return;
    known = text;
    const held = element.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
    const opened = [...element.querySelectorAll("details[open] > summary[data-focus]")].map((summary) => summary.dataset.focus);
    replace(element, draw());
    for (const name of opened) if (named(name)) named(name).parentElement.open = true;
    if (held) named(held)?.focus({ preventScroll: true });
  }

  return { element, show };
}

/**
 * Runs one load at a time, at most one in so many milliseconds; what is asked for meanwhile is run after it. A load that
 * takes long is given longer pauses, so that the emulator is left to those who test with it.
 * @param {() => Promise<unknown>} load @param {number} [milliseconds]
 */
export function refresher(load, milliseconds = 500) {
  /** @type {"idle" | "busy" | "stopped"} */
  let state = "idle";
  let isWanted = false;

  async function run() {
    isWanted = state === "busy";
    if (state !== "idle") return;
    state = "busy";
    const begun = performance.now();
    await load();
    const took = performance.now() - begun;
    setTimeout(rest, Math.max(milliseconds - took, 3 * took));
  }

  function rest() {
    if (state === "stopped") return;
    state = "idle";
    if (isWanted) run();
  }

  return { run, stop: () => { state = "stopped"; } };
}
