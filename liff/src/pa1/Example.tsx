import { useState } from 'preact/hooks';
import type { FormField } from '../contract/form';
import type { FieldSaver } from '../saving/FieldSaver';
import { common, pa1 } from '../texts.th';
import { Dialog } from '../ui/Dialog';

/** The example of a field; text already there is only replaced after asking. */
export function Example({ field, saver, isOpen }: { field: FormField; saver: FieldSaver; isOpen: boolean }) {
  const [isAsking, ask] = useState(false);
  const insert = () => (saver.text.trim() ? ask(true) : saver.replace(field.example!));
  const done = (text: string) => {
    ask(false);
    // The dialog gives the focus back first.
    setTimeout(() => saver.replace(text));
  };
  return (
    <div class="example">
      <p class="prose">{field.example}</p>
      {isOpen && <button type="button" onClick={insert}>{pa1.insert}</button>}
      {isAsking && (
        <Dialog title={pa1.insert} onClose={() => ask(false)} foot={
          <>
            <button type="button" onClick={() => ask(false)}>{common.cancel}</button>
            <button type="button" onClick={() => done(`${saver.text.trimEnd()}\n${field.example}`)}>{pa1.insertAppend}</button>
            <button type="button" class="primary" onClick={() => done(field.example!)}>{pa1.insertReplace}</button>
          </>
        }>
          <p>{pa1.insertAsk}</p>
        </Dialog>
      )}
    </div>
  );
}
