/** One segment: its filter in words and as JSON, and its people. */

import { get } from "./api.js";
import { copyButton, jsonTree } from "./code.js";
import { h, replace } from "./dom.js";
import { filterWords } from "./filter_words.js";
import { makeList } from "./list.js";
import { place, refresher, section } from "./parts.js";
import { hrefOf, keyOf, personRow } from "./person_row.js";

/** @param {string} type */
export function typeWords(type) {
  return type === "manual" ? "Manual" : "Data-driven";
}

/** @param {number} count @param {boolean} isMore there are more than were counted */
export function peopleWords(count, isMore) {
  return count === 1 ? "1 person" : `${isMore ? "over " : ""}${count.toLocaleString("en")} people`;
}

/** @param {string} id @param {Map<number, string>} names of the segments @param {import("./main.js").App} app */
export function makeSegment(id, names, app) {
  const path = `segments/${encodeURIComponent(id)}`;
  const head = place({ class: "detail-head" });
  const filter = place();
  const element = h("article", { class: "segment" });
  const people = makeList({
    label: "People in the segment",
    rowHeight: 52,
    key: keyOf,
    row: personRow,
    load: async ({ before, limit }) => {
      const page = await get(path, { limit, after: before });
      return { items: page.people, more: page.next !== null };
    },
    open: ({ identifiers }) => app.go(hrefOf(identifiers)),
    empty: () => h("p", null, "Nobody is in it now."),
  });

  async function load() {
    try {
      draw(await get(path, { limit: 1 }));
    } catch (error) {
      const gone = "There is no such segment: it was deleted, or a reset took it away.";
      replace(element, h("div", { class: "hint" }, error.status === 404 ? gone : error.message));
      return;
    }
    await people.refresh();
  }

  /** @param {any} segment */
  function draw(segment) {
    head.show([segment.name, segment.description, segment.count], () => [
      h("h2", null, h("span", null, segment.name), h("span", { class: "badge" }, typeWords(segment.type))),
      h("p", { class: "quiet" }, [segment.description, peopleWords(segment.count, segment.has_more_people)].filter(Boolean).join(" · ")),
    ]);
    filter.show([segment.filter, [...names]], () => filterOf(segment, names));
    if (!head.element.isConnected) replace(element, head.element, filter.element, section("People", people.element));
  }

  const refresh = refresher(load, 1000);
  refresh.run();
  return { element, update: refresh.run, close: refresh.stop };
}

/** @param {any} segment @param {Map<number, string>} names */
function filterOf({ type, filter }, names) {
  if (type === "manual") return section("Whom it holds", h("p", null, "Those who were put into it by a call, until a call takes them out."));
  return section("Whom it holds", h("div", { class: "filter" }, filterWords(filter, names)),
    h("details", null, h("summary", { "data-focus": "json" }, "As JSON"), jsonTree(filter),
      copyButton("Copy the filter", () => JSON.stringify(filter, null, 2))));
}
