/** The segments of the workspace: a list, and one of them beside it. */

import { get } from "./api.js";
import { h } from "./dom.js";
import { makeList } from "./list.js";
import { refresher } from "./parts.js";
import { makeSegment, peopleWords, typeWords } from "./segment.js";
import { makeSearch } from "./search.js";
import { makeSplit } from "./split.js";

export const title = "Segments";

/** @param {Element} container @param {string} rest @param {import("./main.js").App} app */
export function open(container, rest, app) {
  /** Names by number, for the words of filters. @type {Map<number, string>} */
  const names = new Map();
  /** @type {ReturnType<typeof makeSegment> | null} */
  let segment = null;
  const list = makeList({
    label: "Segments",
    rowHeight: 52,
    key: ({ id }) => String(id),
    row,
    load: async ({ search }) => {
      const { segments } = await get("segments");
      for (const { id, name } of segments) names.set(id, name);
      segment?.update();
      const wanted = search.toLowerCase();
      return { items: segments.filter(({ name }) => name.toLowerCase().includes(wanted)), more: false };
    },
    open: ({ id }) => app.go(`#/segments/${id}`),
    empty: nothing,
  });
  const refresh = refresher(list.refresh, 1000);
  const split = makeSplit({
    list: [h("div", { class: "tools" }, makeSearch({ label: "Name", onSearch: (text) => list.find(text) })), list.element],
    label: "Segment",
    back: "#/segments",
    hint: "Choose a segment to see whom it holds, and why.",
  });

  /** @param {string} place */
  function show(place) {
    segment?.close();
    segment = place ? makeSegment(place, names, app) : null;
    list.select(place || null);
    split.show(segment && segment.element);
  }

  container.append(h("div", { class: "view", "data-side": "narrow" }, split.element));
  refresh.run();
  show(rest);
  return {
    show,
    update: refresh.run,
    close() {
      refresh.stop();
      segment?.close();
    },
  };
}

/** @param {string} search */
function nothing(search) {
  if (search) return h("p", null, "No segment has a name that holds this.");
  return h("div", null, h("h2", null, "No segment yet"), h("p", null, "Make one:"),
    h("pre", { class: "code" }, 'client.app.segments.create(segment={"name": "Readers"})'));
}

/** @param {any} segment */
function row({ id, name, type, description, people, has_more_people: isMore }) {
  return h("div", { class: "two-lines" },
    h("div", { class: "pair" }, h("span", { class: "row-name" }, name), h("span", { class: "quiet numbers" }, peopleWords(people, isMore))),
    h("div", { class: "pair quiet" }, h("span", { class: "grow" }, description || `Number ${id}`), h("span", null, typeWords(type))));
}
