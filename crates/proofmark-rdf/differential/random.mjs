// Random choices that depend on a seed and on nothing else, so that a case can be made again from its number.

/** A generator (sfc32) for one case: `stream` is the case's number. */
export class Random {
  #a; #b; #c; #d;

  constructor(seed, stream) {
    [this.#a, this.#b, this.#c, this.#d] = [seed >>> 0, stream >>> 0, 0x9e3779b9, 1];
    for(let round = 0; round < 15; round++) {
      this.#word();
    }
  }

  #word() {
    const sum = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum | 0;
    return sum >>> 0;
  }

  /** A whole number from 0 to `end` - 1. */
  below(end) {
    return Math.floor(this.#word() / 4294967296 * end);
  }

  chance(share) {
    return this.#word() / 4294967296 < share;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  shuffle(list) {
    const copy = [...list];
    for(let last = copy.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  }
}
