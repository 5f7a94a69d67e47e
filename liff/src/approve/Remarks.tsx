import type { LintFinding } from '../contract/agreement';

/** What the rules noticed, for reading; nothing can be mended here. */
export const Remarks = ({ findings }: { findings: LintFinding[] }) =>
  findings.length === 0 ? null : (
    <ul class="findings">{findings.map((f) => <li key={f.message} class={f.severity.toLowerCase()}><p>{f.message}</p></li>)}</ul>
  );
