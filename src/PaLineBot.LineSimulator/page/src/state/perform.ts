import type { Action } from '../actions/Action';
import { control } from '../control/control';
import { addressOn, openLink } from '../liff/openLink';
import { words } from '../words';
import { attempt, notify } from './attempt';
import { store } from './AppState';
import { loadRichMenu } from './load';
import { speaking } from './selectors';

/** What an action needs from the person before it can be sent. */
export type Needs = 'date' | 'camera' | 'location';

interface Surroundings {
  /** Asks the chat for a date, a picture or a place. */
  ask: (needs: Needs, action: Action) => void;
  setRichMenu: (open: boolean) => void;
  /** Number of the rich menu area that was tapped. */
  area?: number;
}

/** Does what LINE does when an action is tapped (Messaging API reference, "Action objects"). */
export async function perform(action: Action, around: Surroundings): Promise<void> {
  const who = speaking(store.value);
  switch (action.type) {
    case 'message':
      await attempt(() => control.say(who, action.text ?? '', false));
      return;
    case 'postback':
      await postback(action, around);
      return;
    case 'uri':
      openLink(addressOn(store.value.viewing.device, action));
      return;
    case 'clipboard':
      await copy(action.clipboardText ?? '');
      return;
    case 'richmenuswitch':
      await attempt(() => (around.area === undefined
        ? control.postback(who, action.data ?? '')
        : control.tapRichMenu(who, around.area)));
      await attempt(loadRichMenu);
      return;
    case 'datetimepicker':
      return around.ask('date', action);
    case 'camera':
    case 'cameraRoll':
      return around.ask('camera', action);
    case 'location':
      return around.ask('location', action);
  }
}

async function postback(action: Action, around: Surroundings): Promise<void> {
  const who = speaking(store.value);
  const said = action.displayText ?? action.text;
  if (!(await attempt(() => control.postback(who, action.data ?? '', said)))) return;
  if (action.inputOption === 'openRichMenu') around.setRichMenu(true);
  if (action.inputOption === 'closeRichMenu') around.setRichMenu(false);
  if (action.inputOption === 'openVoice') notify(words.voiceUnavailable);
  if (action.inputOption !== 'openKeyboard') return;
  around.setRichMenu(false);
  store.set(({ fillIn }) => ({ fillIn: { text: action.fillInText ?? '', turn: fillIn.turn + 1 } }));
}

export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(words.copied);
  } catch {
    notify(words.cannotCopy);
  }
}
