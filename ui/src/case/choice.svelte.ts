// Which scenario of the business case is looked at closely.

export const choice = $state<{
  /** Its key as text; nothing for the plan. */
  scenario: string | null;
}>({ scenario: null });
