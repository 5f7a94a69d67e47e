/** Lays a style sheet on the page; resolves when it can be seen. */
export const lay = (href: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = done;
    link.onerror = () => fail(new Error(href));
    document.head.append(link);
  });
