const isHere = (link: HTMLLinkElement): Promise<unknown> =>
  performance.getEntriesByName(link.href).length
    ? Promise.resolve()
    : new Promise((done) => {
        link.onload = done;
        link.onerror = done;
      });

/** Resolves when all scripts that the service's page names for fetching at once are here; never in browsers that do not fetch them ahead. */
export const fetched = (): Promise<unknown> => Promise.all([...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(isHere));

/** Fetches the scripts of the page, which the service's page names for later. */
export function fetchAhead(): void {
  const names = document.querySelector<HTMLMetaElement>('meta[name=then]')?.content.split(' ') ?? [];
  for (const href of names) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
}
