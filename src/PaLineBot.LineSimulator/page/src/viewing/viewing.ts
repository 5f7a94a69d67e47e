/** How a person's LINE looks: on which device, and how large its letters are set. */
export interface Viewing {
  device: Device;
  letters: Letters;
}

export type Device = 'phone' | 'pc';
export type Letters = keyof typeof letterScales;

/** LINE's own four sizes, as shares of the normal one. */
export const letterScales = { small: 0.87, normal: 1, large: 1.2, huge: 1.4 } as const;

export const usualViewing: Viewing = { device: 'phone', letters: 'normal' };

const key = 'paline.simulator.viewing';

/** What was chosen in this browser; anything unknown in it counts as not chosen. */
export function readViewing(kept: string | null): Viewing {
  const { device, letters } = parsed(kept);
  return {
    device: device === 'pc' ? 'pc' : 'phone',
    letters: typeof letters === 'string' && Object.hasOwn(letterScales, letters) ? (letters as Letters) : 'normal',
  };
}

export function recallViewing(): Viewing {
  try {
    return readViewing(localStorage.getItem(key));
  } catch {
    return usualViewing;
  }
}

export function keepViewing(viewing: Viewing): void {
  try {
    localStorage.setItem(key, JSON.stringify(viewing));
  } catch {
    // private windows may refuse; then the choice lasts as long as the page
  }
}

function parsed(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
