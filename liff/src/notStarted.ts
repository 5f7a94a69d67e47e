import { common } from './texts/common.th';

function make<N extends keyof HTMLElementTagNameMap>(name: N, kind: string, ...inside: (Node | string)[]): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  element.className = kind;
  element.append(...inside);
  return element;
}

/** Says that the page could not be opened, as Failure does; by hand, since what draws the page is what did not come. */
export function showNotStarted(): void {
  const again = make('button', 'primary', common.again);
  again.onclick = () => location.reload();
  const note = make('div', 'note alarm', make('h1', '', common.again), make('p', '', common.network), again);
  note.setAttribute('role', 'alert');
  const page = document.getElementById('page')!;
  page.textContent = '';
  page.append(make('main', '', note));
}
