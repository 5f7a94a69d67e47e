import { useState } from 'preact/hooks';
import { ApiError, post } from '../api';
import type { LinkAnswer } from '../contract/link';
import type { NoPdfProblem, PaperFormat, PaperRequest } from '../contract/papers';
import { parts } from '../texts/parts.th';
import { Fail } from '../ui/Fail';
import { OutsideLink } from '../ui/OutsideLink';
import { useOutside } from '../ui/useOutside';

/** The agreement on paper. */
export function Papers({ agreementId }: { agreementId: number }) {
  const [thaiDigits, setThaiDigits] = useState(false);
  const [format, setFormat] = useState<PaperFormat>('Pdf');
  const paper = useOutside((wanted: PaperFormat) => {
    setFormat(wanted);
    return post<LinkAnswer>(`agreement/${agreementId}/papers`, { format: wanted, thaiDigits } satisfies PaperRequest, { timeoutMs: 90_000 });
  });
  const word = paper.error instanceof ApiError && paper.error.code === 'no-pdf' ? paper.error.bodyAs<NoPdfProblem>().docxUrl : null;
  return (
    <section class="sheet-part papers" aria-labelledby="papers-h">
      <h2 id="papers-h">{parts.papers}</h2>
      <label class="choice"><input type="checkbox" checked={thaiDigits} onChange={(e) => setThaiDigits(e.currentTarget.checked)} /><span>{parts.thaiDigits}</span></label>
      <div class="row">
        <button type="button" disabled={paper.isMaking} onClick={() => void paper.open('Pdf')}>{parts.pdf}</button>
        <button type="button" disabled={paper.isMaking} onClick={() => void paper.open('Docx')}>{parts.docx}</button>
      </div>
      <p role="status" class="small">{paper.isMaking ? parts.making : ''}</p>
      {paper.error && <Fail message={word ? parts.noPdf : paper.error.message} />}
      {word && <OutsideLink url={word}>{parts.docx}</OutsideLink>}
      {paper.url && <OutsideLink url={paper.url} what={format === 'Pdf' ? 'PDF' : 'Word'} />}
    </section>
  );
}
