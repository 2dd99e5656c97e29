# What the command line says beside what the desk says. Its help stands in the program, in English.

## Answers

cli-written = Written: { $path }
cli-sound =
    { $path }: sound. “{ $title }”, { $maps ->
        [one] one map
       *[other] { $maps } maps
    }, { $offerings ->
        [one] one offering
       *[other] { $offerings } offerings
    }, { $respondents ->
        [one] one respondent
       *[other] { $respondents } respondents
    }.
cli-question-journey = 1  How do buyers interact with us today?
cli-question-ratings = 2  How well does that work?
cli-question-spectrum = 3  Which way to move? (0 customer … 100 client)
cli-question-plan = 4  How do we get there?
cli-question-case = 4  Business case: what does that earn?
cli-period = { $unit ->
    [month] Month { $number }
   *[quarter] Quarter { $number }
}
cli-plan-added =
    { $count ->
        [one] New in the plan: { $plays }
       *[other] { $count } new in the plan: { $plays }
    }
cli-plan-removed =
    { $count ->
        [one] No longer in the plan: { $plays }
       *[other] { $count } no longer in the plan: { $plays }
    }
cli-plan-moved =
    { $count ->
        [one] At another time: { $plays }
       *[other] { $count } at another time: { $plays }
    }
cli-plan-conflict =
    { $count ->
        [one] No plan can hold this play, which is pinned or held at a date: { $plays }
       *[other] No plan can hold these { $count } plays together, which are pinned or held at a date: { $plays }
    }
cli-plan-missed =
    { $count ->
        [one] This play is pinned or held at a date, and the time did not suffice to find a plan that holds it: { $plays }
       *[other] These { $count } plays are pinned or held at a date, and the time did not suffice to find a plan that holds them: { $plays }
    }
cli-plan-adopted = This is now the plan of { $path }; undo takes it back.
cli-plan-proposed = { $path } was not changed. Add --adopt to make this its plan.

## Why not

error-cli-exists = “{ $path }” is there already.
    .next = Choose another name, or add --force to replace it.
error-cli-is-folder = “{ $path }” is a folder.
    .next = Name a file in it.
error-cli-no-file = “{ $path }” is a device or a pipe, no file.
    .next = Name a file; it appears whole or not at all.
error-cli-in-use = “{ $path }” is being changed by another program, so it was not replaced.
    .next = Close it there, or choose another name.
error-cli-folder-missing = There is no folder “{ $folder }” to write “{ $name }” into.
    .next = Make the folder first, or choose another place.
error-cli-place = “{ $path }” could not be written: { $reason }
    .next = Nothing was replaced. Check the disk and the folder, then try again.
error-cli-output = The answer could not be written out: { $reason }
    .next = Check where standard output goes.
error-cli-output-full = The answer could not be written out: the disk is full.
    .next = Free some space, then try again.
error-cli-not-found = There is no { $kind } called “{ $name }”.
    .next = There are: { $known }
error-cli-none-of-kind = There is no { $kind } called “{ $name }”, and no other either.
    .next = Leave the option out.

## Names of figures, as the method has them

cli-amount = { $amount }
cli-points = { $points } points
figure-play-costs = costs
figure-cash = cash
figure-npv = net present value
figure-margin = gross margin
figure-more = more than staying
figure-irr = rate of return
figure-mirr = modified rate of return
figure-payback = paid back in month
figure-discounted-payback = with interest in month
figure-peak-need = most money out
figure-benefit-cost = benefit–cost ratio
figure-map = map
figure-other-maps = other maps (see --map):
figure-offering = offering
figure-segment = segment
figure-stages = stages
figure-completeness = completeness
figure-assurance = assurance
figure-ready = ready
figure-not-ready = not ready
figure-best-known = best known stage:
figure-respondents = respondents
figure-importance = importance
figure-below-bar = below the detail bar:
figure-evidence = evidence
figure-answers = answers
figure-kendalls-w = Kendall’s W
figure-chi-squared = χ²
figure-median = median
figure-quartiles = quartiles
figure-n = n
figure-dont-know = don’t know
figure-agreement = agreement r_wg
figure-no-verdict = no verdict below three answers
figure-severity = severity
figure-cause = cause:
figure-weak-spots = Weak spots
figure-talk-about = Talk about it
figure-spread = spread
figure-position = position
figure-band = band:
figure-not-shown = not on the chart
figure-perceived = perceived
figure-pins = pins
figure-central-tendency = central-tendency rule applies
figure-evidenced = evidenced
figure-interval = 90% interval
figure-coverage = coverage
figure-dimensions = dimensions
figure-provisional = provisional
figure-overruled = overruled
figure-reason = because
figure-target = target
figure-by = by
figure-rubric = Rubric of
figure-level = level
figure-target-level = target level
figure-set = set by hand
figure-grounds = items of evidence
figure-direction = Direction
figure-points-to = value, −1 to 1:
figure-against = speaks against it
figure-variance = variance
figure-weight = weight
figure-weights = with weights ±50%
figure-most = depends most on
figure-edited = changed
figure-own = own
figure-start = start
figure-quarters = quarters
figure-months = months
figure-budget = budget
figure-spent = spent
figure-gap-before = gap before the plan
figure-gap-after = after it
figure-reaches = position expected at its end
figure-path = Position expected at the end of { plan-unit-each }, from effects at low to effects at high
figure-now = Now
figure-person-months = person-months
figure-pinned = pinned
figure-date-held = date held
figure-owner = owner
figure-warning = warning:
figure-load = Load, person-months by { plan-unit-word }
figure-capacity = capacity
figure-used = used
figure-left-out = Left out
