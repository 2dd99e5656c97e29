// The only folder that knows what the screen runs in.

import { browserHost } from './browser';
import type { Host } from './host';
import { tauriHost } from './tauri';

export { CallFailed, failureOf } from './failure';
export type { Beginning, FileKind, Host, Wish } from './host';

let current: Host | null = null;

/** Finds out what we run in; once, before anything is shown. */
export function findHost(): void {
  current = '__TAURI_INTERNALS__' in window ? tauriHost : browserHost;
}

/** What we run in. */
export function host(): Host {
  if (current === null) throw new Error('asked for the host before it was found');
  return current;
}
