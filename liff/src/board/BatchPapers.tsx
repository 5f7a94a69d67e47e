import { useEffect, useState } from 'preact/hooks';
import { get, post } from '../api';
import type { PapersBegun, PapersProgress } from '../contract/papers';
import { openOutside } from '../line/line';
import { board } from '../texts/board.th';
import { Fail } from '../ui/Fail';

type Job = PapersBegun & PapersProgress;

const lookEveryMs = 1_500;

/** What the file holds otherwise than asked for. */
function Lacks({ asWord, notMade, done, total }: { asWord: number; notMade: number; done: number; total: number }) {
  if (asWord + notMade === 0) return null;
  return (
    <div class="note amber" role="status">
      {asWord > 0 && <p>{board.papersAsWord(asWord, done)}</p>}
      {notMade > 0 && <p>{board.papersNotMade(notMade, total)}</p>}
    </div>
  );
}

/** All approved agreements of the school as one file, made while one watches how far it is. */
export function BatchPapers({ approved }: { approved: number }) {
  const [job, setJob] = useState<Job | null>(null);
  const [error, setError] = useState<string | null>(null);
  const isRunning = job !== null && job.state !== 'Done' && job.state !== 'Failed';
  useEffect(() => {
    if (!isRunning) return;
    const { jobId } = job;
    const timer = setTimeout(() => {
      get<PapersProgress>(`board/papers/${jobId}`).then((j) => setJob({ ...j, jobId }), () => setJob({ ...job }));
    }, lookEveryMs);
    return () => clearTimeout(timer);
  }, [job]);
  const start = () => {
    setError(null);
    post<PapersBegun>('board/papers').then((begun) => setJob({ ...begun, state: 'Waiting', asWord: 0, notMade: 0, url: null }), (e: Error) => setError(e.message));
  };
  if (approved === 0) return <p class="small">{board.papersNone}</p>;
  return (
    <div class="row">
      {!isRunning && <button type="button" onClick={start}>{board.papers}</button>}
      {job && isRunning && (
        <div class="grow" role="status">
          <p>{board.papersRunning(job.done, job.total)}</p>
          <progress value={job.done} max={Math.max(1, job.total)} aria-label={board.papersRunning(job.done, job.total)} />
        </div>
      )}
      {job?.state === 'Done' && job.url && <button type="button" class="primary" onClick={() => openOutside(job.url!)}>{board.papersOpen}</button>}
      {job?.state === 'Done' && job.total > 0 && <Lacks asWord={job.asWord} notMade={job.notMade} done={job.done} total={job.total} />}
      {job?.state === 'Done' && job.total === 0 && <p class="small" role="status">{board.papersNone}</p>}
      {job?.state === 'Failed' && <Fail message={board.papersFailed} />}
      {error && <Fail message={error} />}
    </div>
  );
}
