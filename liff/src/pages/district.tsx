import { useState } from 'preact/hooks';
import { ApiError } from '../api';
import { me, router } from '../app';
import { found, type Narrowed } from '../board/found';
import type { BoardStage } from '../contract/board';
import type { BoardCount, BoardSchool, DistrictBoardAnswer } from '../contract/districtBoard';
import { dayOf } from '../dates';
import { first } from '../early';
import type { PageProps } from '../pages';
import { common, ofAgreement } from '../texts/common.th';
import { district } from '../texts/district.th';
import { Fail } from '../ui/Fail';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { useLoad } from '../ui/useLoad';
import { useStore } from '../ui/useStore';
import { WayOn } from '../ui/WayOn';

const stages: Narrowed[] = ['NotStarted', 'Draft', 'Submitted', 'Returned', 'Approved', 'NoDirector'];
const atOnce = 50;
const tone: Record<BoardStage, string> = { NotStarted: '', Draft: '', Submitted: 'amber', Returned: 'amber', Approved: 'good' };
const isNoBoard = (error: Error) => error instanceof ApiError && error.code === 'not-found';

function Count({ count }: { count: BoardCount }) {
  if (count.of === 0) return <span class="small">{district.nobody}</span>;
  return <>{district.submitted(count.submitted, count.of)}<span class="small">{district.approved(count.approved)}</span></>;
}

function Row({ school }: { school: BoardSchool }) {
  const { director } = school;
  return (
    <tr>
      <th scope="row">{school.name}</th>
      <td>
        {director ? director.name : <span class="small">{district.noDirector}</span>}
        {director && (
          <span class="tags">
            <span class={`tag ${tone[director.status]}`}>{ofAgreement.status[director.status]}</span>
            {!director.joined && <span class="tag">{district.notJoined}</span>}
          </span>
        )}
      </td>
      <td><Count count={school.people} /></td>
      <td class="act">
        {director?.submissionId && <button type="button" onClick={() => router.go('approve', director.submissionId)}>{district.read}<span class="hidden"> {director.name}</span></button>}
      </td>
    </tr>
  );
}

export const load = (): Promise<DistrictBoardAnswer> => first<DistrictBoardAnswer>('district-board').then((a) => a.body);

/** Every school: where its director's agreement is, and how many of its people have submitted. By name, never by number. The filter stands in the address. */
export default function District({ id, title, begun }: PageProps<DistrictBoardAnswer>) {
  const who = useStore(me, (m) => m)!;
  const list = useLoad(load, '', begun);
  const [words, search] = useState('');
  const [room, widen] = useState(atOnce);
  const data = list.value;
  const stage = stages.find((s) => s === id) ?? null;
  const narrow = (to: Narrowed | null) => {
    widen(atOnce);
    router.go('district', to, true);
  };
  const numberOf = (s: Narrowed) => (s === 'NoDirector' ? data!.schools.length - data!.directors.of : data!.stages[s]);
  const chip = (s: Narrowed | null, name: string, n: number) => (
    <button type="button" key={name} aria-pressed={stage === s} onClick={() => narrow(s)}>{name} {n}</button>
  );
  const schools = data ? found(data.schools, stage, words) : [];
  const shown = schools.slice(0, room);
  return (
    <Page title={title} wide>
      {list.error && (isNoBoard(list.error)
        ? (
          <WayOn message={district.notYours}>
            {who.leadsSchool && <button type="button" class="primary" onClick={() => router.go('board')}>{district.toSchool}</button>}
          </WayOn>
        )
        : <Fail message={list.error.message} again={list.again} />)}
      {!data && !list.error && <Skeleton />}
      {data && (
        <>
          <p class="small lead">{[common.year(data.fiscalYear), data.submitBy && district.submitBy(dayOf(data.submitBy))].filter(Boolean).join(' · ')}</p>
          <dl class="totals">
            {([[district.directors, data.directors], [district.people, data.people]] as const).map(([name, count]) => (
              <div key={name}><dt>{name}</dt><dd><Count count={count} /></dd></div>
            ))}
          </dl>
          <div class="row chips" role="group" aria-label={district.filter}>
            {chip(null, district.all, data.schools.length)}
            {stages.filter((s) => s !== 'NoDirector' || numberOf(s) > 0).map((s) => chip(s, s === 'NoDirector' ? district.noDirector : ofAgreement.status[s]!, numberOf(s)))}
          </div>
          <input type="search" aria-label={district.search} placeholder={district.search} value={words} onInput={(e) => (widen(atOnce), search(e.currentTarget.value))} />
          <p class="small" role="status">{schools.length === 0 ? district.none : district.found(shown.length, data.schools.length)}</p>
          {schools.length > 0 && (
            <table class="board">
              <thead><tr><th scope="col">{district.school}</th><th scope="col">{district.ofDirector}</th><th scope="col">{district.ofPeople}</th><th scope="col"><span class="hidden">{district.read}</span></th></tr></thead>
              <tbody>{shown.map((s) => <Row key={s.schoolId} school={s} />)}</tbody>
            </table>
          )}
          {shown.length < schools.length && <button type="button" onClick={() => widen(room + atOnce)}>{district.more(Math.min(atOnce, schools.length - shown.length))}</button>}
        </>
      )}
    </Page>
  );
}
