import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { router } from '../app';
import { common } from '../texts/common.th';
import { Icon } from './Icon';

interface Props {
  title: string;
  back?: { page: string; label: string } | null;
  aside?: ComponentChildren;
  under?: ComponentChildren;
  children: ComponentChildren;
  foot?: ComponentChildren;
  wide?: boolean;
}

/** The frame of every page: sticky head, one main part, one primary action at the foot. */
export function Page({ title, back = { page: '', label: common.home }, aside, under, children, foot, wide }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <header class="top">
        <div class="top-row">
          {back && (
            <button type="button" class="icon" aria-label={back.label} onClick={() => router.go(back.page)}><Icon name="back" /></button>
          )}
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          {aside}
        </div>
        {under}
      </header>
      <main class={wide ? 'wide' : ''}>{children}</main>
      {foot && <footer class="foot">{foot}</footer>}
    </>
  );
}
