// What of question 4 is shown: the plan, or the money of it.

export const panels = $state<{
  /** The business case, in place of the plan. */
  case: boolean;
}>({ case: false });
