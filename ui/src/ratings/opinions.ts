import type { RatingsReading, RespondentId, ScoreReading } from '../ipc/types';

/** What one respondent says of a stage in one respect; no score for "don't know". */
export type Said = { respondent: RespondentId; score: number | null; comment: string };

/** Who said what, in the order of the respondents. */
export function opinionsOf({ speakers }: Pick<RatingsReading, 'speakers'>, { opinions }: ScoreReading): Said[] {
  return opinions.map(([speaker, score, comment = '']) => ({ respondent: speakers[speaker] ?? '', score, comment }));
}
