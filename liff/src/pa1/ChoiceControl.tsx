import type { FormField } from '../contract/form';
import type { FieldOption } from '../contract/rules';
import type { FieldSaver } from '../saving/FieldSaver';
import { useGrowing } from '../ui/useGrowing';
import { chosen } from './choiceWords';

const optionsAtFirst = 6;

interface Props {
  field: FormField;
  saver: FieldSaver;
  text: string;
  readOnly: boolean;
}

/** One option or several, with the groups the form has. */
export function ChoiceControl({ field, saver, text, readOnly }: Props) {
  const isMany = field.kind === 'AnyOf';
  const now = chosen(text);
  const count = useGrowing(field.options.length, optionsAtFirst, field.options.length, false);
  const pick = (id: string, isOn: boolean) => {
    const next = isMany ? field.options.map((o) => o.id).filter((o) => (o === id ? isOn : now.includes(o))) : [id];
    saver.type(next.join(','));
    saver.feed({ type: 'flush' });
  };
  let group: string | null = null;
  const row = (option: FieldOption) => {
    const head = option.group && option.group !== group ? <p class="group">{(group = option.group)}</p> : null;
    return (
      <>
        {head}
        <label key={option.id} class="choice">
          <input type={isMany ? 'checkbox' : 'radio'} name={field.id} value={option.id} checked={now.includes(option.id)} disabled={readOnly}
            onChange={(e) => pick(option.id, e.currentTarget.checked)} />
          <span>{option.title}</span>
        </label>
      </>
    );
  };
  return <div class="choices">{field.options.slice(0, count).map(row)}</div>;
}
