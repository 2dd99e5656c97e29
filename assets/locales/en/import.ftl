# What an import says: why a file cannot be read, and how it was read.

## Why a file cannot be imported

error-import-empty = The file is empty.
    .next = Choose a file with a Mermaid journey diagram in it.
error-import-binary = The file is not text.
    .next = Choose a text file with a Mermaid journey diagram, such as one ending in .mmd or .md.
error-import-not-unicode = Line { $line }, column { $column }: a character is not in UTF-8.
    .next = Save the file as UTF-8 in your editor, then import it again.
error-import-diagram-too-large = The file has { $given } MB; a diagram has at most { $allowed } MB.
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

import-at = Line { $line }: { $what }
import-at-cell = { $cell }: { $what }
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
import-to-map = Map “{ $name }”
import-to-phase = Phase: { $phase }
import-to-stages =
    { $count ->
        [one] One stage
       *[other] { $count } stages
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

## What is written into the workbook

import-untitled = Imported journey
import-from = Imported from { $file }
import-lane-section = Section
import-lane-actors = Actors as imported
import-lane-score = Score as imported
import-lane-notes = Notes as imported
import-who-does = { $who }: { $what }
import-question-side = Whose people act here, theirs or ours?
