/** The list of logged requests, shared by the two views of it. */

import { get } from "./api.js";
import { openBeside } from "./beside.js";
import { h } from "./dom.js";
import { makeList } from "./list.js";
import { methodBadge, statusBadge } from "./outcome.js";
import { badge, switcher } from "./parts.js";
import { makeRequest } from "./request.js";
import { makeSearch } from "./search.js";
import { clockTime, duration, exactTime } from "./time.js";

/**
 * @import { Detail } from "./detail.js"
 * @import { App } from "./main.js"
 * @import { Source } from "./pages.js"
 */

/**
 * @typedef {object} Logged a request as the log lists it
 * @property {number} request its number
 * @property {number} at
 * @property {string} method
 * @property {string} path
 * @property {string | null} operation
 * @property {string | null} lane
 * @property {string | null} person
 * @property {number | null} status
 * @property {"done" | "dropped" | "refused"} outcome
 * @property {string[]} reasons
 * @property {number | null} fault
 * @property {number} seconds
 */

/** Milliseconds between two looks, at least: requests come fast, and the log tells only what is new. */
const PAUSE = 250;
const FORGOTTEN = "The log keeps the newest 10,000 requests.";

/**
 * @param {object} options
 * @param {string} options.route
 * @param {string} options.label what is listed
 * @param {{outcome: string, label: string}[]} options.choices the first one holds until another is chosen
 * @param {() => Detail} [options.above]
 * @param {(isNarrowed: boolean) => Node} options.empty
 */
export function requestsView({ route, label, choices, above, empty }) {
  return (/** @type {Element} */ container, /** @type {string} */ place, /** @type {App} */ app) => {
    const [{ outcome: widest }] = choices;
    let outcome = widest;
    const list = makeList({
      label,
      rowHeight: 52,
      key: numberOf,
      row,
      open: (request) => app.go(`#/${route}/${request.request}`),
      empty: (search) => empty(search !== "" || outcome !== widest),
      ...sourceOf(() => outcome),
    });
    const filter = switcher("Outcome", choices.map((choice) => [choice.outcome, choice.label]), (chosen) => {
      outcome = chosen;
      list.begin();
    });
    filter.set(outcome);
    return openBeside(container, place, {
      list,
      tools: [makeSearch({ label: "Operation, path or person", onSearch: list.begin }), filter.element],
      route,
      label: "Request",
      hint: h("p", null, "Choose a request to see what was sent, what was answered and why. ", key("j"), " ", key("k"), " move, ", key("Enter"), " opens."),
      pause: PAUSE,
      above: above?.(),
      open(number) {
        const isNumber = /^\d+$/.test(number);
        list.select(isNumber ? number : null);
        return isNumber ? makeRequest(Number(number)) : null;
      },
    });
  };
}

/** What tells a request from the others. @param {Logged} request */
function numberOf(request) {
  return String(request.request);
}

/** Asks the log. @param {() => string} outcome @returns {Source<Logged>} */
function sourceOf(outcome) {
  /** @param {Record<string, string | number | undefined>} asked @returns {Promise<{requests: Logged[], oldest: number}>} */
  const ask = (asked) => get("requests", { ...asked, outcome: outcome() });
  return {
    async load({ before, limit, search }) {
      const { requests: items, oldest } = await ask({ before, limit, search });
      const last = items.at(-1);
      return last && items.length === limit ? { items, next: numberOf(last) } : { items, next: null, note: oldest > 1 ? FORGOTTEN : "" };
    },
    /** Asks from the newest known request on, that one included: if it is not there or another has its number, the log has begun anew. */
    async loadNews(newest, { limit, search }) {
      const { requests: items } = await ask({ after: newest.request - 1, limit, search });
      const known = items.findIndex(({ request, at }) => request === newest.request && at === newest.at);
      return { items: items.slice(0, Math.max(0, known)), isMore: items.length === limit, isAnew: known < 0 };
    },
  };
}

/** @param {string} name */
const key = (name) => h("kbd", null, name);

/** @param {Logged} request */
function row(request) {
  const why = request.reasons.join("; ");
  return h(
    "div",
    { class: "request", "data-outcome": request.outcome },
    h("span", { class: "request-status" }, statusBadge(request)),
    h(
      "span",
      { class: "request-what" },
      h("span", { class: "operation" }, request.operation ?? "No such operation"),
      request.person !== null && h("span", { class: "request-person" }, request.person),
      request.fault !== null && badge(`fault ${request.fault}`, "fault"),
    ),
    h("time", { class: "request-time", title: exactTime(request.at) }, clockTime(request.at)),
    h("span", { class: "request-method" }, methodBadge(request.method)),
    why
      ? h("span", { class: "request-why", title: `${request.path}\n${why}` }, why)
      : h("span", { class: "request-path", title: request.path }, request.path),
    h("span", { class: "request-outcome" }, request.outcome === "done" ? duration(request.seconds) : request.outcome),
  );
}
