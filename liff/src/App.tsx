import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { me, router } from './app';
import { Failure } from './Failure';
import { nameAt, pages, type PageProps } from './pages';
import { Skeleton } from './ui/Skeleton';
import { useStore } from './ui/useStore';

type PageModule = { default: ComponentType<PageProps> };

const files = import.meta.glob<PageModule>('./pages/*.tsx');

/** Fetches the page of this name, before anything else is known. */
export const fetchPage = (name: string): Promise<PageModule> => files[`./pages/${name}.tsx`]!();

/** The page the address names, as soon as it and the session are there. */
export function App({ error }: { error: Error | null }) {
  const place = useStore(router.place, (p) => p);
  const who = useStore(me, (m) => m);
  const name = nameAt(place);
  const [shown, setShown] = useState<{ name: string; Page: PageModule['default'] } | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    fetchPage(name).then(
      (module) => isWanted && (setFailed(null), setShown({ name, Page: module.default })),
      (e: Error) => isWanted && setFailed(e),
    );
    return () => void (isWanted = false);
  }, [name]);
  if (error ?? failed) return <Failure error={(error ?? failed)!} isPage={!error} />;
  if (!who || shown?.name !== name) return <main><Skeleton rows={6} /></main>;
  const { Page } = shown;
  return <Page id={place.id} title={pages.get(name)!.title} />;
}
