/** A message in a list, and the words for its kind and its state. */

import { h } from "./dom.js";
import { clockTime } from "./time.js";

/** [type, words]… of every kind of message. */
export const TYPES = [
  ["email", "Email"], ["push", "Push"], ["twilio", "SMS"], ["in_app", "In-app"], ["inbox", "Inbox"], ["slack", "Slack"],
  ["whatsapp", "WhatsApp"], ["webhook", "Webhook"], ["live_notification", "Live notification"],
];
/** Metrics in the order in which a message usually comes by them. */
export const METRICS = [
  "drafted", "attempted", "deferred", "sent", "delivered", "dropped", "suppressed", "undeliverable", "failed", "bounced",
  "prefetch_opened", "opened", "machine_clicked", "clicked", "replied", "converted", "topic_unsubscribed", "unsubscribed", "spammed",
];
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
  return h("span", { class: "badge", "data-kind": kind }, metricWords(state));
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

/** @param {any} message as a list answers them */
export function messageRow(message) {
  return h("div", { class: "two-lines" },
    h("div", { class: "pair" },
      h("span", { class: "row-name" }, message.subject || message.preview || typeWords(message.type)),
      stateBadge(message.state), h("time", { class: "quiet" }, clockTime(message.created))),
    h("div", { class: "pair quiet" },
      h("span", { class: "badge" }, typeWords(message.type)),
      h("span", { class: "grow" }, message.failure_message
        ? h("span", { class: "failure" }, message.failure_message)
        : [message.recipient || "nobody", message.subject && message.preview ? ` – ${message.preview}` : ""])));
}
