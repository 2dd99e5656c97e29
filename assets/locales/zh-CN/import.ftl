# 导入时说的话：文件为何读不了，以及是怎样读的。

## 文件为何不能导入

error-import-empty = 文件是空的。
    .next = 请选择含有旅程的文件：Mermaid 图表、表格、电子表格或 JSON。
error-import-binary = 这个文件不是文本。
    .next = 请选择含有 Mermaid 旅程图或表格的文本文件，或以 .xlsx 结尾的电子表格。
error-import-zero-byte = 第 { $line } 行第 { $column } 列：这里有一个零字节，文本中不会有它。
    .next = 请在编辑器中删除它，或在原来的程序中重新另存为文本，再重新导入。
error-import-not-in-encoding = 第 { $line } 行第 { $column } 列：这里的内容不是 { $encoding } 编码。
    .next = 请选择其他编码，或在编辑器中把文件另存为 UTF-8 编码，再重新导入。
error-import-file-too-large = 文件有 { $given } MB，最多只能读取 { $allowed } MB。
    .next = 请确认选对了文件。
error-import-line-too-long = 第 { $line } 行有 { $given } 个字符，最多只能读取 { $allowed } 个。
    .next = 请把这一行断开或缩短，再重新导入。
error-import-other-diagram = 第 { $line } 行：这是{ $kind }，不是旅程图。
    .next = 请导入以“journey”一词开头的 Mermaid 图表。
error-import-not-a-diagram = 第 { $line } 行第 { $column } 列：“{ $found }”不是 Mermaid 图表的开头。
    .next = 旅程图以单独一行的“journey”开头；在 Markdown 中，请把它放在 ```mermaid 与 ``` 之间。
error-import-no-diagram-in-document = 文档中没有 Mermaid 图表。
    .next = 请把旅程图放在 ```mermaid 行与 ``` 行之间，再重新导入。
error-import-no-journey-in-document =
    { $count ->
        [1] 文档中有 1 个 Mermaid 图表，但不是旅程图：第 { $line } 行起是{ $kind }。
       *[other] 文档中有 { $count } 个 Mermaid 图表，但没有旅程图：第 { $line } 行起是{ $kind }。
    }
    .next = 请导入含有以“journey”开头的 Mermaid 图表的文档。
error-import-no-tasks = 第 { $line } 行：这个旅程图里没有任何任务。
    .next = 请把每个任务单独写成一行：“名称: 分数: 参与者”。
error-import-too-many-tasks = 图表有 { $given } 个任务，而一张旅程图最多 { $allowed } 个阶段；第 { $line } 行起超出。
    .next = 请把图表拆成几个，再逐个导入。
error-import-too-many-diagrams = 文档中有 { $given } 个旅程图，而一个工作簿最多容纳 { $allowed } 个；第 { $line } 行的那个起超出。
    .next = 请把文档拆开，再逐个导入。
error-import-too-far = 前 { $allowed } 行和前 { $allowed } 列中没有表格；内容最远到{ $cell }。
    .next = 请把表格移到左上角，或清空那个单元格，再重新导入。
error-import-open-quotes = 超过 { $allowed } 个引号没有结束；第一个在第 { $line } 行第 { $column } 列。
    .next = 请在编辑器中补全或删除这些引号，再重新导入。
error-import-too-many-stages = { $table }有 { $given } 个阶段，而一张旅程图最多 { $allowed } 个。
    .next = 请把表格拆开，或改选阶段的方向：列或行。
error-import-too-many-lanes = { $table }有 { $given } 条泳道，而一张旅程图最多 { $allowed } 条。
    .next = 请把表格拆开，或改选阶段的方向：列或行。
error-import-no-stages = { $table }中没有阶段：第一列旁边没有任何内容。
    .next = 请把阶段名称放在第一行、泳道名称放在第一列，或者反过来。
error-import-spreadsheet = 电子表格无法读取：{ $reason }
    .next = 请在电子表格程序中打开它，另存为 .xlsx，再重新导入。
error-import-protected = 这个文件有密码保护。
    .next = 请在原来的程序中打开它，另存为不带密码的文件，再重新导入。
import-damage-archive = 文件已损坏或不完整
import-damage-part = 其中缺少一部分内容
import-damage-xml = 其中一部分不是电子表格的写法
import-damage-cell = 其中有单元格的位置或内容不可能存在
import-damage-no-sheet = 其中没有工作表
import-damage-other = 其中有内容不正常（{ $detail }）
import-sheets-contradict = 其中的工作表自相矛盾
error-import-old-spreadsheet = 这是 2007 年以前的办公软件文件。
    .next = 请在电子表格程序中打开它，另存为 .xlsx，再重新导入。
error-import-empty-sheet = 工作表“{ $sheet }”中没有内容。
    .next = 请选择其他工作表。
error-import-only-hidden-sheets = 有内容的工作表都是隐藏的。
    .next = 请选择其中一个隐藏的工作表，或先在电子表格程序中取消隐藏。
error-import-too-many-sheets = 有 { $given } 个工作表含有表格，一次最多导入 { $allowed } 个。
    .next = 请选择含有旅程的工作表。
error-import-other-json = 这个 JSON 不是 Clientline 的导出文件，也不是 Open Journey Format 旅程。
    .next = 请选择 Clientline 写出的 JSON，或含有阶段和泳道的 .ojf 文件。
error-import-no-such-choice = “{ $given }”不是“{ $kind }”的可选项。
    .next = 请先查看预览中列出的选项，再从中选择。

## Mermaid 图表的种类

mermaid-flowchart = 流程图
mermaid-sequence = 时序图
mermaid-class = 类图
mermaid-state = 状态图
mermaid-entity = 实体关系图
mermaid-gantt = 甘特图
mermaid-pie = 饼图
mermaid-quadrant = 象限图
mermaid-requirement = 需求图
mermaid-git = Git 提交图
mermaid-c4 = C4 架构图
mermaid-mindmap = 思维导图
mermaid-timeline = 时间线
mermaid-sankey = 桑基图
mermaid-chart = 数据图表
mermaid-block = 块图
mermaid-packet = 数据包图
mermaid-kanban = 看板
mermaid-architecture = 架构图
mermaid-other = “{ $kind }”类图表

## 报告

import-at =
    { $column ->
        [1] 第 { $line } 行：{ $what }
       *[other] 第 { $line } 行第 { $column } 列：{ $what }
    }
import-at-cell = { $cell }：{ $what }
import-at-member = { $member }：{ $what }
import-place = 第 { $line } 行第 { $column } 列
import-cell = { $cell }
import-rows =
    { $count ->
       *[other] 第 { $rows } 行
    }
import-columns =
    { $count ->
       *[other] { $columns } 列
    }
import-other-diagram = 这是{ $kind }，不是旅程图，未导入。
import-fence-open = 代码块没有结束标记；直到文件末尾的内容都作为图表读取。
import-comment =
    { $count ->
        [1] 一行注释未导入：“{ $text }”。
       *[other] { $count } 行注释未导入，开头是“{ $text }”。
    }
import-title-twice = 标题出现了两次；“{ $title }”已被后面的标题取代。
import-section-empty = 分节“{ $section }”中没有任务，未导入。
import-section-nameless = 这个分节没有名称；其中的任务照常放入，但不带分节名。
import-percent-kept = “%%”只有在行首才是注释：其后的文字已保留，与 Mermaid 的读法一致。
import-colon-in-name = 冒号被视为名称的一部分：“{ $name }”。
import-bare = “{ $name }”没有分数：作为无人评分的阶段放入。
import-nameless = “{ $text }”的冒号前没有名称，未导入。
import-name-cut = 名称超过 { $allowed } 个字符，已缩短；全文写在备注中。
import-scores-other = 分数从 { $low } 到 { $high }，不是 1 到 5：都没有当作评分，而是保留在泳道“{ $lane }”中。
import-scores-unplaced =
    { $count ->
        [1] “{ $name }”的分数“{ $score }”不是 1 到 5 的整数：没有当作评分，而是保留在泳道“{ $lane }”中。
       *[other] { $count } 个分数不是 1 到 5 的整数（第一个是“{ $name }”的“{ $score }”）：没有当作评分，而是保留在泳道“{ $lane }”中。
    }
import-no-actors = 图表没有写明参与者：分数算作一位以文件命名的评分人给出的。
import-buyer-by-name = “{ $name }”被视为买方：既作为细分群体，也作为唯一的评分人。
import-buyer-by-count = “{ $name }”被视为买方，因为在 { $tasks } 个任务中参与了 { $count } 个；没有任何名称写明谁是买方。
import-phases =
    { $count ->
        [0] 没有名称能说明生命周期环节；各阶段的环节只按先后顺序排定。
       *[other] 有 { $count } 处生命周期环节是根据名称猜测的。
    }
import-phase-unknown = 分节“{ $section }”没有说明生命周期环节，随前面的内容归入“{ $phase }”。

import-encoding-guessed = 这里不是 UTF-8 编码；文本看起来是 { $encoding }，已按此读取。
import-quote-open = 这里的引号没有结束；读取时当作没有这个引号。
import-above-table = “{ $text }”位于表格上方，未导入。
import-rows-beyond = 最多读取 { $allowed } 行：从第 { $row } 行起直到这个单元格的内容未导入。
import-columns-beyond = 最多读取 { $allowed } 列：从 { $column } 列起直到这个单元格的内容未导入。
import-stages-beyond = 一张旅程图最多 { $allowed } 个阶段；未导入：{ $lines }。
import-lanes-beyond = 一张旅程图最多 { $allowed } 条泳道；未导入：{ $lines }。
import-stage-nameless = 这个阶段没有名称，已用编号代替。
import-table-name-cut = 名称超过 { $allowed } 个字符，已缩短。
import-text-cut = 文字超过 { $allowed } 个字符，末尾部分未导入。
import-stages-alike = 有 { $count } 个阶段都叫“{ $stage }”（{ $lines }）：每个都作为单独的阶段放入。
import-lane-twice = 泳道“{ $lane }”出现了两次：其中的文字已合并。
import-row-nameless = 这里没有名称；其中的文字已加入泳道“{ $lane }”。
import-row-no-ratings = “{ $name }”中的数字不是 1 到 5，已作为泳道放入；选择一个分制即可当作评分。
import-rating-unread = “{ $given }”不是评分，未导入。
import-rating-twice = 同一人之前已就这一方面给这个阶段评过分，未导入。
import-row-other-scale = “{ $name }”写明的分制不是 1 到 5，已作为泳道放入；选择一个分制即可把其中的数字当作评分。
import-node-stage = 节点“{ $node }”写明的阶段“{ $given }”不存在，未导入。
import-node-stage-unnamed = 节点“{ $node }”没有写明阶段，未导入。
import-node-lane = 节点“{ $node }”写明的泳道“{ $given }”不存在，已放入泳道“{ $notes }”。
import-node-lane-unnamed = 节点“{ $node }”没有写明泳道，已放入泳道“{ $notes }”。
import-node-unreadable = 这不是节点，未导入。
import-node-score = 分数“{ $score }”不是数字，未导入。
import-nodes-astray = 另有 { $count } 个节点的阶段或泳道不存在。
import-members-left-out = 这些成员未导入：{ $members }
import-only-maps = 只带入旅程图，以及其中的文字、数据、证据和署名评分；产品、评分轮次、计划与商业论证留在原处。
    .next = 如需全部内容，请导入为单独的工作簿。
import-guesses = 没有写明这些文字有多大把握：都作为猜测导入。
import-sheet-hidden = 工作表“{ $sheet }”是隐藏的，未导入。
import-hidden = 在电子表格中是隐藏的，也一并读取：{ $lines }。
import-sheet-no-journey = 工作表“{ $sheet }”里没有旅程，未导入。
import-sheet-ratings = 工作表“{ $sheet }”是 Clientline 写出的评分，不是旅程图，未导入。
import-formulas =
    { $count ->
        [1] 这里是公式：取用了它最后的计算结果。
       *[other] 共有 { $count } 个公式，这是第一个：取用了它们最后的计算结果。
    }
import-formulas-without-value =
    { $count ->
        [1] 这里的公式从未计算过，未导入。
       *[other] 共有 { $count } 个公式从未计算过，未导入：{ $cells }。
    }
import-errors =
    { $count ->
        [1] 这里的公式出错：电子表格的错误提示作为文字导入。
       *[other] 共有 { $count } 个公式出错（{ $cells }）：电子表格的错误提示作为文字导入。
    }
# $cells: the first ones, B2, C2; $more: how many others.
import-cells =
    { $more ->
        [0] { $cells }
       *[other] { $cells } 及另外 { $more } 处
    }
import-merged =
    { $count ->
        [1] 这里是合并的单元格：其文字用于其中的每一格。
       *[other] 共有 { $count } 处合并的单元格，这是第一处：其文字用于其中的每一格。
    }

## 什么变成什么

import-from-title = 标题“{ $title }”
import-from-file = 文件“{ $name }”
import-from-section = 分节“{ $section }”
import-from-actor = “{ $name }”
import-from-tasks = { $count } 个任务
import-from-scores = { $low } 到 { $high } 的分数
import-from-other-scores = { $count } 个不能作为评分的分数
import-from-stage = 阶段“{ $name }”
import-from-swimlane = 泳道“{ $name }”
import-from-persona = 用户画像“{ $name }”
import-from-map = 旅程图“{ $name }”：{ $stages } 个阶段，{ $lanes } 条泳道
import-from-column = { $column } 列
import-from-row = 第 { $row } 行
import-to-map = 旅程图“{ $name }”
import-to-phase = 生命周期环节：{ $phase }
import-to-stages = { $count } 个阶段
import-to-stage = 阶段“{ $name }”：{ $phase }
import-to-lane-kind = 泳道“{ $lane }”：{ $kind }
import-to-beside = 泳道“{ $lane }”：{ $what }
import-to-phases = 各阶段的生命周期环节
import-to-importance = 各阶段的重要性
import-to-parts = 哪些阶段属于哪个阶段
import-to-ratings-of = “{ $name }”给出的 { $count } 个{ $aspect }评分
import-to-buyer = 买方：细分群体“{ $name }”
import-to-ratings = “{ $name }”给出的 { $count } 个满意度评分
import-to-lane = 泳道“{ $lane }”

## 可以选择的内容

import-offer-scale = 分数从 { $low } 到 { $high }。这些分数是什么意思？
import-scale-keep = 不作为评分：不是 1 到 5 的分数保留为文字
import-scale-linear = { $low } 表示很差，{ $high } 表示极好：换算为 1 到 5 的评分

import-offer-encoding = 文本是什么编码？
import-encoding = { $encoding }：“{ $glimpse }”
import-offer-stages = 哪些是阶段？
import-stages-columns = 列：阶段左右排列
import-stages-rows = 行：阶段上下排列
import-offer-sheets = 哪些工作表是旅程？
import-sheet = 工作表“{ $sheet }”
import-sheet-of-hidden = 隐藏的工作表“{ $sheet }”
import-the-table = 表格

## 读取和写出的表格

table-lane = 泳道
table-kind = 类别
table-lane-told = { $kind }，{ $what }
table-hidden = 隐藏
table-required = 必填
table-optional = 可选
table-phase = 生命周期环节
table-importance = 重要性
table-part-of = 属于
table-confidence = 把握
table-beside = { $lane } – { $what }
table-figures = 测量数据
table-unit = 单位
table-source = 来源
table-evidence = 证据
table-owner = 负责人
table-review = 复查日期
table-dont-know = 不知道
table-ratings = 评分
table-map = 旅程图
table-stage = 旅程阶段
table-aspect = 方面
table-median = 中位数
table-lower-quartile = 下四分位数
table-upper-quartile = 上四分位数
table-count = n
table-agreement = 一致度

## 写入工作簿的内容

import-untitled = 导入的旅程
import-from = 导入自 { $file }
import-lane-section = 分节
import-lane-actors = 导入的参与者
import-lane-score = 导入的原始分数
import-lane-notes = 导入的备注
import-who-does = { $who }：{ $what }
import-severity = 严重度：{ $severity }
import-stage-number = 阶段 { $number }
mermaid-buyer = 买方
import-question-side = 这里是谁的人在行动，买方还是我们？
