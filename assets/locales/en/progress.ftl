# How it went: what became of plays, the blocks of the plan, snapshots.

play-state-planned = Planned
play-state-begun = Begun
play-state-done = Done
play-state-dropped = Given up

block-training = Training
block-ask-training = How do our own people learn the new way, and who teaches them?
block-onboarding = Onboarding
block-ask-onboarding = How does a new buyer begin, and with whom or with what?
block-tutorials = Tutorials
block-ask-tutorials = What can buyers help themselves with, and who keeps it true?
block-migration = Existing customers
block-ask-migration = Do they migrate, keep what they have, or is it ended – and with how much notice?
block-partners = Partners
block-ask-partners = Who does what we no longer do ourselves?
block-success_tier = Success tier
block-ask-success_tier = Which of the worst pains does a person take over? What would that person’s week look like?
block-letting_go = Customers we are willing to lose
block-ask-letting_go = Who will not come along, and how do we part fairly?
block-skills = Skills to hire
block-ask-skills = Whom do we need that we do not have?
block-margins = Margins to expect
block-ask-margins = Which gross margin do we expect at the target, and why that one?
block-agreement = Who must agree
block-ask-agreement = Three lines for each executive: what they gain, what they give up, what we ask of them.
block-either_or = What we will not do instead
block-ask-either_or = Either this, or … – what is off the table while this plan runs?

block-known-role = { $role } has much to do on the way.
block-known-margin = Usual today { $low }–{ $high }%, at the target { $lowThen }–{ $highThen }%.
block-known-partner = Needs partners: { $play }
block-known-misses = Buyers will miss ({ $dimension }): { $misses }
block-known-pain = { $stage }: { $aspect } is among the weakest.

edit-mark-play = mark { $name } as: { $state }
edit-unmark-play = mark { $name } as planned
edit-read-indicator = indicator of { $name } on { $date }
edit-fill-block = { $block } in the plan
edit-take-snapshot = snapshot of { $name }
edit-note-snapshot = note on the snapshot of { $name }
edit-remove-snapshot = remove the snapshot of { $name }

refusal-nothing-to-keep = Nothing has a position yet, so there is nothing to keep.
    .next = Answer the questions about facts first, or place an offering.

kind-snapshot = snapshot
kind-indicator = reading of an indicator
kind-progress = note on progress
kind-standing = position in a snapshot
kind-dropped = play that was given up

screen-history = Over time
screen-history-none = No day was kept yet. Keep how things stand today, and what changes can be seen.
screen-history-keep = Keep today’s positions
screen-history-keep-hint = Keeps where every offering stands today by the evidence, whatever was overruled, or by hand where there is none; a second time on one day takes the place of the first
screen-history-note = What was special about { $date }
screen-history-what = what was special
screen-history-remove = Forget { $date }
screen-trail = Trail on the chart
screen-steps = { $count ->
        [one] One step to the target
       *[other] { $count } steps to the target
    }
screen-step = Step { $number }
screen-step-expected = expected at its end ({ $span })
screen-step-entry = Before it begins
screen-step-entry-none = Nothing of an earlier step is needed.
screen-step-exit = Done when
screen-step-exit-none = No work ends in this step.
screen-step-indicators = Early signs
screen-step-indicators-none = No play of this step names one.
screen-blocks = Never forgotten: { $answered } of { $count } answered
screen-block-plays = In the plan: { $plays }
screen-block-answer = Your answer
screen-block-because = None, because …
screen-block-none = None, because …
screen-block-none-of = Why none: { $block }
screen-block-note = Anything else
screen-block-remove = Remove { $name }
screen-executive-name = Executive { $number }
screen-executive-gains = Gains
screen-executive-fears = Fears
screen-executive-asks = We ask
screen-executive-line = { $line }: { $name }
screen-executive-add = Add somebody who must agree: name or role
screen-either-chosen = Either
screen-either-declined = or
screen-either-chosen-of = What we do, { $number }
screen-either-declined-of = What we will not do instead, { $number }
screen-either-add = Add an either–or: what we do
screen-passage-way = What happens
screen-passage-notice = Notice, months
screen-passage-note = Note
screen-passage-way-of = What happens to existing customers: { $name }
screen-passage-notice-of = Notice in months: { $name }
screen-passage-note-of = Note: { $name }
screen-passage-no-segments = There is no group of buyers yet.
passage-migrate = move to the new
passage-grandfather = keep what they have
passage-sunset = end it
screen-progress = Progress
screen-progress-note = What was learnt
screen-since = Since
screen-drop-why = Why is it given up?
screen-drop-now = Give it up
screen-indicator-on = What it said on { $date }
screen-indicator-remove = Forget the reading of { $date }
screen-indicator-today = What it says today
screen-indicator-add = Note it
screen-observed = on { $date } at { $position }

## The plan as a chart
gantt-empty = Nothing is planned yet: make a plan first.
gantt-capacity = Capacity used, person-months { plan-unit-each }
gantt-role = { $role }, of { $capacity }
gantt-load = { $role }, person-months used of { $capacity }, { plan-unit } by { plan-unit }: { $used }.
gantt-needs = { $name } needs { $needed }
gantt-point = After { plan-count-periods }: position { $position } ({ $low } to { $high }).
gantt-source = { $plays ->
    [one] { $plays } play
   *[other] { $plays } plays
  }, at most { plan-count-periods }
gantt-source-from = { $plays ->
    [one] { $plays } play
   *[other] { $plays } plays
  }, at most { plan-count-periods } from { $start }
gantt-named = { $name } ({ $state })
gantt-sheet-play = Play
gantt-sheet-owner = Who answers for it
gantt-sheet-before = { $unit ->
    [month] Months before it begins
   *[quarter] Quarters before it begins
}
gantt-sheet-periods = { $unit ->
    [month] Months from the beginning
   *[quarter] Quarters from the beginning
}
