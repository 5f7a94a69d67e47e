import { Store } from '../store';

/** What the pages want of LINE. */
export interface Line {
  isInLine(): boolean;
  closeWindow(): void;
  logoutOfLine(): void;
  openOutside(url: string): void;
}

/** LINE, once its SDK has started; null until then: who was here before is shown a page without waiting for it. */
export const line = new Store<Line | null>(null);

/** Opens an address outside of LINE, where files can be kept (line-facts §9: no downloads inside). */
export function openOutside(url: string): void {
  if (line.value) return line.value.openOutside(url);
  import('./sdk').then(({ startLine }) => startLine()).then(() => line.value!.openOutside(url), () => window.open(url, '_blank', 'noopener'));
}
