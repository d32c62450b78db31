/** Places that are drawn anew only when their data differ. */

import { h, replace } from "./dom.js";

/** @import { Child, Props } from "./dom.js" */

/**
 * A place that is drawn anew only when its data differ; the focus stays on what bears the same `data-focus`, and
 * what was opened stays open.
 * @param {Props} [props]
 */
export function place(props = {}) {
  const element = h("div", props);
  /** @type {string | undefined} */
  let known;

  /** @param {string | undefined} name */
  const named = (name) => everyNamed("").find((node) => node.dataset.focus === name);

  /** @param {string} within a selector of what they stand in, if anything */
  const everyNamed = (within) =>
    /** @type {HTMLElement[]} */ ([...element.querySelectorAll(`${within}[data-focus]`)]);

  /** @param {unknown} data @param {() => Child} draw */
  function show(data, draw) {
    const text = JSON.stringify(data) ?? "";
    if (text === known) return;
    known = text;
    const focused = everyNamed("").find((node) => node === document.activeElement)?.dataset.focus;
    const opened = everyNamed("details[open] > summary").map((summary) => summary.dataset.focus);
    replace(element, draw());
    for (const name of opened) {
      const details = named(name)?.parentElement;
      if (details instanceof HTMLDetailsElement) details.open = true;
    }
    if (focused) named(focused)?.focus({ preventScroll: true });
  }

  return { element, show };
}
