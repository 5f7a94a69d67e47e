import { useState } from 'preact/hooks';
import { ApiError, post } from '../api';
import { pa1 } from '../texts.th';
import { Fail } from '../ui/Fail';
import { OutsideLink } from '../ui/OutsideLink';
import { useOutside } from '../ui/useOutside';

type Format = 'pdf' | 'docx';

/** The agreement on paper. */
export function Papers({ agreementId }: { agreementId: string }) {
  const [thaiDigits, setThaiDigits] = useState(false);
  const [format, setFormat] = useState<Format>('pdf');
  const paper = useOutside((wanted: Format) => {
    setFormat(wanted);
    return post<{ url: string }>(`agreement/${agreementId}/papers`, { format: wanted, thaiDigits, round: null }, { timeoutMs: 90_000 });
  });
  const word = paper.error instanceof ApiError && paper.error.code === 'no-pdf' ? String(paper.error.body['docxUrl']) : null;
  return (
    <section class="sheet-part papers" aria-labelledby="papers-h">
      <h2 id="papers-h">{pa1.papers}</h2>
      <label class="choice"><input type="checkbox" checked={thaiDigits} onChange={(e) => setThaiDigits(e.currentTarget.checked)} /><span>{pa1.thaiDigits}</span></label>
      <div class="row">
        <button type="button" disabled={paper.isMaking} onClick={() => void paper.open('pdf')}>{pa1.pdf}</button>
        <button type="button" disabled={paper.isMaking} onClick={() => void paper.open('docx')}>{pa1.docx}</button>
      </div>
      <p role="status" class="small">{paper.isMaking ? pa1.making : ''}</p>
      {paper.error && <Fail message={word ? pa1.noPdf : paper.error.message} />}
      {word && <OutsideLink url={word}>{pa1.docx}</OutsideLink>}
      {paper.url && <OutsideLink url={paper.url} what={format === 'pdf' ? 'PDF' : 'Word'} />}
    </section>
  );
}
