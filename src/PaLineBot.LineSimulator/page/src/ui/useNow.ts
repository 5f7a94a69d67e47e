import { useEffect, useState } from 'preact/hooks';
import { store } from '../state/AppState';

/** The simulated time, drawn again every `everyMs`. */
export function useNow(everyMs = 1000): Date {
  const lead = store.use((s) => s.clockLead);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return new Date(Date.now() + lead);
}
