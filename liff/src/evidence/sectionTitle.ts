import type { EvidencePage } from '../contract';

/** An item as people name it: sub-indicators by number and title, other parts of the form by title alone. */
export const sectionTitle = ({ id, title }: EvidencePage['sections'][number]): string => (/^\d/.test(id) ? `${id} ${title}` : title);
