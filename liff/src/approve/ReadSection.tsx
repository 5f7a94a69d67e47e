import { useState } from 'preact/hooks';
import type { SubmissionAnswer } from '../contract/approver';
import type { FormAnswer, FormField, FormSection } from '../contract/form';
import { choiceWords } from '../pa1/choiceWords';
import { placeOfSection, sectionDomId } from '../pa1/places';
import { approve } from '../texts/approve.th';
import { DiffText } from '../diff/DiffText';
import { isAsked } from '../workload';
import { Remarks } from './Remarks';

interface Props {
  form: FormAnswer;
  section: FormSection;
  submission: SubmissionAnswer;
  note: string | undefined;
  onNote: ((text: string) => void) | null;
}

function Answer({ field, submission }: { field: FormField; submission: SubmissionAnswer }) {
  const text = choiceWords(field, submission.texts[field.id] ?? '');
  const isChanged = submission.before !== null && submission.changed.includes(field.id);
  const [isDiff, showDiff] = useState(true);
  const findings = submission.findings.filter((f) => f.fieldId === field.id);
  return (
    <div class={isChanged ? 'answer changed' : 'answer'}>
      <h3>
        {field.shortTitle}
        {isChanged && <span class="tag">{approve.changedHere}</span>}
      </h3>
      {isChanged && isDiff
        ? <DiffText before={choiceWords(field, submission.before![field.id] ?? '')} after={text} />
        : <p class={text ? 'prose' : 'prose small'}>{text || approve.empty}</p>}
      {isChanged && <button type="button" class="plain" onClick={() => showDiff(!isDiff)}>{isDiff ? approve.hideDiff : approve.showDiff}<span class="hidden"> {field.shortTitle}</span></button>}
      <Remarks findings={findings} />
    </div>
  );
}

/** One item as it will stand on the form, with the place for a comment. */
export function ReadSection({ form, section, submission, note, onNote }: Props) {
  const [isWriting, write] = useState(Boolean(note));
  const dom = sectionDomId(section.id);
  const place = placeOfSection(form, section);
  const textOf = (id: string) => submission.texts[id] ?? '';
  const fields = section.fields.filter((f) => isAsked(f, textOf) && (f.required || textOf(f.id)));
  const findings = submission.findings.filter((f) => f.sectionId === section.id && !f.fieldId);
  return (
    <section class="sheet-part" id={dom} aria-labelledby={`${dom}-h`}>
      <h2 id={`${dom}-h`} tabIndex={-1}>{place}</h2>
      {submission.commentsBefore.filter((c) => c.sectionId === section.id).map((c, i) => (
        <div key={i} class="note"><p class="small">{approve.commentBefore}</p><p class="prose">{c.text}</p></div>
      ))}
      {fields.map((f) => <Answer key={f.id} field={f} submission={submission} />)}
      <Remarks findings={findings} />
      {onNote && !isWriting && <button type="button" class="plain" onClick={() => write(true)}>{approve.comment}<span class="hidden"> {place}</span></button>}
      {onNote && isWriting && (
        <div class="field">
          <label for={`${dom}-note`}><span class="name">{approve.commentLabel(section.kind === 'SubIndicator' ? section.id : place)}</span></label>
          <div class="area">
            <div class="behind" aria-hidden="true">{`${note ?? ''}\n`}</div>
            <textarea id={`${dom}-note`} rows={2} maxLength={submission.longestComment} value={note ?? ''} onInput={(e) => onNote(e.currentTarget.value)} />
          </div>
        </div>
      )}
    </section>
  );
}
