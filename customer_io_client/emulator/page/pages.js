/** What is loaded of a list that may be long: the newest page, older ones as they are asked for, and what has come since. */

/** The most that one question brings, and that is held in all. */
const MOST_ASKED = 500;
const MOST_HELD = 10_000;
/** Questions in a row: a search may look into a part at a time, and find little in it. */
const QUESTIONS = 20;

/**
 * @typedef {object} Asked
 * @property {string} [before] the `next` of the page before
 * @property {number} limit
 * @property {string} search
 */
/**
 * @template T
 * @typedef {object} Loaded
 * @property {T[]} items newest first
 * @property {string | null} next where the list goes on; null: it ends here
 * @property {string} [note] what is to be known of its end
 */
/**
 * @template T
 * @typedef {object} News
 * @property {T[]} items newest first, and of all that are new the oldest
 * @property {boolean} isMore there are newer ones
 * @property {boolean} isAnew the list has begun anew: what is known of it is no longer true
 */
/**
 * @template T
 * @typedef {object} Source
 * @property {(asked: Asked) => Promise<Loaded<T>>} load
 * @property {(newest: T, asked: {limit: number, search: string}) => Promise<News<T>>} [loadNews] what came after this
 *   item; without it, all that is loaded is loaded anew
 * @property {number} [first] items that are loaded at first
 * @property {number} [page] items that are loaded with each further page
 */

/** @template T @param {Source<T>} source */
export function makePages({ load, loadNews, page = 200, first = page }) {
  /** @type {T[]} */
  let items = [];
  /** @type {T[]} what came, and is not among the items yet */
  let waiting = [];
  /** @type {string | null} */
  let next = null;
  let note = "";
  let search = "";
  let isAsking = false;
  /** Counts the times that the list began with nothing: what was asked before the last of them is out of date. */
  let round = 0;
  /** What is loaded last: loads take turns, so that none undoes what another brings. @type {Promise<unknown>} */
  let last = Promise.resolve();

  /** @param {() => Promise<boolean>} load whether anything is new @returns {Promise<boolean>} */
  function inTurn(load) {
    const mine = last.then(load);
    last = mine.catch(() => false);
    return mine;
  }

  /**
   * What a question brings; null where it is out of date by then.
   * @template Answer @param {Promise<Answer>} question @returns {Promise<Answer | null>}
   */
  async function current(question) {
    const mine = round;
    try {
      const answer = await question;
      return mine === round ? answer : null;
    } catch (error) {
      if (mine === round) throw error;
      return null;
    }
  }

  /** So many items, or all that there are. @param {number} count @param {string} [before] @returns {Promise<Loaded<T>>} */
  async function gather(count, before) {
    let loaded = await load({ before, limit: Math.min(count, MOST_ASKED), search });
    for (let asked = 1; asked < QUESTIONS && loaded.next !== null && loaded.items.length < count; asked++) {
      const limit = Math.min(count - loaded.items.length, MOST_ASKED);
      const more = await load({ before: loaded.next, limit, search });
      loaded = { ...more, items: [...loaded.items, ...more.items] };
    }
    return loaded;
  }

  /** Load as much as there is anew. Whether what is held is new. */
  async function reload() {
    const loaded = await current(gather(Math.max(first, items.length)));
    if (!loaded) return false;
    ({ items, next, note = "" } = loaded);
    waiting = [];
    return true;
  }

  /** Look for what is new. Whether anything is. @returns {Promise<boolean>} */
  async function refresh() {
    const newest = waiting[0] ?? items[0];
    if (!loadNews || newest === undefined) return reload();
    const news = await current(loadNews(newest, { limit: MOST_ASKED, search }));
    if (!news) return false;
    if (news.isAnew) return reload();
    waiting = [...news.items, ...waiting].slice(0, MOST_HELD);
    if (news.isMore) await refresh();
    return news.items.length > 0;
  }

  /** Load one page more. Whether there is anything new. */
  async function older() {
    if (next === null || items.length >= MOST_HELD) return false;
    const loaded = await current(gather(page, next));
    if (!loaded) return false;
    items = [...items, ...loaded.items].slice(0, MOST_HELD);
    ({ next, note = "" } = loaded);
    return true;
  }

  return {
    reload: () => inTurn(reload),
    refresh: () => inTurn(refresh),
    get items() { return items; },
    get waiting() { return waiting.length; },
    get search() { return search; },
    /** Whether there are older ones to load. */
    get isMore() { return next !== null && items.length < MOST_HELD; },
    /** What is to be said where the list ends; "": nothing. */
    get note() {
      if (next === null) return note;
      return items.length < MOST_HELD ? "" : `These are the newest ${MOST_HELD.toLocaleString("en")}. Search for older ones.`;
    },
    /** Begin with nothing, and keep to what matches. @param {string} [text] */
    empty(text = search) {
      search = text;
      items = [];
      waiting = [];
      round++;
    },
    /** Put what waits among the items. */
    admit() {
      if (waiting.length === 0) return;
      items = [...waiting, ...items].slice(0, MOST_HELD);
      waiting = [];
    },
    /** Load one page more, unless that is under way. Whether there is anything new. */
    async older() {
      if (isAsking) return false;
      isAsking = true;
      try {
        return await inTurn(older);
      } finally {
        isAsking = false;
      }
    },
  };
}
