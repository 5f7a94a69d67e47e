import { ownKey, storage } from '../device';

/** Comments being written on a submission, kept on this device, for who writes them, until they are sent. */
export class Notes {
  private readonly key: string;

  constructor(submissionId: number) {
    this.key = ownKey(`comments/${submissionId}`);
  }

  read(): Record<string, string> {
    try {
      return (JSON.parse(storage().getItem(this.key) ?? '{}') ?? {}) as Record<string, string>;
    } catch {
      return {};
    }
  }

  write(notes: Record<string, string>): void {
    try {
      if (Object.values(notes).some((n) => n.trim())) storage().setItem(this.key, JSON.stringify(notes));
      else storage().removeItem(this.key);
    } catch {
      // They stay on the screen.
    }
  }
}
