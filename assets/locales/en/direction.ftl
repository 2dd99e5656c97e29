### Direction: which way the evidence says to move.

direction-weak_spots = weak spots
direction-wishes = what buyers want
direction-competitors = competitors
direction-economics = economics

direction-more-scalable = more scalable
direction-stay = stay
direction-more-personal = more personal
direction-slight = a little
direction-clear = clearly
direction-strong = much

leaning-product = the product alone
leaning-rather-product = rather the product
leaning-both = both alike
leaning-rather-people = rather people
leaning-people = people above all

headline-direction-none = Nothing says yet which way { $offering } should move.
headline-direction-stay = The evidence says: leave { $offering } where it is.
headline-direction-scalable = The evidence says: make { $offering } { $strength } more scalable.
headline-direction-personal = The evidence says: make { $offering } { $strength } more personal.
lead-direction-none = Say why the weak spots are weak, what buyers want, where competitors stand and what you earn; each of the four is enough to begin.
lead-direction-weightless = There is evidence, but none of it counts. Give at least one kind a weight above 0.
lead-direction = { $known ->
    [one] One of { $all } kinds of evidence speaks
   *[other] { $known } of { $all } kinds of evidence speak
}, { $against ->
    [0] none against it
    [one] one against it
   *[other] { $against } against it
}. Their weighted mean is { $value }, on a scale from −1 to 1. The target is yours to set.

## What each kind says.

direction-says-weak-spots = Of { $all ->
    [one] one weak spot
   *[other] { $all } weak spots
}, { $person } { $person ->
    [one] needs
   *[other] need
} a person and { $scale } { $scale ->
    [one] needs
   *[other] need
} scale.{ $unsaid ->
    [0] {""}
    [one] {" "}One has no cause yet.
   *[other] {" "}{ $unsaid } have no cause yet.
}
direction-no-weak-spots = No stage has a verdict that makes it weak: rate the stages, three people or more.
direction-no-causes = Nobody has said yet why the weak spots are weak.
direction-from-weak-spot = { $stage }, { $aspect }: { $cause } (severity { $severity })
direction-cause-unsaid = no cause yet

direction-says-wishes = { $people } of { $n } { $people ->
    [one] says
   *[other] say
} buyers want people, { $product } { $product ->
    [one] says
   *[other] say
} they want the product. { $buyers ->
    [0] No buyer was asked.
    [one] One of them is a buyer.
   *[other] { $buyers } of them are buyers.
}
direction-no-wishes = Nobody has said yet whether buyers want people or the product.
direction-from-wish = { $name }: { $leaning }

direction-says-competitors = { $n ->
    [one] The only competitor stands at { $median }
   *[other] The middle of { $n } competitors stands at { $median }
}, the evidence puts you at { $position }.
direction-no-competitors = No competitor stands on the line yet.
direction-no-evidence = The rubric is not answered yet: it says where you stand.
direction-from-competitor = { $name }: { $position }

direction-says-economics = You keep { $margin }% of revenue; { $low }–{ $high }% are usual where you stand, at { $position }.
direction-no-margin = Your gross margin is not known yet.
direction-no-usual-margin = This workbook lists no usual margins to compare with.
direction-from-margin = { $above ->
    [yes] { $points } percentage points above the middle of what is usual ({ $usual }%): room for service
   *[no] { $points } percentage points below the middle of what is usual ({ $usual }%): service eats the margin
}
direction-from-source = Source: { $source }

## What would change it, and what to bear in mind.

direction-turns-weight = It would turn to “{ $verdict }” if { $evidence } counted { $to } instead of { $from }.
direction-turns-none = No change of a single weight turns it from “{ $verdict }”.
direction-turns-answer = One answer could turn it to “{ $verdict }”: { $answer }.
direction-open-weak_spots = why the weak spots are weak
direction-open-wishes = what buyers want
direction-open-competitors = where competitors stand
direction-open-economics = your gross margin
direction-open-cause = why { $stage } is weak on { $aspect }

direction-target-agrees = Your target, { $from } → { $to }, goes the same way.
direction-target-differs = Your target, { $from } → { $to }, goes another way than the evidence.
direction-age-first = With { $buyers ->
    [one] one buyer
   *[other] { $buyers } buyers
} you are still among the first ten, who are won by means that do not scale.
direction-age-phase = With { $buyers ->
    [one] one buyer
   *[other] { $buyers } buyers
} this may be a phase and no destination: the first ten are won by means that do not scale.
direction-age-next = You have { $buyers } buyers. The first ten are won by means that do not scale; the next thousand are not.
direction-age-many = You have { $buyers } buyers: what does not scale is a burden by now.

edit-say-wish = say what buyers of { $name } want
edit-set-economics = set the figures of { $name }
edit-weigh-direction = let { $evidence } count { $weight } for the direction
kind-wish = opinion on what buyers want
kind-economics = figures of an offering
kind-direction_weight = weight of evidence
kind-leaning = leaning
kind-revenue = revenue
