## The business case: what it finds. Money comes as it is said, with its currency.

case-scenario-stay = Stay as we are
case-scenario-plan = The plan
case-scenario-own = { $name }

case-year = { $year }
case-year-split = { $year }/{ $next }
case-year-number = Year { $number }

case-title-missing-offering = There is no offering yet to make a business case for.
case-lead-missing-offering = Add an offering of yours first, in question 3.
case-title-missing-segment = The case needs a group of buyers.
case-lead-missing-segment = Figures are given for each group that buys { $name }: the groups differ in what they pay and what they cost.
case-title-missing-drivers = The business case of { $name } waits for a few drivers.
case-lead-missing-drivers = Who buys, what a buyer pays a month and what is left of it as gross margin; guesses with a range will do.

case-title-stay = Staying as we are is worth { $stay } over { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
case-lead-stay = There is no plan yet to hold against it. Discounted at { $rate }% a year; { $guesses } of { $figures } drivers are guesses.
case-title-nothing = The plan changes no figure of the business.
case-title-nothing-out = At no time does the plan cost more than it brings; it is worth { $more } more than staying over { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
case-title-back = The plan pays back in month { $back } and is worth { $more } more than staying over { $months ->
    [one] { $months } month
   *[other] { $months } months
}; beside staying it stands at { $worst } at worst, in month { $month }.
case-title-back-less = The plan pays back in month { $back }, but too late: at today’s worth it is { $more } less than staying over { $months ->
    [one] { $months } month
   *[other] { $months } months
}; beside staying it stands at { $worst } at worst, in month { $month }.
case-title-never = The plan does not pay back within { $months ->
    [one] { $months } month
   *[other] { $months } months
}: it is worth { $more } less than staying; beside staying it stands at { $worst } at worst, in month { $month }.
case-title-never-better = The plan is worth { $more } more than staying over { $months ->
    [one] { $months } month
   *[other] { $months } months
}, but its money is not back for good within them; beside staying it stands at { $worst } at worst, in month { $month }.
case-lead-without = { $lead } Left out is { $name }{ $more ->
    [0] {""}
    [one] {" "}and one other group of buyers
   *[other] {" "}and { $more } other groups of buyers
}: figures are missing.
case-lead-nothing = What a play changes is given under its “Costs and effects”. Staying is worth { $stay }, discounted at { $rate }% a year; { $guesses } of { $figures } drivers are guesses.
case-lead = Staying is worth { $stay }, the plan { $plan }, discounted at { $rate }% a year; { $guesses } of { $figures } drivers are guesses.

case-margin = Gross margin is { $margin }%.
case-margin-now-below = Gross margin is { $margin }%, below the { $low } to { $high }% that are usual at this position.
case-margin-now-within = Gross margin is { $margin }%, as is usual at this position ({ $low } to { $high }%).
case-margin-now-above = Gross margin is { $margin }%, above the { $low } to { $high }% that are usual at this position.
case-margin-then-below = Gross margin goes from { $now }% to { $margin }% with the plan, below the { $low } to { $high }% that are usual at the target.
case-margin-stays-below = Gross margin stays at { $margin }% with the plan, below the { $low } to { $high }% that are usual at the target.
case-margin-then-within = Gross margin goes from { $now }% to { $margin }% with the plan, as is usual at the target ({ $low } to { $high }%).
case-margin-stays-within = Gross margin stays at { $margin }% with the plan, as is usual at the target ({ $low } to { $high }%).
case-margin-then-above = Gross margin goes from { $now }% to { $margin }% with the plan, above the { $low } to { $high }% that are usual at the target: ask whether that can be.
case-margin-stays-above = Gross margin stays at { $margin }% with the plan, above the { $low } to { $high }% that are usual at the target: ask whether that can be.

## The charts of the case, and what is uncertain about it
case-chart-empty = There is nothing to draw yet: the case needs its figures first.
case-tornado-empty = No figure has a range that changes the value: there are no bars to draw.
case-months = Months from the beginning
case-back = back in month { $month }
case-line = { $name }: { $end } at the end, net present value { $npv }.
case-line-against = { $name } against staying: { $end } at the end, at worst { $worst }, net present value { $npv }.
case-fan-high = one in ten is above
case-fan-middle = half lie above
case-fan-low = one in ten is below
case-fan-month = By the end of month { $month }: { $middle }; eight in ten lie between { $low } and { $high }.
case-swing = { $name }: { $low } at its lowest, { $high } at its highest.
case-tornado-low = the figure at its lowest
case-tornado-high = at its highest
case-source = { $months ->
    [one] { $months } month
   *[other] { $months } months
}, discounted at { $rate }% a year
case-source-risk = { $runs } runs, seed { $seed }; every figure drawn between its least and its most (PERT)
case-waterfall-title = What a month leaves goes from { $today } today to { $then } in the last year of the plan.
case-waterfall-today = Today
case-waterfall-drift = Without any play
case-waterfall-play = { $name }
case-waterfall-rest = All others, and plays together
case-waterfall-then = Last year of the plan
case-waterfall-step = { $name }: { $amount } a month.
case-driver-of-segment = { $driver }, { $name }
case-driver-of-play = { $driver }: what “{ $name }” changes
case-cost-of-play = { $driver } of “{ $name }”
case-pair = “{ $driver }” of { $segment } and “{ $other }” of { $otherSegment }
case-risk-title-stay = In { $share } of 100 futures staying as we are is worth more than nothing; half of all futures lie above { $middle }.
case-risk-title-plan = In { $share } of 100 futures the plan is worth more than staying; half of all futures lie above { $middle }.
case-risk-title-own = In { $share } of 100 futures “{ $name }” is worth more than staying; half of all futures lie above { $middle }.
case-risk-lead = Eight in ten lie between { $low } and { $high }. What decides most: { $driver }. ({ $runs } runs, seed { $seed }{ $pairs ->
    [0] {""}
    [one] , { $pairs } pair of figures drawn together
   *[other] , { $pairs } pairs of figures drawn together
})
case-risk-lead-certain = Eight in ten lie between { $low } and { $high }; no figure has a range that matters. ({ $runs } runs, seed { $seed }{ $pairs ->
    [0] {""}
    [one] , { $pairs } pair of figures drawn together
   *[other] , { $pairs } pairs of figures drawn together
})

## What a scenario of one’s own leaves out
case-warning-needs = “{ $play }” needs “{ $needed }” first, which this scenario leaves out.
# $begins and $ends are periods, 1 is the first.
case-warning-needs-earlier = “{ $play }” begins in { plan-unit } { $begins }, but needs “{ $needed }” first, whose work ends in { plan-unit } { $ends }.

## What figures count in
case-unit-rate = % a year
case-unit-buyers = buyers
case-unit-new_buyers = buyers a month
case-unit-revenue = { $currency } per buyer a month
case-unit-gross_margin = % of revenue
case-unit-service_cost = { $currency } per buyer a month
case-unit-churn = % of buyers a month
case-unit-acquisition_cost = { $currency } per new buyer
case-unit-one_off = { $currency } once
case-unit-running = { $currency } a month
case-unit-relative = % of the figure
case-unit-points = points

## The case as a spreadsheet
case-sheet-summary = Summary
case-sheet-years = Years
case-sheet-without = Without each play
case-sheet-figures = Figures
case-sheet-figure = Figure
case-sheet-segment = Group of buyers
case-sheet-play = Play
case-sheet-unit = Unit
case-sheet-confidence = Confidence
case-sheet-source = Source
case-sheet-not-given = not given, counts as nothing
case-sheet-low = Low
case-sheet-likely = Likely (the sheets compute with this)
case-sheet-high = High
case-sheet-rate = Discount rate of a year
case-sheet-month = Month
case-sheet-ramp = Part of the figure in row { $number } that is there
case-sheet-of = { $number }: { $name }
case-sheet-buyers = Buyers
case-sheet-revenue = Revenue
case-sheet-gross = Gross margin before service
case-sheet-service = Cost to serve
case-sheet-acquisition = Cost to win buyers
case-sheet-cost-of = Cost of “{ $play }”
case-sheet-spent = Costs of plays
case-sheet-cash = Cash
case-sheet-more = Cash more than staying
case-sheet-so-far = Cash more than staying, added up
case-sheet-worth = Cash more than staying, at its worth today, added up
case-sheet-cash-so-far = Cash, added up
# What stands in a column of the sheet without each play.
case-sheet-without-of = Without “{ $play }” – { $what }
case-sheet-brings = What “{ $play }” brings
case-sheet-without-hint = The plan’s months without each of its plays in turn; what a play leaves alone is on the plan’s sheet. What a play brings is the plan’s cash less the cash without it.
case-sheet-without-more = { $count ->
    [one] 1 more play is left out, as the sheet would become too large; it
   *[other] { $count } more plays are left out, as the sheet would become too large; they
} count among all others.
case-sheet-measure = Measure
case-sheet-total = Cash over all months
case-sheet-npv = Net present value
case-sheet-against = Net present value, more than staying
case-sheet-irr = Rate of return a year
case-sheet-mirr = Modified rate of return a year
case-sheet-worst = Most money out
case-sheet-back = Paid back in month
case-sheet-discounted = Paid back with interest in month
case-sheet-ratio = Benefit for each unit of cost
case-sheet-margin = Gross margin at the end
case-sheet-usual = Usual gross margin at that position
case-sheet-between = { $low } to { $high }%
case-sheet-plays = Plays
case-sheet-none = none
case-sheet-never = never
case-sheet-several = not unique
case-sheet-hint = All money in { $currency }. Change a figure in the column “Likely”: everything follows but the fan, the tornado and the Gantt chart.

## Charts that office programs draw themselves: heads of their cells, and axes. $unit: one of the next three.
chart-axis-cash = Cash, added up ({ $unit })
chart-axis-month = Left of a month ({ $unit })
chart-axis-value = Net present value ({ $unit })
chart-axis-money = { $currency }
chart-axis-money-thousands = thousand { $currency }
chart-axis-money-millions = million { $currency }
chart-axis-money-myriads = ten thousand { $currency }
chart-axis-money-hundred-millions = hundred million { $currency }
chart-fan-low = One in ten is below (P10)
chart-fan-between = Eight in ten lie within (P10 to P90)
chart-fan-middle = Half lie above (P50)
chart-fan-high = One in ten is above (P90)
chart-waterfall-step = Step
chart-waterfall-under = Nothing, under the bar
chart-waterfall-whole = Whole
chart-waterfall-more = More
chart-waterfall-less = Less
chart-waterfall-more-below = More, below nought
chart-waterfall-less-below = Less, below nought
chart-waterfall-name = Name
chart-waterfall-amount = Amount: change this
chart-waterfall-from = From
chart-waterfall-to = To
# $played: how it was played out.
chart-note-played = As Clientline computed it: { $played }. It does not follow a figure that is changed here.
chart-not-played = This chart is not here: the case was not played out. Open the workbook in Clientline, look at its risk, and export again.
