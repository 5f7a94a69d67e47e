import type { FormField } from '../contract/form';
import type { FieldSaver } from '../saving/FieldSaver';
import { pa1 } from '../texts/pa1.th';
import { choiceWords } from './choiceWords';
import { useStore } from '../ui/useStore';

/** Two texts of one field side by side: nothing is overwritten before a person has chosen. */
export function ConflictPanel({ field, saver }: { field: FormField; saver: FieldSaver }) {
  const state = useStore(saver.state, (s) => s);
  if (!state.theirs) return null;
  const theirs = state.theirs;
  const choose = (text: string) => saver.feed({ type: 'chose', text });
  return (
    <div class="conflict" role="alert">
      <p><strong>{pa1.bothTitle}</strong></p>
      <div class="both">
        <div>
          <p class="small">{pa1.mine}</p>
          <p class="prose">{choiceWords(field, state.text) || pa1.empty}</p>
          <button type="button" onClick={() => choose(state.text)}>{pa1.useMine}</button>
        </div>
        <div>
          <p class="small">{theirs.from === 'chat' ? pa1.theirsFromChat : pa1.theirs}</p>
          <p class="prose">{choiceWords(field, theirs.text) || pa1.empty}</p>
          <button type="button" onClick={() => choose(theirs.text)}>{pa1.useTheirs}</button>
        </div>
      </div>
      {field.kind === 'Text' && <button type="button" onClick={() => choose(`${theirs.text}\n${state.text}`.trim())}>{pa1.useBoth}</button>}
    </div>
  );
}
