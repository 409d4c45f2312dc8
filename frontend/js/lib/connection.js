// Whether the API server answers. It is asked now and then, and more often while it does not.

const CALM_MS = 4000;
const URGENT_MS = 400;
const PATIENCE_MS = 2500;
const QUIET_MS = 600; // a restart that takes less is nobody's concern

/**
 * Watches `check()`, a promise that fails when there is no answer; tells `onChange(isUp)`, `onReturn()`, and `onCalm()`
 * whenever it has asked and got an answer.
 */
export class Connection {
  #check;
  #onChange;
  #onReturn;
  #onCalm;
  #timer = null;
  #bannerTimer = null;
  #failedAt = null;
  #isShownDown = false;
  #waiting = [];
  #isChecking = false;

  constructor({ check, onChange, onReturn, onCalm }) {
    this.#check = check;
    this.#onChange = onChange;
    this.#onReturn = onReturn;
    this.#onCalm = onCalm;
    document.addEventListener("visibilitychange", () => document.hidden || this.#soon(0));
  }

  start() {
    this.#soon(0);
  }

  get isUp() {
    return this.#failedAt === null;
  }

  /** A request got no answer. */
  noteFailure() {
    if (this.#failedAt !== null) return;
    this.#failedAt = performance.now();
    this.#bannerTimer = setTimeout(() => {
      this.#isShownDown = true;
      this.#onChange(false);
    }, QUIET_MS);
    this.#soon(0);
  }

  /** A request got an answer, whatever it was. */
  noteAnswer() {
    if (this.#failedAt === null) return;
    this.#failedAt = null;
    clearTimeout(this.#bannerTimer);
    if (this.#isShownDown) this.#onChange(true);
    this.#isShownDown = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
    this.#onReturn();
  }

  /** A stream of events broke off: resolves when it makes sense to ask for it again. */
  afterBreak() {
    this.noteFailure();
    return this.untilUp();
  }

  /** Resolves as soon as the server answers. */
  untilUp() {
    return this.isUp ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Ask at once, for whoever does not want to wait. */
  askNow() {
    this.#soon(0);
  }

  #soon(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), ms);
  }

  async #ask() {
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      await this.#check(PATIENCE_MS);
      this.noteAnswer();
      this.#onCalm();
    } catch {
      this.noteFailure();
    } finally {
      this.#isChecking = false;
      this.#soon(this.isUp ? (document.hidden ? CALM_MS * 5 : CALM_MS) : URGENT_MS);
    }
  }
}
