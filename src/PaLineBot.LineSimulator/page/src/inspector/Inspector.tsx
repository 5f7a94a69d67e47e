import { useState } from 'preact/hooks';
import { store } from '../state/AppState';
import { words } from '../words';
import { RawMessages } from './RawMessages';
import { RequestList } from './RequestList';
import { ViolationList } from './ViolationList';
import { Icon } from '../ui/Icon';

const tabs = [
  { id: 'calls', label: words.calls },
  { id: 'raw', label: words.raw },
  { id: 'violations', label: words.violations },
] as const;

/** What goes over the wire: webhooks, API calls and answers, messages as JSON, rules broken. */
export function Inspector() {
  const [tab, setTab] = useState<(typeof tabs)[number]['id']>('calls');
  const broken = store.use((s) => s.violations.length);
  return (
    <aside class="inspector" aria-label={words.inspector}>
      <div class="inspector-head">
        <div role="tablist" aria-label={words.inspector}>
          {tabs.map(({ id, label }) => (
            <button key={id} type="button" role="tab" aria-selected={tab === id} onClick={() => setTab(id)}>
              {label}{id === 'violations' && broken > 0 ? ` (${broken})` : ''}
            </button>
          ))}
        </div>
        <button type="button" class="icon" aria-label={words.close} onClick={() => store.set({ inspector: false })}><Icon name="close" /></button>
      </div>
      <div class="inspector-body" role="tabpanel">
        {tab === 'calls' && <RequestList />}
        {tab === 'raw' && <RawMessages />}
        {tab === 'violations' && <ViolationList />}
      </div>
    </aside>
  );
}
