/** A fault rule in words. */

const TH = new Intl.PluralRules("en", { type: "ordinal" });
const ENDS = { one: "st", two: "nd", few: "rd", many: "th", other: "th", zero: "th" };

/**
 * @typedef {object} Rule as it was given; docs/emulator-playing.md says what each field means
 * @property {{operation?: string, method?: string, person?: string, nth?: number, every?: number, probability?: number, seed?: number}} [match]
 * @property {{status: number, retry_after?: number, body?: unknown, headers?: Record<string, string>}} [answer]
 * @property {number} [html]
 * @property {string} [redirect]
 * @property {boolean} [drop]
 * @property {boolean} [reset]
 * @property {number} [truncate]
 * @property {string} [content_type]
 * @property {number} [drip]
 * @property {number} [delay]
 * @property {number} [times]
 * @property {"before" | "after"} [when]
 */

/** What a rule does to a request. @param {Rule} rule */
export function doesWords(rule) {
  const words = effect(rule);
  const after = rule.when === "after" ? ", once the call has had its effect" : "";
  const delay = rule.delay ? `${words ? "," : "Answer"} ${counted(rule.delay, "second")} late` : "";
  return `${words}${delay}${after}`;
}

/** Which requests a rule strikes. @param {Rule} rule */
export function strikesWords(rule) {
  const { operation, method, person, nth, every, probability, seed } = rule.match ?? {};
  const chance = probability === undefined ? "" : `${Math.round(probability * 1000) / 10} %`;
  return [
    chance && !nth && !every ? `${chance} of calls` : countedCalls(nth, every),
    method && ` by ${method}`,
    operation && operation !== "*" && ` of ${operation}`,
    person && ` about ${person}`,
    chance && (nth || every) && `, by a chance of ${chance}`,
    seed !== undefined && ` (seed ${seed})`,
    rule.times && `, ${counted(rule.times, "time")} at most`,
  ].filter(Boolean).join("");
}

/** @param {number | undefined} nth @param {number | undefined} every */
function countedCalls(nth, every) {
  if (nth) return `The ${nth}${ordinal(nth)} call`;
  if (every && every > 1) return `Each ${every}${ordinal(every)} call`;
  return every ? "Each call" : "Every call";
}

/** @param {Rule} rule */
function effect(rule) {
  if (rule.answer) {
    const { status, retry_after, body, headers } = rule.answer;
    const more = [retry_after !== undefined && `Retry-After ${retry_after}`, body !== undefined && "a body of its own", headers && "headers of its own"].filter(Boolean);
    return `Answer ${status}${more.length ? ` with ${more.join(" and ")}` : ""}`;
  }
  if (rule.html) return `Answer ${rule.html} with a web page`;
  if (rule.redirect) return `Redirect to ${rule.redirect}`;
  if (rule.drop) return rule.when === "after" ? "Lose the answer" : "Close the connection without an answer";
  if (rule.reset) return "Reset the connection";
  if (rule.truncate !== undefined) return `Cut the answer after ${counted(rule.truncate, "byte")}`;
  if (rule.content_type) return `Answer as ${rule.content_type}`;
  if (rule.drip !== undefined) return `Answer a byte at a time, each after ${counted(rule.drip, "second")}`;
  return "";
}

/** @param {number} number */
function ordinal(number) {
  return ENDS[TH.select(number)];
}

/** @param {number} number @param {string} word */
function counted(number, word) {
  return `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
}
