# 导入时说的话：文件为何读不了，以及是怎样读的。

## 文件为何不能导入

error-import-empty = 文件是空的。
    .next = 请选择含有 Mermaid 旅程图（journey）的文件。
error-import-binary = 这个文件不是文本。
    .next = 请选择含有 Mermaid 旅程图的文本文件，例如以 .mmd 或 .md 结尾的文件。
error-import-not-unicode = 第 { $line } 行第 { $column } 列：有字符不是 UTF-8 编码。
    .next = 请在编辑器中把文件另存为 UTF-8 编码，再重新导入。
error-import-diagram-too-large = 文件有 { $given } MB，而一个图表最多 { $allowed } MB。
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

import-at = 第 { $line } 行：{ $what }
import-at-cell = { $cell }：{ $what }
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

## 什么变成什么

import-from-title = 标题“{ $title }”
import-from-file = 文件“{ $name }”
import-from-section = 分节“{ $section }”
import-from-actor = “{ $name }”
import-from-tasks = { $count } 个任务
import-from-scores = { $low } 到 { $high } 的分数
import-from-other-scores = { $count } 个不能作为评分的分数
import-to-map = 旅程图“{ $name }”
import-to-phase = 生命周期环节：{ $phase }
import-to-stages = { $count } 个阶段
import-to-buyer = 买方：细分群体“{ $name }”
import-to-ratings = “{ $name }”给出的 { $count } 个满意度评分
import-to-lane = 泳道“{ $lane }”

## 可以选择的内容

import-offer-scale = 分数从 { $low } 到 { $high }。这些分数是什么意思？
import-scale-keep = 不作为评分：不是 1 到 5 的分数保留为文字
import-scale-linear = { $low } 表示很差，{ $high } 表示极好：换算为 1 到 5 的评分

## 写入工作簿的内容

import-untitled = 导入的旅程
import-from = 导入自 { $file }
import-lane-section = 分节
import-lane-actors = 导入的参与者
import-lane-score = 导入的原始分数
import-lane-notes = 导入的备注
import-who-does = { $who }：{ $what }
import-question-side = 这里是谁的人在行动，买方还是我们？
