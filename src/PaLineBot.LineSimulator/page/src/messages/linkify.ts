export interface Piece {
  text: string;
  href?: string;
}

const address = /https?:\/\/[^\s<>"'“”]+/g;
const tail = /[.,;:!?)\]}]+$/;

/** Cuts a text into plain pieces and web addresses; a full stop or bracket after an address is not part of it. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const href = match[0].replace(tail, '');
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: href, href });
    from = match.index + href.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
