// Where the person is: the screen, what is chosen on it, what is folded away. View state and nothing else; kept for
// each file in this browser's or window's own storage, never in the workbook.

import type { Aspect, Focus, LaneId, Look, MapId, OfferingId, PlayId, RespondentId, Screen, StageId, ViewId } from '../ipc/types';

/** The four questions; the plan and its case are two screens of the fourth. */
export type Question = Exclude<Screen, 'case'>;

export type Place = {
  screen: Question;
  map: MapId | null;
  offering: OfferingId | null;
  stage: StageId | null;
  lane: LaneId | null;
  aspect: Aspect | null;
  play: PlayId | null;
  respondent: RespondentId | null;
  /** The named view of the spectrum. */
  view: ViewId | null;
  /** How the spectrum is looked at; nothing if as its view says. */
  look: Look | null;
  inspector: boolean;
  names: boolean;
  /** The ratings of a map as curves, in place of figures. */
  curves: boolean;
  /** Of the fourth question the business case, in place of the plan. */
  money: boolean;
  /** The scenario of the case that is looked at closely, its key as text; nothing for the plan. */
  scenario: string | null;
  /** The case as a picture. */
  chart: CaseChart;
  /** Tables that were folded out, or folded away where they begin open. */
  folds: Record<string, boolean>;
};

/** Cash month by month, or what makes the difference. */
export const caseCharts = ['cash', 'waterfall'] as const;
export type CaseChart = (typeof caseCharts)[number];

const nowhere: Place = {
  screen: 'journey', map: null, offering: null, stage: null, lane: null, aspect: null, play: null, respondent: null,
  view: null, look: null,
  inspector: true, names: true, curves: false,
  money: false, scenario: null, chart: 'cash', folds: {},
};

export const place = $state<Place>({ ...nowhere });

/** Below this width the inspector stands over the screen, not beside it. The shell's styles say the same. */
export const NARROW = 1180;

export const questions: readonly Question[] = ['journey', 'ratings', 'spectrum', 'plan'];

function key(path: string): string {
  return `clientline.place:${path}`;
}

/** Goes back to where the person was in this file. */
export function recall(path: string): void {
  Object.assign(place, nowhere, { folds: {} });
  // In a narrow window the inspector stands over the thing: it is asked for.
  place.inspector = innerWidth > NARROW;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(path)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return;
    if ('screen' in kept) place.screen = questions.find((screen) => screen === kept.screen) ?? 'journey';
    if ('map' in kept && typeof kept.map === 'string') place.map = kept.map;
    if ('offering' in kept && typeof kept.offering === 'string') place.offering = kept.offering;
    if ('view' in kept && typeof kept.view === 'string') place.view = kept.view;
    if ('look' in kept) place.look = lookOf(kept.look);
    if ('inspector' in kept && innerWidth > NARROW) place.inspector = kept.inspector !== false;
    if ('names' in kept) place.names = kept.names !== false;
    if ('curves' in kept) place.curves = kept.curves === true;
    if ('money' in kept) place.money = kept.money === true;
    if ('scenario' in kept && typeof kept.scenario === 'string') place.scenario = kept.scenario;
    if ('chart' in kept) place.chart = caseCharts.find((chart) => chart === kept.chart) ?? 'cash';
    if ('folds' in kept) place.folds = foldsOf(kept.folds);
  } catch {
    // What was kept cannot be read; beginning at the first question is as good.
  }
}

/** Keeps where the person is. */
export function keepPlace(path: string): void {
  const { screen, map, offering, view, look, inspector, names, curves, money, scenario, chart, folds } = place;
  try {
    localStorage.setItem(key(path), JSON.stringify({ screen, map, offering, view, look, inspector, names, curves, money, scenario, chart, folds }));
  } catch {
    // No storage, no memory: nothing that was done is lost by it.
  }
}

/** A look as it was kept; nothing for what cannot be one. */
function lookOf(kept: unknown): Look | null {
  if (typeof kept !== 'object' || kept === null || !('low' in kept && 'high' in kept)) return null;
  const { low, high } = kept;
  if (typeof low !== 'number' || typeof high !== 'number' || !(low >= 0 && high <= 100 && high - low >= 10)) return null;
  return { low, high, anonymous: 'anonymous' in kept && kept.anonymous === true, sized: 'sized' in kept && kept.sized === true, trail: 'trail' in kept && kept.trail === true };
}

/** Folds as they were kept. */
function foldsOf(kept: unknown): Record<string, boolean> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter((fold): fold is [string, boolean] => typeof fold[1] === 'boolean'));
}

/** What the desk is asked to show: of the screen that is shown, or of another. */
export function focus(screen: Screen = place.screen === 'plan' && place.money ? 'case' : place.screen): Focus {
  return { screen, map: place.map, offering: place.offering, view: place.view, look: place.look };
}
