# 转型计划：标题、举措入选或落选的原因、计划中的问题，以及承担工作的职能。

## 数量。$plays 与 $periods 都是个数；$unit：计划以季度还是月计时。

plan-count-plays = { $plays } 项举措
plan-count-periods = { $unit ->
    [month] { $periods } 个月
   *[quarter] { $periods } 个季度
}
# 计时单位：单独出现、每一个，以及数字在前时。
plan-unit-word = { $unit ->
    [month] 月
   *[quarter] 季度
}
plan-unit-each = { $unit ->
    [month] 每月
   *[quarter] 每季度
}
plan-unit = { $unit ->
    [month] 个月
   *[quarter] 季度
}

## 标题

# $name：产品或服务；$from、$to：位置 0…100；$periods：到达为止的季度数或月数。
plan-title = { plan-count-plays }用 { plan-count-periods }把“{ $name }”从 { $from } 带到 { $to }。
# $short：计划终点与目标之间相差的点数。
plan-title-short = { plan-count-plays }用 { plan-count-periods }把“{ $name }”从 { $from } 带到 { $to }，离目标还差 { $short } 点。
plan-title-stays = { plan-count-plays }让{ $name }留在原处，仍是 { $from }。
# $blocked: how many of them are in each other's way, or have no time.
plan-title-blocked = { $plays } 项举措中有 { $blocked } 项无法按计划执行。
plan-lead-blocked = 每项都说明了受阻的原因：请移动它，或重新生成。若无阻碍，“{ $name }”将从 { $from } 到 { $to }。
plan-title-none = { $name }要从 { $from } 走到 { $target }，还没有计划。
# 用于尚未采纳的计划。
plan-title-nothing = 这个计划里一项举措也没有：{ $name }会留在 { $from }，而它要走到 { $target }。
# $library：有帮助的举措数。
plan-lead-none = { $library ->
    [0] 举措库里没有一项能缩小差距，请自己添加举措。
   *[other] 举措库里有 { $library } 项能缩小差距。先生成计划，再按自己的判断固定、否决或移动举措。
}
# $months：所有举措的人月；$ends：最后一项工作结束的季度或月；$gap、$closed、$most：等级数。
plan-lead-closed = 差距全部补上，共 { $gap } 级，需要 { $months } 人月，工作到第 { $ends } { plan-unit }结束。{ plan-lead-budget }
plan-lead-most = 补上 { $gap } 级差距中的 { $closed } 级，需要 { $months } 人月，工作到第 { $ends } { plan-unit }结束。用这个举措库，没有计划能补得更多。{ plan-lead-budget }
plan-lead-bounded = 补上 { $gap } 级差距中的 { $closed } 级，需要 { $months } 人月，工作到第 { $ends } { plan-unit }结束。用这个举措库，任何计划都补不过 { $most } 级。{ plan-lead-budget }
# $money：有没有预算；$spent、$budget：金额。
plan-lead-budget = { $money ->
    [budget] 预算 { $budget }，各项举措共花费 { $spent }。
   *[none] {""}
}

plan-title-missing-offering = 还没有产品或服务，无从计划。
    .next = 请在第三个问题里添加你们提供的产品或服务，再生成计划。
plan-lead-missing-offering = 请在第三个问题里添加你们提供的产品或服务，并说明它要走向哪里。
plan-title-missing-weights = 所有维度的权重都是 0，无从为{ $name }做计划。
    .next = 请在第三个问题里至少给一个维度权重，再生成计划。
plan-lead-missing-weights = 请在第三个问题里至少给一个维度大于 0 的权重。计划要补上的，是有权重的等级差距。
plan-title-missing-position = 还不知道{ $name }处在什么位置。
    .next = 请在第三个问题里为它回答量表，再生成计划。
plan-lead-missing-position = 请在第三个问题里为它回答量表。计划要补上的，是现状与去处之间的差距。
plan-title-missing-target = { $name }还没有目标。
    .next = 请在第三个问题里说明它要走向哪里，再生成计划。
plan-lead-missing-target = 请在第三个问题里说明它要走向哪里。计划要补上的，是现状与去处之间的差距。
plan-title-missing-capacity = 还没有人有时间做这个计划。
    .next = 请至少给一个职能安排人月，再生成计划。
plan-lead-missing-capacity = 请至少给一个职能安排人月。
plan-title-missing-gap = { $name }已经在它该在的位置。
    .next = 如果还要往前走，请在第三个问题里移动目标。
plan-lead-missing-gap = 没有差距要补。如果还要往前走，请在第三个问题里移动目标。

## 为什么入选

# $levels、$gap：量表的等级数。
plan-why-closes = 补上“{ $dimension }” { $gap } 级差距中的 { $levels } 级。
# $median：评分的中位数 1…5；$more：它还改善的其他薄弱点个数。
plan-why-serves = 改善薄弱点：{ $stage }，{ $aspect } { $median } 分{ $more ->
    [0] 。
   *[other] ，另有 { $more } 处。
}
plan-why-needed = “{ $play }”要先有它。
plan-why-pinned = 由你固定。
plan-why-held = 它的开始时间由你设定。
plan-why-held-because = 它的开始时间由你设定：{ $reason }
plan-why-begun = 它的工作已经开始。
plan-why-pinned-because = 由你固定：{ $reason }
# $with：计划中需要它的举措数；$levels：差距；$severity：薄弱点的严重度。
plan-why-lost = 计划的其余部分不变，没有它{ plan-why-lost-with }，会有 { $levels } 级差距补不上，{ $severity } 的严重度得不到改善。
plan-why-lost-gap = 计划的其余部分不变，没有它{ plan-why-lost-with }，会有 { $levels } 级差距补不上。
plan-why-lost-severity = 计划的其余部分不变，没有它{ plan-why-lost-with }，会有 { $severity } 的严重度得不到改善。
plan-why-lost-with = { $with ->
    [0] {""}
   *[other] 和需要它的 { $with } 项举措
}
# 不用它另做的最佳计划。$levels：差距；$severity：薄弱点。
plan-loss = 不用它的最佳计划，会多留下 { $levels } 级差距，并多出 { $severity } 的严重度得不到改善。
plan-loss-gap = 不用它的最佳计划，会多留下 { $levels } 级差距。
plan-loss-severity = 不用它的最佳计划，会多出 { $severity } 的严重度得不到改善。
plan-loss-none = 不用它的最佳计划，补上的差距和改善的薄弱点一样多。
plan-why-nothing = 没有补上任何尚存的差距，也没有改善任何薄弱点。

## 为什么落选

plan-out-rejected = 由你否决：{ $reason }
plan-out-given-up = 由你放弃：{ $reason }
plan-out-other-way = 它走的是相反的方向。
plan-out-excluded = 它不能与“{ $by }”同在一个计划里。
plan-out-opposite = 它在“{ $dimension }”上与“{ $by }”方向相反。
plan-out-prerequisite = 它要先有“{ $play }”，而后者不能入选。
plan-out-nothing-open = 它能改变的，都已不再有差距。
plan-out-not-needed = 它本身不带来改变，计划中也没有举措以它为前提。
plan-out-not-worth = 连同它的前提，它补不上差距，对评分弊大于利。
plan-out-no-capacity = { $role }：没有余力做它。
# $asks、$capacity：人月。
plan-out-too-much = { $role }：它在一个{ plan-unit-word }内需要 { $asks } 人月，而只有 { $capacity } 人月。请给该职能更多时间，或延长工作期。
# $cost：到计划结束至少要花的钱。
plan-out-no-budget = 预算不够：连同它的前提，至少要花 { $cost }。
plan-out-no-time = 它和它的前提所需的时间超过 { plan-count-periods }。
plan-out-open = 它排得下，连同它的前提还能再补上 { $levels } 级。重新生成即可纳入。
plan-out-open-serves = 它排得下，还能改善薄弱点。重新生成即可纳入。
plan-out-dates = 锁定的日期没有给它和相关的举措留出时间。
plan-out-too-early = 在那之前，它所需要的“{ $play }”做不完。
plan-out-too-late = 从那时开始，它的工作会超出计划。
# $period：锁定的季度或月，从 1 起。
plan-out-held = 你设定它在第 { $period } { plan-unit }开始，但它没有入选。{ $why }
plan-out-begun = 它的工作已经开始，但没有入选。{ $why }
plan-out-pinned = 你固定了它，但它没有入选。{ $why }
plan-out-nothing-yet = 还没有任何计划。

## 计划中的问题

plan-warning-needs = 它要先有“{ $play }”，而后者不在计划里。
# $period：那项举措结束工作的季度或月，从 1 数起。
plan-warning-needs-earlier = 它要先有“{ $play }”，而后者到第 { $period } { plan-unit }才结束。
plan-warning-excluded = 它不能与“{ $play }”同在一个计划里。
plan-warning-opposite = 它在“{ $dimension }”上与“{ $play }”方向相反。
plan-warning-too-long = 它到第 { $period } { plan-unit }才结束，而计划只有 { plan-count-periods }。
# $used、$capacity：人月。
plan-warning-over-capacity = { $role }：第 { $period } { plan-unit }需要 { $used } 人月，只有 { $capacity } 人月。
# $points：从第 $from 期初到第 $to 期末位置移动的点数。
plan-warning-fast = 从第 { $from } 到第 { $to } { plan-unit }，位置移动 { $points } 点：一年之内超过一个区间，团队和买方很少跟得上。可以考虑推迟一些举措。
# $spent、$budget：金额。
plan-warning-over-budget = 到计划结束，各项举措共要花费 { $spent }，而预算只有 { $budget }。
# $start：月份，例如 2026-01。
plan-warning-past = 计划从 { $start } 开始，这个月已经过去，却没有一项举措开始。请改设开始的月份，或标明哪些举措已经开始。
plan-warning-rejected = 由你否决：{ $reason }

## 改用另一种计时单位后会变的内容

plan-recount-same = { $unit ->
    [month] 所有举措的开始时间不变，并且可以精确到月。
   *[quarter] 所有举措的开始时间不变。
}
# $plays：举措库中的举措数；$unit：改后的计时单位。
plan-recount-tight = 举措库里有 { $plays } 项举措在一个{ plan-unit-word }内需要的人月超过某个职能所有。要列入计划，请给这些职能更多时间，或延长工作期。
# $period：改后开始的季度；$months：提前的月数。
plan-recount-moved = “{ $play }”将从第 { $period } 季度初开始，提前 { $months } 个月。
# $name：情景；$plays：其中的举措数。
plan-recount-scenario = “{ $name }”中有 { $plays } 项举措将提前到季度初开始。
# $periods：计划的季度数；$months：延长的月数。
plan-recount-longer = 计划将有 { $periods } 个季度，比现在长 { $months } 个月。

## 职能

role-product = 产品
role-engineering = 研发
role-design = 设计
role-marketing = 市场
role-sales = 销售
role-success = 用户成功
role-support = 支持
role-education = 培训
role-services = 服务
role-finance = 财务
role-legal = 法务

## 计划已得到的证明

plan-proof-optimal = 已证明：在这些限制之内没有更好的计划。
# $reached：此计划剩下的差距（加权等级）；$bound：任何计划都不会剩下更少。
plan-proof-gap = 还剩 { $reached } 加权等级的差距。任何计划剩下的都不会少于 { $bound }；也许有更好的计划。
# $reached、$bound：严重度。
plan-proof-severity = 已证明没有计划能补上更多差距。还有 { $reached } 的严重度未得到改善，同样补足差距的计划都不会少于 { $bound }；也许有更好的计划。
# $reached、$bound：人月。
plan-proof-cost = 已证明没有计划能补上更多差距或更好地改善薄弱点。它需要 { $reached } 人月，同样好的计划都不会少于 { $bound } 人月。
# $reached：最后一项工作结束的季度或月，从 1 数起。
plan-proof-finish = 已证明没有计划能补上更多差距、更好地改善薄弱点或用更少人月。也许有计划能在第 { $reached } { plan-unit }之前完成。
