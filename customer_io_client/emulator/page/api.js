/** Asks the emulator's control API. */

const ROOT = "/_emulator/";

/** An answer that is an error, or none at all (status 0). */
class ApiError extends Error {
  /** @param {number} status @param {string} sentence */
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** Whether what was asked for is not there. @param {unknown} error */
export function isMissing(error) {
  return error instanceof ApiError && error.status === 404;
}

/** Whether there was no answer. @param {unknown} error */
export function isUnanswered(error) {
  return error instanceof ApiError && error.status === 0;
}

/** What went wrong, in words. @param {unknown} error */
export function sentenceOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * What stands at this path.
 * @param {string} path below `/_emulator/`; its variable parts percent-encoded
 * @param {Record<string, string | number | null | undefined>} [params] null, undefined and "" are left out
 * @returns {Promise<any>}
 */
export async function get(path, params = {}) {
  return (await ask("GET", path + query(params))).json();
}

/**
 * Change something.
 * @param {"POST" | "PUT" | "DELETE"} method
 * @param {string} path
 * @param {unknown} [body] sent as JSON
 * @returns {Promise<any>} null where the answer has no content
 */
export async function send(method, path, body) {
  const answer = await ask(method, path, body);
  return answer.status === 204 ? null : answer.json();
}

/** A text as it is. @param {string} path @returns {Promise<string>} */
export async function text(path) {
  return (await ask("GET", path)).text();
}

/** @param {Record<string, string | number | null | undefined>} params */
function query(params) {
  const given = Object.entries(params).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length ? `?${search}` : "";
}

/** @param {string} method @param {string} path @param {unknown} [body] */
async function ask(method, path, body) {
  /** @type {RequestInit} */
  const init = { method, cache: "no-store" };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { "content-type": "application/json" };
  }
  let answer;
  try {
    answer = await fetch(ROOT + path, init);
  } catch {
    throw new ApiError(0, "The emulator does not answer. Is it still running?");
  }
  if (!answer.ok) throw new ApiError(answer.status, await sentence(answer));
  return answer;
}

/** @param {Response} answer */
async function sentence(answer) {
  try {
    const { error } = await answer.json();
    if (typeof error === "string") return error;
  } catch {
    // No JSON: the status has to do.
  }
  return `The emulator answered ${answer.status}.`;
}
