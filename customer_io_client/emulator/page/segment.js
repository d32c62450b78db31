/** One segment: its filter in words and as JSON, and its people. */

import { get } from "./api.js";
import { copyButton, jsonTree } from "./code.js";
import { makeDetail } from "./detail.js";
import { h } from "./dom.js";
import { filterWords } from "./filter_words.js";
import { makeList } from "./list.js";
import { badge, section } from "./parts.js";
import { hrefOf, keyOf, personRow } from "./person_row.js";
import { place } from "./place.js";

/**
 * @import { Filter } from "./filter_words.js"
 * @import { App } from "./main.js"
 * @import { PersonShort } from "./person_row.js"
 */

/**
 * @typedef {object} SegmentShort as a list answers it
 * @property {number} id
 * @property {string} name
 * @property {string} type
 * @property {string} description
 * @property {number} people as many as were counted
 * @property {boolean} has_more_people there are more
 *
 * @typedef {object} Members a page of them
 * @property {number} count as many as were counted
 * @property {PersonShort[]} people
 * @property {string | null} next
 * @property {Filter | null} filter
 *
 * @typedef {Omit<SegmentShort, "people"> & Members} Segment
 */

/** @param {string} type */
export function typeWords(type) {
  return type === "manual" ? "Manual" : "Data-driven";
}

/** @param {number} count @param {boolean} isMore there are more than were counted */
export function peopleWords(count, isMore) {
  return count === 1 ? "1 person" : `${isMore ? "over " : ""}${count.toLocaleString("en")} people`;
}

/** @param {string} id @param {Map<number, string>} names of the segments @param {App} app */
export function makeSegment(id, names, app) {
  const path = `segments/${encodeURIComponent(id)}`;
  const head = place({ class: "detail-head" });
  const filter = place();
  const people = makeList({
    label: "People in the segment",
    rowHeight: 52,
    key: keyOf,
    row: personRow,
    load: async ({ before, limit }) => {
      const page = /** @type {Segment} */ (await get(path, { limit, after: before }));
      return { items: page.people, next: page.next };
    },
    open: ({ identifiers }) => app.go(hrefOf(identifiers)),
    empty: () => h("p", null, "Nobody is in it now."),
  });
  const content = [head.element, filter.element, section("People", people.element)];
  return makeDetail({
    kind: "segment",
    gone: "There is no such segment: it was deleted, or a reset took it away.",
    async load() {
      const [segment] = await Promise.all([get(path, { limit: 1 }), people.refresh()]);
      return /** @type {Segment} */ (segment);
    },
    draw(segment) {
      head.show([segment.name, segment.description, segment.count], () => headOf(segment));
      filter.show([segment.filter, [...names]], () => filterOf(segment, names));
      return content;
    },
    pause: 1000,
  });
}

/** @param {Segment} segment */
function headOf({ name, type, description, count, has_more_people: isMore }) {
  return [
    h("h2", null, h("span", null, name), badge(typeWords(type))),
    h("p", { class: "quiet" }, [description, peopleWords(count, isMore)].filter(Boolean).join(" · ")),
  ];
}

/** @param {Segment} segment @param {Map<number, string>} names */
function filterOf({ type, filter }, names) {
  if (type === "manual") return section("Whom it holds", h("p", null, "Those who were put into it by a call, until a call takes them out."));
  return section("Whom it holds", h("div", { class: "filter" }, filterWords(filter, names)),
    h("details", null, h("summary", { "data-focus": "json" }, "As JSON"), jsonTree(filter),
      copyButton("Copy the filter", () => JSON.stringify(filter, null, 2))));
}
