/** What an empty page says: how to let a client talk to this emulator. */

import { copyButton } from "./code.js";
import { h } from "./dom.js";

/** The first card: nothing has been asked yet. */
export function pointing() {
  const lines = [
    `export CUSTOMERIO_BASE_URL=${location.origin}`,
    "export CUSTOMERIO_SITE_ID=emulator-site-id",
    "export CUSTOMERIO_API_KEY=emulator-api-key",
    "export CUSTOMERIO_APP_API_KEY=emulator-app-api-key",
    "export CUSTOMERIO_PIPELINES_API_KEY=emulator-pipelines-api-key",
  ].join("\n");
  return h(
    "div",
    { class: "first" },
    h("h2", null, "No requests yet"),
    h("p", null, "Point a client at this emulator, and each call shows here as it comes:"),
    h("div", { class: "copied" }, h("pre", { class: "code" }, lines), copyButton("Copy", () => lines)),
    h("p", { class: "quiet" }, "Any key but an empty one is taken, unless the emulator was started with its own."),
  );
}
