import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { me, router } from './app';
import { Failure } from './Failure';
import { nameAt, pages, type PageProps } from './pages';
import { Page } from './ui/Page';
import { Skeleton } from './ui/Skeleton';
import { useStore } from './ui/useStore';

type PageModule = { default: ComponentType<PageProps> };

const files = import.meta.glob<PageModule>('./pages/*.tsx');

interface Props {
  error: Error | null;
  /** When a page may be fetched. */
  isNext: Promise<unknown>;
}

/** The page the address names, as soon as it and the session are there; what it is called until then. */
export function App({ error, isNext }: Props) {
  const place = useStore(router.place, (p) => p);
  const who = useStore(me, (m) => m);
  const name = nameAt(place);
  const { title } = pages.get(name)!;
  const [shown, setShown] = useState<{ name: string; Shown: PageModule['default'] } | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    isNext.then(() => files[`./pages/${name}.tsx`]!()).then(
      (module) => isWanted && (setFailed(null), setShown({ name, Shown: module.default })),
      (e: Error) => isWanted && setFailed(e),
    );
    return () => void (isWanted = false);
  }, [name]);
  if (error ?? failed) return <Failure error={(error ?? failed)!} isPage={!error} />;
  if (!who || shown?.name !== name) return <Page title={title} back={null}><Skeleton rows={6} /></Page>;
  const { Shown } = shown;
  return <Shown id={place.id} title={title} />;
}
