import { describe, expect, it } from 'vitest';
import type { Evidenced, OfferingKind, PositionReading } from '../ipc/types';
import { keyedValue, meaningOf, previewOf, valueOf } from './gesture';

const evidence: Evidenced = { position: 62, interval: [55, 69], coverage: 1, answered: 10, dimensions: 10, provisional: false, respondents: 4 };
const reading = (kind: OfferingKind, evidenced: Evidenced | null): PositionReading => ({
  offering: { id: 'suite', name: 'Suite', kind, placed: evidenced === null ? 35 : null, reason: 'their price list', shown: true },
  perceived: { position: 30, range: [20, 40], n: 4 }, evidenced, overrule: null, position: 62, band: null,
  target: { offering: 'suite', position: 40, reason: 'margin', by: '2028-06' }, central_tendency: false, origin: null, revenue: null, history: [],
});

describe('moving a mark means', () => {
  it('a new target that keeps its reason and its month', () => {
    expect(meaningOf(reading('ours', evidence), 'target', 45)).toEqual({
      kind: 'edit', edit: { edit: 'set_target', offering: 'suite', position: 45, reason: 'margin', by: '2028-06' },
    });
  });
  it('to overrule the evidence, with a reason, for one of ours', () => {
    expect(meaningOf(reading('ours', evidence), 'position', 50)).toEqual({ kind: 'overrule', value: 50 });
  });
  it('to place at once what was placed by hand without a reason', () => {
    const placed = reading('competitor', null);
    expect(meaningOf({ ...placed, offering: { ...placed.offering, reason: '' } }, 'position', 50)).toEqual({
      kind: 'edit', edit: { edit: 'place_offering', offering: 'suite', position: 50, reason: '' },
    });
  });
  it('to ask first where judged levels would go, or a reason was given for another place', () => {
    expect(meaningOf(reading('benchmark', evidence), 'position', 50)).toEqual({ kind: 'place', value: 50 });
    expect(meaningOf(reading('competitor', null), 'position', 50)).toEqual({ kind: 'place', value: 50 });
  });
  it('somebody’s pin for what is believed', () => {
    expect(meaningOf(reading('ours', evidence), 'perceived', 50)).toEqual({ kind: 'pin', value: 50 });
    expect(previewOf(reading('ours', evidence), 'perceived', 50, 'moved')).toBeNull();
  });
});

it('marks stand where the reading says', () => {
  const ours = reading('ours', evidence);
  expect([valueOf(ours, 'position'), valueOf(ours, 'perceived'), valueOf(ours, 'target')]).toEqual([62, 30, 40]);
});

it.each([
  [62, 'ArrowLeft', false, 61], [62, 'ArrowRight', true, 72], [3, 'ArrowLeft', true, 0], [62.4, 'ArrowUp', false, 63],
  [62, 'Home', false, 0], [62, 'End', false, 100], [62, 'a', false, null],
])('from %d the key %s (large: %s) leads to %s', (value, key, large, to) => expect(keyedValue(value, key, large)).toBe(to));
