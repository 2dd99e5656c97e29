# The words that charts draw and say. Positions run from 0 (customer end) to 100 (client end).

## The line
spectrum-customer = Customer
spectrum-customer-does = buys what we make
spectrum-client = Client
spectrum-client-does = asks us to make something
spectrum-line = The line from customer (0) to client (100)
spectrum-line-part = The line from customer (0) to client (100), shown from { $from } to { $to }
spectrum-customer-beyond = ← Customer
spectrum-customer-cut = shown from { $at }
spectrum-client-beyond = Client →
spectrum-client-cut = shown to { $at }
spectrum-beyond-left = { $left } more to the left
spectrum-beyond-right = { $right } more to the right
spectrum-beyond = { $left } more to the left, { $right } more to the right
spectrum-band = { $band }: { $from } to { $to }
spectrum-empty = Nothing stands on the line yet. Add an offering, and answer the rubric for it.

## Marks and their labels
spectrum-name = { $name }, { $position }
spectrum-name-provisional = { $name }, { $position } (provisional)
spectrum-name-overruled = { $name }, { $position } (overruled)
spectrum-name-overruled-evidence = { $name }, { $position } (overruled; evidence says { $evidenced })
spectrum-believed = we believe { $position }
spectrum-target = target { $position }
spectrum-target-by = target { $position }, by { $by }
spectrum-name-believed = { $name }, we believe { $position }
spectrum-name-target = { $name }, target { $position }
spectrum-label-join = { $first } · { $second }
spectrum-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }
spectrum-other-date = { $date }
spectrum-unplaced = Not placed yet: { $names }
spectrum-sized = The area of our marks shows revenue.{ $unknown ->
    [0] {""}
    [one] {" "}One has no figure.
   *[other] {" "}{ $unknown } have no figure.
  }
spectrum-unnamed = { $count ->
    [one] { $count } more mark without a name: too little room
   *[other] { $count } more marks without names: too little room
  }
spectrum-key-competitor = competitor
spectrum-key-benchmark = benchmark
spectrum-key-interval = 90% interval
spectrum-key-trail = where it stood before

## What is said of a mark to people who hear the chart
spectrum-say-ours = { $name }, ours, stands at { $position } ({ $band }).
spectrum-say-competitor = { $name }, a competitor’s, stands at { $position } ({ $band }).
spectrum-say-benchmark = { $name }, a benchmark, stands at { $position } ({ $band }).
spectrum-say-past = On { $date } it stood at { $position }.
spectrum-say-interval = 90% interval { $low } to { $high }, from { $answered } of { $dimensions } dimensions.
spectrum-say-provisional = Provisional: too few dimensions are answered.
spectrum-say-overruled = Overruled: { $reason }
spectrum-say-evidence = Evidence says { $evidenced }.
spectrum-say-believed = We believe { $name } stands at { $position } (median of { $n ->
    [one] { $n } person
   *[other] { $n } people
  }, from { $low } to { $high }).
spectrum-say-target = { $name } shall go to { $position }.
spectrum-say-target-by = { $name } shall go to { $position } by { $by }.

## The slide of the spectrum
spectrum-source = { $people ->
    [0] Source: our judgement
    [one] Source: rubric answered by { $people } person
   *[other] Source: rubric answered by { $people } people
  }
spectrum-source-benchmarks = { $source } · benchmarks are our judgement

## The map
journey-count = n { $n }
journey-key-disagree = opinions differ
journey-key-few = fewer than three answers
journey-cell = { $stage }, { $lane }: { $text } ({ $confidence })
journey-cell-empty = { $stage }, { $lane }: not known
journey-stage = { $phase }: { $stage }
journey-score = { $stage }, { $aspect }: { $median } of 5, { $n ->
    [one] { $n } answer
   *[other] { $n } answers
  }
journey-score-disagree = { $stage }, { $aspect }: { $median } of 5, { $n } answers, opinions differ
journey-score-few = { $stage }, { $aspect }: { $n ->
    [0] no answer yet
    [one] { $n } answer, too few for a verdict
   *[other] { $n } answers, too few for a verdict
  }
journey-key-believed = believed
journey-key-guess = guess
journey-key-unknown = not known
journey-key-score = median of n answers, 1 failing to 5 delighting
journey-key-quartiles = the middle half of n scores, 1 failing to 5 delighting
journey-key-answer = one score, where fewer than three make no median
journey-empty = This map has no stages yet.
journey-source = { $people ->
    [0] Source: our own knowledge; nobody has rated yet
    [one] Source: { $people } respondent; cells as marked
   *[other] Source: { $people } respondents; cells as marked
  }
journey-continued = { $lane } (continued)
journey-folded = { $stage } ({ $count ->
    [one] { $count } part
   *[other] { $count } parts
} folded)
journey-whole = as a whole
journey-part = { $title } ({ $part } of { $parts })

## The curve
curve-now = now
curve-goal = goal
curve-score = { $stage }, { $aspect }: { $median } of 5, the middle half from { $low } to { $high }, n { $n }
curve-goal-score = { $stage }, { $aspect }: goal { $goal } of 5
curve-empty = Nobody has rated this map yet.
curve-source = { $people ->
    [one] Source: { $people } respondent; medians
   *[other] Source: { $people } respondents; medians
  }
curve-source-weighted = { $people ->
    [one] Source: { $people } respondent; medians weighted by role
   *[other] Source: { $people } respondents; medians weighted by role
  }
