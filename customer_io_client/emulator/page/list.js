/** A list, newest first: loads pages and what is new, and goes by mouse, touch and keyboard. */

import { h, replace } from "./dom.js";
import { makeRows } from "./rows.js";

/** Items of one page, of one question for what is new, and in all. */
const PAGE = 200;
const NEWS = 500;
const MOST = 10_000;
/** Pixels from the end at which older items are asked for. */
const NEAR = 600;

/**
 * @template T
 * @typedef {object} Options
 * @property {string} label what is listed, for who cannot see it
 * @property {number} rowHeight in pixels; each row has the same
 * @property {(item: T) => string} key
 * @property {(item: T) => Node} row
 * @property {(asked: {before?: string, after?: string, newest?: T, limit: number, search: string}) =>
 *   Promise<{items: T[], more: boolean, anew?: boolean}>} load
 *   newest first. `before` and `after` are keys, `newest` is the item of `after`. `anew`: what is listed is no longer true, load all of it again.
 * @property {(item: T) => void} open
 * @property {(search: string) => Node} [empty] what is shown when there is nothing
 * @property {boolean} [isLive] what is new is asked for by `after` and added; otherwise a refresh loads all anew
 */

/** @template T @param {Options<T>} options */
export function makeList({ label, rowHeight, key, row, load, open, empty, isLive = false }) {
  /** @type {T[]} */
  let items = [];
  /** @type {T[]} what came while the list did not stand at its top */
  let waiting = [];
  let more = false;
  let search = "";
  /** @type {string | null} */
  let active = null;
  /** @type {string | null} */
  let selected = null;
  let round = 0;
  let busy = false;
  let again = false;

  const rows = makeRows({ rowHeight, key, row, open: choose });
  const older = h("button", { class: "button older", type: "button", hidden: true, on: { click: loadOlder } }, "Show older");
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
  const element = h("div", { class: "list-frame" }, scroller, nothing, pill, older);
  new ResizeObserver(draw).observe(scroller);

  function draw() {
    rows.draw(items, { top: scroller.scrollTop, height: scroller.clientHeight, active, selected });
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    older.hidden = !more || left > rowHeight;
    pill.hidden = waiting.length === 0;
    if (waiting.length) pill.textContent = `${waiting.length.toLocaleString("en")} new`;
    const isShown = active !== null && document.getElementById(rows.id(active));
    if (isShown) scroller.setAttribute("aria-activedescendant", rows.id(/** @type {string} */ (active)));
    else scroller.removeAttribute("aria-activedescendant");
  }

  /** @param {Node | null} node */
  function say(node) {
    nothing.hidden = node === null;
    scroller.hidden = node !== null;
    replace(nothing, node);
  }

  /** Load the newest page in place of what is there. */
  async function reload() {
    const mine = ++round;
    try {
      const loaded = await loadFirst(isLive ? PAGE : Math.max(PAGE, items.length));
      if (mine !== round) return;
      const before = Math.floor(scroller.scrollTop / rowHeight);
      const seen = scroller.scrollTop > 0 ? items[before] : undefined;
      ({ items, more } = loaded);
      waiting = [];
      say(items.length === 0 && empty ? empty(search) : null);
      draw();
      if (seen) keepInPlace(key(seen), before);
    } catch (error) {
      if (mine === round && items.length === 0) say(failure(error));
    }
  }

  /** Rows that came in above do not move what is read. @param {string} name @param {number} before where it stood */
  function keepInPlace(name, before) {
    const after = items.findIndex((item) => key(item) === name);
    if (after >= 0) scroller.scrollTop += (after - before) * rowHeight;
    draw();
  }

  /** @param {number} count @returns {Promise<{items: T[], more: boolean}>} */
  async function loadFirst(count) {
    let loaded = await load({ limit: Math.min(count, NEWS), search });
    while (loaded.more && loaded.items.length < count) {
      const next = await load({ before: key(loaded.items[loaded.items.length - 1]), limit: NEWS, search });
      if (next.items.length === 0) break;
      loaded = { items: [...loaded.items, ...next.items], more: next.more };
    }
    return loaded;
  }

  /** @param {unknown} error */
  function failure(error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return h("div", null, h("p", null, sentence), h("button", { class: "button", type: "button", on: { click: reload } }, "Try again"));
  }

  /** Add what is new. A call during another one has it look once more. */
  async function refresh() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      await (isLive && items.length + waiting.length > 0 ? addNews() : reload());
    } while (again);
    busy = false;
  }

  async function addNews() {
    const mine = round;
    try {
      const newest = (waiting.length ? waiting : items)[0];
      const news = await load({ after: key(newest), newest, limit: NEWS, search });
      if (mine !== round) return;
      if (news.anew) {
        await reload();
        return;
      }
      if (news.more) again = true;
      if (news.items.length === 0) return;
      waiting = [...news.items, ...waiting].slice(0, MOST);
      if (scroller.scrollTop <= 0) takeWaiting();
      draw();
    } catch {
      // The next change asks again.
    }
  }

  function takeWaiting() {
    const all = [...waiting, ...items];
    more = more || all.length > MOST;
    items = all.slice(0, MOST);
    waiting = [];
  }

  function toTop() {
    takeWaiting();
    draw();
    scroller.scrollTop = 0;
    scroller.focus({ preventScroll: true });
  }

  async function loadOlder() {
    if (older.disabled || items.length === 0) return;
    const mine = round;
    older.disabled = true;
    try {
      const page = await load({ before: key(items[items.length - 1]), limit: PAGE, search });
      if (mine !== round) return;
      items = [...items, ...page.items].slice(0, MOST);
      more = page.more && items.length < MOST;
      draw();
    } catch {
      // The button is still there.
    } finally {
      older.disabled = false;
    }
  }

  function scrolled() {
    if (scroller.scrollTop <= 0 && waiting.length) takeWaiting();
    draw();
    if (more && scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - NEAR) loadOlder();
  }

  /** @param {T} item */
  function choose(item) {
    active = key(item);
    open(item);
    draw();
  }

  /** @type {Record<string, (at: number, page: number) => number>} */
  const steps = {
    j: (at) => at + 1, ArrowDown: (at) => at + 1,
    k: (at) => at - 1, ArrowUp: (at) => at - 1,
    PageDown: (at, page) => at + page, PageUp: (at, page) => at - page,
    Home: () => 0, End: () => items.length - 1,
  };

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || items.length === 0 || event.target !== scroller) return;
    const name = active ?? selected;
    const at = name === null ? -1 : items.findIndex((item) => key(item) === name);
    if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(items[at]);
    } else if (event.key in steps) {
      event.preventDefault();
      const page = Math.max(1, Math.floor(scroller.clientHeight / rowHeight) - 1);
      const to = at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, steps[event.key](at, page)));
      active = key(items[to]);
      const top = to * rowHeight;
      const most = top + rowHeight - scroller.clientHeight;
      scroller.scrollTop = Math.max(most, Math.min(scroller.scrollTop, top));
      draw();
    }
  }

  return {
    element,
    refresh,
    /** Load all anew, from the top. */
    reload() {
      items = [];
      scroller.scrollTop = 0;
      return reload();
    },
    /** Mark the item whose detail is shown; null: none. @param {string | null} name */
    select(name) {
      selected = name;
      if (name !== null) active = name;
      draw();
    },
    /** Keep to what matches. @param {string} text */
    find(text) {
      if (text === search) return;
      search = text;
      this.reload();
    },
    focus: () => scroller.focus({ preventScroll: true }),
  };
}
