import { useState } from 'preact/hooks';
import { openOutside } from '../line/line';

/**
 * A file that opens outside of LINE (line-facts §9: no downloads inside), by a link that is asked for when it is wanted.
 * The link stays to be tapped: a browser may refuse a window that opens a while after the tap.
 */
export function useOutside<T extends unknown[]>(ask: (...of: T) => Promise<{ url: string }>) {
  const [isMaking, setMaking] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const open = async (...of: T) => {
    setMaking(true);
    setError(null);
    setUrl(null);
    try {
      const link = (await ask(...of)).url;
      setUrl(link);
      openOutside(link);
    } catch (e) {
      setError(e as Error);
    } finally {
      setMaking(false);
    }
  };
  return { open, isMaking, url, error };
}
