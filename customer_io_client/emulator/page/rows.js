/** The drawn part of a long list: only rows in sight are in the document, however many there are. */

import { h, replace } from "./dom.js";

/** Rows that are drawn beyond each edge. */
const BEYOND = 6;
let lists = 0;

/**
 * @template T
 * @param {{rowHeight: number, key: (item: T) => string, row: (item: T) => Node, open: (item: T) => void}} options
 */
export function makeRows({ rowHeight, key, row, open }) {
  const prefix = `list${++lists}-`;
  /** @type {Map<string, {item: T, node: HTMLElement}>} */
  const drawn = new Map();
  const element = h("div", { class: "rows", role: "presentation" });

  /** @param {T} item */
  function make(item) {
    const node = h("div", { class: "row", role: "option", id: prefix + key(item) }, row(item));
    const made = { item, node };
    node.addEventListener("click", () => open(made.item));
    // A mouse opens as it goes down: the row may have moved on before it comes up.
    node.addEventListener("pointerdown", ({ pointerType, button }) => {
      if (pointerType === "mouse" && button === 0) open(made.item);
    });
    return made;
  }

  /** Show an item anew, in the element that it has. @param {{item: T, node: HTMLElement}} made @param {T} item */
  function renew(made, item) {
    const isSame = JSON.stringify(made.item) === JSON.stringify(item);
    made.item = item;
    if (!isSame) replace(made.node, row(item));
  }

  return {
    element,
    /** The id of a row's element. @param {string} name */
    id: (name) => prefix + name,
    /**
     * Draw what is in sight.
     * @param {T[]} items
     * @param {{top: number, height: number, active: string | null, selected: string | null}} view
     */
    draw(items, { top, height, active, selected }) {
      element.style.height = `${items.length * rowHeight}px`;
      const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
      const last = Math.min(items.length, Math.ceil((top + height) / rowHeight) + BEYOND);
      const shown = new Set(items.slice(first, last).map(key));
      for (const [name, { node }] of drawn) {
        if (shown.has(name)) continue;
        node.remove();
        drawn.delete(name);
      }
      for (let index = first; index < last; index++) {
        const item = items[index];
        const name = key(item);
        let known = drawn.get(name);
        if (!known) drawn.set(name, (known = make(item)));
        else if (known.item !== item) renew(known, item);
        const { node } = known;
        const there = element.children[index - first] ?? null;
        if (there !== node) element.insertBefore(node, there);
        node.style.transform = `translateY(${index * rowHeight}px)`;
        node.setAttribute("aria-posinset", String(index + 1));
        node.setAttribute("aria-setsize", String(items.length));
        node.setAttribute("aria-selected", String(name === selected));
        node.toggleAttribute("data-active", name === active);
      }
    },
  };
}
