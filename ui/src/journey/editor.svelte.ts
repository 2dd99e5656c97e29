// Standing on a journey map and writing into it: where one stands, what is typed, what is on its way to the file
// and what could not be written. The grid draws it and hears the keys.

import { flushSync, tick } from 'svelte';
import type { Aspect, CellReading, Confidence, Edit, Lane, LaneId, MapReading, Stage, StageId } from '../ipc/types';
import { notify, report } from '../workbook/notices.svelte';
import { place } from '../workbook/place.svelte';
import { attempt, create, perform, session } from '../workbook/session.svelte';
import { say } from '../words/words.svelte';
import { fromText, toText } from './clipboard';
import { withDraft, type Draft, type Drafts } from './drafts';
import { block, clamp, freeName, type Extent, type Spot } from './grid';
import { spread, type Spread, type Writing } from './paste';
import { behind, columnsOf, following, moved, nestable, type Column } from './stages';
import { standing } from './standing';

export const aspects: readonly Aspect[] = ['acquisition', 'retention', 'satisfaction'];

/** Which part of the field's text is chosen when it takes the focus. */
export type Caret = 'none' | 'end' | 'all';

/** What the name that is being typed is for, where it is not the name of what one stands on. */
export type Asking =
  | { for: 'merge'; stage: Stage; next: Stage }
  | { for: 'split'; stage: Stage; /** The name of the first half, once it was said. */ first: string | null };

/** A pasted block that is larger than the map. */
export type Offer = Spread;

export class MapEditor {
  readonly #map: () => MapReading;
  readonly #focus: (caret: Caret) => void;

  /** Standing where a new stage is named is no stage of the workbook, so it is kept here. */
  #onNew = $state(false);
  #anchor = $state<Spot | null>(null);
  /** What is typed where one stands; nothing while one only moves about. */
  editing = $state<{ text: string } | null>(null);
  /** What is asked with the field of a stage's head; nothing while its own name is typed there. */
  asking = $state.raw<Asking | null>(null);
  /** A new stage or lane is on its way, and its name can be typed already. */
  coming = $state.raw(false);
  #ahead = '';
  /** A pasted block that waits for an answer. */
  offer = $state.raw<Offer | null>(null);
  /** What was written and is not in the file: on its way there, or refused and kept to be mended. */
  #drafts = $state.raw<Drafts>(new Map());

  readonly lanes = $derived.by(() => this.#map().lanes.filter((lane) => !lane.hidden));
  readonly columns = $derived.by(() => columnsOf(this.#map().stages));
  readonly extent = $derived.by<Extent>(() => ({
    stages: this.columns.length, lanes: this.lanes.length, ratings: aspects.length,
  }));
  /** Every stage of the map in order, those folded away among them. */
  readonly #stages = $derived.by(() => this.#map().stages.map((reading) => reading.stage));
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
    const stage = this.columns.findIndex((column) => column.key === chosen.stage);
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
    return `${stage.name}, ${lane.name}: ${text === '' ? say('screen-empty-cell') : text}`;
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
    this.#anchor = extend ? (this.#anchor ?? this.spot) : null;
    this.#onNew = this.isNew(at);
    place.stage = this.stageAt(at)?.id ?? null;
    place.lane = this.laneAt(at)?.id ?? null;
    place.aspect = this.isRating(at) ? (aspects[at.row - this.extent.lanes - 1] ?? null) : null;
    void tick().then(() => this.#focus('none'));
  }
  /** Chooses one cell alone again. */
  narrow(): void {
    this.#anchor = null;
  }

  /** What stands in the field by now, typed over what was there. What is typed while a new stage or lane is on its way
      becomes its name. */
  type(text: string): void {
    if (this.coming) this.#ahead = text;
    else this.editing = { text };
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
    this.asking = null;
  }
  /** Keeps what was typed and goes on; what cannot be kept comes back into the field. */
  async keep(next: (at: Spot) => Spot): Promise<void> {
    if (this.editing === null) return;
    // Whoever leaves a question has not answered it.
    if (this.asking !== null) {
      this.drop();
      return;
    }
    const at = this.spot;
    const { text } = this.editing;
    const changed = text !== this.textAt(at);
    this.editing = null;
    this.#onNew = this.isNew(at);
    const to = next(at);
    const written = changed ? this.#write(at, text) : this.#forgive(at);
    if (to.row !== at.row || to.column !== at.column) this.stand(to);
    await written;
  }
  /** Keeps the name of a new stage and goes on to what happens there. */
  async keepAndEnter(): Promise<void> {
    if (this.editing === null) return;
    const { text } = this.editing;
    this.editing = null;
    this.#onNew = true;
    const stage = (await this.#write(this.spot, text))?.[0];
    if (stage !== undefined && this.#onNew && this.editing === null) this.#standOn({ stage, lane: this.lanes[0]?.id ?? null });
  }
  /** Says how sure we are of what is being typed, and goes on typing. */
  confideTyping(confidence: Confidence): void {
    if (this.editing === null || !this.isCell(this.spot)) return;
    const { text } = this.editing;
    void this.keep((here) => here);
    void this.confide(confidence);
    this.begin(text);
  }

  #editFor(at: Spot, text: string): Edit | null {
    const [stage, lane] = [this.stageAt(at), this.laneAt(at)];
    if (lane !== undefined && stage !== undefined) return { edit: 'write', stage: stage.id, lane: lane.id, text };
    if (lane !== undefined) return { edit: 'rename_lane', lane: lane.id, name: text };
    if (stage !== undefined) return { edit: 'rename_stage', stage: stage.id, name: text };
    // Nothing typed where a new stage is named means none is wanted.
    return text.trim() === '' ? null : { edit: 'add_stage', map: this.#map().map.id, name: text, phase: null, before: null };
  }

  /** Does what a block of cells asks for as one step. Gives the ids of what came to be; nothing if it failed. */
  async #together(wanted: (Edit | null)[]): Promise<string[] | null> {
    const edits = wanted.filter((edit) => edit !== null);
    const [only] = edits;
    if (only === undefined) return [];
    return create(edits.length === 1 ? only : { edit: 'together', edits });
  }

  /** Writes at a spot. What cannot be written comes back into the field. Gives the ids of what came to be. */
  async #write(at: Spot, text: string): Promise<string[] | null> {
    const edit = this.#editFor(at, text);
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
      if (this.#onNew) void tick().then(() => this.#focus('none'));
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

  #standOn(at: { stage: StageId | null; lane: LaneId | null }): void {
    this.#onNew = false;
    this.#anchor = null;
    Object.assign(place, { ...at, aspect: null });
    void tick().then(() => this.#focus('none'));
  }

  /** Adds a stage beside the one stood on; its name stands there to be written over. */
  async addStage(at: Spot, side: 'before' | 'after'): Promise<void> {
    const stage = this.stageAt(at);
    if (stage === undefined) await this.#insert({ before: side === 'before' ? (this.#stages[0]?.id ?? null) : null, within: null });
    else await this.#insert(side === 'before' ? { before: stage.id, within: stage.within } : behind(this.#stages, stage.id));
  }
  /** Adds a part to the stage stood on, or one more beside a part. */
  async addPart(at: Spot): Promise<void> {
    const stage = this.stageAt(at);
    if (stage === undefined) return;
    const whole = stage.within ?? stage.id;
    if (stage.collapsed && !(await perform({ edit: 'collapse_stage', stage: whole, collapsed: false }))) return;
    await this.#insert(stage.within === null ? { before: null, within: whole } : behind(this.#stages, stage.id));
  }
  async #insert(where: { before: StageId | null; within: StageId | null }): Promise<void> {
    if (this.locked) return;
    const name = freeName(say('screen-new-stage'), this.#stages.map((stage) => stage.name));
    await this.#name({ edit: 'add_stage', map: this.#map().map.id, name, phase: null, ...where }, name, (stage) => this.#standOn({ stage, lane: null }));
  }

  /** Adds a lane below the one stood on; its name stands there to be written over. */
  async addLane(at: Spot): Promise<void> {
    if (this.locked) return;
    const { map, lanes } = this.#map();
    const name = freeName(say('screen-new-lane'), lanes.map((lane) => lane.name));
    const above = lanes.findIndex((lane) => lane.id === this.laneAt(at)?.id);
    const before = above < 0 ? null : (lanes[above + 1]?.id ?? null);
    await this.#name({ edit: 'add_lane', map: map.id, name, kind: 'text', before }, name, (lane) => this.#standOn({ stage: null, lane }));
  }
  /** Adds something that has a name for now, and lets the person write over it. */
  async #name(edit: Edit, name: string, stand: (id: string) => void): Promise<void> {
    this.coming = true;
    this.#ahead = '';
    const id = (await create(edit))?.[0];
    this.coming = false;
    if (id === undefined) return;
    stand(id);
    await tick();
    if (this.#ahead === '') this.begin(name, 'all');
    else this.begin(this.#ahead);
  }

  async moveStage(at: Spot, by: -1 | 1): Promise<void> {
    const stage = this.stageAt(at);
    const way = stage === undefined ? null : moved(this.#stages, stage.id, by);
    if (stage === undefined || way === null || this.locked) return;
    const move: Edit = { edit: 'move_stage', stage: stage.id, before: way.before };
    await this.#reshape([move, ...opened(way.opens)]);
  }
  /** Makes a stage a part of the whole stage before it. */
  async nest(at: Spot): Promise<void> {
    const stage = this.stageAt(at);
    const whole = stage === undefined ? null : nestable(this.#stages, stage.id);
    if (stage === undefined || whole === null || this.locked) return;
    const nest: Edit = { edit: 'nest_stage', stage: stage.id, within: whole.id };
    await this.#reshape([nest, ...opened(whole.collapsed ? whole.id : null)]);
  }
  /** Makes a part a whole stage again. */
  async unnest(at: Spot): Promise<void> {
    const stage = this.stageAt(at);
    if (stage === undefined || stage.within === null || this.locked) return;
    await this.#reshape([{ edit: 'nest_stage', stage: stage.id, within: null }]);
  }
  /** Folds the parts of a stage away, or shows them; from one of the parts, too. */
  async fold(at: Spot): Promise<void> {
    const whole = this.foldable(at);
    if (whole === null || this.locked) return;
    if (place.stage !== whole.id) place.stage = whole.id;
    await this.#reshape([{ edit: 'collapse_stage', stage: whole.id, collapsed: !whole.collapsed }]);
  }
  /** Does something to the stages; the focus stays where it is wanted. */
  async #reshape(edits: Edit[]): Promise<void> {
    if ((await this.#together(edits)) !== null) await tick().then(() => this.#focus('none'));
  }

  /** The stage whose parts can be folded away or shown from here. */
  foldable(at: Spot): Stage | null {
    const whole = this.columns.find((column) => column.key === this.columnAt(at)?.whole);
    return whole === undefined || whole.parts === 0 ? null : whole.reading.stage;
  }
  canMove(at: Spot, by: -1 | 1): boolean {
    const stage = this.stageAt(at);
    return stage !== undefined && moved(this.#stages, stage.id, by) !== null;
  }
  canNest(at: Spot): boolean {
    const stage = this.stageAt(at);
    return stage !== undefined && nestable(this.#stages, stage.id) !== null;
  }
  /** The stage that the one stood on can be merged with. */
  mergeable(at: Spot): Stage | null {
    const stage = this.stageAt(at);
    return stage === undefined ? null : following(this.#stages, stage.id);
  }

  /** What is asked with the field, in words; nothing while nothing is asked. */
  readonly question = $derived.by(() => {
    if (this.asking === null) return null;
    const { asking } = this;
    if (asking.for === 'merge') return say('screen-merged-name', { first: asking.stage.name, second: asking.next.name });
    return say(asking.first === null ? 'screen-split-first' : 'screen-split-second', { name: asking.stage.name });
  });
  /** Asks what the stage shall be called that is made of this one and the next. */
  merge(at: Spot): void {
    const [stage, next] = [this.stageAt(at), this.mergeable(at)];
    if (stage !== undefined && next !== null) this.#ask({ for: 'merge', stage, next }, at);
  }
  /** Asks what the two halves of a stage shall be called. */
  split(at: Spot): void {
    const stage = this.stageAt(at);
    if (stage !== undefined) this.#ask({ for: 'split', stage, first: null }, at);
  }
  #ask(asking: Asking, at: Spot): void {
    if (this.locked) return;
    if (this.editing !== null) void this.keep((here) => here);
    this.stand({ row: 0, column: at.column });
    void tick().then(() => {
      this.asking = asking;
      this.begin(asking.stage.name, 'all');
    });
  }
  /** Takes what was typed as the answer to what was asked. */
  async answer(): Promise<void> {
    const { asking, editing } = this;
    if (asking === null || editing === null) return;
    const { text } = editing;
    if (asking.for === 'split' && asking.first === null) {
      this.asking = { ...asking, first: text };
      this.begin(freeName(text.trim(), this.#stages.map((stage) => stage.name).concat(text.trim())), 'all');
      return;
    }
    this.drop();
    const outcome = await attempt(asking.for === 'merge'
      ? { edit: 'merge_stages', stage: asking.next.id, into: asking.stage.id, name: text }
      : { edit: 'split_stage', stage: asking.stage.id, name: asking.first ?? '', second: text });
    if (outcome.done) {
      void tick().then(() => this.#focus('none'));
      return;
    }
    report(outcome.failure);
    // What was refused stands there to be mended, unless the person went on.
    if (this.editing !== null) return;
    this.asking = asking.for === 'split' ? { ...asking, first: null } : asking;
    this.begin(asking.for === 'split' ? (asking.first ?? '') : text, 'all');
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
        const [stage, lane] = [this.stageAt(at), this.laneAt(at)];
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

  /** Writes a block from the clipboard, from the first chosen cell to the right and down. A block that is larger than
      the map waits for an answer; names at the place of a new stage are new stages at once. */
  async paste(text: string): Promise<void> {
    if (this.locked) return;
    const from = this.#block[0]?.[0] ?? this.spot;
    const block = spread(this.extent, from, fromText(text));
    const onlyNames = this.isNew(from) && block.lanes.length === 0 && block.writings.length === 0;
    if (block.beyond === 0 || onlyNames) await this.#take(block);
    else this.offer = block;
  }
  /** Pastes what fits on the map as it is, and says how much did not. */
  async pasteWithin(): Promise<void> {
    const { offer } = this;
    if (offer === null) return;
    const within = offer.writings.filter(({ at }) => at.column <= this.extent.stages && at.row <= this.extent.lanes);
    if (await this.#take({ ...offer, stages: [], lanes: [], writings: within, lost: offer.lost + offer.beyond })) this.offer = null;
  }
  /** Adds the stages and lanes that the block needs, and pastes all of it. */
  async pasteAll(): Promise<void> {
    if (this.offer !== null && (await this.#take(this.offer))) this.offer = null;
  }
  /** Leaves a pasted block be. */
  decline(): void {
    this.offer = null;
    void tick().then(() => this.#focus('none'));
  }

  /** Adds what a block needs, then writes it. Whether all of that was done. */
  async #take(block: Spread): Promise<boolean> {
    const { map } = this.#map();
    const [stages, lanes] = [this.columns.map((column) => column.key), this.lanes.map((lane) => lane.id)];
    const created = await this.#together([
      ...this.#freeNames(block.stages, say('screen-new-stage'), this.#stages.map((stage) => stage.name))
        .map((name): Edit => ({ edit: 'add_stage', map: map.id, name, phase: null, before: null })),
      ...this.#freeNames(block.lanes, say('screen-new-lane'), this.#map().lanes.map((lane) => lane.name))
        .map((name): Edit => ({ edit: 'add_lane', map: map.id, name, kind: 'text', before: null })),
    ]);
    if (created === null) return false;
    stages.push(...created.slice(0, block.stages.length));
    lanes.push(...created.slice(block.stages.length));
    const written = await this.#together(block.writings.map((writing) => this.#editOf(writing, stages, lanes)));
    if (written === null) return false;
    if (block.lost > 0) notify({ id: 'screen-paste-left', args: { count: block.lost } });
    void tick().then(() => this.#focus('none'));
    return true;
  }
  /** What a writing asks for, by the ids of the stages and lanes on the grid; nothing where it stands there already. */
  #editOf({ at, text }: Writing, stages: StageId[], lanes: LaneId[]): Edit | null {
    const [stage, lane] = [stages[at.column - 1], lanes[at.row - 1]];
    if (text === this.textAt(at)) return null;
    if (lane !== undefined) return stage === undefined ? { edit: 'rename_lane', lane, name: text } : { edit: 'write', stage, lane, text };
    return stage === undefined ? null : { edit: 'rename_stage', stage, name: text };
  }
  /** The names given, and free ones where none was. */
  #freeNames(names: string[], usual: string, taken: string[]): string[] {
    const all = [...taken];
    return names.map((name) => {
      const free = name === '' ? freeName(usual, all) : name;
      all.push(free);
      return free;
    });
  }
}

/** Shows the parts of a stage that is folded. */
function opened(stage: StageId | null): Edit[] {
  return stage === null ? [] : [{ edit: 'collapse_stage', stage, collapsed: false }];
}

function isBetween(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}
