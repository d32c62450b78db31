/** A list, newest first, that goes by mouse, touch and keyboard. */

import { sentenceOf } from "./api.js";
import { h, replace } from "./dom.js";
import { makePages } from "./pages.js";
import { makeRows } from "./rows.js";

/** Pixels from the end at which older items are asked for. */
const NEAR = 600;

/**
 * @template T
 * @typedef {object} Shown
 * @property {string} label what is listed, for who cannot see it
 * @property {number} rowHeight in pixels; each row has the same
 * @property {(item: T) => string} key
 * @property {(item: T) => Node} row
 * @property {(item: T) => void} open
 * @property {(search: string) => Node} empty what is shown when there is nothing
 */
/**
 * @template T
 * @typedef {Shown<T> & import("./pages.js").Source<T>} Options
 */

/** @template T @param {Options<T>} options */
export function makeList({ label, rowHeight, key, row, open, empty, ...source }) {
  const pages = makePages(source);
  /** @type {string | null} the key of what the keyboard is at */
  let active = null;
  /** @type {string | null} the key of what is open */
  let selected = null;

  const rows = makeRows({ rowHeight, key, row, open: choose });
  const older = h("button", { class: "button older", type: "button", hidden: true, on: { click: loadOlder } }, "Show older");
  const note = h("p", { class: "older bounded", hidden: true });
  const nothing = h("div", { class: "empty", hidden: true });
  const pill = h("button", { class: "pill", type: "button", hidden: true, on: { click: toTop } });
  const scroller = h(
    "div",
    {
      class: "list", role: "listbox", "aria-label": label, tabindex: 0, "data-list": "",
      on: { scroll: scrolled, keydown: pressed },
    },
    rows.element,
  );
  scroller.style.setProperty("--row", `${rowHeight}px`);
  const element = h("div", { class: "list-frame" }, scroller, nothing, pill, older, note);
  new ResizeObserver(draw).observe(scroller);

  function draw() {
    const { items, isMore, waiting } = pages;
    rows.draw(items, { top: scroller.scrollTop, height: scroller.clientHeight, active, selected });
    scroller.toggleAttribute("data-bounded", isMore || pages.note !== "");
    const isFarFromEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight > rowHeight;
    older.hidden = !isMore || isFarFromEnd;
    note.hidden = pages.note === "" || isFarFromEnd;
    note.textContent = pages.note;
    pill.hidden = waiting === 0;
    if (waiting) pill.textContent = `${waiting.toLocaleString("en")} new`;
    const drawn = active === null ? null : document.getElementById(rows.id(active));
    if (drawn) scroller.setAttribute("aria-activedescendant", drawn.id);
    else scroller.removeAttribute("aria-activedescendant");
  }

  /** Say this in place of the rows; null: show them. @param {Node | null} node */
  function say(node) {
    nothing.hidden = node === null;
    scroller.hidden = node !== null;
    replace(nothing, node);
  }

  /** Draw what was loaded; what is read does not move for what came in above it. @param {T[]} before what was listed */
  function renew(before) {
    const { items } = pages;
    const at = Math.floor(scroller.scrollTop / rowHeight);
    const seen = scroller.scrollTop > 0 ? before[at] : undefined;
    say(items.length > 0 ? null : pages.isMore ? h("p", null, "Nothing so far. There is more to look into.") : empty(pages.search));
    draw();
    if (seen === undefined) return;
    const now = items.findIndex((item) => key(item) === key(seen));
    if (now >= 0) scroller.scrollTop += (now - at) * rowHeight;
    draw();
  }

  /** @param {() => Promise<boolean>} load */
  async function show(load) {
    const before = pages.items;
    try {
      if (!(await load())) return;
    } catch (error) {
      // What is listed stays; the next change asks again.
      if (pages.items.length === 0) say(failure(error));
      return;
    }
    if (scroller.scrollTop <= 0) pages.admit();
    renew(before);
  }

  /** @param {unknown} error */
  function failure(error) {
    const again = h("button", { class: "button", type: "button", on: { click: () => show(pages.reload) } }, "Try again");
    return h("div", null, h("p", null, sentenceOf(error)), again);
  }

  function loadOlder() {
    return show(pages.older);
  }

  function toTop() {
    pages.admit();
    draw();
    scroller.scrollTop = 0;
    scroller.focus({ preventScroll: true });
  }

  function scrolled() {
    if (scroller.scrollTop <= 0) pages.admit();
    draw();
    if (pages.isMore && scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - NEAR) loadOlder();
  }

  /** @param {T} item */
  function choose(item) {
    active = key(item);
    open(item);
    draw();
  }

  /** @type {Record<string, (at: number, page: number) => number>} where a key leads from a row */
  const steps = {
    j: (at) => at + 1, ArrowDown: (at) => at + 1,
    k: (at) => at - 1, ArrowUp: (at) => at - 1,
    PageDown: (at, page) => at + page, PageUp: (at, page) => at - page,
    Home: () => 0, End: () => pages.items.length - 1,
  };

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const { items } = pages;
    if (event.ctrlKey || event.metaKey || event.altKey || items.length === 0 || event.target !== scroller) return;
    const name = active ?? selected;
    const at = name === null ? -1 : items.findIndex((item) => key(item) === name);
    if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(items[at]);
    } else if (event.key in steps) {
      event.preventDefault();
      const page = Math.max(1, Math.floor(scroller.clientHeight / rowHeight) - 1);
      goTo(at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, steps[event.key](at, page))));
    }
  }

  /** Let the keyboard be at this row, in sight. @param {number} index */
  function goTo(index) {
    active = key(pages.items[index]);
    const top = index * rowHeight;
    const most = top + rowHeight - scroller.clientHeight;
    scroller.scrollTop = Math.max(most, Math.min(scroller.scrollTop, top));
    draw();
  }

  /** Load all anew, from the top; keep to what matches. @param {string} [search] */
  function begin(search) {
    pages.empty(search);
    scroller.scrollTop = 0;
    return show(pages.reload);
  }

  return {
    element,
    refresh: () => show(pages.refresh),
    begin,
    /** Mark the item that is open; null: none. @param {string | null} name */
    select(name) {
      selected = name;
      if (name !== null) active = name;
      draw();
    },
  };
}
