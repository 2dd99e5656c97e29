// Standing on a journey map and writing into it: where one stands, what is typed, what is on its way to the file
// and what could not be written. The grid draws it and hears the keys.

import { flushSync, tick } from 'svelte';
import type { Aspect, CellReading, Edit, Lane, LaneId, MapReading, Stage, StageId } from '../ipc/types';
import { notify, report } from '../workbook/notices.svelte';
import { place } from '../workbook/place.svelte';
import { attempt, create, session } from '../workbook/session.svelte';
import { language, say } from '../words/words.svelte';
import { Ahead } from './ahead.svelte';
import { withDraft, type Draft, type Drafts } from './drafts';
import { allSaid } from './figures';
import { block, clamp, type Extent, type Spot } from './grid';
import { columnsOf, lostByMerging, type Column } from './stages';
import { reveal } from './reveal';
import { standing } from './standing';

export const aspects: readonly Aspect[] = ['acquisition', 'retention', 'satisfaction'];

/** Which part of the field's text is chosen when it takes the focus. */
export type Caret = 'none' | 'end' | 'all';

/** What the name that is being typed is for, where it is not the name of what one stands on. */
export type Asking =
  | { for: 'merge'; stage: Stage; next: Stage }
  | { for: 'split'; stage: Stage; /** The name of the first half, once it was said. */ first: string | null };

export class MapWriter {
  protected readonly map: () => MapReading;
  protected readonly focus: (caret: Caret) => void;

  /** Standing where a new stage is named is no stage of the workbook, so it is kept here. */
  #onNew = $state(false);
  /** The block of cells that was chosen, from where to where. */
  #chosen = $state.raw<{ from: Spot; to: Spot } | null>(null);
  /** What is typed where one stands; nothing while one only moves about. */
  editing = $state<{ text: string } | null>(null);
  /** What is asked with the field of a stage's head; nothing while its own name is typed there. */
  asking = $state.raw<Asking | null>(null);
  /** What is typed and pressed while a change to which stages and lanes stand where is on its way to the file. */
  readonly ahead = new Ahead((text) => {
    // The field of where one stood goes first, and with it nothing that is typed here.
    flushSync();
    this.begin(text);
  });
  /** Where one stands is to be seen at a glance, for a moment. */
  marked = $state.raw(false);
  /** What was written and is not in the file: on its way there, or refused and kept to be mended. */
  #drafts = $state.raw<Drafts>(new Map());

  readonly lanes = $derived.by(() => this.map().lanes.filter((lane) => !lane.hidden));
  readonly columns = $derived.by(() => columnsOf(this.map().stages));
  readonly extent = $derived.by<Extent>(() => ({
    stages: this.columns.length, lanes: this.lanes.length, ratings: aspects.length,
  }));
  /** Every stage of the map in order, those folded away among them. */
  protected readonly stages = $derived.by(() => this.map().stages.map((reading) => reading.stage));
  /** The cells by lane, then by stage. */
  readonly #cells = $derived.by(() => {
    const cells = new Map<LaneId, Map<StageId, CellReading>>(this.map().lanes.map((lane) => [lane.id, new Map()]));
    for (const reading of this.map().cells) cells.get(reading.cell.lane)?.set(reading.cell.stage, reading);
    return cells;
  });
  readonly locked = $derived.by(() => session.file?.readOnly !== null);
  /** Where one stands. */
  readonly spot = $derived.by<Spot>(() => {
    const newStage = { row: 0, column: this.extent.stages + 1 };
    if (this.#onNew) return newStage;
    const chosen = standing(this.map(), place);
    const stage = this.columns.findIndex((column) => column.key === chosen.stage);
    const lane = this.lanes.findIndex((candidate) => candidate.id === chosen.lane);
    const aspect = place.aspect === null ? -1 : aspects.indexOf(place.aspect);
    // On a map without stages the first thing to do is to name one.
    if (this.extent.stages === 0 && place.lane === null) return newStage;
    if (stage < 0) return clamp(this.extent, { row: Math.max(lane, 0) + 1, column: 0 });
    if (lane >= 0) return { row: lane + 1, column: stage + 1 };
    return aspect >= 0 ? { row: this.extent.lanes + 1 + aspect, column: stage + 1 } : { row: 0, column: stage + 1 };
  });
  /** Where the chosen block begins. Whoever went elsewhere since, by a search or a list, has chosen that cell alone. */
  readonly #anchor = $derived.by(() => {
    const { spot } = this;
    return this.#chosen?.to.row === spot.row && this.#chosen.to.column === spot.column ? this.#chosen.from : null;
  });
  protected readonly block = $derived.by(() => block(this.#anchor ?? this.spot, this.spot));

  /** What is asked with the field, in words; nothing while nothing is asked. */
  readonly question = $derived.by(() => {
    if (this.asking === null) return null;
    const { asking } = this;
    if (asking.for === 'merge') {
      const names = { first: asking.stage.name, second: asking.next.name };
      const rated = ({ id }: Stage) => this.columns.find(({ key }) => key === id)?.reading.scores.some(({ n }) => n > 0) === true;
      const lost = lostByMerging(this.map().cells, asking.stage.id, asking.next.id);
      return [
        say('screen-merged-name', names),
        ...(rated(asking.stage) && rated(asking.next) ? [say('screen-merged-ratings', names)] : []),
        ...(lost.figures ? [say('screen-merged-figures', names)] : []),
        ...(lost.owner ? [say('screen-merged-owner', names)] : []),
      ].join(' · ');
    }
    return say(asking.first === null ? 'screen-split-first' : 'screen-split-second', { name: asking.stage.name });
  });

  constructor(map: () => MapReading, focus: (caret: Caret) => void) {
    this.map = map;
    this.focus = focus;
  }

  columnAt(at: Spot): Column | undefined {
    return this.columns[at.column - 1];
  }
  stageAt(at: Spot): Stage | undefined {
    return this.columnAt(at)?.reading.stage;
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
    const [stage, lane] = [this.stageAt(at), this.laneAt(at)];
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
    const [stage, lane, text] = [this.stageAt(at), this.laneAt(at), this.textAt(at)];
    if (this.asking !== null) return this.question ?? '';
    if (at.row === 0) return stage === undefined ? say('screen-new-stage-name') : say(stage.within === null ? 'screen-stage-name' : 'screen-part-name', { name: stage.name });
    if (lane === undefined) return `${stage?.name ?? ''}, ${say(`aspect-${aspects[at.row - this.extent.lanes - 1] ?? ''}`)}`;
    if (stage === undefined) return say('screen-lane-name', { name: lane.name });
    const cell = this.cellsIn(lane.id)?.get(stage.id);
    const said = allSaid({ text, measure: cell?.measure ?? null }, language());
    if (said === '') return `${stage.name}, ${lane.name}: ${say('screen-empty-cell')}`;
    return `${stage.name}, ${lane.name}: ${said} (${say(`confidence-${cell?.cell.confidence ?? 'unknown'}`)})`;
  }

  #draftAt(at: Spot): Draft | undefined {
    return this.draftsIn(at.row)?.get(this.#columnKey(at.column));
  }
  #rowKey(row: number): string {
    return this.lanes[row - 1]?.id ?? String(row);
  }
  #columnKey(column: number): string {
    return this.columns[column - 1]?.key ?? (column === 0 ? 'name' : 'new');
  }
  /** Forgets what could not be written at a spot. */
  #forgive(at: Spot): void {
    if (this.hasFailed(at)) this.#drafts = withDraft(this.#drafts, this.#rowKey(at.row), this.#columnKey(at.column), null);
  }

  /** Stands on a spot; the focus comes along. With `extend`, everything from where one stood is chosen. */
  stand(at: Spot, extend = false): void {
    if (this.editing !== null) void this.keep((here) => here);
    this.asking = null;
    this.marked = false;
    this.#chosen = extend ? { from: this.#anchor ?? this.spot, to: at } : null;
    this.#onNew = this.isNew(at);
    place.stage = this.stageAt(at)?.id ?? null;
    place.lane = this.laneAt(at)?.id ?? null;
    place.aspect = this.isRating(at) ? (aspects[at.row - this.extent.lanes - 1] ?? null) : null;
    void tick().then(() => this.focus('none'));
  }
  /** Chooses one cell alone again. */
  narrow(): void {
    this.#chosen = null;
  }

  /** What stands in the field by now, typed over what was there. */
  type(text: string): void {
    if (this.ahead.waits && this.editing === null) this.ahead.text = text;
    else this.editing = { text };
  }
  /** What stands in the field, be it typed for here or ahead; nothing while one only moves about. */
  get typed(): string | null {
    return this.editing?.text ?? (this.ahead.text === '' ? null : this.ahead.text);
  }
  /** Begins to edit with a text in the field. */
  begin(text: string, caret: Caret = 'end'): void {
    if (this.locked || this.isRating(this.spot)) return;
    this.editing = { text };
    flushSync();
    this.focus(caret);
  }
  /** Drops what was typed. */
  drop(): void {
    this.#forgive(this.spot);
    this.editing = null;
    this.asking = null;
  }
  /** Keeps what was typed and goes on; what cannot be kept comes back into the field. Whether it was kept. */
  async keep(next: (at: Spot) => Spot): Promise<boolean> {
    if (this.editing === null) return true;
    // Whoever leaves a question has not answered it.
    if (this.asking !== null) {
      this.drop();
      return true;
    }
    const at = this.spot;
    const { text } = this.editing;
    const changed = text !== this.textAt(at);
    this.editing = null;
    this.#onNew = this.isNew(at);
    const to = next(at);
    if (!changed) this.#forgive(at);
    const written = changed ? this.#write(at, text) : Promise.resolve([]);
    if (this.isNew(at)) void this.settle(written);
    if (to.row !== at.row || to.column !== at.column) this.stand(to);
    return (await written) !== null;
  }
  /** What is typed and pressed waits until a change is in the file: before, nobody knows where one will stand. A change
      that gives nothing failed; what was typed for it is said, and written nowhere. */
  protected settle<T>(change: Promise<T | null>): Promise<T | null> {
    return this.ahead.until(change.then((made) => {
      const texts = made === null ? this.ahead.forget() : [];
      if (texts.length > 0) notify({ id: 'screen-not-written', args: { text: texts.join(' · ') } }, 'warn');
      return made;
    }));
  }
  /** Keeps the name of a new stage and goes on to what happens there. */
  async keepAndEnter(): Promise<void> {
    if (this.editing === null) return;
    const { text } = this.editing;
    this.editing = null;
    this.#onNew = true;
    await this.settle(this.#write(this.spot, text).then((made) => {
      const stage = made?.[0];
      // Whoever went elsewhere meanwhile stays there, unless there is something to be written here.
      if (stage !== undefined && (this.#onNew || this.ahead.any)) this.standOn({ stage, lane: this.lanes[0]?.id ?? null });
      return made;
    }));
  }
  protected editFor(at: Spot, text: string): Edit | null {
    const [stage, lane] = [this.stageAt(at), this.laneAt(at)];
    if (lane !== undefined && stage !== undefined) return { edit: 'write', stage: stage.id, lane: lane.id, text };
    if (lane !== undefined) return { edit: 'rename_lane', lane: lane.id, name: text };
    if (stage !== undefined) return { edit: 'rename_stage', stage: stage.id, name: text };
    // Nothing typed where a new stage is named means none is wanted.
    return text.trim() === '' ? null : { edit: 'add_stage', map: this.map().map.id, name: text, phase: null, before: null };
  }

  /** Does what a block of cells asks for as one step. Gives the ids of what came to be; nothing if it failed. */
  protected async together(wanted: (Edit | null)[]): Promise<string[] | null> {
    const edits = wanted.filter((edit) => edit !== null);
    const [only] = edits;
    if (only === undefined) return [];
    return create(edits.length === 1 ? only : { edit: 'together', edits });
  }

  /** Writes at a spot. What cannot be written comes back into the field. Gives the ids of what came to be. */
  async #write(at: Spot, text: string): Promise<string[] | null> {
    const edit = this.editFor(at, text);
    if (edit === null) return [];
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
      // The place of the next new stage has moved to the right; it is to stay in view.
      if (this.#onNew) void tick().then(() => this.focus('none'));
      return outcome.changed.created;
    }
    report(outcome.failure);
    // Back to it, unless the person is writing something else by now.
    if (this.editing === null) {
      this.stand(at);
      await tick();
      this.begin(text);
    }
    return null;
  }

  /** Stands on what was changed from elsewhere and marks it for a moment; the focus stays, and so does who is writing. */
  show(at: { stage: StageId | null; lane: LaneId | null }): void {
    if (this.editing !== null) return;
    this.#go(at);
    this.marked = true;
    void reveal();
  }
  /** Stands in the first cell of a lane. */
  enter(lane: LaneId): void {
    this.standOn({ stage: this.columns[0]?.key ?? null, lane });
  }
  protected standOn(at: { stage: StageId | null; lane: LaneId | null }): void {
    this.#go(at);
    void tick().then(() => this.focus('none'));
  }
  #go(at: { stage: StageId | null; lane: LaneId | null }): void {
    this.marked = false;
    this.#onNew = false;
    this.#chosen = null;
    Object.assign(place, { ...at, aspect: null });
  }
}

function isBetween(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}
