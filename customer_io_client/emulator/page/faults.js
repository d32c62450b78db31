/** What is played on purpose: fault rules, limits, time, and the workspace itself. */

import { get, send } from "./api.js";
import { makeControls } from "./controls.js";
import { h, replace } from "./dom.js";
import { makeFaultForm, PRESETS } from "./fault_form.js";
import { doesWords, strikesWords } from "./fault_words.js";
import { makeTrouble } from "./parts.js";
import { place } from "./place.js";
import { refresher } from "./refresher.js";

/**
 * @import { Child } from "./dom.js"
 * @import { App, View } from "./main.js"
 * @import { Rule } from "./fault_words.js"
 */

/**
 * @typedef {object} Fault a rule, and what it did
 * @property {number} id
 * @property {Rule} rule
 * @property {number} matched
 * @property {number} struck
 * @property {boolean} enabled
 *
 * @typedef {(what: () => Promise<unknown>, said: string) => Promise<void>} Change does this, and says that it is done
 */

/** @param {Element} container @param {string} _place @param {App} app @returns {View} */
export function open(container, _place, app) {
  const cards = place({ class: "cards" });
  const trouble = makeTrouble();
  const controls = makeControls(app);
  const refresh = refresher(async () => {
    try {
      const [{ faults }] = await Promise.all([get("faults"), controls.load()]);
      cards.show(faults, () => drawn(faults));
      trouble.answered();
    } catch (error) {
      trouble.show(error);
    }
  });

  /** @param {Fault[]} faults @returns {Child} */
  function drawn(faults) {
    if (faults.length) return faults.map((fault) => card(fault, change));
    return h("p", { class: "nothing" }, "No rule: every call is answered as the service would. Take one of these, or make one below.");
  }

  /** Change a rule, and show what became of it. @type {Change} */
  async function change(what, said) {
    try {
      await what();
      trouble.say("");
      app.announce(said);
    } catch (error) {
      trouble.show(error);
    }
    refresh.run();
  }

  const presets = PRESETS.map(([words, rule]) =>
    h("button", { class: "button", type: "button", on: { click: () => change(() => send("POST", "faults", rule), `Rule added: ${words}`) } }, words));
  replace(container, h("div", { class: "page" }, h("div", { class: "page-columns" },
    h("section", { class: "column", "aria-labelledby": "faults-title" },
      h("h2", { id: "faults-title" }, "Fault rules"),
      h("p", { class: "quiet" }, "The first rule that strikes a call decides. They hold from the next call on."),
      cards.element, trouble.element,
      h("h3", null, "Add a usual rule"),
      h("div", { class: "buttons", role: "group", "aria-label": "Add a usual rule" }, presets),
      h("h3", null, "Make another"),
      makeFaultForm({ onAdded: () => change(async () => {}, "Rule added") })),
    controls.element)));
  refresh.run();
  return { show() {}, update: refresh.run, close() { refresh.stop(); controls.close(); } };
}

/** @param {Fault} fault @param {Change} change */
function card({ id, rule, matched, struck, enabled }, change) {
  const path = `faults/${id}`;
  const toggle = () => change(() => send("POST", path, { enabled: !enabled }), enabled ? `Rule ${id} is off` : `Rule ${id} is on`);
  return h("article", { class: "card", "data-off": String(!enabled), "aria-label": `Rule ${id}` },
    h("div", { class: "pair" },
      h("button", { class: "switch", type: "button", role: "switch", "aria-checked": String(enabled), "aria-label": `Rule ${id}`, "data-focus": `switch-${id}`, on: { click: toggle } }),
      h("strong", { class: "grow wrapped" }, doesWords(rule)),
      h("button", { class: "button", "data-size": "small", type: "button", "aria-label": `Remove rule ${id}`, "data-focus": `remove-${id}`, on: { click: () => change(() => send("DELETE", path), `Rule ${id} removed`) } }, "Remove")),
    h("p", { class: "quiet wrapped" }, strikesWords(rule)),
    h("details", null,
      h("summary", { "data-focus": `json-${id}` }, h("span", { class: "numbers" }, `Rule ${id} · struck ${struck.toLocaleString("en")} of ${matched.toLocaleString("en")} that match`), " · as JSON"),
      h("pre", { class: "code" }, JSON.stringify(rule, null, 2))));
}
