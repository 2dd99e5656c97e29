// What a person chose of what an import offers.

import type { Choice, Offer } from '../ipc/types';

/** The choices with another answer to one offer; what depends on nothing stays as it was. */
export function chosen(choices: readonly Choice[], offer: Offer, value: string, on: boolean): Choice[] {
  const before = offer.chosen.filter((other) => other !== value);
  // In the order of the offer, so that the same choice is the same question.
  const wanted = offer.several ? offer.options.map((option) => option.value).filter((other) => (other === value ? on : before.includes(other))) : [value];
  return [...choices.filter(({ kind }) => kind !== offer.kind), { kind: offer.kind, values: wanted }];
}
