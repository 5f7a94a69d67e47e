import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Store } from '../store';

/** The chosen part of a store's value; who uses it is drawn again when that part changes. `pick` must give back a part as it is, not a new object. */
export function useStore<T, P>(store: Store<T>, pick: (value: T) => P): P {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const part = pick(store.value);
  const shown = useRef({ pick, part });
  shown.current = { pick, part };
  useEffect(() => {
    const look = () => {
      if (!Object.is(shown.current.pick(store.value), shown.current.part)) draw(0);
    };
    look();
    return store.watch(look);
  }, [store]);
  return part;
}
