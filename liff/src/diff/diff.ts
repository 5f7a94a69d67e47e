import { diffArrays } from 'diff';

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Of two long texts with so many differences nothing common is worth showing, and a phone would look for it too long. */
const mostEdits = 400;

function words(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return text.split(/(\s+)/).filter(Boolean);
  return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map((part) => part.segment);
}

/** What changed from one text to another, by whole words (Thai words too); the pieces put together give both texts back. */
export function diff(before: string, after: string): Piece[] {
  const changes = diffArrays(words(before), words(after), { maxEditLength: mostEdits });
  const pieces: Piece[] = changes
    ? changes.map((c) => ({ kind: c.added ? 'added' : c.removed ? 'removed' : 'same', text: c.value.join('') }))
    : [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return pieces.filter((piece) => piece.text);
}
