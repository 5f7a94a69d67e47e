import type { PageConfig } from './contract/liff';

/** What the service wrote into index.html for this district. */
export const config: PageConfig = JSON.parse(document.getElementById('config')?.textContent || '{}') as PageConfig;

/** Name of this build; the service compares it with the one it serves. */
export const build = document.querySelector('meta[name=build]')?.getAttribute('content') ?? '';

/** Path of the district's pages, with the slash at its end. */
export const base = `/liff/${config.district}/`;
