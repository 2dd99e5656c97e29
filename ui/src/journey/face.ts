import type { Cell, Confidence } from '../ipc/types';
import type { Draft } from './drafts';

/** What of a cell's reading its face is made from. */
type Read = { cell: Pick<Cell, 'text' | 'confidence'>; evidence: readonly unknown[]; measure: unknown; stale: boolean };

/** What a cell of the grid shows while one does not stand on it. */
export type Face = {
  text: string;
  /** How sure we are of what it says; nothing where it says nothing. */
  confidence: Confidence | null;
  /** Whether what was typed could not be written. */
  failed: boolean;
  /** Whether the map's bar asks for words here, and there are none. */
  gap: boolean;
  /** How many pieces of evidence stand behind it. */
  evidence: number;
  /** Whether its day of review is past. */
  stale: boolean;
  /** Whether it measures anything. */
  measured: boolean;
};

/** A cell shows so much and no more: a book pasted by mistake shall not stop the window before it is refused. */
const SHOWN = 20_000;

/** The face of a cell, from what the file says, what was typed since, and whether the bar asks for it. */
export function faceOf(cell: Read | undefined, draft: Draft | undefined, wanted: boolean): Face {
  const text = draft?.text ?? cell?.cell.text ?? '';
  return {
    text: shown(text),
    confidence: text === '' ? null : (cell?.cell.confidence ?? null),
    failed: draft?.failed === true,
    gap: wanted && text === '',
    evidence: cell?.evidence.length ?? 0,
    stale: cell?.stale === true,
    measured: cell !== undefined && cell.measure !== null,
  };
}

/** Whether there is anything to tell beside the words. */
export function hasNotes(face: Face): boolean {
  return face.gap || face.evidence > 0 || face.stale || face.measured;
}

/** The classes of a cell. One string for each, since a wide map that is scrolled draws many of them in one frame. */
export function lookOf(face: Face, here: boolean, chosen: boolean): string {
  return `${face.confidence ?? ''}${here ? ' here' : ''}${chosen ? ' chosen' : ''}${face.failed ? ' failed' : ''}`;
}

/** As much of a text as is shown. */
export function shown(text: string): string {
  return text.slice(0, SHOWN);
}
