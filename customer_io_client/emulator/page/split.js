/** A list on the left and a detail on the right; on a narrow screen the detail lies over the list. */

import { h, replace } from "./dom.js";

/**
 * @param {{list: import("./dom.js").Child, label: string, back: string, hint: import("./dom.js").Child}} options
 *   `label`: what the detail is; `back`: the hash of the list; `hint`: what stands there while nothing is open
 */
export function makeSplit({ list, label, back, hint }) {
  const content = h("div", { class: "detail-content" });
  const detail = h(
    "section",
    { class: "detail", "aria-label": label },
    h("a", { class: "back", href: back }, h("span", { "aria-hidden": "true" }, "‹ "), "Back"),
    content,
  );
  const element = h("div", { class: "split" }, h("section", { class: "side" }, list), detail);

  /** Show this; null: nothing is open. @param {Node | null} node */
  function show(node) {
    element.toggleAttribute("data-open", node !== null);
    replace(content, node ?? h("div", { class: "hint" }, hint));
    detail.scrollTop = 0;
  }

  show(null);
  return { element, show };
}
