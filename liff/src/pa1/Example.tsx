import { useState } from 'preact/hooks';
import type { FormField } from '../contract/form';
import type { Draft } from '../saving/Draft';
import type { FieldSaver } from '../saving/FieldSaver';
import { common } from '../texts/common.th';
import { parts } from '../texts/parts.th';
import { Dialog } from '../ui/Dialog';
import { Fail } from '../ui/Fail';
import { useLoad } from '../ui/useLoad';

/** The example of a field; text already there is only replaced after asking. */
export function Example({ draft, field, saver, isOpen }: { draft: Draft; field: FormField; saver: FieldSaver; isOpen: boolean }) {
  const [isAsking, ask] = useState(false);
  const example = useLoad(() => draft.examples().then((e) => e.texts[field.id] ?? ''));
  const insert = () => (saver.text.trim() ? ask(true) : saver.replace(example.value!));
  const done = (text: string) => {
    ask(false);
    // The dialog gives the focus back first.
    setTimeout(() => saver.replace(text));
  };
  if (example.value === null) return example.error ? <Fail message={example.error.message} again={example.again} /> : null;
  return (
    <div class="example">
      <p class="prose">{example.value}</p>
      {isOpen && <button type="button" onClick={insert}>{parts.insert}</button>}
      {isAsking && (
        <Dialog title={parts.insert} onClose={() => ask(false)} foot={
          <>
            <button type="button" onClick={() => ask(false)}>{common.cancel}</button>
            <button type="button" onClick={() => done(`${saver.text.trimEnd()}\n${example.value}`)}>{parts.insertAppend}</button>
            <button type="button" class="primary" onClick={() => done(example.value!)}>{parts.insertReplace}</button>
          </>
        }>
          <p>{parts.insertAsk}</p>
        </Dialog>
      )}
    </div>
  );
}
