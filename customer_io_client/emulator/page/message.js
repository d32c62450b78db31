/** One message as its recipient sees it, where it comes from, and what became of it. */

import { get, text } from "./api.js";
import { makeDetail } from "./detail.js";
import { h } from "./dom.js";
import { inOrder, stateBadge, typeWords } from "./message_row.js";
import { facts, nothing, switcher } from "./parts.js";
import { hrefOf, nameOf } from "./person_row.js";
import { drawCard } from "./phone.js";
import { place } from "./place.js";
import { makePlay } from "./play.js";
import { makeTabs } from "./tabs.js";
import { clockTime } from "./time.js";

/**
 * @import { App } from "./main.js"
 * @import { MessageShort } from "./message_row.js"
 */

/**
 * @typedef {{index: number, name: string, type: string, size: number}} Attachment
 *
 * @typedef {object} Content what a message says, and where it comes from
 * @property {string} body
 * @property {string} text without HTML
 * @property {boolean} html whether the body is HTML
 * @property {[string, string][]} headers
 * @property {string[]} links
 * @property {{kind: string, id: number, name: string | null} | null} parent
 * @property {Attachment[]} attachments
 * @property {boolean} forgotten
 *
 * @typedef {object} Fields what else a message may say, by the names that calls give it
 * @property {string} [from]
 * @property {string} [reply_to]
 * @property {string} [cc]
 * @property {string} [bcc]
 * @property {string} [preheader_text]
 * @property {string} [image_url]
 * @property {string} [link]
 * @property {string} [sound]
 * @property {string} [url]
 * @property {string} [request_method]
 * @property {string} [body_json]
 * @property {Record<string, unknown>} [content_state]
 * @property {Record<string, unknown>} [custom_data]
 * @property {Record<string, unknown>} [custom_payload]
 * @property {Record<string, unknown>} [attributes]
 *
 * @typedef {MessageShort & Content & Fields} Message
 */

/** @type {Record<string, string>} */
const PARENTS = { campaign: "Campaign", broadcast: "Broadcast", newsletter: "Newsletter", transactional: "Transactional message" };
/** Their recipients are long tokens, which the card shows. */
const ADDRESSED_BY_TOKEN = ["push", "live_notification"];
/** What was looked at last stays chosen from one message to the next. */
const chosen = { tab: "preview", width: "desktop" };

/** @param {string} id @param {App} app */
export function makeMessage(id, app) {
  const path = `deliveries/${encodeURIComponent(id)}`;
  const head = place({ class: "detail-head" });
  const progress = place({ class: "progress" });
  const content = place();
  const play = makePlay(id, app, () => detail.update());
  const detail = makeDetail({
    kind: "message",
    gone: "There is no such message: a reset took it away, or its recipient was deleted.",
    load: () => get(path),
    draw(/** @type {Message} */ message) {
      const { metrics, ...said } = message;
      head.show(said, () => headOf(message));
      progress.show(metrics, () => progressOf(message));
      play.show(message);
      content.show({ ...said, state: null }, () => contentOf(message, path));
      return [head.element, progress.element, play.element, content.element];
    },
  });
  return detail;
}

/** @param {Message} message */
function headOf(message) {
  return [
    h("h2", null, h("span", null, message.subject || `${typeWords(message.type)} to ${message.recipient || "nobody"}`), stateBadge(message.state)),
    message.failure_message && h("p", { class: "notice", "data-kind": "bad" }, `Not delivered: ${message.failure_message}`),
    message.forgotten && h("p", { class: "notice" }, "What it said is not kept, as the call asked."),
    facts([
      ["Type", typeWords(message.type)],
      ["From", message.from],
      ["To", ADDRESSED_BY_TOKEN.includes(message.type) ? null : message.recipient || "nobody"],
      ["Person", personOf(message)],
      ["Reply to", message.reply_to],
      ["Cc", message.cc],
      ["Bcc", message.bcc],
      ["Preheader", message.preheader_text],
      ["Sent by", parentOf(message.parent)],
    ]),
  ];
}

/** @param {Message} message */
function personOf({ to }) {
  return to && h("a", { href: hrefOf(to) }, nameOf(to, to.id));
}

/** @param {Message["parent"]} parent */
function parentOf(parent) {
  return parent && `${PARENTS[parent.kind] ?? parent.kind} ${parent.id}${parent.name ? `, ${parent.name}` : ""}`;
}

/** @param {Message} message */
function progressOf({ created, metrics }) {
  /** @type {[string, number][]} */
  const steps = [["created", created], ...inOrder(metrics)];
  return h("ol", { "aria-label": "What became of it" }, steps.map(([metric, at]) =>
    h("li", null, stateBadge(metric), h("time", { class: "quiet numbers" }, clockTime(at)))));
}

/** @param {Message} message @param {string} path */
function contentOf(message, path) {
  const { attachments, links, headers } = message;
  return makeTabs({
    label: "What it says",
    chosen: chosen.tab,
    onChoose: (name) => { chosen.tab = name; },
    tabs: [
      { name: "preview", title: "Preview", draw: () => (message.html ? framed(message, path) : drawCard(message)) },
      { name: "text", title: "Text", draw: () => code(message.text, "It says nothing.") },
      { name: "source", title: "Source", draw: async () => code(await text(`${path}/source`), "It has no body.") },
      { name: "headers", title: "Headers", draw: () => (headers.length ? headerTable(headers) : nothing("It has no headers of its own.")) },
      { name: "attachments", title: counted("Attachments", attachments), draw: () => (attachments.length ? files(attachments, path) : nothing("Nothing is attached.")) },
      { name: "links", title: counted("Links", links), draw: () => (links.length ? linkList(links) : nothing("It has no links.")) },
    ],
  });
}

/** @param {string} words @param {unknown[]} list */
function counted(words, list) {
  return list.length ? `${words} ${list.length}` : words;
}

/** @param {Message} message @param {string} path */
function framed(message, path) {
  const frame = h("iframe", {
    class: "preview-frame", title: `Preview of ${message.subject || "the message"}`, sandbox: "", src: `/_emulator/${path}/preview`,
  });
  const ground = h("div", { class: "preview-ground", "data-width": chosen.width }, frame);
  const width = switcher("Width of the preview", [["desktop", "Desktop"], ["phone", "Phone"]], (wanted) => {
    chosen.width = wanted;
    ground.dataset.width = wanted;
  });
  width.set(chosen.width);
  return [h("div", { class: "buttons" }, width.element, h("span", { class: "quiet" }, "Remote images are placeholders, and links lead nowhere.")), ground];
}

/** @param {string} said @param {string} otherwise */
function code(said, otherwise) {
  return said ? h("pre", { class: "code", tabindex: 0 }, said) : nothing(otherwise);
}

/** @param {[string, string][]} headers */
function headerTable(headers) {
  return h("table", { class: "values" }, h("tbody", null, headers.map(([name, value]) =>
    h("tr", null, h("th", { scope: "row" }, name), h("td", null, value)))));
}

/** @param {string[]} links */
function linkList(links) {
  return h("ol", { class: "plain" }, links.map((link) => h("li", null, h("code", null, link))));
}

/** @param {Attachment[]} attachments @param {string} path */
function files(attachments, path) {
  return h("ul", { class: "plain" }, attachments.map((file) => h("li", { class: "pair" },
    h("a", { class: "grow", href: `/_emulator/${path}/attachments/${file.index}`, download: file.name }, file.name),
    h("span", { class: "quiet numbers" }, `${file.type || "unknown type"}, ${sized(file.size)}`))));
}

/** @param {number} bytes */
function sized(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toLocaleString("en", { maximumFractionDigits: 1 })} KiB`;
}
