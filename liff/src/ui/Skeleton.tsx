import { common } from '../texts/common.th';

/** Grey shapes in the place of what is coming. */
export const Skeleton = ({ rows = 4 }: { rows?: number }) => (
  <div class="skeleton" role="status">
    <p class="small">{common.loading}</p>
    {Array.from({ length: rows }, (_, i) => <div key={i} />)}
  </div>
);
