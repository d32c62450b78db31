/** Tells when something has changed, as long as the page is looked at. */

const ADDRESS = "/_emulator/live";
/** Milliseconds between two calls of the subscribers, at least: the page draws four times a second at most. */
const PAUSE = 250;
/** Milliseconds until a connection that was refused is tried again. */
const AGAIN = 2000;

class Live {
  constructor() {
    /** @type {"connected" | "trying"} */
    this.state = "trying";
    /** @type {(() => void)[]} */
    this.subscribers = [];
    /** @type {((state: "connected" | "trying") => void)[]} */
    this.watchers = [];
    /** @type {EventSource | null} */
    this.source = null;
    this.told = 0;
    this.timer = 0;
    document.addEventListener("visibilitychange", () => (document.hidden ? this.rest() : this.connect()));
    if (!document.hidden) this.connect();
  }

  /** Be called when something has changed: four times a second at most, and once after each connection. @param {() => void} callback */
  subscribe(callback) {
    this.subscribers.push(callback);
  }

  /** Be called with the state now and whenever it changes. @param {(state: "connected" | "trying") => void} callback */
  onState(callback) {
    this.watchers.push(callback);
    callback(this.state);
  }

  connect() {
    if (this.source) return;
    const source = new EventSource(ADDRESS);
    this.source = source;
    source.addEventListener("open", () => this.become("connected"));
    source.addEventListener("changed", () => this.hear());
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

  hear() {
    if (this.timer) return;
    this.timer = window.setTimeout(() => this.tell(), Math.max(0, this.told + PAUSE - performance.now()));
  }

  tell() {
    this.timer = 0;
    this.told = performance.now();
    for (const subscriber of this.subscribers) subscriber();
  }
}

export const live = new Live();
