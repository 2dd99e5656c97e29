# Words of the method: choices, findings, refusals and the names of steps.

## Choices, as they stand in a sentence; where they begin a line the screen makes the first letter large.

aspect-acquisition = acquisition
aspect-retention = retention
aspect-satisfaction = satisfaction

phase-acquire = acquire
phase-adopt = adopt
phase-use = use
phase-support = support
phase-renew = renew
phase-leave = leave

confidence-known = known
confidence-believed = believed
confidence-guess = guess
confidence-unknown = unknown

cause-needs_person = needs a person
cause-needs_scale = needs scale
cause-product_gap = product gap
cause-price = price
cause-channel = channel
cause-other = other

side-ours = our people
side-buyer = buyers
side-partner = partners

lane-buyer_action = what the buyer does
lane-our_action = what we do
lane-counterpart = who the buyer deals with
lane-tailoring = standard or tailored
lane-pain = pain points
lane-opportunity = opportunities
lane-question = open questions
lane-text = free text
lane-channel = channel
lane-people = people and hours
lane-touchpoint = touchpoint
lane-metric = measured figure

evidence-quote = quote
evidence-figure = figure
evidence-document = document
evidence-visit = visit

offering-ours = ours
offering-competitor = competitor
offering-benchmark = benchmark

end-customer = customer
end-client = client

verdict-pinned = pinned
verdict-rejected = rejected

accord-strong = strong agreement
accord-moderate = moderate agreement
accord-weak = no agreement

band-standard_product = Standard product
band-configured_product = Configured product
band-productised_service = Productised service
band-tailored_service = Tailored service
band-bespoke_service = Bespoke service

# A band within a sentence.
as-standard_product = a standard product
as-configured_product = a configured product
as-productised_service = a productised service
as-tailored_service = a tailored service
as-bespoke_service = a bespoke service

## Things and their parts, as refusals name them.

kind-segment = segment
kind-offering = offering
kind-respondent = respondent
kind-map = journey map
kind-stage = stage
kind-lane = lane
kind-cell = cell
kind-evidence = item of evidence
kind-dimension = dimension
kind-play = play
kind-planned = play of the plan
kind-role = role
kind-title = title
kind-summary = description
kind-round = round of rating
kind-ballot = ballot
kind-view = view
kind-zoom = width of the part of the line
kind-vote = answer on a ballot
kind-goal = score to reach
kind-role_weight = weight of a role
kind-code = word of a ballot
kind-origin = file name
kind-begun = day
kind-reason = reason
kind-comment = comment
kind-note = note
kind-source = source
kind-date = date
kind-overrule = position set against the evidence
kind-rejection = rejected play
kind-weight = weight
kind-person_months = figure of person-months
kind-work_months = number of months of work
kind-effect_months = number of months until the full effect
kind-effect = effect on a dimension
kind-rating_effect = effect on ratings
kind-quarter = quarter
kind-quarters = number of quarters
kind-month = month
kind-months = number of months
kind-budget = budget of the plan
kind-need = prerequisite
kind-exclusion = excluded play
kind-split_share = share of the first half
kind-judgement = judged level
kind-citation = link to evidence
kind-rating = rating
kind-cause = cause
kind-answer = answer to the rubric
kind-pin = pin
kind-target = target
kind-decision = decision
kind-question = question
kind-level = sentence of a level
kind-basis = basis
kind-block = block of the plan
kind-executive = executive who must agree
kind-either_or = either–or
kind-passage = segment whose customers were spoken of
kind-block_row = row in a block of the plan
kind-notice = notice in months
kind-risk = risk
kind-leading_indicator = leading indicator
kind-done_when = exit criterion
kind-why = reason
kind-model = delivery model
kind-margin = margin
kind-margin_point = point of the margin line
kind-owner = owner
kind-unit = unit
kind-period = period
kind-figure = figure
kind-measure = measured figure
kind-search = text to search for
kind-position = position
kind-fiscal_start = first month of the fiscal year
kind-horizon = number of months that the case looks ahead
kind-discount_rate = discount rate
kind-cost_uplift = uplift on costs
kind-time_uplift = uplift on time
kind-role_rate = cost of a person-month
kind-business = business with a segment
kind-correlation = pair of figures that go together
kind-driver = driver
kind-driver_effect = effect of a play on a driver
kind-play_cost = cost of a play
kind-scenario = scenario

## The drivers of a business.

driver-buyers = buyers at the start
driver-new_buyers = new buyers a month
driver-revenue = revenue per buyer a month
driver-gross_margin = gross margin before service
driver-service_cost = cost to serve a buyer a month
driver-churn = churn a month
driver-acquisition_cost = cost to win a buyer
driver-one_off = one-off cost
driver-running = running cost a month

## Question 1: how do buyers interact with us?

headline-journey-no-map = No journey is drawn yet.
headline-journey-no-stage = { $map } has no stage yet.
headline-journey-no-lane = { $map } has no required lane, so nothing says when it is complete.
headline-journey-empty = { $stages ->
    [one] One stage is named, and nothing is said about it yet.
   *[other] { $stages } stages are named, and nothing is said about them yet.
}
headline-journey-one-missing = Only “{ $stage }” is not described in full.
headline-journey-least-known = “{ $stage }” is what you know least about{ $more ->
    [0] .
    [one] ; one more stage has gaps.
   *[other] ; { $more } more stages have gaps.
}
headline-journey-missing = { $below ->
    [one] One of { $stages } stages is not described in full.
   *[other] { $below } of { $stages } stages are not described in full.
}
headline-journey-unsure = The journey is filled, but much of it is guessed.
headline-journey-ready = You know this journey: it is complete, and you are sure of it.
headline-journey-lost-agreed = “{ $stage }” is where you lose them: { $median } of 5 on { $aspect }, and everybody agrees.
headline-journey-lost-mostly = “{ $stage }” is where you lose them: { $median } of 5 on { $aspect }, and most agree.
headline-journey-lost-disputed = “{ $stage }” seems to be where you lose them: { $median } of 5 on { $aspect }, but people see it differently.
headline-journey-weakest = Nothing fails outright; “{ $stage }” is weakest, { $median } of 5 on { $aspect }.
headline-journey-works = Every rated stage works; “{ $stage }” leaves most to gain, { $median } of 5 on { $aspect }.

lead-journey-begin = Begin with the stage you know best; it shows how much detail the others need.
lead-journey-no-lane = Require the lanes that every stage must fill.
lead-journey-empty = { $whose }. Begin with the stage you know best; it shows how much detail the others need.
lead-journey-coverage = { $whose }. { $filled }% filled, { $assured }% assured. Not enough ratings for a verdict yet.
lead-journey-blind = { $whose }. { $filled }% filled, { $assured }% assured. Its ratings are hidden until “{ $round }” is revealed.
lead-journey-rated = { $whose }. { $n ->
    [one] Medians of one score
   *[other] Medians of up to { $n } scores
}; the map is { $filled }% filled and { $assured }% assured.
lead-journey-rated-alone = { $whose }. Medians of up to { $n } scores.

whose-both = { $offering } for { $segment }
whose-one = { $name }

## Question 2: how well does it work?

headline-ratings-no-stage = There is nothing to rate yet.
headline-ratings-nobody = Nobody has been asked yet.
headline-ratings-no-answer = { $people ->
    [one] One person is asked and has not answered yet.
   *[other] { $people } people are asked, and nobody has answered yet.
}
headline-ratings-too-few = Too few answers for a verdict: it takes three scores of a stage in one respect.
headline-ratings-agreed-and-disputed = Everyone agrees that “{ $stage }” fails; on “{ $disputed }” you disagree.
headline-ratings-mostly-and-disputed = Most agree that “{ $stage }” fails; on “{ $disputed }” you disagree.
headline-ratings-fails-within = “{ $stage }” fails on { $aspect }; on its { $disputed } you disagree.
headline-ratings-agreed-alone = Everyone agrees that “{ $stage }” fails on { $aspect }.
headline-ratings-mostly-alone = Most agree that “{ $stage }” fails on { $aspect }.
headline-ratings-fail-several = { $others ->
    [one] You agree on what fails: “{ $stage }” first, and one more stage.
   *[other] You agree on what fails: “{ $stage }” first, and { $others } more stages.
}
headline-ratings-buyers-lower = Buyers see it darker than you do: { $buyers } of 5, where your own people say { $ours }.
headline-ratings-buyers-higher = Buyers see it brighter than you do: { $buyers } of 5, where your own people say { $ours }.
headline-ratings-disputed-one = You disagree about one stage: “{ $stage }” on { $aspect }.
headline-ratings-disputed = You disagree about { $stages } of { $all } stages, most about “{ $stage }” on { $aspect }.
headline-ratings-works = Nothing fails, and you agree; “{ $stage }” leaves most to gain, { $median } of 5 on { $aspect }.
headline-ratings-delights = Every rated stage delights.

lead-ratings-no-stage = Draw the stages of a journey first; each of them is then rated.
lead-ratings-nobody = Add the people who know: from sales, support and engineering, and buyers themselves.
lead-ratings = { $people ->
    [one] One respondent
   *[other] { $people } respondents
}, { $answers } of { $possible } answers.
lead-ratings-concordance = { $people ->
    [one] One respondent
   *[other] { $people } respondents
}, { $answers } of { $possible } answers. Concordance { $w } among the { $ranked } who scored every stage.

remark-ballot-known = This ballot was taken already.
remark-ballot-empty = It holds no answer that could be taken.
remark-ballot-conflict = It differs from another ballot of { $name }: one of them must be preferred before the round is revealed.
remark-ballot-not-invited = { $name } was not invited to this round.
remark-ballot-at = { $at }: { $what }
remark-ballot-stage-gone = “{ $stage }” has been removed since; { $answers ->
    [one] one answer on it is
   *[other] { $answers } answers on it are
} left out.
remark-ballot-stage-unknown =
    { $answers ->
        [one] One answer is
       *[other] { $answers } answers are
    } on a stage that neither this map nor the ballot knows, and left out.
remark-ballot-stage-part = “{ $stage }” is a part of “{ $whole }” now; { $answers ->
    [one] one answer on it is
   *[other] { $answers } answers on it are
} left out.
remark-ballot-stage-renamed = “{ $stage }” was rated under the name “{ $was }”.
remark-ballot-stage-since = “{ $new }” has come to stand behind “{ $stage }” since. If it was split off, the answers stay with “{ $stage }”.

note-sides-apart = Buyers say { $buyers }, your own people { $ours }
note-apart = { $high } says { $high_score }, { $low } says { $low_score }
note-apart-by-name = { $high } says { $high_score }, { $low } says { $low_score }
note-one-silent = { $who } has not answered
note-one-silent-by-name = { $who } has not answered
note-silent = { $count } have not answered

## Question 3: which way to move?

headline-spectrum-none = Nothing of yours stands on the line yet.
headline-spectrum-not-placed = { $offering } has no place on the line yet.
headline-spectrum-unknown = Nobody has said yet where { $offering } stands.
headline-spectrum-weightless = Every dimension has weight 0, so nothing says where { $offering } stands.
headline-spectrum-believed = You believe that { $offering } is { $band }.
headline-spectrum-believed-apart = You do not agree on where { $offering } stands: pins lie from { $low } to { $high }.
headline-spectrum-provisional = { $offering } looks like { $band }, { $missing ->
    [0] by fewer than seven dimensions that count
    [one] with one dimension still to answer
   *[other] with { $missing } dimensions still to answer
}.
headline-spectrum-differs = You serve { $offering } like { $found }, and believe it is { $believed }.
headline-spectrum-differs-down = You believe that { $offering } is { $believed }; the evidence says { $found }.
headline-spectrum-nearer = { $offering } stands { $gap } points nearer the { $end } end than you believe.
headline-spectrum-as-believed = { $offering } is what you believe it is: { $band }.
headline-spectrum-found = { $offering } stands at { $position }: { $band }.
headline-spectrum-towards-customer = { $offering } shall move { $points } points towards the customer, from { $from } to { $to }.
headline-spectrum-towards-client = { $offering } shall move { $points } points towards the client, from { $from } to { $to }.
headline-spectrum-at-target = { $offering } stands where it shall stand, at { $to }.
headline-spectrum-overruled = You put { $offering } at { $position }; the evidence says { $evidenced }.
headline-spectrum-set = You put { $offering } at { $position }, without evidence yet.

lead-spectrum-none = { $others ->
    [0] Add what you offer, then say where you believe it stands.
    [one] Add what you offer; one other offering is there to compare with.
   *[other] Add what you offer; { $others } others are there to compare with.
}
lead-spectrum-unknown = First each drops a pin on the bare line, then answers { $dimensions ->
    [one] one question
   *[other] { $dimensions } questions
} about facts.
lead-spectrum-weightless = Give at least one dimension a weight above 0. What was answered is kept.
lead-spectrum-believed = { $n ->
    [one] One pin, at { $perceived }
   *[other] The median of { $n } pins is { $perceived }
}. Answer the questions about facts to see whether it is true.
lead-spectrum-evidence = Evidence puts it at { $position } (90% interval { $low }–{ $high }): { $answered } of { $dimensions } dimensions, { $n ->
    [one] one respondent
   *[other] { $n } respondents
}.
lead-spectrum-both = Evidence puts it at { $position } (90% interval { $low }–{ $high }); your team put it at { $perceived }. { $answered } of { $dimensions } dimensions, { $n ->
    [one] one respondent
   *[other] { $n } respondents
}.
lead-spectrum-central = Evidence puts it at { $position } (90% interval { $low }–{ $high }); your team put it at { $perceived }. Most firms stand nearer the centre than they say. { $answered } of { $dimensions } dimensions, { $n ->
    [one] one respondent
   *[other] { $n } respondents
}.
lead-spectrum-judged = { $answered } of { $dimensions } dimensions by judgement.
lead-spectrum-reason = { $reason }
lead-spectrum-no-reason = No source is given for its place.
lead-spectrum-unnamed = Shown without its name and its source.

spectrum-jump = “{ $first }” stands at { $from }, “{ $second }” at { $to }: one after the other, buyers meet two different firms.

## Refusals.

refusal-not-found = This { $kind } is not in the workbook any more ({ $id }).
    .next = Choose another one, or undo until it is back.
refusal-name-missing = The { $kind } has no name.
    .next = Type a name, then try again.
refusal-name-taken = Another { $kind } is already called “{ $name }”.
    .next = Choose a different name.
refusal-text-too-long = The { $what } is { $given } characters long; { $allowed } fit.
    .next = Shorten it, or keep the whole text in a document and note its name as evidence.
refusal-text-too-long-of = The { $what } of “{ $of }” is { $given } characters long; { $allowed } fit.
    .next = Shorten it, or keep the whole text in a document and note its name as evidence.
refusal-control-character = The { $what } holds a character that cannot be shown or printed ({ $code }).
    .next = Remove that character, or paste the text without formatting.
refusal-text-missing = The { $what } is empty.
    .next = Write what was seen, heard or measured.
refusal-rating-out-of-range = A rating of { $given } for “{ $stage }” is none of 1 to 5.
    .next = Rate from 1 (failing) to 5 (delighting), or say “don’t know”.
refusal-not-rated = { $respondent } has not rated “{ $stage }” in this respect, so there is nothing to comment on.
    .next = Give a score or “don’t know” first, then the comment.
refusal-round-open = “{ $round }” is open: until it is revealed “{ $map }” is rated on ballots alone.
    .next = Reveal the round, or remove it.
refusal-round-revealed = “{ $round }” was revealed; what was said in it stays as it is.
    .next = Begin another round.
refusal-no-round-open = No round of rating is open on “{ $map }”.
    .next = Begin a round.
refusal-nobody-invited = Nobody is asked in “{ $round }”.
    .next = Choose who rates, or say how many voices.
refusal-anonymity-differs = { $respondent } cannot take part in “{ $round }”: whether a round is anonymous was decided before it began.
    .next = Remove the round and begin another, if it holds no answer yet.
refusal-pin-blind = { $respondent }’s pin on “{ $offering }” was dropped blind, and stays what { $respondent } believed.
    .next = Take it off first to drop another. That one is not blind.
refusal-not-anonymous = “{ $round }” is not anonymous.
    .next = Ask somebody by name.
refusal-voice-is-nobody = Nobody knows who { $name } is, so nothing can be said of them.
    .next = Add somebody with a name instead.
refusal-voices-speak = “{ $stage }” was rated anonymously: an answer with a name beside those voices could count somebody twice.
    .next = Begin another round, by name or without.
refusal-ballot-closed = This ballot of “{ $round }” was handed in, set aside, or came as a file.
    .next = Open it again, if it was handed in here.
refusal-not-asked = This ballot of “{ $round }” does not ask for “{ $stage }”.
    .next = Choose a stage that it asks for.
refusal-nothing-to-reveal = Nobody has answered in “{ $round }” yet.
    .next = Pass the laptop, or take ballots that came back.
refusal-code-unknown = “{ $code }” opens no ballot of “{ $round }”.
    .next = Look at the list of the round; four letters and digits stand beside each name.
refusal-round-unknown = This ballot belongs to “{ $round }” of “{ $map }”, which is not in this workbook.
    .next = Open the workbook that the ballot was written from.
refusal-ballot-of-nobody = This ballot is { $name }’s, who is not in this workbook any more.
    .next = Undo until they are back, or ask somebody else.
refusal-ballots-in-conflict = { $people ->
    [one] { $first } has ballots that differ
   *[other] { $people } people have ballots that differ, { $first } among them
}, so “{ $round }” cannot be revealed.
    .next = Ask which one holds, and prefer it; the others are set aside.
refusal-no-target = “{ $offering }” has no target, so no single level of it can be set.
    .next = Set the target first.
refusal-level-out-of-range = Level { $given } of “{ $dimension }” is none of 0 to 4.
    .next = Choose one of the five levels.
refusal-importance-out-of-range = An importance of { $given } for “{ $stage }” is none of 1 to 3.
    .next = Choose 1, 2 or 3.
refusal-position-out-of-range = { $given } is no place on the line for { $name }: it runs from 0 (customer) to 100 (client).
    .next = Give a position from 0 to 100.
refusal-figure-out-of-range = { $given } cannot be the { $what }: it goes from { $low } to { $high }.
    .next = Give a figure from { $low } to { $high }.
refusal-role-figure-out-of-range = { $given } cannot be the { $what } of “{ $role }”: it goes from { $low } to { $high }.
    .next = Give a figure from { $low } to { $high }.
refusal-driver-out-of-range = { $given } cannot be the { $driver } of “{ $of }”: it goes from { $low } to { $high }.
    .next = Give a figure from { $low } to { $high }.
refusal-driver-share-out-of-range = { $given }% cannot be the { $driver } of “{ $of }”: it goes from { $low }% to { $high }%.
    .next = Give a share from { $low }% to { $high }%.
refusal-not-ascending = Low, likely and high of the { $driver } of “{ $of }” do not rise.
    .next = Give the lowest figure first: low, then likely, then high.
refusal-likely-not-between = What “{ $play }” is expected to change on “{ $dimension }” is not between its low and its high figure.
    .next = Give the three so that they go one way: if it goes badly, as expected, if it goes well.
refusal-none-with-list = “{ $block }” cannot be answered with “none” and hold a list.
    .next = Empty the list first, or take “none” back.
refusal-not-of-block = Such a list does not belong into “{ $block }”.
    .next = Who must agree, existing customers and either–or have lists of their own.
refusal-correlated-with-itself = { $pair }: a figure always goes together with itself.
    .next = Choose another figure for one of the two.
refusal-correlated-twice = { $pair } stand there twice.
    .next = Keep one of the two.
refusal-correlation-out-of-range = { $given } cannot be how far { $pair } go together: it goes from −1 to 1.
    .next = 1 is always together, −1 always against one another.
refusal-correlation-impossible = { $pair } cannot go together by { $given }: with the other pairs as they are, only from { $low } to { $high }.
    .next = Give a figure between them, or change another pair of one of the two.
refusal-correlations-contradict = Several pairs contradict one another, most of all { $pair }; no other figure for one pair alone mends it.
    .next = All of them hold when taken to { $share }% of what they are.
refusal-share-out-of-range = { $given }% cannot be the { $what }: it goes from { $low }% to { $high }%.
    .next = Give a share from { $low }% to { $high }%.
refusal-discount-too-low = A discount rate of { $given }% cannot be: at −100% and below, tomorrow’s money has no worth that can be said.
    .next = Give a rate above −100%; 8 to 15% a year is usual.
refusal-currency-unknown = “{ $given }” is not the code of a currency.
    .next = Write three capitals, such as EUR, USD or CNY.
refusal-currency-mixed = An amount in { $given } cannot stand beside amounts in { $kept }: a workbook has one currency.
    .next = Give the amount in { $kept }, at the rate that you plan with.
refusal-buyers-not-moved = “{ $play }” cannot change how many buyers there are: that follows from who comes and who goes.
    .next = Let it change new buyers a month, or churn.
refusal-month-unreadable = “{ $given }” is not a month.
    .next = Write it like 2026-03.
refusal-date-unreadable = “{ $given }” is not a date.
    .next = Write it like 2026-03-14, 2026-03, 2026-Q1 or 2026.
refusal-day-unreadable = “{ $given }” is not a day.
    .next = Write it like 2026-03-14.
refusal-part-astray = “{ $stage }” cannot be a part there: a part stands behind the whole stage it belongs to, on the same map.
    .next = Choose a whole stage of the same map that is not a part itself.
refusal-not-mergeable = “{ $stage }” and “{ $into }” cannot be merged.
    .next = Choose two different stages of one map.
refusal-part-not-rated = “{ $stage }” is a part of a stage, and whole stages are rated.
    .next = Rate the stage that it belongs to, or make it a stage of its own.
refusal-not-measured = The lane “{ $lane }” is not for measured figures.
    .next = Make it a lane of measured figures first, or choose one.
refusal-nothing-found = “{ $search }” stands nowhere on this map.
    .next = Look at the spelling, or search without regard to case.
refusal-reason-missing = The { $what } needs a reason.
    .next = Say why in a sentence; it is kept beside the figure.
refusal-ours-only = { $name } is not yours: this can be done to your own offerings only.
    .next = Choose an offering of yours.
refusal-others-only = { $name } is yours: where it stands follows from pins and answers.
    .next = Answer the questions about facts, or set a position against the evidence with a reason.
refusal-too-many = There is no room for another { $kind }: { $allowed } are there, as many as fit.
    .next = Remove what is no longer needed, or begin a second workbook.
refusal-repeated = The same { $kind } stands there twice ({ $id }).
    .next = Keep one of the two.
refusal-id-malformed = “{ $given }” cannot be the id of a { $kind }.
    .next = Use 1 to 64 letters, digits, dots, hyphens and underscores.
refusal-maps-differ = “{ $stage }” and “{ $lane }” belong to different journey maps and never cross.
    .next = Choose a stage and a lane of one map.
refusal-levels-incomplete = “{ $dimension }” describes { $given ->
    [one] one level
   *[other] { $given } levels
}; a dimension has exactly 5.
    .next = Describe each level from 0 (customer end) to 4 (client end) in a sentence.
refusal-last-dimension = “{ $name }” is the only dimension of the rubric, and without one nothing says where an offering stands.
    .next = Add another dimension first, or bring the default rubric back.
refusal-no-default = “{ $name }” did not come with the application: this { $kind } has no default to go back to.
    .next = Change it or remove it.
refusal-too-much-at-once = { $given } cells were given at once; { $allowed } fit.
    .next = Nothing was changed. Paste a smaller block.
refusal-needs-in-circle = “{ $name }” would need itself by way of { $others }.
    .next = Take one of the prerequisites away, so that one play can come first.
refusal-needs-excluded = “{ $name }” would need “{ $other }”, and cannot be in one plan with it.
    .next = Let it need or exclude the other, not both.
refusal-held-though-rejected = “{ $name }” is rejected, and yet its date is held.
    .next = Pin it, or leave its date out.
refusal-held-elsewhere = “{ $name }” begins at another date in the plan than the one it is held at.
    .next = Give both the same period, or leave the held date out.
# $state: what became of it, such as “Begun”.
refusal-under-way = “{ $name }” is not split: it is marked “{ $state }”, and what was done cannot be told apart.
    .next = Mark it as planned first, or add a new play for what is left.
refusal-too-short-to-split = “{ $name }” is not split: its work takes { $months ->
    [0] less than a month
    [one] { $months } month
   *[other] { $months } months
}, and a half takes one at least.
    .next = Give it two months of work or more first.
refusal-needs-itself = “{ $name }” needs itself, directly or by way of other plays.
    .next = Take one of the prerequisites away, so that one play can come first.

## Who might know

ask-owner = ask { $owner }
ask-role = ask { $role }

## Two maps side by side

headline-compare = “{ $left }” and “{ $right }” differ in { $count ->
    [one] one place
   *[other] { $count } places
}
headline-compare-same = “{ $left }” and “{ $right }” say the same everywhere
headline-compare-empty = Nothing is written yet in “{ $left }” or “{ $right }”
lead-compare = { $same } the same, { $changed } changed, { $only_left } only in “{ $left }”, { $only_right } only in “{ $right }”.

## Steps, as they stand after “Undo” and “Redo”.

edit-rename-workbook = rename the workbook { $name }
edit-describe = describe the firm
edit-add = add { $name }
edit-add-maps = { $count ->
    [one] add a journey map
   *[other] add { $count } journey maps
}
edit-add-block = { $count ->
    [one] paste with a new stage or lane
   *[other] paste with { $count } new stages and lanes
}
edit-duplicate = duplicate { $name }
edit-replace = replace “{ $name }” with “{ $with }”
edit-nest = make { $name } a part of { $whole }
edit-unnest = make { $name } a stage of its own
edit-collapse = fold the parts of { $name }
edit-expand = show the parts of { $name }
edit-merge = merge { $name } into { $into }
edit-split = split { $name }
edit-set-lane-kind = make { $name } a lane of { $kind }
edit-assign-cell = say who answers for { $stage }, { $lane }
edit-measure = set figures of { $stage }, { $lane }
edit-rename = rename { $name }
edit-remove = remove { $name }
edit-move = move { $name }
edit-show = show { $name }
edit-hide = hide { $name }
edit-show-many = show { $count } offerings
edit-hide-many = hide { $count } offerings
edit-add-view = keep the view { $name }
edit-change-view = change the view { $name }
edit-remove-view = remove the view { $name }
edit-place = place { $name } at { $position }
edit-judge = judge { $name }, { $dimension }
edit-assign = say whose journey { $name } is
edit-set-phase = put { $name } into { $phase }
edit-set-importance = set importance of { $name } to { $importance }
edit-require = require { $name }
edit-not-require = make { $name } optional
edit-write = write in { $stage }, { $lane }
edit-empty = empty { $stage }, { $lane }
edit-set-confidence = mark { $stage }, { $lane } as { $confidence }
edit-add-evidence = add evidence “{ $name }”
edit-cite = link evidence “{ $name }”
edit-not-cite = unlink evidence “{ $name }”
edit-remove-evidence = remove evidence “{ $name }”
edit-describe-respondent = describe { $name }
edit-rate = rate { $name } { $score } on { $aspect }
edit-rate-dont-know = answer “don’t know” for { $name } on { $aspect }
edit-take-back = take back the rating of { $name } on { $aspect }
edit-comment = comment on { $name }, { $aspect }
edit-set-cause = say why { $name } is weak on { $aspect }
edit-set-goal = say what { $name } shall reach on { $aspect }
edit-clear-goal = say no goal for { $name } on { $aspect }
edit-weigh-role = let the scores of { $name } weigh { $weight }
edit-not-weigh-role = let the scores of { $name } weigh as others do
edit-begin-round = begin { $name }
edit-invite = invite { $name }
edit-add-voice = add a voice to { $name }
edit-vote = fill in a ballot
edit-hand-in = hand in a ballot
edit-reopen = open a ballot again
edit-take-ballots = { $count ->
    [one] take a ballot
   *[other] take { $count } ballots
}
edit-prefer-ballot = prefer a ballot
edit-reveal = reveal { $name }
ask-undo-ballot = { $people ->
    [one] Take back the last thing that { $first } did on the ballot of “{ $round }”?
   *[other] Take back the last thing that { $people } people did on their ballots of “{ $round }”, { $first } among them?
}
    .next = It is theirs to say. Redo brings it back, but only until something else is changed. Whoever wants to answer otherwise opens the ballot once more and changes it there.
ask-undo-voices = { $people ->
    [one] Take back the last thing that a voice did on a ballot of “{ $round }”?
   *[other] Take back the last thing that { $people } voices did on their ballots of “{ $round }”?
}
    .next = It is theirs to say. Redo brings it back, but only until something else is changed. Whoever wants to answer otherwise opens the ballot once more and changes it there.
ask-undo-reveal = Take back that “{ $round }” was revealed?
    .next = The round is open again then, and those who have seen the results can change their answers. Redo reveals it again, but only until something else is changed.
edit-drop-pin = pin { $name } at { $position }
edit-take-pin = take a pin off { $name }
edit-answer = answer { $dimension } for { $name }
edit-reword = reword { $name }
edit-set-dimension-phases = say which phases { $name } speaks of
edit-restore = bring { $name } back to the default
edit-restore-rubric = bring the default rubric back
edit-restore-benchmarks = bring the default benchmarks back
edit-set-weight = set weight of { $name } to { $weight }
edit-overrule = overrule the evidence: { $name } at { $position }
edit-lift-overrule = let the evidence speak for { $name }
edit-set-target = set target of { $name } to { $position }
edit-set-target-level = set { $name } to level { $level } of { $dimension } as its target
edit-clear-target-level = let the target ask for { $dimension } of { $name } again
edit-clear-target = clear target of { $name }
edit-change-play = change { $name }
edit-frame-case = set what the case is computed with
edit-set-driver = set { $driver } of { $name }
edit-clear-driver = take back { $driver } of { $name }
edit-clear-drivers = take back the business with { $name }
edit-set-play-money = say what { $name } costs and changes
edit-correlate = say which figures of { $name } go together
edit-add-scenario = add the scenario { $name }
edit-change-scenario = change the scenario { $name }
edit-remove-scenario = remove the scenario { $name }
edit-frame-plan = set the frame of the plan
edit-recount-plan = count the plan in { $unit ->
    [month] months
   *[quarter] quarters
}
edit-pin-play = pin { $name }
edit-reject-play = reject { $name }
edit-undecide-play = leave { $name } open
edit-adopt-plan = { $count ->
    [one] adopt a plan of one play
   *[other] adopt a plan of { $count } plays
}
edit-move-play = move { $name } to { plan-unit } { $period }
edit-together =
    { $others ->
        [one] { $first }, and one more
       *[other] { $first }, and { $others } more
    }
edit-nothing = nothing
edit-hold-date = hold the date of { $name }
edit-free-date = let go of the date of { $name }
edit-assign-play = say who answers for { $name }
edit-drop-play = take { $name } out of the plan
