/** Misuse of this package, or a failure of the machine it runs on. A bad badge is a report, never this. */
export class ProofmarkError extends Error {
  /** @param {string} code @param {string} message @param {ErrorOptions} [options] */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'ProofmarkError';
    this.code = code;
  }
}
