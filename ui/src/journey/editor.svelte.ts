// What is done to the stages and lanes of a journey map, and to many of its cells at once.

import { tick } from 'svelte';
import type { BlockText, Edit, Stage, StageId } from '../ipc/types';
import { notify, report } from '../workbook/notices.svelte';
import { place } from '../workbook/place.svelte';
import { attempt } from '../workbook/session.svelte';
import { say } from '../words/words.svelte';
import { fromText, toText } from './clipboard';
import type { Say } from './confidences';
import { freeName, type Spot } from './grid';
import { spread, type Spread, type Writing } from './paste';
import { behind, following, moved, nestable } from './stages';
import { MapWriter, type Asking } from './writer.svelte';

/** A pasted block that is larger than the map, and the spot of its first cell. */
export type Offer = Spread & { from: Spot };

export class MapEditor extends MapWriter {
  /** A pasted block that waits for an answer. */
  offer = $state.raw<Offer | null>(null);

  /** Adds a stage beside the one stood on; its name stands there to be written over. */
  async addStage(at: Spot, side: 'before' | 'after'): Promise<void> {
    const stage = this.stageAt(at);
    if (stage === undefined) await this.#insert({ before: side === 'before' ? (this.stages[0]?.id ?? null) : null, within: null });
    else await this.#insert(side === 'before' ? { before: stage.id, within: stage.within } : behind(this.stages, stage.id));
  }
  /** Adds a part to the stage stood on, or one more beside a part. */
  async addPart(at: Spot): Promise<void> {
    const stage = this.stageAt(at);
    if (stage === undefined) return;
    const whole = stage.within ?? stage.id;
    await this.#insert(stage.within === null ? { before: null, within: whole } : behind(this.stages, stage.id), stage.collapsed ? whole : null);
  }
  async #insert(where: { before: StageId | null; within: StageId | null }, opens: StageId | null = null): Promise<void> {
    if (this.locked) return;
    const name = freeName(say('screen-new-stage'), this.stages.map((stage) => stage.name));
    const add: Edit = { edit: 'add_stage', map: this.map().map.id, name, phase: null, ...where };
    await this.#name([...opened(opens), add], name, (stage) => this.standOn({ stage, lane: null }));
  }

  /** Adds a lane below the one stood on; its name stands there to be written over. */
  async addLane(at: Spot): Promise<void> {
    if (this.locked) return;
    const { map, lanes } = this.map();
    const name = freeName(say('screen-new-lane'), lanes.map((lane) => lane.name));
    const above = lanes.findIndex((lane) => lane.id === this.laneAt(at)?.id);
    const before = above < 0 ? null : (lanes[above + 1]?.id ?? null);
    await this.#name([{ edit: 'add_lane', map: map.id, name, kind: 'text', before }], name, (lane) => this.standOn({ stage: null, lane }));
  }
  /** Adds something that has a name for now, and lets the person write over it. */
  async #name(edits: Edit[], name: string, stand: (id: string) => void): Promise<void> {
    await this.settle(this.together(edits).then(async (made) => {
      const id = made?.[0];
      if (id === undefined) return null;
      stand(id);
      await tick();
      this.begin(name, 'all');
      return id;
    }));
  }
  /** Keeps what was typed and adds a stage beside it or, from a lane's name, a lane. */
  async keepAndAdd(side: 'before' | 'after'): Promise<void> {
    const at = this.spot;
    await this.settle(this.keep((here) => here).then(async (kept) => {
      if (!kept) return null;
      await (at.column === 0 ? this.addLane(at) : this.addStage(at, side));
      return at;
    }));
  }

  async moveStage(at: Spot, by: -1 | 1): Promise<void> {
    const stage = this.stageAt(at);
    const way = stage === undefined ? null : moved(this.stages, stage.id, by);
    if (stage === undefined || way === null || this.locked) return;
    const move: Edit = { edit: 'move_stage', stage: stage.id, before: way.before };
    await this.#reshape([move, ...opened(way.opens)]);
  }
  /** Makes a stage a part of the whole stage before it. */
  async nest(at: Spot): Promise<void> {
    const stage = this.stageAt(at);
    const whole = stage === undefined ? null : nestable(this.stages, stage.id);
    if (stage === undefined || whole === null || this.locked) return;
    const nest: Edit = { edit: 'nest_stage', stage: stage.id, within: whole.id };
    const people = Math.max(0, ...(this.columnAt(at)?.reading.scores ?? []).map(({ n, dont_know }) => n + dont_know));
    await this.#reshape([nest, ...opened(whole.collapsed ? whole.id : null)]);
    // It is the whole stage that is rated.
    const nested = this.stages.find(({ id }) => id === stage.id)?.within === whole.id;
    if (people > 0 && nested) notify({ id: 'screen-nested-ratings', args: { part: stage.name, whole: whole.name, people } });
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
  /** Does something to the stages or lanes; the focus stays where it is wanted. */
  async #reshape(edits: Edit[]): Promise<void> {
    if ((await this.settle(this.together(edits))) !== null) await tick().then(() => this.focus('none'));
  }

  /** The stage whose parts can be folded away or shown from here. */
  foldable(at: Spot): Stage | null {
    const whole = this.columns.find((column) => column.key === this.columnAt(at)?.whole);
    return whole === undefined || whole.parts === 0 ? null : whole.reading.stage;
  }
  canMove(at: Spot, by: -1 | 1): boolean {
    const stage = this.stageAt(at);
    return stage !== undefined && moved(this.stages, stage.id, by) !== null;
  }
  canNest(at: Spot): boolean {
    const stage = this.stageAt(at);
    return stage !== undefined && nestable(this.stages, stage.id) !== null;
  }
  /** The stage that the one stood on can be merged with. */
  mergeable(at: Spot): Stage | null {
    const stage = this.stageAt(at);
    return stage === undefined ? null : following(this.stages, stage.id);
  }

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
      this.begin(freeName(text.trim(), this.stages.map((stage) => stage.name).concat(text.trim())), 'all');
      return;
    }
    this.drop();
    const outcome = await this.ahead.until(attempt(asking.for === 'merge'
      ? { edit: 'merge_stages', stage: asking.next.id, into: asking.stage.id, name: text }
      : { edit: 'split_stage', stage: asking.stage.id, name: asking.first ?? '', second: text }));
    if (outcome.done) {
      void tick().then(() => this.focus('none'));
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
    await this.#reshape([{ edit: 'move_lane', lane: lane.id, before }]);
  }

  /** Empties the chosen cells. */
  async empty(): Promise<void> {
    if (this.locked) return;
    await this.together(this.#chosenCells().filter((at) => this.textAt(at) !== '').map((at) => this.editFor(at, '')));
  }

  /** Says how sure we are of what is being typed, and goes on typing. */
  confideTyping(say: Say): void {
    if (this.editing === null || !this.isCell(this.spot)) return;
    const { text } = this.editing;
    void this.keep((here) => here);
    void this.confide(say);
    this.begin(text);
  }
  /** Says how sure we are of the chosen cells. */
  async confide(say: Say): Promise<void> {
    if (this.locked) return;
    await this.together(
      this.#chosenCells().map((at) => {
        const [stage, lane] = [this.stageAt(at)?.id, this.laneAt(at)?.id];
        if (stage === undefined || lane === undefined) return null;
        return say === 'less' ? { edit: 'doubt', stage, lane } : { edit: 'set_confidence', stage, lane, confidence: say };
      }),
    );
  }
  #chosenCells(): Spot[] {
    return this.block.flat().filter((at) => this.isCell(at));
  }

  /** The chosen cells as text for the clipboard. */
  copied(): string {
    return toText(this.block.map((row) => row.map((at) => this.textAt(at))));
  }

  /** Writes a block from the clipboard, from the first chosen cell to the right and down. A block that is larger than
      the map waits for an answer; names at the place of a new stage are new stages at once. */
  async paste(text: string): Promise<void> {
    if (this.locked) return;
    const from = this.block[0]?.[0] ?? this.spot;
    const rows = fromText(text);
    // One text for several cells is for each of them, as in a spreadsheet.
    const [one = ''] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
    const names = { stages: this.columns.map(({ reading }) => reading.stage.name), lanes: this.lanes.map((lane) => lane.name) };
    const block = spread(this.extent, names, from, one !== '' && this.extended ? this.block.map((row) => row.map(() => one)) : rows);
    const onlyNames = this.isNew(from) && block.lanes.length === 0 && block.writings.length === 0;
    if (block.beyond === 0 || onlyNames) await this.#take(block);
    else this.offer = { ...block, from };
  }
  /** Pastes what fits on the map as it is, and says how much did not. */
  async pasteWithin(): Promise<void> {
    const { offer } = this;
    if (offer === null) return;
    const within = offer.writings.filter(({ at }) => at.column <= this.extent.stages && at.row <= this.extent.lanes);
    if (await this.#take({ ...offer, stages: [], lanes: [], writings: within, lost: offer.lost + offer.beyond })) this.#close(offer);
  }
  /** Adds the stages and lanes that the block needs, and pastes all of it. */
  async pasteAll(): Promise<void> {
    const { offer } = this;
    if (offer !== null && (await this.#take(offer))) this.#close(offer);
  }
  /** One goes on in the first cell that was pasted. */
  #close({ from }: Offer): void {
    this.offer = null;
    this.stand(from);
  }
  /** Leaves a pasted block be. */
  decline(): void {
    this.offer = null;
    void tick().then(() => this.focus('none'));
  }

  /** Adds what a block needs and writes it, as one step. Whether that was done. */
  async #take(block: Spread): Promise<boolean> {
    const stages = this.#freeNames(block.stages, say('screen-new-stage'), this.stages.map((stage) => stage.name));
    const lanes = this.#freeNames(block.lanes, say('screen-new-lane'), this.map().lanes.map((lane) => lane.name));
    const [beyond, within] = [block.writings.filter(({ at }) => this.#isBeyond(at)), block.writings.filter(({ at }) => !this.#isBeyond(at))];
    const added: Edit = { edit: 'add_block', map: this.map().map.id, stages, lanes, texts: beyond.map((writing) => this.#textOf(writing)) };
    const grows = stages.length > 0 || lanes.length > 0;
    const written = await this.settle(this.together([grows ? added : null, ...within.map(({ at, text }) => (text === this.textAt(at) ? null : this.editFor(at, text)))]));
    if (written === null) return false;
    if (block.lost > 0) notify({ id: 'screen-paste-left', args: { count: block.lost } });
    void tick().then(() => this.focus('none'));
    return true;
  }
  /** Whether a spot stands on a stage or a lane that is yet to come. */
  #isBeyond(at: Spot): boolean {
    return at.column > this.extent.stages || at.row > this.extent.lanes;
  }
  /** A text beyond the map, by the stages and lanes on the grid and those that are added behind them. */
  #textOf({ at, text }: Writing): BlockText {
    const [stage, lane] = [this.stageAt(at), this.laneAt(at)];
    return {
      stage: stage === undefined ? { added: at.column - this.extent.stages - 1 } : { there: stage.id },
      lane: lane === undefined ? { added: at.row - this.extent.lanes - 1 } : { there: lane.id },
      text,
    };
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
