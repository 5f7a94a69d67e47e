import { store } from '../state/AppState';
import { botName, findGroup, nameOf, speakerOf } from '../state/selectors';
import { words } from '../words';

interface Props {
  mention: boolean;
  setMention: (mention: boolean) => void;
}

/** In groups: who speaks, and whether the bot is mentioned in the next message. */
export function GroupBar({ mention, setMention }: Props) {
  const state = store.use((s) => s);
  const members = findGroup(state, state.chat)?.members ?? [];
  const speak = (user: string) => store.set({ speakers: { ...state.speakers, [state.chat]: user } });
  return (
    <div class="group-bar">
      <select aria-label={words.speakAs} title={words.speakAs} value={speakerOf(state)} onChange={(e) => speak(e.currentTarget.value)}>
        {members.map((user) => <option key={user} value={user}>{nameOf(state, user)}</option>)}
      </select>
      <button type="button" aria-pressed={mention} title={words.mentionBot} onClick={() => setMention(!mention)}>
        {mention ? '✓ ' : '+ '}@{botName(state)}
      </button>
    </div>
  );
}
