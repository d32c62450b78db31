/** What the recipient of a message may do with it, and what may become of it on the way: each is played by a button. */

import { send } from "./api.js";
import { h } from "./dom.js";
import { METRICS, metricWords } from "./message_row.js";
import { makeTrouble, optionsOf } from "./parts.js";
import { place } from "./place.js";
import { NARROW } from "./split.js";

/**
 * @import { App } from "./main.js"
 * @import { Message } from "./message.js"
 *
 * @typedef {(metric: string, more?: Record<string, unknown>) => Promise<void>} Play with what is to be said of it
 */

/** What usually becomes of a message, by its type. */
/** @type {Record<string, string[]>} */
const USUAL = {
  email: ["opened", "clicked", "converted", "unsubscribed", "bounced", "spammed"],
  push: ["opened", "clicked", "converted", "bounced"],
  twilio: ["clicked", "replied", "converted", "bounced"],
  whatsapp: ["opened", "clicked", "replied", "converted", "bounced"],
  slack: ["clicked", "converted"],
  in_app: ["opened", "clicked", "converted"],
  inbox: ["opened", "clicked", "converted"],
  webhook: ["clicked", "converted"],
  live_notification: ["opened", "bounced"],
};
const PLAYED = METRICS.filter((metric) => !["prefetch_opened", "machine_clicked"].includes(metric));
/** @type {Record<string, string>} */
const WORDS = { spammed: "Marked as spam" };

/** @param {string} id of the message @param {App} app @param {() => void} onPlayed */
export function makePlay(id, app, onPlayed) {
  const usual = place({ class: "buttons", role: "group", "aria-label": "Play what the recipient does" });
  const trouble = makeTrouble();

  /** @type {Play} */
  async function play(metric, more = {}) {
    try {
      await send("POST", `deliveries/${encodeURIComponent(id)}/play`, { metric, ...more });
      trouble.say("");
      app.announce(`${words(metric)}: played`);
    } catch (error) {
      trouble.show(error);
    }
    onPlayed();
  }

  /** @param {Message} message */
  function show({ type, metrics, links }) {
    trouble.answered();
    const isDraft = "drafted" in metrics && !("sent" in metrics);
    usual.show([type, links, isDraft], () => [
      isDraft && button("sent", "Send the draft", () => play("sent")),
      (USUAL[type] ?? USUAL.email).map((metric) => (metric === "clicked" ? clicks(links, play) : button(metric, words(metric), () => play(metric)))),
    ]);
  }

  const parts = h("div", { class: "play" }, usual.element, others(play), trouble.element);
  // On a narrow screen what was sent would lie far below.
  return { element: h("details", { class: "part", open: !NARROW.matches }, h("summary", null, h("h3", null, "Play")), parts), show };
}

/** @param {string} metric */
function words(metric) {
  return WORDS[metric] ?? metricWords(metric);
}

/** @param {string} name @param {string} label @param {() => void} onClick */
function button(name, label, onClick) {
  return h("button", { class: "button", type: "button", "data-focus": name, on: { click: onClick } }, label);
}

/** A click, on the link that is chosen. @param {string[]} links @param {Play} play */
function clicks(links, play) {
  const chosen = h("select", { class: "field", "aria-label": "Which link is clicked", "data-focus": "link" }, optionsOf(links.map((link) => [link, link])));
  return h("span", { class: "joined" }, button("clicked", "Clicked", () => play("clicked", links.length ? { href: chosen.value } : {})), links.length > 0 && chosen);
}

/** What is played more rarely: each metric, with its reason, by a machine. @param {Play} play */
function others(play) {
  const metric = h("select", { class: "field", "aria-label": "What happens" }, optionsOf(PLAYED.map((name) => [name, words(name)])));
  const reason = h("input", { class: "field", type: "text", placeholder: "reason, if any", "aria-label": "Reason", autocomplete: "off" });
  const machine = h("input", { type: "checkbox" });
  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    play(metric.value, { ...(reason.value && { reason: reason.value }), ...(machine.checked && { machine: true }) });
  }
  return h("details", { class: "others" }, h("summary", null, "Anything else, with a reason or by a machine"),
    h("form", { class: "buttons", on: { submit } }, metric, reason, h("label", { class: "tick" }, machine, " a machine did it"),
      h("button", { class: "button", type: "submit" }, "Play")));
}
