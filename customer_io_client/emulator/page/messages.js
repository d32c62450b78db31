/** The messages that the service would have sent: a list, newest first, and one of them beside it. */

import { get } from "./api.js";
import { h } from "./dom.js";
import { makeList } from "./list.js";
import { makeMessage } from "./message.js";
import { messageRow, TYPES } from "./message_row.js";
import { choice, decoded, refresher } from "./parts.js";
import { makeSearch } from "./search.js";
import { makeSplit } from "./split.js";

export const title = "Messages";

/** @param {Element} container @param {string} rest @param {import("./main.js").App} app */
export function open(container, rest, app) {
  let type = "";
  /** @type {ReturnType<typeof makeMessage> | null} */
  let message = null;
  const list = makeList({
    label: "Messages, newest first",
    rowHeight: 52,
    key: ({ id }) => id,
    row: messageRow,
    load: async ({ before, limit, search }) => {
      const { deliveries } = await get("deliveries", { search, type, limit, before });
      return { items: deliveries, more: deliveries.length === limit };
    },
    open: ({ id }) => app.go(`#/messages/${encodeURIComponent(id)}`),
    empty: (search) => nothing(search !== "" || type !== ""),
  });
  const refresh = refresher(list.refresh, 1000);
  const search = makeSearch({ label: "Recipient or subject", onSearch: (text) => list.find(text) });
  const types = choice("Type of message", [["", "All types"], ...TYPES], (chosen) => {
    type = chosen;
    list.reload();
  });
  const split = makeSplit({
    list: [h("div", { class: "tools" }, search, types), list.element],
    label: "Message",
    back: "#/messages",
    hint: "Choose a message to see it as its recipient does.",
  });

  /** @param {string} place */
  function show(place) {
    message?.close();
    message = place ? makeMessage(decoded(place), app) : null;
    list.select(place ? decoded(place) : null);
    split.show(message && message.element);
  }

  container.append(h("div", { class: "view", "data-side": "narrow" }, split.element));
  refresh.run();
  show(rest);
  return {
    show,
    update() {
      refresh.run();
      message?.update();
    },
    close() {
      refresh.stop();
      message?.close();
    },
  };
}

/** @param {boolean} isNarrowed */
function nothing(isNarrowed) {
  if (isNarrowed) return h("p", null, "No message matches.");
  return h("div", null, h("h2", null, "No message yet"), h("p", null, "Send one with the sample's receipt:"),
    h("pre", { class: "code" }, 'client.app.transactional.send_email(\n    transactional_message_id=1,\n    to="ada@example.com",\n    identifiers={"id": "customer_123"},\n)'));
}
