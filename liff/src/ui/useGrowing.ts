import { useEffect, useState } from 'preact/hooks';

const breathMs = 40;

/** A little while, in which a slow phone can take a keystroke. */
export const breath = () => new Promise((after) => setTimeout(after, breathMs));

/** How many of a page's parts are drawn: `from` at first, then `step` more at a time, so that a slow phone can be used at once; every part if `isAll`. */
export function useGrowing(total: number, from: number, step: number, isAll: boolean): number {
  const [count, show] = useState(isAll ? Infinity : from);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => show(count + step), breathMs);
    return () => clearTimeout(timer);
  }, [count, total]);
  return count;
}
