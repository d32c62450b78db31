/** One person: who they are, what they have, and what happened to them. */

import { get } from "./api.js";
import { copyButton } from "./code.js";
import { h, replace } from "./dom.js";
import { messageRow } from "./message_row.js";
import { facts, place, refresher, section } from "./parts.js";
import { nameOf, personBadges } from "./person_row.js";
import { clockTime } from "./time.js";
import { makeTimeline } from "./timeline.js";

/** Messages that are shown at first. */
const FEW = 6;

/**
 * @param {string} identifier
 * @param {(person: any) => void} onKnown called with who it is
 */
export function makePerson(identifier, onKnown) {
  const head = place({ class: "detail-head" });
  const attributes = place();
  const belongings = place();
  const messages = place();
  const timeline = makeTimeline();
  const body = h("div", { class: "detail-columns" },
    h("div", null, section("Attributes", attributes.element), belongings.element, section("Messages", messages.element)),
    h("div", null, section("Timeline", timeline.element)));
  const element = h("article", { class: "person" });
  let shownMessages = FEW;

  async function load() {
    try {
      draw(await get(`people/${encodeURIComponent(identifier)}`));
    } catch (error) {
      const gone = "There is no such person: they were deleted or merged, or a reset took them away.";
      replace(element, h("div", { class: "hint" }, error.status === 404 ? gone : error.message));
    }
  }

  /** @param {any} person */
  function draw(person) {
    const held = person.attributes;
    head.show([person.identifiers, held.name, held.unsubscribed, person.suppressed], () => headOf(person));
    attributes.show(held, () => attributeTable(held));
    belongings.show([person.segments, person.devices, person.objects, person.anonymous_ids], () => belongingsOf(person));
    messages.show([person.messages, shownMessages], () => messagesOf(person.messages.slice(0, shownMessages), person.messages.length, () => {
      shownMessages = Infinity;
      draw(person);
    }));
    timeline.show(person.activities, person.messages);
    if (!head.element.isConnected) replace(element, head.element, body);
    onKnown(person);
  }

  const refresh = refresher(load);
  refresh.run();
  return { element, update: refresh.run, close: refresh.stop };
}

/** @param {any} person */
function headOf({ identifiers, attributes, suppressed }) {
  const unsubscribed = attributes.unsubscribed === true || attributes.unsubscribed === "true";
  const kinds = ["id", "email", "cio_id"].filter((kind) => identifiers[kind]);
  return [
    h("h2", null, h("span", null, nameOf(identifiers, attributes.name)), personBadges({ unsubscribed, suppressed })),
    h("ul", { class: "identifiers" }, kinds.map((kind) => h("li", null, h("span", { class: "quiet" }, kind), h("code", null, identifiers[kind]),
      copyButton("Copy", () => identifiers[kind], { "aria-label": `Copy ${kind}`, "data-focus": kind })))),
  ];
}

/** @param {Record<string, unknown>} attributes */
function attributeTable(attributes) {
  const names = Object.keys(attributes).sort((a, b) => a.localeCompare(b));
  if (!names.length) return h("p", { class: "quiet" }, "None yet. Calls that identify the person set them.");
  return h("table", { class: "values" },
    h("thead", null, h("tr", null, ["Name", "Value", "Type"].map((word) => h("th", { scope: "col" }, word)))),
    h("tbody", null, names.map((name) => h("tr", null,
      h("th", { scope: "row" }, name), h("td", null, shown(name, attributes[name])), h("td", { class: "quiet" }, typeOf(attributes[name]))))));
}

/** @param {unknown} value */
function typeOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return { string: "text", boolean: "boolean", object: "object" }[typeof value] ?? typeof value;
}

/** @param {string} name @param {unknown} value */
function shown(name, value) {
  if (value === "") return h("span", { class: "quiet" }, "empty");
  if (typeof value === "object") return h("div", { class: "long" }, h("code", null, JSON.stringify(value)));
  const isMoment = typeof value === "number" && /_(at|on|date|time)$|^(created|updated|last)/.test(name) && value > 5e8 && value < 5e9;
  return [h("div", { class: "long" }, String(value)), isMoment && h("div", { class: "quiet" }, clockTime(value))];
}

/** @param {any} person */
function belongingsOf({ segments, devices, objects, anonymous_ids }) {
  return [
    section("Segments", segments.length
      ? h("ul", { class: "tags" }, segments.map(({ id, name }) => h("li", null, h("a", { class: "tag", href: `#/segments/${id}` }, name))))
      : h("p", { class: "quiet" }, "In none.")),
    section("Devices", devices.length
      ? h("ul", { class: "plain" }, devices.map((device) => h("li", { class: "pair" },
        h("span", { class: "badge" }, device.platform), h("code", { class: "grow" }, device.token), copyButton("Copy", () => device.token, { "aria-label": "Copy the token" }))))
      : h("p", { class: "quiet" }, "None.")),
    objects.length > 0 && section("Objects", h("ul", { class: "plain" }, objects.map(related))),
    anonymous_ids.length > 0 && section("Anonymous ids", h("ul", { class: "plain" }, anonymous_ids.map((id) => h("li", null, h("code", null, id))))),
  ];
}

/** @param {any} object */
function related(object) {
  const said = { ...object.attributes, ...object.relationship };
  return h("li", null, h("strong", null, object.object_id ?? object.id), h("span", { class: "quiet" }, ` of type ${object.type ?? object.object_type_id}`),
    facts(Object.entries(said).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)])));
}

/** @param {any[]} messages @param {number} count of all @param {() => void} showAll */
function messagesOf(messages, count, showAll) {
  if (!messages.length) return h("p", { class: "quiet" }, "None was made for them.");
  return [
    h("ul", { class: "plain" }, messages.map((message) =>
      h("li", null, h("a", { class: "row-link", href: `#/messages/${encodeURIComponent(message.id)}` }, messageRow(message))))),
    count > messages.length && h("button", { class: "button", type: "button", on: { click: showAll } }, `Show all ${count}`),
  ];
}
