import { useEffect } from 'preact/hooks';
import type { EvidenceAnswer, EvidenceItem } from '../contract/evidence';
import { first } from '../early';
import { AddEvidence } from '../evidence/AddEvidence';
import { EvidenceCard } from '../evidence/EvidenceCard';
import { sectionTitle } from '../evidence/sectionTitle';
import type { PageProps } from '../pages';
import { evidence } from '../texts/evidence.th';
import { Fail } from '../ui/Fail';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { useGrowing } from '../ui/useGrowing';
import { useLoad } from '../ui/useLoad';

const sectionsAtFirst = 3;
const sectionsAtOnce = 5;

export const load = (): Promise<EvidenceAnswer> => first<EvidenceAnswer>('evidence').then((a) => a.body);

/** Pointers to evidence, by the item they belong to; never demanded. */
export default function EvidencePage({ id, title: pageTitle, begun }: PageProps<EvidenceAnswer>) {
  const list = useLoad(load, '', begun);
  const page = list.value;
  const count = useGrowing(page?.sections.length ?? 0, sectionsAtFirst, sectionsAtOnce, id !== null);
  useEffect(() => {
    if (page && id) document.getElementById(`e-${id}`)?.scrollIntoView({ block: 'start' });
  }, [page !== null]);
  const change = (of: (items: EvidenceItem[]) => EvidenceItem[]) => list.change((now) => ({ ...now, items: of(now.items) }));
  const part = (data: EvidenceAnswer, sectionId: string | null, title: string, hints: string[]) => {
    const items = data.items.filter((e) => e.sectionId === sectionId);
    if (sectionId === null && items.length === 0) return null;
    return (
      <section class="sheet-part" key={sectionId} id={`e-${sectionId}`} aria-label={title}>
        <h2>{title}</h2>
        {hints.length > 0 && <p class="small">{evidence.hints}: {hints.join(', ')}</p>}
        {items.length === 0 ? <p class="small">{evidence.none}</p> : (
          <ul class="gallery">
            {items.map((e) => (
              <EvidenceCard key={e.id} item={e} page={data} onMoved={(m) => change((all) => all.map((x) => (x.id === m.id ? m : x)))}
                onRemoved={() => change((all) => all.filter((x) => x.id !== e.id))} />
            ))}
          </ul>
        )}
        {sectionId !== null && <AddEvidence page={data} section={sectionId} onAdded={(e) => change((all) => [...all, e])} />}
      </section>
    );
  };
  return (
    <Page title={pageTitle}>
      <p class="small lead">{evidence.lead}</p>
      {list.error && <Fail message={list.error.message} again={list.again} />}
      {!page && !list.error && <Skeleton />}
      {page && part(page, null, evidence.loose, [])}
      {page?.sections.slice(0, count).map((s) => part(page, s.id, sectionTitle(s), s.hints))}
    </Page>
  );
}
