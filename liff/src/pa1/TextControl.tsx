import { useEffect, useRef } from 'preact/hooks';
import type { LintFinding } from '../contract/agreement';
import type { FieldSaver } from '../saving/FieldSaver';

interface Props {
  id: string;
  saver: FieldSaver;
  text: string;
  rows: number;
  marks: LintFinding[];
  readOnly: boolean;
  describedBy: string;
  invalid: boolean;
}

const weight = { Error: 0, Warning: 1, Hint: 2 };

/** Where marks would lie on one another, the weightier and shorter one stays. */
function apart(marks: LintFinding[]): LintFinding[] {
  const kept: LintFinding[] = [];
  for (const m of [...marks].sort((a, b) => weight[a.severity] - weight[b.severity] || a.length! - b.length!))
    if (kept.every((k) => m.start! >= k.start! + k.length! || k.start! >= m.start! + m.length!)) kept.push(m);
  return kept.sort((a, b) => a.start! - b.start!);
}

/** The text cut at the words findings point at. */
function pieces(text: string, marks: LintFinding[]) {
  const parts: { text: string; severity: string | null }[] = [];
  let at = 0;
  for (const mark of apart(marks)) {
    const start = mark.start!;
    const end = start + mark.length!;
    if (end > text.length) continue;
    parts.push({ text: text.slice(at, start), severity: null }, { text: text.slice(start, end), severity: mark.severity });
    at = end;
  }
  return [...parts, { text: `${text.slice(at)}\n`, severity: null }];
}

/** A text area as high as its text, with the words of findings underlined behind it. */
export function TextControl({ id, saver, text, rows, marks, readOnly, describedBy, invalid }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    saver.put = (whole) => putIn(area.current, whole);
    return () => void (saver.put = null);
  }, [saver]);
  return (
    <div class="area">
      <div class="behind" aria-hidden="true" style={{ minHeight: `calc(${rows} * var(--lh) + 22px)` }}>
        {pieces(text, marks).map((p, i) => (p.severity ? <mark key={i} class={p.severity.toLowerCase()}>{p.text}</mark> : p.text))}
      </div>
      <textarea
        ref={area} id={id} value={text} rows={rows} readOnly={readOnly} aria-describedby={describedBy} aria-invalid={invalid}
        autocomplete="off" onInput={(e) => saver.type(e.currentTarget.value)} onBlur={() => saver.feed({ type: 'flush' })}
      />
    </div>
  );
}

/** Replaces the whole text through the browser's editing, so that Ctrl-Z takes it back as well. */
function putIn(area: HTMLTextAreaElement | null, text: string): void {
  if (!area || area.readOnly) return;
  area.focus({ preventScroll: true });
  area.select();
  // execCommand is the one way browsers have to change a field without emptying its undo list.
  const isDone = text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
  if (!isDone) area.value = text;
}

/** Selects words in a field. */
export function selectWords(fieldDomId: string, start: number, length: number): void {
  const area = document.getElementById(fieldDomId)?.querySelector('textarea');
  if (!area) return;
  area.focus();
  area.setSelectionRange(start, start + length);
}
