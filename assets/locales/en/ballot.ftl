# Ballots as files: what stands on them, and what is said of them when they come back.

## A ballot sheet

ballot-file = ballot of { $name }, { $round }
ballot-sheet = Ballot
ballot-title = { $map }: how well does it work?
ballot-whose = { $round }, ballot of { $name }
ballot-how = For each stage choose how well it works, from 1 (failing) to 5 (delighting). “Don’t know” is an answer, too; leave empty what you do not want to answer. How it works is on the map; here your opinion is asked, and nobody sees it before all are opened together.
ballot-back = Save the file and send it back to whoever sent it to you. Only the fields in colour are read.
ballot-heading-phase = Phase
ballot-heading-stage = Stage
ballot-heading-reminder = What the buyer does
ballot-heading-acquisition = Does it win buyers?
ballot-heading-retention = Does it keep them?
ballot-heading-satisfaction = Are they satisfied?
ballot-heading-why = { $question } Why?
ballot-dont-know = don’t know
ballot-only-these = Choose 1 to 5 or “don’t know”, or leave it empty.

## A ballot that came back

error-ballot-unreadable = “{ $file }” could not be read: { $reason }
    .next = Open it in the program it was made with, save it again, then take it once more.
error-ballot-not-one = “{ $file }” is no ballot of Clientline.
    .next = Take the file that was sent out, ending in .xlsx or .json.
error-ballot-newer = “{ $file }” was written by a newer Clientline.
    .next = Install the newest Clientline, then take it once more.
error-ballot-headings = In “{ $file }” the headings of the ballot are missing.
    .next = Put back the row with the headings, or ask for the ballot again.
error-ballot-too-large = “{ $file }” is too large to be a ballot.
    .next = Check that it is the right file.

ballot-json-broken = line { $line }, column { $column } is not JSON
ballot-remark-score = “{ $given }” is none of 1 to 5: left out.
ballot-remark-formula = A formula; the answer that it had last was taken.
ballot-remark-formula-empty = A formula without a value: left out.
ballot-remark-merged = Merged cells: the answer was taken for their first row alone.
ballot-remark-comment = A comment without an answer: left out.
ballot-remark-row = “{ $stage }” is none of the stages that were sent out: this row was left out.
ballot-remark-twice = “{ $stage }” stands here once more: this row was left out.
ballot-remark-answered = “{ $stage }” was answered before for { $aspect }: this answer was left out.
ballot-remark-answered-nameless = The same stage was answered before for { $aspect }: this answer was left out.
ballot-remark-by-place = “{ $given }” was sent out as “{ $stage }”, and was taken as that, by its row.
ballot-remark-beyond = What stands below row { $row } was not read.
ballot-remark-vote = An answer that cannot be read: left out.
ballot-remark-aspect = “{ $given }” is none of the three questions: this answer was left out.
ballot-answer = Answer { $number }

desk-no-round-open = No round of rating is open on this map
    .next = Begin a round, then pass the laptop.
desk-is-ballot = “{ $file }” is a ballot of Clientline, and no journey
    .next = Open the workbook that it belongs to and drop it there, or take it from “Ballots as files” while its round is open.
desk-no-ballot-to-take = None of these files holds a ballot that can be taken
    .next = Each file says why; correct it or ask for it again.
desk-no-ballot-to-write = Every ballot of “{ $round }” has been handed in
    .next = Open a ballot again, or reveal the round.
