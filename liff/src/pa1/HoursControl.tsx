import type { FieldSaver } from '../saving/FieldSaver';
import { pa1 } from '../texts/pa1.th';

interface Props {
  id: string;
  saver: FieldSaver;
  text: string;
  readOnly: boolean;
  describedBy: string;
  invalid: boolean;
}

/** Hours a week; what is no figure yet stays as typed until the service has said what to do. */
export function HoursControl({ id, saver, text, readOnly, describedBy, invalid }: Props) {
  return (
    <div class="hours">
      <input id={id} value={text} inputMode="decimal" autocomplete="off" maxLength={12} readOnly={readOnly} aria-describedby={describedBy} aria-invalid={invalid}
        onInput={(e) => saver.type(e.currentTarget.value)} onBlur={() => saver.feed({ type: 'flush' })} />
      <span aria-hidden="true">{pa1.hours}</span>
    </div>
  );
}
