import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { me, router } from './app';
import { Failure } from './Failure';
import { Skeleton } from './ui/Skeleton';

type PageModule = { default: ComponentType<{ id: string | null }> };

const pages: Record<string, () => Promise<PageModule>> = {
  '': () => import('./pages/Home'),
  pa1: () => import('./pages/Pa1'),
  approve: () => import('./pages/Approve'),
  submission: () => import('./pages/ApproveOne'),
  board: () => import('./pages/Board'),
  evidence: () => import('./pages/EvidencePage'),
  rounds: () => import('./pages/Rounds'),
};

const nameOf = (page: string, id: string | null) => (page === 'approve' && id ? 'submission' : page in pages ? page : '');

/** Fetches the page wanted before anything else is known. */
export const fetchPage = (page: string, id: string | null): Promise<PageModule> => pages[nameOf(page, id)]!();

/** The page the address names, as soon as it and the session are there. */
export function App({ error }: { error: Error | null }) {
  const { page, id } = router.place.use((p) => p);
  const who = me.use((m) => m);
  const name = nameOf(page, id);
  const [shown, setShown] = useState<{ name: string; Page: PageModule['default'] } | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    fetchPage(page, id).then(
      (module) => isWanted && (setFailed(null), setShown({ name, Page: module.default })),
      (e: Error) => isWanted && setFailed(e),
    );
    return () => void (isWanted = false);
  }, [name]);
  if (error ?? failed) return <Failure error={(error ?? failed)!} isPage={!error} />;
  if (!who || shown?.name !== name) return <main><Skeleton rows={6} /></main>;
  const { Page } = shown;
  return <Page id={id} />;
}
