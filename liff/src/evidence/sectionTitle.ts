import type { EvidenceAnswer } from '../contract/evidence';

/** An item as people name it: sub-indicators by number and title, other parts of the form by title alone. */
export const sectionTitle = ({ id, title }: EvidenceAnswer['sections'][number]): string => (/^\d/.test(id) ? `${id} ${title}` : title);
