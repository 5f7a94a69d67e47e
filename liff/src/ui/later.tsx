import type { ComponentType } from 'preact';
import { common } from '../texts/common.th';
import { Fail } from './Fail';
import { useLoad } from './useLoad';

/** A part of a page that is fetched when it is first drawn: what is not wanted at once shall not keep the page waiting. What can be closed lies over the page; so does what is said when it does not come. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Later(props: P) {
    const part = useLoad(async () => (known ??= await load()));
    const Part = known ?? part.value;
    if (Part) return <Part {...props} />;
    // The browser says in English that a script did not come, and may not ask for it again but on a new page.
    if (!part.error) return null;
    const failure = <Fail message={common.network} again={() => location.reload()} />;
    const { onClose } = props as { onClose?: () => void };
    return onClose ? <div class="over">{failure}<button type="button" onClick={onClose}>{common.close}</button></div> : failure;
  };
}
