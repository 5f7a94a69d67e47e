import { useEffect, useState } from 'preact/hooks';

const query = matchMedia('(min-width: 1000px)');

/** Whether there is room for a column beside the text. */
export function useWide(): boolean {
  const [isWide, set] = useState(query.matches);
  useEffect(() => {
    const look = () => set(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}
