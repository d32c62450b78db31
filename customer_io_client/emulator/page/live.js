/** Tells when something has changed, as long as the page is looked at. */

/** @typedef {{request: number, version: number}} Changed */

const ADDRESS = "/_emulator/live";
/** Milliseconds between two calls of the subscribers, at least: the page draws four times a second at most. */
const PAUSE = 250;
/** Milliseconds until a connection that was refused is tried again. */
const AGAIN = 2000;

class Live {
  constructor() {
    /** @type {"connected" | "trying"} */
    this.state = "trying";
    /** @type {Set<(changed: Changed) => void>} */
    this.subscribers = new Set();
    /** @type {Set<(state: "connected" | "trying") => void>} */
    this.watchers = new Set();
    /** @type {EventSource | null} */
    this.source = null;
    /** @type {Changed | null} */
    this.newest = null;
    this.told = 0;
    this.timer = 0;
    document.addEventListener("visibilitychange", () => (document.hidden ? this.rest() : this.connect()));
    if (!document.hidden) this.connect();
  }

  /**
   * Be called with what changed: four times a second at most, and once after each connection.
   * @param {(changed: Changed) => void} callback
   * @returns {() => void} ends it
   */
  subscribe(callback) {
    this.subscribers.add(callback);
    if (this.newest) callback(this.newest);
    return () => this.subscribers.delete(callback);
  }

  /** Be called with the state now and whenever it changes. @param {(state: "connected" | "trying") => void} callback */
  onState(callback) {
    this.watchers.add(callback);
    callback(this.state);
    return () => this.watchers.delete(callback);
  }

  connect() {
    if (this.source) return;
    const source = new EventSource(ADDRESS);
    this.source = source;
    source.addEventListener("open", () => this.become("connected"));
    source.addEventListener("changed", (event) => this.hear(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      this.become("trying");
      if (source.readyState !== EventSource.CLOSED) return;
      this.source = null;
      setTimeout(() => document.hidden || this.connect(), AGAIN);
    });
  }

  /** A page that nobody sees holds no connection: a browser opens six to one server. */
  rest() {
    this.source?.close();
    this.source = null;
  }

  /** @param {"connected" | "trying"} state */
  become(state) {
    if (state === this.state) return;
    this.state = state;
    for (const watcher of this.watchers) watcher(state);
  }

  /** @param {Changed} changed */
  hear(changed) {
    this.newest = changed;
    if (this.timer) return;
    this.timer = window.setTimeout(() => this.tell(), Math.max(0, this.told + PAUSE - performance.now()));
  }

  tell() {
    this.timer = 0;
    this.told = performance.now();
    const { newest } = this;
    if (newest) for (const subscriber of this.subscribers) subscriber(newest);
  }
}

export const live = new Live();
