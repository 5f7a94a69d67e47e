import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

export interface Loaded<T> {
  value: T | null;
  error: Error | null;
  again: () => void;
  set: (value: T) => void;
  /** Changes what is there now, however long ago this was taken. */
  change: (change: (value: T) => T) => void;
}

/** Fetches something when the page opens and whenever `key` changes. */
export function useLoad<T>(load: () => Promise<T>, key = ''): Loaded<T> {
  const [state, setState] = useState<{ key: string; value: T | null; error: Error | null }>({ key, value: null, error: null });
  const [turn, setTurn] = useState(0);
  // Before the first drawing: what was asked for early is often there, and then no skeleton needs drawing.
  useLayoutEffect(() => {
    let isWanted = true;
    load().then(
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
