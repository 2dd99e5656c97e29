# 文件形式的评分表：表上的文字，以及交回时的说明。

## 一份评分表

ballot-file = { $name }的评分表，{ $round }
ballot-sheet = 评分表
ballot-title = { $map }：效果如何？
ballot-whose = { $round }，{ $name }的评分表
ballot-how = 请为每个阶段选择效果如何，从 1（失败）到 5（令人愉快）。“不知道”也是一种回答；不想回答的请留空。旅程图上写的是怎样做，这里只问您的看法；在一起揭晓之前没有人会看到。
ballot-back = 请保存文件并寄回给发送者。只读取有颜色的格子。
ballot-heading-phase = 环节
ballot-heading-stage = 阶段
ballot-heading-reminder = 买方做什么
ballot-heading-acquisition = 能赢得买方吗？
ballot-heading-retention = 能留住他们吗？
ballot-heading-satisfaction = 他们满意吗？
ballot-heading-why = { $question }为什么？
ballot-dont-know = 不知道
ballot-only-these = 请选择 1 到 5 或“不知道”，也可以留空。

## 交回的评分表

error-ballot-unreadable = 无法读取“{ $file }”：{ $reason }
    .next = 用原来的程序打开并重新保存，然后再收取一次。
error-ballot-not-one = “{ $file }”不是 Clientline 的评分表。
    .next = 请选择当初发出的文件，扩展名为 .xlsx 或 .json。
error-ballot-newer = “{ $file }”是由更新版本的 Clientline 写出的。
    .next = 请安装最新的 Clientline，然后再收取一次。
error-ballot-headings = “{ $file }”中缺少评分表的标题行。
    .next = 请恢复标题行，或者重新索取评分表。
error-ballot-too-large = “{ $file }”太大，不会是评分表。
    .next = 请检查是否选对了文件。

ballot-json-broken = 第 { $line } 行第 { $column } 列不是 JSON
ballot-remark-score = “{ $given }”不是 1 到 5：已略去。
ballot-remark-formula = 这里是公式；采用了它最后的结果。
ballot-remark-formula-empty = 这里是没有结果的公式：已略去。
ballot-remark-merged = 这里是合并的单元格：回答只用于其中第一行。
ballot-remark-comment = 有说明而没有回答：已略去。
ballot-remark-row = “{ $stage }”不是发出的阶段：已略去这一行。
ballot-remark-twice = “{ $stage }”在这里又出现一次：已略去这一行。
ballot-remark-answered = 前面已回答过“{ $stage }”的{ $aspect }：已略去这个回答。
ballot-remark-answered-nameless = 前面已回答过同一阶段的{ $aspect }：已略去这个回答。
ballot-remark-by-place = “{ $given }”发出时名为“{ $stage }”，已按所在行这样收取。
ballot-remark-beyond = 第 { $row } 行以下没有读取。
ballot-remark-vote = 这个回答无法读取：已略去。
ballot-remark-aspect = “{ $given }”不是三个问题之一：已略去这个回答。
ballot-answer = 第 { $number } 个回答

desk-no-round-open = 这张旅程图没有正在进行的评分轮
    .next = 先开始一轮，再传递电脑。
desk-is-ballot = “{ $file }”是 Clientline 的评分表，不是旅程
    .next = 打开它所属的工作簿，把它拖放到那里；或者在那一轮进行时从“评分表文件”里收取。
desk-no-ballot-to-take = 这些文件中没有可以收取的评分表
    .next = 每个文件都说明了原因；请更正或重新索取。
desk-no-ballot-to-write = “{ $round }”的评分表都已交回
    .next = 请重新打开一份评分表，或者揭晓这一轮。
