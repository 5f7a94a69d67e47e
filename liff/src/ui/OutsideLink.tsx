import type { ComponentChildren } from 'preact';
import { openOutside } from '../line/line';
import { common } from '../texts/common.th';

interface Props {
  url: string;
  /** What it opens, for who hears the page and does not see it. */
  what?: string;
  children?: ComponentChildren;
}

/** A link that opens outside of LINE; without words of its own it is the second try of a file that did not open by itself. */
export const OutsideLink = ({ url, what, children }: Props) => (
  <p>
    <a href={url} target="_blank" rel="noopener noreferrer" onClick={(e) => (e.preventDefault(), openOutside(url))}>
      {children ?? common.openOutside}{what && <span class="hidden"> {what}</span>}
    </a>
  </p>
);
