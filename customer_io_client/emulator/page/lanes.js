/** How much of each lane's limit is in use: a small drawing each, over the last minute. */

import { get } from "./api.js";
import { h, replace, svg } from "./dom.js";
import { span } from "./time.js";

/** Milliseconds from one look to the next, and at least between two. */
const EVERY = 1000;
const PAUSE = 500;
const WIDTH = 240;
const HEIGHT = 30;
const BARS = 60;
/** The least a bar stands out where there was anything at all. */
const STUB = 1.5;

/**
 * @typedef {object} Use
 * @property {{calls: number, seconds: number}} limit
 * @property {number[]} per_second
 * @property {number[]} refused_per_second
 * @property {number} used
 */

/** The strip of lanes in use. A lane that was used once stays, so that nothing jumps. */
export function makeLanes() {
  /** @type {Set<string>} */
  const shown = new Set();
  const cards = h("div", { class: "lanes" });
  const rest = h("button", { class: "button lanes-rest", type: "button", hidden: true, on: { click: unfold } });
  const element = h("section", { class: "strip", "aria-label": "Use of the limits" }, cards, rest);
  /** @type {Map<string, ReturnType<typeof makeCard>>} */
  const drawn = new Map();
  let looked = -PAUSE;

  function unfold() {
    element.toggleAttribute("data-unfolded");
    name();
  }

  function name() {
    const isUnfolded = element.hasAttribute("data-unfolded");
    rest.hidden = shown.size < 3;
    rest.textContent = isUnfolded ? "Fewer" : `+${shown.size - 2}`;
    rest.setAttribute("aria-label", isUnfolded ? "Show fewer lanes" : "Show all lanes");
  }

  async function look() {
    if (document.hidden || performance.now() < looked + PAUSE) return;
    looked = performance.now();
    try {
      const { mode, use } = await get("limits");
      draw(mode, use ?? {});
    } catch {
      // The next look draws again.
    }
  }

  /** @param {string} mode @param {Record<string, Use>} use */
  function draw(mode, use) {
    for (const [lane, of] of Object.entries(use)) {
      if (!shown.has(lane) && !of.per_second.some(Boolean) && !of.refused_per_second.some(Boolean)) continue;
      let card = drawn.get(lane);
      if (!card) {
        card = makeCard(lane);
        drawn.set(lane, card);
        if (shown.size === 0) replace(cards);
        shown.add(lane);
        cards.append(card.element);
        name();
      }
      card.draw(of, mode !== "off");
    }
  }

  replace(cards, h("p", { class: "quiet" }, "As calls come, the use of each limit is drawn here."));
  look();
  const timer = setInterval(look, EVERY);
  return { element, update: look, close: () => clearInterval(timer) };
}

/** @param {string} lane */
function makeCard(lane) {
  const count = h("span");
  const within = h("span", { class: "lane-span" });
  const words = h("span", { class: "lane-words" }, count, within);
  const note = h("div", { class: "lane-note" });
  const picture = svg("svg", {
    class: "lane-picture", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img",
  });
  const element = h(
    "div",
    { class: "lane", "data-lane": lane },
    h("div", { class: "lane-head" }, h("span", { class: "lane-name" }, lane.replaceAll("_", " ")), words),
    picture,
    note,
  );

  /** @param {Use} use @param {boolean} isKept */
  function draw({ limit, per_second, refused_per_second, used }, isKept) {
    const taken = summed(per_second, limit.seconds);
    const refused = summed(refused_per_second, limit.seconds);
    const most = Math.max(limit.calls, ...taken.map((count, index) => count + refused[index])) * 1.15;
    const scale = (/** @type {number} */ count) => (count === 0 ? 0 : Math.max(STUB, (count / most) * HEIGHT));
    const line = HEIGHT - (limit.calls / most) * HEIGHT;
    const refusals = refused_per_second.reduce((sum, count) => sum + count, 0);
    replace(
      picture,
      taken.map((count, index) => bar(index, 0, scale(count), "taken")),
      refused.map((count, index) => bar(index, scale(taken[index]), scale(count), "over")),
      refused.map((count, index) => hatch(index, scale(taken[index]), scale(count))),
      svg("line", { class: "limit", x1: 0, x2: WIDTH, y1: line, y2: line }),
    );
    count.textContent = `${used} of ${limit.calls.toLocaleString("en")}`;
    within.textContent = limit.seconds === 1 ? " in this second" : ` in ${span(limit.seconds)}`;
    const peak = `most ${Math.max(...taken)}`;
    note.textContent = refusals ? `${peak}, ${refusals} refused` : isKept ? peak : `${peak}, limits are off`;
    note.title = "In the last minute";
    element.toggleAttribute("data-over", refusals > 0);
    picture.setAttribute("aria-label", `${lane}: ${count.textContent}${within.textContent}; in the last minute ${note.textContent}`);
  }

  return { element, draw };
}

/** @param {number} index @param {number} below @param {number} height @param {string} kind */
function bar(index, below, height, kind) {
  if (height === 0) return null;
  const step = WIDTH / BARS;
  return svg("rect", { class: kind, x: index * step + 0.5, y: HEIGHT - below - height, width: step - 1, height });
}

/** Strokes across a bar of refusals: told from the others without colour. @param {number} index @param {number} below @param {number} height */
function hatch(index, below, height) {
  if (height === 0) return null;
  const step = WIDTH / BARS;
  const left = index * step + 0.5;
  const strokes = [];
  for (let y = HEIGHT - below - 1; y > HEIGHT - below - height; y -= 3) strokes.push(`M${left} ${y}h${step - 1}`);
  return svg("path", { class: "hatch", d: strokes.join("") });
}

/** Of each second, what came in the window that ends with it. @param {number[]} counts @param {number} seconds */
function summed(counts, seconds) {
  const width = Math.min(seconds, counts.length);
  return counts.map((_, index) => counts.slice(Math.max(0, index - width + 1), index + 1).reduce((sum, count) => sum + count, 0));
}
