export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const mostCells = 4_000_000;

function words(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return text.split(/(\s+)/).filter(Boolean);
  return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map((part) => part.segment);
}

function push(pieces: Piece[], kind: Piece['kind'], text: string): void {
  if (!text) return;
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}

/** Length of the longest common run of words from every pair of places to the end. */
function table(a: string[], b: string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const next = rows[i + 1]!;
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? next[j + 1]! + 1 : Math.max(next[j]!, row[j + 1]!);
  }
  return rows;
}

function middle(a: string[], b: string[], pieces: Piece[]): void {
  if (a.length * b.length > mostCells) {
    push(pieces, 'removed', a.join(''));
    push(pieces, 'added', b.join(''));
    return;
  }
  const rows = table(a, b);
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      push(pieces, 'same', a[i++]!);
      j++;
    } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) push(pieces, 'removed', a[i++]!);
    else push(pieces, 'added', b[j++]!);
  }
  push(pieces, 'removed', a.slice(i).join(''));
  push(pieces, 'added', b.slice(j).join(''));
}

/** What changed from one text to another, by whole words (Thai words too); the pieces put together give both texts back. */
export function diff(before: string, after: string): Piece[] {
  const a = words(before);
  const b = words(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const pieces: Piece[] = [];
  push(pieces, 'same', a.slice(0, start).join(''));
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), pieces);
  push(pieces, 'same', a.slice(a.length - end).join(''));
  return pieces;
}
