import { router } from '../app';
import type { FormSection } from '../contract/form';
import type { Draft } from '../saving/Draft';
import { useFields } from '../saving/useFields';
import { ofAgreement } from '../texts/common.th';
import { pa1 } from '../texts/pa1.th';
import { Icon } from '../ui/Icon';
import { later } from '../ui/later';
import { isAsked } from '../workload';
import { FieldView } from './FieldView';
import { FindingList } from './FindingList';
import { goTo, placeOfSection, sectionDomId } from './places';
import { useStore } from '../ui/useStore';

const WorkloadSum = later(() => import('./WorkloadSum').then((m) => m.WorkloadSum));

interface Props {
  draft: Draft;
  section: FormSection;
  isOpen: boolean;
  /** Whether only its beginning is drawn: what it is and its first field. */
  isBrief: boolean;
}

/** The fields that decide whether others of a section are asked. */
const conditionsOf = (section: FormSection): string[] => section.fields.flatMap((f) => (f.onlyWhen ? [f.onlyWhen.fieldId] : []));

/** One section of the form, as the form has it. */
export function SectionView({ draft, section, isOpen, isBrief }: Props) {
  useFields(draft, () => conditionsOf(section), section);
  const isDone = useStore(draft.agreement, (a) => a.doneSections.includes(section.id));
  const level = useStore(draft.agreement, (a) => a.level);
  const findings = useStore(draft.agreement, (a) => a.findings).filter((f) => f.sectionId === section.id);
  const comments = useStore(draft.agreement, (a) => a.comments).filter((c) => isOpen && c.sectionId === section.id);
  const missing = useStore(draft.agreement, (a) => a.missing);
  const asked = section.fields.filter((f) => isAsked(f, draft.textOf));
  const fields = isBrief ? asked.slice(0, 1) : asked;
  const isRow = section.kind === 'SubIndicator' || section.kind === 'Challenge';
  const Heading = section.domainTitle ? 'h3' : 'h2';
  return (
    <section class="sheet-part" id={sectionDomId(section.id)} aria-labelledby={`${sectionDomId(section.id)}-h`}>
      <Heading id={`${sectionDomId(section.id)}-h`} tabIndex={-1}>
        {placeOfSection(draft.form, section)}
        {isDone && <span class="done"><Icon name="tick" />{pa1.done}</span>}
      </Heading>
      {section.meaning && <p class="meaning">{section.meaning}</p>}
      {isRow && level && <p class="level">{ofAgreement.level(level.verb)}</p>}
      {comments.map((c, i) => <div key={i} class="note amber"><p><strong>{pa1.comment}</strong></p><p class="prose">{c.text}</p></div>)}
      {fields.map((f) => (
        <FieldView key={f.id} draft={draft} field={f} isOpen={isOpen}
          findings={findings.filter((x) => x.fieldId === f.id && !(missing.includes(f.id) && !draft.textOf(f.id)))} />
      ))}
      {!isBrief && section.kind === 'Workload' && <WorkloadSum draft={draft} />}
      <FindingList findings={findings.filter((f) => f.fieldId === null && (isDone || f.severity !== 'Error'))} isFresh={false} onShow={() => goTo(section.id, null)} onUse={() => undefined} />
      {!isBrief && section.evidenceHints.length > 0 && (
        <details>
          <summary>{pa1.hints}</summary>
          <ul class="hints">{section.evidenceHints.map((h) => <li key={h}>{h}</li>)}</ul>
          <button type="button" onClick={() => router.go('evidence', section.id)}>{pa1.addEvidence}</button>
        </details>
      )}
    </section>
  );
}
