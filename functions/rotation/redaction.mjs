// Keeps passwords out of what is told.

export class Redaction {
  #passwords = new Set();

  /** Remembers a password, and hands it on. */
  hide(password) {
    this.#passwords.add(password);
    return password;
  }

  /** An error that tells the same without passwords. The cause is left behind: it might repeat them. */
  of(error) {
    let message = String(error?.message ?? error);
    for (const password of this.#passwords) {
      message = message.replaceAll(password, "***");
    }

    const told = new Error(message);
    told.name = error?.name ?? told.name;
    return told;
  }
}
