import { clipboard } from './clipboard';
import { CallFailed, failureOf, isFailure } from './failure';
import type { Host, Stop, Wish } from './host';

const nothingToStop: Stop = () => undefined;

/** `?file=…` and `?sample=…` stand for what the window is started with. */
function wishOf(query: URLSearchParams): Wish {
  const path = query.get('file');
  const name = query.get('sample');
  if (path !== null) return { wish: 'file', path };
  return name === null ? { wish: 'welcome' } : { wish: 'sample', name };
}

/** A browser that talks to the loopback server. It has no dialogs for paths, so it asks for them. */
export const browserHost: Host = {
  async call<Answer>(name: string, args: object): Promise<Answer> {
    try {
      const response = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(args),
      });
      const answer = await response.json();
      if (isFailure(answer)) throw new CallFailed(answer);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return answer;
    } catch (thrown) {
      throw new CallFailed(failureOf(thrown));
    }
  },
  chooseFile: (title) => Promise.resolve(window.prompt(title)),
  chooseFiles: (title) => Promise.resolve((window.prompt(title) ?? '').split(';').filter((path) => path !== '')),
  chooseFolder: (title) => Promise.resolve(window.prompt(title)),
  chooseTarget: (title, suggested) => Promise.resolve(window.prompt(title, suggested)),
  onMenu: () => nothingToStop,
  startedWith: () => Promise.resolve(wishOf(new URLSearchParams(location.search))),
  onWish: () => nothingToStop,
  onDrop: () => nothingToStop,
  ...clipboard,
  setTitle: (title) => {
    document.title = title;
    return Promise.resolve();
  },
  setFullscreen: (on) => {
    // Refused without a gesture of the person; presenting works in the page all the same.
    const done = on ? document.documentElement.requestFullscreen() : document.exitFullscreen();
    done.catch(() => undefined);
  },
};
