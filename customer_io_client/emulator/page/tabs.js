/** Tabs within a detail, with their panel. */

import { sentenceOf } from "./api.js";
import { h, replace } from "./dom.js";

/** @import { Child } from "./dom.js" */

/**
 * Tabs with their panel; arrows, Home and End move between them. A panel is drawn when its tab is chosen.
 * @param {{label: string, chosen: string, onChoose: (name: string) => void,
 *   tabs: {name: string, title: string, draw: () => Child | Promise<Child>}[]}} options
 */
export function makeTabs({ label, tabs, chosen, onChoose }) {
  const panel = h("div", { class: "panel", role: "tabpanel" });
  const buttons = tabs.map(({ name, title }) =>
    h("button", { class: "subtab", type: "button", role: "tab", "data-focus": `tab-${name}`, on: { click: () => choose(name) } }, title));
  /** Which choice a panel is drawn for: an earlier one that comes late is not shown. */
  let round = 0;

  /** @param {string} name */
  async function choose(name) {
    const index = Math.max(0, tabs.findIndex((tab) => tab.name === name));
    const tab = tabs[index];
    const mine = ++round;
    buttons.forEach((button, at) => {
      button.setAttribute("aria-selected", String(at === index));
      button.setAttribute("tabindex", at === index ? "0" : "-1");
    });
    panel.setAttribute("aria-label", tab.title);
    onChoose(tab.name);
    const drawn = await drawnOrWhyNot(tab.draw);
    if (mine === round) replace(panel, drawn);
  }

  /** @param {KeyboardEvent} event */
  function move(event) {
    const last = buttons.length - 1;
    const here = buttons.findIndex((button) => button === document.activeElement);
    /** @type {Record<string, number>} */
    const targets = { ArrowRight: here === last ? 0 : here + 1, ArrowLeft: here === 0 ? last : here - 1, Home: 0, End: last };
    const there = targets[event.key];
    if (here < 0 || there === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[there].focus();
    choose(tabs[there].name);
  }

  choose(chosen);
  return h("div", { class: "tabbed" }, h("div", { class: "subtabs", role: "tablist", "aria-label": label, on: { keydown: move } }, buttons), panel);
}

/** @param {() => Child | Promise<Child>} draw @returns {Promise<Child>} */
async function drawnOrWhyNot(draw) {
  try {
    return await draw();
  } catch (error) {
    return h("p", { class: "trouble" }, sentenceOf(error));
  }
}
