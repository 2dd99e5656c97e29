## 商业论证的结论。金额连同货币一起给出。

case-scenario-stay = 维持现状
case-scenario-plan = 计划
case-scenario-own = { $name }

case-year = { $year } 年
case-year-split = { $year }/{ $next } 财年
case-year-number = 第 { $number } 年

case-title-missing-offering = 还没有可以论证的产品或服务。
case-lead-missing-offering = 请先在第 3 问中添加你们自己的产品或服务。
case-title-missing-segment = 商业论证需要一个买家群体。
case-lead-missing-segment = 每个购买“{ $name }”的群体各填各的数字：他们付的钱不同，花的成本也不同。
case-title-missing-drivers = “{ $name }”的商业论证还差几个驱动因素。
case-lead-missing-drivers = 谁在买、每个买家每月付多少、其中毛利率多少；带区间的猜测也可以。

case-title-stay = 维持现状，{ $months } 个月的现值为 { $stay }。
case-lead-stay = 还没有计划可以比较。按每年 { $rate }% 折现；{ $figures } 个驱动因素中有 { $guesses } 个是猜测。
case-title-nothing = 计划没有改变任何业务数字。
case-title-nothing-out = 计划任何时候都不倒贴，{ $months } 个月的现值比维持现状多 { $more }。
case-title-back = 计划在第 { $back } 个月回本，{ $months } 个月的现值比维持现状多 { $more }；与维持现状相比，累计最低为第 { $month } 个月的 { $worst }。
case-title-back-less = 计划在第 { $back } 个月回本，但太晚：{ $months } 个月的现值比维持现状少 { $more }；与维持现状相比，累计最低为第 { $month } 个月的 { $worst }。
case-title-never = 计划在 { $months } 个月内不能回本：现值比维持现状少 { $more }；与维持现状相比，累计最低为第 { $month } 个月的 { $worst }。
case-title-never-better = 计划 { $months } 个月的现值比维持现状多 { $more }，但期内资金没有最终收回；与维持现状相比，累计最低为第 { $month } 个月的 { $worst }。
case-lead-without = { $lead }未计入“{ $name }”{ $more ->
    [0] {""}
   *[other] 及另外 { $more } 个买家群体
}：数字不全。
case-lead-nothing = 举措改变什么，在它的“成本与影响”中填写。维持现状现值 { $stay }，按每年 { $rate }% 折现；{ $figures } 个驱动因素中有 { $guesses } 个是猜测。
case-lead = 维持现状现值 { $stay }，计划 { $plan }，按每年 { $rate }% 折现；{ $figures } 个驱动因素中有 { $guesses } 个是猜测。

case-margin = 毛利率为 { $margin }%。
case-margin-now-below = 毛利率为 { $margin }%，低于这个位置通常的 { $low }% 至 { $high }%。
case-margin-now-within = 毛利率为 { $margin }%，与这个位置通常的 { $low }% 至 { $high }% 相符。
case-margin-now-above = 毛利率为 { $margin }%，高于这个位置通常的 { $low }% 至 { $high }%。
case-margin-then-below = 按计划毛利率由 { $now }% 变为 { $margin }%，低于目标位置通常的 { $low }% 至 { $high }%。
case-margin-stays-below = 按计划毛利率保持在 { $margin }%，低于目标位置通常的 { $low }% 至 { $high }%。
case-margin-then-within = 按计划毛利率由 { $now }% 变为 { $margin }%，与目标位置通常的 { $low }% 至 { $high }% 相符。
case-margin-stays-within = 按计划毛利率保持在 { $margin }%，与目标位置通常的 { $low }% 至 { $high }% 相符。
case-margin-then-above = 按计划毛利率由 { $now }% 变为 { $margin }%，高于目标位置通常的 { $low }% 至 { $high }%：请追问是否可能。
case-margin-stays-above = 按计划毛利率保持在 { $margin }%，高于目标位置通常的 { $low }% 至 { $high }%：请追问是否可能。

## 商业论证的图表，以及其中的不确定性
case-chart-empty = 还没有可画的内容：请先填入论证所需的数字。
case-tornado-empty = 没有哪个数字的范围会改变净现值，因此没有可画的横条。
case-months = 从开始算起的月数
case-back = 第 { $month } 个月收回
case-line = { $name }：期末 { $end }，净现值 { $npv }。
case-line-against = { $name }（与维持现状相比）：期末 { $end }，最低 { $worst }，净现值 { $npv }。
case-fan-high = 一成高于此线
case-fan-middle = 半数高于此线
case-fan-low = 一成低于此线
case-fan-month = 到第 { $month } 个月末：{ $middle }；八成落在 { $low } 与 { $high } 之间。
case-swing = { $name }：取最低值时 { $low }，取最高值时 { $high }。
case-tornado-low = 该数字取最低值
case-tornado-high = 取最高值
case-source = 共 { $months } 个月，年折现率 { $rate }%
case-source-risk = 模拟 { $runs } 次，种子 { $seed }；每个数字都在其最小值与最大值之间抽取（PERT）
case-waterfall-title = 每月所余从今天的 { $today } 变为计划最后一年的 { $then }。
case-waterfall-today = 今天
case-waterfall-drift = 不采取任何举措
case-waterfall-play = { $name }
case-waterfall-rest = 其余举措及共同作用
case-waterfall-then = 计划最后一年
case-waterfall-step = { $name }：每月 { $amount }。
case-driver-of-segment = { $name }：{ $driver }
case-driver-of-play = “{ $name }”对{ $driver }的改变
case-cost-of-play = “{ $name }”的{ $driver }
case-pair = { $segment }的“{ $driver }”与{ $otherSegment }的“{ $other }”
case-risk-title-stay = 在 100 种未来中，有 { $share } 种维持现状的价值高于零；所有未来中有一半高于 { $middle }。
case-risk-title-plan = 在 100 种未来中，计划有 { $share } 种优于维持现状；所有未来中有一半高于 { $middle }。
case-risk-title-own = 在 100 种未来中，“{ $name }”有 { $share } 种优于维持现状；所有未来中有一半高于 { $middle }。
case-risk-lead = 八成落在 { $low } 与 { $high } 之间。影响最大的是：{ $driver }。（模拟 { $runs } 次，种子 { $seed }{ $pairs ->
    [0] {""}
   *[other] ，{ $pairs } 对数字按相关抽取
}）
case-risk-lead-certain = 八成落在 { $low } 与 { $high } 之间；没有哪个数字的范围会造成影响。（模拟 { $runs } 次，种子 { $seed }{ $pairs ->
    [0] {""}
   *[other] ，{ $pairs } 对数字按相关抽取
}）

## 自定情景缺少的前提
case-warning-needs = “{ $play }”要先有“{ $needed }”，而此情景没有后者。
# $begins 与 $ends 为季度或月，从 1 数起。
case-warning-needs-earlier = “{ $play }”于第 { $begins } { plan-unit }开始，却要先有“{ $needed }”，而后者到第 { $ends } { plan-unit }才结束。

## 数字的单位
case-unit-rate = % 每年
case-unit-buyers = 个买家
case-unit-new_buyers = 个买家/月
case-unit-revenue = { $currency }/买家/月
case-unit-gross_margin = 占收入的 %
case-unit-service_cost = { $currency }/买家/月
case-unit-churn = 每月占买家的 %
case-unit-acquisition_cost = { $currency }/新买家
case-unit-one_off = { $currency }，一次
case-unit-running = { $currency }/月
case-unit-relative = 占该数字的 %
case-unit-points = 百分点

## 商业论证电子表格
case-sheet-summary = 汇总
case-sheet-years = 年度
case-sheet-without = 逐项去掉举措
case-sheet-figures = 数字
case-sheet-figure = 数字
case-sheet-segment = 买家群体
case-sheet-play = 举措
case-sheet-unit = 单位
case-sheet-confidence = 把握
case-sheet-source = 来源
case-sheet-not-given = 未填写，按无计算
case-sheet-low = 最低
case-sheet-likely = 预期（各表按此列计算）
case-sheet-high = 最高
case-sheet-rate = 年折现率
case-sheet-month = 月份
case-sheet-ramp = 第 { $number } 行的数字已生效的部分
case-sheet-of = { $number }：{ $name }
case-sheet-buyers = 买家数
case-sheet-revenue = 收入
case-sheet-gross = 服务前毛利
case-sheet-service = 服务成本
case-sheet-acquisition = 获客成本
case-sheet-cost-of = “{ $play }”的成本
case-sheet-spent = 举措成本
case-sheet-cash = 现金
case-sheet-more = 比维持现状多出的现金
case-sheet-so-far = 比维持现状多出的累计现金
case-sheet-worth = 比维持现状多出的累计现金（折现）
case-sheet-cash-so-far = 累计现金
# “逐项去掉举措”表中的一列。
case-sheet-without-of = 去掉“{ $play }”：{ $what }
case-sheet-brings = “{ $play }”带来的现金
case-sheet-without-hint = 逐一去掉计划中每项举措后的各月；举措不影响的数字见计划的工作表。举措带来的现金，是计划的现金减去没有它时的现金。
case-sheet-without-more = 另有 { $count } 项举措未列出，否则工作表会过大；它们计入“其余举措”。
case-sheet-measure = 指标
case-sheet-total = 全期现金
case-sheet-npv = 净现值
case-sheet-against = 比维持现状多出的净现值
case-sheet-irr = 年收益率
case-sheet-mirr = 修正年收益率
case-sheet-worst = 最多垫出
case-sheet-back = 回本月份
case-sheet-discounted = 折现回本月份
case-sheet-ratio = 效益成本比
case-sheet-margin = 期末毛利率
case-sheet-usual = 该位置的通常毛利率
case-sheet-between = { $low }% 至 { $high }%
case-sheet-plays = 举措数
case-sheet-none = 无
case-sheet-never = 不回本
case-sheet-several = 不唯一
case-sheet-hint = 金额单位均为 { $currency }。修改“预期”一列的数字，除扇形图、龙卷风图和甘特图外，其余均随之更新。

## 由办公软件自己绘制的图表：单元格表头与坐标轴
chart-axis-cash = 累计现金（{ $unit }）
chart-axis-month = 每月所余（{ $unit }）
chart-axis-value = 净现值（{ $unit }）
chart-axis-money = { $currency }
chart-axis-money-thousands = 千 { $currency }
chart-axis-money-millions = 百万 { $currency }
chart-axis-money-myriads = 万 { $currency }
chart-axis-money-hundred-millions = 亿 { $currency }
chart-fan-low = 一成低于此线（P10）
chart-fan-between = 八成落在其中（P10 至 P90）
chart-fan-middle = 半数高于此线（P50）
chart-fan-high = 一成高于此线（P90）
chart-waterfall-step = 步骤
chart-waterfall-under = 柱下空白
chart-waterfall-whole = 总额
chart-waterfall-more = 增加
chart-waterfall-less = 减少
chart-waterfall-more-below = 增加（零以下部分）
chart-waterfall-less-below = 减少（零以下部分）
chart-waterfall-name = 名称
chart-waterfall-amount = 金额（在此修改）
chart-waterfall-from = 起
chart-waterfall-to = 止
chart-note-played = 由 Clientline 计算：{ $played }。在此修改数字时，这些数值不会随之变化。
chart-not-played = 此处没有图表：该商业论证尚未模拟。请在 Clientline 中打开工作簿，查看其风险，再重新导出。
