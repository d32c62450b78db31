/** The list of logged requests, shared by the two views of it. */

import { get } from "./api.js";
import { h } from "./dom.js";
import { makeList } from "./list.js";
import { badge, methodBadge, statusBadge } from "./outcome.js";
import { makeRequest } from "./request.js";
import { makeSearch } from "./search.js";
import { makeSplit } from "./split.js";
import { clockTime, duration, exactTime } from "./time.js";

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

const ROW = 52;

/**
 * @param {object} options
 * @param {string} options.route
 * @param {string} options.label what is listed
 * @param {{outcome: string, label: string}[]} options.choices
 * @param {() => {element: Element, update: () => void, close: () => void}} [options.above]
 * @param {(isNarrowed: boolean) => Node} options.empty
 */
export function requestsView({ route, label, choices, above, empty }) {
  return (/** @type {Element} */ container, /** @type {string} */ rest, /** @type {import("./main.js").App} */ app) => {
    let { outcome } = choices[0];
    const strip = above?.();
    const list = makeList({
      label,
      rowHeight: ROW,
      key: (/** @type {Logged} */ request) => String(request.request),
      row,
      load: loader(() => outcome),
      open: (request) => app.go(`#/${route}/${request.request}`),
      empty: (search) => empty(search !== "" || outcome !== choices[0].outcome),
      isLive: true,
    });
    const filter = h(
      "div",
      { class: "choices", role: "group", "aria-label": "Outcome" },
      choices.map((choice) =>
        h(
          "button",
          { class: "choice", type: "button", "aria-pressed": String(choice.outcome === outcome), on: { click: choose } },
          choice.label,
        ),
      ),
    );

    /** @param {Event} event */
    function choose(event) {
      [...filter.children].forEach((button, index) => {
        const isChosen = button === event.currentTarget;
        button.setAttribute("aria-pressed", String(isChosen));
        if (isChosen) ({ outcome } = choices[index]);
      });
      list.reload();
    }

    const search = makeSearch({ label: "Operation, path or person", onSearch: (text) => list.find(text) });
    const split = makeSplit({
      list: [h("div", { class: "tools" }, search, filter), list.element],
      label: "Request",
      back: `#/${route}`,
      hint: h("p", null, "Choose a request to see what was sent, what was answered and why. ", key("j"), " ", key("k"), " move, ", key("Enter"), " opens."),
    });

    /** @param {string} place */
    function show(place) {
      const number = /^\d+$/.test(place) ? Number(place) : null;
      list.select(number === null ? null : String(number));
      split.show(number === null ? null : makeRequest(number));
    }

    container.append(h("div", { class: "view" }, strip?.element, split.element));
    list.refresh();
    show(rest);
    const update = () => {
      list.refresh();
      strip?.update();
    };
    return { update, show, close: () => strip?.close() };
  };
}

/**
 * Asks the log. What is new is asked for from the newest known request on, that one included: if it is not there or
 * another has its number, the log has begun anew.
 * @param {() => string} outcome
 */
function loader(outcome) {
  return async (/** @type {{before?: string, newest?: Logged, limit: number, search: string}} */ asked) => {
    const { newest, before, limit, search } = asked;
    const after = newest && newest.request - 1;
    const { requests } = await get("requests", { after, before, limit, search, outcome: outcome() });
    const items = /** @type {Logged[]} */ (requests);
    const more = items.length === limit;
    if (!newest) return { items, more };
    const known = items.findIndex(({ request, at }) => request === newest.request && at === newest.at);
    return known < 0 ? { items: [], more: false, anew: true } : { items: items.slice(0, known), more };
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
      request.fault !== null && badge("fault", `fault ${request.fault}`),
    ),
    h("time", { class: "request-time", title: exactTime(request.at) }, clockTime(request.at)),
    h("span", { class: "request-method" }, methodBadge(request.method)),
    why
      ? h("span", { class: "request-why", title: `${request.path}\n${why}` }, why)
      : h("span", { class: "request-path", title: request.path }, request.path),
    h("span", { class: "request-outcome" }, request.outcome === "done" ? duration(request.seconds) : request.outcome),
  );
}
