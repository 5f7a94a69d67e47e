import { useEffect, useState } from 'preact/hooks';
import { approve } from '../texts/approve.th';

const key = 'paline/shortcuts';

function stored(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Single-letter keys for reading many in a row; they can be turned off (WCAG 2.1.4) and rest while one writes. */
export function Shortcuts({ keys }: { keys: Record<string, () => void> }) {
  const [isOn, turn] = useState(stored);
  useEffect(() => {
    if (!isOn) return;
    const press = (e: KeyboardEvent) => {
      const target = e.target as HTMLElement;
      if (e.ctrlKey || e.metaKey || e.altKey || target.closest('textarea, input, select, dialog')) return;
      // The same key on a Thai keyboard gives another letter; its place says which it is.
      const letter = /^Key([A-Z])$/.exec(e.code)?.[1]?.toLowerCase() ?? e.key;
      const action = keys[letter];
      if (!action) return;
      e.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  const change = (value: boolean) => {
    turn(value);
    try {
      localStorage.setItem(key, value ? 'on' : 'off');
    } catch {
      // Holds until the page is closed.
    }
  };
  return (
    <label class="choice shortcuts"><input type="checkbox" checked={isOn} onChange={(e) => change(e.currentTarget.checked)} /><span>{approve.keys}</span></label>
  );
}
