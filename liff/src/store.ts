/** One value, and whoever watches it. */
export class Store<T> {
  private now: T;
  private readonly watchers = new Set<() => void>();

  constructor(value: T) {
    this.now = value;
  }

  get value(): T {
    return this.now;
  }

  set(value: T): void {
    if (Object.is(value, this.now)) return;
    this.now = value;
    for (const watcher of [...this.watchers]) watcher();
  }

  change(part: Partial<T>): void {
    this.set({ ...this.now, ...part });
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
