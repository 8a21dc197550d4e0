// A list of patterns from bindings.yml over `Type.member`. One that matches nothing is a slip, so uses are counted.

/** Patterns, each anchored at both ends. */
export class Patterns {
  /**
   * @param {string} key The key in bindings.yml, for messages.
   * @param {string[]} patterns
   */
  constructor(key, patterns) {
    this.key = key;
    this.patterns = patterns.map(text => ({ text, regex: new RegExp(`^(?:${text})$`), used: false }));
  }

  matches(member) {
    const found = this.patterns.filter(({ regex }) => regex.test(member));
    found.forEach(pattern => { pattern.used = true; });
    return found.length > 0;
  }

  /** Throws when a pattern never matched. */
  checkUsed() {
    const idle = this.patterns.filter(({ used }) => !used).map(({ text }) => text);
    if (idle.length > 0) {
      throw new Error(`bindings.yml: nothing matches '${this.key}' ${idle.join(", ")}`);
    }
  }
}
