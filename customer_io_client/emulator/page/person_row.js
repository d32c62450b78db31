/** A person in a list, and where their own place is. */

import { h } from "./dom.js";
import { badge } from "./parts.js";

/** @typedef {{id: string | null, email: string | null, cio_id: string}} Identifiers */
/**
 * @typedef {object} PersonShort as a list answers them
 * @property {Identifiers} identifiers
 * @property {string | null} name
 * @property {number} segments how many they are in
 * @property {boolean} unsubscribed
 * @property {boolean} suppressed
 */

/** What never changes of a person. @param {{identifiers: Identifiers}} person */
export function keyOf({ identifiers }) {
  return identifiers.cio_id;
}

/** What the emulator reads as another kind of identifier than an id, or a browser as no name at all. */
const NO_PLAIN_ID = /^cio_|@|^\.\.?$/;

/** The address of a person's own place. @param {Identifiers} identifiers */
export function hrefOf({ id, email, cio_id }) {
  const named = id === null ? email : NO_PLAIN_ID.test(id) ? null : id;
  return `#/people/${encodeURIComponent(named ?? `cio_${cio_id}`)}`;
}

/** What a person is called: by name, else by the best identifier there is. @param {Identifiers} identifiers @param {unknown} name */
export function nameOf(identifiers, name) {
  return String(name || identifiers.email || identifiers.id || identifiers.cio_id);
}

/** Badges of who is not written to. @param {{unsubscribed: boolean, suppressed: boolean}} person */
export function personBadges({ unsubscribed, suppressed }) {
  return [
    unsubscribed && badge("Unsubscribed", "warn"),
    suppressed && badge("Suppressed", "bad"),
  ];
}

/** @param {PersonShort} person */
export function personRow(person) {
  const { identifiers } = person;
  const name = nameOf(identifiers, person.name);
  const others = [identifiers.email, identifiers.id].filter((text) => text && text !== name);
  return h("div", { class: "two-lines" },
    h("div", { class: "pair" }, h("span", { class: "row-name" }, name), personBadges(person)),
    h("div", { class: "pair quiet" }, h("span", { class: "grow" }, others.join(" · ") || identifiers.cio_id), h("span", null, segmentWords(person.segments))));
}

/** @param {number} count */
function segmentWords(count) {
  return count ? `${count} ${count === 1 ? "segment" : "segments"}` : "";
}
