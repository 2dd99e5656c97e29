import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { clipboard } from './clipboard';
import { CallFailed, failureOf } from './failure';
import { extensions, type Beginning, type Host, type Stop, type Wish } from './host';

declare global {
  /** The question that the page asks before this program is read. */
  var startedWith: Promise<Beginning> | undefined;
}

// What the first frame does without is read when it is asked for.
const dialog = () => import('@tauri-apps/plugin-dialog');
const webview = () => import('@tauri-apps/api/webview');
const frame = () => import('@tauri-apps/api/window');

/** A listener that arrives later than the wish to stop it. */
function stopLater(listening: Promise<Stop>): Stop {
  return () => void listening.then((stop) => stop());
}

/** The desktop window. */
export const tauriHost: Host = {
  async call<Answer>(name: string, args: object): Promise<Answer> {
    try {
      return await invoke<Answer>('call', { name, args });
    } catch (thrown) {
      throw new CallFailed(failureOf(thrown));
    }
  },
  async chooseFile(title, kinds, names) {
    const filters = kinds.map((kind) => ({ name: names[kind], extensions: extensions[kind] }));
    const chosen = await (await dialog()).open({ title, filters, multiple: false, directory: false });
    return typeof chosen === 'string' ? chosen : null;
  },
  async chooseFiles(title, kinds, names) {
    const filters = kinds.map((kind) => ({ name: names[kind], extensions: extensions[kind] }));
    const chosen = await (await dialog()).open({ title, filters, multiple: true, directory: false });
    return Array.isArray(chosen) ? chosen : [];
  },
  async chooseFolder(title) {
    const chosen = await (await dialog()).open({ title, multiple: false, directory: true });
    return typeof chosen === 'string' ? chosen : null;
  },
  async chooseTarget(title, suggested, kind, names) {
    return await (await dialog()).save({
      title,
      defaultPath: suggested,
      filters: [{ name: names[kind], extensions: extensions[kind] }],
    });
  },
  onMenu: (listener) => stopLater(listen<string>('menu', (event) => listener(event.payload))),
  startedWith: () => globalThis.startedWith ?? invoke<Beginning>('started_with'),
  onWish: (listener) => stopLater(listen<Wish>('wish', (event) => listener(event.payload))),
  onDrop: ({ over, drop }) =>
    stopLater(
      webview().then(({ getCurrentWebview }) =>
        getCurrentWebview().onDragDropEvent(({ payload }) => {
          over(payload.type === 'enter' || payload.type === 'over');
          if (payload.type === 'drop') drop(payload.paths);
        }),
      ),
    ),
  ...clipboard,
  setTitle: (title) => invoke('name_window', { title }),
  setFullscreen: (on) => void frame().then(({ getCurrentWindow }) => getCurrentWindow().setFullscreen(on)),
};
