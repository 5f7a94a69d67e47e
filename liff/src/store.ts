import { useEffect, useReducer, useRef } from 'preact/hooks';

/** One value; whoever looks at a part of it is drawn again when that part changes. */
export class Store<T> {
  #value: T;
  readonly #watchers = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const watcher of [...this.#watchers]) watcher();
  }

  change(part: Partial<T>): void {
    this.set({ ...this.#value, ...part });
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Hook: the chosen part of the value. `pick` must give back a part as it is, not a new object. */
  use<P>(pick: (value: T) => P): P {
    const [, draw] = useReducer((n: number) => n + 1, 0);
    const part = pick(this.#value);
    const shown = useRef({ pick, part });
    shown.current = { pick, part };
    useEffect(() => {
      const look = () => {
        if (!Object.is(shown.current.pick(this.#value), shown.current.part)) draw(0);
      };
      look();
      return this.watch(look);
    }, [this]);
    return part;
  }
}
