import type { PageDefinition } from '../pages';
import approve from './approve.page';

export default {
  title: approve.title,
  asks: (id) => [`submissions/${encodeURIComponent(id)}`],
} satisfies PageDefinition;
