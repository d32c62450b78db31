/** What stands beside a list: read anew whenever something has changed. */

import { isMissing, sentenceOf } from "./api.js";
import { h, replace } from "./dom.js";
import { refresher } from "./refresher.js";

/** @import { Child } from "./dom.js" */

/**
 * @typedef {object} Detail
 * @property {Element} element
 * @property {() => void} update something has changed
 * @property {() => void} close
 */

/**
 * @template T
 * @param {object} options
 * @param {string} options.kind its class
 * @param {string} options.gone what is said when it is not there, or no longer
 * @param {() => Promise<T>} options.load
 * @param {(loaded: T) => Child} options.draw called after each load; gives back what is shown, each time the same nodes
 * @param {number} [options.pause] milliseconds between two loads, at least
 * @param {boolean} [options.isFixed] it never changes: it is loaded once
 * @returns {Detail}
 */
export function makeDetail({ kind, gone, load, draw, pause = 500, isFixed = false }) {
  const element = h("article", { class: kind, "aria-busy": "true" });
  let isShown = false;

  async function look() {
    if (isShown && isFixed) return;
    let loaded;
    try {
      loaded = await load();
    } catch (error) {
      fail(error);
      return;
    }
    const drawn = draw(loaded);
    if (!isShown) replace(element, drawn);
    isShown = true;
    element.removeAttribute("aria-busy");
  }

  /** What stands stays, as long as it is not known to be gone. @param {unknown} error */
  function fail(error) {
    if (isShown && !isMissing(error)) return;
    isShown = false;
    replace(element, h("div", { class: "hint" }, h("p", null, isMissing(error) ? gone : sentenceOf(error))));
    element.removeAttribute("aria-busy");
  }

  const { run, stop } = refresher(look, pause);
  run();
  return { element, update: run, close: stop };
}
