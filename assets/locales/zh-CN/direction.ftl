### 方向：证据说该往哪边走。

direction-weak_spots = 薄弱点
direction-wishes = 买方想要什么
direction-competitors = 竞争对手
direction-economics = 经济账

direction-more-scalable = 更规模化
direction-stay = 不动
direction-more-personal = 更个性化
direction-slight = 略微
direction-clear = 明显
direction-strong = 大幅

leaning-product = 只要产品
leaning-rather-product = 偏向产品
leaning-both = 两者一样
leaning-rather-people = 偏向人
leaning-people = 首先要人

headline-direction-none = 还没有证据说明“{ $offering }”该往哪边走。
headline-direction-stay = 证据说：“{ $offering }”留在原处。
headline-direction-scalable = 证据说：让“{ $offering }”{ $strength }更规模化。
headline-direction-personal = 证据说：让“{ $offering }”{ $strength }更个性化。
lead-direction-none = 说明薄弱点为何薄弱、买方想要什么、竞争对手在哪里、毛利有多少；四者有其一便可开始。
lead-direction-weightless = 证据是有的，但都不算数。请至少给一类大于 0 的权重。
lead-direction = { $all } 类证据中有 { $known } 类说了话，{ $against ->
    [0] 没有反对的
   *[other] 其中 { $against } 类反对
}。加权平均为 { $value }（−1 到 1 之间）。目标由你们来定。

## 各类证据说了什么。

direction-says-weak-spots = { $all } 个薄弱点中，{ $person } 个需要人，{ $scale } 个需要规模。{ $unsaid ->
    [0] {""}
   *[other] 还有 { $unsaid } 个没有说明原因。
}
direction-no-weak-spots = 还没有哪个阶段被评定为薄弱：请至少三个人给各阶段评分。
direction-no-causes = 还没有人说明薄弱点为何薄弱。
direction-from-weak-spot = { $stage } · { $aspect }：{ $cause }（严重度 { $severity }）
direction-cause-unsaid = 尚无原因

direction-says-wishes = { $n } 人中有 { $people } 人说买方想要人，{ $product } 人说想要产品。{ $buyers ->
    [0] 没有问过买方。
   *[other] 其中 { $buyers } 位是买方。
}
direction-no-wishes = 还没有人说过买方想要的是人还是产品。
direction-from-wish = { $name }：{ $leaning }

direction-says-competitors = { $n ->
    [1] 唯一的竞争对手位于 { $median }
   *[other] { $n } 个竞争对手的中位数是 { $median }
}，证据显示你们在 { $position }。
direction-no-competitors = 光谱上还没有竞争对手。
direction-no-evidence = 量表还没有回答：它说明你们在哪里。
direction-from-competitor = { $name }：{ $position }

direction-says-economics = 你们的毛利率是 { $margin }%；在 { $position } 这个位置，通常为 { $low }–{ $high }%。
direction-no-margin = 还不知道你们的毛利率。
direction-no-usual-margin = 本工作簿没有列出可供对照的通常毛利率。
direction-from-margin = { $above ->
    [yes] 比通常水平的中点（{ $usual }%）高 { $points } 个百分点：有余地做服务
   *[no] 比通常水平的中点（{ $usual }%）低 { $points } 个百分点：服务在吃掉毛利
}
direction-from-source = 来源：{ $source }

## 什么会改变它，还要记住什么。

direction-turns-weight = 如果“{ $evidence }”的权重是 { $to } 而不是 { $from }，结论会变成“{ $verdict }”。
direction-turns-none = 只改一个权重，结论仍是“{ $verdict }”。
direction-turns-answer = 有一个回答可能让结论变成“{ $verdict }”：{ $answer }。
direction-open-weak_spots = 薄弱点为何薄弱
direction-open-wishes = 买方想要什么
direction-open-competitors = 竞争对手在哪里
direction-open-economics = 你们的毛利率
direction-open-cause = “{ $stage }”在{ $aspect }上为何薄弱

direction-target-agrees = 你们的目标 { $from } → { $to } 与此同向。
direction-target-differs = 你们的目标 { $from } → { $to } 与证据方向不同。
direction-age-first = 你们有 { $buyers } 个买方，仍在最初十个之内，而最初十个是靠无法规模化的办法赢来的。
direction-age-phase = 你们有 { $buyers } 个买方，这也许只是一个阶段，不是终点：最初十个是靠无法规模化的办法赢来的。
direction-age-next = 你们有 { $buyers } 个买方。最初十个靠无法规模化的办法赢得，之后的一千个则不然。
direction-age-many = 你们有 { $buyers } 个买方：无法规模化的东西已经是负担。

edit-say-wish = 说明“{ $name }”的买方想要什么
edit-set-economics = 填写“{ $name }”的数字
edit-weigh-direction = 把方向证据“{ $evidence }”的权重设为 { $weight }
kind-wish = 对买方所求的看法
kind-economics = 产品的经营数字
kind-direction_weight = 证据的权重
kind-leaning = 倾向
kind-revenue = 收入
