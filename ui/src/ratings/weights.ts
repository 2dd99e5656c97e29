// How much the scores of each role weigh.

import type { Edit, RatingsReading } from '../ipc/types';

/** The roles that people have and those that were weighed, in the order of the alphabet, each with its weight. */
export function rolesOf({ respondents, weights }: Pick<RatingsReading, 'respondents' | 'weights'>): { role: string; people: number; weight: number | null }[] {
  const named = respondents.filter(({ anonymous, role }) => !anonymous && role !== '').map(({ role }) => role);
  const roles = [...new Set([...named, ...weights.map(({ role }) => role)])].sort((a, b) => a.localeCompare(b));
  return roles.map((role) => ({
    role, people: named.filter((other) => other === role).length, weight: weights.find((row) => row.role === role)?.weight ?? null,
  }));
}

/** Lets all roles weigh alike again. */
export function weighAlike({ weights }: Pick<RatingsReading, 'weights'>): Edit {
  return { edit: 'together', edits: weights.map(({ role }) => ({ edit: 'weigh_role', role, weight: null })) };
}
