/** What happened to a person, newest first, in words, with filters by kind. */

import { get } from "./api.js";
import { jsonTree } from "./code.js";
import { h } from "./dom.js";
import { makeGrowing } from "./growing.js";
import { switcher, written } from "./parts.js";
import { clockTime } from "./time.js";

/** @import { Child } from "./dom.js" */

/**
 * @typedef {object} Activity
 * @property {string} id
 * @property {string} type
 * @property {string} kind one of `KINDS`
 * @property {string | null} name of an event
 * @property {number} timestamp
 * @property {string | null} message what the message that it is about is called
 * @property {{[name: string]: any}} data
 */

/** @type {[string, string][]} value and words; "": of any kind */
const KINDS = [
  ["", "All"], ["attributes", "Attributes"], ["events", "Events"], ["messages", "Messages"],
  ["devices", "Devices"], ["segments", "Segments"], ["objects", "Objects"],
];
/** @type {Record<string, string>} by type */
const PLAIN = {
  profile_create: "Person created", profile_delete: "Person deleted", profile_merge: "Another person merged into this one",
  anon_merge: "Anonymous events claimed", skipped_update: "Older attributes skipped",
  failed_attribute_change: "An identifier could not be changed", attribute_change: "Attributes changed",
  add_relationship: "Related to", delete_relationship: "No longer related to", relationship_attribute_change: "Relationship changed:",
};
/** @type {Record<string, string>} */
const CHANNELS = {
  email: "Email", push: "Push", twilio: "SMS", in_app: "In-app message", slack: "Slack message",
  whatsapp: "WhatsApp message", webhook: "Webhook", live_notification: "Live notification",
};
const MESSAGE = new RegExp(`^(.+)_(${Object.keys(CHANNELS).join("|")})$`);

/** @param {() => string} whose the person's identifier, as it is now */
export function makeTimeline(whose) {
  let kind = "";
  const rows = makeGrowing({
    list: h("ol", { class: "timeline" }),
    key: ({ id }) => id,
    row,
    empty: () => (kind ? "Nothing of this kind." : "Nothing has happened to this person yet."),
    load: async ({ before, limit }) => {
      const { activities, next } = await get("activities", { person: whose(), kind, limit, after: before });
      return { items: /** @type {Activity[]} */ (activities), next };
    },
    page: 100,
  });
  const chips = switcher("Show", KINDS, (chosen) => {
    kind = chosen;
    rows.begin();
  }, { group: "chips", button: "chip" });
  chips.set(kind);
  return { element: h("div", null, chips.element, rows.element), refresh: rows.refresh };
}

/** @param {Activity} activity */
function row(activity) {
  const details = inside(activity);
  const head = [
    h("span", { class: "dot", "data-kind": activity.kind, "aria-hidden": "true" }),
    h("span", { class: "what" }, titleOf(activity)),
    h("time", { class: "quiet" }, clockTime(activity.timestamp)),
  ];
  return h("li", { "data-kind": activity.kind },
    details === null ? h("div", { class: "head" }, head) : h("details", null, h("summary", { class: "head" }, head), details));
}

/** @param {Activity} activity @returns {Child} */
function titleOf({ type, name, message, data }) {
  const [, metric, channel] = MESSAGE.exec(type) ?? [];
  if (metric) {
    return [
      h("a", { href: `#/messages/${encodeURIComponent(data.delivery_id)}` }, `${CHANNELS[channel]} ${metric.replaceAll("_", " ")}`),
      message && [" ", message], h("span", { class: "quiet" }, [data.reason, data.href].filter(Boolean).map((text) => ` – ${text}`)),
    ];
  }
  switch (type) {
    case "event": return h("strong", null, name);
    case "page": return ["Page viewed: ", h("strong", null, name)];
    case "screen": return ["Screen viewed: ", h("strong", null, name)];
    case "attribute_change": return changed(Object.keys(data));
    case "device_change": return data.action === "delete_device" ? "Device removed" : "Device added or changed";
    case "failed_attribute_change": return [PLAIN[type], data.reason ? `: ${data.reason}` : ""];
    default: return [PLAIN[type] ?? type.replaceAll("_", " "), " ", data.object_id ?? data.segment_name ?? ""];
  }
}

/** @param {string[]} names of attributes @returns {Child} */
function changed(names) {
  const shown = names.slice(0, 4).map((name, index) => [index ? ", " : "", h("strong", null, name)]);
  return [shown, names.length > 4 ? ` and ${names.length - 4} more` : "", " changed"];
}

/** What opens below a row; null where there is nothing more to say. @param {Activity} activity */
function inside({ type, data }) {
  if (MESSAGE.test(type)) return null;
  if (type === "attribute_change") {
    return h("table", { class: "changes" }, h("tbody", null, Object.entries(data).map(([name, change]) =>
      h("tr", null, h("th", { scope: "row" }, name), h("td", { class: "was" }, valueOf(change?.from)),
        h("td", { class: "arrow", "aria-label": "became" }, "→"), h("td", null, valueOf(change?.to))))));
  }
  return Object.keys(data).length ? jsonTree(data) : null;
}

/** @param {unknown} value */
function valueOf(value) {
  return value === undefined || value === null || value === "" ? "–" : written(value);
}
