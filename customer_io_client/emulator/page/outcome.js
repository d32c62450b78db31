/** What became of a request: badges, and what they mean in a sentence. */

import { h } from "./dom.js";
import { badge } from "./parts.js";

/** @import { Logged } from "./request_list.js" */

/** @param {string} method */
export function methodBadge(method) {
  return h("span", { class: "method", "data-method": method }, method);
}

/** @param {Logged} request */
export function statusBadge({ status, outcome }) {
  return badge(status === null ? "none" : String(status), outcome);
}

/** @type {Record<number, string>} */
const REFUSALS = {
  207: "Part of the batch was refused; the rest had its effect.",
  400: "The request breaks the contract.",
  401: "The key is missing, or not one that this emulator takes.",
  403: "The key or the plan does not allow this.",
  404: "There is no such thing, or no such address.",
  405: "This address does not take this method.",
  413: "The request is larger than the service takes.",
  422: "The request is well formed, but cannot be done.",
  429: "One request too many for the limit of its lane. Wait as long as Retry-After says, then send it again.",
  501: "The emulator knows this operation, but does not play it.",
};

/** What became of it, in words. @param {Logged} request */
export function meaning({ status, outcome, fault }) {
  if (outcome === "done") return "Taken: it had its effect.";
  if (outcome === "dropped") return `Answered ${status}, but not everything in it had an effect.`;
  if (fault !== null && !(status === 207 || status === 400)) return "A fault rule struck.";
  if (status === null) return "The connection was closed without an answer.";
  return REFUSALS[status] ?? (status >= 500 ? "The answer was an error of the server." : "The service does not take it.");
}
