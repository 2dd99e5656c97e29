import type { Edit, Mark, PositionReading } from '../ipc/types';

/** What moving a mark to a value means: an edit that can be done at once, or a question to be asked first. */
export type Meaning =
  | { kind: 'edit'; edit: Edit }
  /** Judged levels would go, or the reason was given for another place: is that meant, and why does it stand there? */
  | { kind: 'place'; value: number }
  /** Against the evidence: why? */
  | { kind: 'overrule'; value: number }
  /** Whose belief is it? */
  | { kind: 'pin'; value: number };

/** Where a mark stands now; nothing if it does not. */
export function valueOf(reading: PositionReading, mark: Mark): number | null {
  switch (mark) {
    case 'position': return reading.position;
    case 'perceived': return reading.perceived?.position ?? null;
    case 'target': return reading.target?.position ?? null;
  }
}

/** What moving a mark of an offering to a value means. */
export function meaningOf(reading: PositionReading, mark: Mark, value: number): Meaning {
  const { offering, target } = reading;
  switch (mark) {
    case 'target':
      return { kind: 'edit', edit: { edit: 'set_target', offering: offering.id, position: value, reason: target?.reason ?? '', by: target?.by ?? '' } };
    case 'perceived':
      return { kind: 'pin', value };
    case 'position':
      if (offering.kind === 'ours') return { kind: 'overrule', value };
      if (reading.evidenced !== null || offering.reason !== '') return { kind: 'place', value };
      return { kind: 'edit', edit: { edit: 'place_offering', offering: offering.id, position: value, reason: offering.reason } };
  }
}

/** The edit whose picture is shown while a mark is moved; nothing where no single edit stands for it. */
export function previewOf(reading: PositionReading, mark: Mark, value: number, reason: string): Edit | null {
  const meaning = meaningOf(reading, mark, value);
  const offering = reading.offering.id;
  switch (meaning.kind) {
    case 'edit': return meaning.edit;
    case 'place': return { edit: 'place_offering', offering, position: value, reason };
    case 'overrule': return { edit: 'overrule', offering, position: value, reason };
    case 'pin': return null;
  }
}

/** Where a key moves a value 0…100; nothing if it does not. */
export function keyedValue(value: number, key: string, large: boolean): number | null {
  const by = large ? 10 : 1;
  const kept = (to: number) => Math.max(0, Math.min(100, Math.round(to)));
  switch (key) {
    case 'ArrowLeft': case 'ArrowDown': return kept(value - by);
    case 'ArrowRight': case 'ArrowUp': return kept(value + by);
    case 'PageDown': return kept(value - 10);
    case 'PageUp': return kept(value + 10);
    case 'Home': return 0;
    case 'End': return 100;
    default: return null;
  }
}
