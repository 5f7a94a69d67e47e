import type { LintFinding } from '../contract/agreement';
import { pa1 } from '../texts/pa1.th';

interface Props {
  findings: LintFinding[];
  /** Whether the findings are about the very text on screen, so that places and suggestions hold. */
  isFresh: boolean;
  onShow: (finding: LintFinding) => void;
  onUse: (finding: LintFinding, suggestion: string) => void;
}

/** What the rules noticed, with the words they mean and suggestions to tap. */
export function FindingList({ findings, isFresh, onShow, onUse }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map((f) => (
        <li key={f.ruleId + f.message} class={f.severity.toLowerCase()}>
          <p>{f.message}</p>
          {isFresh && (f.suggestions.length > 0 || f.start !== null) && (
            <div class="row">
              {f.suggestions.map((s) => <button type="button" key={s} aria-label={s ? pa1.useSuggestion(s) : pa1.cut} onClick={() => onUse(f, s)}>{s || pa1.cut}</button>)}
              {f.start !== null && <button type="button" class="plain" onClick={() => onShow(f)}>{pa1.show}</button>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
