# What an import says: why a file cannot be read, and how it was read.

## Why a file cannot be imported

error-import-empty = The file is empty.
    .next = Choose a file with a journey in it: a Mermaid diagram, a table, a spreadsheet or JSON.
error-import-binary = The file is not text.
    .next = Choose a text file with a Mermaid journey diagram or a table, or a spreadsheet ending in .xlsx.
error-import-zero-byte = Line { $line }, column { $column }: a zero byte stands here, which no text has.
    .next = Take it out in your editor, or save the file as text once more where it comes from, then import it again.
error-import-not-in-encoding = Line { $line }, column { $column }: what stands here is not in { $encoding }.
    .next = Choose another encoding, or save the file as UTF-8 in your editor, then import it again.
error-import-file-too-large = The file has { $given } MB; at most { $allowed } MB are read.
    .next = Check that this is the right file.
error-import-line-too-long = Line { $line } has { $given } characters; at most { $allowed } are read.
    .next = Break the line or shorten it, then import again.
error-import-other-diagram = Line { $line }: this is { $kind }, not a journey.
    .next = Import a Mermaid diagram that begins with the word “journey”.
error-import-not-a-diagram = Line { $line }, column { $column }: “{ $found }” does not begin a Mermaid diagram.
    .next = A journey diagram begins with the word “journey” on a line of its own. In Markdown, put it between ```mermaid and ```.
error-import-no-diagram-in-document = The document has no Mermaid diagram in it.
    .next = Put the journey between a line ```mermaid and a line ```, then import again.
error-import-no-journey-in-document =
    { $count ->
        [one] The document has one Mermaid diagram, and it is no journey: line { $line } begins { $kind }.
       *[other] The document has { $count } Mermaid diagrams, but no journey: line { $line } begins { $kind }.
    }
    .next = Import a document with a Mermaid diagram that begins with the word “journey”.
error-import-no-tasks = Line { $line }: the journey has no task.
    .next = Write each task as “name: score: actors” on a line of its own.
error-import-too-many-tasks = The diagram has { $given } tasks; a map has at most { $allowed } stages. Line { $line } is the first too many.
    .next = Split the diagram into several, then import them one after the other.
error-import-too-many-diagrams = The document has { $given } journeys; { $allowed } fit into one workbook. The one on line { $line } is the first too many.
    .next = Split the document, then import its parts one after the other.
error-import-too-far = The first { $allowed } rows and columns hold no table; what there is stands as far away as { $cell }.
    .next = Move the table to the top left, or empty that cell, then import again.
error-import-open-quotes = More than { $allowed } quotes are never closed; the first opens on line { $line }, in column { $column }.
    .next = Close the quotes or take them out in your editor, then import again.
error-import-too-many-stages = { $table } has { $given } stages; a map has at most { $allowed }.
    .next = Split the table, or say that its stages are the other way round: columns or rows.
error-import-too-many-lanes = { $table } has { $given } lanes; a map has at most { $allowed }.
    .next = Split the table, or say that its stages are the other way round: columns or rows.
error-import-no-stages = { $table } has no stage: nothing stands beside its first column.
    .next = Put the names of the stages into the first row and those of the lanes into the first column, or the other way round.
error-import-spreadsheet = The spreadsheet could not be read: { $reason }
    .next = Open it in your spreadsheet program, save it as .xlsx, then import it again.
error-import-protected = The file is protected by a password.
    .next = Open it in its program, save it without a password, then import it again.
import-damage-archive = the file is damaged or was cut short
import-damage-part = a part of it is missing
import-damage-xml = a part of it is not written as spreadsheets are
import-damage-cell = a cell in it says of itself what no cell can be
import-damage-no-sheet = there is no sheet in it
import-damage-other = something in it is not as it should be ({ $detail })
import-sheets-contradict = its sheets contradict themselves
error-import-old-spreadsheet = This is a file of an office program from before 2007.
    .next = Open it in your spreadsheet program, save it as .xlsx, then import it again.
error-import-empty-sheet = Nothing stands on the sheet “{ $sheet }”.
    .next = Choose another sheet.
error-import-only-hidden-sheets = Every sheet that holds anything is hidden.
    .next = Choose one of the hidden sheets, or show it in your spreadsheet program first.
error-import-too-many-sheets = { $given } sheets hold tables; at most { $allowed } are taken at once.
    .next = Choose the sheets that hold journeys.
error-import-other-json = This JSON is not an export of Clientline, nor a journey in Open Journey Format.
    .next = Choose JSON that Clientline wrote, or an .ojf file with stages and swimlanes.
error-import-no-such-choice = “{ $given }” is none of the choices for “{ $kind }”.
    .next = Look at what the preview offers, and choose one of it.

## Kinds of Mermaid diagrams

mermaid-flowchart = a flowchart
mermaid-sequence = a sequence diagram
mermaid-class = a class diagram
mermaid-state = a state diagram
mermaid-entity = an entity relationship diagram
mermaid-gantt = a Gantt chart
mermaid-pie = a pie chart
mermaid-quadrant = a quadrant chart
mermaid-requirement = a requirement diagram
mermaid-git = a Git graph
mermaid-c4 = a C4 diagram
mermaid-mindmap = a mind map
mermaid-timeline = a timeline
mermaid-sankey = a Sankey diagram
mermaid-chart = a chart of figures
mermaid-block = a block diagram
mermaid-packet = a packet diagram
mermaid-kanban = a Kanban board
mermaid-architecture = an architecture diagram
mermaid-other = a diagram of the kind “{ $kind }”

## The report

import-at =
    { $column ->
        [1] Line { $line }: { $what }
       *[other] Line { $line }, column { $column }: { $what }
    }
import-at-cell = { $cell }: { $what }
import-at-member = { $member }: { $what }
import-place = line { $line }, column { $column }
import-cell = { $cell }
import-rows =
    { $count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }
import-columns =
    { $count ->
        [one] column { $columns }
       *[other] columns { $columns }
    }
import-other-diagram = This is { $kind }, not a journey: left out.
import-fence-open = The block is never closed; everything to the end of the file was read as the diagram.
import-comment =
    { $count ->
        [one] A comment was left out: “{ $text }”.
       *[other] { $count } lines of comment were left out, beginning “{ $text }”.
    }
import-title-twice = The title stands twice; “{ $title }” was replaced by the later one.
import-section-empty = Section “{ $section }” has no task: left out.
import-section-nameless = This section has no name; its tasks are placed without one.
import-percent-kept = “%%” begins a comment only at the beginning of a line: what follows it was kept, as Mermaid keeps it.
import-colon-in-name = A colon is taken as part of the name: “{ $name }”.
import-bare = “{ $name }” has no score: taken as a stage that nobody rated.
import-nameless = “{ $text }” has no name before the colon: left out.
import-name-cut = The name is longer than { $allowed } characters: shortened, the whole of it stands in the notes.
import-scores-other = The scores run from { $low } to { $high }, not from 1 to 5: none was taken as a rating. They stand in the lane “{ $lane }”.
import-scores-unplaced =
    { $count ->
        [one] The score “{ $score }” of “{ $name }” is no whole number from 1 to 5: not taken as a rating. It stands in the lane “{ $lane }”.
       *[other] { $count } scores are no whole numbers from 1 to 5, the first being “{ $score }” of “{ $name }”: not taken as ratings. They stand in the lane “{ $lane }”.
    }
import-no-actors = The diagram names nobody: its scores count as those of one respondent named after the file.
import-buyer-by-name = “{ $name }” is taken as the buyer: as the segment, and as the one respondent.
import-buyer-by-count =
    { $tasks ->
        [one] “{ $name }” is taken as the buyer, taking part in the only task; no name says who the buyer is.
       *[other] “{ $name }” is taken as the buyer, taking part in { $count } of { $tasks } tasks; no name says who the buyer is.
    }
import-phases =
    { $count ->
        [0] No name tells a phase; all stages follow from the order.
        [one] One phase was guessed from a name.
       *[other] { $count } phases were guessed from names.
    }
import-phase-unknown = Section “{ $section }” names no phase; it was put with what stands before it: { $phase }.

import-encoding-guessed = This is not UTF-8. It was read as { $encoding }, which the text looks like.
import-quote-open = A quote opens here and is never closed: read as if it were not there.
import-above-table = “{ $text }” stands above the table: left out.
import-rows-beyond = At most { $allowed } rows are read: what stands from row { $row } on, as far as this cell, was left out.
import-columns-beyond = At most { $allowed } columns are read: what stands from column { $column } on, as far as this cell, was left out.
import-stages-beyond = A map has at most { $allowed } stages; left out: { $lines }.
import-lanes-beyond = A map has at most { $allowed } lanes; left out: { $lines }.
import-stage-nameless = This stage has no name; it was given a number.
import-table-name-cut = The name is longer than { $allowed } characters: shortened.
import-text-cut = The text is longer than { $allowed } characters: its end was left out.
import-stages-alike = { $count } stages are called “{ $stage }”, in { $lines }: each came in as a stage of its own.
import-lane-twice = The lane “{ $lane }” stands twice: its texts were put together.
import-row-nameless = Nothing names this line; its texts were added to the lane “{ $lane }”.
import-row-no-ratings = “{ $name }” holds numbers that are none of 1 to 5: taken as a lane. Choose a scale to take them as ratings.
import-rating-unread = “{ $given }” is no rating: left out.
import-rating-twice = The same person has rated this stage in this respect before: left out.
import-row-other-scale = “{ $name }” speaks of another scale than 1 to 5: taken as a lane. Choose a scale to take its numbers as ratings.
import-node-stage = The node “{ $node }” names the stage “{ $given }”, which is not there: left out.
import-node-stage-unnamed = The node “{ $node }” names no stage: left out.
import-node-lane = The node “{ $node }” names the swimlane “{ $given }”, which is not there: put into the lane “{ $notes }”.
import-node-lane-unnamed = The node “{ $node }” names no swimlane: put into the lane “{ $notes }”.
import-node-unreadable = This is no node: left out.
import-node-score = The score “{ $score }” is no number: left out.
import-nodes-astray =
    { $count ->
        [one] The stage or swimlane of one more node is not there.
       *[other] The stages or swimlanes of { $count } more nodes are not there.
    }
import-members-left-out = Nothing was made of these members: { $members }
import-only-maps = Only its maps come along, with their texts, figures, evidence and ratings by name; its offerings, rounds, plan and business case stay where they are.
    .next = To have them all, take it into a workbook of its own.
import-guesses = Nothing tells how sure the texts are: they came in as guesses.
import-sheet-hidden = The sheet “{ $sheet }” is hidden: left out.
import-hidden = Hidden in the spreadsheet, and read as well: { $lines }.
import-sheet-no-journey = The sheet “{ $sheet }” holds no journey: left out.
import-sheet-ratings = The sheet “{ $sheet }” holds ratings that Clientline wrote, not a map: left out.
import-formulas =
    { $count ->
        [one] A formula: the value that it had last was taken.
       *[other] { $count } formulas, the first one here: the values that they had last were taken.
    }
import-formulas-without-value =
    { $count ->
        [one] A formula whose value was never computed: left out.
       *[other] { $count } formulas whose values were never computed: { $cells } were left out.
    }
import-errors =
    { $count ->
        [one] A formula that failed: the spreadsheet’s word for it was taken as text.
       *[other] { $count } formulas that failed, { $cells }: the spreadsheet’s words for them were taken as text.
    }
# $cells: the first ones, B2, C2; $more: how many others.
import-cells =
    { $more ->
        [0] { $cells }
       *[other] { $cells } and { $more } more
    }
import-merged =
    { $count ->
        [one] Merged cells: their text was taken for each of them.
       *[other] { $count } areas of merged cells, the first one here: their texts were taken for each cell.
    }

## What becomes what

import-from-title = Title “{ $title }”
import-from-file = File “{ $name }”
import-from-section = Section “{ $section }”
import-from-actor = “{ $name }”
import-from-tasks =
    { $count ->
        [one] One task
       *[other] { $count } tasks
    }
import-from-scores = Scores from { $low } to { $high }
import-from-other-scores =
    { $count ->
        [one] One score that is no rating
       *[other] { $count } scores that are no ratings
    }
import-from-stage = Stage “{ $name }”
import-from-swimlane = Swimlane “{ $name }”
import-from-persona = Persona “{ $name }”
import-from-map = Map “{ $name }”: { $stages } stages, { $lanes } lanes
import-from-column = Column { $column }
import-from-row = Row { $row }
import-to-map = Map “{ $name }”
import-to-phase = Phase: { $phase }
import-to-stages =
    { $count ->
        [one] One stage
       *[other] { $count } stages
    }
import-to-stage = Stage “{ $name }”: { $phase }
import-to-lane-kind = Lane “{ $lane }”: { $kind }
import-to-beside = Lane “{ $lane }”: { $what }
import-to-phases = The phases of the stages
import-to-importance = The importance of the stages
import-to-parts = Which stages are parts of which
import-to-ratings-of =
    { $count ->
        [one] One rating of { $aspect } by “{ $name }”
       *[other] { $count } ratings of { $aspect } by “{ $name }”
    }
import-to-buyer = Buyer: segment “{ $name }”
import-to-ratings =
    { $count ->
        [one] One rating of satisfaction by “{ $name }”
       *[other] { $count } ratings of satisfaction by “{ $name }”
    }
import-to-lane = Lane “{ $lane }”

## What may be chosen

import-offer-scale = The scores run from { $low } to { $high }. What do they mean?
import-scale-keep = No ratings: keep those that are none of 1 to 5 as text
import-scale-linear = { $low } is failing, { $high } is delighting: ratings from 1 to 5

import-offer-encoding = In which encoding is the text?
import-encoding = { $encoding }: “{ $glimpse }”
import-offer-stages = What are the stages?
import-stages-columns = Columns: one stage beside the other
import-stages-rows = Rows: one stage below the other
import-offer-sheets = Which sheets hold journeys?
import-sheet = Sheet “{ $sheet }”
import-sheet-of-hidden = Hidden sheet “{ $sheet }”
import-the-table = The table

## Tables, read and written

table-lane = Lane
table-kind = Kind
table-lane-told = { $kind }, { $what }
table-hidden = hidden
table-required = required
table-optional = optional
table-phase = Phase
table-importance = Importance
table-part-of = Part of
table-confidence = confidence
table-beside = { $lane } – { $what }
table-figures = figures
table-unit = unit
table-source = source
table-evidence = evidence
table-owner = owner
table-review = review
table-dont-know = don’t know
table-ratings = Ratings
table-map = Map
table-stage = Stage
table-aspect = Aspect
table-median = Median
table-lower-quartile = Lower quartile
table-upper-quartile = Upper quartile
table-count = n
table-agreement = Agreement

## What is written into the workbook

import-untitled = Imported journey
import-from = Imported from { $file }
import-lane-section = Section
import-lane-actors = Actors as imported
import-lane-score = Score as imported
import-lane-notes = Notes as imported
import-who-does = { $who }: { $what }
import-severity = Severity: { $severity }
import-stage-number = Stage { $number }
mermaid-buyer = Buyer
import-question-side = Whose people act here, theirs or ours?
