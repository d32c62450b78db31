/** The messages that the service would have sent: a list, newest first, and one of them beside it. */

import { get } from "./api.js";
import { openBeside } from "./beside.js";
import { h } from "./dom.js";
import { makeList } from "./list.js";
import { makeMessage } from "./message.js";
import { messageRow, TYPES } from "./message_row.js";
import { optionsOf } from "./parts.js";
import { makeSearch } from "./search.js";

/**
 * @import { App } from "./main.js"
 * @import { MessageShort } from "./message_row.js"
 */

/** @param {Element} container @param {string} place @param {App} app */
export function open(container, place, app) {
  const types = h("select", { class: "field", "aria-label": "Type of message", on: { change: () => { list.begin(); } } },
    optionsOf([["", "All types"], ...TYPES]));
  const list = makeList({
    label: "Messages, newest first",
    rowHeight: 52,
    key: ({ id }) => id,
    row: messageRow,
    load: async ({ before, limit, search }) => {
      const { deliveries, next } = await get("deliveries", { search, type: types.value, limit, before });
      return { items: /** @type {MessageShort[]} */ (deliveries), next };
    },
    open: ({ id }) => app.go(`#/messages/${encodeURIComponent(id)}`),
    empty: (search) => nothing(search !== "" || types.value !== ""),
  });
  return openBeside(container, place, {
    list,
    tools: [makeSearch({ label: "Recipient or subject", onSearch: list.begin }), types],
    route: "messages",
    label: "Message",
    hint: "Choose a message to see it as its recipient does.",
    side: "narrow",
    open(id) {
      list.select(id);
      return makeMessage(id, app);
    },
  });
}

/** @param {boolean} isNarrowed */
function nothing(isNarrowed) {
  if (isNarrowed) return h("p", null, "No message matches.");
  return h("div", null, h("h2", null, "No message yet"), h("p", null, "Send one with the sample's receipt:"),
    h("pre", { class: "code" }, 'client.app.transactional.send_email(\n    transactional_message_id=1,\n    to="ada@example.com",\n    identifiers={"id": "customer_123"},\n)'));
}
