/*
 * The form in which the service stores texts, ThaiText.Normalise there, told again: only to see that two texts look the same of
 * which the service has not answered for one. Both are held to one table of examples, normal-forms.json.
 */

const symbol = /[\u2190-\u2bff\u00a9\u00ae\u203c\u2049\u2122\u2139\u3030\u303d\u3297\u3299]/;
const variation = /[\ufe0e\ufe0f]/;
const unseen = /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff]/;
const lineEnd = /[\r\v\f\x85\u2028\u2029]/;
const space = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const oldFonts = 'ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

const isHigh = (c: string): boolean => c >= '\ud800' && c <= '\udbff';
const isLow = (c: string): boolean => c >= '\udc00' && c <= '\udfff';
const isSymbol = (c: string): boolean => c.length > 1 || symbol.test(c);

function drop(text: string): string {
  const kept: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const next = text[i + 1] ?? '';
    const last = kept[kept.length - 1] ?? '';
    if (isHigh(c) && isLow(next)) {
      i++;
      // Plane 14 holds nothing to see but what makes a black flag that of a country.
      if (c !== '\udb40' || (next >= '\udc20' && next <= '\udc7f' && (last === '\ud83c\udff4' || last[0] === '\udb40'))) kept.push(c + next);
    } else if (isHigh(c) || isLow(c)) kept.push('\ufffd');
    else if (c === '\r' && next === '\n') continue;
    else if (lineEnd.test(c)) kept.push('\n');
    else if (space.test(c)) kept.push(' ');
    else if (c >= '\uf700' && c <= '\uf71a') kept.push(oldFonts[c.charCodeAt(0) - 0xf700]!);
    else if (c === '\u200d') {
      const begins = symbol.test(next) || (isHigh(next) && isLow(text[i + 2] ?? ''));
      if ((isSymbol(last) || variation.test(last)) && begins) kept.push(c);
    } else if (variation.test(c)) {
      if (isSymbol(last) || (next === '\u20e3' && /^[0-9#*]$/.test(last))) kept.push(c);
    } else if (!unseen.test(c)) kept.push(c);
  }
  return kept.join('');
}

const certain = /[ก-ฮ] [\u0e31\u0e33-\u0e3a\u0e47-\u0e4d]{1,2}[ก-ฮ\u0e30\u0e32\u0e33\u0e40-\u0e45]|[ก-ฮ][\u0e31\u0e34-\u0e39] [\u0e48-\u0e4c][ก-ฮ\u0e30\u0e32\u0e33\u0e40-\u0e45]/;
// Without looking behind, which old Safari cannot.
const split = /([ก-ฮ]) (?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4d])|([ก-ฮ][\u0e31\u0e34-\u0e39]) (?=[\u0e48-\u0e4c])/g;

const join = (text: string): string => (certain.test(text) ? text.replace(split, '$1$2') : text);

const order = (c: string | undefined): number => (!c ? 0 : /[\u0e31\u0e34-\u0e3a\u0e47\u0e4d]/.test(c) ? 1 : /[\u0e48-\u0e4c]/.test(c) ? 2 : 0);

function putMark(to: string[], mark: string): void {
  let at = to.length;
  const before = to[at - 2];
  if (order(mark) === 2 && before && /[ะาำ]/.test(to[at - 1]!) && (/[ก-ฮ]/.test(before) || order(before) > 0)) at--;
  while (order(to[at - 1]) > order(mark)) at--;
  if (to[at - 1] !== mark) to.splice(at, 0, mark);
}

function putRight(text: string): string {
  const to: string[] = [];
  for (const c of text.split('')) {
    const last = to[to.length - 1] ?? '';
    const letter = c === 'ๅ' && !/[ฤฦ]/.test(last) ? 'า' : c;
    const ring = to.length - (order(last) === 2 ? 2 : 1);
    if (/[าำ]/.test(letter) && to[ring] === '\u0e4d') {
      to.splice(ring, 1);
      to.push('ำ');
    } else if (letter === 'เ' && last === 'เ') to[to.length - 1] = 'แ';
    else if (order(letter) > 0) putMark(to, letter);
    else to.push(letter);
  }
  return to.join('');
}

/** The one form of a text; what looks the same has the same. */
export function normalise(text: string): string {
  for (let was = text; ; was = text) {
    text = putRight(join(drop(text)));
    if (text === was) return text;
  }
}
