# The transition plan: headlines, why a play is in or out, what is broken, and the roles that do the work.

## How many. $plays and $periods are counts; $unit: what a plan counts its time in, quarter or month.

plan-count-plays = { $plays ->
    [1] One play
    [2] Two plays
    [3] Three plays
    [4] Four plays
    [5] Five plays
    [6] Six plays
    [7] Seven plays
    [8] Eight plays
    [9] Nine plays
    [10] Ten plays
    [11] Eleven plays
    [12] Twelve plays
   *[other] { $plays } plays
}
plan-count-periods = { $unit ->
    [month] { $periods ->
        [1] one month
        [2] two months
        [3] three months
        [4] four months
        [5] five months
        [6] six months
        [7] seven months
        [8] eight months
        [9] nine months
        [10] ten months
        [11] eleven months
        [12] twelve months
       *[other] { $periods } months
    }
   *[quarter] { $periods ->
        [1] one quarter
        [2] two quarters
        [3] three quarters
        [4] four quarters
        [5] five quarters
        [6] six quarters
        [7] seven quarters
        [8] eight quarters
        [9] nine quarters
        [10] ten quarters
        [11] eleven quarters
        [12] twelve quarters
       *[other] { $periods } quarters
    }
}
# What a plan counts its time in: before a number, by itself, and each of them.
plan-unit-word = { $unit ->
    [month] month
   *[quarter] quarter
}
plan-unit-each = { $unit ->
    [month] each month
   *[quarter] each quarter
}
plan-unit = { $unit ->
    [month] month
   *[quarter] quarter
}

## Headlines

# $name: the offering; $from, $to: positions 0…100; $periods: until it is there.
plan-title = { plan-count-plays } { $plays ->
    [one] takes
   *[other] take
} { $name } from { $from } to { $to } in { plan-count-periods }.
# $short: points of position between where the plan ends and the target.
plan-title-short = { plan-count-plays } { $plays ->
    [one] takes
   *[other] take
} { $name } from { $from } to { $to } in { plan-count-periods }, { $short ->
    [one] one point
   *[other] { $short } points
} short of the target.
plan-title-stays = { plan-count-plays } { $plays ->
    [one] leaves
   *[other] leave
} { $name } where it stands, at { $from }.
# $blocked: how many of them are in each other's way, or have no time.
plan-title-blocked = { $blocked ->
    [one] One of { $plays } plays cannot be carried out as it is planned.
   *[other] { $blocked } of { $plays } plays cannot be carried out as they are planned.
}
plan-lead-blocked = Each says what is in its way: move it, or generate again. Otherwise they would take { $name } from { $from } to { $to }.
plan-title-none = { $name } has to get from { $from } to { $target }, and there is no plan yet.
# Of a proposal.
plan-title-nothing = This plan holds no play: { $name } would stay at { $from }, and has to get to { $target }.
# $library: how many plays help.
plan-lead-none = { $library ->
    [0] No play of the library closes any of the gap. Add plays of your own.
    [one] One play of the library closes some of the gap. Generate a plan, then pin, reject and move plays as you see fit.
   *[other] { $library } plays of the library close some of the gap. Generate a plan, then pin, reject and move plays as you see fit.
}
# $months: person-months of all plays; $ends: the period in which the last work ends; $gap, $closed, $most: levels.
plan-lead-closed = The whole gap closes, { $gap } levels, with { $months } person-months of work until { plan-unit } { $ends }.{ plan-lead-budget }
plan-lead-most = { $closed } of { $gap } levels close, with { $months } person-months of work until { plan-unit } { $ends }. No plan from this library closes more.{ plan-lead-budget }
plan-lead-bounded = { $closed } of { $gap } levels close, with { $months } person-months of work until { plan-unit } { $ends }; no plan from this library closes more than { $most }.{ plan-lead-budget }
# $money: whether there is a budget; $spent, $budget: money.
plan-lead-budget = { $money ->
    [budget] {" "}The plays cost { $spent } of a budget of { $budget }.
   *[none] {""}
}

plan-title-missing-offering = Nothing can be planned before there is an offering.
    .next = Add what you offer under question 3, then generate again.
plan-lead-missing-offering = Add what you offer under question 3, and say where it shall go.
plan-title-missing-weights = Every dimension has weight 0, so nothing can be planned for { $name }.
    .next = Give at least one dimension a weight under question 3, then generate again.
plan-lead-missing-weights = Give at least one dimension a weight above 0 under question 3. A plan closes the gap between levels that count.
plan-title-missing-position = Where { $name } stands is not known yet.
    .next = Answer the rubric for it under question 3, then generate again.
plan-lead-missing-position = Answer the rubric for it under question 3. A plan closes the gap between where it stands and where it shall go.
plan-title-missing-target = { $name } has no target yet.
    .next = Say under question 3 where it shall go, then generate again.
plan-lead-missing-target = Say under question 3 where it shall go. A plan closes the gap between here and there.
plan-title-missing-capacity = Nobody has time for the plan yet.
    .next = Give at least one role some person-months, then generate again.
plan-lead-missing-capacity = Give at least one role some person-months.
plan-title-missing-gap = { $name } stands where it shall stand.
    .next = Move the target under question 3 if it shall go further.
plan-lead-missing-gap = There is no gap to close. Move the target under question 3 if it shall go further.

## Why a play is in

# $levels of $gap: levels of the rubric.
plan-why-closes = Closes { $levels } of { $gap ->
    [1] 1 level
   *[other] { $gap } levels
} on { $dimension }.
# $median: of the ratings, 1…5; $more: how many other weak spots it serves.
plan-why-serves = Serves a weak spot: { $stage }, { $aspect } { $median }{ $more ->
    [0] .
    [one] , and one more.
   *[other] , and { $more } more.
}
plan-why-needed = “{ $play }” needs it first.
plan-why-pinned = You pinned it.
plan-why-pinned-because = You pinned it: { $reason }
plan-why-held = You set when it begins.
plan-why-held-because = You set when it begins: { $reason }
plan-why-begun = Its work has begun.
# $with: how many plays of the plan need it; $levels: of the gap; $severity: of the weak spots.
plan-why-lost = With the rest of the plan as it is, without it{ plan-why-lost-with } { $levels ->
    [1] 1 level
   *[other] { $levels } levels
} of the gap would stay open, and a severity of { $severity } unserved.
plan-why-lost-gap = With the rest of the plan as it is, without it{ plan-why-lost-with } { $levels ->
    [1] 1 level
   *[other] { $levels } levels
} of the gap would stay open.
plan-why-lost-severity = With the rest of the plan as it is, without it{ plan-why-lost-with } a severity of { $severity } would stay unserved.
plan-why-lost-with = { $with ->
    [0] {""}
    [one] {""} and the play that needs it,
   *[other] {""} and the { $with } plays that need it,
}
# The best plan without it, made again. $levels: of the gap; $severity: of the weak spots.
plan-loss = The best plan without it leaves { $levels ->
    [1] 1 level
   *[other] { $levels } levels
} more of the gap open, and a severity of { $severity } more unserved.
plan-loss-gap = The best plan without it leaves { $levels ->
    [1] 1 level
   *[other] { $levels } levels
} more of the gap open.
plan-loss-severity = The best plan without it leaves a severity of { $severity } more unserved.
plan-loss-none = The best plan without it closes as much of the gap, and serves the weak spots as well.
plan-why-nothing = Closes nothing that is still open, and serves no weak spot.

## Why a play is out

plan-out-rejected = You rejected it: { $reason }
plan-out-given-up = You gave it up: { $reason }
plan-out-other-way = It moves the other way.
plan-out-excluded = It cannot be in one plan with “{ $by }”.
plan-out-opposite = It pushes { $dimension } the other way than “{ $by }”.
plan-out-prerequisite = It needs “{ $play }”, which cannot be in.
plan-out-nothing-open = Nothing that it changes is still open.
plan-out-not-needed = It changes nothing by itself, and nothing in the plan needs it.
plan-out-not-worth = With what it needs it closes nothing, and harms more ratings than it helps.
plan-out-no-capacity = { $role }: no time left for it.
# $asks, $capacity: person-months.
plan-out-too-much = { $role }: it asks for { $asks } person-months in one { plan-unit-word }, and { $capacity } are there. Give the role more time, or let the work last longer.
# $cost: money that it costs at least by the end of the plan.
plan-out-no-budget = The budget does not reach: with what it needs it costs { $cost } or more.
plan-out-no-time = It and what it needs take longer than { plan-count-periods }.
plan-out-open = It would fit, and close { $levels ->
    [1] 1 more level
   *[other] { $levels } more levels
} with what it needs. Generate again to take it in.
plan-out-open-serves = It would fit, and serve weak spots. Generate again to take it in.
plan-out-dates = The dates that are held leave no time for it and what goes with it.
plan-out-too-early = Before that, “{ $play }”, which it needs, cannot be done.
plan-out-too-late = From there on, its work would end after the plan.
plan-out-pinned = You pinned it, but it is not in. { $why }
# $period: the one that it is held at, 1 is the first.
plan-out-held = You set it to begin in { plan-unit } { $period }, but it is not in. { $why }
plan-out-begun = Its work has begun, but it is not in. { $why }
plan-out-nothing-yet = Nothing is planned yet.

## What is broken in a plan

plan-warning-needs = It needs “{ $play }”, which is not in the plan.
# $period: the one in which that play's work ends, 1 is the first.
plan-warning-needs-earlier = It needs “{ $play }” first, whose work ends in { plan-unit } { $period }.
plan-warning-excluded = It cannot be in one plan with “{ $play }”.
plan-warning-opposite = It pushes { $dimension } the other way than “{ $play }”.
plan-warning-too-long = Its work ends in { plan-unit } { $period }; the plan has { $periods ->
    [one] one.
   *[other] { $periods }.
}
# $used, $capacity: person-months.
plan-warning-over-capacity = { $role }: { $used } person-months asked for in { plan-unit } { $period }, { $capacity } there.
# $points: how far the position moves from the beginning of period $from to the end of period $to.
plan-warning-fast = The position moves by { $points } points from { plan-unit } { $from } to { $to }: more than one band in a year, which teams and buyers seldom follow. Consider beginning some plays later.
# $start: the month, such as 2026-01.
plan-warning-past = The plan begins in { $start }, which is over, and no play has begun. Set another beginning, or say which plays have begun.
# $spent, $budget: money.
plan-warning-over-budget = The plays cost { $spent } by the end of the plan; the budget is { $budget }.
plan-warning-rejected = You rejected it: { $reason }

## What would not be as it was if a plan counted in the other unit

plan-recount-same = { $unit ->
    [month] Everything begins when it does now, and can be said by the month.
   *[quarter] Everything begins when it does now.
}
# $plays: plays of the library; $unit: what is counted in then.
plan-recount-tight = { $plays ->
    [one] One play
   *[other] { $plays } plays
} of the library would ask for more of a role in one { plan-unit-word } than it has. To plan them, give those roles more time, or let the work last longer.
# $period: the quarter that it would begin in; $months: how much earlier that is.
plan-recount-moved = “{ $play }” would begin with quarter { $period }, { $months ->
    [one] one month
   *[other] { $months } months
} earlier.
# $name: a scenario; $plays: so many of its plays.
plan-recount-scenario = In “{ $name }”, { $plays ->
    [one] one play
   *[other] { $plays } plays
} would begin earlier, with the quarter.
# $periods: the quarters of the plan; $months: how much longer that is.
plan-recount-longer = The plan would have { $periods ->
    [one] one quarter
   *[other] { $periods } quarters
}, { $months ->
    [one] one month
   *[other] { $months } months
} more than now.

## Roles

role-product = Product
role-engineering = Engineering
role-design = Design
role-marketing = Marketing
role-sales = Sales
role-success = Customer success
role-support = Support
role-education = Education
role-services = Services
role-finance = Finance
role-legal = Legal

## What is proven of a plan

plan-proof-optimal = It is proven that no plan within these limits is better.
# $reached: what the plan leaves, in weighted levels; $bound: no plan leaves less.
plan-proof-gap = It leaves { $reached } weighted levels of the gap. No plan leaves less than { $bound }; a better one may exist.
# $reached, $bound: severity.
plan-proof-severity = It is proven that no plan leaves less of the gap. It leaves a severity of { $reached } unserved, and none that closes as much leaves less than { $bound }; a better one may exist.
# $reached, $bound: person-months.
plan-proof-cost = It is proven that no plan closes more or serves the weak spots better. It costs { $reached } person-months, and none as good costs less than { $bound }.
# $reached: the period in which the last work ends, from 1.
plan-proof-finish = It is proven that no plan closes more, serves the weak spots better or costs less. Another may be done before { plan-unit } { $reached }.
