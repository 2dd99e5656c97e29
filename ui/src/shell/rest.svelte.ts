// The screens and panels beside the first one. A web view reads every function before it runs one, so those that the
// first frame does without are read after it.

type Rest = typeof import('./rest');

let rest = $state.raw<Rest | null>(null);

/** Reads them, if that has not been done. */
export async function loadRest(): Promise<void> {
  rest ??= await import('./rest');
}

/** The screens and panels beside the first one; nothing for the moment until they are read. */
export function theRest(): Rest | null {
  return rest;
}
