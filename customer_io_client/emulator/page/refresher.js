/** Paces the questions that are asked again and again. */

/**
 * Runs one load at a time, at most one in so many milliseconds; what is asked for meanwhile is run after it. A load that
 * takes long is given longer pauses, so that the emulator is left to those who test with it.
 * @param {() => Promise<unknown>} load @param {number} [milliseconds]
 */
export function refresher(load, milliseconds = 500) {
  /** @type {"idle" | "busy" | "stopped"} */
  let state = "idle";
  let isWanted = false;

  async function run() {
    isWanted = state === "busy";
    if (state !== "idle") return;
    state = "busy";
    const begun = performance.now();
    try {
      await load();
    } finally {
      const took = performance.now() - begun;
      setTimeout(rest, Math.max(milliseconds - took, 3 * took));
    }
  }

  function rest() {
    if (state === "stopped") return;
    state = "idle";
    if (isWanted) run();
  }

  return { run, stop: () => { state = "stopped"; } };
}
