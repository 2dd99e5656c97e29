/** The action that a key press asks for anywhere in the window; nothing if it means something to what has the focus. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  typing: boolean,
): string | null {
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'F1') return 'shortcuts';
  if (event.key === 'F5') return 'present';
  if (event.key === 'F6') return 'maps';
  if (event.key === 'F7') return 'compare';
  if (event.key === 'F8') return 'missing';
  if (!command && !event.altKey && event.key === '?' && !typing) return 'shortcuts';
  if (!command || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z' || key === 'y') {
    // Within a text that is being typed, undo belongs to the text.
    if (typing) return null;
    return key === 'y' || event.shiftKey ? 'redo' : 'undo';
  }
  if (event.shiftKey) return key === 's' ? 'save-copy' : key === 'n' ? 'new-map' : null;
  switch (key) {
    case 'k': return 'find';
    case 'o': return 'open';
    case 'n': return 'new';
    case 'e': return 'export';
    case 'f': return 'find-text';
    case 'h': return 'replace-text';
    case 'w': return 'close';
    case '1': return 'journey';
    case '2': return 'ratings';
    case '3': return 'spectrum';
    case '4': return 'plan';
    default: return null;
  }
}

/** Whether what is pressed now goes into a text. The grid's own field does not count while one only moves about. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.dataset.navigating !== 'true';
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return false;
}
