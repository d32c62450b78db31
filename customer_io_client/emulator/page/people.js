/** The people of the workspace: a list with search, and one person beside it. */

import { get } from "./api.js";
import { h } from "./dom.js";
import { makeList } from "./list.js";
import { decoded, refresher } from "./parts.js";
import { makePerson } from "./person.js";
import { hrefOf, keyOf, personRow } from "./person_row.js";
import { makeSearch } from "./search.js";
import { makeSplit } from "./split.js";

export const title = "People";

/** @param {Element} container @param {string} rest @param {import("./main.js").App} app */
export function open(container, rest, app) {
  /** @type {ReturnType<typeof makePerson> | null} */
  let person = null;
  const list = makeList({
    label: "People",
    rowHeight: 52,
    key: keyOf,
    row: personRow,
    load: async ({ before, limit, search }) => {
      const { people, next } = await get("people", { search, limit, after: before });
      return { items: people, more: next !== null };
    },
    open: (one) => app.go(hrefOf(one.identifiers)),
    empty: nobody,
  });
  const refresh = refresher(list.refresh, 1000);
  const search = makeSearch({ label: "Id, email or name", onSearch: (text) => list.find(text) });
  const split = makeSplit({
    list: [h("div", { class: "tools" }, search), list.element],
    label: "Person",
    back: "#/people",
    hint: "Choose a person to see all that is known of them.",
  });

  /** @param {string} place */
  function show(place) {
    person?.close();
    person = place ? makePerson(decoded(place), (known) => list.select(keyOf(known))) : null;
    if (!person) list.select(null);
    split.show(person && person.element);
  }

  container.append(h("div", { class: "view", "data-side": "narrow" }, split.element));
  refresh.run();
  show(rest);
  return {
    show,
    update() {
      refresh.run();
      person?.update();
    },
    close() {
      refresh.stop();
      person?.close();
    },
  };
}

/** @param {string} search */
function nobody(search) {
  if (search) return h("p", null, "Nobody has an id or email that begins with this, or a name or email that holds it.");
  return h("div", null, h("h2", null, "Nobody is here"), h("p", null, "The first call that names a person makes them:"),
    h("pre", { class: "code" }, 'client.create_customer(id="u1", email="u1@example.com")'));
}
