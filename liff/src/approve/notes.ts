import { config } from '../config';

/** Comments being written on a submission, kept on this device until they are sent. */
export class Notes {
  readonly #key: string;

  constructor(submissionId: string) {
    this.#key = `paline/${config.district}/comments/${submissionId}`;
  }

  read(): Record<string, string> {
    try {
      return (JSON.parse(localStorage.getItem(this.#key) ?? '{}') ?? {}) as Record<string, string>;
    } catch {
      return {};
    }
  }

  write(notes: Record<string, string>): void {
    try {
      if (Object.values(notes).some((n) => n.trim())) localStorage.setItem(this.#key, JSON.stringify(notes));
      else localStorage.removeItem(this.#key);
    } catch {
      // They stay on the screen.
    }
  }
}
