/** A person in a list, and where their own place is. */

import { h } from "./dom.js";

/** @typedef {{id: string | null, email: string | null, cio_id: string}} Identifiers */

/** What never changes of a person. @param {{identifiers: Identifiers}} person */
export function keyOf({ identifiers }) {
  return identifiers.cio_id;
}

/** The address of a person's own place. @param {Identifiers} identifiers */
export function hrefOf(identifiers) {
  return `#/people/${encodeURIComponent(identifiers.id || identifiers.email || identifiers.cio_id)}`;
}

/** What a person is called: by name, else by the best identifier there is. @param {Identifiers} identifiers @param {unknown} name */
export function nameOf(identifiers, name) {
  return String(name || identifiers.email || identifiers.id || identifiers.cio_id);
}

/** Badges of who is not written to. @param {{unsubscribed?: unknown, suppressed?: unknown}} person */
export function personBadges({ unsubscribed, suppressed }) {
  return [
    unsubscribed && h("span", { class: "badge", "data-kind": "warn" }, "Unsubscribed"),
    suppressed && h("span", { class: "badge", "data-kind": "bad" }, "Suppressed"),
  ];
}

/** @param {any} person as a list answers them */
export function personRow(person) {
  const { identifiers } = person;
  const name = nameOf(identifiers, person.name);
  const others = [identifiers.email, identifiers.id].filter((text) => text && text !== name);
  return h("div", { class: "two-lines" },
    h("div", { class: "pair" }, h("span", { class: "row-name" }, name), personBadges(person)),
    h("div", { class: "pair quiet" }, h("span", { class: "grow" }, others.join(" · ") || identifiers.cio_id), h("span", null, segmentWords(person.segments))));
}

/** @param {unknown[] | number | undefined} segments */
function segmentWords(segments) {
  const count = Array.isArray(segments) ? segments.length : segments;
  return count ? `${count} ${count === 1 ? "segment" : "segments"}` : "";
}
