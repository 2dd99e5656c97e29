// What can be said of journey maps beside one another, and how a new one is made.

import type { Changed, JourneyMap, JourneyReading, MapDraft, MapId, Phase } from '../ipc/types';

/** Whose journey a map is: `Insight Suite × Retailers`; empty where nobody said. */
export function whose(map: JourneyMap, reading: Pick<JourneyReading, 'offerings' | 'segments'>): string {
  const offering = reading.offerings.find(({ id }) => id === map.offering)?.name;
  const segment = reading.segments.find(({ id }) => id === map.segment)?.name;
  return [offering, segment].filter((name) => name !== undefined).join(' × ');
}

/** The map that came to be by a change; nothing if none did. */
export function mapMade(before: readonly JourneyMap[], changed: Changed): MapId | null {
  if (changed.view.screen !== 'journey') return null;
  const made = changed.view.reading.maps.find(({ id }) => !before.some((map) => map.id === id));
  return made?.id ?? null;
}

/** The whole stages of a draft, those of one phase beside one another together. */
export function phasesOf(draft: MapDraft): { phase: Phase; stages: string[] }[] {
  const groups: { phase: Phase; stages: string[] }[] = [];
  for (const { name, phase } of draft.stages.filter((stage) => stage.within === null)) {
    const last = groups.at(-1);
    if (last?.phase === phase) last.stages.push(name);
    else groups.push({ phase, stages: [name] });
  }
  return groups;
}
