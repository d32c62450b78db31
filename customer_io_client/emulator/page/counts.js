/** How much came to a tab since it was last looked at. */

import { get } from "./api.js";

/** Milliseconds between two looks at a tab that is not open. */
const PAUSE = 1000;
const MOST = 99;

/**
 * For each tab with a count: how many are newer than the mark, and the mark of the newest.
 * @type {Record<string, (mark: any) => Promise<{count: number, mark: any}>>}
 */
const KINDS = {
  requests: newerRequests(null),
  refused: newerRequests("dropped,refused"),
  messages: async (mark) => {
    const { deliveries } = await get("deliveries", { limit: MOST + 1 });
    const at = deliveries.findIndex((/** @type {any} */ delivery) => delivery.id === mark);
    return { count: at < 0 ? deliveries.length : at, mark: deliveries[0]?.id ?? null };
  },
};

/** @param {string | null} outcome */
function newerRequests(outcome) {
  return async (/** @type {number | null} */ mark) => {
    const { requests } = await get("requests", { outcome, limit: MOST + 1 });
    const newest = requests[0]?.request ?? 0;
    const numbers = requests.map((/** @type {any} */ request) => request.request);
    const isNewLog = mark !== null && newest < mark;
    return { count: numbers.filter((/** @type {number} */ number) => isNewLog || number > (mark ?? 0)).length, mark: newest };
  };
}

/** @param {Map<string, HTMLElement>} tabs */
export function startCounts(tabs) {
  /** @type {Map<string, any>} what was newest when the tab was last looked at */
  const marks = new Map();
  let current = "";
  let isWaiting = false;

  /** @param {string} name */
  async function count(name) {
    try {
      const found = await KINDS[name](marks.get(name) ?? null);
      const isFirst = !marks.has(name);
      if (isFirst || name === current) marks.set(name, found.mark);
      show(name, isFirst || name === current ? 0 : found.count);
    } catch {
      // The next change counts again.
    }
  }

  /** @param {string} name @param {number} number */
  function show(name, number) {
    const badge = /** @type {HTMLElement} */ (tabs.get(name)?.querySelector("[data-count]"));
    badge.hidden = number === 0;
    badge.textContent = number === 0 ? "" : number > MOST ? `${MOST}+` : String(number);
    badge.title = `${number > MOST ? `more than ${MOST}` : number} new`;
  }

  return {
    /** Something has changed: count anew, once a second at most. @param {unknown} _changed */
    update(_changed) {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => (isWaiting = false), PAUSE);
      setTimeout(() => Object.keys(KINDS).forEach(count), PAUSE);
    },
    /** This tab is looked at. @param {string} name */
    look(name) {
      const left = current;
      current = name;
      for (const tab of [left, name]) if (tab in KINDS) count(tab);
    },
  };
}
