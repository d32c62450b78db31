/** The segments of the workspace: a list, and one of them beside it. */

import { get } from "./api.js";
import { openBeside } from "./beside.js";
import { h } from "./dom.js";
import { makeList } from "./list.js";
import { makeSearch } from "./search.js";
import { makeSegment, peopleWords, typeWords } from "./segment.js";

/**
 * @import { Detail } from "./detail.js"
 * @import { App } from "./main.js"
 * @import { SegmentShort } from "./segment.js"
 */

/** @param {Element} container @param {string} place @param {App} app */
export function open(container, place, app) {
  /** Names by number, for the words of filters. @type {Map<number, string>} */
  const names = new Map();
  /** @type {Detail | null} */
  let opened = null;
  const list = makeList({
    label: "Segments",
    rowHeight: 52,
    key: ({ id }) => String(id),
    row,
    load: async ({ search }) => {
      const segments = /** @type {SegmentShort[]} */ ((await get("segments")).segments);
      for (const { id, name } of segments) names.set(id, name);
      opened?.update();
      const wanted = search.toLowerCase();
      return { items: segments.filter(({ name }) => name.toLowerCase().includes(wanted)), next: null };
    },
    open: ({ id }) => app.go(`#/segments/${id}`),
    empty: nothing,
  });
  return openBeside(container, place, {
    list,
    tools: makeSearch({ label: "Name", onSearch: list.begin }),
    route: "segments",
    label: "Segment",
    hint: "Choose a segment to see whom it holds, and why.",
    side: "narrow",
    open(id) {
      list.select(id);
      opened = makeSegment(id, names, app);
      return opened;
    },
  });
}

/** @param {string} search */
function nothing(search) {
  if (search) return h("p", null, "No segment has a name that holds this.");
  return h("div", null, h("h2", null, "No segment yet"), h("p", null, "Make one:"),
    h("pre", { class: "code" }, 'client.app.segments.create(segment={"name": "Readers"})'));
}

/** @param {SegmentShort} segment */
function row({ id, name, type, description, people, has_more_people: isMore }) {
  return h("div", { class: "two-lines" },
    h("div", { class: "pair" }, h("span", { class: "row-name" }, name), h("span", { class: "quiet numbers" }, peopleWords(people, isMore))),
    h("div", { class: "pair quiet" }, h("span", { class: "grow" }, description || `Number ${id}`), h("span", null, typeWords(type))));
}
