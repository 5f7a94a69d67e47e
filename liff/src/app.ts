import { base } from './config';
import type { Me } from './contract/session';
import { Router } from './router';
import { Store } from './store';

/** The address of the page. */
export const router = new Router(base);

/** Who is here; null until the session stands. */
export const me = new Store<Me | null>(null);
