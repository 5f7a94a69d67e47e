import type { LocalCopy } from '../autosave';

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Copies on this device of what is typed and not yet with the service, one per district, person, agreement and field. */
export class LocalCopies {
  constructor(
    private readonly shelf: Shelf,
    private readonly prefix: string,
    /** Where the release before kept them. */
    private readonly formerPrefix?: string,
  ) {}

  private key(field: string): string {
    return `${this.prefix}/${field}`;
  }

  /** True when the device really keeps it; a full or forbidden storage says false. */
  keep(field: string, copy: LocalCopy): boolean {
    try {
      this.shelf.setItem(this.key(field), JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  read(field: string): LocalCopy | null {
    return this.at(this.key(field)) ?? (this.formerPrefix ? this.at(`${this.formerPrefix}/${field}`) : null);
  }

  private at(key: string): LocalCopy | null {
    try {
      const copy = JSON.parse(this.shelf.getItem(key) ?? 'null') as LocalCopy | null;
      return copy && typeof copy.text === 'string' ? { ...copy, baseText: copy.baseText ?? '', unanswered: copy.unanswered ?? [] } : null;
    } catch {
      return null;
    }
  }

  /** Drops the copy, unless another tab has since put another text there. */
  forget(field: string, text: string): void {
    if (this.read(field)?.text !== text) return;
    try {
      this.shelf.removeItem(this.key(field));
      if (this.formerPrefix) this.shelf.removeItem(`${this.formerPrefix}/${field}`);
    } catch {
      // A storage that cannot be written keeps nothing either.
    }
  }
}
