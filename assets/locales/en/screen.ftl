# The screen's own words: buttons, labels, hints, empty states.
# Findings, reasons and refusals come from the method and stand in method.ftl.

## Everywhere
screen-close = Close
screen-cancel = Cancel
screen-keep = Keep
screen-add = Add
screen-done = Done
screen-change = Change…
screen-rename = Rename
screen-choose = Choose…
screen-name = Name
screen-reason = Reason
screen-comma = {", "}
screen-more = More
screen-working = Working…
screen-fewer = Show fewer
screen-none-said = Not said
screen-remove-named = Remove { $name }
screen-understood = Understood
screen-broken = Something went wrong
screen-broken-code = Code for a report: { $code }
screen-unreachable = Clientline does not answer: { $detail }
    .next = Everything confirmed so far is in the file. Close the window and open it again.
screen-quoted = “{ $text }”

## Kinds of file
screen-kind-workbook = Clientline workbook
screen-kind-journey = Journey (Mermaid, CSV, XLSX, JSON)
screen-kind-svg = SVG picture
screen-kind-png = PNG picture
screen-kind-pptx = PowerPoint slides
screen-kind-pdf = PDF pages
screen-kind-xlsx = Spreadsheet
screen-kind-csv = Table as CSV
screen-kind-mermaid = Mermaid journey
screen-kind-json = Whole workbook as JSON

## Welcome
screen-welcome = Customer or client?
screen-welcome-lead = Find out where you stand, where you should, and how to get there. Everything stays on this computer.
screen-start = Start a workbook
screen-template-blank = Blank
screen-template-blank-hint = One question at a time
screen-template-subscription = Software subscription
screen-template-subscription-hint = Seven stages, from first visit to renewal
screen-template-enterprise = Enterprise licence
screen-template-enterprise-hint = Tender, roll-out, renewal
screen-template-agency = Agency
screen-template-agency-hint = From introduction to retainer
screen-template-practice = Professional service
screen-template-practice-hint = Advice, engagement, coming back
screen-template-marketplace = Marketplace
screen-template-marketplace-hint = From search to buying again
screen-title = Title of the workbook
screen-title-hint = Whose business is it?
screen-begin = Begin
screen-recent = Recent
screen-missing-file = the file is gone
screen-forget = Take { $title } off this list
screen-samples = See one finished
screen-drop-hint = or drop a file anywhere
screen-drop-here = Drop it here to open it

## Top bar and actions
screen-to-welcome = Back to the start
screen-saved = saved
screen-saving = saving…
screen-undo = Undo
screen-take-back = Take it back
screen-leave-it = Leave it as it is
screen-undo-step = Undo { $step }
screen-redo = Redo
screen-redo-step = Redo { $step }
screen-find = Find or do…
screen-find-hint = A stage, an offering, a play, or what to do
screen-find-nothing = Nothing here is called “{ $wanted }”.
# What "Find or do…" calls what a button of a screen says more shortly.
screen-do-names = Show or hide names in the ratings
screen-do-add-ours = Add an offering of ours…
screen-do-add-competitor = Add a competitor…
screen-do-add-benchmark = Add a benchmark…
screen-do-restore-benchmarks = Back to the default benchmarks, and no others
screen-do-wishes = Ask what buyers want…
screen-do-economics = Give the figures of a year…
screen-do-case-settings = Settings of the business case…
screen-do-add-scenario = Add a scenario to the business case…
screen-do-case-sheet = Business case as Excel with formulas…
screen-do-export = Export: { $chart }…
screen-thing-map = journey map
screen-thing-stage = stage
screen-thing-play = play
screen-new = New workbook…
screen-open = Open…
screen-open-title = Open a workbook
screen-import = Import a journey…
screen-import-title = Import a journey
screen-save-copy = Save a copy…
screen-save-copy-title = Save a copy
screen-copy-saved = A copy is in { $path }
screen-close-workbook = Close workbook
screen-look = Look
screen-theme-light = Light
screen-theme-dark = Dark
screen-theme-system = As the system is
screen-switch-theme = Switch between light and dark
    .also = theme, appearance
screen-language = Language
screen-switch-language = 切换到中文
    .also = language, Chinese
screen-shortcuts = Keyboard shortcuts
screen-inspector = Inspector
screen-fold-inspector = Fold the inspector away
screen-about-action = About this workbook…
screen-about = About this workbook
screen-summary = What it is about
screen-summary-hint = Whose business, which question, who takes part, until when
screen-present = Present
screen-present-cash = Business case: cash
screen-present-scenarios = Business case: scenarios
screen-present-waterfall = Business case: what makes the difference
screen-present-fan = Business case: how sure it is
screen-present-tornado = Business case: what decides most
screen-leave = Leave

## Rail
screen-questions = Four questions
screen-question-journey = How do buyers interact?
screen-question-ratings = How well does it work?
screen-question-spectrum = Which way to move?
screen-question-plan = How do we get there?
screen-answered = answered
screen-plays = { $count ->
    [one] { $count } play
   *[other] { $count } plays
}

## Export
screen-export = Export…
screen-export-title = Export
screen-export-format = As
screen-export-chart = Chart
screen-slide-of = Slide { $slide } of { $slides }
screen-slide-before = Slide before
screen-slide-next = Next slide
screen-export-path = File
screen-export-now = Export
screen-export-scale = Size
screen-times = { $scale }×
screen-theme-file = Colours and font
screen-theme-own = Theme file…
screen-theme-none = Ours
screen-transparent = Transparent ground
screen-drag-out = Drag it into another program
screen-copy-picture = As a picture
screen-copy-svg = As SVG
screen-picture-copied = The picture is in the clipboard.
screen-svg-copied = The SVG is in the clipboard, as text.
screen-kind-theme = Theme file
screen-copy = Copy
screen-format-pptx = PowerPoint
screen-format-pdf = PDF
screen-format-png = PNG
screen-format-svg = SVG
screen-format-xlsx = Excel
screen-format-csv = CSV
screen-format-mermaid = Mermaid
screen-format-json = JSON
screen-chart-spectrum = Spectrum
screen-chart-journey = Journey map
screen-chart-journey_curve = Map with curves
screen-chart-curve = Rating curve
screen-xlsx-hint = A sheet for each map, stages beside each other, and one with what everybody said. Importing it gives the same maps again.
screen-csv-hint = The map that is shown, as a table: phases, lanes, texts, and how sure they are. Importing it gives the same map again.
screen-mermaid-hint = The map that is shown, as a journey diagram: sections, tasks, scores, actors.
screen-json-hint = The whole workbook, every row of it. Importing the file gives the same workbook again.
screen-exported = { $count ->
    [one] Exported to { $path }
   *[other] Exported to { $path } and { $count } files in all
}

## Journey
screen-lanes = Lanes
screen-lanes-shown = Lanes shown
screen-lane-name = Lane { $name }
screen-lane-kind = What it speaks of
screen-new-lane = New lane
screen-rated-now = hidden until the reveal
screen-curves = Ratings as curves
screen-add-lane = Add a lane…
screen-hide-lane = Hide
screen-remove-lane = Remove the lane
screen-required = A map is incomplete without it
screen-optional = optional
screen-stage = Stage
screen-stage-name = Stage { $name }
screen-new-stage = New stage
screen-new-stage-name = Name of a new stage
screen-stage-after = New stage after it
screen-stage-before = New stage before it
screen-new-part = New part of it
screen-part-name = Part { $name }
screen-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
screen-show-parts = Show its parts
screen-hide-parts = Fold its parts away
screen-fold-parts = Fold its parts away, or show them
screen-as-a-whole = as a whole
screen-merge = Merge with the next stage…
screen-split = Split…
screen-nest = Make it a part of the stage before
screen-unnest = Make it a whole stage
screen-merged-ratings = Whoever rated both: what they said of “{ $first }” stays; what they said of “{ $second }” goes.
screen-merged-figures = Where figures are measured at both, those of “{ $second }” become words of the cell.
screen-merged-owner = Where both have an owner, that of “{ $first }” stays.
screen-nested-ratings = { $people ->
    [one] “{ $part }” was rated by one person
   *[other] “{ $part }” was rated by { $people } people
}. Parts are not rated: this counts again once it is a stage of its own. Until then, “{ $whole }” is rated as a whole.
screen-merged-name = Name of “{ $first }” and “{ $second }” as one stage
screen-split-first = Name of the first half of “{ $name }”
screen-split-second = Name of the second half of “{ $name }”
screen-question-keys = Enter keeps it, Escape leaves everything as it is
screen-lane-below = New lane below it
screen-lane-settings = Name and kind…
screen-stages-count = { $count ->
    [one] { $count } stage
   *[other] { $count } stages
}
screen-lanes-count = { $count ->
    [one] { $count } lane
   *[other] { $count } lanes
}
screen-paste-title = The block is larger than the map
screen-paste-beyond = { $count ->
    [one] { $count } cell with words has no place on the map as it is.
   *[other] { $count } cells with words have no place on the map as it is.
}
screen-paste-within = Paste only what fits
screen-paste-add = Add { $wanted } and paste
screen-stale = Was to be looked at again by { $day }
screen-figures-line = A line over { $count } periods
screen-remove-stage = Remove the stage
screen-move-left = Move left
screen-move-right = Move right
screen-move-up = Move up
screen-move-down = Move down
screen-phase = Phase
screen-importance = Importance
screen-importance-1 = Low
screen-importance-2 = Normal
screen-importance-3 = Decisive
screen-importance-of = Importance { $importance } of 3
screen-empty-cell = nothing written yet
screen-gap = to fill
screen-gap-hint = The best known stage has this filled; this one has not.
screen-below-bar = Less than the best known stage: { $lanes }
screen-evidence-count = { $count ->
    [one] rests on { $count } item of evidence
   *[other] rests on { $count } items of evidence
}
screen-disagree = they disagree
screen-n = n { $count }
screen-filled = Filled { $share }
screen-assured = Assured { $share }
screen-map-ready = Ready
screen-best-known = Best known: { $name }
screen-best-known-stage = best known stage
screen-maps = Journey maps
screen-new-map = New map
screen-add-map = New map…
screen-map-settings = Map settings…
screen-map-offering = Offering
screen-map-segment = Segment
screen-new-segment = A new segment…
screen-segment-name = Name of the segment
screen-remove-map = Remove the map
screen-rate = Rate…
screen-no-map-hint = A map shows, stage by stage, what buyers do with you. Begin with the stage you know best.
screen-no-stage = Name the first stage
screen-no-stage-hint = Type its name in the field “+ Stage” above and press Enter, then the next; Tab goes on to what happens there. Begin with the stage you know best.
screen-choose-cell = Choose a stage or a cell to see what it rests on.
screen-legend-confidence = How sure a cell is:
screen-confidence = How sure are we?
screen-less-sure = A little less sure
screen-evidence = { $count ->
    [0] Evidence
   *[other] Evidence ({ $count })
}
screen-no-evidence = Nothing supports this yet.
screen-add-evidence = Add evidence…
screen-cite-other = Cite what is there…
screen-uncite = It does not rest on this
screen-remove-evidence = Remove this evidence everywhere
screen-evidence-kind = Kind
screen-evidence-text = What was said, measured or written
screen-evidence-source = Who said it, or where it was measured
screen-evidence-date = When
screen-owner = Who answers for it
screen-review = Look at it again
screen-review-form = YYYY-MM-DD
screen-review-later = In { $months } months
screen-part-of = part of { $name }
screen-measured = Measured figures
screen-unit = Unit
screen-measure-source = Source
screen-period = Period
screen-period-form = 2026-Q3
screen-period-of = Period { $period }
screen-figure = Figure
screen-figure-of = Figure of { $period }
screen-new-period = Period of a new figure
screen-new-figure = New figure
screen-figures-hint = Periods are days, months, quarters or years: 2026-09-30, 2026-09, 2026-Q3, 2026. Two columns from a spreadsheet can be pasted.
screen-figure-typed = “{ $text }” is words so far. Name its period here, and it is a figure.
screen-figure-unread = “{ $text }” is not a figure.
screen-figures-left = { $count ->
    [one] { $count } row was left out: “{ $text }” is not a figure.
   *[other] { $count } rows were left out, the first since “{ $text }” is not a figure.
}
# $row: the first row that cannot be read, $text: all that stands in it, $part: what is wrong with it.
screen-rows-left = { $count ->
    [one] Row { $row } was left out,
   *[other] { $count } rows were left out, the first being row { $row },
} “{ $text }”: { $part ->
    [period] its period cannot be read.
   *[figure] its figure cannot be read.
}
screen-cause = Cause
screen-not-written = “{ $text }” was typed for it and is not written
screen-paste-left = { $count ->
    [one] { $count } cell did not fit on the map and was left out
   *[other] { $count } cells did not fit on the map and were left out
}
    .next = Add stages or lanes first, then paste again.

## Several journey maps
screen-map-shown = Journey map { $name }
screen-choose-map = Choose a journey map…
screen-duplicate-map = Duplicate the map
screen-copy-of = Copy of { $name }
screen-segments = { $count ->
    [one] { $count } segment in this workbook
   *[other] { $count } segments in this workbook
}
screen-segment-uses = { $count ->
    [0] on no map
    [one] on { $count } map
   *[other] on { $count } maps
}
screen-new-map-title = New journey map
screen-begin-with = Begin with
screen-blank-map = A blank map
screen-own-template = a template of your own
screen-remove-template = Remove the template { $name }
screen-no-stages-yet = The usual lanes and no stages yet
screen-stages-of = { $count ->
    [one] { $count } stage
   *[other] { $count } stages
}
screen-template-cells = { $count ->
    [one] { $count } text comes along as a guess
   *[other] { $count } texts come along as guesses
}
screen-make-map = Make the map
screen-keep-template = Keep as a template…
screen-keep-template-title = Keep “{ $name }” as a template
screen-keep-template-hint = Its stages and lanes will be there for every new map, in this workbook and in others.
screen-with-texts = With the texts of its cells
screen-with-texts-hint = They begin as guesses: what is known of one map is not known of another.
screen-template-kept = “{ $name }” is among the templates of a new map now
screen-compare = Compare two maps…
screen-compare-title = Two journey maps side by side
screen-compare-needs-two = There is only one map
screen-compare-needs-two-hint = Duplicate it for another offering or segment and change what is different there. Then hold the two against each other.
screen-leave-compare = Back to the map
screen-side-left = A
screen-side-right = B
screen-map-on-side = Map { $side }
screen-open-map = Open
screen-swap = Swap A and B
screen-compared = What is said is compared, not how sure we are.
screen-only-differences = Only differences
screen-no-differences = The two maps say the same everywhere.
screen-nothing-to-compare = Neither map has a stage and a lane yet.
screen-marks = Marks
screen-difference-same = same
screen-difference-changed = changed
screen-difference-only_left = only A
screen-difference-only_right = only B

screen-all-evidence = All evidence…
screen-all-evidence-title = All evidence of this workbook
screen-no-evidence-at-all = None yet. Add it where it speaks: choose a cell of the map, or open a line of the rubric, then “Add evidence…” in the inspector.
screen-idle-evidence = { $count ->
    [one] Only the { $count } that nothing rests on
   *[other] Only the { $count } that nothing rests on
}
screen-cited-in = { $count ->
    [0] nothing rests on it
    [one] { $count } place rests on it
   *[other] { $count } places rest on it
}

## Find and replace
screen-find-text = Find on the map…
screen-replace-text = Replace on the map…
screen-search = Find on this map
screen-found = { $at ->
    [0] { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
   *[other] { $at } of { $count }
}
screen-found-none = nowhere
screen-found-hidden = { $count } more that is hidden or folded away
screen-previous = Previous
screen-next = Next
screen-match-case = Match case
screen-replace = Replace
screen-replace-with = Replace with
screen-replace-all = Replace all
screen-replaced = { $count ->
    [one] Replaced in { $count } place; undo takes it back
   *[other] Replaced in { $count } places; undo takes them back in one step
}

## What is still missing
screen-missing-title = What is still missing, and who might know
screen-missing-count = { $count } to find out
screen-stale-count = { $count } to look at again
screen-missing-lead = { $count ->
    [one] One place is empty, guessed, or past its day of review.
   *[other] { $count } places are empty, guessed, or past their day of review. What matters most stands first.
}
screen-missing-first = The { $shown } that matter most, of { $count } places that are empty, guessed, or past their day of review.
screen-missing-on = Still missing on the journey map “{ $name }”
screen-nothing-missing = Nothing: every place that the map must have is filled, and at least believed.
screen-missing-hidden = hidden lane, shown when you go there
screen-review-due = to be looked at again
screen-copy-mail = Copy as text
screen-copied = Copied; paste it into a mail
screen-not-copied = The text could not be copied
    .next = The system keeps its clipboard to itself. Try again with the window in front.

## Ratings
screen-concordance = Concordance W { $w }
screen-concordance-hint = Kendall’s W of { $respondents } respondents over { $stages } stages: 1 is the same order for everybody, 0 none.
screen-answers = { $answers } of { $possible } answers
screen-talk-count = { $count } to talk about
screen-hide-names = Hide names
screen-show-names = Show names
screen-respondents = Respondents…
screen-respondents-title = Respondents
screen-respondents-hint = Names or pseudonyms. Whoever is removed takes their ratings, answers and pins along.
screen-respondent = Respondent
screen-respondent-number = Respondent { $number }
screen-respondents-count = { $count ->
    [one] { $count } respondent
   *[other] { $count } respondents
}
screen-new-respondent = Name of a new respondent
screen-add-respondent = Add a respondent…
screen-role = Role
screen-side = Side
screen-rate-as = Rate as
screen-nobody = nobody: only look
screen-rate-keys = Keys 1–5 rate and go on, 0 is “don’t know”, Backspace takes an answer back, Enter comments.
screen-who-rates = Choose who rates first
    .next = Pick a name at “Rate as”, then press 1 to 5.
screen-rated-by = { $name } says
screen-comment = Why?
screen-score-1 = failing
screen-score-2 = poor
screen-score-3 = adequate
screen-score-4 = good
screen-score-5 = delighting
screen-count-of-score = { $score }: { $count }
screen-dont-know = Don’t know
screen-own-dont-know = don’t know
screen-dont-know-count = { $count } don’t know
screen-median = median { $median }
screen-quartiles = quartiles { $span }
screen-agreement = { $accord } { $agreement }
screen-no-verdict = fewer than three answers: no verdict
screen-who-said = Who said what
screen-talk-first = Talk about these first
screen-talk-why = Furthest apart where it matters most
screen-weak-spots = Weak spots
screen-no-weak-spots = None yet. A weak spot needs at least three answers.
screen-severity = Severity, 0 to 3
screen-set-cause = set cause…
screen-nothing-to-rate-hint = Ratings are given to the stages of a journey map. Name its stages first.
screen-no-respondents = Nobody rates yet
screen-no-respondents-hint = Add the people whose judgement counts: three or more make a verdict.

## Rounds of rating
screen-begin-round = Begin a round…
screen-next-round = Begin the next round…
screen-begin-round-title = Begin a round of rating
screen-begin-round-hint = Everybody rates alone, on a ballot of their own. Nobody sees another’s answers until the round is revealed.
screen-round-number = Round { $number }
screen-whose-ballots = Ballots
screen-by-name = By name
screen-anonymous = Anonymous
screen-by-name-hint = After the reveal everybody sees who said what.
screen-anonymous-hint = Each ballot is a voice; who takes which is written nowhere, and all voices weigh alike.
screen-not-undone = This cannot be changed once the round has begun.
screen-voices = Number of voices
screen-who-rates-what = Who rates what
screen-everybody = Everybody
screen-all-stages = All stages
screen-asked-of = What { $name } is asked
screen-ballots-count = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
}
screen-round-open-title = { $round } is open: { $count } of { $all } have handed in
screen-round-open-lead = Until it is revealed nobody sees what anybody said. Pass the laptop, or send the ballots as files.
screen-round-named = { $round } · by name
screen-round-anonymous = { $round } · anonymous
screen-handed-in-count = { $count } of { $all } handed in
screen-pass-laptop = Pass the laptop
screen-codes = Codes…
screen-codes-title = Codes to hand out
screen-codes-of = { $round }: codes
screen-codes-hint = Each opens one ballot, today and later. Whoever knows a code can fill in that ballot.
screen-codes-hint-anonymous = Cut the list into slips and let everybody draw one. With it they come back to their ballot, and only with it.
screen-copy-text = Copy as text
screen-codes-here = Show the codes in the list
screen-invite-more = Invite somebody else…
screen-invite-title = Invite to { $round }
screen-invite-none = Everybody who is named has a ballot already. Name somebody new:
screen-invite = Invite
screen-add-voice = One voice more
screen-remove-round = Remove { $round } with its ballots
screen-reopen-ballot = Open the ballot again
screen-ratings-options = Names and weights
screen-round-options = The round
screen-ballot-options = The ballot of { $name }
screen-voter-waiting = not begun
screen-voter-begun = { $answers } of { $asked }
screen-voter-handed_in = handed in
screen-voter-conflict = ballots differ
screen-ballot-files = Ballots as files
screen-kind-ballot = Ballots that came back
screen-write-ballots = Write ballots to send…
screen-write-ballots-title = Folder for the ballots
screen-ballots-written = { $count ->
    [one] { $count } file was written to { $folder }
   *[other] { $count } files were written to { $folder }
}
    .next = Each ballot stands there as a sheet and as JSON: send whichever suits, and take it when it comes back.
screen-take-ballots = Take ballots that came back…
screen-take-ballots-title = Ballots that came back
screen-take-ballots-hint = { $count ->
    [0] None of { $all } can be taken. Nothing has changed.
   *[other] { $count } of { $all } can be taken. Nothing has changed yet, and one undo takes it back.
}
screen-take-count = { $count ->
    [one] Take { $count } ballot
   *[other] Take { $count } ballots
}
screen-answers-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
screen-outcome-new = new
screen-outcome-conflict = differs
screen-outcome-known = here already
screen-outcome-refused = cannot be taken
screen-conflicts = { $count ->
    [one] One person has ballots that differ. Ask which one counts, then choose it: the others are set aside and stay.
   *[other] { $count } people have ballots that differ. Ask which one counts, then choose it: the others are set aside and stay.
}
screen-rivals-of = Ballots of { $name }
screen-came-as-file = Came as a file
screen-filled-in-here = Filled in here
screen-counts = this one counts
screen-prefer = Let this one count
screen-reveal-ask = Reveal…
screen-reveal = Reveal
screen-reveal-title = Reveal { $round }?
screen-reveal-disputed = { $names }: ballots that differ. Prefer one of each first; until then nothing can be revealed.
screen-reveal-late = { $more ->
    [0] Not handed in: { $names }. What they have answered so far counts.
   *[other] Not handed in: { $names } and { $more } more. What they have answered so far counts.
}
screen-reveal-named = All answers become ratings with their names, for everybody to see, and the round is closed.
screen-reveal-anonymous = All answers become ratings of voices without names, and the round is closed. Which voice says what is drawn by lot, so that nobody knows it who handed out or mailed a ballot.
screen-reveal-forgone = { $name } left { $open } of { $asked } unanswered: { $forgone ->
    [one] one earlier answer there no longer counts.
   *[other] { $forgone } earlier answers there no longer count.
}
screen-reveal-forgone-more = { $people ->
    [one] One person more left something unanswered
   *[other] { $people } more left something unanswered
}: { $forgone ->
    [one] one earlier answer there no longer counts.
   *[other] { $forgone } earlier answers there no longer count.
}
screen-reveal-gives-way-named = { $count ->
    [one] One answer of voices without names makes way, since nobody knows whose it is. It stays with its round.
   *[other] { $count } answers of voices without names make way, since nobody knows whose they are. They stay with their rounds.
}
screen-reveal-gives-way-anonymous = { $count ->
    [one] One earlier answer to the same stages no longer counts, whoever gave it, so that nobody counts twice. It is kept.
   *[other] { $count } earlier answers to the same stages no longer count, whoever gave them, so that nobody counts twice. They are kept.
}
screen-show-earlier = Show earlier answers
screen-hide-earlier = Hide earlier answers
screen-quiet = Ballots are being filled in
screen-quiet-hint = What was said before is kept out of sight, so that nobody is led by it.
screen-which-answers = Which answers are shown
screen-answers-now = Answers of now
screen-set-aside = { $count ->
    [one] One answer with a name no longer counts: voices without names have spoken of its stage since, and nobody knows whose they are. It is kept, and counts again if they make way.
   *[other] { $count } answers with names no longer count: voices without names have spoken of their stages since, and nobody knows whose they are. They are kept, and count again if those make way.
}
screen-past-hint = Choose a cell to see who said what.
screen-past-title = What was said in { $round }
screen-past-round = { $round }, begun { $day }, as it was revealed.
screen-talk-keys = T goes to what to talk about next. There N S G P C O say the cause, Alt 1–5 the goal.
screen-goal = Goal
screen-goal-is = goal { $score }
screen-who-moved = Who moved
screen-all-count = Show all { $count }
screen-by-votes = Nobody knows which voice is whose from one round to the next: counted is how many answers must have changed at least.
screen-nobody-twice = Nobody answered the same question in both rounds.
screen-stable = Stable: { $share } changed
screen-moving = { $share } changed since { $before }
screen-stable-hint = Of { $pairs } answers given in both rounds. Below 15% another round would hardly teach more.
screen-stable-said = Opinions are stable: { $changed } of { $pairs } answers changed since { $before } ({ $share }, below 15%).
screen-moving-said = Opinions still move: { $changed } of { $pairs } answers changed since { $before } ({ $share }, 15% or more). Another round may be worth it.
screen-at-least = At least { $share } changed since { $before }
screen-at-least-hint = Of { $pairs } answers given in both rounds. How many changed beyond that, and so whether opinions are stable, cannot be known from an anonymous round.
screen-at-least-said = At least { $changed } of { $pairs } answers changed since { $before } ({ $share }). Whether opinions are stable cannot be known from an anonymous round.
screen-moving-at-least-said = Opinions still move: at least { $changed } of { $pairs } answers changed since { $before } ({ $share }, 15% or more). Another round may be worth it.
screen-weights = Weights…
screen-weights-action = Weights by role…
screen-weights-title = Weights by role
screen-weights-hint = How much the scores of a role count in medians and quartiles, 0 to 10. Empty is 1. Agreement and Kendall’s W never weigh.
screen-weights-no-role = Nobody has a role yet. Roles are named with the respondents.
screen-weights-off = All roles weigh alike
screen-weights-on = Weighted by role
screen-weight-of = Weight of { $role }
screen-weigh-alike = Let all weigh alike
screen-weighted = weighted by role
screen-median-weighted = median { $median }, weighted by role

## Ballots
screen-enter-code = Your code, please
screen-enter-code-hint = It opens your ballot of { $round } and no other. You may stop at any time and come back with it.
screen-code = Code
screen-open-ballot = Open my ballot
screen-ask-facilitator = Look at your code again, or ask the facilitator for it.
screen-take-free = Take a blank ballot
screen-free-count = { $count ->
    [one] { $count } is left
   *[other] { $count } are left
}
screen-back-to-facilitator = Back to the facilitator
screen-ballot-of = Ballot of { $name }
screen-your-code = your code, to come back:
screen-put-aside = Put it aside
screen-hand-in = Hand in
screen-hand-in-anyway = Hand in as it is
screen-unanswered = { $count ->
    [one] One question has no answer yet.
   *[other] { $count } questions have no answer yet.
}
screen-to-first-open = Show me
screen-ballot-closed = This ballot was handed in. Open it again to change an answer.
screen-stage-of = stage { $number } of { $count }
screen-previous-stage = Previous stage
screen-next-stage = Next stage
screen-ballot-stages = Stages of this ballot
screen-not-answered = no answer yet
screen-ask-acquisition = How well does it win buyers?
screen-ask-retention = How well does it keep them?
screen-ask-satisfaction = How content are they with it?
screen-why-of = Why, for { $aspect }
screen-ballot-keys = 1–5 answer and go on · 0 or ? is “don’t know” · Backspace takes an answer back · ↑ ↓ questions · ← → stages · Enter says why
screen-pass-on = Pass the laptop on
screen-handed-in-thanks = Thank you. Your ballot is handed in, and nothing of it stands here any more.
screen-kept-thanks = Your ballot is kept. Your code opens it again.
screen-next-person = Next person

## Spectrum
screen-spectrum = Spectrum
screen-evidence-of = Evidence: { $answered } of { $dimensions } dimensions
screen-provisional = Provisional
screen-provisional-hint = Provisional: { $answered } of { $dimensions } dimensions answered
screen-central = Nearer the centre than believed
screen-central-hint = Software firms talk down how much they customise, consultancies how much they standardise; both really stand nearer the centre than they say.
screen-add-to-line = Add…
screen-add-ours = An offering of ours…
screen-add-competitor = A competitor…
screen-add-benchmark = A benchmark…
screen-add-offering = Add to the line
screen-whose = Whose is it?
screen-ours-hint = Its position comes from the rubric. Answer it in the inspector.
screen-position = Position
screen-position-if-known = Position, 0 customer … 100 client, if known
screen-reason-source = Why it stands there, or where that is known from
screen-show = Show
screen-show-all = Show all
screen-hide-all = Hide all
screen-kinds-ours = Ours
screen-kinds-competitor = Competitors
screen-kinds-benchmark = Benchmarks
screen-show-on-chart = Show on the chart
screen-hide-on-chart = Hide on the chart
screen-view = View
screen-no-view = As marked to show
screen-letters = Competitors as letters
screen-sized = Marks as large as revenue
screen-names-hidden = Names hidden
screen-zoom-crowd = To the crowded part
screen-zoom-in = Zoom in
screen-zoom-out = Zoom out
screen-zoom-whole = Whole line
screen-zoomed = { $low } to { $high }
screen-new-view = Keep this as a new view…
screen-new-view-title = New view
screen-new-view-hint = It shows the { $count ->
    [one] one mark
   *[other] { $count } marks
  } that the chart shows now, the same part of the line, with names or letters as now.
screen-view-example = For the board
screen-keep-look = Keep this look in { $name }
screen-rename-view = Rename the view…
screen-rename-view-title = Rename the view
screen-thing-view = view
screen-no-offering-hint = Add what you sell. Then answer the rubric, and see where it really stands.
screen-choose-mark = Choose an offering to see where its position comes from.
screen-interval = { $span }, 90% interval
screen-coverage = { $share } answered
screen-judged = by judgement on the rubric
screen-by-hand = placed by hand
screen-placed-by-hand = Placed by hand
screen-no-position = Not known yet. Answer the rubric below; seven dimensions are enough for more than a provisional figure.
screen-no-position-other = Not known yet. Place it by hand, or judge it on the rubric below.
screen-overrule = Overrule the evidence…
screen-overrule-title = Overrule the evidence on { $name }
screen-overrule-hint = The evidence says { $evidenced }. The chart will show { $value } and keep your reason beside it; the evidence stays.
screen-overrule-without = Nobody has answered the rubric yet. The chart will show your figure, with your reason.
screen-overruled = overruled by the strategist
screen-evidence-says = the evidence says { $position }
screen-lift = Let the evidence speak again
screen-place-title = Place { $name } by hand
screen-place-hint = Its position comes from judged levels. Placed by hand, { $name } loses those levels; undo brings them back.
screen-place-again-hint = The reason was given for where it stood. Does it hold here, too?
screen-reason-by-hand = Placed by hand on the chart
screen-reason-moved = moved
screen-keep-or-drop = { $value }: Enter keeps it, Escape drops it
screen-comes-from = Where it comes from
screen-answer-as = Answer as
screen-level = { $level } of 4: { $sentence }
screen-weight = Weight, 0 to 10
screen-reword = Change dimension…
screen-dimension-title = Change “{ $name }”
screen-dimension-hint = What was answered stays. If a level now means something else, ask again.
screen-dimension-question = What is asked
screen-dimension-levels = One sentence for each level, from the customer end to the client end
screen-dimension-level = Level { $level } of 4
screen-read-only = Read only
screen-mean-key = mean of all answers
screen-target-key = what the target asks for
screen-mean-level = Mean of all answers: { $level }
screen-target-level = The target asks for { $level }
screen-wanted-level = Level wanted
screen-wanted-as-target = As the target asks
screen-levels-reach = The levels you set stand at { $reached }, not at the target of { $target }.
screen-pin-seen = not blind
screen-pin-seen-hint = Dropped after this person had answered the rubric or seen the pins of others
screen-pin-beside = The pins of others can be seen: this one is not blind.
screen-pins-count = { $count ->
    [one] Only the one pin that was dropped blind counts.
   *[other] Only the { $count } pins that were dropped blind count.
}
screen-note = The fact it rests on
screen-believed = Where we believe it stands
screen-believed-at = { $count ->
    [one] { $position }, from { $count } pin
   *[other] { $position}, the median of { $count } pins ({ $span })
}
screen-no-pins = No pins yet. Let everybody drop one before they see the rubric.
screen-drop-pin = Drop pin
screen-take-off-pin = Take off { $name }’s pin
screen-restore-benchmarks = The default benchmarks, and no others
screen-origin-edited = changed
screen-origin-edited-hint = Changed: no longer as it came with the application
screen-origin-own = own
screen-origin-own-hint = Your own: it did not come with the application
screen-back-to-default = Back to the default
screen-back-to-default-named = Bring { $name } back to the default
screen-rubric = The rubric…
screen-rubric-title = The rubric
screen-rubric-hint = Every offering of this workbook is held against these dimensions. Whatever is changed here changes their positions at once; undo takes it back.
screen-rubric-default = This is the rubric as it comes with the application.
screen-dimension = Dimension
screen-dimension-phases = Speaks of
screen-dimension-weight = Weight
screen-no-phase = no phase
screen-remove-dimension-hint = Remove { $name } with its answers and what plays do to it
screen-dimension-gone = taken out
screen-dimension-removed = “{ $name }” is out of the rubric, with what was answered on it and what plays do to it. Undo brings all of it back; the default brings back the question alone.
screen-put-back = Put back
screen-add-dimension = Add a dimension…
screen-new-dimension = A dimension of your own
screen-new-dimension-hint = Ask for something that can be seen from outside, and describe each level by a fact.
screen-dimension-speaks-of = Which phases of the journey it speaks of
screen-restore-rubric = Back to the default rubric
screen-restore-rubric-hint = The default brings words, weights and phases back. What was answered on what is still here stays.
screen-restore-rubric-own = { $count ->
    [one] The default takes your own dimension away with its answers. What was answered on the others stays.
   *[other] The default takes your { $count } own dimensions away with their answers. What was answered on the others stays.
}
screen-weights-range = Between { $low } and { $high } whatever the weights, ±50 %.
screen-weights-same = { $position } whatever the weights, ±50 %.
screen-weights-most = It depends most on “{ $dimension }”.
screen-weights-both = { $range } { $most }
screen-weights-each = Where it would stand with one weight times …
screen-along-journey = Along the journey
screen-phase-unspoken = no dimension speaks of it
screen-phase-unanswered = { $dimensions ->
    [one] its one dimension is not answered
   *[other] none of its { $dimensions } dimensions is answered
}
screen-phase-answered = { $answered } of { $dimensions } dimensions answered
screen-phase-part-key = Hollow: not every dimension of it is answered; the middle stands for the rest.
screen-facts = For the evidence to say { $position }, these facts would have to be different
screen-facts-way = Which facts
screen-facts-fewest = As few as possible
screen-facts-spread = A step of many
screen-facts-none = No fact would have to be different: the evidence stands as near as whole levels come.
screen-facts-reach = The evidence would then say { $position }: levels are whole.
screen-fact-from = now { $level }: { $sentence }
screen-fact-nobody = nobody answered, so { $level } is taken: { $sentence }
screen-fact-to = then { $level }: { $sentence }
screen-fact-look = Look at it
screen-notes-count = { $count ->
    [one] one note
   *[other] { $count } notes
}
screen-pin-blind = Drop pins blind…
screen-pin-who = Who drops a pin?
screen-pin-blind-hint = Each says alone where { $name } stands. Nobody sees where others put theirs until all are shown.
screen-pin-next = { $who }’s pin is in. Pass it on: who is next?
screen-pin-dropped = has dropped a pin
screen-pin-answered = has answered the rubric
screen-pin-newcomer = Somebody else, by name
screen-pin-question = { $who }, where does { $name } stand?
screen-pin-how = Click the line where you believe it stands, or use the arrow keys. There is no right answer.
screen-pin-not-now = Not now
screen-pin-not-blind = { $who } has answered the rubric already: this pin is not blind any more.
screen-pin-none-yet = no pin yet
screen-show-pins = { $count ->
    [0] Leave without pins
    [one] Show the one pin
   *[other] Show all { $count } pins
}
screen-pins-of = Where you believe { $name } stands
screen-pins-median = { $count ->
    [one] One pin, at { $position }.
   *[other] The median of { $count } pins is { $position }.
}
screen-bare-line = The line from customer to client
screen-end-customer = Customer
screen-end-customer-does = buys what we make
screen-end-client = Client
screen-end-client-does = asks us to make something
screen-target = Target
screen-target-position = Target position
screen-target-why = Why there?
screen-no-target = None set. The app never sets one by itself.
screen-set-target = Set a target…
screen-set-target-now = Set the target
screen-target-stands = stands at { $position }
screen-target-past = This month is over.
screen-clear-target = Take the target away
screen-by = By (year-month)

## Plan
screen-frame = Time, people and money…
screen-frame-title = What the plan is made within
screen-frame-offering = What moves
screen-frame-start = First month
screen-frame-unit = Counts its time in
screen-frame-in-quarters = quarters
screen-frame-in-months = months
screen-frame-periods = { $unit ->
    [month] Months
   *[quarter] Quarters
}
screen-frame-capacity = Person-months { plan-unit-each }, by role
screen-add-role = Add a role
screen-frame-budget = Budget, { $currency }
screen-frame-budget-none = no limit
screen-frame-budget-hint = What all plays of the plan may cost besides work until its end: once, and each month after the work, as each play says under “Costs and effects”. What takes people’s time is held by their capacity.
screen-person-months = Person-months { plan-unit-each }
screen-person-months-count = { $count ->
    [one] { $count } person-month
   *[other] { $count } person-months
}
screen-generate = Generate a plan
screen-generate-again = Generate again
screen-gap-left = Gap left: { $left } of { $before }
screen-plan-needs = Before a plan can be made
screen-plan-needs-hint = A plan leads from where an offering stands to where it shall go, within what you can do.
screen-missing-offering = Add an offering of yours to the spectrum
screen-missing-weights = Give at least one dimension of the rubric a weight above 0
screen-missing-position = Answer the rubric for it, so that its position is known
screen-missing-target = Set its target
screen-missing-gap = Move the target: it is where the offering stands already
screen-missing-capacity = Say how many person-months each role has
screen-no-plan = Everything is there for a plan
screen-no-plan-hint = Generate one. You see what it would do before anything changes.
screen-plays-planned = Plays of the plan
screen-play-at = { $name }, { plan-unit } { $from } to { $to }
screen-plan-period = { $unit ->
    [month] M{ $number }
   *[quarter] Q{ $number }
}
screen-plan-periods = { $unit ->
    [month] M{ $from }–M{ $to }
   *[quarter] Q{ $from }–Q{ $to }
}
screen-path-point = after { plan-count-periods } { $position }
screen-target-at = target { $position }
screen-capacity-used = Capacity used
screen-used-of = { $used } of { $capacity } person-months
screen-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
screen-left-out = Left out ({ $count }), and why
screen-put-in = Put in
screen-proposal = What would change
screen-proposal-added = { $count ->
    [one] Comes in
   *[other] Come in
}
screen-proposal-moved = { $count ->
    [one] Begins at another time
   *[other] Begin at another time
}
screen-proposal-removed = { $count ->
    [one] Goes out
   *[other] Go out
}
screen-proposal-same = Nothing: this is the plan you have.
screen-proposal-nothing = Nothing. The reason for each play that is left out stands on the screen behind this.
screen-proposal-end = It ends at { $position }, with { $gap } of the gap left.
screen-proposal-outdated = The workbook changed since this was asked for. Generate again for a plan of how it is now.
# $plays: names, each with the period that it begins in.
screen-proposal-held = { $count ->
    [one] This date is held: { $plays }.
   *[other] These dates are held: { $plays }.
}
screen-proposal-conflict = { $count ->
    [one] This play is pinned or held at a date, and no plan can hold it so:
   *[other] These plays are pinned or held at a date, and no plan can hold them all so:
}
# $period: such as “Q3”.
screen-held-play = { $name } ({ $period })
screen-held-at = date held: { $period }
screen-proposal-missed = { $count ->
    [one] This play is pinned or held at a date, and the time did not suffice to find a plan that holds it:
   *[other] These plays are pinned or held at a date, and the time did not suffice to find a plan that holds them:
}
screen-planning = Looking for the best plan: { $seconds } s
screen-planning-stop = Take the best so far
screen-worth = What would one more of each limit buy?
screen-worth-working = This is being worked out…
screen-worth-nothing = Nothing: with one more of any limit, no plan is better.
screen-losing = What would be lost without each play is being worked out…
screen-losing-stop = Stop
screen-worth-limit = One more
screen-worth-role = { $role }: a person-month { plan-unit-each }
screen-worth-period = A { plan-unit-word } of time
screen-worth-budget = Budget: { $amount }
screen-worth-levels = Levels closed
screen-worth-severity = Severity served
screen-adopt = Adopt this plan
screen-leave-plan = Leave the plan as it is
screen-choose-play = Choose a play to see why it is in, or why it is out.
screen-why-in = Why it is in
screen-why-out = Why it is out
screen-why-believed = Why it should work
screen-closes = { $levels } of { $gap } levels
screen-serves = Weak spots it serves
screen-needs-first = What it needs first
screen-needs-nothing = Nothing.
screen-needed-by = What needs it
screen-indicator = What shows early that it works
screen-done-when = Done when
screen-risk = What may go wrong
screen-pin = Pin
screen-unpin = Unpin
screen-date-held = date held
screen-date-held-hint = Its date is held: generating again does not move it.
screen-date-of-work = Its work has begun: generating again does not move it.
screen-hold-date = Hold the date
screen-free-date = Let the date go
screen-earlier = One { plan-unit-word } earlier
screen-later = One { plan-unit-word } later
screen-drop-play = Take out
screen-reject = Reject…
screen-reject-why = Why not?
screen-reject-now = Reject
screen-reopen = Leave it open again

## Import
screen-import-here = Import into this workbook…
screen-import-preview = What would become of “{ $name }”
screen-import-promise = Nothing has changed yet. One undo takes an import back.
screen-import-into = Where to?
screen-import-into-open = Into “{ $title }”, which is open
screen-import-into-new = Into a workbook of its own
screen-import-whole = “{ $title }” is a whole workbook. All of it is taken: maps, ratings, evidence, offerings, plan and business case.
screen-import-promise-new = Nothing is written yet. It becomes a workbook of its own, “{ $title }”.
screen-import-now = { $count ->
    [one] Import { $count } map
   *[other] Import { $count } maps
}
screen-imported = { $count ->
    [one] “{ $name }” is here as { $count } map; undo takes it back
   *[other] “{ $name }” is here as { $count } maps; undo takes them back
}
screen-import-size = { $stages ->
    [one] { $stages } stage
   *[other] { $stages } stages
} × { $lanes ->
    [one] { $lanes } lane
   *[other] { $lanes } lanes
}, { $cells ->
    [one] { $cells } text
   *[other] { $cells } texts
}, { $ratings ->
    [one] { $ratings } rating
   *[other] { $ratings } ratings
}
screen-import-not_placed = { $count ->
    [one] { $count } thing is not taken, or not where one would look for it
   *[other] { $count } things are not taken, or not where one would look for them
}
screen-import-read = { $count ->
    [one] { $count } thing could be read in several ways; nothing is lost
   *[other] { $count } things could be read in several ways; nothing is lost
}
screen-import-more = and { $count } more
screen-import-from = In the file
screen-import-to = Here

## Shortcuts
screen-keys-everywhere = Everywhere
screen-keys-grid = On the journey map
screen-keys-maps = With several maps
screen-keys-structure = Stages and lanes
screen-keys-ratings = When rating
screen-keys-spectrum = On the spectrum
screen-keys-plan = On the plan
screen-key-find = find or do
screen-key-questions = the four questions
screen-key-undo = undo
screen-key-redo = redo
screen-key-open = open
screen-key-new = new workbook
screen-key-export = export
screen-key-present = present
screen-key-copy = save a copy
screen-key-close = close the workbook
screen-key-shortcuts = this sheet
screen-key-move = move about; with Ctrl to the edge, with ⇧ choose a block
screen-key-ends = first, last stage
screen-key-edit = edit
screen-key-replace = write over it
screen-key-newline = new line
screen-key-next = keep and go right; after the last stage, a new one
screen-key-drop = drop what was begun
screen-key-empty = empty
screen-key-clipboard = copy, cut, paste, also from a spreadsheet
screen-key-confidence = known, believed, guess, unknown
screen-key-less-sure = a little less sure; after unknown, known again
screen-key-move-stage = move the stage
screen-key-move-lane = move the lane
screen-key-new-stage = new stage after this
screen-key-new-stage-before = new stage before this
screen-key-new-part = new part of this stage
screen-key-new-lane = new lane below this
screen-key-merge = merge with the next stage
screen-key-split = split the stage
screen-key-nest = a part of the stage before; a whole stage again
screen-key-fold = on a stage’s head: fold its parts away, or show them
screen-key-menu = everything for the stage and the lane
screen-key-maps = choose a map
screen-key-new-map = new map
screen-key-search = find, replace
screen-key-found = next, previous place found
screen-key-compare = compare two maps
screen-key-missing = what is still missing
screen-key-score = rate and go on
screen-key-dont-know = don’t know
screen-key-none = take the answer back
screen-key-cause = say the cause
screen-key-goal = set the goal
screen-key-talk = next, previous to talk about
screen-key-comment = comment
screen-key-marks = from mark to mark
screen-key-one = one point
screen-key-ten = ten points
screen-key-line-ends = the ends of the line
screen-key-zoom = closer, farther
screen-key-whole-line = the whole line
screen-key-keep = keep it
screen-key-plays = from play to play
screen-key-move-play = one quarter or month earlier, later
screen-key-pin = pin
screen-key-hold-date = hold its date, let it go
screen-key-drop-play = take out

## A play of one's own
screen-add-play = New play…
screen-new-play = A play of your own
screen-change-play = Change “{ $name }”
screen-remove-play = Remove “{ $name }” from the library
screen-play-towards = It moves
screen-towards-customer = towards customer: more scalable
screen-towards-client = towards client: more personal
screen-play-phases = Phases of the journey it touches
screen-play-work = Months of work
screen-play-whole = Months until its effect is whole
screen-play-effort = Person-months of work, by role
screen-play-effects = Levels it moves on the rubric
screen-play-ratings = What it changes in ratings, −2 to 2
screen-play-excludes = What it cannot be in one plan with
screen-split-play = Split in two…
screen-split-play-of = Split “{ $name }” in two
screen-split-play-first = Name of the first half
screen-split-play-second = Name of the second half
screen-split-play-share = Share of the first half, %
screen-split-play-hint = Work, costs and effects are shared out and add up to what they were. The second half begins when the work of the first is done; what needed the play needs the second half.
screen-split-now = Split
screen-play-no-dimensions = Add an offering of yours first: the rubric belongs to it.

## The direction.

screen-direction = Direction
screen-direction-none = Not known yet
screen-direction-see = See the evidence
screen-direction-action = Which way does the evidence point?
screen-spectrum-view = What is shown
screen-view-line = The line
screen-direction-evidence = Evidence
screen-direction-value = Value
screen-direction-weight = Weight
screen-direction-weight-of = Weight of { $evidence }, 0 to 10
screen-direction-give = What to add
screen-direction-for = for it
screen-direction-against = against it
screen-direction-causes = Name causes
screen-direction-ask = Who says what
screen-direction-figures = Figures…
screen-direction-alike = Weigh alike
screen-direction-turns = What would change it, and what to bear in mind
screen-wishes-title = What do buyers of { $name } want?
screen-wishes-hint = A relationship with people, or with the product? Ask buyers where you can; what colleagues say about them counts as much, and shows as theirs.
screen-wish-of = What { $name } says
screen-economics-title = The business of { $name }
screen-economics-hint = A year’s figures. What you do not know stays empty.
screen-economics-margin = Gross margin, in % of revenue
screen-economics-buyers = Buyers
screen-economics-revenue = Revenue a year
screen-economics-source = Source
screen-economics-source-hint = Management accounts 2025
screen-implied = What the target implies
screen-implied-none = Set a target, and its price is spelled out here: margin, people, partners, what buyers miss and gain.
screen-implied-margin = A gross margin of { $then } is usual at { $target }.
screen-implied-margin-now = Where you stand it is { $now }.
screen-implied-roles = Most of the work falls to { $roles }.
screen-implied-partners = Partners are needed: { $plays }.
screen-implied-nothing = For buyers nothing changes by a whole level.
screen-implied-dimension = Dimension
screen-implied-misses = Buyers will miss
screen-implied-gains = They will have instead

## The business case

screen-plan-view = What of question 4 is shown
screen-view-plan = Plan
screen-case = Business case
screen-case-action = Show the business case
screen-case-settings = Settings
screen-case-settings-title = What the case is computed with
screen-case-currency = Currency, its code
screen-case-fiscal = Fiscal year begins in
screen-case-rate = Discount rate, % a year
screen-case-horizon = Months ahead, up to 120
screen-case-cost-uplift = Plays cost more than believed, %
screen-case-time-uplift = Plays take longer than believed, %
screen-case-uplift-hint = Plans are optimistic: projects cost more and take longer than those who want them believe. Amounts are never converted when the currency changes.
screen-case-rates = Cost of a person-month, { $currency }
screen-case-add-scenario = Add scenario
screen-case-change-scenario = Change scenario
screen-case-new-scenario = Another way than the plan
screen-case-scenario-of = Scenario { $name }
screen-case-scenario-plays = Its plays, and the { plan-unit-word } in which each begins
screen-case-begins = { $unit ->
    [month] Month
   *[quarter] Quarter
} in which { $name } begins
screen-case-remove-scenario = Remove this scenario
screen-case-needs = The case needs figures
screen-case-needs-hint = A few guesses with a range are enough to begin with.
screen-case-missing-offering = An offering of yours
screen-case-missing-segment = A group that buys it
screen-case-missing-drivers = Buyers (or new buyers), revenue per buyer and gross margin
screen-case-give = Give figures for
screen-case-figures = Drivers
screen-case-figures-hint = Type into any field, or paste a block from a spreadsheet; Enter keeps, the arrows go up and down, an emptied field takes the figure back. Cost to serve, churn and cost to win count as nothing until they are given.
screen-case-lacks = Still needs { $figures }
screen-case-forget = Take back all figures of { $name }
screen-case-figure = { $figure } of { $name }, { $part }
screen-case-source = Source of { $figure } of { $name }
screen-case-sure = How sure of { $figure } of { $name }
screen-low = Low
screen-likely = Likely
screen-high = High
screen-case-measure = Measure
screen-case-cash = Cash over all months
screen-case-cash-hint = What comes in less what goes out, not discounted
screen-case-npv = Net present value
screen-case-npv-hint = What that cash is worth today, at the discount rate; the first month counts in full
screen-case-more = More than staying
screen-case-more-hint = Net present value of the difference from staying as we are
screen-case-irr = Rate of return a year
screen-case-irr-hint = Of the difference from staying: the yearly rate at which it would be worth nothing
screen-case-payback = Paid back in
screen-case-payback-hint = The month from which on the difference from staying is no longer below nothing
screen-case-discounted = Paid back with interest in
screen-case-discounted-hint = The same, each month at its worth today
screen-case-peak = Most money out
screen-case-peak-hint = The lowest that the difference from staying ever sums up to
screen-case-ratio = Benefit for each unit of cost
screen-case-ratio-hint = What the plays earn more, for each unit that they cost, both at today’s worth
screen-case-margin = Gross margin at the end
screen-case-margin-hint = After delivery and service, as a share of revenue, over the last twelve months or all that there are
screen-case-plays = Plays
screen-case-plays-hint = How many plays the scenario has
screen-case-month = month { $month }
screen-case-never = not within the case
screen-case-at-once = no money is out
screen-case-no-rate = none
screen-case-many-rates = { $count } rates, so none
screen-case-mirr = (modified: { $rate })
screen-case-years = Profit and loss by fiscal year
screen-case-years-of = Profit and loss: { $name }
screen-case-in = In { $currency }
screen-case-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
screen-case-total = Total
screen-case-buyers = Buyers in its last month
screen-case-line-revenue = Revenue
screen-case-line-margin = Gross margin before service
screen-case-line-service = Cost to serve
screen-case-line-acquisition = Cost to win buyers
screen-case-line-plays = Cost of plays
screen-case-line-cash = Cash
screen-case-unpaid = No cost of a person-month is known for { $roles }: their work counts as nothing. Give it in the settings.
screen-case-no-effects = No play says yet what it changes: that is given under each play’s “Costs and effects”.
screen-case-traces = Which play does what
screen-case-in-month = in month
screen-case-play = Play
screen-case-changes = Changes
screen-case-points = { $points } points
screen-case-play-cost = Costs in all
screen-case-play-cost-hint = Its work, once and each month, with the uplift, over all months
screen-case-play-worth = Worth
screen-case-play-worth-hint = What the scenario would be worth less without it, at the discount rate
screen-case-choose-play = Choose a play to see what it costs and changes.
screen-case-from-period = In the plan from { $unit ->
    [month] M{ $number }
   *[quarter] Q{ $number }
}
screen-case-not-planned = Not in the plan
screen-case-not-in-scenario = Not in this scenario.
screen-case-show-in-plan = Show it in the plan
screen-case-that-month = The scenario in that month, and its plays in all
screen-case-traces-hint = Each play is held against the same scenario without it. What plays do together is in each of them, so that they need not add up.
screen-correlations = Which figures go together
screen-correlations-of = Go together{ $count ->
    [0] …
   *[other] { " " }({ $count })…
}
screen-correlations-hint = Figures that are high together make a case less sure than each of them alone. 1 is always together, −1 always against one another, 0 is not at all; only the simulation asks for it.
screen-correlation-figure = { $figure }, { $name }
screen-correlation-one = First figure of pair { $number }
screen-correlation-other = Second figure of pair { $number }
screen-correlation-choose = Choose a figure
screen-correlation-how-far = How far pair { $number } goes together, −1 to 1
screen-correlation-remove = Remove pair { $number }
screen-correlation-none = No figures go together: each is drawn on its own.
screen-correlation-add = Add a pair
screen-case-changers = Plays that change the { $figure }
screen-case-changed-by = ← { $count ->
    [one] { $count } play
   *[other] { $count } plays
}
screen-play-money-often = often changed by plays like this
screen-play-money = Money
screen-play-money-of = What “{ $name }” costs and changes
screen-play-money-change = Costs and effects
screen-play-money-costs-in = What it costs besides work, { $currency }
screen-play-money-one_off = Once, when its work begins
screen-play-money-running = Each month after its work
screen-play-money-work = Its work costs { $amount }, by the settings of the case.
screen-play-money-effects = What it changes in the business of the offering that moves, once its effect is whole
screen-play-money-how = How { $figure } changes
screen-play-money-relative = % of it
screen-play-money-absolute = by
screen-play-money-points = points
screen-play-money-hint = A minus is less: churn of −10% of it goes from 2% to 1.8%. A row without likely changes nothing. Low and high say how unsure that is. Of a cost that is known, likely is enough.
screen-play-money-none = No money is known of it.
screen-play-money-costs = Once { $one } · each month { $running } · work { $work }

## How sure the case is
screen-chart-cash = Cash curve
screen-chart-waterfall = Waterfall
screen-chart-fan = Fan
screen-chart-tornado = Tornado
screen-chart-gantt = Gantt chart
screen-sure = How sure is that?
screen-risk-play = Play out: { $name }
screen-risk-playing = Playing the case out
screen-risk-stop = Stop
screen-risk-hint = Every figure is drawn between its least and its most, tens of thousands of times: how likely it is that this pays, what decides most, and what must be true.
screen-risk-stopped = It was stopped; nothing of it is kept. Play it out again when you like.
screen-risk-old = The figures, the scenario or the seed have changed since it was played out: play it out again.
screen-risk-probability = Chance of being worth more than staying
screen-risk-probability-stay = Chance of being worth more than nothing
screen-risk-likely = With every figure as expected
screen-risk-mean = Mean of all runs
screen-seed = Seed
screen-seed-hint = What the random numbers begin from. The same seed gives the same figures again.
screen-seed-unread = A seed is a whole number from 0 to 4294967295.
screen-must-be-true = What must be true
screen-must-be-true-hint = What each figure must be for the scenario to be worth just as much as staying, all others being as expected; and what it is worth at either end of what is believed.
screen-break-even = Breaks even at
screen-break-even-none = at no value
# Below the value.
screen-break-even-beyond = beyond what you think possible
screen-looked-for = Looked for from { $low } to { $high }
screen-at-low = Worth, at its lowest
screen-at-high = Worth, at its highest
screen-from-to = { $low } to { $high }
screen-case-sheet = Excel with formulas…
screen-case-sheet-hint = The case as a spreadsheet: change a figure there, and its net present value follows
