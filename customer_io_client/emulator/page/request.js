/** One request: what was sent, what became of it and why, what was answered. */

import { get } from "./api.js";
import { copyButton, jsonTree, showPlace } from "./code.js";
import { h, replace } from "./dom.js";
import { badge, meaning, methodBadge, statusBadge } from "./outcome.js";
import { duration, exactTime } from "./time.js";

/**
 * @typedef {object} Body
 * @property {"json" | "text" | "form" | "binary" | "none"} kind
 * @property {string | null} text
 * @property {number} size in bytes
 * @property {boolean} truncated
 *
 * @typedef {{pointer: string | null, where: string | null, sentence: string}} Violation
 *
 * @typedef {object} Details beside what the log lists
 * @property {Record<string, string>} query
 * @property {[string, string][]} headers
 * @property {Body} body
 * @property {{headers: [string, string][], body: Body} | null} answer
 * @property {Violation[]} violations
 * @property {string | null} python
 * @property {string | null} curl
 */

/** @param {number} number */
export function makeRequest(number) {
  const element = h("article", { class: "request-detail", "aria-busy": "true" });
  fill(element, number);
  return element;
}

/** @param {HTMLElement} element @param {number} number */
async function fill(element, number) {
  try {
    const request = await get(`requests/${number}`);
    element.dataset.outcome = request.outcome;
    replace(element, head(request), why(request), facts(request), ...parts(request));
  } catch (error) {
    const isGone = /** @type {any} */ (error).status === 404;
    const sentence = isGone ? `Request ${number} is forgotten: the log keeps the newest 10,000, and a reset empties it.` : String(/** @type {any} */ (error).message);
    replace(element, h("div", { class: "hint" }, h("p", null, sentence)));
  }
  element.removeAttribute("aria-busy");
}

/** @typedef {import("./request_list.js").Logged & Details} Request */

/** @param {Request} request */
function head(request) {
  const { python, curl } = request;
  return h(
    "header",
    { class: "detail-head" },
    h("h2", null, request.operation ?? "No such operation"),
    h("p", { class: "address" }, methodBadge(request.method), " ", request.path),
    h(
      "div",
      { class: "actions" },
      python && copyButton("Copy as Python", () => python, { "data-copy": "python", title: "Copy as Python (c)" }),
      curl && copyButton("Copy as curl", () => curl, { "data-copy": "curl" }),
    ),
  );
}

/** @param {Request} request */
function why(request) {
  const inBody = request.violations.filter(({ pointer }) => pointer !== null);
  const said = request.violations.length ? [] : request.reasons;
  return h(
    "section",
    { class: "why", "data-outcome": request.outcome, "aria-label": "What became of it" },
    h("p", { class: "verdict" }, statusBadge(request), h("strong", null, request.outcome), h("span", null, meaning(request))),
    said.length > 0 && h("ul", null, said.map((reason) => h("li", null, reason))),
    request.violations.length > 0 &&
      h(
        "ul",
        null,
        request.violations.map((violation) => h("li", null, inBody.includes(violation) ? jump(violation) : told(violation))),
      ),
  );
}

/** @param {Violation} violation */
function told(violation) {
  return [violation.where && h("code", null, violation.where), " ", wrong(violation)];
}

/** What is wrong, without the field in front or the end of its name. @param {Violation} violation */
function wrong({ where, sentence }) {
  const [first] = sentence.split(" ", 1);
  return `.${where}`.endsWith(`.${first}`) ? sentence.slice(first.length + 1) : sentence;
}

/** @param {Violation} violation */
function jump(violation) {
  const { pointer } = violation;
  return h(
    "button",
    {
      class: "jump", type: "button", title: "Show the place in the body",
      on: {
        click: (/** @type {Event} */ event) => {
          const tree = /** @type {Element} */ (event.currentTarget).closest("article")?.querySelector("[data-part=Sent] .json");
          if (tree) showPlace(tree, pointer ?? "");
        },
      },
    },
    told(violation),
  );
}

/** @param {Request} request */
function facts(request) {
  const { person, lane, fault } = request;
  return h(
    "dl",
    { class: "facts" },
    fact("When", exactTime(request.at)),
    fact("Took", duration(request.seconds)),
    lane !== null && fact("Lane", lane.replaceAll("_", " ")),
    person !== null && fact("Person", h("a", { href: `#/people/${encodeURIComponent(person)}` }, person)),
    fault !== null && fact("Fault", h("a", { href: "#/faults" }, `rule ${fault}`)),
    fact("Request", `no. ${request.request}`),
  );
}

/** @param {string} name @param {import("./dom.js").Child} value */
function fact(name, value) {
  return h("div", null, h("dt", null, name), h("dd", null, value));
}

/** @param {Request} request */
function parts(request) {
  /** @type {Record<string, string>} */
  const marks = {};
  for (const violation of request.violations) if (violation.pointer !== null) marks[violation.pointer] = wrong(violation);
  const query = Object.entries(request.query ?? {});
  return [
    query.length > 0 && h("section", { class: "part" }, h("h3", null, "Query"), pairs(query)),
    part("Sent", request.body, marks),
    folded("Headers sent", request.headers),
    request.answer && part("Answered", request.answer.body, {}),
    request.answer && folded("Headers answered", request.answer.headers),
  ];
}

/** A body under its name, with a button that copies it. @param {string} name @param {Body} body @param {Record<string, string>} marks */
function part(name, body, marks) {
  const { text } = body;
  return h(
    "section",
    { class: "part", "data-part": name },
    h("div", { class: "part-head" }, h("h3", null, name), text && copyButton("Copy", () => text, { "aria-label": `Copy what was ${name.toLowerCase()}` })),
    content(body, marks),
  );
}

/** @param {string} name @param {[string, string][]} headers */
function folded(name, headers) {
  if (!headers.length) return null;
  return h(
    "details",
    { class: "part" },
    h("summary", null, h("h3", null, name), " ", badge("count", String(headers.length))),
    pairs(headers),
  );
}

/** @param {[string, string][]} all */
function pairs(all) {
  return h("dl", { class: "pairs code" }, all.map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value))));
}

/** @param {Body} body @param {Record<string, string>} marks */
function content({ kind, text, size, truncated }, marks) {
  if (kind === "none" || size === 0) return h("p", { class: "quiet" }, "No body.");
  if (kind === "binary" || text === null) return h("p", { class: "quiet" }, `${size.toLocaleString("en")} bytes that are no text.`);
  const cut = truncated && h("p", { class: "quiet" }, `The beginning of ${size.toLocaleString("en")} bytes.`);
  const value = kind === "json" && !truncated ? parsed(text) : undefined;
  if (value === undefined) return [h("pre", { class: "code" }, text), cut];
  return jsonTree(value, { marks });
}

/** @param {string} text @returns {unknown} undefined where it is no JSON */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
