// Waits for the cloud, within the time that is left.

// What is kept back of the time left, to tell why before Lambda ends the run.
const reserve = 10_000;
const interval = 5_000;

export class Patience {
  #end;
  #clock;

  /** @param remaining milliseconds that the run has left. @param clock `now()` and `pause(milliseconds)`. */
  constructor(remaining, clock) {
    this.#clock = clock;
    this.#end = clock.now() + remaining - reserve;
  }

  /** Asks again and again until `check` answers nothing; what it answers instead is the reason to wait. */
  async until(what, check) {
    for (;;) {
      const reason = await check();
      if (!reason) {
        return;
      }

      if (this.#clock.now() + interval > this.#end) {
        throw new Error(`gave up waiting until ${what}: ${reason}`);
      }

      await this.#clock.pause(interval);
    }
  }
}
