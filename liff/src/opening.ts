import { common } from './texts/common.th';

function make<N extends keyof HTMLElementTagNameMap>(name: N, kind: string, ...inside: (Node | string)[]): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  element.className = kind;
  element.append(...inside);
  return element;
}

const page = document.getElementById('page')!;

/** What is seen until the frame is here. The first Thai letters cost a slow phone a tenth of a second, which it has while it waits. */
export function showOpening(): void {
  const words = make('p', '', common.loading);
  words.style.cssText = 'margin:24px;font:17px/1.7 system-ui,sans-serif;color:#55605f';
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
