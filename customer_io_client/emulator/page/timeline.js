/** What happened to a person, newest first, in words, with filters by kind. */

import { h, replace } from "./dom.js";
import { jsonTree } from "./code.js";
import { place } from "./parts.js";
import { clockTime } from "./time.js";

const KINDS = [
  ["all", "All"], ["attributes", "Attributes"], ["events", "Events"], ["messages", "Messages"],
  ["devices", "Devices"], ["segments", "Segments"], ["objects", "Objects"],
];
const PLAIN = {
  profile_create: "Person created", profile_delete: "Person deleted", profile_merge: "Another person merged into this one",
  anon_merge: "Anonymous events claimed", skipped_update: "Older attributes skipped",
  failed_attribute_change: "An identifier could not be changed", attribute_change: "Attributes changed",
  add_relationship: "Related to", delete_relationship: "No longer related to", relationship_attribute_change: "Relationship changed:",
};
const CHANNELS = {
  email: "Email", push: "Push", twilio: "SMS", in_app: "In-app message", slack: "Slack message",
  whatsapp: "WhatsApp message", webhook: "Webhook", live_notification: "Live notification",
};
/** So many activities of a person are answered at most. */
const ANSWERED = 100;
const MESSAGE = new RegExp(`^(.+)_(${Object.keys(CHANNELS).join("|")})$`);

/** Which filter an activity belongs to. */
export function kindOf(activity) {
  if (["event", "page", "screen"].includes(activity.type)) return "events";
  if (activity.data?.delivery_id || MESSAGE.test(activity.type)) return "messages";
  if (activity.type === "device_change") return "devices";
  if (activity.type.includes("segment")) return "segments";
  if (activity.type.includes("relationship")) return "objects";
  return "attributes";
}

export function makeTimeline() {
  let kind = "all";
  /** @type {any[]} */
  let all = [];
  /** Subjects by the id of the message. @type {Map<string, string>} */
  let subjects = new Map();
  const chips = place({ class: "chips", role: "group", "aria-label": "Show" });
  const rows = h("ol", { class: "timeline" });
  const none = h("div");
  const nodes = new Map();
  function draw() {
    const counts = new Map([["all", all.length]]);
    for (const activity of all) counts.set(kindOf(activity), (counts.get(kindOf(activity)) ?? 0) + 1);
    chips.show([kind, [...counts]], () => KINDS.filter(([name]) => counts.has(name) || name === kind).map(([name, words]) =>
      h("button", {
        type: "button", class: "chip", "aria-pressed": String(name === kind), "data-focus": name,
        on: { click: () => { kind = name; draw(); } },
      }, words, h("span", { class: "count" }, counts.get(name) ?? 0))));
    const shown = all.filter((activity) => kind === "all" || kindOf(activity) === kind);
    const wanted = shown.map(node);
    // Rows that stand stay as they are: an open one stays open, and the focus where it is.
    const keep = new Set(wanted);
    for (const row of [...rows.children]) if (!keep.has(row)) row.remove();
    wanted.forEach((row, index) => { if (rows.children[index] !== row) rows.insertBefore(row, rows.children[index] ?? null); });
    replace(none, said(shown.length) && h("p", { class: "quiet" }, said(shown.length)));
  }
  /** @param {number} count of those that are shown */
  function said(count) {
    if (count === 0) return all.length ? "Nothing of this kind." : "Nothing has happened to this person yet.";
    return all.length >= ANSWERED ? `These are the newest ${ANSWERED}.` : "";
  }
  /** @param {any} activity */
  function node(activity) {
    if (!nodes.has(activity.id)) nodes.set(activity.id, row(activity, subjects));
    return nodes.get(activity.id);
  }
  return {
    element: h("div", null, chips.element, rows, none),
    /** @param {any[]} activities newest first @param {any[]} messages some of the person's */
    show(activities, messages) {
      all = activities;
      subjects = new Map(messages.map(({ id, subject, preview }) => [id, subject || preview]));
      draw();
    },
  };
}

/** @param {any} activity @param {Map<string, string>} subjects */
function row(activity, subjects) {
  const details = inside(activity);
  const head = [
    h("span", { class: "dot", "data-kind": kindOf(activity), "aria-hidden": "true" }),
    h("span", { class: "what" }, title(activity, subjects)),
    h("time", { class: "quiet" }, clockTime(activity.timestamp)),
  ];
  return h("li", { "data-kind": kindOf(activity) },
    details === null ? h("div", { class: "head" }, head) : h("details", null, h("summary", { class: "head" }, head), details));
}

/** @param {any} activity @param {Map<string, string>} subjects */
function title(activity, subjects) {
  const data = activity.data ?? {};
  const [, metric, channel] = MESSAGE.exec(activity.type) ?? [];
  if (metric) {
    const subject = subjects.get(data.delivery_id);
    return [
      h("a", { href: `#/messages/${encodeURIComponent(data.delivery_id)}` }, `${CHANNELS[channel]} ${metric.replaceAll("_", " ")}`),
      subject && [" ", subject], h("span", { class: "quiet" }, [data.reason, data.href].filter(Boolean).map((text) => ` – ${text}`)),
    ];
  }
  switch (activity.type) {
    case "event": return h("strong", null, activity.name);
    case "page": return ["Page viewed: ", h("strong", null, activity.name)];
    case "screen": return ["Screen viewed: ", h("strong", null, activity.name)];
    case "attribute_change": return changed(Object.keys(data));
    case "device_change": return data.action === "delete_device" ? "Device removed" : "Device added or changed";
    case "failed_attribute_change": return [PLAIN[activity.type], data.reason ? `: ${data.reason}` : ""];
    default: return [PLAIN[activity.type] ?? activity.type.replaceAll("_", " "), " ", data.object_id ?? data.segment_name ?? ""];
  }
}

function changed(names) {
  const shown = names.slice(0, 4).map((name, index) => [index ? ", " : "", h("strong", null, name)]);
  return [shown, names.length > 4 ? ` and ${names.length - 4} more` : "", " changed"];
}

/** What opens below a row; null where there is nothing more to say. */
function inside(activity) {
  const data = activity.data ?? {};
  if (data.delivery_id) return null;
  if (activity.type === "attribute_change") {
    return h("table", { class: "changes" }, h("tbody", null, Object.entries(data).map(([name, change]) =>
      h("tr", null, h("th", { scope: "row" }, name), h("td", { class: "was" }, written(change?.from)),
        h("td", { class: "arrow", "aria-label": "became" }, "→"), h("td", null, written(change?.to))))));
  }
  return Object.keys(data).length ? jsonTree(data) : null;
}

function written(value) {
  if (value === undefined || value === null || value === "") return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
}
