// Written by `./dev gen` from the Rust types; changes belong there.

/**
 * What an agreement amounts to.
 */
export type Accord = "strong" | "moderate" | "weak";

/**
 * What a scenario is against staying.
 */
export type AgainstStaying = { 
/**
 * Cash of each month less that of staying.
 */
cash: Array<number>, 
/**
 * What those flows amount to; months are counted from 0.
 */
measures: Measures, 
/**
 * What it earns more for each unit that its plays cost, both of today's worth.
 */
benefit_cost: number | null, };

/**
 * A target beside a verdict.
 */
export type AimReading = { 
/**
 * Whether both point the same way.
 */
agrees: boolean, 
/**
 * In words.
 */
says: Message, };

/**
 * Which side of its point a text stands on.
 */
export type Anchor = "start" | "middle" | "end";

/**
 * One respondent's level of one offering on one dimension.
 */
export type Answer = { 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * The dimension.
 */
dimension: DimensionId, 
/**
 * Who says so.
 */
respondent: RespondentId, 
/**
 * 0 (customer end) … 4 (client end).
 */
level: number, 
/**
 * The fact it rests on; may be empty.
 */
note: string, };

/**
 * Light or dark.
 */
export type Appearance = "light" | "dark" | "system";

/**
 * What fills a gap of a [`Message`].
 */
export type Argument = string | number | { 
/**
 * How much.
 */
amount: number, 
/**
 * The code of its currency.
 */
currency: string, 
/**
 * To which power of ten it is rounded instead, where a reader holds it against others.
 */
step?: number, } | Message;

/**
 * What the window shows.
 */
export type AskView = { 
/**
 * It.
 */
focus: Focus, };

/**
 * In which respect a stage is rated.
 */
export type Aspect = "acquisition" | "retention" | "satisfaction";

/**
 * A path.
 */
export type AtPath = { 
/**
 * The path.
 */
path: string, };

/**
 * How pixels along one direction become values.
 */
export type Axis = { 
/**
 * Its name: `position`.
 */
name: string, 
/**
 * The pixel of `value_from`.
 */
pixel_from: number, 
/**
 * The pixel of `value_to`.
 */
pixel_to: number, 
/**
 * A value.
 */
value_from: number, 
/**
 * Another value.
 */
value_to: number, };

/**
 * One ballot that came as a file.
 */
export type BallotCheck = { 
/**
 * The file.
 */
origin: string, 
/**
 * Whose it is, as the workbook calls them or else as the file does.
 */
name: string, 
/**
 * The round it belongs to, as the file calls it.
 */
round: string, 
/**
 * How many of its answers can be taken.
 */
answers: number, 
/**
 * What would become of it.
 */
outcome: BallotOutcome, 
/**
 * What is to be known of it: why it is refused, what is left out, what has another name now.
 */
remarks: Array<Message>, };

/**
 * A filled-in ballot on its way into a workbook. It has no id: that follows from what stands in it.
 */
export type BallotDraft = { 
/**
 * Whose it is.
 */
respondent: RespondentId, 
/**
 * The name of the file.
 */
origin: string, 
/**
 * What stands on it.
 */
votes: Array<VoteDraft>, };

/**
 * One file.
 */
export type BallotFilePreview = { 
/**
 * Its path.
 */
path: string, 
/**
 * Why it cannot be read as a ballot.
 */
problem: Message | null, 
/**
 * What would become of it, if it is one.
 */
check: BallotCheck | null, 
/**
 * Answers that cannot be read, or were read in a certain way, each with its row and column.
 */
remarks: Array<Message>, };

/**
 * Ballots that came back, to be looked at.
 */
export type BallotFiles = { 
/**
 * The files.
 */
paths: Array<string>, };

/**
 * A ballot of a round.
 */
export type BallotId = string;

/**
 * What becomes of a ballot that came as a file.
 */
export type BallotOutcome = "new" | "conflict" | "known" | "refused";

/**
 * One ballot, for its owner: what is asked and what they said. Nothing of others.
 */
export type BallotReading = { 
/**
 * The ballot.
 */
ballot: BallotId, 
/**
 * Its round.
 */
round: RoundId, 
/**
 * What the round is called.
 */
round_name: string, 
/**
 * The map that is rated.
 */
map: MapId, 
/**
 * Its name.
 */
map_name: string, 
/**
 * Whose it is.
 */
respondent: RespondentId, 
/**
 * Their name, or which voice.
 */
name: string, 
/**
 * Whether nobody knows whose it is.
 */
anonymous: boolean, 
/**
 * The word with which they come back to it.
 */
code: string, 
/**
 * How far it is.
 */
state: BallotState, 
/**
 * The stages that are asked, in the order of the journey.
 */
stages: Array<BallotStage>, 
/**
 * Answers given ("don't know" among them).
 */
answers: number, 
/**
 * Answers asked for.
 */
possible: number, };

/**
 * One stage on a ballot.
 */
export type BallotStage = { 
/**
 * The stage.
 */
stage: StageId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its phase.
 */
phase: Phase, 
/**
 * What the buyer does there, as a reminder; may be empty.
 */
reminder: string, 
/**
 * How well it works, in the order acquisition, retention, satisfaction.
 */
votes: Array<OwnVote>, };

/**
 * How far a ballot is.
 */
export type BallotState = "open" | "handed_in" | "set_aside";

/**
 * A ballot without what stands on it.
 */
export type BallotSummary = { 
/**
 * The ballot.
 */
ballot: BallotId, 
/**
 * How far it is.
 */
state: BallotState, 
/**
 * Whether it is the one that is filled in here, and not a file.
 */
here: boolean, 
/**
 * The file it came from; of voices that is not said.
 */
origin: string, 
/**
 * How many answers it gives.
 */
answers: number, };

/**
 * Ballots that came back as files, before anything is changed.
 */
export type BallotsPreview = { 
/**
 * One for each file, in the order in which they were given.
 */
files: Array<BallotFilePreview>, 
/**
 * The names of those who have ballots that differ: one of them must be preferred before the reveal.
 */
conflicts: Array<string>, 
/**
 * How many of the files can be taken.
 */
takeable: number, };

/**
 * A fifth of the spectrum, after Lampel and Mintzberg (1996).
 */
export type Band = "standard_product" | "configured_product" | "productised_service" | "tailored_service" | "bespoke_service";

/**
 * Whether evidence speaks for a verdict.
 */
export type Bearing = "for" | "against";

/**
 * What a plan must never forget to answer.
 */
export type BlockKind = "training" | "onboarding" | "tutorials" | "migration" | "partners" | "success_tier" | "letting_go" | "skills" | "margins" | "agreement" | "either_or";

/**
 * A lane that a block writes on.
 */
export type BlockLane = { "there": LaneId } | { "added": number };

/**
 * A block of the plan.
 */
export type BlockReading = { 
/**
 * Which.
 */
block: BlockKind, 
/**
 * Whether the answer is "none"; the text is then the reason.
 */
none: boolean, 
/**
 * Whether it is answered, in words or by a list.
 */
answered: boolean, 
/**
 * The answer; empty where nobody wrote one.
 */
text: string, 
/**
 * Who must agree.
 */
executives: Array<Executive>, 
/**
 * What happens to existing customers: every segment, also those of which nothing is said.
 */
passages: Array<PassageReading>, 
/**
 * Either–or.
 */
pairs: Array<EitherOr>, 
/**
 * Plays of the plan that fill it.
 */
plays: Array<string>, 
/**
 * What is known already that bears on it.
 */
known: Array<Message>, };

/**
 * A stage that a block writes on.
 */
export type BlockStage = { "there": StageId } | { "added": number };

/**
 * A text of a block, and where it goes.
 */
export type BlockText = { 
/**
 * The stage of its cell.
 */
stage: BlockStage, 
/**
 * The lane of its cell.
 */
lane: BlockLane, 
/**
 * What is written there.
 */
text: string, };

/**
 * A budget and what the plan takes of it.
 */
export type BudgetReading = { 
/**
 * What all plays may cost besides work by the end of the plan.
 */
amount: number, 
/**
 * What those of the plan do.
 */
spent: number, 
/**
 * The currency of both, its code.
 */
currency: string, };

/**
 * The business with one segment's buyers.
 */
export type BusinessReading = { 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * The segment.
 */
segment: SegmentId, 
/**
 * The segment's name.
 */
name: string, 
/**
 * All figures, in the order of the trade.
 */
drivers: Array<DriverReading>, 
/**
 * Figures without which it cannot be computed.
 */
lacks: Array<DriverKind>, };

/**
 * What the business case is computed with. Money has no currency of its own: all of it is in this one.
 */
export type CaseFrame = { 
/**
 * The currency of all money, its code of three capitals (`EUR`, ISO 4217).
 */
currency: string, 
/**
 * The month of the calendar that a fiscal year begins with, 1…12.
 */
fiscal_start: number, 
/**
 * The discount rate of a year, a share: 0.1 is ten percent; above −1.
 */
discount_rate: number, 
/**
 * How many months it looks ahead, 1…120.
 */
months: number, 
/**
 * What plays cost on top of what is believed, a share: 0.2 is a fifth more.
 */
cost_uplift: number, 
/**
 * How much longer plays take than is believed, a share.
 */
time_uplift: number, 
/**
 * What a person-month costs, by role. A role that is not listed costs nothing.
 */
rates: Array<RoleRate>, };

/**
 * The lines of a profit and loss account, and cash.
 */
export type CaseLines = { 
/**
 * What buyers pay.
 */
revenue: number, 
/**
 * What is left of it before service.
 */
margin: number, 
/**
 * What serving them costs.
 */
service: number, 
/**
 * What winning them costs.
 */
acquisition: number, 
/**
 * What plays cost.
 */
plays: number, 
/**
 * Margin less all costs.
 */
cash: number, };

/**
 * What a case still needs before it can be computed.
 */
export type CaseMissing = "offering" | "segment" | "drivers";

/**
 * One month.
 */
export type CaseMonth = { 
/**
 * Buyers at its beginning.
 */
buyers: number, 
/**
 * Buyers who come in it.
 */
new_buyers: number, 
/**
 * Its money.
 */
lines: CaseLines, 
/**
 * Cash from the beginning to its end.
 */
so_far: number, };

/**
 * The money of question 4. Amounts are in the currency of the frame, to the cent.
 */
export type CaseReading = { 
/**
 * The finding.
 */
headline: Headline, 
/**
 * What it is computed with.
 */
frame: CaseFrame, 
/**
 * What the plan's time is counted in.
 */
unit: PeriodUnit, 
/**
 * Whose work may cost something: the roles of the plan's capacity and of the library's plays.
 */
roles: Array<string>, 
/**
 * The offering that it is about: the one that the plan moves.
 */
offering: Offering | null, 
/**
 * Its first month, `YYYY-MM`; may be empty.
 */
start: string, 
/**
 * What it still needs before anything can be computed, in the order in which to give it.
 */
missing: Array<CaseMissing>, 
/**
 * The business with each segment's buyers, in the order of the segments; most may have no figure yet.
 */
businesses: Array<BusinessReading>, 
/**
 * Which of their figures go together.
 */
correlations: Array<Correlation>, 
/**
 * Staying, the plan, then one's own; empty before anything can be computed.
 */
scenarios: Array<ScenarioReading>, 
/**
 * What each play of the library costs and changes, in its order.
 */
plays: Array<PlayMoney>, 
/**
 * Roles of plays that cost nothing, since nobody said what they cost.
 */
unpaid: Array<string>, 
/**
 * Gross margin against what is usual.
 */
margin: MarginReading | null, };

/**
 * One fiscal year, or the part of it that the case sees.
 */
export type CaseYear = { 
/**
 * What it is called.
 */
name: Message, 
/**
 * How many of its months the case sees.
 */
months: number, 
/**
 * Buyers at the beginning of its last month, who pay in it.
 */
buyers: number, 
/**
 * Its money.
 */
lines: CaseLines, };

/**
 * Why a weak spot is weak.
 */
export type CauseKind = "needs_person" | "needs_scale" | "product_gap" | "price" | "channel" | "other";

/**
 * What stands where a stage and a lane cross.
 */
export type Cell = { 
/**
 * The stage.
 */
stage: StageId, 
/**
 * The lane.
 */
lane: LaneId, 
/**
 * The text; may have several lines.
 */
text: string, 
/**
 * How sure we are of it.
 */
confidence: Confidence, 
/**
 * Who answers for it, a name or a role; may be empty.
 */
owner: string, 
/**
 * When it is to be looked at again, `YYYY-MM-DD`; may be empty.
 */
review: string, };

/**
 * A cell of a draft.
 */
export type CellDraft = { 
/**
 * The place of its stage.
 */
stage: number, 
/**
 * The place of its lane.
 */
lane: number, 
/**
 * The text; may have several lines.
 */
text: string, 
/**
 * How sure we are of it.
 */
confidence: Confidence, 
/**
 * Who answers for it; may be empty.
 */
owner: string, 
/**
 * When it is to be looked at again, `YYYY-MM-DD`; may be empty.
 */
review: string, 
/**
 * What it measures, in a metric lane.
 */
measure: MeasureDraft | null, 
/**
 * What it rests on.
 */
evidence: Array<EvidenceDraft>, };

/**
 * What two maps say in one place.
 */
export type CellPair = { 
/**
 * The place of the stage among the pairs.
 */
stage: number, 
/**
 * The place of the lane among the pairs.
 */
lane: number, 
/**
 * In the one.
 */
left: Said | null, 
/**
 * In the other.
 */
right: Said | null, 
/**
 * How the two differ.
 */
difference: Difference, };

/**
 * One cell with the evidence it rests on.
 */
export type CellReading = { 
/**
 * The cell.
 */
cell: Cell, 
/**
 * What it rests on.
 */
evidence: Array<Evidence>, 
/**
 * What it measures, in a metric lane.
 */
measure: MeasureReading | null, 
/**
 * Whether its day of review is past.
 */
stale: boolean, };

/**
 * The one answer to every command that changes or shows something. The screen holds no rows of its own: it is
 * given what it shows, so that a change of one rating sends one screen and not thousands of rows.
 */
export type Changed = { 
/**
 * Counts the changes since the workbook was opened.
 */
revision: number, 
/**
 * The tables that changed.
 */
touched: Array<string>, 
/**
 * Ids of things that came to be, in the order they did.
 */
created: Array<string>, 
/**
 * The title of the workbook.
 */
title: string, 
/**
 * What it is about; may be empty.
 */
summary: string, 
/**
 * How far the four questions are answered.
 */
progress: Progress, 
/**
 * What undo would take back.
 */
undo: Message | null, 
/**
 * What redo would do again.
 */
redo: Message | null, 
/**
 * Things to be told, such as a backup copy that could not be made.
 */
notices: Array<Message>, 
/**
 * What the window shows now.
 */
view: ScreenReading, 
/**
 * The chart in it, where it was asked for along with the change and can be drawn.
 */
scene: Scene | null, };

/**
 * A chart that can be drawn.
 */
export type Chart = "spectrum" | "journey" | "journey_curve" | "curve" | "cash" | "waterfall" | "fan" | "tornado" | "gantt";

/**
 * The answer to one [`Offer`].
 */
export type Choice = { 
/**
 * What was chosen.
 */
kind: OfferKind, 
/**
 * The values of the answers; one, unless the offer takes several.
 */
values: Array<string>, };

/**
 * What a person chose, and the language that comes of it: the screen speaks what charts, menus and exports speak.
 */
export type Chosen = { 
/**
 * The language of the desk: the one that was chosen, or the system's.
 */
speaks: Language, 
/**
 * The language of the screen; nothing means the system's.
 */
language: Language | null, 
/**
 * Light, dark, or as the system is.
 */
theme: Appearance, };

/**
 * How much of a gap a play closes.
 */
export type Closes = { 
/**
 * The dimension.
 */
dimension: DimensionId, 
/**
 * Its name.
 */
name: string, 
/**
 * Levels closed of the gap.
 */
levels: number, 
/**
 * The gap before the plan, levels.
 */
gap: number, };

/**
 * Two maps to hold against each other.
 */
export type CompareMaps = { 
/**
 * The one.
 */
left: MapId, 
/**
 * The other.
 */
right: MapId, };

/**
 * Two maps side by side.
 */
export type Comparison = { 
/**
 * The one.
 */
left: JourneyMap, 
/**
 * The other.
 */
right: JourneyMap, 
/**
 * How they differ, in words.
 */
headline: Headline, 
/**
 * Stages of both in one order; those that are the same stage are a pair.
 */
stages: Array<StagePair>, 
/**
 * Lanes of both, likewise.
 */
lanes: Array<LanePair>, 
/**
 * Every crossing where one of the two says anything.
 */
cells: Array<CellPair>, };

/**
 * Kendall's coefficient of concordance over one map, never weighted.
 */
export type Concordance = { 
/**
 * W, 0…1, with ties corrected.
 */
w: number, 
/**
 * χ² = m (n − 1) W.
 */
chi_squared: number, 
/**
 * Respondents ranked.
 */
respondents: number, 
/**
 * Stages ranked.
 */
stages: number, };

/**
 * How sure we are of a cell.
 */
export type Confidence = "known" | "believed" | "guess" | "unknown";

/**
 * A chart to be copied as a picture.
 */
export type CopyChart = { 
/**
 * Which.
 */
chart: Chart, 
/**
 * What the window shows.
 */
focus: Focus, 
/**
 * Pixels for each of the slide's 1920 × 1080.
 */
scale: number, 
/**
 * A theme file with colours and a font of one's own.
 */
brand?: string | null, 
/**
 * Whether it lets through what it is put on.
 */
transparent: boolean, 
/**
 * Which of its slides, counted from 0; beyond the last is the last.
 */
page?: number, };

/**
 * That two figures of the business with an offering go together.
 */
export type Correlation = { 
/**
 * The offering, one of ours.
 */
offering: OfferingId, 
/**
 * The segment of one figure.
 */
segment: SegmentId, 
/**
 * What that figure is of.
 */
driver: DriverKind, 
/**
 * The segment of the other; it may be the same.
 */
other_segment: SegmentId, 
/**
 * What the other is of.
 */
other_driver: DriverKind, 
/**
 * How far they go together: 1 always, −1 always against one another. 0 is how figures are of which nothing is
 * said.
 */
coefficient: number, };

/**
 * What something costs, as far as that is known. In JSON a single figure is one that is certain.
 */
export type Cost = { 
/**
 * The least it may be.
 */
low: number, 
/**
 * What is expected.
 */
likely: number, 
/**
 * The most it may be.
 */
high: number, 
/**
 * Where that is from; may be empty.
 */
source: string, };

/**
 * A chart whose slides are counted.
 */
export type CountSlides = { 
/**
 * Which.
 */
chart: Chart, 
/**
 * What the window shows.
 */
focus: Focus, };

/**
 * Something to look at, and the play that it belongs to.
 */
export type Criterion = { 
/**
 * The play.
 */
play: PlayId, 
/**
 * Its name.
 */
name: string, 
/**
 * What to look at; may be empty.
 */
text: string, 
/**
 * Whether the play is done.
 */
met: boolean, };

/**
 * Dashes, in the few kinds that slides know by name.
 */
export type Dash = "solid" | "dot" | "dash";

/**
 * Where an import goes.
 */
export type Destination = "open" | "new";

/**
 * How what two maps say differs.
 */
export type Difference = "same" | "changed" | "only_left" | "only_right";

/**
 * One observable dimension of the rubric.
 */
export type Dimension = { 
/**
 * Its id.
 */
id: DimensionId, 
/**
 * Its name.
 */
name: string, 
/**
 * What is asked.
 */
question: string, 
/**
 * A sentence for each level, from 0 (customer end) to 4 (client end): five of them.
 */
levels: Array<string>, 
/**
 * Where it comes from.
 */
basis: string, 
/**
 * The phases of the journey it speaks of.
 */
phases: Array<Phase>, 
/**
 * Its weight, 0 or more.
 */
weight: number, };

/**
 * A dimension of the rubric.
 */
export type DimensionId = string;

/**
 * One dimension for one offering.
 */
export type DimensionReading = { 
/**
 * The dimension.
 */
dimension: Dimension, 
/**
 * How it compares with the library.
 */
origin: Origin, 
/**
 * The mean level, or the judged one; nothing if nobody answered.
 */
level: number | null, 
/**
 * The level that the target asks for, if there is one.
 */
target_level: number | null, 
/**
 * Whether the strategist set that level.
 */
target_set: boolean, 
/**
 * What the level rests on.
 */
evidence: Array<Evidence>, 
/**
 * Sample variance of the levels; nothing below two answers.
 */
variance: number | null, 
/**
 * Who answered what.
 */
answers: Array<Answer>, };

/**
 * What speaks for a direction.
 */
export type DirectionEvidence = "weak_spots" | "wishes" | "competitors" | "economics";

/**
 * One kind of evidence.
 */
export type DirectionEvidenceReading = { 
/**
 * Which.
 */
evidence: DirectionEvidence, 
/**
 * How much it counts, 0…10.
 */
weight: number, 
/**
 * −1 (more scalable) … 1 (more personal); nothing while it is not known.
 */
value: number | null, 
/**
 * Whether it speaks for the verdict or against it; nothing where it is silent, or counts for nothing.
 */
bearing: Bearing | null, 
/**
 * What it says, or what is missing, in one sentence.
 */
says: Message, 
/**
 * What it was computed from, the weightiest first.
 */
from: Array<Message>, };

/**
 * Which way the evidence says an offering of ours should move.
 */
export type DirectionReading = { 
/**
 * The finding.
 */
headline: Headline, 
/**
 * The weighted mean of the evidence, −1 (more scalable) … 1 (more personal); nothing without any.
 */
value: number | null, 
/**
 * Below this, either way, the verdict is *stay*.
 */
stay: number, 
/**
 * What that amounts to.
 */
verdict: DirectionVerdict | null, 
/**
 * How strongly; nothing for *stay*.
 */
strength: Strength | null, 
/**
 * The four kinds of evidence, always in the same order.
 */
evidence: Array<DirectionEvidenceReading>, 
/**
 * What would change the verdict: the smallest change of one weight, the one missing answer.
 */
turns: Array<Message>, 
/**
 * Whether the target goes the way the evidence points; nothing without either.
 */
aim: AimReading | null, 
/**
 * How old the business is, by its buyers; nothing where nobody said how many there are.
 */
age: Message | null, 
/**
 * What the target implies; nothing without one.
 */
implied: ImpliedReading | null, 
/**
 * Who said what buyers want.
 */
wishes: Array<Wish>, 
/**
 * What is known of the business.
 */
economics: Economics | null, };

/**
 * What a direction amounts to.
 */
export type DirectionVerdict = "more_scalable" | "stay" | "more_personal";

/**
 * An edit.
 */
export type DoEdit = { 
/**
 * The edit.
 */
edit: Edit, 
/**
 * What the window shows.
 */
focus: Focus, 
/**
 * The chart in it, to be drawn as it is then.
 */
scene?: DrawScene | null, };

/**
 * A chart to draw.
 */
export type DrawScene = { 
/**
 * Which.
 */
chart: Chart, 
/**
 * What the window shows.
 */
focus: Focus, 
/**
 * Width, px; nothing for the whole slide with its title.
 */
width?: number | null, 
/**
 * Height, px.
 */
height?: number | null, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * A theme file with colours of one's own.
 */
brand?: string | null, 
/**
 * Which of its slides, counted from 0, where the whole slide is asked for; beyond the last is the last.
 */
page?: number, };

/**
 * One figure of the business with a segment's buyers of an offering, a month.
 */
export type Driver = { 
/**
 * The offering, one of ours.
 */
offering: OfferingId, 
/**
 * The segment.
 */
segment: SegmentId, 
/**
 * What the figure is of.
 */
driver: DriverKind, 
/**
 * The least it may be; shares are 0…1.
 */
low: number, 
/**
 * What is expected.
 */
likely: number, 
/**
 * The most it may be.
 */
high: number, 
/**
 * Where that is from; may be empty.
 */
source: string, 
/**
 * How sure we are of it.
 */
confidence: Confidence, };

/**
 * What a play changes in a driver of the offering that moves, once its effect is whole; for each of its segments.
 */
export type DriverEffect = { 
/**
 * The play.
 */
play: PlayId, 
/**
 * The driver; not how many buyers there are, which follows from who comes and who goes.
 */
driver: DriverKind, 
/**
 * The least that is added.
 */
low: number, 
/**
 * What is expected to be.
 */
likely: number, 
/**
 * The most.
 */
high: number, 
/**
 * Whether that is a share of the driver as it is without plays (0.1: a tenth more), and no amount.
 */
relative: boolean, };

/**
 * A figure of the business with one segment's buyers, a month.
 */
export type DriverKind = "buyers" | "new_buyers" | "revenue" | "gross_margin" | "service_cost" | "churn" | "acquisition_cost";

/**
 * One figure of a business.
 */
export type DriverReading = { 
/**
 * What it is of.
 */
driver: DriverKind, 
/**
 * What it counts in.
 */
unit: DriverUnit, 
/**
 * Low, likely and high; nothing before they were given.
 */
estimate: Estimate | null, 
/**
 * Where they are from.
 */
source: string, 
/**
 * How sure we are of them.
 */
confidence: Confidence, };

/**
 * What one figure does to the net present value.
 */
export type DriverSwing = { 
/**
 * What it is called.
 */
name: Message, 
/**
 * What it counts in.
 */
unit: DriverUnit, 
/**
 * Whether it is a share of another figure, for what plays change.
 */
relative: boolean, 
/**
 * Whether it is what a play adds to the figure, and not the figure: of a share that is points, not per cent.
 */
added: boolean, 
/**
 * Low, likely and high.
 */
estimate: Estimate, 
/**
 * The value at its low end.
 */
at_low: number, 
/**
 * The value at its high end.
 */
at_high: number, 
/**
 * What the figure must be for the value to be nought; nothing if it is nought wherever the figure may be.
 */
break_even: number | null, 
/**
 * Whether that lies beyond what somebody thinks possible, outside low and high.
 */
beyond: boolean, 
/**
 * Between which figures it may be at all, where that was looked for.
 */
range: [number, number], };

/**
 * What a driver's figure counts in.
 */
export type DriverUnit = "buyers" | "money" | "share";

/**
 * What is known of the business of an offering, in a year.
 */
export type Economics = { 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * Revenue in a year, in the workbook's own unit.
 */
revenue: number | null, 
/**
 * Gross margin, a share of revenue, −1…1.
 */
gross_margin: number | null, 
/**
 * How many buyers there are.
 */
buyers: number | null, 
/**
 * Where the figures are from; may be empty.
 */
source: string, };

/**
 * One thing a person does. Values arrive as they were given and are checked by [`apply`], so that a
 * refusal can name the thing, the value and what is allowed. A `before` of nothing means *at the end*.
 */
export type Edit = { "edit": "rename_workbook", title: string, } | { "edit": "describe", summary: string, } | { "edit": "add_segment", name: string, } | { "edit": "rename_segment", segment: SegmentId, name: string, } | { "edit": "remove_segment", segment: SegmentId, } | { "edit": "add_offering", name: string, kind: OfferingKind, placed: number | null, reason: string, } | { "edit": "rename_offering", offering: OfferingId, name: string, } | { "edit": "place_offering", offering: OfferingId, position: number, reason: string, } | { "edit": "judge", offering: OfferingId, dimension: DimensionId, level: number | null, } | { "edit": "show_offerings", offerings: Array<OfferingId>, shown: boolean, } | { "edit": "remove_offering", offering: OfferingId, } | { "edit": "restore_benchmark", offering: OfferingId, } | { "edit": "restore_benchmarks" } | { "edit": "add_view", name: string, offerings: Array<OfferingId>, look: Look, } | { "edit": "rename_view", view: ViewId, name: string, } | { "edit": "change_view", view: ViewId, offerings: Array<OfferingId>, look: Look, } | { "edit": "remove_view", view: ViewId, } | { "edit": "add_map", name: string, offering: OfferingId | null, segment: SegmentId | null, } | { "edit": "add_maps", maps: Array<MapDraft>, } | { "edit": "duplicate_map", map: MapId, name: string, } | { "edit": "replace", map: MapId, search: string, with: string, match_case: boolean, } | { "edit": "rename_map", map: MapId, name: string, } | { "edit": "assign_map", map: MapId, offering: OfferingId | null, segment: SegmentId | null, } | { "edit": "remove_map", map: MapId, } | { "edit": "add_stage", map: MapId, name: string, phase: Phase | null, before: StageId | null, within?: StageId | null, } | { "edit": "rename_stage", stage: StageId, name: string, phase?: Phase | null, } | { "edit": "set_phase", stage: StageId, phase: Phase, } | { "edit": "set_importance", stage: StageId, importance: number, } | { "edit": "nest_stage", stage: StageId, within: StageId | null, } | { "edit": "collapse_stage", stage: StageId, collapsed: boolean, } | { "edit": "merge_stages", stage: StageId, into: StageId, name: string, } | { "edit": "split_stage", stage: StageId, name: string, second: string, } | { "edit": "move_stage", stage: StageId, before: StageId | null, } | { "edit": "remove_stage", stage: StageId, } | { "edit": "add_lane", map: MapId, name: string, kind: LaneKind, before: LaneId | null, } | { "edit": "rename_lane", lane: LaneId, name: string, } | { "edit": "set_lane_kind", lane: LaneId, kind: LaneKind, } | { "edit": "move_lane", lane: LaneId, before: LaneId | null, } | { "edit": "show_lane", lane: LaneId, shown: boolean, } | { "edit": "require_lane", lane: LaneId, required: boolean, } | { "edit": "remove_lane", lane: LaneId, } | { "edit": "write", stage: StageId, lane: LaneId, text: string, } | { "edit": "add_block", map: MapId, stages: Array<string>, lanes: Array<string>, texts: Array<BlockText>, } | { "edit": "set_confidence", stage: StageId, lane: LaneId, confidence: Confidence, } | { "edit": "doubt", stage: StageId, lane: LaneId, } | { "edit": "assign_cell", stage: StageId, lane: LaneId, owner: string, review: string, } | { "edit": "measure", stage: StageId, lane: LaneId, unit: string, source: string, figures: Array<[string, number]>, } | { "edit": "add_evidence", kind: EvidenceKind, text: string, source: string, date: string, at: Resting | null, } | { "edit": "cite", evidence: EvidenceId, at: Resting, cited: boolean, } | { "edit": "remove_evidence", evidence: EvidenceId, } | { "edit": "add_respondent", name: string, role: string, side: Side, } | { "edit": "describe_respondent", respondent: RespondentId, name: string, role: string, side: Side, } | { "edit": "remove_respondent", respondent: RespondentId, } | { "edit": "rate", respondent: RespondentId, stage: StageId, aspect: Aspect, opinion: Opinion, } | { "edit": "comment", respondent: RespondentId, stage: StageId, aspect: Aspect, comment: string, } | { "edit": "set_cause", stage: StageId, aspect: Aspect, cause: CauseKind | null, } | { "edit": "set_goal", stage: StageId, aspect: Aspect, score: number | null, } | { "edit": "weigh_role", role: string, weight: number | null, } | { "edit": "begin_round", map: MapId, name: string, begun: string, raters: Raters, } | { "edit": "invite", round: RoundId, respondent: RespondentId, phases: Array<Phase>, } | { "edit": "add_voice", round: RoundId, } | { "edit": "vote", ballot: BallotId, stage: StageId, aspect: Aspect, opinion: Opinion, } | { "edit": "vote_comment", ballot: BallotId, stage: StageId, aspect: Aspect, comment: string, } | { "edit": "hand_in", ballot: BallotId, } | { "edit": "reopen", ballot: BallotId, } | { "edit": "take_ballots", round: RoundId, ballots: Array<BallotDraft>, } | { "edit": "prefer_ballot", ballot: BallotId, } | { "edit": "reveal", round: RoundId, } | { "edit": "remove_round", round: RoundId, } | { "edit": "drop_pin", offering: OfferingId, respondent: RespondentId, position: number | null, seen: boolean, } | { "edit": "answer_rubric", offering: OfferingId, dimension: DimensionId, respondent: RespondentId, level: number | null, note: string, } | { "edit": "reword_dimension", dimension: DimensionId, name: string, question: string, levels: Array<string>, } | { "edit": "add_dimension", name: string, question: string, levels: Array<string>, phases: Array<Phase>, weight: number, } | { "edit": "remove_dimension", dimension: DimensionId, } | { "edit": "set_dimension_phases", dimension: DimensionId, phases: Array<Phase>, } | { "edit": "restore_dimension", dimension: DimensionId, } | { "edit": "restore_rubric" } | { "edit": "set_weight", dimension: DimensionId, weight: number, } | { "edit": "overrule", offering: OfferingId, position: number, reason: string, } | { "edit": "lift_overrule", offering: OfferingId, } | { "edit": "set_target", offering: OfferingId, position: number, reason: string, by: string, } | { "edit": "set_target_level", offering: OfferingId, dimension: DimensionId, level: number | null, } | { "edit": "clear_target", offering: OfferingId, } | { "edit": "say_wish", offering: OfferingId, respondent: RespondentId, leaning: number | null, } | { "edit": "set_economics", offering: OfferingId, revenue: number | null, gross_margin: number | null, buyers: number | null, source: string, } | { "edit": "weigh_direction", evidence: DirectionEvidence, weight: number | null, } | { "edit": "add_play", name: string, towards: End, phases: Array<Phase>, effort: Array<Effort>, effects: Array<Effect>, work_months: number, effect_months: number, risk?: string, leading_indicator?: string, done_when?: string, why: string, needs?: Array<PlayId> | null, excludes?: Array<PlayId> | null, rating_effects?: RatingEffects | null, } | { "edit": "change_play", play: PlayId, name: string, towards: End, phases: Array<Phase>, effort: Array<Effort>, effects: Array<Effect>, work_months: number, effect_months: number, risk: string, leading_indicator: string, done_when: string, why: string, needs?: Array<PlayId> | null, excludes?: Array<PlayId> | null, rating_effects?: RatingEffects | null, } | { "edit": "split_play", play: PlayId, name: string, second: string, share: number, } | { "edit": "remove_play", play: PlayId, } | { "edit": "frame_plan", frame: PlanFrame, } | { "edit": "decide", play: PlayId, verdict: Verdict | null, reason: string, } | { "edit": "adopt_plan", plays: Array<PlannedPlay>, } | { "edit": "assign_play", play: PlayId, owner: string, } | { "edit": "move_play", play: PlayId, period: number, } | { "edit": "free_date", play: PlayId, } | { "edit": "drop_play", play: PlayId, } | { "edit": "mark_play", play: PlayId, state: PlayState | null, since: string, note: string, } | { "edit": "read_indicator", play: PlayId, date: string, value: string | null, } | { "edit": "fill_block", block: BlockKind, none: boolean, text: string, executives?: Array<Executive>, passages?: Array<Passage>, pairs?: Array<EitherOr>, } | { "edit": "take_snapshot", date: string, note: string, } | { "edit": "note_snapshot", snapshot: SnapshotId, note: string, } | { "edit": "remove_snapshot", snapshot: SnapshotId, } | { "edit": "frame_case", frame: CaseFrame, } | { "edit": "set_driver", driver: Driver, currency?: string | null, } | { "edit": "clear_driver", offering: OfferingId, segment: SegmentId, driver: DriverKind | null, } | { "edit": "correlate", offering: OfferingId, correlations: Array<Correlation>, } | { "edit": "set_play_money", play: PlayId, one_off: Cost, running: Cost, effects: Array<DriverEffect>, } | { "edit": "add_scenario", name: string, plays: Array<PlannedPlay>, } | { "edit": "change_scenario", scenario: ScenarioId, name: string, plays: Array<PlannedPlay>, } | { "edit": "remove_scenario", scenario: ScenarioId, } | { "edit": "together", edits: Array<Edit>, };

/**
 * A play's change on one dimension, in levels; negative is towards the customer end.
 */
export type Effect = { 
/**
 * The dimension.
 */
dimension: DimensionId, 
/**
 * If it goes badly.
 */
low: number, 
/**
 * What is expected.
 */
likely: number, 
/**
 * If it goes well.
 */
high: number, };

/**
 * Work of one role.
 */
export type Effort = { 
/**
 * The role, as capacities name it.
 */
role: string, 
/**
 * Person-months.
 */
person_months: number, };

/**
 * An either–or.
 */
export type EitherOr = { 
/**
 * What we do.
 */
chosen: string, 
/**
 * What we will not do instead; empty where nobody said so yet.
 */
declined: string, };

/**
 * An end of the spectrum.
 */
export type End = "customer" | "client";

/**
 * An uncertain figure: the least, the expected and the most it may be.
 */
export type Estimate = { 
/**
 * The least.
 */
low: number, 
/**
 * What is expected.
 */
likely: number, 
/**
 * The most.
 */
high: number, };

/**
 * Something seen, heard or measured.
 */
export type Evidence = { 
/**
 * Its id.
 */
id: EvidenceId, 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * The quotation, the figure with its unit, or the document's name.
 */
text: string, 
/**
 * Who said it, or where it was measured.
 */
source: string, 
/**
 * When, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`; may be empty.
 */
date: string, };

/**
 * An item of evidence of a draft; one that a workbook has already is that one.
 */
export type EvidenceDraft = { 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * The quotation, the figure with its unit, or the document's name.
 */
text: string, 
/**
 * Who said it, or where it was measured.
 */
source: string, 
/**
 * When, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`; may be empty.
 */
date: string, };

/**
 * An item of evidence.
 */
export type EvidenceId = string;

/**
 * What an item of evidence is.
 */
export type EvidenceKind = "quote" | "figure" | "document" | "visit";

/**
 * An item of evidence, and how much rests on it.
 */
export type EvidenceReading = { 
/**
 * The item.
 */
evidence: Evidence, 
/**
 * How many cells of all maps, and levels of offerings, rest on it.
 */
cited: number, };

/**
 * Where the rubric puts an offering.
 */
export type Evidenced = { 
/**
 * 25 × Σ w ℓ / Σ w, 0…100.
 */
position: number, 
/**
 * The 90 % interval, clipped to 0…100; nothing for levels by judgement.
 */
interval: [number, number] | null, 
/**
 * Answered weight / all weight, 0…1.
 */
coverage: number, 
/**
 * Answered dimensions.
 */
answered: number, 
/**
 * All dimensions.
 */
dimensions: number, 
/**
 * Fewer than 7 of 10 dimensions answered.
 */
provisional: boolean, 
/**
 * How many respondents answered anything.
 */
respondents: number, };

/**
 * Somebody who must agree, in three lines.
 */
export type Executive = { 
/**
 * Who: a name, a role or both.
 */
name: string, 
/**
 * What they gain; may be empty.
 */
gains: string, 
/**
 * What they fear or give up; may be empty.
 */
fears: string, 
/**
 * What we ask of them; may be empty.
 */
asks: string, };

/**
 * A file to write.
 */
export type Export = { 
/**
 * What kind of file.
 */
format: Format, 
/**
 * Which chart; the spectrum unless said.
 */
chart?: Chart | null, 
/**
 * What the window shows.
 */
focus: Focus, 
/**
 * Where to.
 */
path: string, 
/**
 * Light or dark; light unless said.
 */
theme?: Theme | null, 
/**
 * Pixels of a picture for each of the slide's 1920 × 1080; 1 unless said.
 */
scale?: number | null, 
/**
 * A theme file with colours and a font of one's own.
 */
brand?: string | null, 
/**
 * Whether pictures let through what they are put on; they have a ground unless said.
 */
transparent?: boolean | null, };

/**
 * What was written.
 */
export type Exported = { 
/**
 * The files, in their order; a long map becomes several pictures.
 */
paths: Array<string>, 
/**
 * What to be told of them, such as signs that no font has.
 */
warnings: Array<Message>, };

/**
 * Which font a run is set in.
 */
export type Face = "latin" | "han" | "system";

/**
 * One fact that would have to be different.
 */
export type Fact = { 
/**
 * The dimension.
 */
dimension: DimensionId, 
/**
 * Its name.
 */
name: string, 
/**
 * The level it is nearest to now, 0…4.
 */
from: number, 
/**
 * The sentence of that level.
 */
is: string, 
/**
 * Whether nobody answered, so that the middle was taken.
 */
unanswered: boolean, 
/**
 * The level it would have to be, 0…4.
 */
to: number, 
/**
 * The sentence of that level.
 */
becomes: string, };

/**
 * Facts that would have to be different together.
 */
export type FactSet = { 
/**
 * Them.
 */
facts: Array<Fact>, 
/**
 * Where the evidence would then stand: levels are whole, so that it may be near.
 */
reaches: number, };

/**
 * Which facts would have to be different for the evidence to stand elsewhere.
 */
export type Facts = { 
/**
 * Where it stands now; nothing without evidence.
 */
from: number | null, 
/**
 * Where it would have to stand.
 */
to: number, 
/**
 * As few facts as possible, the weightiest first; empty where nothing would have to be different.
 */
fewest: FactSet | null, 
/**
 * A step of many facts, as a target asks for; nothing where that comes to the same.
 */
spread: FactSet | null, };

/**
 * A place that the evidence does not speak for.
 */
export type FactsFor = { 
/**
 * The offering, one of ours.
 */
offering: OfferingId, 
/**
 * The place, 0…100.
 */
position: number, };

/**
 * Why a command was not done. Nothing was changed.
 */
export type Failure = { 
/**
 * Whether it cannot be done now, or something broke.
 */
kind: FailureKind, 
/**
 * Which failure it is, for programs; the same whatever the language.
 */
code: string, 
/**
 * What happened, to which thing, and (its attribute `.next`) what to do about it.
 */
message: Message, };

/**
 * How bad a failure is.
 */
export type FailureKind = "refusal" | "error";

/**
 * How an area is filled.
 */
export type Fill = { "fill": "solid", 
/**
 * The colour.
 */
color: string, } | { "fill": "gradient", 
/**
 * Where, and which colour.
 */
stops: Array<[number, string]>, };

/**
 * What the window shows: the screen, and the map or offering chosen on it.
 */
export type Focus = { 
/**
 * The screen.
 */
screen: Screen, 
/**
 * The map; the first one if none is said or it is gone.
 */
map?: MapId | null, 
/**
 * The offering; our first if none is said or it is gone.
 */
offering?: OfferingId | null, 
/**
 * The named view of the spectrum; what each offering says if none is said or it is gone.
 */
view?: ViewId | null, 
/**
 * How the spectrum is looked at; as its view says if nothing is said.
 */
look?: Look | null, 
/**
 * The scenario of the business case whose uncertainty is looked at; the plan if none is said or it is gone.
 */
scenario?: ScenarioKey | null, 
/**
 * What its random numbers begin from; 1 unless said.
 */
seed?: number | null, };

/**
 * A kind of file.
 */
export type Format = "svg" | "png" | "pptx" | "pdf" | "json" | "scene" | "csv" | "xlsx" | "mermaid";

/**
 * A dimension of the library that was taken out of the rubric.
 */
export type GoneDimension = { 
/**
 * Its id.
 */
id: DimensionId, 
/**
 * Its name.
 */
name: string, };

/**
 * What a pointer takes hold of.
 */
export type Handle = { "handle": "offering", 
/**
 * Which.
 */
offering: OfferingId, 
/**
 * Which of its positions.
 */
mark: Mark, } | { "handle": "stage", 
/**
 * Which.
 */
stage: StageId, } | { "handle": "cell", 
/**
 * Its stage.
 */
stage: StageId, 
/**
 * Its lane.
 */
lane: LaneId, } | { "handle": "play", 
/**
 * Which.
 */
play: PlayId, };

/**
 * A screen's finding in words, and what it rests on.
 */
export type Headline = { 
/**
 * The finding.
 */
title: Message, 
/**
 * What it rests on.
 */
lead: Message, };

/**
 * Why a play begins when it does, and at no other time.
 */
export type Held = "date" | "work";

/**
 * What a target asks of the business, beside where it stands now.
 */
export type ImpliedReading = { 
/**
 * The usual gross margin where it stands, low and high.
 */
margin_now: [number, number] | null, 
/**
 * The usual gross margin at the target.
 */
margin_then: [number, number] | null, 
/**
 * What changes for buyers: the dimensions whose level, rounded, is another.
 */
changes: Array<LevelChange>, 
/**
 * The roles that have most to do on the way, by the plays that lead there.
 */
roles: Array<string>, 
/**
 * The plays among those that need partners.
 */
partners: Array<string>, };

/**
 * A file of another program to make a workbook of.
 */
export type ImportFile = { 
/**
 * Its path.
 */
path: string, 
/**
 * What the person chose of what is offered.
 */
options?: Options, 
/**
 * What the window will show.
 */
focus: Focus, };

/**
 * What would become of a file, before anything is changed.
 */
export type ImportPreview = { 
/**
 * What the file is.
 */
kind: Source, 
/**
 * A title for a workbook made of it.
 */
title: string, 
/**
 * The maps that it would become.
 */
maps: Array<PreviewedMap>, 
/**
 * What becomes what, in the order of the file.
 */
placements: Array<Placement>, 
/**
 * What would not be placed first, then what was read in one of several ways; each with its place.
 */
remarks: Array<PreviewedRemark>, 
/**
 * What may be chosen otherwise.
 */
offers: Array<Offer>, };

/**
 * What the leading indicator of a play said on a day.
 */
export type IndicatorValue = { 
/**
 * The play.
 */
play: PlayId, 
/**
 * The day, `YYYY-MM-DD`.
 */
date: string, 
/**
 * What it said, with its unit: *42 %*.
 */
value: string, };

/**
 * Somebody who is asked to rate.
 */
export type Invitation = { 
/**
 * Who.
 */
respondent: RespondentId, 
/**
 * The phases whose stages they are asked; none means all.
 */
phases: Array<Phase>, };

/**
 * One part of a scene.
 */
export type Item = { 
/**
 * A name, unique within the scene: `offering/insight-suite/evidenced`. Shapes on a slide carry it.
 */
name: string, 
/**
 * What a pointer takes hold of here, if anything.
 */
handle: Handle | null, 
/**
 * What it says, for people who hear it; empty for what only decorates.
 */
describe: string, 
/**
 * How it looks.
 */
shape: Shape, };

/**
 * The journey of one segment's buyers with one offering.
 */
export type JourneyMap = { 
/**
 * Its id.
 */
id: MapId, 
/**
 * Its name.
 */
name: string, 
/**
 * The offering, if it was said.
 */
offering: OfferingId | null, 
/**
 * The segment, if it was said.
 */
segment: SegmentId | null, };

/**
 * Question 1.
 */
export type JourneyReading = { 
/**
 * The finding.
 */
headline: Headline, 
/**
 * All maps, to choose from.
 */
maps: Array<JourneyMap>, 
/**
 * Our offerings, to assign a map to.
 */
offerings: Array<Offering>, 
/**
 * All segments, likewise.
 */
segments: Array<Segment>, 
/**
 * The map shown; nothing in a workbook without maps.
 */
map: MapReading | null, };

/**
 * One row of a map.
 */
export type Lane = { 
/**
 * Its id.
 */
id: LaneId, 
/**
 * The map it belongs to.
 */
map: MapId, 
/**
 * Its name.
 */
name: string, 
/**
 * What its cells speak of.
 */
kind: LaneKind, 
/**
 * Whether a map is incomplete without it.
 */
required: boolean, 
/**
 * Whether the screen leaves it out.
 */
hidden: boolean, };

/**
 * A lane of a draft.
 */
export type LaneDraft = { 
/**
 * Its name.
 */
name: string, 
/**
 * What its cells speak of.
 */
kind: LaneKind, 
/**
 * Whether the map is incomplete without it.
 */
required: boolean, 
/**
 * Whether the screen leaves it out.
 */
hidden: boolean, };

/**
 * A row of a map.
 */
export type LaneId = string;

/**
 * What the cells of a lane speak of.
 */
export type LaneKind = "buyer_action" | "our_action" | "counterpart" | "tailoring" | "pain" | "opportunity" | "question" | "channel" | "people" | "touchpoint" | "metric" | "text";

/**
 * A lane of one map, of the other, or of both.
 */
export type LanePair = { 
/**
 * In the one.
 */
left: Lane | null, 
/**
 * In the other.
 */
right: Lane | null, };

/**
 * A language of the screen and of contents.
 */
export type Language = "en" | "zh-CN";

/**
 * A play that is not in the plan.
 */
export type LeftOut = { 
/**
 * The play.
 */
play: Play, 
/**
 * Why, in words.
 */
why: Message, 
/**
 * What people decided.
 */
verdict: Verdict | null, 
/**
 * The period that it is held at, 0 is the first; nothing where it may begin in any.
 */
held: number | null, };

/**
 * One dimension that a target moves.
 */
export type LevelChange = { 
/**
 * The dimension.
 */
dimension: DimensionId, 
/**
 * Its name.
 */
name: string, 
/**
 * The level now, rounded.
 */
from: number, 
/**
 * The level at the target, rounded.
 */
to: number, 
/**
 * What buyers have now, and will miss.
 */
misses: string, 
/**
 * What they will have instead.
 */
gains: string, };

/**
 * What a plan is made within, and how much wider it is thought to be.
 */
export type Limit = { "limit": "role", 
/**
 * The role.
 */
role: string, } | { "limit": "period" } | { "limit": "budget", 
/**
 * How much.
 */
amount: number, 
/**
 * Its currency, the code.
 */
currency: string, };

/**
 * How the chart of the spectrum is drawn.
 */
export type Look = { 
/**
 * Where what is shown of the line begins, 0…90.
 */
low: number, 
/**
 * Where it ends, at least 10 further.
 */
high: number, 
/**
 * Whether competitors are letters: the first of the workbook is A, whoever is shown.
 */
anonymous: boolean, 
/**
 * Whether the marks of ours are as large as their revenue.
 */
sized: boolean, 
/**
 * Whether ours leave a trail of where they stood on the days of snapshots.
 */
trail: boolean, };

/**
 * A map with all that stands on it.
 */
export type MapDraft = { 
/**
 * Its name; a number is added where a map has that name already.
 */
name: string, 
/**
 * The offering whose journey it is.
 */
offering: OfferingId | null, 
/**
 * The name of the segment whose journey it is; a segment that is missing is added.
 */
segment: string | null, 
/**
 * Its lanes in their order.
 */
lanes: Array<LaneDraft>, 
/**
 * Its stages in their order.
 */
stages: Array<StageDraft>, 
/**
 * Its cells that say anything.
 */
cells: Array<CellDraft>, 
/**
 * Who rated it. One who is in the workbook already, by name, is that person.
 */
respondents: Array<RespondentDraft>, 
/**
 * What they said.
 */
ratings: Array<RatingDraft>, };

/**
 * A journey map.
 */
export type MapId = string;

/**
 * One map with all that follows from it.
 */
export type MapReading = { 
/**
 * The map.
 */
map: JourneyMap, 
/**
 * Its stages in order, with what follows for each.
 */
stages: Array<StageReading>, 
/**
 * Its lanes in order, hidden ones too.
 */
lanes: Array<Lane>, 
/**
 * Its cells that say anything.
 */
cells: Array<CellReading>, 
/**
 * How many cells are past their day of review.
 */
stale: number, 
/**
 * What is still missing, the weakest first, and who might know; at most fifty.
 */
missing: Array<MissingCell>, 
/**
 * How many are missing in all.
 */
missing_count: number, 
/**
 * Filled required cells / required cells; nothing where there are none.
 */
completeness: number | null, 
/**
 * Confidence weight / required cells.
 */
assurance: number | null, 
/**
 * Completeness 1 and assurance ≥ 0.6.
 */
ready: boolean, 
/**
 * The best-known stage: most required lanes filled, then the highest confidence.
 */
best_known: StageId | null, 
/**
 * Respondents who rated any of its stages.
 */
respondents: number, 
/**
 * The round in which it is rated now: until that is revealed, nothing is shown of what anybody said.
 */
round: string | null, };

/**
 * A map to begin with.
 */
export type MapTemplate = { 
/**
 * The name of its file, for one's own; nothing for those that come with the application.
 */
file: string | null, 
/**
 * What `add_maps` takes.
 */
draft: MapDraft, };

/**
 * All maps to begin with.
 */
export type MapTemplates = { 
/**
 * One's own first, by name; then those of the application.
 */
templates: Array<MapTemplate>, 
/**
 * Templates of one's own that could not be read.
 */
notices: Array<Message>, };

/**
 * Gross margin, after service, against what is usual.
 */
export type MarginReading = { 
/**
 * Of the first month.
 */
now: number, 
/**
 * What is usual where the offering stands, low and high.
 */
usual_now: [number, number] | null, 
/**
 * Of the plan's last twelve months; nothing without a plan.
 */
then: number | null, 
/**
 * What is usual at the target.
 */
usual_then: [number, number] | null, 
/**
 * What that says.
 */
says: Message, };

/**
 * Which position of an offering a mark shows.
 */
export type Mark = "position" | "perceived" | "target";

/**
 * The figures of a cell of a draft.
 */
export type MeasureDraft = { 
/**
 * The unit; may be empty.
 */
unit: string, 
/**
 * Where the figures come from.
 */
source: string, 
/**
 * Each with its period, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`.
 */
figures: Array<[string, number]>, };

/**
 * What a cell measures.
 */
export type MeasureReading = { 
/**
 * The unit; may be empty.
 */
unit: string, 
/**
 * Where the figures come from.
 */
source: string, 
/**
 * Each period with its figure, in the order of the periods.
 */
figures: Array<[string, number]>, };

/**
 * What one row of monthly flows amounts to.
 */
export type Measures = { 
/**
 * Net present value; the flow of month 0 counts in full.
 */
npv: number, 
/**
 * The yearly rate at which that would be nought.
 */
irr: RateOfReturn, 
/**
 * The modified rate, yearly, both lending and borrowing at the discount rate; nothing unless money goes out and
 * comes in.
 */
mirr: number | null, 
/**
 * When the money is back.
 */
payback: Payback, 
/**
 * When it is back with interest.
 */
discounted_payback: Payback, 
/**
 * The most money that is out at any time, 0 or more.
 */
peak_need: number, 
/**
 * The month in which it is out, if any ever is.
 */
peak_month: number | null, };

/**
 * One median that changed between two rounds.
 */
export type MedianMove = { 
/**
 * The stage.
 */
stage: StageId, 
/**
 * Its name.
 */
stage_name: string, 
/**
 * The respect.
 */
aspect: Aspect, 
/**
 * The median before; nothing if nobody gave a score.
 */
from: number | null, 
/**
 * The median after; nothing if nobody gave a score.
 */
to: number | null, };

/**
 * A sentence that the locale files know, with its arguments. The domain chooses *which* sentence is
 * true; English or Chinese is chosen where it is shown.
 */
export type Message = { 
/**
 * The message's id in the Fluent files.
 */
id: string, 
/**
 * The arguments by name.
 */
args: { [key in string]: Argument }, };

/**
 * What a plan still needs before it can be made.
 */
export type Missing = "offering" | "weights" | "position" | "target" | "capacity" | "gap";

/**
 * A required cell that we know too little of.
 */
export type MissingCell = { 
/**
 * Its stage.
 */
stage: StageId, 
/**
 * Its lane.
 */
lane: LaneId, 
/**
 * What the stage is called.
 */
stage_name: string, 
/**
 * The name of the stage that it is a part of, if it is one.
 */
part_of: string | null, 
/**
 * What the lane is called.
 */
lane_name: string, 
/**
 * Whether anything stands there.
 */
filled: boolean, 
/**
 * How sure we are of it.
 */
confidence: Confidence, 
/**
 * Whether its day of review is past.
 */
stale: boolean, 
/**
 * Whom to ask: who answers for it, or the role that deals with buyers there.
 */
ask: Message, };

/**
 * One answer that changed between two rounds.
 */
export type Move = { 
/**
 * Who.
 */
respondent: RespondentId, 
/**
 * Their name, or which voice.
 */
name: string, 
/**
 * The stage.
 */
stage: StageId, 
/**
 * Its name.
 */
stage_name: string, 
/**
 * The respect.
 */
aspect: Aspect, 
/**
 * The score before; nothing for "don't know".
 */
from: number | null, 
/**
 * The score after; nothing for "don't know".
 */
to: number | null, };

/**
 * A new workbook.
 */
export type NewWorkbook = { 
/**
 * Its title.
 */
title: string, 
/**
 * What it begins with.
 */
template: Template, 
/**
 * The language of its contents; nothing means the screen's.
 */
language?: Language | null, 
/**
 * Its file; nothing means a free name in the documents folder.
 */
path?: string | null, 
/**
 * What the window will show.
 */
focus: Focus, };

/**
 * Nothing.
 */
export type Nothing = Record<symbol, never>;

/**
 * Where an offering stood on the day of a snapshot.
 */
export type Observed = { 
/**
 * Months since the beginning of the plan; negative before it.
 */
months: number, 
/**
 * Where it stood.
 */
past: PastPosition, };

/**
 * A choice that the person may make.
 */
export type Offer = { 
/**
 * What is chosen.
 */
kind: OfferKind, 
/**
 * The question.
 */
question: Message, 
/**
 * The answers.
 */
options: Array<OfferOption>, 
/**
 * The values of the answers that the import was made with.
 */
chosen: Array<string>, 
/**
 * Whether several answers may be chosen.
 */
several: boolean, };

/**
 * What may be chosen about a file.
 */
export type OfferKind = "scale" | "encoding" | "stages" | "sheets";

/**
 * One answer of an [`Offer`].
 */
export type OfferOption = { 
/**
 * What stands in [`Options`] for it.
 */
value: string, 
/**
 * Its words.
 */
label: Message, };

/**
 * What is placed on the line.
 */
export type Offering = { 
/**
 * Its id.
 */
id: OfferingId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whose it is.
 */
kind: OfferingKind, 
/**
 * Where it was placed by hand (competitors and benchmarks), 0…100; levels by judgement go before it.
 */
placed: number | null, 
/**
 * Why it stands there, or where that is known from; may be empty.
 */
reason: string, 
/**
 * Whether the chart shows it.
 */
shown: boolean, };

/**
 * Something placed on the spectrum: ours, a competitor's or a benchmark.
 */
export type OfferingId = string;

/**
 * Whose an offering is.
 */
export type OfferingKind = "ours" | "competitor" | "benchmark";

/**
 * A ballot to be filled in here.
 */
export type OpenBallot = { 
/**
 * The word that its owner was given.
 */
code: string, 
/**
 * What the window shows; its map is the one whose round is meant.
 */
focus: Focus, };

/**
 * A file to open.
 */
export type OpenFile = { 
/**
 * Its path.
 */
path: string, 
/**
 * What the window will show.
 */
focus: Focus, };

/**
 * A sample to open.
 */
export type OpenSample = { 
/**
 * Its name.
 */
name: string, 
/**
 * What the window will show.
 */
focus: Focus, };

/**
 * What a front end is told of a workbook that was just opened.
 */
export type Opened = { 
/**
 * Where its file is.
 */
path: string, 
/**
 * The file's name.
 */
file_name: string, 
/**
 * The name of the folder it is in.
 */
folder: string, 
/**
 * Why it cannot be changed, if it cannot.
 */
read_only: Message | null, 
/**
 * What the window shows now.
 */
changed: Changed, };

/**
 * What a respondent says of a stage in one respect.
 */
export type Opinion = { "score": number } | "dont_know" | "none";

/**
 * One respondent's opinion. A hundred people have sixty thousand of two hundred stages: for the screen each is the
 * place of who said it among [`RatingsReading::speakers`], the score, and why if they said so.
 */
export type OpinionReading = [speaker: number, score: number | null, comment?: string];

/**
 * What the person chose; what is not chosen is decided by the file.
 */
export type Options = { 
/**
 * Each choice.
 */
choices: Array<Choice>, };

/**
 * How a thing compares with what came with the application, in the language of the workbook.
 */
export type Origin = "default" | "edited" | "own";

/**
 * A position set against the evidence.
 */
export type Overrule = { 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * 0 (customer end) … 100 (client end).
 */
position: number, 
/**
 * Why; never empty.
 */
reason: string, };

/**
 * What the owner of a ballot says of a stage in one respect.
 */
export type OwnVote = { 
/**
 * The respect.
 */
aspect: Aspect, 
/**
 * What they say.
 */
opinion: Opinion, 
/**
 * Why; may be empty.
 */
comment: string, };

/**
 * What happens to the existing customers of a segment.
 */
export type Passage = { 
/**
 * The segment.
 */
segment: SegmentId, 
/**
 * Which of the three ways.
 */
way: PassageWay, 
/**
 * How many months before they are told.
 */
notice: number, 
/**
 * What else is to be said; may be empty.
 */
note: string, };

/**
 * What happens to the existing customers of a segment.
 */
export type PassageReading = { 
/**
 * The segment.
 */
segment: SegmentId, 
/**
 * Its name.
 */
name: string, 
/**
 * What was said of them.
 */
said: Passage | null, };

/**
 * What happens to existing customers.
 */
export type PassageWay = "migrate" | "grandfather" | "sunset";

/**
 * Where an offering stood on the day of a snapshot.
 */
export type PastPosition = { 
/**
 * The snapshot.
 */
snapshot: SnapshotId, 
/**
 * The day, `YYYY-MM-DD`.
 */
date: string, 
/**
 * What was special about it; may be empty.
 */
note: string, 
/**
 * 0…100.
 */
position: number, 
/**
 * Its 90 % interval, if it had one.
 */
interval: [number, number] | null, };

/**
 * When the money is back for good.
 */
export type Payback = { "payback": "nothing_out" } | { "payback": "after", 
/**
 * Steps, with their part.
 */
steps: number, } | { "payback": "never" };

/**
 * Where respondents believe an offering stands.
 */
export type Perceived = { 
/**
 * The median of the pins, 0…100.
 */
position: number, 
/**
 * The lowest and the highest pin.
 */
range: [number, number], 
/**
 * How many pins.
 */
n: number, };

/**
 * What a plan counts its time in.
 */
export type PeriodUnit = "quarter" | "month";

/**
 * The phase of a buyer's life with us.
 */
export type Phase = "acquire" | "adopt" | "use" | "support" | "renew" | "leave";

/**
 * Where an offering stands in one part of the journey.
 */
export type PhasePosition = { 
/**
 * The phase.
 */
phase: Phase, 
/**
 * The stages of the map; none without a map.
 */
stages: Array<string>, 
/**
 * From the dimensions that speak of the phase; nothing if none of them was answered.
 */
evidenced: Evidenced | null, 
/**
 * How many dimensions speak of the phase.
 */
dimensions: number, };

/**
 * A chart as the clipboard takes pictures.
 */
export type Picture = { 
/**
 * A PNG, byte by byte.
 */
png: Array<number>, 
/**
 * What to be told of it, such as signs that no font has.
 */
warnings: Array<Message>, };

/**
 * Where a respondent believes an offering stands.
 */
export type Pin = { 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * Who.
 */
respondent: RespondentId, 
/**
 * 0 (customer end) … 100 (client end).
 */
position: number, 
/**
 * Whether it was dropped before that person answered anything of the rubric for the offering, or saw the pins
 * of others.
 */
blind: boolean, };

/**
 * One thing of a file, and what becomes of it.
 */
export type Placement = { 
/**
 * The place of the map in [`Import::maps`].
 */
map: number, 
/**
 * What stands in the file: *Section “Go to work”*.
 */
from: Message, 
/**
 * What it becomes: *Phase: onboarding*.
 */
to: Message, };

/**
 * What a plan is made within.
 */
export type PlanFrame = { 
/**
 * The offering that moves; nothing before one was chosen.
 */
offering: OfferingId | null, 
/**
 * The first month, `YYYY-MM`; may be empty before it was chosen.
 */
start: string, 
/**
 * What its time is counted in: periods are quarters, or months.
 */
unit: PeriodUnit, 
/**
 * How many periods it may take: 1…20 quarters, 1…60 months.
 */
periods: number, 
/**
 * Person-months a period, by role. A role that is not listed has none.
 */
capacity: Array<Effort>, 
/**
 * What its plays may cost besides work until its end, in the currency of the case; nothing where money is no
 * limit.
 */
budget: number | null, };

/**
 * A stepping stone of a plan.
 */
export type PlanPhase = { 
/**
 * Its first period, 0 is the first of the plan.
 */
period: number, 
/**
 * How many periods it lasts.
 */
periods: number, 
/**
 * The position expected at its end; nothing before anything can be expected.
 */
position: number | null, 
/**
 * From effects at *low* to effects at *high*.
 */
range: [number, number] | null, 
/**
 * What must be done before it: what its plays need of earlier phases.
 */
entry: Array<Criterion>, 
/**
 * What shows that it is done.
 */
exit: Array<Criterion>, 
/**
 * What tells early whether it works.
 */
indicators: Array<Criterion>, };

/**
 * How far a plan has come that is being made.
 */
export type PlanProgress = { 
/**
 * Seconds since it was asked for.
 */
seconds: number, 
/**
 * What is found and proven so far, in words; nothing before the first bound.
 */
proven: Message | null, };

/**
 * Question 4.
 */
export type PlanReading = { 
/**
 * The finding.
 */
headline: Headline, 
/**
 * What the plan is made within.
 */
frame: PlanFrame, 
/**
 * The same in the other unit.
 */
recount: Recount, 
/**
 * Our offerings, to choose from.
 */
offerings: Array<PositionReading>, 
/**
 * The plan as adopted, by start; empty before one was.
 */
plays: Array<PlannedReading>, 
/**
 * Every other play of the library and why it is out.
 */
left_out: Array<LeftOut>, 
/**
 * The position expected at the start and at the end of each period: `periods + 1` of them.
 */
path: Array<Waypoint>, 
/**
 * Where the offering really stood on the days of snapshots, in their order.
 */
observed: Array<Observed>, 
/**
 * The stepping stones, each at most a year long.
 */
phases: Array<PlanPhase>, 
/**
 * The blocks that are never forgotten, all of them.
 */
blocks: Array<BlockReading>, 
/**
 * Use of capacity by role and period.
 */
load: Array<RoleLoad>, 
/**
 * The money of it, where there is a budget.
 */
budget: BudgetReading | null, 
/**
 * Gap to the target in weighted levels before the plan, Σ w × gap.
 */
gap_before: number, 
/**
 * What of it is left after the plan.
 */
gap_after: number, 
/**
 * What is to be thought of in the plan as a whole: more change in a year than people follow.
 */
warnings: Array<Message>, 
/**
 * Whether the library's default roles lack capacity: nothing can be planned before some is given.
 */
missing: Array<Missing>, 
/**
 * What each play of the library costs besides its effort, and changes, in its order.
 */
money: Array<PlayMoney>, 
/**
 * The currency of that, its code.
 */
currency: string, };

/**
 * A play of the adopted plan.
 */
export type PlannedPlay = { 
/**
 * The play.
 */
play: PlayId, 
/**
 * The period its work begins in, in the unit of the plan's frame; 0 is the first.
 */
period: number, };

/**
 * One play of a plan with why.
 */
export type PlannedReading = { 
/**
 * The play.
 */
play: Play, 
/**
 * The first period of its work, 0 is the first.
 */
period: number, 
/**
 * How many periods its work lasts.
 */
periods: number, 
/**
 * Dimensions whose gap it closes, with how many levels of it, the largest first.
 */
closes: Array<Closes>, 
/**
 * Weak spots it serves.
 */
serves: Array<WeakSpot>, 
/**
 * Plays of the plan that need it.
 */
needed_by: Array<PlayId>, 
/**
 * Why it is in, in words.
 */
why: Array<Message>, 
/**
 * What speaks against it or is broken: a prerequisite that ends too late, a role overloaded.
 */
warnings: Array<Message>, 
/**
 * Whether it was pinned.
 */
pinned: boolean, 
/**
 * Why a plan that is made does not move it; nothing where it may.
 */
held: Held | null, 
/**
 * What became of it; nothing while it is only planned.
 */
progress: PlayProgress | null, 
/**
 * What its leading indicator said, in the order it was written down.
 */
indicators: Array<IndicatorValue>, };

/**
 * A move of the library.
 */
export type Play = { 
/**
 * Its id.
 */
id: PlayId, 
/**
 * Its name.
 */
name: string, 
/**
 * Towards which end it moves.
 */
towards: End, 
/**
 * The phases of the journey it touches.
 */
phases: Array<Phase>, 
/**
 * Which of the blocks that are never forgotten it fills (`training`, `migration` …); may be empty.
 */
block: string, 
/**
 * Plays whose work ends before its own begins.
 */
needs: Array<PlayId>, 
/**
 * Plays that cannot be in one plan with it.
 */
excludes: Array<PlayId>, 
/**
 * Its work, person-months by role.
 */
effort: Array<Effort>, 
/**
 * How long the work lasts, months from its start; the effect begins then.
 */
work_months: number, 
/**
 * When the effect is whole, months from its start.
 */
effect_months: number, 
/**
 * What it changes on the rubric.
 */
effects: Array<Effect>, 
/**
 * The expected change of stage scores on the phases it touches, −2…+2.
 */
rating_effects: RatingEffects, 
/**
 * What may go wrong.
 */
risk: string, 
/**
 * What shows early that it works.
 */
leading_indicator: string, 
/**
 * When it is done.
 */
done_when: string, 
/**
 * Why it is believed to work.
 */
why: string, 
/**
 * Who answers for it; may be empty.
 */
owner: string, };

/**
 * A move of the library.
 */
export type PlayId = string;

/**
 * What the best plan without a play would lack, in words.
 */
export type PlayLoss = { 
/**
 * The play.
 */
play: PlayId, 
/**
 * What would be lost.
 */
says: Message, };

/**
 * What a play costs besides work, and what it changes.
 */
export type PlayMoney = { 
/**
 * The play.
 */
play: PlayId, 
/**
 * Its name.
 */
name: string, 
/**
 * The period of the plan in which its work begins, 0 is the first; nothing for one that the plan leaves out.
 */
period: number | null, 
/**
 * Once, when its work begins.
 */
one_off: Cost, 
/**
 * Each month after its work.
 */
running: Cost, 
/**
 * What its work costs, by the rates of the roles, without the uplift.
 */
work: number, 
/**
 * What it changes.
 */
effects: Array<DriverEffect>, 
/**
 * Which drivers plays like it often change, by what it does to ratings and dimensions; never by how much.
 */
often: Array<DriverKind>, };

/**
 * What became of a play of the plan; a play without a row is only planned.
 */
export type PlayProgress = { 
/**
 * The play.
 */
play: PlayId, 
/**
 * Begun, done or dropped.
 */
state: PlayState, 
/**
 * Since when, `YYYY-MM-DD`; may be empty.
 */
since: string, 
/**
 * Why, or what was learnt; never empty for a play that was dropped.
 */
note: string, };

/**
 * What became of a play.
 */
export type PlayState = "begun" | "done" | "dropped";

/**
 * What one play does in a scenario.
 */
export type PlayTrace = { 
/**
 * The play.
 */
play: PlayId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it costs over all months.
 */
cost: number, 
/**
 * What the scenario would be worth less without it.
 */
npv: number, 
/**
 * Gross margin of each month that is there because of it.
 */
margin: Array<number>, 
/**
 * Cash of each month that is there because of it.
 */
cash: Array<number>, };

/**
 * Where one offering stands.
 */
export type PositionReading = { 
/**
 * The offering.
 */
offering: Offering, 
/**
 * Median of the pins; only for ours.
 */
perceived: Perceived | null, 
/**
 * From the rubric; for ours from answers, for others from judged levels.
 */
evidenced: Evidenced | null, 
/**
 * The strategist's own figure, if set.
 */
overrule: Overrule | null, 
/**
 * Where it stands on the chart: overrule, else evidence, else by hand; nothing if unknown.
 */
position: number | null, 
/**
 * The band of that position.
 */
band: Band | null, 
/**
 * Where it shall go.
 */
target: Target | null, 
/**
 * The central-tendency rule applies: |P − 50| < |perceived − 50| − 5.
 */
central_tendency: boolean, 
/**
 * Its revenue in a year, in the workbook's own unit, if it is known; only for ours.
 */
revenue: number | null, 
/**
 * Where it stood on the days of snapshots, in their order.
 */
history: Array<PastPosition>, 
/**
 * How a benchmark compares with the library; nothing for what is no benchmark.
 */
origin: Origin | null, };

/**
 * A person's choices.
 */
export type Preferences = { 
/**
 * The language of the screen; nothing means the system's.
 */
language: Language | null, 
/**
 * Light, dark, or as the system is.
 */
theme: Appearance, };

/**
 * A chart to draw as if an edit were done; nothing is changed.
 */
export type Preview = { 
/**
 * The chart.
 */
scene: DrawScene, 
/**
 * The edit; nothing for the chart as it stands.
 */
edit?: Edit | null, 
/**
 * The edit of the preview that is shown; nothing if the chart is shown as it stands.
 */
shown?: Edit | null, };

/**
 * A file of another program to look into.
 */
export type PreviewImport = { 
/**
 * Its path.
 */
path: string, 
/**
 * Where it would go.
 */
into: Destination, 
/**
 * What the person chose of what is offered.
 */
options?: Options, };

/**
 * A chart as it would be: a drag asks for one in each frame, and little of it moves.
 */
export type Previewed = { 
/**
 * The chart, of its items only those that look different from how they are shown.
 */
scene: Scene, 
/**
 * The names of all its items, from back to front.
 */
order: Array<string>, };

/**
 * A map that a file would become.
 */
export type PreviewedMap = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many stages it has.
 */
stages: number, 
/**
 * How many lanes.
 */
lanes: number, 
/**
 * How many cells that say anything.
 */
cells: number, 
/**
 * How many ratings.
 */
ratings: number, };

/**
 * One thing that is said of an import.
 */
export type PreviewedRemark = { 
/**
 * How much it matters.
 */
weight: Weight, 
/**
 * The sentence, with its place in the file.
 */
message: Message, };

/**
 * How far the four questions are answered, for the rail.
 */
export type Progress = { 
/**
 * Journey: required cells filled, 0…1, over all maps; nothing without a map that has stages.
 */
completeness: number | null, 
/**
 * Whether all maps are filled confidently and completely.
 */
journey_ready: boolean, 
/**
 * Stages with at least three answers in each respect, of all stages.
 */
rated_stages: number, 
/**
 * All stages.
 */
stages: number, 
/**
 * The offering that the plan moves, or our first: its position, rounded.
 */
position: number | null, 
/**
 * Its target.
 */
target: number | null, 
/**
 * Whether the position is provisional.
 */
provisional: boolean, 
/**
 * Plays in the adopted plan.
 */
plays: number, 
/**
 * Ways the business may go that can be computed; none before the case has the figures it needs.
 */
scenarios: number, };

/**
 * What a generated plan would change, before it changes anything.
 */
export type Proposal = { 
/**
 * The plan, to be adopted as it is.
 */
plays: Array<PlannedPlay>, 
/**
 * Plays that would come in.
 */
added: Array<PlayId>, 
/**
 * Plays that would go out.
 */
removed: Array<PlayId>, 
/**
 * Plays that would begin in another period.
 */
moved: Array<PlayId>, 
/**
 * What is proven of it, in words.
 */
proven: Message, 
/**
 * The fewest pinned plays that cannot be in one plan; none where all pins are kept.
 */
conflict: Array<PlayId>, 
/**
 * Pinned plays that are not in for want of time alone.
 */
missed: Array<PlayId>, 
/**
 * Whether what a plan depends on was changed since this one was asked for.
 */
outdated: boolean, 
/**
 * What the plan screen would show.
 */
reading: PlanReading, };

/**
 * The rates at which flows are worth nothing, none of them below −1.
 */
export type RateOfReturn = { "irr": "none" } | { "irr": "one", 
/**
 * The rate.
 */
rate: number, } | { "irr": "several", 
/**
 * All of them, rising.
 */
rates: Array<number>, };

/**
 * Who rates in a round: decided before it begins, and not undone after it.
 */
export type Raters = { "named": Array<Invitation> } | { "anonymous": number };

/**
 * A rating of a draft.
 */
export type RatingDraft = { 
/**
 * The place of the respondent.
 */
respondent: number, 
/**
 * The place of the stage.
 */
stage: number, 
/**
 * In which respect.
 */
aspect: Aspect, 
/**
 * 1 (failing) … 5 (delighting); nothing for "don't know".
 */
score: number | null, 
/**
 * Why; may be empty.
 */
comment: string, };

/**
 * A play's change of stage scores, −2…+2 each.
 */
export type RatingEffects = { 
/**
 * On acquisition.
 */
acquisition: number, 
/**
 * On retention.
 */
retention: number, 
/**
 * On satisfaction.
 */
satisfaction: number, };

/**
 * Question 2.
 */
export type RatingsReading = { 
/**
 * The finding.
 */
headline: Headline, 
/**
 * All maps, to choose from.
 */
maps: Array<JourneyMap>, 
/**
 * The map rated; nothing in a workbook without maps.
 */
map: JourneyMap | null, 
/**
 * Everybody with a name, and the voices of this map's anonymous rounds, in order.
 */
respondents: Array<Respondent>, 
/**
 * Whoever is in the workbook, so that an opinion can name them by their place here.
 */
speakers: Array<RespondentId>, 
/**
 * How much the scores of a role weigh; without any all weigh alike.
 */
weights: Array<RoleWeight>, 
/**
 * The stages of the map with their scores.
 */
stages: Array<StageReading>, 
/**
 * Answers given ("don't know" among them).
 */
answers: number, 
/**
 * Answers that all who are asked could give. After an anonymous round those are its voices.
 */
possible: number, 
/**
 * Answers with names that count no more, since voices without names speak of their stages now.
 */
set_aside: number, 
/**
 * Kendall's W over the stages by mean score of each respondent who rated all of them; nothing below
 * two such respondents or two stages.
 */
concordance: Concordance | null, 
/**
 * Weak spots, the most severe first; only verdicts with a severity above 0.
 */
weak_spots: Array<WeakSpot>, 
/**
 * Largest spread × severity first; only where agreement is below moderate.
 */
talk_about: Array<WeakSpot>, 
/**
 * The rounds of the map, the first first.
 */
rounds: Array<RoundReading>, };

/**
 * A file that was open lately.
 */
export type Recent = { 
/**
 * Its path.
 */
path: string, 
/**
 * The workbook's title when it was open.
 */
title: string, 
/**
 * The folder's name.
 */
folder: string, 
/**
 * When it was opened last, RFC 3339.
 */
opened: string, 
/**
 * Positions of our offerings, 0…100.
 */
marks: Array<number>, 
/**
 * Whether the file is gone.
 */
missing: boolean, };

/**
 * A plan as it would be if it counted in the other unit.
 */
export type Recount = { 
/**
 * What it would be made within.
 */
frame: PlanFrame, 
/**
 * What would not be when it was, or that all would be.
 */
changes: Array<Message>, };

/**
 * Somebody who rates, by name or pseudonym.
 */
export type Respondent = { 
/**
 * Their id.
 */
id: RespondentId, 
/**
 * Name or pseudonym.
 */
name: string, 
/**
 * Their role, in their own words (`Head of Sales`); may be empty.
 */
role: string, 
/**
 * On which side of the table they sit.
 */
side: Side, 
/**
 * A voice of an anonymous round: nobody knows whose, and nobody may say.
 */
anonymous: boolean, };

/**
 * A respondent of a draft.
 */
export type RespondentDraft = { 
/**
 * Name or pseudonym.
 */
name: string, 
/**
 * Their role; may be empty.
 */
role: string, 
/**
 * On which side of the table they sit.
 */
side: Side, };

/**
 * A person who rates.
 */
export type RespondentId = string;

/**
 * What rests on evidence.
 */
export type Resting = { "what": "cell", 
/**
 * Its stage.
 */
stage: StageId, 
/**
 * Its lane.
 */
lane: LaneId, } | { "what": "level", 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * The dimension.
 */
dimension: DimensionId, };

/**
 * How much of one role's capacity a plan uses.
 */
export type RoleLoad = { 
/**
 * The role.
 */
role: string, 
/**
 * Person-months a period.
 */
capacity: number, 
/**
 * Person-months used in each period of the plan.
 */
used: Array<number>, 
/**
 * With how many digits these are said: the capacity as it was typed.
 */
digits: number, };

/**
 * What a person-month of a role costs.
 */
export type RoleRate = { 
/**
 * The role, as plays name it.
 */
role: string, 
/**
 * Money a person-month.
 */
per_month: number, };

/**
 * How much the scores of those with a role weigh in a median.
 */
export type RoleWeight = { 
/**
 * The role, as respondents have it.
 */
role: string, 
/**
 * 0 or more; 1 for roles that are not listed.
 */
weight: number, };

/**
 * A round of rating: ballots are filled in blind, then opened together.
 */
export type Round = { 
/**
 * Its id.
 */
id: RoundId, 
/**
 * The map that is rated.
 */
map: MapId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether ballots belong to voices instead of names. Decided before the round begins.
 */
anonymous: boolean, 
/**
 * How far it is.
 */
state: RoundState, 
/**
 * The day it was begun, `YYYY-MM-DD`; may be empty.
 */
begun: string, };

/**
 * Two rounds of one map, one after the other.
 */
export type RoundComparison = { 
/**
 * The earlier round.
 */
with: RoundId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether one of them was anonymous: then nobody knows who moved, and votes are compared.
 */
voices: boolean, 
/**
 * Answers that the same person gave in both rounds, to the same question ("don't know" among them); of
 * voices, as many as there were in both.
 */
pairs: number, 
/**
 * How many of them changed; of voices, how many at least.
 */
changed: number, 
/**
 * Changed / pairs, 0…1; nothing without pairs.
 */
share: number | null, 
/**
 * Whether opinions are stable; nothing without pairs.
 */
stability: Stability | null, 
/**
 * Who moved.
 */
moved: Array<Move>, 
/**
 * The medians that changed.
 */
medians: Array<MedianMove>, };

/**
 * A round of rating.
 */
export type RoundId = string;

/**
 * One round of rating. While it is open this says who has answered how much, and never what.
 */
export type RoundReading = { 
/**
 * The round.
 */
round: Round, 
/**
 * Who takes part, in the order of the respondents.
 */
voters: Array<VoterReading>, 
/**
 * Answers given so far ("don't know" among them) on the ballots that speak.
 */
answers: number, 
/**
 * Answers that all who take part could give.
 */
possible: number, 
/**
 * How many people have ballots that differ, of which one must be preferred before the round is revealed.
 */
conflicts: number, 
/**
 * Answers of now that will count no more once it is revealed, without those that [`VoterReading::forgone`]
 * counts or the same people give anew: what voices said and, before an anonymous round, what was said with
 * names.
 */
gives_way: number, 
/**
 * What the round said, stage by stage; nothing before it is revealed.
 */
results: Array<RoundResult> | null, 
/**
 * Against the round of this map that was revealed before it.
 */
compared: RoundComparison | null, };

/**
 * What a round said of one stage.
 */
export type RoundResult = { 
/**
 * The stage.
 */
stage: StageId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its scores in the order acquisition, retention, satisfaction.
 */
scores: Array<ScoreReading>, };

/**
 * How far a round of rating is.
 */
export type RoundState = "open" | "revealed";

/**
 * What a position is made of.
 */
export type RubricReading = { 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * Each dimension with what was answered.
 */
dimensions: Array<DimensionReading>, 
/**
 * Where the levels wanted stand, if that is not the target: single levels were set that no shift of the others
 * makes up for.
 */
aims_at: number | null, 
/**
 * Whether the month by which the target shall be reached is over.
 */
overdue: boolean, 
/**
 * The pins dropped.
 */
pins: Array<Pin>, 
/**
 * Who answered anything of the rubric for it: a pin of theirs is not blind any more.
 */
answered_by: Array<RespondentId>, 
/**
 * Whether the rubric is another than that of the library.
 */
edited: boolean, 
/**
 * Dimensions of the library that are not in the rubric.
 */
gone: Array<GoneDimension>, 
/**
 * How far the evidence depends on the weights; nothing without evidence.
 */
sensitivity: Sensitivity | null, 
/**
 * Where it stands in each part of the journey: the stages of its map in their order, those of one phase that
 * follow one another together; without a map the phases themselves.
 */
phases: Array<PhasePosition>, 
/**
 * Neighbours of the journey that stand far apart.
 */
jumps: Array<Message>, };

/**
 * A stretch of text in one font.
 */
export type Run = { 
/**
 * The text.
 */
text: string, 
/**
 * Its font.
 */
face: Face, };

/**
 * What a map says where a stage and a lane cross.
 */
export type Said = { 
/**
 * The text; may be empty where something is measured.
 */
text: string, 
/**
 * What is measured there.
 */
measure: MeasureReading | null, };

/**
 * A finished workbook to look at.
 */
export type SampleCard = { 
/**
 * Its name for the command.
 */
name: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its story in a sentence.
 */
summary: string, 
/**
 * The language it is written in.
 */
language: Language, 
/**
 * Positions of its offerings, 0…100.
 */
marks: Array<number>, };

/**
 * A map to keep as a template.
 */
export type SaveTemplate = { 
/**
 * The map.
 */
map: MapId, 
/**
 * Whether what stands in its cells comes along, as guesses.
 */
with_cells: boolean, };

/**
 * A way that the business may go, other than the plan.
 */
export type ScenarioId = string;

/**
 * A way the business may go.
 */
export type ScenarioKey = { "scenario": "stay" } | { "scenario": "plan" } | { "scenario": "own", "id": ScenarioId };

/**
 * One way the business may go.
 */
export type ScenarioReading = { 
/**
 * Which.
 */
key: ScenarioKey, 
/**
 * What it is called.
 */
name: Message, 
/**
 * Its plays.
 */
plays: Array<PlannedPlay>, 
/**
 * Month by month.
 */
months: Array<CaseMonth>, 
/**
 * By fiscal year.
 */
years: Array<CaseYear>, 
/**
 * The whole.
 */
total: CaseLines, 
/**
 * Net present value of its cash.
 */
npv: number, 
/**
 * Gross margin after service in its last twelve months, a share of revenue.
 */
margin: number | null, 
/**
 * What it is against staying; nothing for staying itself.
 */
against: AgainstStaying | null, 
/**
 * What each of its plays does: the scenario with it against the same without.
 */
traces: Array<PlayTrace>, 
/**
 * What one's own plays need and the scenario does not give them. It counts all the same; of the plan this is said
 * play by play.
 */
warnings: Array<Message>, };

/**
 * A picture with a meaning behind each of its parts.
 */
export type Scene = { 
/**
 * Width, px.
 */
width: number, 
/**
 * Height, px.
 */
height: number, 
/**
 * What the picture says, one sentence: its title for people who hear it.
 */
title: string, 
/**
 * The same in more words: every figure of it.
 */
description: string, 
/**
 * What is drawn behind everything, or nothing for a transparent ground.
 */
background: string | null, 
/**
 * What is drawn, back to front.
 */
items: Array<Item>, 
/**
 * How pixels become values.
 */
axes: Array<Axis>, };

/**
 * What all respondents together say of a stage in one respect.
 */
export type ScoreReading = { 
/**
 * The stage.
 */
stage: StageId, 
/**
 * The respect.
 */
aspect: Aspect, 
/**
 * Who said what, in the order of the respondents; left out where a map is shown and not its ratings.
 */
opinions: Array<OpinionReading>, 
/**
 * How many gave each score, from 1 to 5.
 */
counts: [number, number, number, number, number], 
/**
 * How many gave a score; "don't know" counts in none.
 */
n: number, 
/**
 * How many said "don't know".
 */
dont_know: number, 
/**
 * The median; nothing without scores. Below three it is no verdict.
 */
median: number | null, 
/**
 * The quartiles, type 7.
 */
quartiles: [number, number] | null, 
/**
 * r_wg, 0…1; nothing below two scores.
 */
agreement: number | null, 
/**
 * What the agreement amounts to; nothing below three scores.
 */
accord: Accord | null, 
/**
 * Three scores or more: the median is a verdict.
 */
verdict: boolean, 
/**
 * Severity of the weak spot, 0…3; nothing without a verdict.
 */
severity: number | null, 
/**
 * Whether the scores weigh differently, by role: then the median and the quartiles are weighted ones.
 */
weighted: boolean, 
/**
 * Why it is weak, if somebody said.
 */
cause: CauseKind | null, 
/**
 * The score it shall reach, 1…5, if somebody said.
 */
goal: number | null, };

/**
 * The screens: one for each question, and the case of the fourth.
 */
export type Screen = "journey" | "ratings" | "spectrum" | "plan" | "case";

/**
 * One screen's reading.
 */
export type ScreenReading = { "screen": "journey", "reading": JourneyReading } | { "screen": "ratings", "reading": RatingsReading } | { "screen": "spectrum", "reading": SpectrumReading } | { "screen": "plan", "reading": PlanReading } | { "screen": "case", "reading": CaseReading };

/**
 * A group of buyers.
 */
export type Segment = { 
/**
 * Its id.
 */
id: SegmentId, 
/**
 * Its name.
 */
name: string, };

/**
 * A buyer group.
 */
export type SegmentId = string;

/**
 * Where an evidenced position would stand with other weights, each 50 % lighter to 50 % heavier.
 */
export type Sensitivity = { 
/**
 * The lowest position that any such weights give.
 */
low: number, 
/**
 * The highest.
 */
high: number, 
/**
 * Each dimension alone, in the order of the rubric.
 */
swings: Array<Swing>, 
/**
 * The name of the dimension that moves it most; nothing where none moves it.
 */
most: string | null, };

/**
 * New choices.
 */
export type SetPreferences = { 
/**
 * All of them.
 */
preferences: Preferences, };

/**
 * The primitives.
 */
export type Shape = { "shape": "rect", 
/**
 * Its left edge.
 */
x: number, 
/**
 * Its upper edge.
 */
y: number, 
/**
 * Its width.
 */
width: number, 
/**
 * Its height.
 */
height: number, 
/**
 * The radius of its corners.
 */
radius: number, 
/**
 * How it is filled, if it is.
 */
fill: Fill | null, 
/**
 * How its edge is drawn, if it is.
 */
stroke: Stroke | null, } | { "shape": "ellipse", 
/**
 * Its centre, from the left.
 */
cx: number, 
/**
 * Its centre, from above.
 */
cy: number, 
/**
 * Half its width.
 */
rx: number, 
/**
 * Half its height.
 */
ry: number, 
/**
 * How it is filled, if it is.
 */
fill: Fill | null, 
/**
 * How its edge is drawn, if it is.
 */
stroke: Stroke | null, } | { "shape": "line", 
/**
 * Where it starts, from the left.
 */
x1: number, 
/**
 * Where it starts, from above.
 */
y1: number, 
/**
 * Where it ends, from the left.
 */
x2: number, 
/**
 * Where it ends, from above.
 */
y2: number, 
/**
 * How it is drawn.
 */
stroke: Stroke, 
/**
 * Whether an arrowhead stands at its end, its tip at the end point.
 */
arrow: boolean, } | { "shape": "path", 
/**
 * Its corners in order.
 */
points: Array<[number, number]>, 
/**
 * Whether its end is joined to its start.
 */
closed: boolean, 
/**
 * How it is filled, if it is.
 */
fill: Fill | null, 
/**
 * How its line is drawn, if it is.
 */
stroke: Stroke | null, } | { "shape": "text" } & Text | { "shape": "group", 
/**
 * What belongs together, back to front.
 */
items: Array<Item>, };

/**
 * On which side of the table a respondent sits.
 */
export type Side = "ours" | "buyer" | "partner";

/**
 * What came out of playing a case many times.
 */
export type Simulation = { 
/**
 * How often it was played.
 */
runs: number, 
/**
 * The seed that gives the same again.
 */
seed: number, 
/**
 * The share of runs, 0…1, whose net present value is above nought.
 */
probability: number, 
/**
 * The mean of the net present values.
 */
mean: number, 
/**
 * Where the net present values lie.
 */
npv: Tenths, 
/**
 * Where the sum of the flows up to each month lies.
 */
fan: Array<Tenths>, };

/**
 * A day on which positions were kept.
 */
export type SnapshotId = string;

/**
 * What a file is, told by what is in it.
 */
export type Source = "mermaid" | "csv" | "xlsx" | "open_journey" | "workbook";

/**
 * Question 3.
 */
export type SpectrumReading = { 
/**
 * The finding.
 */
headline: Headline, 
/**
 * Every offering with its positions, in the order of the workbook.
 */
offerings: Array<PositionReading>, 
/**
 * The offering in the inspector: the one asked for, or our first.
 */
chosen: RubricReading | null, 
/**
 * Which way the evidence says that offering should move, if it is ours; nothing where only the chart is wanted.
 */
direction: DirectionReading | null, 
/**
 * All respondents.
 */
respondents: Array<Respondent>, 
/**
 * Whether the benchmarks are others than those of the library.
 */
benchmarks_edited: boolean, 
/**
 * How the chart is drawn.
 */
look: Look, 
/**
 * The view that is chosen: its offerings are the ones shown.
 */
view: ViewId | null, 
/**
 * All named views.
 */
views: Array<View>, 
/**
 * The part of the line where half of what is shown stands, if it is crowded.
 */
crowd: [number, number] | null, };

/**
 * Whether opinions are stable between two rounds: a share of changed answers below 0.15 (after Scheibe, Skutsch and
 * Schofer 1975).
 */
export type Stability = "stable" | "moving" | "unknown";

/**
 * One column of a map.
 */
export type Stage = { 
/**
 * Its id.
 */
id: StageId, 
/**
 * The map it belongs to.
 */
map: MapId, 
/**
 * Its name.
 */
name: string, 
/**
 * The phase of the buyer's life with us.
 */
phase: Phase, 
/**
 * How much it matters, 1…3.
 */
importance: number, 
/**
 * The stage that it is a part of; that one belongs to no other, and stands before it. What a stage's parts
 * say is detail: completeness, ratings and weak spots are those of whole stages.
 */
within: StageId | null, 
/**
 * Whether its parts are folded away.
 */
collapsed: boolean, };

/**
 * A stage of a draft.
 */
export type StageDraft = { 
/**
 * Its name.
 */
name: string, 
/**
 * The phase of the buyer's life with us.
 */
phase: Phase, 
/**
 * How much it matters, 1…3.
 */
importance: number, 
/**
 * The place of the whole stage that it is a part of.
 */
within: number | null, };

/**
 * A column of a map.
 */
export type StageId = string;

/**
 * A stage of one map, of the other, or of both.
 */
export type StagePair = { 
/**
 * In the one.
 */
left: Stage | null, 
/**
 * In the other.
 */
right: Stage | null, };

/**
 * One stage with what follows for it.
 */
export type StageReading = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * Filled required cells / required cells.
 */
completeness: number | null, 
/**
 * Confidence weight / required cells.
 */
assurance: number | null, 
/**
 * Required lanes that the best-known stage has filled and this one has not.
 */
below_bar: Array<LaneId>, 
/**
 * Its ratings in the order acquisition, retention, satisfaction.
 */
scores: Array<ScoreReading>, };

/**
 * How strongly the evidence speaks.
 */
export type Strength = "slight" | "clear" | "strong";

/**
 * How a line is drawn.
 */
export type Stroke = { 
/**
 * Its colour.
 */
color: string, 
/**
 * Its width, px.
 */
width: number, 
/**
 * Its dashes.
 */
dash: Dash, 
/**
 * Round ends.
 */
round: boolean, };

/**
 * A file to be named.
 */
export type SuggestPath = { 
/**
 * What kind of file; nothing for a copy of the workbook.
 */
format?: Format | null, 
/**
 * Which chart.
 */
chart?: Chart | null, 
/**
 * What the window shows: a chart without names has a file without them.
 */
focus?: Focus | null, };

/**
 * Where the position would stand with one weight changed.
 */
export type Swing = { 
/**
 * The dimension.
 */
dimension: DimensionId, 
/**
 * With half its weight; nothing where nothing else weighs anything.
 */
lighter: number | null, 
/**
 * With half as much again.
 */
heavier: number | null, };

/**
 * A step back.
 */
export type TakeBack = { 
/**
 * The question that was answered with yes; another one is asked anew.
 */
agreed?: Message | null, 
/**
 * What the window shows.
 */
focus: Focus, 
/**
 * The chart in it, to be drawn as it is then.
 */
scene?: DrawScene | null, };

/**
 * Ballots that came back, to be taken.
 */
export type TakeBallotFiles = { 
/**
 * The files.
 */
paths: Array<string>, 
/**
 * What the window shows.
 */
focus: Focus, };

/**
 * A file of another program to take maps from.
 */
export type TakeImport = { 
/**
 * Its path.
 */
path: string, 
/**
 * What the person chose of what is offered.
 */
options?: Options, 
/**
 * What the window shows.
 */
focus: Focus, };

/**
 * A step on.
 */
export type TakeStep = { 
/**
 * What the window shows.
 */
focus: Focus, 
/**
 * The chart in it, to be drawn as it is then.
 */
scene?: DrawScene | null, };

/**
 * What came of a step back.
 */
export type TakenBack = { "done": Changed } | { "asked": Message };

/**
 * Where an offering shall go.
 */
export type Target = { 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * 0 (customer end) … 100 (client end).
 */
position: number, 
/**
 * Why; may be empty.
 */
reason: string, 
/**
 * By when, `YYYY-MM`; may be empty.
 */
by: string, };

/**
 * A way to begin.
 */
export type Template = "blank" | "subscription" | "enterprise" | "agency" | "practice" | "marketplace";

/**
 * A template of one's own.
 */
export type TemplateFile = { 
/**
 * The name of its file.
 */
file: string, };

/**
 * Four fifths of what was found, and the middle: quantiles of type 7, as everywhere.
 */
export type Tenths = { 
/**
 * A tenth lies below.
 */
p10: number, 
/**
 * Half.
 */
p50: number, 
/**
 * A tenth lies above.
 */
p90: number, };

/**
 * A block of text whose lines are already broken and measured.
 */
export type Text = { 
/**
 * Where the lines are aligned to.
 */
x: number, 
/**
 * The baseline of the first line.
 */
y: number, 
/**
 * Which side of `x` the lines stand on.
 */
anchor: Anchor, 
/**
 * Em size, px.
 */
size: number, 
/**
 * 400, 500 or 600.
 */
weight: number, 
/**
 * Slanted, for what is guessed.
 */
italic: boolean, 
/**
 * From one baseline to the next, px.
 */
line_height: number, 
/**
 * Its colour.
 */
color: string, 
/**
 * The lines.
 */
lines: Array<TextLine>, };

/**
 * One line of text.
 */
export type TextLine = { 
/**
 * Its width as measured, px.
 */
width: number, 
/**
 * Stretches that share a font, in logical order.
 */
runs: Array<Run>, };

/**
 * Light or dark.
 */
export type Theme = "light" | "dark";

/**
 * What one scenario may come to, when nobody knows its figures exactly. Money is in the currency of the frame.
 */
export type UncertaintyReading = { 
/**
 * The finding.
 */
headline: Headline, 
/**
 * Which scenario.
 */
key: ScenarioKey, 
/**
 * What it is called.
 */
name: Message, 
/**
 * The currency of all money.
 */
currency: string, 
/**
 * What came out of playing it many times: its cash less that of staying, or for staying its own.
 */
simulation: Simulation, 
/**
 * How many pairs of figures were drawn so that they go together.
 */
pairs: number, 
/**
 * The net present value with every figure as expected.
 */
likely: number, 
/**
 * What each figure does, all others being as expected; the one that swings most comes first, and those that
 * change nothing are left out.
 */
drivers: Array<DriverSwing>, };

/**
 * What people decided about a play.
 */
export type Verdict = "pinned" | "rejected";

/**
 * A look with the offerings that it shows, under a name: *for the board*.
 */
export type View = { 
/**
 * Its id.
 */
id: ViewId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it shows, in the order of the workbook.
 */
offerings: Array<OfferingId>, 
/**
 * How it is drawn.
 */
look: Look, };

/**
 * A named view of the spectrum.
 */
export type ViewId = string;

/**
 * What a draft of a ballot says of one stage in one respect.
 */
export type VoteDraft = { 
/**
 * Of which stage.
 */
stage: StageId, 
/**
 * In which respect.
 */
aspect: Aspect, 
/**
 * 1 (failing) … 5 (delighting); nothing for "don't know".
 */
score: number | null, 
/**
 * Why; may be empty.
 */
comment: string, };

/**
 * Somebody who takes part in a round.
 */
export type VoterReading = { 
/**
 * Who.
 */
respondent: RespondentId, 
/**
 * Their name, or which voice.
 */
name: string, 
/**
 * Their role; may be empty.
 */
role: string, 
/**
 * How far they are.
 */
state: VoterState, 
/**
 * The word with which they come to their ballot; only while the round is open, and only if they were invited.
 */
code: string | null, 
/**
 * The phases whose stages they are asked; none means all.
 */
phases: Array<Phase>, 
/**
 * How many answers they are asked for.
 */
asked: number, 
/**
 * Answers of theirs that count now and will not once the round is revealed, since their ballot leaves open what
 * they answered before. Of voices nobody knows what they said before.
 */
forgone: number, 
/**
 * Their ballots: the one to fill in here, and those that came as files.
 */
ballots: Array<BallotSummary>, };

/**
 * How far somebody is who takes part in a round.
 */
export type VoterState = "waiting" | "begun" | "handed_in" | "conflict";

/**
 * The position expected at one point of the plan.
 */
export type Waypoint = { 
/**
 * Periods since the start.
 */
period: number, 
/**
 * 0…100, effects at *likely*.
 */
position: number, 
/**
 * From effects at *low* to effects at *high*.
 */
range: [number, number], };

/**
 * One stage in one respect, with what makes it worth talking about.
 */
export type WeakSpot = { 
/**
 * The stage.
 */
stage: StageId, 
/**
 * Its name.
 */
name: string, 
/**
 * The respect.
 */
aspect: Aspect, 
/**
 * The median.
 */
median: number, 
/**
 * How many gave a score.
 */
n: number, 
/**
 * Severity, 0…3.
 */
severity: number, 
/**
 * Interquartile range.
 */
spread: number, 
/**
 * r_wg.
 */
agreement: number, 
/**
 * Why it is weak, if somebody said.
 */
cause: CauseKind | null, 
/**
 * Whether the median is weighted by role.
 */
weighted: boolean, 
/**
 * The scores given, sorted.
 */
scores: Array<number>, 
/**
 * Who stands furthest apart, in words.
 */
note: Message | null, };

/**
 * How much a remark matters.
 */
export type Weight = "not_placed" | "read";

/**
 * The welcome screen.
 */
export type Welcome = { 
/**
 * Files that were open lately, the last one first.
 */
recent: Array<Recent>, 
/**
 * Finished workbooks to look at.
 */
samples: Array<SampleCard>, 
/**
 * Ways to begin.
 */
templates: Array<Template>, 
/**
 * What the person chose.
 */
preferences: Preferences, 
/**
 * The folder that new workbooks go into.
 */
documents: string, };

/**
 * What somebody says buyers of an offering want their relationship to be with.
 */
export type Wish = { 
/**
 * The offering.
 */
offering: OfferingId, 
/**
 * Who says so.
 */
respondent: RespondentId, 
/**
 * −2 (the product alone) … 2 (people above all).
 */
leaning: number, };

/**
 * What the best plan would reach if one limit were wider.
 */
export type Worth = { 
/**
 * The limit.
 */
limit: Limit, 
/**
 * Weighted levels of the gap that it would close beside what is closed now.
 */
levels: number, 
/**
 * Severity that it would serve beside what is served now; negative where closing more of the gap costs some.
 */
severity: number, 
/**
 * Plays that would come in.
 */
added: Array<PlayId>, };

/**
 * Ballots to go out by mail.
 */
export type WriteBallots = { 
/**
 * The round.
 */
round: RoundId, 
/**
 * The folder for the files.
 */
folder: string, };

/**
 * Where something was written, or could be.
 */
export type WrittenTo = { 
/**
 * The path.
 */
path: string, };

/** Every command: what it takes and what it gives. */
export interface Commands {
  /** What the welcome screen shows. */
  welcome: { takes: Nothing; gives: Welcome };
  /** What the person chose, and the language that the desk speaks. */
  preferences: { takes: Nothing; gives: Chosen };
  /** Keeps what the person chose. */
  set_preferences: { takes: SetPreferences; gives: Chosen };
  /** Takes a file out of the list of recent ones; the file itself stays. */
  forget_recent: { takes: AtPath; gives: Welcome };
  /** Makes a workbook and opens it. */
  new_workbook: { takes: NewWorkbook; gives: Opened };
  /** Opens a workbook file. */
  open: { takes: OpenFile; gives: Opened };
  /** Opens a copy of a finished sample. */
  open_sample: { takes: OpenSample; gives: Opened };
  /** Reads a file of another program into a new workbook and opens that. */
  import_file: { takes: ImportFile; gives: Opened };
  /** What would become of a file of another program; nothing is changed. */
  preview_import: { takes: PreviewImport; gives: ImportPreview };
  /** Takes the maps of a file of another program into the open workbook, as one step. */
  take_import: { takes: TakeImport; gives: Changed };
  /** Writes the workbook into another file; this one stays open. */
  save_copy: { takes: AtPath; gives: WrittenTo };
  /** Closes the workbook. */
  close: { takes: Nothing; gives: Nothing };
  /** What a screen shows. */
  view: { takes: AskView; gives: Changed };
  /** Does one thing to the workbook. */
  edit: { takes: DoEdit; gives: Changed };
  /** Takes back the last thing done, unless it has to be asked first whether that is meant. */
  undo: { takes: TakeBack; gives: TakenBack };
  /** Does again what was taken back. */
  redo: { takes: TakeStep; gives: Changed };
  /** What a chart looks like. */
  scene: { takes: DrawScene; gives: Scene };
  /** What of the chart that is shown looks different if an edit were done; nothing is changed. */
  preview: { takes: Preview; gives: Previewed };
  /** How many slides a chart takes. */
  count_slides: { takes: CountSlides; gives: number };
  /** All evidence, cited or not. */
  all_evidence: { takes: Nothing; gives: Array<EvidenceReading> };
  /** Which facts would have to be different for the evidence to stand elsewhere; nothing is changed. */
  facts_for: { takes: FactsFor; gives: Facts };
  /** Two maps side by side, cell by cell. */
  compare_maps: { takes: CompareMaps; gives: Comparison };
  /** Maps to begin with. */
  map_templates: { takes: Nothing; gives: MapTemplates };
  /** Keeps a map as a template for others. */
  save_template: { takes: SaveTemplate; gives: MapTemplates };
  /** Forgets a template of one's own. */
  remove_template: { takes: TemplateFile; gives: MapTemplates };
  /** Makes a plan, to be looked at before it is adopted. */
  generate_plan: { takes: Nothing; gives: Proposal };
  /** The plan that was made last, compared with the workbook as it is now; nothing if none was made. */
  plan_proposal: { takes: Nothing; gives: Proposal | null };
  /** How far the plan has come that is being made; nothing if none is. */
  plan_progress: { takes: Nothing; gives: PlanProgress | null };
  /** Asks for the plan that is being made as it is: the best one found so far. */
  stop_plan: { takes: Nothing; gives: Nothing };
  /** What one more of each limit would buy, beside the plan that was made last. */
  plan_worth: { takes: Nothing; gives: Array<Worth> };
  /** What the plan that was made last would lose without each of its plays, as far as that is proven. */
  plan_losses: { takes: Nothing; gives: Array<PlayLoss> };
  /** Plays a scenario of the business case out, many times; nothing if that was stopped. What follows stops what went before. */
  simulate: { takes: AskView; gives: UncertaintyReading | null };
  /** How much of that is done, 0…1. */
  simulated: { takes: Nothing; gives: number };
  /** Stops it. */
  stop_simulation: { takes: Nothing; gives: Nothing };
  /** The ballot that a word opens in the open round of a map, for its owner. */
  ballot: { takes: OpenBallot; gives: BallotReading };
  /** Writes ballots to go out by mail. */
  write_ballots: { takes: WriteBallots; gives: Exported };
  /** Says what would become of ballots that came back; nothing is changed. */
  read_ballots: { takes: BallotFiles; gives: BallotsPreview };
  /** Takes ballots that came back. */
  take_ballots: { takes: TakeBallotFiles; gives: Changed };
  /** Writes a chart or the whole workbook into a file. */
  export: { takes: Export; gives: Exported };
  /** A chart as a picture for the clipboard. */
  copy_picture: { takes: CopyChart; gives: Picture };
  /** The same as an SVG. */
  copy_svg: { takes: CopyChart; gives: string };
  /** A file name that is free, to begin a dialog with. */
  suggest_path: { takes: SuggestPath; gives: WrittenTo };
}
