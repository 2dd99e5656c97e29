import { expect, it } from 'vitest';
import { pagesOf } from './pages';

it('the case has pages once there is one, and says how sure it is once it was played out', () => {
  expect(pagesOf(0, true)).toEqual([]);
  expect(pagesOf(2, false)).toEqual(['cash', 'scenarios', 'waterfall']);
  expect(pagesOf(2, true)).toEqual(['cash', 'scenarios', 'waterfall', 'fan', 'tornado']);
});
