// Standing on a journey map and writing into it: where one stands, what is typed, what is on its way to the file
// and what could not be written. The grid draws it and hears the keys.

import { flushSync, tick } from 'svelte';
import type { Aspect, CellReading, Confidence, Edit, Lane, LaneId, MapReading, StageId, StageReading } from '../ipc/types';
import { notify, report } from '../workbook/notices.svelte';
import { place } from '../workbook/place.svelte';
import { attempt, create, perform, session } from '../workbook/session.svelte';
import { say } from '../words/words.svelte';
import { fromText, toText } from './clipboard';
import { withDraft, type Draft, type Drafts } from './drafts';
import { block, clamp, freeName, type Extent, type Spot } from './grid';
import { standing } from './standing';

export const aspects: readonly Aspect[] = ['acquisition', 'retention', 'satisfaction'];

/** Which part of the field's text is chosen when it takes the focus. */
export type Caret = 'none' | 'end' | 'all';

export class MapEditor {
  readonly #map: () => MapReading;
  readonly #focus: (caret: Caret) => void;

  /** Standing where a new stage is named is no stage of the workbook, so it is kept here. */
  #onNew = $state(false);
  #anchor = $state<Spot | null>(null);
  /** What is typed where one stands; nothing while one only moves about. */
  editing = $state<{ text: string } | null>(null);
  /** What was written and is not in the file: on its way there, or refused and kept to be mended. */
  #drafts = $state.raw<Drafts>(new Map());

  readonly lanes = $derived.by(() => this.#map().lanes.filter((lane) => !lane.hidden));
  readonly extent = $derived.by<Extent>(() => ({
    stages: this.#map().stages.length, lanes: this.lanes.length, ratings: aspects.length,
  }));
  /** The cells by lane, then by stage. */
  readonly #cells = $derived.by(() => {
    const cells = new Map<LaneId, Map<StageId, CellReading>>(this.#map().lanes.map((lane) => [lane.id, new Map()]));
    for (const reading of this.#map().cells) cells.get(reading.cell.lane)?.set(reading.cell.stage, reading);
    return cells;
  });
  readonly locked = $derived.by(() => session.file?.readOnly !== null);
  /** Where one stands. */
  readonly spot = $derived.by<Spot>(() => {
    const newStage = { row: 0, column: this.extent.stages + 1 };
    if (this.#onNew) return newStage;
    const chosen = standing(this.#map(), place);
    const stage = this.#map().stages.findIndex((reading) => reading.stage.id === chosen.stage);
    const lane = this.lanes.findIndex((candidate) => candidate.id === chosen.lane);
    const aspect = place.aspect === null ? -1 : aspects.indexOf(place.aspect);
    // On a map without stages the first thing to do is to name one.
    if (this.extent.stages === 0 && place.lane === null) return newStage;
    if (stage < 0) return clamp(this.extent, { row: Math.max(lane, 0) + 1, column: 0 });
    if (lane >= 0) return { row: lane + 1, column: stage + 1 };
    return aspect >= 0 ? { row: this.extent.lanes + 1 + aspect, column: stage + 1 } : { row: 0, column: stage + 1 };
  });
  readonly #block = $derived.by(() => block(this.#anchor ?? this.spot, this.spot));

  constructor(map: () => MapReading, focus: (caret: Caret) => void) {
    this.#map = map;
    this.#focus = focus;
  }

  stageAt(at: Spot): StageReading | undefined {
    return this.#map().stages[at.column - 1];
  }
  laneAt(at: Spot): Lane | undefined {
    return at.row > 0 ? this.lanes[at.row - 1] : undefined;
  }
  isHere(at: Spot): boolean {
    return at.row === this.spot.row && at.column === this.spot.column;
  }

  // What a row is drawn from, asked for once in each row: a move or a draft then draws the rows it concerns, and no other.
  /** The column one stands on, in the row that one stands on. */
  columnIn(row: number): number | null {
    return row === this.spot.row ? this.spot.column : null;
  }
  /** Whether several cells are chosen and some of them stand in this row. */
  choosesRow(row: number): boolean {
    return this.#anchor !== null && isBetween(row, this.#anchor.row, this.spot.row);
  }
  /** Whether the chosen cells of a row that has some include this column. */
  choosesColumn(column: number): boolean {
    return this.#anchor !== null && isBetween(column, this.#anchor.column, this.spot.column);
  }
  /** The cells of a lane, by stage. */
  cellsIn(lane: LaneId): ReadonlyMap<StageId, CellReading> | undefined {
    return this.#cells.get(lane);
  }
  /** The drafts of a row, by column. */
  draftsIn(row: number): ReadonlyMap<string, Draft> | undefined {
    return this.#drafts.get(this.#rowKey(row));
  }

  isCell(at: Spot): boolean {
    return at.row > 0 && at.row <= this.extent.lanes && at.column > 0;
  }
  isRating(at: Spot): boolean {
    return at.row > this.extent.lanes;
  }
  isNew(at: Spot): boolean {
    return at.row === 0 && at.column > this.extent.stages;
  }
  /** Whether several cells are chosen. */
  get extended(): boolean {
    return this.#anchor !== null;
  }

  /** What the file says at a spot. */
  textAt(at: Spot): string {
    const [stage, lane] = [this.stageAt(at)?.stage, this.laneAt(at)];
    if (lane !== undefined) return stage === undefined ? lane.name : (this.cellsIn(lane.id)?.get(stage.id)?.cell.text ?? '');
    return at.row === 0 ? (stage?.name ?? '') : '';
  }
  /** What is shown at a spot: what was typed last, be it in the file yet or not. */
  shownAt(at: Spot): string {
    return this.#draftAt(at)?.text ?? this.textAt(at);
  }
  hasFailed(at: Spot): boolean {
    return this.#draftAt(at)?.failed === true;
  }
  /** What a spot is called for those who hear it. */
  labelAt(at: Spot): string {
    const [stage, lane, text] = [this.stageAt(at)?.stage, this.laneAt(at), this.textAt(at)];
    if (at.row === 0) return stage === undefined ? say('screen-new-stage-name') : say('screen-stage-name', { name: stage.name });
    if (lane === undefined) return `${stage?.name ?? ''}, ${say(`aspect-${aspects[at.row - this.extent.lanes - 1] ?? ''}`)}`;
    if (stage === undefined) return say('screen-lane-name', { name: lane.name });
    return `${stage.name}, ${lane.name}: ${text === '' ? say('screen-empty-cell') : text}`;
  }

  #draftAt(at: Spot): Draft | undefined {
    return this.draftsIn(at.row)?.get(this.#columnKey(at.column));
  }
  #rowKey(row: number): string {
    return this.lanes[row - 1]?.id ?? String(row);
  }
  #columnKey(column: number): string {
    return this.#map().stages[column - 1]?.stage.id ?? (column === 0 ? 'name' : 'new');
  }
  /** Forgets what could not be written at a spot. */
  #forgive(at: Spot): void {
    if (this.hasFailed(at)) this.#drafts = withDraft(this.#drafts, this.#rowKey(at.row), this.#columnKey(at.column), null);
  }

  /** Stands on a spot; the focus comes along. With `extend`, everything from where one stood is chosen. */
  stand(at: Spot, extend = false): void {
    if (this.editing !== null) void this.keep((here) => here);
    this.#anchor = extend ? (this.#anchor ?? this.spot) : null;
    this.#onNew = this.isNew(at);
    place.stage = this.stageAt(at)?.stage.id ?? null;
    place.lane = this.laneAt(at)?.id ?? null;
    place.aspect = this.isRating(at) ? (aspects[at.row - this.extent.lanes - 1] ?? null) : null;
    void tick().then(() => this.#focus('none'));
  }
  /** Chooses one cell alone again. */
  narrow(): void {
    this.#anchor = null;
  }

  /** Begins to edit with a text in the field. */
  begin(text: string, caret: Caret = 'end'): void {
    if (this.locked || this.isRating(this.spot)) return;
    this.editing = { text };
    flushSync();
    this.#focus(caret);
  }
  /** Drops what was typed. */
  drop(): void {
    this.#forgive(this.spot);
    this.editing = null;
  }
  /** Keeps what was typed and goes on; what cannot be kept comes back into the field. */
  async keep(next: (at: Spot) => Spot): Promise<void> {
    if (this.editing === null) return;
    const at = this.spot;
    const { text } = this.editing;
    const changed = text !== this.textAt(at);
    this.editing = null;
    const to = next(at);
    const written = changed ? this.#write(at, text) : this.#forgive(at);
    if (to.row !== at.row || to.column !== at.column) this.stand(to);
    await written;
  }

  #editFor(at: Spot, text: string): Edit | null {
    const [stage, lane] = [this.stageAt(at)?.stage, this.laneAt(at)];
    if (lane !== undefined && stage !== undefined) return { edit: 'write', stage: stage.id, lane: lane.id, text };
    if (lane !== undefined) return { edit: 'rename_lane', lane: lane.id, name: text };
    if (stage !== undefined) return { edit: 'rename_stage', stage: stage.id, name: text };
    // Nothing typed where a new stage is named means none is wanted.
    return text.trim() === '' ? null : { edit: 'add_stage', map: this.#map().map.id, name: text, phase: null, before: null };
  }

  /** Does what a block of cells asks for as one step. */
  async #together(wanted: (Edit | null)[]): Promise<boolean> {
    const edits = wanted.filter((edit) => edit !== null);
    const [only] = edits;
    if (only === undefined) return true;
    return perform(edits.length === 1 ? only : { edit: 'together', edits });
  }

  /** Writes at a spot. What cannot be written comes back into the field. */
  async #write(at: Spot, text: string): Promise<boolean> {
    const edit = this.#editFor(at, text);
    if (edit === null) return true;
    // By id: the spot may be another one by the time the answer comes.
    const [row, column] = [this.#rowKey(at.row), this.#columnKey(at.column)];
    const draft = { text, failed: false };
    this.#drafts = withDraft(this.#drafts, row, column, draft);
    const outcome = await attempt(edit);
    // What was typed there meanwhile waits for an answer of its own.
    if (this.#drafts.get(row)?.get(column) === draft) {
      this.#drafts = withDraft(this.#drafts, row, column, outcome.done ? null : { text, failed: true });
    }
    if (outcome.done) {
      // A new stage has a name; what happens there comes next.
      const stage = outcome.changed.created[0];
      if (edit.edit === 'add_stage' && stage !== undefined && this.#onNew) this.#standOnStage(stage, this.lanes[0]?.id ?? null);
      return true;
    }
    report(outcome.failure);
    // Back to it, unless the person is writing something else by now.
    if (this.editing === null) {
      this.stand(at);
      await tick();
      this.begin(text);
    }
    return false;
  }

  #standOnStage(stage: string, lane: string | null): void {
    this.#onNew = false;
    this.#anchor = null;
    place.stage = stage;
    place.lane = lane;
    place.aspect = null;
    void tick().then(() => this.#focus('none'));
  }

  /** Adds a stage after the one stood on; its name stands there to be written over. */
  async addStageAfter(at: Spot): Promise<void> {
    const { map, stages } = this.#map();
    const name = freeName(say('screen-new-stage'), stages.map((reading) => reading.stage.name));
    const before = at.column === 0 ? null : (stages[at.column]?.stage.id ?? null);
    const stage = (await create({ edit: 'add_stage', map: map.id, name, phase: null, before }))?.[0];
    if (stage === undefined) return;
    this.#standOnStage(stage, null);
    await tick();
    this.begin(name, 'all');
  }

  async moveStage(at: Spot, by: number): Promise<void> {
    const stage = this.stageAt(at)?.stage;
    const to = at.column - 1 + by;
    if (stage === undefined || this.locked || to < 0 || to >= this.extent.stages) return;
    const before = this.#map().stages[by > 0 ? to + 1 : to]?.stage.id ?? null;
    if (await perform({ edit: 'move_stage', stage: stage.id, before })) await tick().then(() => this.#focus('none'));
  }

  async moveLane(at: Spot, by: number): Promise<void> {
    const lane = this.laneAt(at);
    const to = at.row - 1 + by;
    if (lane === undefined || this.locked || to < 0 || to >= this.extent.lanes) return;
    const before = this.lanes[by > 0 ? to + 1 : to]?.id ?? null;
    if (await perform({ edit: 'move_lane', lane: lane.id, before })) await tick().then(() => this.#focus('none'));
  }

  /** Empties the chosen cells. */
  async empty(): Promise<void> {
    if (this.locked) return;
    await this.#together(this.#chosenCells().filter((at) => this.textAt(at) !== '').map((at) => this.#editFor(at, '')));
  }

  /** Says how sure we are of the chosen cells. */
  async confide(confidence: Confidence): Promise<void> {
    if (this.locked) return;
    await this.#together(
      this.#chosenCells().map((at) => {
        const [stage, lane] = [this.stageAt(at)?.stage, this.laneAt(at)];
        return stage === undefined || lane === undefined ? null : { edit: 'set_confidence', stage: stage.id, lane: lane.id, confidence };
      }),
    );
  }
  #chosenCells(): Spot[] {
    return this.#block.flat().filter((at) => this.isCell(at));
  }

  /** The chosen cells as text for the clipboard. */
  copied(): string {
    return toText(this.#block.map((row) => row.map((at) => this.textAt(at))));
  }

  /** Writes a block from the clipboard, from the first chosen cell to the right and down. */
  async paste(text: string): Promise<void> {
    if (this.locked) return;
    const rows = fromText(text);
    const from = this.#block[0]?.[0] ?? this.spot;
    const single = rows.length === 1 && rows[0]?.length === 1;
    const edits: (Edit | null)[] = [];
    let left = 0;
    for (const [down, row] of rows.entries()) {
      for (const [right, words] of row.entries()) {
        const at = { row: from.row + down, column: from.column + right };
        const fits = this.isCell(at) ? at.column <= this.extent.stages : single && !this.isRating(at);
        if (!fits) left += 1;
        else if (words !== this.textAt(at)) edits.push(this.#editFor(at, words));
      }
    }
    if ((await this.#together(edits)) && left > 0) notify({ id: 'screen-paste-left', args: { count: left } });
  }
}

function isBetween(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}
