import type { Me } from './contract/session';
import type { Place } from './router';
import type { IconName } from './ui/Icon';

export type Words = string | ((me: Me) => string);

/** The way from the home page to a page. */
export interface Door {
  /** Doors stand by this number. */
  order: number;
  icon: IconName;
  /** The page's title, unless this says otherwise. */
  title?: Words;
  detail: Words;
  isUrgent?: (me: Me) => boolean;
  /** Whose door it is; everybody's without one. */
  isFor?: (me: Me) => boolean;
}

/** What the frame knows of a page before it is fetched: the default export of its `NAME.page.ts`, read by every visitor. */
export interface PageDefinition {
  title: string;
  /** What the page asks the service for first, so that it can be asked before the page is here. */
  asks?: (id: string) => string[];
  /** Whether it draws nothing without the whole form of one's own agreement. */
  asksForm?: (id: string) => boolean;
  door?: Door;
}

/** What a page asks for when it is opened: under way, or here. */
export interface Begun<T> {
  /** For which id of the address. */
  id: string | null;
  answer: Promise<T>;
  value: T | null;
}

/** What every page is drawn with: it is the default export of its `NAME.tsx`. */
export interface PageProps<T = unknown> {
  id: string | null;
  title: string;
  /** What `load` of the same file gave, if that was asked before the page was drawn. */
  begun: Begun<T> | null;
}

const ending = '.page.ts';
const files = import.meta.glob<PageDefinition>('./pages/*.page.ts', { eager: true, import: 'default' });

/** Every page by its name: `board` is at `/board` and `/board/ID`, but for an ID goes `board.id` first if there is one. */
export const pages: ReadonlyMap<string, PageDefinition> = new Map(
  Object.entries(files).map(([file, definition]) => [file.slice('./pages/'.length, -ending.length), definition]),
);

/** Name of the page at a place: home where there is none. */
export function nameAt({ page, id }: Place): string {
  // A dot is in names only, never in an address.
  const names = page.includes('.') ? [] : [...(id ? [`${page}.id`] : []), page];
  return names.find((name) => pages.has(name)) ?? 'home';
}
