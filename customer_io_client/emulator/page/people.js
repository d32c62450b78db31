/** The people of the workspace: a list with search, and one person beside it. */

import { get } from "./api.js";
import { openBeside } from "./beside.js";
import { h } from "./dom.js";
import { makeList } from "./list.js";
import { makePerson } from "./person.js";
import { hrefOf, keyOf, personRow } from "./person_row.js";
import { makeSearch } from "./search.js";

/** @import { App } from "./main.js" */

/** @param {Element} container @param {string} place @param {App} app */
export function open(container, place, app) {
  const list = makeList({
    label: "People",
    rowHeight: 52,
    key: keyOf,
    row: personRow,
    load: async ({ before, limit, search }) => {
      const { people, next, looked_into: among } = await get("people", { search, limit, after: before });
      return { items: people, next, note: among === null ? "" : inPart(among) };
    },
    open: (one) => app.go(hrefOf(one.identifiers)),
    empty: nobody,
  });
  return openBeside(container, place, {
    list,
    tools: makeSearch({ label: "Id, email or name", onSearch: list.begin }),
    route: "people",
    label: "Person",
    hint: "Choose a person to see all that is known of them.",
    side: "narrow",
    open: (identifier) => makePerson(identifier, (known) => list.select(keyOf(known))),
  });
}

/** @param {number} count of the people who were looked into for a part */
function inPart(count) {
  return `Parts of names and emails are looked for among the newest ${count.toLocaleString("en")} people.`;
}

/** @param {string} search */
function nobody(search) {
  if (search) return h("p", null, "Nobody has an id or email that begins with this, or a name or email that holds it.");
  return h("div", null, h("h2", null, "Nobody is here"), h("p", null, "The first call that names a person makes them:"),
    h("pre", { class: "code" }, 'client.create_customer(id="u1", email="u1@example.com")'));
}
