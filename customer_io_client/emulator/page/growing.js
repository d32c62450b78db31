/** A list within a detail, newest first: it grows by a page at each press of a button, to its end. */

import { sentenceOf } from "./api.js";
import { arrange, h } from "./dom.js";
import { makePages } from "./pages.js";
import { nothing } from "./parts.js";

/**
 * @template T
 * @typedef {object} Rows
 * @property {Element} list what holds the rows
 * @property {(item: T) => string} key
 * @property {(item: T) => Element} row
 * @property {() => string} empty what is said when there is nothing
 */

/** @template T @param {Rows<T> & import("./pages.js").Source<T>} options */
export function makeGrowing({ list, key, row, empty, ...source }) {
  const pages = makePages(source);
  /** @type {Map<string, {text: string, node: Element}>} by key; a row is made anew only when its item differs */
  let rows = new Map();
  const none = nothing("");
  const trouble = h("p", { class: "trouble" });
  const older = h("button", { class: "button", type: "button", on: { click: () => show(pages.older) } }, "Show older");

  /** @param {() => Promise<boolean>} load */
  async function show(load) {
    trouble.textContent = "";
    try {
      await load();
    } catch (error) {
      trouble.textContent = sentenceOf(error);
    }
    draw();
  }

  function draw() {
    rows = new Map(pages.items.map((item) => {
      const [name, text] = [key(item), JSON.stringify(item)];
      const known = rows.get(name);
      return [name, known?.text === text ? known : { text, node: row(item) }];
    }));
    arrange(list, [...rows.values()].map(({ node }) => node));
    none.textContent = rows.size === 0 && !trouble.textContent ? empty() : pages.note;
    none.hidden = !none.textContent;
    older.hidden = !pages.isMore;
  }

  return {
    element: h("div", { class: "growing" }, list, none, trouble, older),
    refresh: () => show(pages.refresh),
    /** Load all anew, from the newest on. */
    begin() {
      pages.empty();
      return show(pages.reload);
    },
  };
}
