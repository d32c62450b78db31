/** One request: what was sent, what became of it and why, what was answered. */

import { get } from "./api.js";
import { copyButton, jsonTree, showPlace } from "./code.js";
import { makeDetail } from "./detail.js";
import { h } from "./dom.js";
import { meaning, methodBadge, statusBadge } from "./outcome.js";
import { badge, facts, nothing, pairs, section } from "./parts.js";
import { duration, exactTime } from "./time.js";

/** @import { Logged } from "./request_list.js" */

/**
 * @typedef {object} Body
 * @property {"json" | "text" | "form" | "multipart" | "binary" | "none"} kind
 * @property {string | null} text
 * @property {number} size in bytes
 * @property {boolean} truncated
 * @property {Part[]} [parts] the fields of a form with files
 *
 * @typedef {{name: string, file: string | null, type: string | null, size: number, text: string}} Part
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
 *
 * @typedef {Logged & Details} Request
 */

/** @param {number} number */
export function makeRequest(number) {
  return makeDetail({
    kind: "request-detail",
    gone: `Request ${number} is forgotten: the log keeps the newest 10,000, and a reset empties it.`,
    load: () => get(`requests/${number}`),
    draw: drawn,
    isFixed: true,
  });
}

/** @param {Request} request */
function drawn(request) {
  const query = Object.entries(request.query);
  const sent = part("Sent", request.body, marksOf(request), request.outcome);
  return [
    head(request),
    why(request, sent),
    circumstances(request),
    query.length > 0 && section("Query", inCode(query)),
    sent,
    folded("Headers sent", request.headers),
    request.answer && [part("Answered", request.answer.body), folded("Headers answered", request.answer.headers)],
  ];
}

/** What is wrong, by the place in the body. @param {Request} request */
function marksOf({ violations }) {
  /** @type {Record<string, string>} */
  const marks = {};
  for (const violation of violations) if (violation.pointer !== null) marks[violation.pointer] = wrong(violation);
  return marks;
}

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

/** @param {Request} request @param {Element} sent what shows the body */
function why(request, sent) {
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
        request.violations.map((violation) => h("li", null, jump(violation, sent))),
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

/** What is wrong, which leads to where in the body it is. @param {Violation} violation @param {Element} sent */
function jump(violation, sent) {
  const { pointer } = violation;
  if (pointer === null) return told(violation);
  const show = () => showPlace(sent, pointer);
  return h("button", { class: "jump", type: "button", title: "Show the place in the body", on: { click: show } }, told(violation));
}

/** @param {Request} request */
function circumstances({ at, seconds, lane, person, fault, request }) {
  return facts([
    ["When", exactTime(at)],
    ["Took", duration(seconds)],
    ["Lane", lane && lane.replaceAll("_", " ")],
    ["Person", person && h("a", { href: `#/people/${encodeURIComponent(person)}` }, person)],
    ["Fault", fault === null ? null : h("a", { href: "#/faults" }, `rule ${fault}`)],
    ["Request", `no. ${request}`],
  ]);
}

/** A body under its name, with a button that copies it. @param {string} name @param {Body} body @param {Record<string, string>} [marks] @param {string | null} [outcome] */
function part(name, body, marks = {}, outcome = null) {
  const { text } = body;
  return h(
    "section",
    { class: "part", "data-outcome": outcome },
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
    h("summary", null, h("h3", null, name), " ", badge(String(headers.length), "count")),
    inCode(headers),
  );
}

/** @param {[string, string][]} rows */
function inCode(rows) {
  return h("dl", { class: "pairs code" }, pairs(rows));
}

/** @param {Body} body @param {Record<string, string>} marks */
function content({ kind, text, size, truncated, parts }, marks) {
  if (kind === "none" || size === 0) return nothing("No body.");
  if (kind === "multipart") return inCode((parts ?? []).map((part) => [part.name, part.file === null ? part.text : file(part)]));
  if (kind === "binary" || text === null) return nothing(`${size.toLocaleString("en")} bytes that are no text.`);
  const cut = truncated && nothing(`The beginning of ${size.toLocaleString("en")} bytes.`);
  const value = kind === "json" && !truncated ? parsed(text) : undefined;
  if (value === undefined) return [h("pre", { class: "code" }, text), cut];
  return jsonTree(value, { marks });
}

/** A file of a form; its content is not kept. @param {Part} part */
function file({ file, type, size }) {
  return [file, type, `${size.toLocaleString("en")} bytes`].filter(Boolean).join(", ");
}

/** @param {string} text @returns {unknown} undefined where it is no JSON */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
