// What of question 3 is shown: the line, or the evidence for a direction.

export const panels = $state<{
  /** The evidence for a direction, in place of the line. */
  direction: boolean;
  /** What is asked for over it. */
  over: 'wishes' | 'economics' | null;
}>({ direction: false, over: null });
