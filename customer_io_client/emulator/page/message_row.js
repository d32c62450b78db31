/** A message in a list, and the words for its kind and its state. */

import { h } from "./dom.js";
import { badge } from "./parts.js";
import { clockTime } from "./time.js";

/** @import { Identifiers } from "./person_row.js" */

/**
 * @typedef {object} MessageShort as a list answers it
 * @property {string} id
 * @property {Identifiers | null} to
 * @property {string} type
 * @property {string} recipient
 * @property {string} subject
 * @property {string} preview the beginning of its text
 * @property {number} created
 * @property {Record<string, number>} metrics when each was reached
 * @property {string} state the furthest of them
 * @property {string | null} failure_message
 */

/** @type {[string, string][]} type and words of every kind of message */
export const TYPES = [
  ["email", "Email"], ["push", "Push"], ["twilio", "SMS"], ["in_app", "In-app"], ["inbox", "Inbox"], ["slack", "Slack"],
  ["whatsapp", "WhatsApp"], ["webhook", "Webhook"], ["live_notification", "Live notification"],
];
/** Metrics in the order in which a message usually comes by them. */
export const METRICS = [
  "drafted", "attempted", "deferred", "sent", "delivered", "dropped", "suppressed", "undeliverable", "failed", "bounced",
  "prefetch_opened", "opened", "machine_clicked", "clicked", "replied", "converted", "topic_unsubscribed", "unsubscribed", "spammed",
];
/** @type {Record<string, string>} */
const MACHINES = { prefetch_opened: "Opened by a machine", machine_clicked: "Clicked by a machine" };
const BAD = ["bounced", "dropped", "failed", "spammed", "suppressed", "undeliverable"];
const GOOD = ["opened", "clicked", "converted", "replied"];
const WARN = ["attempted", "deferred", "drafted", "unsubscribed", "topic_unsubscribed"];

/** What a kind of message is called. @param {string} type */
export function typeWords(type) {
  return TYPES.find(([name]) => name === type)?.[1] ?? type;
}

/** A badge with the state of a message. @param {string} state */
export function stateBadge(state) {
  const kind = BAD.includes(state) ? "bad" : GOOD.includes(state) ? "good" : WARN.includes(state) ? "warn" : "plain";
  return badge(metricWords(state), kind);
}

/** A metric as words. @param {string} metric */
export function metricWords(metric) {
  const text = MACHINES[metric] ?? metric.replaceAll("_", " ");
  return text[0].toUpperCase() + text.slice(1);
}

/** Metrics and when they were reached, in that order; what tells people from machines only where it was a machine. @param {Record<string, number>} metrics */
export function inOrder(metrics) {
  const known = Object.entries(metrics).filter(([metric]) => !metric.startsWith("human_"));
  return known.sort(([one, first], [other, second]) => first - second || METRICS.indexOf(one) - METRICS.indexOf(other));
}

/** @param {MessageShort} message */
export function messageRow(message) {
  return h("div", { class: "two-lines" },
    h("div", { class: "pair" },
      h("span", { class: "row-name" }, message.subject || message.preview || typeWords(message.type)),
      stateBadge(message.state), h("time", { class: "quiet" }, clockTime(message.created))),
    h("div", { class: "pair quiet" },
      badge(typeWords(message.type)),
      h("span", { class: "grow" }, message.failure_message
        ? h("span", { class: "failure" }, message.failure_message)
        : [message.recipient || "nobody", message.subject && message.preview ? ` – ${message.preview}` : ""])));
}
