import type { ComponentType } from 'preact';
import { Fail } from './Fail';
import { useLoad } from './useLoad';

/** A part of a page that is fetched when it is first drawn: what is not wanted at once shall not keep the page waiting. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Later(props: P) {
    const part = useLoad(async () => (known ??= await load()));
    const Part = known ?? part.value;
    if (Part) return <Part {...props} />;
    return part.error ? <Fail message={part.error.message} again={part.again} /> : null;
  };
}
