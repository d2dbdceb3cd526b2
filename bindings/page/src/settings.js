import { createVerifier } from 'proofmark/inline';

/** What the reader adds: whose badge it should be, and whom they trust. Kept on this page only. */
export class Settings {
  #recipient;
  #state;
  #trust = [];
  #verifier = null;

  constructor(recipient, trust, drop, state, changed) {
    this.#recipient = recipient;
    this.#state = state;
    const read = async (files) => {
      await this.#read([...files]);
      changed();
    };
    recipient.addEventListener('change', () => changed());
    trust.addEventListener('change', () => read(trust.files));
    drop.addEventListener('dragover', (event) => event.preventDefault());
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      event.stopPropagation();
      read(event.dataTransfer.files);
    });
  }

  get recipients() {
    const value = this.#recipient.value.trim();
    return value === '' ? [] : [value];
  }

  /** One verifier for all badges: a registry is read once. */
  verifier = () => (this.#verifier ??= createVerifier({ trust: this.#trust }));

  async #read(files) {
    const before = this.#trust;
    this.#trust = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    this.#verifier = null;
    try {
      this.verifier();
      this.#state.textContent = files.length === 0 ? '' : `Used: ${files.map(({ name }) => name).join(', ')}`;
      this.#state.className = 'good';
    } catch (fault) {
      this.#trust = before;
      this.#state.textContent = `Not used: ${fault.message}`;
      this.#state.className = 'bad';
    }
  }
}
