# 图表中画出和读出的文字。位置从 0（顾客端）到 100（委托方端）。

## 光谱
spectrum-customer = 顾客
spectrum-customer-does = 买我们做好的东西
spectrum-client = 委托方
spectrum-client-does = 请我们专门来做
spectrum-line = 从顾客（0）到委托方（100）的光谱
spectrum-line-part = 从顾客（0）到委托方（100）的光谱，显示 { $from } 至 { $to } 一段
spectrum-customer-beyond = ← 顾客
spectrum-customer-cut = 从 { $at } 起显示
spectrum-client-beyond = 委托方 →
spectrum-client-cut = 显示到 { $at }
spectrum-beyond-left = 左侧另有 { $left } 个
spectrum-beyond-right = 右侧另有 { $right } 个
spectrum-beyond = 左侧另有 { $left } 个，右侧另有 { $right } 个
spectrum-band = { $band }：{ $from } 到 { $to }
spectrum-empty = 光谱上还没有内容。请先添加一项产品或服务，再用量表作答。

## 标记和标签
spectrum-name = { $name }，{ $position }
spectrum-name-provisional = { $name }，{ $position }（暂定）
spectrum-name-overruled = { $name }，{ $position }（人工改定）
spectrum-name-overruled-evidence = { $name }，{ $position }（人工改定；实证为 { $evidenced }）
spectrum-believed = 我们自认 { $position }
spectrum-target = 目标 { $position }
spectrum-target-by = 目标 { $position }，{ $by }前
spectrum-name-believed = { $name }，我们自认 { $position }
spectrum-name-target = { $name }，目标 { $position }
spectrum-label-join = { $first } · { $second }
spectrum-month = { $year }年{ $month }月
spectrum-other-date = { $date }
spectrum-unplaced = 尚未定位：{ $names }
spectrum-sized = 我方标记的面积代表收入。{ $unknown ->
    [0] {""}
   *[other] 有 { $unknown } 个没有数字。
  }
spectrum-unnamed = 另有 { $count } 个标记因空间不足没有写出名称
spectrum-key-competitor = 竞争对手
spectrum-key-benchmark = 参照对象
spectrum-key-interval = 90% 区间
spectrum-key-trail = 以前的位置

## 读给听图的人
spectrum-say-ours = { $name }（我们的）位于 { $position }，属于{ $band }。
spectrum-say-competitor = { $name }（竞争对手的）位于 { $position }，属于{ $band }。
spectrum-say-benchmark = { $name }（参照对象）位于 { $position }，属于{ $band }。
spectrum-say-past = { $date } 时位于 { $position }。
spectrum-say-interval = 90% 区间为 { $low } 到 { $high }，依据 { $dimensions } 个维度中的 { $answered } 个。
spectrum-say-provisional = 暂定：已作答的维度太少。
spectrum-say-overruled = 人工改定，理由：{ $reason }
spectrum-say-evidence = 实证为 { $evidenced }。
spectrum-say-believed = 我们自认{ $name }位于 { $position }（{ $n } 人的中位数，从 { $low } 到 { $high }）。
spectrum-say-target = { $name }的目标是 { $position }。
spectrum-say-target-by = { $name }的目标是 { $position }，{ $by }前达到。

## 光谱幻灯片
spectrum-source = { $people ->
    [0] 来源：我们的判断
   *[other] 来源：{ $people } 人的量表作答
  }
spectrum-source-benchmarks = { $source } · 参照对象的位置是我们的判断

## 旅程图
journey-count = n { $n }
journey-key-disagree = 意见不一
journey-key-few = 不足三份回答
journey-cell = { $stage }，{ $lane }：{ $text }（{ $confidence }）
journey-cell-empty = { $stage }，{ $lane }：未知
journey-stage = { $phase }：{ $stage }
journey-score = { $stage }，{ $aspect }：{ $median } 分（满分 5 分），{ $n } 份回答
journey-score-disagree = { $stage }，{ $aspect }：{ $median } 分（满分 5 分），{ $n } 份回答，意见不一
journey-score-few = { $stage }，{ $aspect }：{ $n ->
    [0] 还没有回答
   *[other] 只有 { $n } 份回答，不足以下结论
  }
journey-key-believed = 相信
journey-key-guess = 猜测
journey-key-unknown = 未知
journey-key-score = n 份回答的中位数，1 为很差，5 为很好
journey-key-quartiles = n 个评分的中间一半，1 为很差，5 为很好
journey-key-answer = 单个评分；不足三个时不取中位数
journey-empty = 这张旅程图还没有阶段。
journey-source = { $people ->
    [0] 来源：我们自己的了解；还没有人评分
   *[other] 来源：{ $people } 位评分人；单元格的把握见标记
  }
journey-continued = { $lane }（续）
journey-folded = { $stage }（收起了 { $count } 个子阶段）
journey-whole = 整体
journey-part = { $title }（{ $part }/{ $parts }）

## 评分曲线
curve-now = 现状
curve-goal = 目标
curve-score = { $stage }，{ $aspect }：{ $median } 分（满分 5 分），中间一半在 { $low } 到 { $high } 之间，n { $n }
curve-goal-score = { $stage }，{ $aspect }：目标 { $goal } 分（满分 5 分）
curve-empty = 还没有人给这张旅程图评分。
curve-source = { $people ->
   *[other] 来源：{ $people } 位评分人；取中位数
  }
curve-source-weighted = { $people ->
   *[other] 来源：{ $people } 位评分人；取按角色加权的中位数
  }
