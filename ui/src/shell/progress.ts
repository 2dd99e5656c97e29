import type { Progress } from '../ipc/types';
import { questions, type Question } from '../workbook/place.svelte';

/** Whether a question is answered, as far as the rail is concerned. */
export function answered(question: Question, progress: Progress): boolean {
  switch (question) {
    case 'journey': return progress.journey_ready;
    case 'ratings': return progress.stages > 0 && progress.rated_stages === progress.stages;
    case 'spectrum': return progress.position !== null && progress.target !== null && !progress.provisional;
    case 'plan': return progress.plays > 0;
  }
}

/** The question so many steps on, stopping at both ends. */
export function questionAfter(question: Question, by: number): Question {
  const at = Math.max(0, Math.min(questions.length - 1, questions.indexOf(question) + by));
  return questions[at] ?? question;
}

/** The slide so many on of a thing that is shown slide by slide; nothing where it ends. What is beyond the last is the last. */
export function slideAfter(slide: number, slides: number, by: number): number | null {
  const next = Math.min(slide, slides - 1) + by;
  return next >= 0 && next < slides ? next : null;
}
