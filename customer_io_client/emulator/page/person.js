/** One person: who they are, what they have, and what happened to them. */

import { get, isMissing } from "./api.js";
import { copyButton } from "./code.js";
import { makeDetail } from "./detail.js";
import { h } from "./dom.js";
import { makeGrowing } from "./growing.js";
import { messageRow } from "./message_row.js";
import { badge, facts, nothing, section, written } from "./parts.js";
import { nameOf, personBadges } from "./person_row.js";
import { place } from "./place.js";
import { clockTime } from "./time.js";
import { makeTimeline } from "./timeline.js";

/**
 * @import { MessageShort } from "./message_row.js"
 * @import { Identifiers } from "./person_row.js"
 */

/**
 * @typedef {object} Related an object that a person is related to
 * @property {string} object_type_id
 * @property {string} object_id
 * @property {Record<string, unknown>} attributes
 * @property {Record<string, unknown>} relationship_attributes
 *
 * @typedef {object} Person
 * @property {Identifiers} identifiers
 * @property {Record<string, unknown>} attributes
 * @property {{id: number, name: string}[]} segments
 * @property {{token: string, platform: string}[]} devices
 * @property {Related[]} objects
 * @property {boolean} has_more_objects
 * @property {string[]} anonymous_ids
 * @property {boolean} suppressed
 */

/** @param {string} identifier @param {(person: Person) => void} onKnown called with who it is */
export function makePerson(identifier, onKnown) {
  const head = place({ class: "detail-head" });
  const attributes = place();
  const belongings = place();
  const { find, current } = follow(identifier);
  const messages = makeMessages(current);
  const timeline = makeTimeline(current);
  const body = h("div", { class: "detail-columns" },
    h("div", null, section("Attributes", attributes.element), belongings.element, section("Messages", messages.element)),
    h("div", null, section("Timeline", timeline.element)));

  return makeDetail({
    kind: "person",
    gone: "There is no such person: they were deleted or merged, or a reset took them away.",
    async load() {
      const person = await find();
      await Promise.all([messages.refresh(), timeline.refresh()]);
      return person;
    },
    draw(person) {
      const held = person.attributes;
      head.show([person.identifiers, held.name, held.unsubscribed, person.suppressed], () => headOf(person));
      attributes.show(held, () => attributeTable(held));
      belongings.show([person.segments, person.devices, person.objects, person.anonymous_ids], () => belongingsOf(person));
      onKnown(person);
      return [head.element, body];
    },
  });
}

/** Goes after a person whose identifiers may change while they are shown. @param {string} identifier the one that they are known by at first */
function follow(identifier) {
  let current = identifier;

  /** @returns {Promise<Person>} */
  async function ask() {
    const person = await get(`people/${encodeURIComponent(current)}`, { limit: 0 });
    current = `cio_${person.identifiers.cio_id}`;
    return person;
  }

  async function find() {
    try {
      return await ask();
    } catch (error) {
      if (current === identifier || !isMissing(error)) throw error;
      // Deleted; another person may have the identifier since.
      current = identifier;
      return ask();
    }
  }

  return { find, current: () => current };
}

/** @param {() => string} whose the person's identifier, as it is now */
function makeMessages(whose) {
  return makeGrowing({
    list: h("ul", { class: "plain" }),
    key: ({ id }) => id,
    row: (message) => h("li", null, h("a", { class: "row-link", href: `#/messages/${encodeURIComponent(message.id)}` }, messageRow(message))),
    empty: () => "None was made for them.",
    load: async ({ before, limit }) => {
      const { deliveries, next } = await get("deliveries", { person: whose(), limit, before });
      return { items: /** @type {MessageShort[]} */ (deliveries), next };
    },
    first: 6,
    page: 50,
  });
}

/** @param {Person} person */
function headOf({ identifiers, attributes, suppressed }) {
  const unsubscribed = attributes.unsubscribed === true || attributes.unsubscribed === "true";
  /** @type {[string, string][]} */
  const known = Object.entries(identifiers).flatMap(([kind, value]) => (value ? [[kind, value]] : []));
  return [
    h("h2", null, h("span", null, nameOf(identifiers, attributes.name)), personBadges({ unsubscribed, suppressed })),
    h("ul", { class: "identifiers" }, known.map(([kind, value]) => h("li", null, h("span", { class: "quiet" }, kind), h("code", null, value),
      copyButton("Copy", () => value, { "aria-label": `Copy ${kind}`, "data-focus": kind })))),
  ];
}

/** @param {Record<string, unknown>} attributes */
function attributeTable(attributes) {
  const names = Object.keys(attributes).sort((a, b) => a.localeCompare(b));
  if (!names.length) return nothing("None yet. Calls that identify the person set them.");
  return h("table", { class: "values" },
    h("thead", null, h("tr", null, ["Name", "Value", "Type"].map((word) => h("th", { scope: "col" }, word)))),
    h("tbody", null, names.map((name) => h("tr", null,
      h("th", { scope: "row" }, name), h("td", null, shown(name, attributes[name])), h("td", { class: "quiet" }, typeOf(attributes[name]))))));
}

/** @param {unknown} value */
function typeOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "string" ? "text" : typeof value;
}

/** @param {string} name @param {unknown} value */
function shown(name, value) {
  if (value === "") return h("span", { class: "quiet" }, "empty");
  if (typeof value === "object") return h("div", { class: "long" }, h("code", null, JSON.stringify(value)));
  const isMoment = typeof value === "number" && /_(at|on|date|time)$|^(created|updated|last)/.test(name) && value > 5e8 && value < 5e9;
  return [h("div", { class: "long" }, String(value)), isMoment && h("div", { class: "quiet" }, clockTime(value))];
}

/** @param {Person} person */
function belongingsOf({ segments, devices, objects, has_more_objects: isMore, anonymous_ids: anonymousIds }) {
  return [
    section("Segments", segments.length
      ? h("ul", { class: "tags" }, segments.map(({ id, name }) => h("li", null, h("a", { class: "tag", href: `#/segments/${id}` }, name))))
      : nothing("In none.")),
    section("Devices", devices.length ? h("ul", { class: "plain" }, devices.map(deviceOf)) : nothing("None.")),
    objects.length > 0 && section("Objects", h("ul", { class: "plain" }, objects.map(related)),
      isMore && nothing(`These are the first ${objects.length}.`)),
    anonymousIds.length > 0 && section("Anonymous ids", h("ul", { class: "plain" }, anonymousIds.map((id) => h("li", null, h("code", null, id))))),
  ];
}

/** @param {{token: string, platform: string}} device */
function deviceOf({ token, platform }) {
  return h("li", { class: "pair" }, badge(platform), h("code", { class: "grow" }, token), copyButton("Copy", () => token, { "aria-label": "Copy the token" }));
}

/** @param {Related} object */
function related({ object_id: id, object_type_id: type, attributes, relationship_attributes: ofBoth }) {
  const said = Object.entries({ ...attributes, ...ofBoth });
  return h("li", null, h("strong", null, id), h("span", { class: "quiet" }, ` of type ${type}`),
    facts(said.map(([name, value]) => [name, written(value)])));
}
