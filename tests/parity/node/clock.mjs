/** A clock that moves only when it is told to, so that minutes of polling take no time. */
export class Clock {
  #timers = new Map();
  #lastId = 0;

  constructor(start) {
    this.now = start;
  }

  /** Delays of nothing run soon, for promises hang on them; longer ones wait for `advance`. */
  add(callback, delay, repeat) {
    const id = ++this.#lastId;
    const timer = { callback, due: this.now + delay, every: repeat ? delay : 0 };
    this.#timers.set(id, timer);
    if (!(delay > 0)) setImmediate(() => this.#fire(id, timer));
    return id;
  }

  remove(id) {
    this.#timers.delete(id);
  }

  /** Let `duration` milliseconds pass; `settle` waits for what each timer has set off. */
  async advance(duration, settle) {
    const end = this.now + duration;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [id, timer] = next;
      this.now = timer.due;
      this.#fire(id, timer);
      await settle();
    }
    this.now = end;
  }

  #next(end) {
    return [...this.#timers]
      .filter(([, timer]) => timer.due <= end)
      .sort(([, one], [, other]) => one.due - other.due)[0];
  }

  #fire(id, timer) {
    if (!this.#timers.has(id)) return;
    if (timer.every) timer.due += timer.every;
    else this.#timers.delete(id);
    timer.callback();
  }

  /** Give a window this clock in place of its own. */
  install(window) {
    window.setTimeout = (callback, delay = 0, ...rest) => this.add(() => callback(...rest), delay, false);
    window.setInterval = (callback, delay = 0, ...rest) => this.add(() => callback(...rest), delay, true);
    window.clearTimeout = window.clearInterval = (id) => this.remove(id);
    window.Date.now = () => this.now;
  }
}
