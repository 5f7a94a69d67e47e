import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Begun } from '../pages';

export interface Loaded<T> {
  value: T | null;
  error: Error | null;
  again: () => void;
  set: (value: T) => void;
  /** Changes what is there now, however long ago this was taken. */
  change: (change: (value: T) => T) => void;
}

/** Fetches something when the page opens, unless that has `begun`, and whenever `key` changes. */
export function useLoad<T>(load: () => Promise<T>, key = '', begun: Begun<T> | null = null): Loaded<T> {
  const [state, setState] = useState<{ key: string; value: T | null; error: Error | null }>({ key, value: begun?.value ?? null, error: null });
  const ahead = useRef(begun);
  const [turn, setTurn] = useState(0);
  // Before the first drawing: what was asked for early is often there, and then no skeleton needs drawing.
  useLayoutEffect(() => {
    const was = ahead.current;
    ahead.current = null;
    if (was?.value) return;
    let isWanted = true;
    (was?.answer ?? load()).then(
      (value) => isWanted && setState({ key, value, error: null }),
      (error: unknown) => isWanted && setState((s) => ({ key, value: s.key === key ? s.value : null, error: error as Error })),
    );
    return () => void (isWanted = false);
  }, [key, turn]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  const set = useCallback((value: T) => setState({ key, value, error: null }), [key]);
  const change = useCallback((of: (value: T) => T) => setState((s) => (s.value === null ? s : { ...s, value: of(s.value) })), []);
  return { ...(state.key === key ? state : { value: null, error: null }), again, set, change };
}
