import type { FormField } from '../contract/form';
import type { FieldSaver } from '../saving/FieldSaver';
import { parts } from '../texts/parts.th';
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
      <p><strong>{parts.bothTitle}</strong></p>
      <div class="both">
        <div>
          <p class="small">{parts.mine}</p>
          <p class="prose">{choiceWords(field, state.text) || parts.empty}</p>
          <button type="button" onClick={() => choose(state.text)}>{parts.useMine}</button>
        </div>
        <div>
          <p class="small">{theirs.from === 'chat' ? parts.theirsFromChat : parts.theirs}</p>
          <p class="prose">{choiceWords(field, theirs.text) || parts.empty}</p>
          <button type="button" onClick={() => choose(theirs.text)}>{parts.useTheirs}</button>
        </div>
      </div>
      {field.kind === 'Text' && <button type="button" onClick={() => choose(`${theirs.text}\n${state.text}`.trim())}>{parts.useBoth}</button>}
    </div>
  );
}
