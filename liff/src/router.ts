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

/** The address as a store: `go` puts a place into history, back and forward change the place. */
export class Router {
  readonly place: Store<Place>;

  /** Whether another place was here before this one. */
  hasMoved = false;

  private held: (() => void)[] | null = null;

  constructor(private readonly base: string) {
    const wanted = stateOf(location.search, base);
    this.place = new Store(placeOf(wanted ?? location.pathname, base));
    addEventListener('popstate', () => this.read());
  }

  read(): void {
    if (this.held) return;
    const place = placeOf(location.pathname, this.base);
    if (place.page === this.place.value.page && place.id === this.place.value.id) return;
    this.hasMoved = true;
    this.place.set(place);
  }

  /** The address stays as it is until `letGo`, and says nothing; the place changes all the same. */
  hold(): void {
    this.held = [];
  }

  letGo(): void {
    const held = this.held ?? [];
    this.held = null;
    for (const put of held) put();
  }

  go(page: string, id: string | number | null = null, replace = false): void {
    const place = { page, id: id === null ? null : String(id) };
    this.hasMoved = true;
    const put = () => history[replace ? 'replaceState' : 'pushState'](null, '', pathOf(place, this.base));
    if (this.held) this.held.push(put);
    else put();
    this.place.set(place);
    if (!id || page !== 'pa1') scrollTo(0, 0);
  }

  href(page: string, id: string | number | null = null): string {
    return pathOf({ page, id: id === null ? null : String(id) }, this.base);
  }
}
