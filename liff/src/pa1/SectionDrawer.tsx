import type { Draft } from '../saving/Draft';
import { pa1 } from '../texts/pa1.th';
import { Dialog } from '../ui/Dialog';
import { SectionList } from './SectionList';

/** All sections, laid over a narrow page. */
export const SectionDrawer = ({ draft, now, onClose }: { draft: Draft; now: string | null; onClose: () => void }) => (
  <Dialog title={pa1.sections} kind="drawer" onClose={onClose}><SectionList draft={draft} now={now} onGo={onClose} /></Dialog>
);
