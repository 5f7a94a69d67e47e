import { common } from '../texts/common.th';

/** Grey shapes in the place of what is coming. */
export const Skeleton = ({ rows = 4 }: { rows?: number }) => (
  <div class="skeleton" role="status" aria-label={common.loading}>
    {Array.from({ length: rows }, (_, i) => <div key={i} />)}
  </div>
);
