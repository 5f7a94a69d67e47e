import type { Me } from './contract/session';
import { pages, type Words } from './pages';

const worded = (words: Words, me: Me): string => (typeof words === 'string' ? words : words(me));

/** The doors that somebody sees on the home page, in their order. */
export const doorsFor = (me: Me) =>
  [...pages]
    .flatMap(([page, { title, door }]) => (door && (door.isFor?.(me) ?? true) ? [{ page, title, door }] : []))
    .sort((a, b) => a.door.order - b.door.order)
    .map(({ page, title, door }) => ({
      page,
      icon: door.icon,
      title: worded(door.title ?? title, me),
      detail: worded(door.detail, me),
      isUrgent: door.isUrgent?.(me) ?? false,
    }));
