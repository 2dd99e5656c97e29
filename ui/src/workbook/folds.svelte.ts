// Tables that are folded out by their heading, and stay as they were left in each file.

import { place } from './place.svelte';
import { go } from './session.svelte';

/** What a `<details>` needs to be remembered under a name; `first` is whether it is open before anybody folded it. */
export function folded(name: string, first = false): { open: boolean; ontoggle: (event: Event & { currentTarget: HTMLDetailsElement }) => void } {
  const open = place.folds[name] ?? first;
  return {
    open,
    // Setting it tells of itself, too: only what a person did is news.
    ontoggle: ({ currentTarget }) => {
      if (currentTarget.open !== (place.folds[name] ?? first)) void go({ folds: { ...place.folds, [name]: currentTarget.open } });
    },
  };
}
