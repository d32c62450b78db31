/** What had no effect, and why: calls that were answered with success and dropped, and calls that were refused. */

import { h } from "./dom.js";
import { requestsView } from "./request_list.js";

export const open = requestsView({
  route: "refused",
  label: "Refused and dropped requests, newest first",
  choices: [
    { outcome: "dropped,refused", label: "All" },
    { outcome: "dropped", label: "Dropped" },
    { outcome: "refused", label: "Refused" },
  ],
  empty: (isNarrowed) =>
    isNarrowed
      ? h("p", null, "No request matches.")
      : h(
          "div",
          null,
          h("h2", null, "Nothing was dropped or refused"),
          h("p", null, "A call that breaks the contract, meets a limit or strikes a fault rule stands here with its reason."),
          h("p", null, h("a", { href: "#/faults" }, "Set up a fault or a limit"), " to see how your code takes it."),
        ),
});
