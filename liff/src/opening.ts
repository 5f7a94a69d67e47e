import { common } from './texts/common.th';

function make<N extends keyof HTMLElementTagNameMap>(name: N, kind: string, ...inside: (Node | string)[]): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  element.className = kind;
  element.append(...inside);
  return element;
}

// A phone that is asked for a face without Thai letters looks through all it has, for each word anew: so those of Android, Windows, Apple and Linux are named.
document.documentElement.style.fontFamily = "Sarabun, 'Noto Sans Thai', 'Leelawadee UI', Thonburi, Loma, system-ui, sans-serif";

const page = document.getElementById('page')!;

/** What is seen until the frame is here. The first Thai letters cost a slow phone a tenth of a second, which it has while it waits. */
export function showOpening(): void {
  if (page.childElementCount) return;
  const words = make('p', '', common.loading);
  words.setAttribute('role', 'status');
  words.style.cssText = 'margin:24px;font-size:17px;line-height:1.7;color:#55605f';
  page.append(words);
}

/** Says that the page could not be opened, as Failure does; by hand, since what draws the page is what did not come. */
export function showNotStarted(): void {
  const again = make('button', 'primary', common.again);
  again.onclick = () => location.reload();
  const note = make('div', 'note alarm', make('h1', '', common.again), make('p', '', common.network), again);
  note.setAttribute('role', 'alert');
  page.textContent = '';
  page.append(make('main', '', note));
}
