import gaps from './styles/gaps.css?url';
import { lay } from './styling';

/** Whether boxes in a row or column keep the distance that `gap` gives them. */
function knowsGap(): boolean {
  const box = document.createElement('div');
  box.style.cssText = 'display:flex;flex-direction:column;row-gap:1px;position:absolute';
  box.append(document.createElement('i'), document.createElement('i'));
  document.body.append(box);
  const isKnown = box.offsetHeight === 1;
  box.remove();
  return isKnown;
}

/** Fetches the distances as margins where the browser does not know `gap` in rows and columns. */
export async function mindGaps(): Promise<void> {
  if (!knowsGap()) await lay(gaps);
}
