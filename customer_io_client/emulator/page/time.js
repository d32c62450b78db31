/** Times as they are read. */

const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

/** `14:05:09`; with the day in front where it is not today. @param {number} seconds Unix time @param {number} [now] */
export function clockTime(seconds, now = Date.now() / 1000) {
  const date = new Date(seconds * 1000);
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return date.toDateString() === new Date(now * 1000).toDateString() ? time : `${day(date)} ${time}`;
}

/** `2026-03-01 14:05:09.120`, for a title. @param {number} seconds Unix time */
export function exactTime(seconds) {
  const date = new Date(seconds * 1000);
  const fraction = String(date.getMilliseconds()).padStart(3, "0");
  return `${day(date)} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${fraction}`;
}

/** How long something took: `< 0.1 ms`, `0.4 ms`, `12 ms`, `1.2 s`. @param {number} seconds */
export function duration(seconds) {
  if (seconds >= 1) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  const thousandths = seconds * 1000;
  if (thousandths < 0.05) return "< 0.1 ms";
  return `${thousandths.toFixed(thousandths < 10 ? 1 : 0)} ms`;
}

/** `12 s`, `3 min`, `5 h`, `1 day`, `2 days`. @param {number} seconds */
export function span(seconds) {
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h`;
  const days = Math.floor(seconds / 86_400);
  return days === 1 ? "1 day" : `${days} days`;
}

/** @param {Date} date */
function day(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
