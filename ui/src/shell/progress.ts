import type { Progress, Screen } from '../ipc/types';

export const screens: readonly Screen[] = ['journey', 'ratings', 'spectrum', 'plan'];

/** Whether a question is answered, as far as the rail is concerned. */
export function answered(screen: Screen, progress: Progress): boolean {
  switch (screen) {
    case 'journey': return progress.journey_ready;
    case 'ratings': return progress.stages > 0 && progress.rated_stages === progress.stages;
    case 'spectrum': return progress.position !== null && progress.target !== null && !progress.provisional;
    case 'plan': return progress.plays > 0;
  }
}

/** The screen so many steps on, stopping at both ends. */
export function screenAfter(screen: Screen, by: number): Screen {
  const at = Math.max(0, Math.min(screens.length - 1, screens.indexOf(screen) + by));
  return screens[at] ?? screen;
}

/** The slide so many on of a thing that is shown slide by slide; nothing where it ends. What is beyond the last is the last. */
export function slideAfter(slide: number, slides: number, by: number): number | null {
  const next = Math.min(slide, slides - 1) + by;
  return next >= 0 && next < slides ? next : null;
}
