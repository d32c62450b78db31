/** A list on the left and a detail on the right; on a narrow screen the detail lies over the list. */

import { h, replace } from "./dom.js";

/** Where the one covers the other; the style sheets say the same. */
export const NARROW = matchMedia("(max-width: 899px)");

/**
 * @param {{list: import("./dom.js").Child, label: string, back: string, hint: import("./dom.js").Child}} options
 *   `label`: what the detail is; `back`: the hash of the list; `hint`: what stands there while nothing is open
 */
export function makeSplit({ list, label, back, hint }) {
  const content = h("div", { class: "detail-content" });
  const leave = h("a", { class: "back", href: back }, h("span", { "aria-hidden": "true" }, "‹"), "Back");
  const detail = h("section", { class: "detail", "aria-label": label }, leave, content);
  const side = h("section", { class: "side" }, list);
  const element = h("div", { class: "split" }, side, detail);

  /** Show this; null: nothing is open. @param {Node | null} node */
  function show(node) {
    const wasOpen = element.hasAttribute("data-open");
    element.toggleAttribute("data-open", node !== null);
    replace(content, node ?? h("div", { class: "hint" }, hint));
    detail.scrollTop = 0;
    if (wasOpen || node !== null) takeFocus(node !== null);
  }

  /** The focus goes to what is seen. @param {boolean} isOpen */
  function takeFocus(isOpen) {
    if (!element.isConnected || !NARROW.matches) return;
    const target = isOpen ? leave : side.querySelector("[data-list]");
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  show(null);
  return { element, show };
}
