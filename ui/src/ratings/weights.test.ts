import { expect, it } from 'vitest';
import type { Respondent } from '../ipc/types';
import { rolesOf, weighAlike } from './weights';

const person = (id: string, role: string, anonymous = false): Respondent => ({ id, name: id, role, side: 'ours', anonymous });

it('lists each role once, with those that were weighed and have nobody left; voices have none', () => {
  const respondents = [person('a', 'Support'), person('b', 'Sales'), person('c', 'Support'), person('d', ''), person('v', 'Voice', true)];
  expect(rolesOf({ respondents, weights: [{ role: 'Support', weight: 2 }, { role: 'Legal', weight: 0 }] })).toEqual([
    { role: 'Legal', people: 0, weight: 0 }, { role: 'Sales', people: 1, weight: null }, { role: 'Support', people: 2, weight: 2 },
  ]);
});

it('all alike is one step', () => {
  expect(weighAlike({ weights: [{ role: 'Sales', weight: 2 }] })).toEqual({ edit: 'together', edits: [{ edit: 'weigh_role', role: 'Sales', weight: null }] });
});
