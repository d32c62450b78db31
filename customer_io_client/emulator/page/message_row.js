/** A message in a list, and the words for its kind and its state. */

import { h } from "./dom.js";
import { clockTime } from "./time.js";

/** [type, words]… of every kind of message. */
export const TYPES = [
  ["email", "Email"], ["push", "Push"], ["twilio", "SMS"], ["in_app", "In-app"], ["inbox", "Inbox"], ["slack", "Slack"],
  ["whatsapp", "WhatsApp"], ["webhook", "Webhook"], ["live_notification", "Live notification"],
];
const BAD = ["bounced", "dropped", "failed", "spammed", "suppressed", "undeliverable"];
const GOOD = ["opened", "clicked", "converted", "replied"];
const WARN = ["attempted", "deferred", "drafted", "unsubscribed", "topic_unsubscribed"];

/** What a kind of message is called. */
export function typeWords(type) {
  return TYPES.find(([name]) => name === type)?.[1] ?? type;
}

/** A badge with the state of a message. */
export function stateBadge(state) {
  const kind = BAD.includes(state) ? "bad" : GOOD.includes(state) ? "good" : WARN.includes(state) ? "warn" : "plain";
  return h("span", { class: "badge", "data-kind": kind }, metricWords(state ?? "created"));
}

/** A metric as a word. */
export function metricWords(metric) {
  const text = metric.replaceAll("_", " ");
  return text[0].toUpperCase() + text.slice(1);
}

/** A row of a list of messages. */
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
