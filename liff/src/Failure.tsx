import { ApiError, NetworkError } from './api';
import { closeWindow, isInLine } from './line/line';
import { common } from './texts/common.th';

function messageOf(error: Error, isPage: boolean): string {
  if (error instanceof ApiError) return error.code === 'not-joined' ? common.notJoined : error.message;
  return error instanceof NetworkError || isPage ? common.network : common.loginFailed;
}

/** When the page could not be opened at all. */
export function Failure({ error, isPage }: { error: Error; isPage: boolean }) {
  const isNotJoined = error instanceof ApiError && error.code === 'not-joined';
  return (
    <main>
      <div class="note alarm" role="alert">
        <h1>{isNotJoined ? common.toChat : common.again}</h1>
        <p>{messageOf(error, isPage)}</p>
        {!isNotJoined && <button type="button" class="primary" onClick={() => location.reload()}>{common.again}</button>}
        {isInLine() && <button type="button" onClick={closeWindow}>{common.toChat}</button>}
      </div>
    </main>
  );
}
