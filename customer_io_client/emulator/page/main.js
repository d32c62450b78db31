/** The frame of the page: which view is open, the tabs, the keys, the live mark. */

import { startCounts } from "./counts.js";
import { h, replace, standing } from "./dom.js";
import { open as openFaults } from "./faults.js";
import { toggleKeys } from "./keys.js";
import { live } from "./live.js";
import { open as openMessages } from "./messages.js";
import { open as openPeople } from "./people.js";
import { open as openRefused } from "./refused.js";
import { open as openRequests } from "./requests.js";
import { open as openSegments } from "./segments.js";
import { startTheme } from "./theme_switch.js";

/**
 * @typedef {{go: (hash: string) => void, announce: (text: string) => void}} App what a view may do with the page
 *
 * @typedef {object} View a view that is open
 * @property {() => void} update something has changed
 * @property {() => void} close
 * @property {(place: string) => void} show another place within the view
 */

/** @type {Record<string, {title: string, open: (container: Element, place: string, app: App) => View}>} by the first word of the hash */
const VIEWS = {
  requests: { title: "Requests", open: openRequests },
  refused: { title: "Refused", open: openRefused },
  people: { title: "People", open: openPeople },
  messages: { title: "Messages", open: openMessages },
  segments: { title: "Segments", open: openSegments },
  faults: { title: "Faults", open: openFaults },
};
const NAMES = Object.keys(VIEWS);

const main = standing("view");
const announcer = standing("announcer");
const mark = standing("live");

/** @type {App} */
const app = {
  go: (hash) => { location.hash = hash; },
  announce: (text) => { announcer.textContent = text; },
};
/** @type {{name: string, view: View} | null} */
let opened = null;

/** The view's name and the place within it. */
function place() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  return Object.hasOwn(VIEWS, name) ? { name, rest: rest.join("/") } : { name: NAMES[0], rest: "" };
}

function route() {
  const { name, rest } = place();
  for (const [tab, link] of tabs) {
    if (tab === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${VIEWS[name].title} · Customer.io emulator`;
  counts.look(name);
  if (opened?.name === name) {
    opened.view.show(rest);
    return;
  }
  opened?.view.close();
  replace(main);
  opened = { name, view: VIEWS[name].open(main, rest, app) };
}

/** @type {Map<string, HTMLElement>} */
const tabs = new Map(
  NAMES.map((name, index) => [
    name,
    h(
      "a",
      { class: "tab", href: `#/${name}`, title: `${VIEWS[name].title} (${index + 1})` },
      VIEWS[name].title,
      h("span", { class: "count", "data-count": name, hidden: true }),
    ),
  ]),
);
replace(standing("tabs"), [...tabs.values()]);
const counts = startCounts(tabs);

live.subscribe(() => {
  counts.update();
  opened?.view.update();
});
live.onState((state) => {
  mark.dataset.state = state;
  mark.textContent = state === "connected" ? "Live" : "Trying again";
});

/** Up from a detail to its list. */
function back() {
  const { name, rest } = place();
  if (rest) app.go(`#/${name}`);
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]") && event.key !== "?") return;
  if (target.closest("input, textarea, select")) {
    if (event.key === "Escape") target.blur();
    return;
  }
  const tab = NAMES[Number(event.key) - 1];
  if (tab) app.go(`#/${tab}`);
  else if (event.key === "Escape") back();
  else if (event.key === "?") toggleKeys();
  else if (event.key === "/") focus("[data-search]");
  else if (event.key === "c") /** @type {HTMLElement | null} */ (main.querySelector("[data-copy=python]"))?.click();
  else if (["j", "k", "ArrowDown", "ArrowUp"].includes(event.key) && !target.closest("[data-list]")) toList(event.key);
  else return;
  event.preventDefault();
}

/** @param {string} selector */
function focus(selector) {
  const found = /** @type {HTMLElement | null} */ (main.querySelector(selector));
  found?.focus();
  return found;
}

/** Give a key to the list, wherever the focus stands. @param {string} key */
function toList(key) {
  focus("[data-list]")?.dispatchEvent(new KeyboardEvent("keydown", { key }));
}

startTheme();
standing("help").addEventListener("click", toggleKeys);
document.addEventListener("keydown", pressed);
window.addEventListener("hashchange", route);
route();
