// The shapes that cross the border, as the Rust side writes them.
export type SegmentId = string;
export type OfferingId = string;
export type RespondentId = string;
export type MapId = string;
export type StageId = string;
export type LaneId = string;
export type EvidenceId = string;
export type DimensionId = string;
export type PlayId = string;

/** A sentence that the locale files know, with its arguments. The domain chooses *which* sentence is true; English or Chinese is chosen where it is shown. */
export type Message = { id: string, args: { [key in string]: Argument } };

/** What fills a gap of a [`Message`]. */
export type Argument = string | number | Message;

/** One analysis, one file. */
export type Workbook = { about: About, segments: Array<Segment>, offerings: Array<Offering>, judgements: Array<Judgement>, respondents: Array<Respondent>, maps: Array<JourneyMap>, stages: Array<Stage>, lanes: Array<Lane>, cells: Array<Cell>, evidence: Array<Evidence>, citations: Array<Citation>, ratings: Array<Rating>, causes: Array<Cause>, dimensions: Array<Dimension>, answers: Array<Answer>, pins: Array<Pin>, overrules: Array<Overrule>, targets: Array<Target>, margins: Array<MarginPoint>, plays: Array<Play>, plan: PlanFrame, decisions: Array<Decision>, planned: Array<PlannedPlay> };

/** What a workbook is. */
export type About = { title: string, summary: string, language: Language };

/** A group of buyers. */
export type Segment = { id: SegmentId, name: string };

/** What is placed on the line. */
export type Offering = { id: OfferingId, name: string, kind: OfferingKind, placed: number | null, reason: string, shown: boolean };

/** A level of the rubric that was judged, not answered. */
export type Judgement = { offering: OfferingId, dimension: DimensionId, level: number };

/** Somebody who rates, by name or pseudonym. */
export type Respondent = { id: RespondentId, name: string, role: string, side: Side };

/** The journey of one segment's buyers with one offering. */
export type JourneyMap = { id: MapId, name: string, offering: OfferingId | null, segment: SegmentId | null };

/** One column of a map. */
export type Stage = { id: StageId, map: MapId, name: string, phase: Phase, importance: number };

/** One row of a map. */
export type Lane = { id: LaneId, map: MapId, name: string, kind: LaneKind, required: boolean, hidden: boolean };

/** What stands where a stage and a lane cross. */
export type Cell = { stage: StageId, lane: LaneId, text: string, confidence: Confidence };

/** Something seen, heard or measured. */
export type Evidence = { id: EvidenceId, kind: EvidenceKind, text: string, source: string, date: string };

/** That a cell rests on an item of evidence. */
export type Citation = { evidence: EvidenceId, stage: StageId, lane: LaneId };

/** What one respondent thinks of one stage in one respect. */
export type Rating = { respondent: RespondentId, stage: StageId, aspect: Aspect, score: number | null, comment: string };

/** Why a stage is weak in one respect. */
export type Cause = { stage: StageId, aspect: Aspect, cause: CauseKind };

/** One observable dimension of the rubric. */
export type Dimension = { id: DimensionId, name: string, question: string, levels: Array<string>, basis: string, phases: Array<Phase>, weight: number };

/** One respondent's level of one offering on one dimension. */
export type Answer = { offering: OfferingId, dimension: DimensionId, respondent: RespondentId, level: number, note: string };

/** Where a respondent believes an offering stands. */
export type Pin = { offering: OfferingId, respondent: RespondentId, position: number };

/** A position set against the evidence. */
export type Overrule = { offering: OfferingId, position: number, reason: string };

/** Where an offering shall go. */
export type Target = { offering: OfferingId, position: number, reason: string, by: string };

/** The usual gross margin at one place of the spectrum. */
export type MarginPoint = { position: number, model: string, low: number, high: number };

/** A move of the library. */
export type Play = { id: PlayId, name: string, towards: End, phases: Array<Phase>, block: string, needs: Array<PlayId>, excludes: Array<PlayId>, effort: Array<Effort>, work_months: number, effect_months: number, effects: Array<Effect>, rating_effects: RatingEffects, risk: string, leading_indicator: string, done_when: string, why: string };

/** Work of one role. */
export type Effort = { role: string, person_months: number };

/** A play's change on one dimension, in levels; negative is towards the customer end. */
export type Effect = { dimension: DimensionId, low: number, likely: number, high: number };

/** A play's change of stage scores, −2…+2 each. */
export type RatingEffects = { acquisition: number, retention: number, satisfaction: number };

/** What a plan is made within. */
export type PlanFrame = { offering: OfferingId | null, start: string, quarters: number, capacity: Array<Effort> };

/** What people decided about a play. */
export type Decision = { play: PlayId, verdict: Verdict, reason: string };

/** A play of the adopted plan. */
export type PlannedPlay = { play: PlayId, quarter: number };

/** A language of the screen and of contents. */
export type Language = "en" | "zh-CN";

/** Whose an offering is. */
export type OfferingKind = "ours" | "competitor" | "benchmark";

/** On which side of the table a respondent sits. */
export type Side = "ours" | "buyer" | "partner";

/** The phase of a buyer's life with us. */
export type Phase = "acquire" | "adopt" | "use" | "support" | "renew" | "leave";

/** What the cells of a lane speak of. */
export type LaneKind = "buyer_action" | "our_action" | "counterpart" | "tailoring" | "pain" | "opportunity" | "question" | "text";

/** How sure we are of a cell. */
export type Confidence = "known" | "believed" | "guess" | "unknown";

/** What an item of evidence is. */
export type EvidenceKind = "quote" | "figure" | "document" | "visit";

/** In which respect a stage is rated. */
export type Aspect = "acquisition" | "retention" | "satisfaction";

/** Why a weak spot is weak. */
export type CauseKind = "needs_person" | "needs_scale" | "product_gap" | "price" | "channel" | "other";

/** An end of the spectrum. */
export type End = "customer" | "client";

/** What people decided about a play. */
export type Verdict = "pinned" | "rejected";

/** One thing a person does. Values arrive as they were given and are checked by [`apply`], so that a refusal can name the thing, the value and what is allowed. A `before` of nothing means *at the end*. */
export type Edit = { "edit": "rename_workbook", title: string } | { "edit": "describe", summary: string } | { "edit": "add_segment", name: string } | { "edit": "rename_segment", segment: SegmentId, name: string } | { "edit": "remove_segment", segment: SegmentId } | { "edit": "add_offering", name: string, kind: OfferingKind, placed: number | null, reason: string } | { "edit": "rename_offering", offering: OfferingId, name: string } | { "edit": "place_offering", offering: OfferingId, position: number, reason: string } | { "edit": "judge", offering: OfferingId, dimension: DimensionId, level: number | null } | { "edit": "show_offerings", offerings: Array<OfferingId>, shown: boolean } | { "edit": "remove_offering", offering: OfferingId } | { "edit": "add_map", name: string, offering: OfferingId | null, segment: SegmentId | null } | { "edit": "rename_map", map: MapId, name: string } | { "edit": "assign_map", map: MapId, offering: OfferingId | null, segment: SegmentId | null } | { "edit": "remove_map", map: MapId } | { "edit": "add_stage", map: MapId, name: string, phase: Phase | null, before: StageId | null } | { "edit": "rename_stage", stage: StageId, name: string } | { "edit": "set_phase", stage: StageId, phase: Phase } | { "edit": "set_importance", stage: StageId, importance: number } | { "edit": "move_stage", stage: StageId, before: StageId | null } | { "edit": "remove_stage", stage: StageId } | { "edit": "add_lane", map: MapId, name: string, kind: LaneKind, before: LaneId | null } | { "edit": "rename_lane", lane: LaneId, name: string } | { "edit": "move_lane", lane: LaneId, before: LaneId | null } | { "edit": "show_lane", lane: LaneId, shown: boolean } | { "edit": "require_lane", lane: LaneId, required: boolean } | { "edit": "remove_lane", lane: LaneId } | { "edit": "write", stage: StageId, lane: LaneId, text: string } | { "edit": "set_confidence", stage: StageId, lane: LaneId, confidence: Confidence } | { "edit": "add_evidence", kind: EvidenceKind, text: string, source: string, date: string, cell: [StageId, LaneId] | null } | { "edit": "cite", evidence: EvidenceId, stage: StageId, lane: LaneId, cited: boolean } | { "edit": "remove_evidence", evidence: EvidenceId } | { "edit": "add_respondent", name: string, role: string, side: Side } | { "edit": "describe_respondent", respondent: RespondentId, name: string, role: string, side: Side } | { "edit": "remove_respondent", respondent: RespondentId } | { "edit": "rate", respondent: RespondentId, stage: StageId, aspect: Aspect, opinion: Opinion } | { "edit": "comment", respondent: RespondentId, stage: StageId, aspect: Aspect, comment: string } | { "edit": "set_cause", stage: StageId, aspect: Aspect, cause: CauseKind | null } | { "edit": "drop_pin", offering: OfferingId, respondent: RespondentId, position: number | null } | { "edit": "answer_rubric", offering: OfferingId, dimension: DimensionId, respondent: RespondentId, level: number | null, note: string } | { "edit": "set_weight", dimension: DimensionId, weight: number } | { "edit": "overrule", offering: OfferingId, position: number, reason: string } | { "edit": "lift_overrule", offering: OfferingId } | { "edit": "set_target", offering: OfferingId, position: number, reason: string, by: string } | { "edit": "clear_target", offering: OfferingId } | { "edit": "add_play", name: string, towards: End, phases: Array<Phase>, effort: Array<Effort>, effects: Array<Effect>, work_months: number, effect_months: number, why: string } | { "edit": "frame_plan", offering: OfferingId | null, start: string, quarters: number, capacity: Array<Effort> } | { "edit": "decide", play: PlayId, verdict: Verdict | null, reason: string } | { "edit": "adopt_plan", plays: Array<PlannedPlay> } | { "edit": "move_play", play: PlayId, quarter: number } | { "edit": "drop_play", play: PlayId };

/** What a respondent says of a stage in one respect. */
export type Opinion = { "score": number } | "dont_know" | "none";

/** A screen's finding in words, and what it rests on. */
export type Headline = { title: Message, lead: Message };

/** How far the four questions are answered, for the rail. */
export type Progress = { completeness: number | null, journey_ready: boolean, rated_stages: number, stages: number, position: number | null, target: number | null, provisional: boolean, plays: number };

/** Question 1. */
export type JourneyReading = { headline: Headline, maps: Array<JourneyMap>, offerings: Array<Offering>, segments: Array<Segment>, map: MapReading | null };

/** One map with all that follows from it. */
export type MapReading = { map: JourneyMap, stages: Array<StageReading>, lanes: Array<Lane>, cells: Array<CellReading>, completeness: number | null, assurance: number | null, ready: boolean, best_known: StageId | null, respondents: number };

/** One stage with what follows for it. */
export type StageReading = { stage: Stage, completeness: number | null, assurance: number | null, below_bar: Array<LaneId>, scores: Array<ScoreReading> };

/** One cell with the evidence it rests on. */
export type CellReading = { cell: Cell, evidence: Array<Evidence> };

/** What all respondents together say of a stage in one respect. */
export type ScoreReading = { stage: StageId, aspect: Aspect, opinions: Array<OpinionReading>, n: number, dont_know: number, median: number | null, quartiles: [number, number] | null, agreement: number | null, accord: Accord | null, verdict: boolean, severity: number | null, cause: CauseKind | null };

/** One respondent's opinion. */
export type OpinionReading = { respondent: RespondentId, score: number | null, comment: string };

/** Question 2. */
export type RatingsReading = { headline: Headline, maps: Array<JourneyMap>, map: JourneyMap | null, respondents: Array<Respondent>, stages: Array<StageReading>, answers: number, possible: number, concordance: Concordance | null, weak_spots: Array<WeakSpot>, talk_about: Array<WeakSpot> };

/** Kendall's coefficient of concordance over one map. */
export type Concordance = { w: number, chi_squared: number, respondents: number, stages: number };

/** One stage in one respect, with what makes it worth talking about. */
export type WeakSpot = { stage: StageId, name: string, aspect: Aspect, median: number, n: number, severity: number, spread: number, agreement: number, cause: CauseKind | null, scores: Array<number>, note: Message | null };

/** Question 3. */
export type SpectrumReading = { headline: Headline, offerings: Array<PositionReading>, chosen: RubricReading | null, respondents: Array<Respondent> };

/** Where one offering stands. */
export type PositionReading = { offering: Offering, perceived: Perceived | null, evidenced: Evidenced | null, overrule: Overrule | null, position: number | null, band: Band | null, target: Target | null, central_tendency: boolean };

/** Where respondents believe an offering stands. */
export type Perceived = { position: number, range: [number, number], n: number };

/** Where the rubric puts an offering. */
export type Evidenced = { position: number, interval: [number, number] | null, coverage: number, answered: number, dimensions: number, provisional: boolean, respondents: number };

/** What a position is made of. */
export type RubricReading = { offering: OfferingId, dimensions: Array<DimensionReading>, pins: Array<Pin> };

/** One dimension for one offering. */
export type DimensionReading = { dimension: Dimension, level: number | null, target_level: number | null, variance: number | null, answers: Array<Answer> };

/** Question 4. */
export type PlanReading = { headline: Headline, frame: PlanFrame, offerings: Array<PositionReading>, plays: Array<PlannedReading>, left_out: Array<LeftOut>, path: Array<Waypoint>, load: Array<RoleLoad>, gap_before: number, gap_after: number, missing: Array<Missing> };

/** One play of a plan with why. */
export type PlannedReading = { play: Play, quarter: number, quarters: number, closes: Array<Closes>, serves: Array<WeakSpot>, needed_by: Array<PlayId>, why: Array<Message>, warnings: Array<Message>, pinned: boolean };

/** How much of a gap a play closes. */
export type Closes = { dimension: DimensionId, name: string, levels: number, gap: number };

/** A play that is not in the plan. */
export type LeftOut = { play: Play, why: Message, verdict: Verdict | null };

/** The position expected at one point of the plan. */
export type Waypoint = { quarter: number, position: number, range: [number, number] };

/** How much of one role's capacity a plan uses. */
export type RoleLoad = { role: string, capacity: number, used: Array<number> };

/** What an agreement amounts to. */
export type Accord = "strong" | "moderate" | "weak";

/** A fifth of the spectrum, after Lampel and Mintzberg (1996). */
export type Band = "standard_product" | "configured_product" | "productised_service" | "tailored_service" | "bespoke_service";

/** What a plan still needs before it can be made. */
export type Missing = "offering" | "position" | "target" | "capacity" | "gap";

/** A picture with a meaning behind each of its parts. */
export type Scene = { width: number, height: number, title: string, description: string, background: string | null, items: Array<Item>, axes: Array<Axis> };

/** One part of a scene. */
export type Item = { name: string, handle: Handle | null, describe: string, shape: Shape };

/** What a pointer takes hold of. */
export type Handle = { "handle": "offering", offering: OfferingId, mark: Mark } | { "handle": "stage", stage: StageId } | { "handle": "cell", stage: StageId, lane: LaneId } | { "handle": "play", play: PlayId };

/** Which position of an offering a mark shows. */
export type Mark = "position" | "perceived" | "target";

/** The primitives. */
export type Shape = { "shape": "rect", x: number, y: number, width: number, height: number, radius: number, fill: Fill | null, stroke: Stroke | null } | { "shape": "ellipse", cx: number, cy: number, rx: number, ry: number, fill: Fill | null, stroke: Stroke | null } | { "shape": "line", x1: number, y1: number, x2: number, y2: number, stroke: Stroke, arrow: boolean } | { "shape": "path", points: Array<[number, number]>, closed: boolean, fill: Fill | null, stroke: Stroke | null } | { "shape": "text" } & Text | { "shape": "group", items: Array<Item> };

/** A block of text whose lines are already broken and measured. */
export type Text = { x: number, y: number, anchor: Anchor, size: number, weight: number, italic: boolean, line_height: number, color: string, lines: Array<TextLine> };

/** One line of text. */
export type TextLine = { width: number, runs: Array<Run> };

/** A stretch of text in one font. */
export type Run = { text: string, face: Face };

/** Which font a run is set in. */
export type Face = "latin" | "han" | "system";

/** Which side of its point a text stands on. */
export type Anchor = "start" | "middle" | "end";

/** How an area is filled. */
export type Fill = { "fill": "solid", color: string } | { "fill": "gradient", stops: Array<[number, string]> };

/** How a line is drawn. */
export type Stroke = { color: string, width: number, dash: Dash, round: boolean };

/** Dashes, in the few kinds that slides know by name. */
export type Dash = "solid" | "dot" | "dash";

/** How pixels along one direction become values. */
export type Axis = { name: string, pixel_from: number, pixel_to: number, value_from: number, value_to: number };

/** One of the four questions. */
export type Screen = "journey" | "ratings" | "spectrum" | "plan";

/** What the window shows now. */
export type Focus = { screen: Screen, map: MapId | null, offering: OfferingId | null };

/** What one screen shows. */
export type ScreenReading = { "screen": "journey", "reading": JourneyReading } | { "screen": "ratings", "reading": RatingsReading } | { "screen": "spectrum", "reading": SpectrumReading } | { "screen": "plan", "reading": PlanReading };

/** What every change answers with. */
export type Changed = { revision: number, touched: Array<string>, created: Array<string>, title: string, progress: Progress, undo: Message | null, redo: Message | null, notices: Array<Message>, view: ScreenReading };

/** A workbook that was opened. */
export type Opened = { path: string, file_name: string, folder: string, read_only: Message | null, notices: Array<Message>, changed: Changed };

/** Light, dark, or as the system is. */
export type Theme = "light" | "dark" | "system";

export type Preferences = { language: Language | null, theme: Theme };

export type Recent = { path: string, title: string, folder: string, opened: string, marks: Array<number>, missing: boolean };

export type SampleCard = { name: string, title: string, summary: string, language: Language, marks: Array<number> };

export type Template = "blank" | "subscription" | "enterprise" | "agency";

export type Welcome = { recent: Array<Recent>, samples: Array<SampleCard>, templates: Array<Template>, preferences: Preferences, documents: string };

export type Chart = "spectrum" | "journey";

export type Format = "svg" | "png" | "pptx" | "json" | "scene";

/** A plan that was worked out, not yet adopted. */
export type Proposal = { plays: Array<PlannedPlay>, added: Array<PlayId>, removed: Array<PlayId>, moved: Array<PlayId>, reading: PlanReading };

export type Exported = { paths: Array<string>, warnings: Array<Message> };

export type FailureKind = "refusal" | "error";

/** Why a command was not done. Nothing was changed. */
export type Failure = { kind: FailureKind, code: string, message: Message };
