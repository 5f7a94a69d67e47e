import { useState } from 'preact/hooks';
import { ApiError, post } from '../api';
import { me, router } from '../app';
import { BatchPapers } from '../board/BatchPapers';
import type { BoardAnswer, BoardPerson, BoardStage, Nudged } from '../contract/board';
import { first } from '../early';
import { dayOf } from '../dates';
import type { PageProps } from '../pages';
import { board } from '../texts/board.th';
import { ofAgreement, common } from '../texts/common.th';
import { Fail } from '../ui/Fail';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { useLoad } from '../ui/useLoad';
import { useStore } from '../ui/useStore';
import { WayOn } from '../ui/WayOn';

const statuses: BoardStage[] = ['NotStarted', 'Draft', 'Submitted', 'Returned', 'Approved'];
const isNoBoard = (error: Error) => error instanceof ApiError && error.code === 'not-found';
const tone: Record<BoardStage, string> = { NotStarted: '', Draft: '', Submitted: 'amber', Returned: 'amber', Approved: 'good' };

function Row({ row, onNudge }: { row: BoardPerson; onNudge: (row: BoardPerson) => void }) {
  return (
    <tr>
      <th scope="row">
        {row.name}
        <span class="small">{`${row.positionTitle} ${row.standingTitle}`.trim()}</span>
      </th>
      <td>
        <span class={`tag ${tone[row.status]}`}>{ofAgreement.status[row.status]}</span>
        {!row.joined && <span class="tag">{board.notJoined}</span>}
        {row.since && <span class="small">{board.since(dayOf(row.since))}</span>}
      </td>
      <td>{row.status === 'NotStarted' ? '–' : board.progress(row.done, row.of)}</td>
      <td class="act">
        {row.submissionId && row.status !== 'Draft' && <button type="button" onClick={() => router.go('approve', row.submissionId)}>{board.open}<span class="hidden"> {row.name}</span></button>}
        {row.canBeNudged && (row.nudgedToday
          ? <span class="small">{board.nudged}</span>
          : <button type="button" onClick={() => onNudge(row)}>{board.nudge}<span class="hidden"> {row.name}</span></button>)}
      </td>
    </tr>
  );
}

export const load = (): Promise<BoardAnswer> => first<BoardAnswer>('board').then((a) => a.body);

/** Who has not begun, writes, waits, has to mend, is approved. The filter stands in the address. */
export default function Board({ id, title, begun }: PageProps<BoardAnswer>) {
  const who = useStore(me, (m) => m)!;
  const list = useLoad(load, '', begun);
  const [told, tell] = useState<string | null>(null);
  const data = list.value;
  const shown = statuses.find((s) => s === id) ?? null;
  const nudge = async (row: BoardPerson) => {
    const done = (words: string) => {
      tell(words);
      list.set({ ...data!, rows: data!.rows.map((r) => (r.personId === row.personId ? { ...r, nudgedToday: true } : r)) });
    };
    try {
      const { told: how } = await post<Nudged>(`board/${row.personId}/nudge`);
      done(how === 'push' ? board.toldNow(row.name) : board.toldLater(row.name));
    } catch (e) {
      if (e instanceof ApiError && e.code === 'already-nudged') done(e.message);
      else tell((e as Error).message);
    }
  };
  const chip = (status: BoardStage | null, words: string, n: number) => (
    <button type="button" key={words} aria-pressed={shown === status} onClick={() => router.go('board', status, true)}>{words} {n}</button>
  );
  const rows = data?.rows.filter((r) => !shown || r.status === shown) ?? [];
  return (
    <Page title={title} wide>
      {list.error && (isNoBoard(list.error)
        ? (
          <WayOn message={board.notYours}>
            {who.isSuperior && <button type="button" class="primary" onClick={() => router.go('approve')}>{board.toWaiting}</button>}
            {who.leadsDistrict && <button type="button" onClick={() => router.go('district')}>{board.toDistrict}</button>}
          </WayOn>
        )
        : <Fail message={list.error.message} again={list.again} />)}
      {!data && !list.error && <Skeleton />}
      {data && (
        <>
          <p class="small lead">{[data.school, common.year(data.fiscalYear), data.submitBy && board.submitBy(dayOf(data.submitBy))].filter(Boolean).join(' · ')}</p>
          <div class="row chips" role="group" aria-label={board.filter}>
            {chip(null, board.all, data.rows.length)}
            {statuses.map((s) => chip(s, ofAgreement.status[s]!, data.counts[s]))}
          </div>
          <p role="status">{told}</p>
          {rows.length === 0 ? <p>{board.none}</p> : (
            <table class="board">
              <thead><tr><th scope="col">{board.name}</th><th scope="col">{board.status}</th><th scope="col">{board.done}</th><th scope="col"><span class="hidden">{board.nudge}</span></th></tr></thead>
              <tbody>{rows.map((r) => <Row key={r.personId} row={r} onNudge={(row) => void nudge(row)} />)}</tbody>
            </table>
          )}
          <BatchPapers approved={data.counts.Approved} />
        </>
      )}
    </Page>
  );
}
