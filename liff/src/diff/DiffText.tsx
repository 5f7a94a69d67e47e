import { diff } from './diff';
import { rounds } from '../texts/rounds.th';

/** Two versions of a text as one, with what was added and what was taken out. */
export const DiffText = ({ before, after }: { before: string; after: string }) => (
  <p class="prose">
    {diff(before, after).map((piece, i) =>
      piece.kind === 'same' ? piece.text
        : piece.kind === 'added' ? <ins key={i}><span class="hidden">{rounds.added} </span>{piece.text}</ins>
          : <del key={i}><span class="hidden">{rounds.removed} </span>{piece.text}</del>)}
  </p>
);
