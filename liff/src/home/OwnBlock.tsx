import { me, router } from '../app';
import { home } from '../texts/home.th';
import { useStore } from '../ui/useStore';
import { ownCard } from './ownCard';

/** One's own agreement, large: where it is, how many days are left, and what to do next. */
export function OwnBlock() {
  const who = useStore(me, (m) => m)!;
  const own = ownCard(who);
  if (!own) return null;
  return (
    <section class="own" aria-labelledby="own-state">
      <p class="small">{home.own(who.fiscalYear)}</p>
      <h2 id="own-state">{own.state}</h2>
      {own.of > 0 && (
        <>
          <div class="own-bar" aria-hidden="true">{Array.from({ length: own.of }, (_, i) => <i key={i} class={i < own.done ? 'done' : ''} />)}</div>
          <p>{home.done(own.done, own.of)}</p>
        </>
      )}
      {own.due && <p>{own.due}</p>}
      <button type="button" class="primary" onClick={() => router.go('pa1', own.section)}>{own.act}</button>
    </section>
  );
}
