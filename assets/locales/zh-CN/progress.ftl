# 进展：举措的结果、计划的必答事项、快照。

play-state-planned = 计划中
play-state-begun = 已开始
play-state-done = 已完成
play-state-dropped = 已放弃

block-training = 内部培训
block-ask-training = 我们自己的人如何学会新做法？由谁来教？
block-onboarding = 上手引导
block-ask-onboarding = 新买方如何开始？由谁或什么来带？
block-tutorials = 自助教程
block-ask-tutorials = 买方能自己解决什么？由谁保持内容准确？
block-migration = 现有客户
block-ask-migration = 迁移、保留原状，还是终止？提前多久通知？
block-partners = 合作伙伴
block-ask-partners = 我们不再做的事由谁来做？
block-success_tier = 专人服务
block-ask-success_tier = 最痛的问题中哪些由专人接手？这个人的一周是怎样的？
block-letting_go = 愿意失去的客户
block-ask-letting_go = 谁不会跟来？我们如何好聚好散？
block-skills = 需要招聘的能力
block-ask-skills = 我们缺少、又必须有的人是谁？
block-margins = 预期毛利率
block-ask-margins = 到达目标后预期的毛利率是多少？为什么？
block-agreement = 谁必须同意
block-ask-agreement = 每位高管三行：得到什么、放弃什么、我们请他做什么。
block-either_or = 我们因此不做什么
block-ask-either_or = 要么这样，要么……——计划期间哪些事不在考虑之列？

block-known-role = 路上{ $role }的工作很多。
block-known-margin = 现在通常为 { $low }–{ $high }%，到达目标后为 { $lowThen }–{ $highThen }%。
block-known-partner = 需要合作伙伴：{ $play }
block-known-misses = 买方将失去（{ $dimension }）：{ $misses }
block-known-pain = { $stage }：{ $aspect }属于最弱之列。

edit-mark-play = 将“{ $name }”标为{ $state }
edit-unmark-play = 将“{ $name }”标为计划中
edit-read-indicator = “{ $name }”在 { $date } 的指标
edit-fill-block = 计划中的“{ $block }”
edit-take-snapshot = { $name } 的快照
edit-note-snapshot = { $name } 快照的备注
edit-remove-snapshot = 删除 { $name } 的快照

refusal-nothing-to-keep = 还没有任何定位，没有可保存的内容。
    .next = 请先回答事实问题，或放置一个产品。

kind-snapshot = 快照
kind-indicator = 指标读数
kind-progress = 进展备注
kind-standing = 快照中的位置
kind-dropped = 放弃的举措

screen-history = 历程
screen-history-none = 还没有保存过任何一天。保存今天的位置，之后的变化就看得见。
screen-history-keep = 保存今天的位置
screen-history-keep-hint = 保存每个产品今天的位置：有证据的以证据为准（不论是否被推翻），没有的以手动放置为准；同一天再次保存会替换前一次
screen-history-note = { $date } 有何特别
screen-history-what = 有何特别
screen-history-remove = 删除 { $date }
screen-trail = 在图上显示轨迹
screen-steps = 分 { $count } 个阶段到达目标
screen-step = 阶段 { $number }
screen-step-expected = 结束时的预期位置（{ $span }）
screen-step-entry = 开始之前
screen-step-entry-none = 不需要前面阶段的任何成果。
screen-step-exit = 完成标志
screen-step-exit-none = 此阶段没有结束的工作。
screen-step-indicators = 早期信号
screen-step-indicators-none = 此阶段的举措都没有写明。
screen-blocks = 不能忘记：{ $count } 项中已答 { $answered } 项
screen-block-plays = 计划之中：{ $plays }
screen-block-answer = 请回答
screen-block-because = 无，因为……
screen-block-none = 无，因为……
screen-block-none-of = 为何无：{ $block }
screen-block-note = 其他说明
screen-block-remove = 移除{ $name }
screen-executive-name = 第 { $number } 位高管
screen-executive-gains = 得到什么
screen-executive-fears = 担心什么
screen-executive-asks = 请其做什么
screen-executive-line = { $name }：{ $line }
screen-executive-add = 添加必须同意的人：姓名或职位
screen-either-chosen = 做
screen-either-declined = 不做
screen-either-chosen-of = 第 { $number } 项：我们做什么
screen-either-declined-of = 第 { $number } 项：因此不做什么
screen-either-add = 添加一项取舍：我们做什么
screen-passage-way = 如何处理
screen-passage-notice = 提前几个月通知
screen-passage-note = 备注
screen-passage-way-of = { $name }的现有客户如何处理
screen-passage-notice-of = { $name }：提前几个月通知
screen-passage-note-of = { $name }：备注
screen-passage-no-segments = 还没有细分群体。
passage-migrate = 迁移到新方案
passage-grandfather = 保留原有条件
passage-sunset = 到期终止
screen-progress = 进展
screen-progress-note = 学到了什么
screen-since = 起始日期
screen-drop-why = 为什么放弃？
screen-drop-now = 放弃
screen-indicator-on = { $date } 的读数
screen-indicator-remove = 删除 { $date } 的读数
screen-indicator-today = 今天的读数
screen-indicator-add = 记下
screen-observed = { $date } 时位于 { $position }

## 以图表呈现的计划
gantt-empty = 还没有计划：请先制定计划。
gantt-capacity = 已用人力（{ plan-unit-each }人月）
gantt-role = { $role }，共 { $capacity }
gantt-load = { $role }{ plan-unit-each }已用人月（共 { $capacity }）：{ $used }。
gantt-needs = “{ $name }”以“{ $needed }”为前提
gantt-point = { plan-count-periods }后：位置 { $position }（{ $low } 至 { $high }）。
gantt-source = { $plays } 项举措，最多 { plan-count-periods }
gantt-source-from = { $plays } 项举措，自 { $start } 起最多 { plan-count-periods }
gantt-named = { $name }（{ $state }）
gantt-sheet-play = 举措
gantt-sheet-owner = 负责人
gantt-sheet-before = { $unit ->
    [month] 开始前的月数
   *[quarter] 开始前的季度数
}
gantt-sheet-periods = { $unit ->
    [month] 从开始算起的月数
   *[quarter] 从开始算起的季度数
}
