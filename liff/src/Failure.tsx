import { useEffect, useState } from 'preact/hooks';
import { ApiError, NetworkError } from './api';
import { common } from './texts/common.th';

function messageOf(error: Error, isPage: boolean): string {
  if (error instanceof ApiError) return error.code === 'not-joined' ? common.notJoined : error.message;
  return error instanceof NetworkError || isPage ? common.network : common.loginFailed;
}

/** Closes the window in LINE; null elsewhere, and where LINE's SDK did not come. */
function useClosing(): (() => void) | null {
  const [close, setClose] = useState<(() => void) | null>(null);
  useEffect(() => {
    import('./line/sdk').then(({ closeWindow, isInLine }) => isInLine() && setClose(() => closeWindow), () => undefined);
  }, []);
  return close;
}

/** When the page could not be opened at all. */
export function Failure({ error, isPage }: { error: Error; isPage: boolean }) {
  const isNotJoined = error instanceof ApiError && error.code === 'not-joined';
  const close = useClosing();
  return (
    <main>
      <div class="note alarm" role="alert">
        <h1>{isNotJoined ? common.toChat : common.again}</h1>
        <p>{messageOf(error, isPage)}</p>
        {!isNotJoined && <button type="button" class="primary" onClick={() => location.reload()}>{common.again}</button>}
        {close && <button type="button" onClick={close}>{common.toChat}</button>}
      </div>
    </main>
  );
}
