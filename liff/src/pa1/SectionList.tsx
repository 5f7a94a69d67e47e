import { router } from '../app';
import type { Draft } from '../saving/Draft';
import { pa1 } from '../texts/pa1.th';
import { parts } from '../texts/parts.th';
import { Icon } from '../ui/Icon';
import { goTo, placeOfSection } from './places';
import { useStore } from '../ui/useStore';

/** All sections with what is done; tapping goes there. */
export function SectionList({ draft, now, onGo }: { draft: Draft; now: string | null; onGo?: () => void }) {
  const done = useStore(draft.agreement, (a) => a.doneSections);
  const comments = useStore(draft.agreement, (a) => a.comments);
  const status = useStore(draft.agreement, (a) => a.status);
  const isOpen = status === 'Draft' || status === 'Returned';
  let domain: string | null = null;
  const open = (id: string) => {
    onGo?.();
    router.go('pa1', id, true);
    setTimeout(() => goTo(id, null));
  };
  return (
    <ol class="section-list">
      {draft.form.sections.map((s) => {
        const head = s.domainTitle && s.domainTitle !== domain ? (domain = s.domainTitle) : null;
        const isDone = done.includes(s.id);
        const isBegun = !isDone && s.fields.some((f) => draft.textOf(f.id));
        return (
          <li key={s.id}>
            {head && <p class="group">{head}</p>}
            <a href={router.href('pa1', s.id)} aria-current={now === s.id ? 'location' : undefined} onClick={(e) => (e.preventDefault(), open(s.id))}>
              <span class={isDone ? 'dot done' : isBegun ? 'dot begun' : 'dot'}>{isDone && <Icon name="tick" />}</span>
              <span>{placeOfSection(draft.form, s)}</span>
              {isOpen && comments.some((c) => c.sectionId === s.id) && <span class="tag amber">{pa1.comment}</span>}
              <span class="hidden">{isDone ? pa1.done : isBegun ? parts.begun : parts.notDone}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
