import type { ComponentChildren } from 'preact';
import { openOutside } from '../line/line';

/** A link that opens outside of LINE. */
export const OutsideLink = ({ url, children }: { url: string; children: ComponentChildren }) => (
  <a href={url} target="_blank" rel="noopener noreferrer" onClick={(e) => (e.preventDefault(), openOutside(url))}>{children}</a>
);
