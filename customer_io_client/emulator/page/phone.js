/** Messages that are no pages: push, SMS, chat and in-app ones as a phone would show them, webhooks as their request. */

import { jsonTree } from "./code.js";
import { h } from "./dom.js";
import { facts, section } from "./parts.js";

/**
 * @import { Child } from "./dom.js"
 * @import { Message } from "./message.js"
 */

/** @type {["custom_data" | "custom_payload" | "attributes", string][]} */
const EXTRAS = [["custom_data", "Custom data"], ["custom_payload", "Custom payload"], ["attributes", "Attributes"]];
/** @type {Record<string, string>} */
const CHATS = { twilio: "SMS", whatsapp: "WhatsApp", slack: "Slack" };

/** The message as its recipient sees it. @param {Message} message */
export function drawCard(message) {
  const card = message.type === "webhook" ? request(message) : h("div", { class: "phone", "data-channel": message.type }, screen(message));
  return h("div", { class: "card-and-more" }, card, more(message));
}

/** @param {Message} message @returns {Child} */
function screen(message) {
  switch (message.type) {
    case "twilio": case "whatsapp": case "slack": return chat(message);
    case "in_app": case "inbox": return inApp(message);
    default: return notification(message);
  }
}

/** @param {Message} message */
function chat(message) {
  return [
    h("div", { class: "phone-bar" }, message.from || CHATS[message.type]),
    h("div", { class: "bubbles" },
      h("p", { class: "bubble" }, message.body || "(nothing)"),
      message.image_url && placeholder(message.image_url),
      h("p", { class: "quiet" }, `to ${message.recipient || "nobody"}`)),
  ];
}

/** @param {Message} message */
function notification(message) {
  return h("div", { class: "notification" },
    h("div", { class: "pair quiet" }, h("span", { class: "app-icon", "aria-hidden": "true" }), h("span", { class: "grow" }, "Your app"), "now"),
    h("strong", null, message.subject || "(no title)"),
    h("p", null, message.body || "(nothing)"),
    message.image_url && placeholder(message.image_url),
    message.content_state && jsonTree(message.content_state));
}

/** @param {Message} message */
function inApp(message) {
  const content = parsed(message.body_json) ?? parsed(message.body);
  return [
    h("div", { class: "phone-bar" }, message.type === "inbox" ? "Inbox" : "Your app"),
    h("div", { class: "sheet" },
      message.subject && h("strong", null, message.subject),
      content === null ? h("p", null, message.text || message.body || "(nothing)") : jsonTree(content)),
  ];
}

/** @param {unknown} text @returns {unknown} null where it is no JSON of a list or an object */
function parsed(text) {
  if (typeof text !== "string" || !/^\s*[{[]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What stands where a remote image would: it is never fetched. @param {string} address */
function placeholder(address) {
  return h("div", { class: "picture" }, h("span", null, "Image"), h("code", null, address));
}

/** @param {Message} message */
function request(message) {
  const content = parsed(message.body);
  const headers = message.headers.map(([name, value]) => h("div", null, h("span", { class: "quiet" }, `${name}: `), value));
  return h("div", { class: "request-card" },
    h("div", { class: "pair" }, h("strong", null, (message.request_method ?? "POST").toUpperCase()), h("code", { class: "grow" }, message.recipient || message.url || "")),
    headers.length > 0 && h("div", { class: "code" }, headers),
    content === null ? h("pre", { class: "code" }, message.body || "(no body)") : jsonTree(content));
}

/** What else a push or an SMS carries. @param {Message} message */
function more(message) {
  const isWebhook = message.type === "webhook";
  const extras = EXTRAS.filter(([name]) => Object.keys(message[name] ?? {}).length > 0);
  return h("div", null,
    !isWebhook && facts([["Recipient", message.recipient], ["Link", message.link], ["Sound", message.sound]]),
    extras.map(([name, words]) => section(words, jsonTree(message[name]))));
}
