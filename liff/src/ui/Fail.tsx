import { common } from '../texts/common.th';

/** What went wrong and what to do about it. */
export const Fail = ({ message, again }: { message: string; again?: (() => void) | null }) => (
  <div class="note alarm" role="alert">
    <p>{message}</p>
    {again && <button type="button" onClick={again}>{common.again}</button>}
  </div>
);
