import type { Media } from '../control/control';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { speaking } from '../state/selectors';

/** Sends what a file field holds, one message per file, and empties the field. Films go as films, the rest as asked. */
export async function sendFiles(field: HTMLInputElement, kind: Media): Promise<void> {
  const files = [...(field.files ?? [])];
  field.value = '';
  for (const file of files) {
    const as = kind === 'image' && file.type.startsWith('video/') ? 'video' : kind;
    await attempt(() => control.media(speaking(store.value), as, file));
  }
}
