import { useState } from 'preact/hooks';
import { ApiError, post } from '../api';
import { openOutside } from '../line/line';
import { pa1 } from '../texts.th';
import { Fail } from '../ui/Fail';

type Format = 'pdf' | 'docx';

/** The agreement on paper; opens outside of LINE, where files can be kept. */
export function Papers({ agreementId }: { agreementId: string }) {
  const [thaiDigits, setThaiDigits] = useState(false);
  const [making, setMaking] = useState<Format | null>(null);
  const [made, setMade] = useState<{ format: Format; url: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (format: Format) => {
    setMaking(format);
    setProblem(null);
    setMade(null);
    try {
      const { url } = await post<{ url: string }>(`agreement/${agreementId}/papers`, { format, thaiDigits, round: null }, { timeoutMs: 90_000 });
      setMade({ format, url });
      openOutside(url);
    } catch (e) {
      const docx = e instanceof ApiError && e.code === 'no-pdf' ? e.body['docxUrl'] : null;
      setProblem(docx ? pa1.noPdf : (e as Error).message);
      if (docx) setMade({ format: 'docx', url: String(docx) });
    } finally {
      setMaking(null);
    }
  };
  return (
    <section class="sheet-part papers" aria-labelledby="papers-h">
      <h2 id="papers-h">{pa1.papers}</h2>
      <label class="choice"><input type="checkbox" checked={thaiDigits} onChange={(e) => setThaiDigits(e.currentTarget.checked)} /><span>{pa1.thaiDigits}</span></label>
      <div class="row">
        <button type="button" disabled={making !== null} onClick={() => void make('pdf')}>{pa1.pdf}</button>
        <button type="button" disabled={making !== null} onClick={() => void make('docx')}>{pa1.docx}</button>
      </div>
      <p role="status" class="small">{making ? pa1.making : ''}</p>
      {problem && <Fail message={problem} />}
      {made && <p><a href={made.url} target="_blank" rel="noopener" onClick={(e) => (e.preventDefault(), openOutside(made.url))}>{made.format === 'pdf' ? pa1.pdf : pa1.docx}</a></p>}
    </section>
  );
}
