import { useState } from 'preact/hooks';
import type { LintFinding } from '../contract/agreement';
import type { FormField } from '../contract/form';
import type { Draft } from '../saving/Draft';
import { pa1 } from '../texts/pa1.th';
import { Icon } from '../ui/Icon';
import { later } from '../ui/later';
import { ChoiceControl } from './ChoiceControl';
import { FindingList } from './FindingList';
import { HoursControl } from './HoursControl';
import { fieldDomId } from './places';
import { SaveLine } from './SaveLine';
import { selectWords, TextControl } from './TextControl';
import { useStore } from '../ui/useStore';

interface Props {
  draft: Draft;
  field: FormField;
  findings: LintFinding[];
  isOpen: boolean;
}

const longFrom = 0.8;

const ConflictPanel = later(() => import('./ConflictPanel').then((m) => m.ConflictPanel));
const Example = later(() => import('./Example').then((m) => m.Example));

/** One field: what the form calls it, what is asked, the control and everything known about the answer. */
export function FieldView({ draft, field, findings, isOpen }: Props) {
  const saver = draft.saver(field);
  const state = useStore(saver.state, (s) => s);
  const [isExample, showExample] = useState(false);
  const dom = fieldDomId(field.id);
  const { text } = state;
  const max = draft.form.maxChars;
  const isText = field.kind === 'Text';
  const isChoice = field.kind === 'OneOf' || field.kind === 'AnyOf';
  const isFresh = isOpen && (text === state.sent || text === state.baseText);
  // Places are counted in the text as stored: on the screen they are marked only where it is the same but for what follows it.
  const isStored = isFresh && text.trimEnd() === state.baseText;
  const over = isText ? text.length - max : 0;
  const controlId = `${dom}-c`;
  const describedBy = `${dom}-ask ${dom}-state`;
  const shared = { saver, text, readOnly: !isOpen, describedBy, invalid: over > 0 || state.phase === 'refused' };

  const use = (f: LintFinding, suggestion: string) =>
    saver.replace(f.start === null ? suggestion : state.baseText.slice(0, f.start) + suggestion + state.baseText.slice(f.start + f.length!));
  const show = (f: LintFinding) => {
    saver.feed({ type: 'flush' });
    requestAnimationFrame(() => selectWords(dom, f.start!, f.length!));
  };
  const title = (
    <>
      <span class="name">{field.shortTitle}{!field.required && <span class="small"> {isText ? pa1.oneGroup : pa1.optional}</span>}</span>
      {field.title !== field.shortTitle && <span class="official">{field.title}</span>}
    </>
  );
  const body = (
    <>
      {field.ask && <p class="ask" id={`${dom}-ask`}>{field.ask}</p>}
      {state.needsRevision && (
        <div class="note amber">
          <p>{pa1.copied}</p>
          {isOpen && <button type="button" onClick={() => saver.feed({ type: 'confirm' })}>{pa1.stillTrue}</button>}
        </div>
      )}
      {isText && <TextControl {...shared} id={controlId} rows={field.role === 'ChallengeTitle' ? 1 : 3} marks={isStored ? findings.filter((f) => f.start !== null) : []} />}
      {field.kind === 'Hours' && <HoursControl {...shared} id={controlId} />}
      {isChoice && <ChoiceControl {...shared} field={field} />}
      <div class="field-foot">
        <span id={`${dom}-state`}><SaveLine state={state} /></span>
        {isText && text.length > max * longFrom && <span class={over > 0 ? 'save alarm' : 'small'}>{over > 0 ? pa1.over(over, max) : pa1.chars(text.length, max)}</span>}
        <span class="tools">
          {isOpen && saver.canUndo && <button type="button" class="plain" onClick={() => saver.undo()}><Icon name="undo" />{pa1.undo}<span class="hidden"> {field.shortTitle}</span></button>}
          {field.hasExample && isText && <button type="button" class="plain" aria-expanded={isExample} onClick={() => showExample(!isExample)}>{isExample ? pa1.exampleHide : pa1.example}<span class="hidden"> {field.shortTitle}</span></button>}
        </span>
      </div>
      {isExample && <Example draft={draft} field={field} saver={saver} isOpen={isOpen} />}
      {state.theirs && <ConflictPanel field={field} saver={saver} />}
      <FindingList findings={findings} isFresh={isFresh} onShow={show} onUse={use} />
    </>
  );
  return isChoice
    ? <fieldset class="field" id={dom} aria-describedby={describedBy}><legend>{title}</legend>{body}</fieldset>
    : <div class="field" id={dom}><label for={controlId}>{title}</label>{body}</div>;
}
