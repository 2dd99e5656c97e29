import type { CaseReading, Correlation, DriverKind, OfferingId, SegmentId } from '../ipc/types';

/** A figure of the business that may go together with another. */
export type FigureChoice = { key: string; segment: SegmentId; driver: DriverKind; /** What its segment is called. */ name: string };
export type PairRow = { one: string; other: string; coefficient: number | null | undefined };

const keyOf = (segment: SegmentId, driver: DriverKind) => `${driver}/${segment}`;

/** The figures that were given, in the order of the tables. */
export function figuresOf(reading: Pick<CaseReading, 'businesses'>): FigureChoice[] {
  return reading.businesses.flatMap(({ segment, name, drivers }) =>
    drivers.filter((row) => row.estimate !== null).map(({ driver }) => ({ key: keyOf(segment, driver), segment, driver, name })));
}

/** A row for each pair. */
export function pairRows(correlations: readonly Correlation[]): PairRow[] {
  return correlations.map((row) => ({ one: keyOf(row.segment, row.driver), other: keyOf(row.other_segment, row.other_driver), coefficient: row.coefficient }));
}

/** The pairs as edited; a row without both figures says nothing, and one without a figure for how far is none. */
export function correlationsOf(offering: OfferingId, figures: readonly FigureChoice[], rows: readonly PairRow[]): Correlation[] {
  return rows.flatMap((row): Correlation[] => {
    const one = figures.find((figure) => figure.key === row.one);
    const other = figures.find((figure) => figure.key === row.other);
    if (one === undefined || other === undefined) return [];
    return [{ offering, segment: one.segment, driver: one.driver, other_segment: other.segment, other_driver: other.driver, coefficient: row.coefficient ?? 0 }];
  });
}
