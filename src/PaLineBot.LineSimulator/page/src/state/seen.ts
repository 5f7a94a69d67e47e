const key = (channel: string) => `paline.simulator.seen.${channel}`;

/** What this browser has read of each chat of a channel. */
export function recallSeen(channel: string): Record<string, number> | null {
  try {
    return JSON.parse(localStorage.getItem(key(channel)) ?? 'null') as Record<string, number> | null;
  } catch {
    return null;
  }
}

export function keepSeen(channel: string, seen: Record<string, number>): void {
  try {
    localStorage.setItem(key(channel), JSON.stringify(seen));
  } catch {
    // private windows may refuse; then unread dots last as long as the page
  }
}
