import { useEffect, useReducer } from 'preact/hooks';
import type { Draft } from './Draft';

/** Draws again when one of these fields changes. `ids` is read when `draft` or `key` changes. */
export function useFields(draft: Draft, ids: () => Iterable<string>, key: unknown = null): void {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const stops = [...new Set(ids())].map((id) => draft.fields.get(id)?.state.watch(() => draw(0)));
    return () => stops.forEach((stop) => stop?.());
  }, [draft, key]);
}
