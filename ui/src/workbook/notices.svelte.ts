// What the app tells in passing, and what broke.

import type { Failure, Message } from '../ipc/types';

export type Notice = { id: number; tone: 'done' | 'note' | 'warn'; message: Message };

let next = 1;

export const notices = $state<{
  passing: Notice[];
  broken: Failure | null;
  /** Refusals newer than this one are said in the dialog that is open; nothing if none is. */
  toldBehind: number | null;
}>({ passing: [], broken: null, toldBehind: null });

/** Whether a note is a refusal that is said in the dialog that is open, where it was caused. */
export function isToldInDialog({ id, tone }: Notice): boolean {
  return tone === 'warn' && notices.toldBehind !== null && id > notices.toldBehind;
}

/** Says refusals from now on in a dialog; gives how to end that. */
export function tellInDialog(): () => void {
  const before = notices.toldBehind;
  notices.toldBehind = next - 1;
  return () => {
    notices.toldBehind = before;
  };
}

/** How many notes stand at once; an older one gives way. */
const AT_ONCE = 4;

/** Tells something in passing. */
export function notify(message: Message, tone: Notice['tone'] = 'note'): void {
  const same = notices.passing.findIndex((notice) => notice.message.id === message.id && notice.tone === tone);
  if (same >= 0) notices.passing.splice(same, 1);
  notices.passing.push({ id: next, tone, message });
  next += 1;
  if (notices.passing.length > AT_ONCE) notices.passing.shift();
}

/** Hears what is told from now on; asked later, it gives the refusals among it, to be withdrawn when they are put right. */
export function hearing(): () => number[] {
  const from = next;
  return () => notices.passing.filter(({ id, tone }) => id >= from && tone === 'warn').map(({ id }) => id);
}

export function dismiss(id: number): void {
  notices.passing = notices.passing.filter((notice) => notice.id !== id);
}

/** What was refused in a workbook is of no interest in another. */
export function forgetRefusals(): void {
  notices.passing = notices.passing.filter((notice) => notice.tone !== 'warn');
}

/** A refusal is a quiet note, a fault is a dialog. */
export function report(failure: Failure): void {
  if (failure.kind === 'refusal') notify(failure.message, 'warn');
  else notices.broken = failure;
}
