// What is asked for over question 4: by its buttons, and by "Find or do…".

export const panels = $state<{
  /** Time, people and money; or a play of one's own. */
  over: 'frame' | 'play' | null;
}>({ over: null });
