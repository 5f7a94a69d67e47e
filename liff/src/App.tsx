import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { me, router } from './app';
import { Failure } from './Failure';
import { nameAt, pages, type Begun, type PageProps } from './pages';
import { Page } from './ui/Page';
import { Skeleton } from './ui/Skeleton';
import { useStore } from './ui/useStore';

/** A page; `load` asks for what it is drawn from. */
interface PageModule {
  default: ComponentType<PageProps>;
  load?: (id: string | null) => Promise<unknown>;
}

/** A page that has been fetched. */
export interface Fetched {
  name: string;
  Shown: ComponentType<PageProps>;
  load: PageModule['load'];
  begun: Begun<unknown> | null;
}

const files = import.meta.glob<PageModule>('./pages/*.tsx');

/** Fetches the page of a name. */
export async function fetchPage(name: string): Promise<Fetched> {
  const { default: Shown, load } = await files[`./pages/${name}.tsx`]!();
  return { name, Shown, load, begun: null };
}

interface Props {
  error: Error | null;
  /** The page that was here before anything was drawn, if there was one. */
  first: Fetched | null;
}

/** The page the address names, as soon as it and the session are there; what it is called until then. */
export function App({ error, first }: Props) {
  const place = useStore(router.place, (p) => p);
  const who = useStore(me, (m) => m);
  const name = nameAt(place);
  const { title } = pages.get(name)!;
  const [shown, setShown] = useState<Fetched | null>(first);
  const [failed, setFailed] = useState<Error | null>(null);
  useLayoutEffect(() => {
    setFailed(null);
    if (shown?.name === name) return;
    // Whoever comes back wants what is there by then.
    if (shown) shown.begun = null;
    let isWanted = true;
    fetchPage(name).then(
      (page) => isWanted && setShown(page),
      (e: Error) => isWanted && setFailed(e),
    );
    return () => void (isWanted = false);
  }, [name]);
  if (error ?? failed) return <Failure error={(error ?? failed)!} isPage={!error} />;
  if (!who || shown?.name !== name) return <Page title={title} back={null}><Skeleton rows={6} /></Page>;
  const { Shown, begun } = shown;
  return <Shown id={place.id} title={title} begun={begun?.id === place.id ? begun : null} />;
}
