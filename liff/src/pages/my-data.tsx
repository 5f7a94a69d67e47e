import { useState } from 'preact/hooks';
import type { ErasureReceipt, MyDataAnswer } from '../contract/data';
import { momentOf } from '../dates';
import { first } from '../early';
import type { PageProps } from '../pages';
import { Erase, keptWords } from '../privacy/Erase';
import { Stored } from '../privacy/Stored';
import { myData } from '../texts/myData.th';
import { Fail } from '../ui/Fail';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { useLoad } from '../ui/useLoad';

export const load = (): Promise<MyDataAnswer> => first<MyDataAnswer>('my-data').then((a) => a.body);

/** What is stored about the person: seen, taken along, erased. */
export default function MyData({ title, begun }: PageProps<MyDataAnswer>) {
  const data = useLoad(load, '', begun);
  const [receipt, setReceipt] = useState<ErasureReceipt | null>(null);
  if (receipt) {
    return (
      <Page title={myData.done} back={null}>
        <section class="sheet-part" role="status">
          <p>{myData.receipt(receipt.receipt)}</p>
          <p>{momentOf(receipt.at)}</p>
          <p>{keptWords(receipt)}</p>
        </section>
      </Page>
    );
  }
  return (
    <Page title={title}>
      {data.error && <Fail message={data.error.message} again={data.again} />}
      {!data.value && !data.error && <Skeleton />}
      {data.value && <Stored data={data.value} />}
      {data.value && <Erase data={data.value} onDone={setReceipt} />}
    </Page>
  );
}
