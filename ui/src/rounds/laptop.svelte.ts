// Whether the laptop is being passed from hand to hand: then the window shows one ballot at a time and nothing else.

import type { RoundId, RoundReading } from '../ipc/types';

/** The round whose ballots are filled in on this laptop. */
export type Passed = {
  id: RoundId;
  name: string;
  anonymous: boolean;
  /** Codes of an anonymous round that nobody has begun to use: whoever comes takes any of them. */
  free: string[];
};

export const laptop = $state<{
  round: Passed | null;
  /** It has just come back to the facilitator, who goes on where they passed it. */
  back: boolean;
}>({ round: null, back: false });

/** Shows ballots of this round alone, until the facilitator takes the laptop back. */
export function passLaptop({ round, voters }: RoundReading): void {
  const unused = voters.filter(({ state }) => state === 'waiting').flatMap(({ code }) => code ?? []);
  laptop.round = { id: round.id, name: round.name, anonymous: round.anonymous, free: round.anonymous ? unused : [] };
}

/** Shows the workbook again. */
export function takeLaptopBack(): void {
  laptop.round = null;
  laptop.back = true;
}

/** Somebody came with a code of their own: it is free no more. */
export function takenCode(round: Passed, code: string): void {
  round.free = round.free.filter((free) => free.toLowerCase() !== code.trim().toLowerCase());
}

/** A code that nobody has: by chance, so that the order in which people come does not say which voice is whose. */
export function freeCode(round: Passed): string | null {
  return round.free.splice(Math.floor(Math.random() * round.free.length), 1)[0] ?? null;
}
