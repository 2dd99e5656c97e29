// The style sheet of the built screen, which is read beside the program and takes effect with the first screen: the
// page that it would dress before that is empty, and to paint one more empty window takes the processor, where there is
// no graphics card, from the program that is being read. vite.config.ts makes it a sheet for paper meanwhile.

const waiting = () => document.querySelector<HTMLLinkElement>('link[rel=stylesheet][media=print]');

/** Waits until it was read, or the page has all it will get: a sheet that cannot be read is no reason to show nothing. */
export async function loadSheet(): Promise<void> {
  const link = waiting();
  if (link === null || link.sheet !== null || document.readyState === 'complete') return;
  await new Promise((done) => {
    link.addEventListener('load', done);
    addEventListener('load', done);
  });
}

/** Dresses the page. */
export function applySheet(): void {
  const link = waiting();
  if (link !== null) link.media = 'all';
}
