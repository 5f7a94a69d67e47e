import { useEffect, useRef, useState } from 'preact/hooks';

/** One value for the whole page; whoever looks at a part of it is drawn again when that part changes. */
export class Store<T extends object> {
  #value: T;
  readonly #watchers = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(change: Partial<T> | ((value: T) => Partial<T>)): void {
    this.#value = { ...this.#value, ...(typeof change === 'function' ? change(this.#value) : change) };
    for (const watcher of [...this.#watchers]) watcher();
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Hook: the chosen part of the value. `pick` must give back a part as it is, not a new object. */
  use<P>(pick: (value: T) => P): P {
    const [, draw] = useState(0);
    const part = pick(this.#value);
    const shown = useRef({ pick, part });
    shown.current = { pick, part };
    useEffect(() => {
      const look = () => {
        if (!Object.is(shown.current.pick(this.#value), shown.current.part)) draw((n) => n + 1);
      };
      look();
      return this.watch(look);
    }, []);
    return part;
  }
}
