/** A view that lists things, with the one that is open beside them. */

import { h } from "./dom.js";
import { refresher } from "./refresher.js";
import { makeSplit } from "./split.js";

/**
 * @import { Detail } from "./detail.js"
 * @import { Child } from "./dom.js"
 * @import { View } from "./main.js"
 */

/**
 * @param {Element} container @param {string} place within the view, as it stands in the address
 * @param {object} options
 * @param {{element: Element, refresh: () => Promise<void>, select: (key: string | null) => void}} options.list
 * @param {Child} options.tools what stands above the list
 * @param {string} options.route the address of the list
 * @param {string} options.label what the detail is
 * @param {Child} options.hint what stands there while nothing is open
 * @param {(place: string) => Detail | null} options.open what is at this place; it marks its row in the list. null: nothing
 * @param {Detail} [options.above] what stands above both
 * @param {"narrow"} [options.side] how wide the list is
 * @param {number} [options.pause] milliseconds between two looks at the list, at least
 * @returns {View}
 */
export function openBeside(container, place, { list, tools, route, label, hint, open, above, side, pause = 1000 }) {
  const refresh = refresher(list.refresh, pause);
  const split = makeSplit({ list: [h("div", { class: "tools" }, tools), list.element], label, back: `#/${route}`, hint });
  /** @type {Detail | null} */
  let detail = null;

  /** @param {string} place */
  function show(place) {
    detail?.close();
    detail = place ? open(decoded(place)) : null;
    if (!detail) list.select(null);
    split.show(detail && detail.element);
  }

  container.append(h("div", { class: "view", "data-side": side }, above?.element, split.element));
  refresh.run();
  show(place);
  return {
    show,
    update() {
      refresh.run();
      detail?.update();
      above?.update();
    },
    close() {
      refresh.stop();
      detail?.close();
      above?.close();
    },
  };
}

/** A place of the address as text; what nobody encoded is left as it is. @param {string} place */
function decoded(place) {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
