import { Store } from './store';

export interface Place {
  page: string;
  id: string | null;
}

/** Page and id of a path below the district's base; anything else is home. */
export function placeOf(path: string, base: string): Place {
  const rest = path.startsWith(base) ? path.slice(base.length) : '';
  const [page = '', id] = rest.split(/[?#]/, 1)[0]!.split('/', 2);
  return { page, id: id ? safeDecode(id) : null };
}

/** Path of a place below the base. */
export const pathOf = (place: Place, base: string): string =>
  base + place.page + (place.page && place.id ? `/${encodeURIComponent(place.id)}` : '');

/** Where `liff.state` wants to go (`/pa1/1.3`), as a path below the base, or null without one. */
export function stateOf(query: string, base: string): string | null {
  const state = new URLSearchParams(query).get('liff.state');
  return state === null ? null : base + state.replace(/^\/+/, '');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an entry of history keeps beside its address: its place, while the address is held. */
type Kept = { place: Place } | null;

const said = (): Place | undefined => (history.state as Kept)?.place;

/** The address as a store: `go` puts a place into history, back and forward change the place. */
export class Router {
  readonly place: Store<Place>;

  /** Whether another place was here before this one. */
  hasMoved = false;

  private isHeld = false;

  constructor(private readonly base: string) {
    const wanted = stateOf(location.search, base);
    this.place = new Store(said() ?? placeOf(wanted ?? location.pathname, base));
    addEventListener('popstate', () => this.read());
  }

  read(): void {
    const kept = said();
    const place = kept ?? placeOf(location.pathname, this.base);
    if (kept && !this.isHeld) history.replaceState(null, '', pathOf(kept, this.base));
    if (place.page === this.place.value.page && place.id === this.place.value.id) return;
    this.hasMoved = true;
    this.place.set(place);
  }

  /** The address stays as it is until `letGo`; places change all the same, go into history and come back from it. */
  hold(): void {
    this.isHeld = true;
    history.replaceState({ place: this.place.value } satisfies Kept, '', location.href);
  }

  letGo(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    history.replaceState(null, '', pathOf(this.place.value, this.base));
  }

  go(page: string, id: string | number | null = null, replace = false): void {
    const place = { page, id: id === null ? null : String(id) };
    this.hasMoved = true;
    const [kept, address]: [Kept, string] = this.isHeld ? [{ place }, location.href] : [null, pathOf(place, this.base)];
    history[replace ? 'replaceState' : 'pushState'](kept, '', address);
    this.place.set(place);
    if (!id || page !== 'pa1') scrollTo(0, 0);
  }

  href(page: string, id: string | number | null = null): string {
    return pathOf({ page, id: id === null ? null : String(id) }, this.base);
  }
}
