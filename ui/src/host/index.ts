// The only folder that knows what the screen runs in.

import type { Host } from './host';

export { CallFailed, failureOf } from './failure';
export type { FileKind, Host, Wish } from './host';

let current: Host | null = null;

/** Finds out what we run in; once, before anything is shown. The window's part is not loaded in a browser. */
export async function findHost(): Promise<void> {
  current = '__TAURI_INTERNALS__' in window ? (await import('./tauri')).tauriHost : (await import('./browser')).browserHost;
}

/** Puts another host in its place, in tests. */
export function useHost(host: Host): void {
  current = host;
}

/** What we run in. */
export function host(): Host {
  if (current === null) throw new Error('asked for the host before it was found');
  return current;
}
