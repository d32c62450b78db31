/** One message as its recipient sees it, where it comes from, and what became of it. */

import { get, text } from "./api.js";
import { h, replace } from "./dom.js";
import { inOrder, stateBadge, typeWords } from "./message_row.js";
import { facts, makeTabs, place, refresher, switcher } from "./parts.js";
import { hrefOf, nameOf } from "./person_row.js";
import { drawCard } from "./phone.js";
import { makePlay } from "./play.js";
import { clockTime } from "./time.js";

const PARENTS = { campaign: "Campaign", broadcast: "Broadcast", newsletter: "Newsletter", transactional: "Transactional message" };
/** Their recipients are long tokens, which the card shows. */
const ADDRESSED_BY_TOKEN = ["push", "live_notification"];
/** What was looked at last stays chosen from one message to the next. */
const chosen = { tab: "preview", width: "desktop" };

/** @param {string} id @param {import("./main.js").App} app */
export function makeMessage(id, app) {
  const path = `deliveries/${encodeURIComponent(id)}`;
  const head = place({ class: "detail-head" });
  const progress = place({ class: "progress" });
  const said = place();
  const element = h("article", { class: "message" });
  const play = makePlay(id, app, () => refresh.run());

  async function load() {
    try {
      draw(await get(path));
    } catch (error) {
      const gone = "There is no such message: a reset took it away, or its recipient was deleted.";
      replace(element, h("div", { class: "hint" }, error.status === 404 ? gone : error.message));
    }
  }

  /** @param {any} message */
  function draw(message) {
    const { metrics, state, ...content } = message;
    head.show([content, state], () => headOf(message));
    progress.show(metrics, () => progressOf(message));
    play.show(message);
    said.show(content, () => saidBy(message, path));
    if (!head.element.isConnected) replace(element, head.element, progress.element, play.element, said.element);
  }

  const refresh = refresher(load);
  refresh.run();
  return { element, update: refresh.run, close: refresh.stop };
}

/** @param {any} message */
function headOf(message) {
  return [
    h("h2", null, h("span", null, message.subject || `${typeWords(message.type)} to ${message.recipient || "nobody"}`), stateBadge(message.state)),
    message.failure_message && h("p", { class: "notice", "data-kind": "bad" }, `Not delivered: ${message.failure_message}`),
    message.forgotten && h("p", { class: "notice" }, "What it said is not kept, as the call asked."),
    facts([
      ["Type", typeWords(message.type)], ["From", message.from], ["To", ADDRESSED_BY_TOKEN.includes(message.type) ? null : message.recipient || "nobody"], ["Person", personOf(message)], ["Reply to", message.reply_to],
      ["Cc", message.cc], ["Bcc", message.bcc], ["Preheader", message.preheader_text], ["Sent by", parentOf(message.parent)],
    ]),
  ];
}

/** @param {any} message */
function personOf({ to }) {
  return to && h("a", { href: hrefOf(to) }, nameOf(to, to.id));
}

/** @param {{kind: string, id: number, name: string | null} | null} parent */
function parentOf(parent) {
  return parent && `${PARENTS[parent.kind] ?? parent.kind} ${parent.id}${parent.name ? `, ${parent.name}` : ""}`;
}

/** @param {any} message */
function progressOf({ created, metrics }) {
  return h("ol", { "aria-label": "What became of it" }, [["created", created], ...inOrder(metrics)].map(([metric, at]) =>
    h("li", null, stateBadge(metric), h("time", { class: "quiet numbers" }, clockTime(at)))));
}

/** @param {any} message @param {string} path */
function saidBy(message, path) {
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
      { name: "links", title: counted("Links", links), draw: () => (links.length ? h("ol", { class: "plain" }, links.map((link) => h("li", null, h("code", null, link)))) : nothing("It has no links.")) },
    ],
  });
}

/** @param {string} sentence */
function nothing(sentence) {
  return h("p", { class: "quiet" }, sentence);
}

/** @param {string} words @param {unknown[]} list */
function counted(words, list) {
  return list.length ? `${words} ${list.length}` : words;
}

/** @param {any} message @param {string} path */
function framed(message, path) {
  const frame = h("iframe", {
    class: "preview-frame", title: `Preview of ${message.subject || "the message"}`, sandbox: "", src: `/_emulator/${path}/preview`,
  });
  const ground = h("div", { class: "preview-ground", "data-width": chosen.width }, frame);
  const width = switcher("Width of the preview", [["desktop", "Desktop"], ["phone", "Phone"]], (wanted) => {
    chosen.width = wanted;
    ground.dataset.width = wanted;
    width.set(wanted);
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

/** @param {any[]} attachments @param {string} path */
function files(attachments, path) {
  return h("ul", { class: "plain" }, attachments.map((file) => h("li", { class: "pair" },
    h("a", { class: "grow", href: `/_emulator/${path}/attachments/${file.index}`, download: file.name }, file.name),
    h("span", { class: "quiet numbers" }, `${file.type || "unknown type"}, ${sized(file.size)}`))));
}

/** @param {number} bytes */
function sized(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toLocaleString("en", { maximumFractionDigits: 1 })} KiB`;
}
