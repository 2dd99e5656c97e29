import { expect, it } from 'vitest';
import type { MissingCell } from '../ipc/types';
import { byWhom, toMail } from './missing';

const cell = (stage: string, role: string): MissingCell => ({
  stage, lane: 'l', stage_name: stage, part_of: null, lane_name: 'Pains', filled: false, confidence: 'unknown', stale: false, ask: { id: 'ask-owner', args: { owner: role } },
});
const who = ({ ask }: MissingCell) => String(ask.args.owner);

it('who is asked about the weakest comes first, and each is asked once', () => {
  const asked = byWhom([cell('Buys', 'Ana'), cell('Renews', 'Bo'), cell('Leaves', 'Ana')], who);
  expect(asked.map((group) => [group.who, group.cells.map(({ stage }) => stage)])).toEqual([['Ana', ['Buys', 'Leaves']], ['Bo', ['Renews']]]);
});

it('nothing missing asks nobody', () => {
  expect(byWhom([], who)).toEqual([]);
});

it('the mail names each place under whom to ask', () => {
  const asked = byWhom([cell('Buys', 'Ana'), cell('Renews', 'Bo')], who);
  expect(toMail('Still missing', asked, ({ stage_name }) => stage_name)).toBe('Still missing\n\nAna\n- Buys\n\nBo\n- Renews\n');
});
