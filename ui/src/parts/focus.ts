// Who has the focus, and who takes it when nobody does.

/** Takes the focus as soon as it is there, wherever it was. (`autofocus` gives way to what has it already.) */
export function takeFocus(node: HTMLElement): void {
  node.focus();
}

/** Whether nothing in particular has the focus: nothing at all, or the screen as a whole. */
export function isUnheld(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.tagName === 'MAIN';
}

let home: (() => void) | null = null;

/** Says how the screen that is shown takes the focus where one stands on it; the answer says that it is no longer shown. */
export function atHome(take: () => void): () => void {
  home = take;
  return () => {
    if (home === take) home = null;
  };
}

/** Gives the focus to where one stands on the screen, or to the screen as a whole. */
export function goHome(): void {
  home?.();
  if (isUnheld()) document.querySelector('main')?.focus({ preventScroll: true });
}
