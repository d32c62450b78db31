/** A fault rule in words. */

const TH = new Intl.PluralRules("en", { type: "ordinal" });
const ENDS = { one: "st", two: "nd", few: "rd", many: "th", other: "th", zero: "th" };

/** What a rule does to a request. @param {any} rule as it was given */
export function doesWords(rule) {
  const words = effect(rule);
  const after = rule.when === "after" ? ", once the call has had its effect" : "";
  const delay = rule.delay ? `${words ? "," : "Answer"} ${counted(rule.delay, "second")} late` : "";
  return `${words}${delay}${after}`;
}

/** Which requests a rule strikes. @param {any} rule */
export function strikesWords(rule) {
  const { operation, method, person, nth, every, probability, seed } = rule.match ?? {};
  const chance = probability === undefined ? "" : `${Math.round(probability * 1000) / 10} %`;
  const calls = chance && !nth && !every ? `${chance} of calls` : nth ? `The ${nth}${ordinal(nth)} call` : every ? `Each ${every === 1 ? "" : `${every}${ordinal(every)} `}call` : "Every call";
  return [
    calls,
    method && ` by ${method}`,
    operation && operation !== "*" && ` of ${operation}`,
    person && ` about ${person}`,
    chance && (nth || every) && `, by a chance of ${chance}`,
    seed !== undefined && ` (seed ${seed})`,
    rule.times && `, ${counted(rule.times, "time")} at most`,
  ].filter(Boolean).join("");
}

/** @param {any} rule */
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
