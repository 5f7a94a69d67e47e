import { useState } from 'preact/hooks';
import { ApiError, post, request } from '../api';
import type { EvidenceAnswer, EvidenceItem, LinkRequest } from '../contract/evidence';
import { evidence } from '../texts/evidence.th';
import { Dialog } from '../ui/Dialog';
import { Fail } from '../ui/Fail';
import { SectionSelect } from './SectionSelect';

const uploadMs = 120_000;

function wordsOf(error: unknown): string {
  if (error instanceof ApiError && error.status === 413) return evidence.tooLarge;
  if (error instanceof ApiError && error.status === 415) return evidence.badType;
  return (error as Error).message;
}

/** Adds a file or a link to an item. */
export function AddEvidence({ page, section, onAdded }: { page: EvidenceAnswer; section: string | null; onAdded: (e: EvidenceItem) => void }) {
  const [isLink, link] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const attempt = async (name: string, add: () => Promise<EvidenceItem>) => {
    setSending(name);
    setError(null);
    try {
      onAdded(await add());
      link(false);
    } catch (e) {
      setError(wordsOf(e));
    } finally {
      setSending(null);
    }
  };
  const upload = async (input: HTMLInputElement) => {
    for (const file of [...(input.files ?? [])]) {
      const form = new FormData();
      form.set('file', file);
      if (section) form.set('sectionId', section);
      await attempt(file.name, async () => (await request<EvidenceItem>('evidence', { method: 'POST', form, timeoutMs: uploadMs })).body);
    }
    input.value = '';
  };
  const addLink = (e: SubmitEvent) => {
    e.preventDefault();
    const data = new FormData(e.currentTarget as HTMLFormElement);
    const url = String(data.get('url')).trim();
    if (!/^https?:\/\/\S+$/i.test(url)) return setError(evidence.badLink);
    void attempt(url, () => post<EvidenceItem>('evidence', { url, caption: String(data.get('caption')).trim() || null, sectionId: String(data.get('section')) || null } satisfies LinkRequest));
  };
  return (
    <div class="row">
      <label class="button">
        {evidence.addFile}
        <input class="hidden" type="file" multiple disabled={sending !== null} onChange={(e) => void upload(e.currentTarget)} />
      </label>
      <button type="button" onClick={() => (setError(null), link(true))}>{evidence.addLink}</button>
      <p role="status" class="small">{sending && evidence.sending(sending)}</p>
      {error && !isLink && <Fail message={error} />}
      {isLink && (
        <Dialog title={evidence.addLink} onClose={() => link(false)} foot={<button type="submit" form="link-form" class="primary" disabled={sending !== null}>{evidence.add}</button>}>
          <form id="link-form" class="stack" noValidate onSubmit={addLink}>
            <label>{evidence.link}<input name="url" type="url" inputMode="url" autocomplete="off" /></label>
            <label>{evidence.caption}<input name="caption" maxLength={200} autocomplete="off" /></label>
            <label>{evidence.section}<SectionSelect name="section" page={page} value={section} /></label>
            {error && <Fail message={error} />}
          </form>
        </Dialog>
      )}
    </div>
  );
}
