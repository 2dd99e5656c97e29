import type { Handle } from '../ipc/types';

/** What a mark is to those who cannot see or point: a slider with a value, or a button. */
export type MarkRole = { role: 'slider'; value: number; text: string } | { role: 'button' };

/** What a screen does with the marks of its chart. */
export type Marks = {
  /** Nothing for a mark that nothing can be done with. */
  roleOf: (handle: Handle) => MarkRole | null;
  label: (handle: Handle, describe: string) => string;
  selected: (handle: Handle) => boolean;
  onpress: (event: PointerEvent, handle: Handle) => void;
  onkey: (event: KeyboardEvent, handle: Handle) => void;
  onfocus: (handle: Handle) => void;
};
