import { post } from '../api';
import type { MyDataAnswer } from '../contract/data';
import type { LinkAnswer } from '../contract/link';
import { myData } from '../texts/myData.th';
import { Fail } from '../ui/Fail';
import { OutsideLink } from '../ui/OutsideLink';
import { useOutside } from '../ui/useOutside';

/** What is stored about the person, for how long, and the way to take it along. */
export function Stored({ data }: { data: MyDataAnswer }) {
  const archive = useOutside(() => post<LinkAnswer>('my-data/link'));
  return (
    <>
      <section class="sheet-part" aria-labelledby="what-h">
        <h2 id="what-h">{myData.what}</h2>
        <ul class="hints">
          <li>{myData.person}</li>
          <li>{myData.agreements(data.agreements, data.official)}</li>
          <li>{myData.evidence(data.evidence)}</li>
          <li>{myData.records}</li>
        </ul>
        <h2>{myData.long}</h2>
        <p>{myData.official(data.officialYears, data.law)} {myData.other(data.years)}</p>
      </section>
      <section class="sheet-part" aria-labelledby="take-h">
        <h2 id="take-h">{myData.take}</h2>
        <p>{myData.takeLead} {data.contact}</p>
        <button type="button" class="primary" disabled={archive.isMaking} onClick={() => void archive.open()}>{myData.archive}</button>
        <p role="status" class="small">{archive.isMaking ? myData.making : ''}</p>
        {archive.error && <Fail message={archive.error.message} />}
        {archive.url && <OutsideLink url={archive.url} what={myData.archive} />}
      </section>
    </>
  );
}
