const focusable = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary';

/** Does for a box what the browser does for a modal dialog: focus goes in, Tab stays in, Escape closes. Gives the focus back when called. */
export function keepFocusIn(box: HTMLElement, onEscape: () => void): () => void {
  const before = document.activeElement as HTMLElement | null;
  const inside = () => [...box.querySelectorAll<HTMLElement>(focusable)];
  const onKey = (e: KeyboardEvent) => {
    if (e.key === 'Escape') return onEscape();
    if (e.key !== 'Tab') return;
    const all = inside();
    const [from, to] = e.shiftKey ? [all[0], all[all.length - 1]] : [all[all.length - 1], all[0]];
    if (document.activeElement !== from && box.contains(document.activeElement)) return;
    e.preventDefault();
    to?.focus();
  };
  document.addEventListener('keydown', onKey);
  inside()[0]?.focus();
  return () => {
    document.removeEventListener('keydown', onKey);
    before?.focus();
  };
}
