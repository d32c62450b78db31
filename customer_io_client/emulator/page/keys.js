/** The card that names the keys. */

import { h, replace, standing } from "./dom.js";

const KEYS = [
  ["1 – 6", "Requests, Refused, People, Messages, Segments, Faults"],
  ["/", "Search"],
  ["j  k  ↓  ↑", "Next and previous in the list"],
  ["Enter", "Open"],
  ["Esc", "Back to the list"],
  ["c", "Copy the open request as Python"],
  ["?", "Show and hide this card"],
];

/** Show the card, or take it away. */
export function toggleKeys() {
  const card = /** @type {HTMLDialogElement} */ (standing("keys"));
  if (card.open) {
    card.close();
    return;
  }
  replace(
    card,
    h("h2", { id: "keys-title" }, "Keys"),
    h(
      "dl",
      { class: "keys" },
      KEYS.map(([keys, meaning]) => [h("dt", null, keys.split("  ").map((key) => h("kbd", null, key))), h("dd", null, meaning)]),
    ),
    h("button", { class: "button", type: "button", on: { click: () => card.close() } }, "Close"),
  );
  card.showModal();
}
