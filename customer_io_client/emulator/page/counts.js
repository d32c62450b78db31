/** How much came to a tab since it was last looked at. */

import { get } from "./api.js";
import { refresher } from "./refresher.js";

/**
 * @import { MessageShort } from "./message_row.js"
 * @import { Logged } from "./request_list.js"
 */

/** Milliseconds between two counts, at least. */
const PAUSE = 1000;
/** What is counted; more is told as that. */
const MOST = 99;

/**
 * @typedef {string | number | null} Mark of the newest that a tab knows
 * @typedef {{count: number, mark: Mark}} Found how many are newer than a mark, and the newest of them
 */

/** @type {Record<string, (mark: Mark) => Promise<Found>>} for each tab with a count */
const KINDS = {
  requests: (mark) => newerRequests("", mark),
  refused: (mark) => newerRequests("dropped,refused", mark),
  messages: newerMessages,
};

/** @param {string} outcome @param {Mark} mark @returns {Promise<Found>} */
async function newerRequests(outcome, mark) {
  const { requests } = await get("requests", { outcome, limit: MOST + 1 });
  const numbers = /** @type {Logged[]} */ (requests).map(({ request }) => request);
  const newest = numbers[0] ?? 0;
  const seen = Number(mark ?? 0);
  // The numbers of a log that has begun anew are small again.
  return { count: newest < seen ? numbers.length : numbers.filter((number) => number > seen).length, mark: newest };
}

/** @param {Mark} mark @returns {Promise<Found>} */
async function newerMessages(mark) {
  const { deliveries } = await get("deliveries", { limit: MOST + 1 });
  const ids = /** @type {MessageShort[]} */ (deliveries).map(({ id }) => id);
  const at = ids.findIndex((id) => id === mark);
  return { count: at < 0 ? ids.length : at, mark: ids[0] ?? null };
}

/** @param {Map<string, Element>} tabs */
export function startCounts(tabs) {
  /** @type {Map<string, Mark>} what was newest when the tab was last looked at */
  const marks = new Map();
  let current = "";

  /** @param {string} name */
  async function count(name) {
    let found;
    try {
      found = await KINDS[name](marks.get(name) ?? null);
    } catch {
      return; // The next change counts again.
    }
    const isSeen = !marks.has(name) || name === current;
    if (isSeen) marks.set(name, found.mark);
    show(name, isSeen ? 0 : found.count);
  }

  /** @param {string} name @param {number} number */
  function show(name, number) {
    const badge = tabs.get(name)?.querySelector("[data-count]");
    if (!(badge instanceof HTMLElement)) return;
    badge.hidden = number === 0;
    badge.textContent = number === 0 ? "" : number > MOST ? `${MOST}+` : String(number);
    badge.title = `${number > MOST ? `more than ${MOST}` : number} new`;
  }

  return {
    /** Something has changed. */
    update: refresher(() => Promise.all(Object.keys(KINDS).map(count)), PAUSE).run,
    /** This tab is looked at. @param {string} name */
    look(name) {
      const left = current;
      current = name;
      for (const tab of [left, name]) if (Object.hasOwn(KINDS, tab)) count(tab);
    },
  };
}
