import { Store } from '../store';

/** Ids of the submissions that waited when the list was last seen, in its order: the row one reads through. */
export const waitingRow = new Store<number[]>([]);

/** The id before or after another in the row, or null at its end. */
export function neighbour(row: number[], id: number, by: 1 | -1): number | null {
  const at = row.indexOf(id);
  return at < 0 ? (by > 0 ? row[0] ?? null : null) : row[at + by] ?? null;
}
