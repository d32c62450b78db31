/** Limits, time and the whole workspace: shown and changed. */

import { get, send } from "./api.js";
import { h, replace } from "./dom.js";
import { makeTrouble, switcher } from "./parts.js";
import { place } from "./place.js";
import { clockTime, span } from "./time.js";

/** @typedef {{calls: number, seconds: number}} Window so many calls in so many seconds */

/** @type {[string, string][]} value and words */
const MODES = [["off", "Off"], ["requirement", "Requirement"], ["vendor", "Vendor"]];
/** @type {[number, string][]} seconds and words */
const STEPS = [[60, "+1 minute"], [3600, "+1 hour"], [86_400, "+1 day"]];

/**
 * @import { Change } from "./faults.js"
 * @import { App } from "./main.js"
 */

/** @param {App} app */
export function makeControls(app) {
  const trouble = makeTrouble();

  /** @type {Change} */
  async function change(what, said) {
    try {
      await what();
      trouble.say("");
      app.announce(said);
      await load();
    } catch (error) {
      trouble.show(error);
    }
  }

  const limits = makeLimits(change);
  const clock = makeClock(change);
  const snapshots = makeSnapshots(change);

  async function load() {
    const [limitsNow, clockNow, snapshotsNow] = await Promise.all([get("limits"), get("clock"), get("snapshots")]);
    limits.show(limitsNow);
    clock.show(clockNow);
    snapshots.show(snapshotsNow.snapshots);
    trouble.answered();
  }

  const element = h("div", { class: "column" }, trouble.element, limits.element, clock.element, snapshots.element, resetting(change));
  return { element, load, close: clock.close };
}

/** @param {Change} change */
function makeLimits(change) {
  const table = place();
  const mode = switcher("Whose limits are kept", MODES, (chosen) => change(() => send("POST", "limits", { mode: chosen }), `Limits: ${chosen}`));
  return {
    element: h("section", { class: "box", "aria-labelledby": "limits-title" },
      h("h2", { id: "limits-title" }, "Limits"), mode.element,
      h("p", { class: "quiet" }, "Calls over a limit are refused with 429. Off refuses none; Requirement takes 60 a second at Track and Pipelines."), table.element),
    /** @param {{mode: string, lanes: Record<string, Window[]>}} now */
    show(now) {
      mode.set(now.mode);
      const lanes = Object.entries(now.lanes);
      table.show([now.mode, lanes], () => (lanes.length ? laneTable(lanes) : null));
    },
  };
}

/** @param {[string, Window[]][]} lanes */
function laneTable(lanes) {
  return h("table", { class: "values" }, h("thead", null, h("tr", null, h("th", { scope: "col" }, "Lane"), h("th", { scope: "col" }, "Takes"))),
    h("tbody", null, lanes.map(([lane, windows]) => h("tr", null, h("th", { scope: "row" }, lane.replaceAll("_", " ")),
      h("td", null, windows.map(({ calls, seconds }) => `${calls.toLocaleString("en")} ${seconds === 1 ? "a second" : `in ${span(seconds)}`}`).join(", "))))));
}

/** @param {Change} change */
function makeClock(change) {
  const shown = h("output", { class: "clock numbers" });
  const jobs = h("p", { class: "quiet numbers" });
  let known = { now: Date.now() / 1000, frozen: false, at: performance.now() };
  const moment = () => known.now + (known.frozen ? 0 : (performance.now() - known.at) / 1000);
  const draw = () => { shown.textContent = clockTime(moment()); };
  const timer = setInterval(draw, 250);
  const freeze = h("button", { class: "switch", type: "button", role: "switch", "aria-checked": "false", "aria-labelledby": "freeze-label", on: { click: () => change(() => send("POST", "clock", { freeze: !known.frozen }), known.frozen ? "Time goes on" : "Time stands still") } });
  const setTo = h("input", { class: "field", id: "clock-set", type: "datetime-local", step: 1 });
  const steps = STEPS.map(([seconds, words]) =>
    h("button", { class: "button", type: "button", on: { click: () => change(() => send("POST", "clock", { advance: seconds }), `Time moved on: ${words}`) } }, words));
  /** @param {Event} event */
  function set(event) {
    event.preventDefault();
    const wanted = new Date(setTo.value).getTime() / 1000;
    if (Number.isFinite(wanted)) change(() => send("POST", "clock", { set: wanted }), "Time set");
    else setTo.focus();
  }
  return {
    element: h("section", { class: "box", "aria-labelledby": "clock-title" },
      h("h2", { id: "clock-title" }, "Time"), shown, jobs,
      h("div", { class: "buttons" }, steps, h("span", { class: "pair" }, freeze, h("span", { id: "freeze-label" }, "Stand still"))),
      h("form", { class: "buttons", on: { submit: set } }, h("label", { for: "clock-set" }, "Set to"), setTo, h("button", { class: "button", type: "submit" }, "Set"))),
    /** @param {{now: number, frozen: boolean, jobs: number}} now */
    show(now) {
      known = { ...now, at: performance.now() };
      freeze.setAttribute("aria-checked", String(now.frozen));
      jobs.textContent = now.jobs === 0 ? "No job waits for its time." : now.jobs === 1 ? "1 job waits for its time." : `${now.jobs} jobs wait for their time.`;
      draw();
    },
    close: () => clearInterval(timer),
  };
}

/** @param {Change} change */
function makeSnapshots(change) {
  const rows = place();
  const name = h("input", { class: "field", id: "snapshot-name", type: "text", autocomplete: "off", placeholder: "before" });
  /** @param {Event} event */
  function keep(event) {
    event.preventDefault();
    if (!name.value.trim()) return name.focus();
    return change(() => send("POST", "snapshot", { name: name.value.trim() }), "Kept");
  }
  return {
    element: h("section", { class: "box", "aria-labelledby": "snapshots-title" },
      h("h2", { id: "snapshots-title" }, "Snapshots"),
      h("form", { class: "buttons", on: { submit: keep } }, h("label", { for: "snapshot-name" }, "Name"), name, h("button", { class: "button", type: "submit" }, "Keep the workspace")),
      rows.element),
    /** @param {{name: string, bytes: number}[]} all */
    show(all) {
      rows.show(all, () => (all.length ? h("ul", { class: "plain" }, all.map((one) => snapshot(one, change)))
        : h("p", { class: "quiet" }, "None yet. Keep the workspace under a name to come back to it.")));
    },
  };
}

/** @param {{name: string, bytes: number}} one @param {Change} change */
function snapshot({ name, bytes }, change) {
  const path = `snapshots/${encodeURIComponent(name)}`;
  return h("li", { class: "pair snapshot" }, h("strong", { class: "grow" }, name), h("span", { class: "quiet numbers" }, `${Math.ceil(bytes / 1024).toLocaleString("en")} KiB`),
    h("a", { class: "button", "data-size": "small", href: `/_emulator/${path}`, download: `${name}.db`, "data-focus": `get-${name}` }, "Download"),
    confirmed("Restore", `Go back to ${name}?`, () => change(() => send("POST", "restore", { name }), `Back to ${name}`)),
    confirmed("Forget", `Forget ${name}?`, () => change(() => send("DELETE", path), `${name} forgotten`)));
}

/** @param {Change} change */
function resetting(change) {
  return h("section", { class: "box", "aria-labelledby": "reset-title" }, h("h2", { id: "reset-title" }, "Reset"),
    h("p", { class: "quiet" }, "Back to what the emulator began with: people, messages, requests, faults, limits and time. Snapshots stay."),
    confirmed("Reset the workspace", "Lose all that is here?", () => change(() => send("POST", "reset"), "Back at the beginning"), "danger"));
}

/** A button that asks before it does it. @param {string} words @param {string} question @param {() => void} act @param {"danger" | null} [kind] */
function confirmed(words, question, act, kind = null) {
  const holder = h("span", { class: "confirm" });
  const size = kind ? null : "small";
  const first = h("button", { class: "button", "data-size": size, "data-kind": kind, type: "button", on: { click: ask } }, words);

  function ask() {
    const yes = h("button", { class: "button", "data-size": size, "data-kind": "danger", type: "button", on: { click: () => { back(); act(); } } }, words);
    const no = h("button", { class: "button", "data-size": size, type: "button", on: { click: back } }, "Cancel");
    replace(holder, h("span", { role: "alert" }, question), yes, no);
    no.focus();
  }

  function back() {
    replace(holder, first);
    first.focus();
  }

  holder.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || holder.childElementCount === 1) return;
    event.stopPropagation();
    back();
  });
  replace(holder, first);
  return holder;
}
