import { useState } from 'preact/hooks';
import type { FormField } from '../contract/form';
import type { Draft } from '../saving/Draft';
import type { FieldSaver } from '../saving/FieldSaver';
import { common } from '../texts/common.th';
import { parts } from '../texts/parts.th';
import { Dialog } from '../ui/Dialog';
import { Fail } from '../ui/Fail';
import { useLoad } from '../ui/useLoad';

/** The examples of a field, those of several kinds of class under their names; text already there is only replaced after asking. */
export function Example({ draft, field, saver, isOpen }: { draft: Draft; field: FormField; saver: FieldSaver; isOpen: boolean }) {
  const [asked, ask] = useState<string | null>(null);
  const examples = useLoad(() => draft.examples().then((e) => e.texts[field.id] ?? []));
  const insert = (text: string) => (saver.text.trim() ? ask(text) : saver.replace(text));
  const done = (text: string) => {
    ask(null);
    // The dialog gives the focus back first.
    setTimeout(() => saver.replace(text));
  };
  if (examples.value === null) return examples.error ? <Fail message={examples.error.message} again={examples.again} /> : null;
  const isOne = examples.value.length === 1;
  return (
    <>
      {examples.value.map(({ kind, text }) => (
        <div class="example" key={text}>
          {!isOne && kind && <p class="small">{kind}</p>}
          <p class="prose">{text}</p>
          {isOpen && <button type="button" onClick={() => insert(text)}>{parts.insert}{!isOne && kind && <span class="hidden"> {kind}</span>}</button>}
        </div>
      ))}
      {asked !== null && (
        <Dialog title={parts.insert} onClose={() => ask(null)} foot={
          <>
            <button type="button" onClick={() => ask(null)}>{common.cancel}</button>
            <button type="button" onClick={() => done(`${saver.text.trimEnd()}\n${asked}`)}>{parts.insertAppend}</button>
            <button type="button" class="primary" onClick={() => done(asked)}>{parts.insertReplace}</button>
          </>
        }>
          <p>{parts.insertAsk}</p>
        </Dialog>
      )}
    </>
  );
}
