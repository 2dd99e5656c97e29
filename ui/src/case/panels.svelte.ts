// What is asked for over the business case: by its buttons, and by "Find or do…".

export const panels = $state<{
  /** Time and money, how figures move together, a scenario of one's own, another one, or a segment. */
  over: 'settings' | 'correlations' | 'scenario' | 'new-scenario' | 'segment' | null;
}>({ over: null });
