// What is typed and pressed before it is known where one will stand: it waits, and is done there in its order.

export class Ahead {
  /** What stands in the field by now. It becomes what is typed where one will stand. */
  text = $state.raw('');
  #under = $state.raw(0);
  #steps: { text: string; does: () => void }[] = [];
  #settled: (() => void)[] = [];
  readonly #begin: (text: string) => void;

  constructor(begin: (text: string) => void) {
    this.#begin = begin;
  }

  /** Whether what is typed and pressed now has to wait. */
  get waits(): boolean {
    return this.#under > 0;
  }
  /** Whether anything waits. */
  get any(): boolean {
    return this.text !== '' || this.#steps.length > 0;
  }

  /** Does something later, behind the text that stands in the field. */
  later(does: () => void): void {
    this.#steps.push({ text: this.text, does });
    this.text = '';
  }

  /** Has everything wait until some work is done. What waits is then done as far as nothing new has to be waited for. */
  async until<T>(work: Promise<T>): Promise<T> {
    this.#under += 1;
    try {
      return await work;
    } finally {
      this.#under -= 1;
      this.#goOn();
    }
  }

  /** Ends when nothing waits any more; nothing if that is so already. */
  settled(): Promise<void> | null {
    return this.waits ? new Promise((settled) => this.#settled.push(settled)) : null;
  }

  /** Does nothing of what waits. Gives the texts that are written nowhere by that. */
  forget(): string[] {
    const texts = [...this.#steps.map((step) => step.text), this.text].filter((text) => text !== '');
    this.#steps = [];
    this.text = '';
    return texts;
  }

  #goOn(): void {
    while (!this.waits) {
      const step = this.#steps.shift();
      const text = step?.text ?? this.text;
      if (step === undefined) this.text = '';
      if (text !== '') this.#begin(text);
      if (step !== undefined) step.does();
      else {
        for (const settled of this.#settled.splice(0)) settled();
        return;
      }
    }
  }
}
