/** Everything that was asked, newest first, with the use of each lane above it. */

import { h } from "./dom.js";
import { makeLanes } from "./lanes.js";
import { pointing } from "./pointing.js";
import { requestsView } from "./request_list.js";

export const open = requestsView({
  route: "requests",
  label: "Requests, newest first",
  choices: [
    { outcome: "", label: "All" },
    { outcome: "done", label: "Done" },
    { outcome: "dropped", label: "Dropped" },
    { outcome: "refused", label: "Refused" },
  ],
  above: makeLanes,
  empty: (isNarrowed) => (isNarrowed ? h("p", null, "No request matches.") : pointing()),
});
