# 界面自己的用语：按钮、标签、提示、空白状态。
# 发现、理由与不可行的说明来自方法本身，见 method.ftl。

## 通用
screen-close = 关闭
screen-cancel = 取消
screen-keep = 保留
screen-add = 添加
screen-done = 完成
screen-change = 修改…
screen-rename = 重命名
screen-choose = 选择…
screen-name = 名称
screen-reason = 理由
screen-comma = 、
screen-more = 更多
screen-working = 正在处理…
screen-fewer = 收起
screen-none-said = 未说明
screen-remove-named = 移除{ $name }
screen-understood = 知道了
screen-broken = 出错了
screen-broken-code = 反馈时请附上代码：{ $code }
screen-report = 已完成，另有说明
screen-unreachable = Clientline 没有响应：{ $detail }
    .next = 此前确认过的内容都已在文件里。请关闭窗口后重新打开。
screen-quoted = “{ $text }”

## 文件类型
screen-kind-workbook = Clientline 工作簿
screen-kind-journey = 旅程（Mermaid、CSV、XLSX、JSON）
screen-kind-svg = SVG 图片
screen-kind-png = PNG 图片
screen-kind-pptx = PowerPoint 幻灯片
screen-kind-pdf = PDF 页面
screen-kind-json = 整个工作簿（JSON）

## 欢迎
screen-welcome = 顾客，还是委托方？
screen-welcome-lead = 弄清现在站在哪里、应当站在哪里、怎样走过去。一切都留在这台电脑上。
screen-start = 新建工作簿
screen-template-blank = 空白
screen-template-blank-hint = 一次回答一个问题
screen-template-subscription = 软件订阅
screen-template-subscription-hint = 七个阶段，从初次访问到续约
screen-template-enterprise = 企业许可
screen-template-enterprise-hint = 招标、上线、续约
screen-template-agency = 代理公司
screen-template-agency-hint = 从引荐到长期聘用
screen-template-practice = 专业服务
screen-template-practice-hint = 咨询、委托、再次上门
screen-template-marketplace = 交易平台
screen-template-marketplace-hint = 从搜索到再次购买
screen-title = 工作簿标题
screen-title-hint = 这是谁的生意？
screen-begin = 开始
screen-recent = 最近使用
screen-missing-file = 文件已不在
screen-forget = 把“{ $title }”移出列表
screen-samples = 看一份完成的
screen-drop-hint = 或把文件拖到窗口任意处
screen-drop-here = 松手即可打开

## 顶栏与操作
screen-to-welcome = 回到开始页
screen-saved = 已保存
screen-saving = 正在保存…
screen-undo = 撤销
screen-undo-step = 撤销：{ $step }
screen-redo = 重做
screen-redo-step = 重做：{ $step }
screen-find = 查找或执行…
screen-find-hint = 阶段、产品或服务、举措，或想做的事
screen-find-nothing = 没有找到“{ $wanted }”。
screen-thing-map = 旅程图
screen-thing-stage = 旅程阶段
screen-thing-play = 举措
screen-new = 新建工作簿…
screen-open = 打开…
screen-open-title = 打开工作簿
screen-import = 导入旅程…
screen-import-title = 导入旅程
screen-save-copy = 另存副本…
screen-save-copy-title = 另存副本
screen-copy-saved = 副本已保存到 { $path }
screen-close-workbook = 关闭工作簿
screen-look = 外观
screen-theme-light = 浅色
screen-theme-dark = 深色
screen-theme-system = 跟随系统
screen-switch-theme = 切换浅色与深色
screen-language = 语言
screen-switch-language = Switch to English
screen-shortcuts = 键盘快捷键
screen-inspector = 详情
screen-fold-inspector = 收起详情
screen-about-action = 关于此工作簿…
screen-about = 关于此工作簿
screen-summary = 说明
screen-summary-hint = 谁的生意、哪个问题、谁参加、到什么时候
screen-present = 演示
screen-leave = 退出

## 左栏
screen-questions = 四个问题
screen-question-journey = 买方如何与我们互动？
screen-question-ratings = 效果如何？
screen-question-spectrum = 该往哪个方向走？
screen-question-plan = 怎样到达？
screen-answered = 已回答
screen-plays = { $count } 项举措

## 导出
screen-export = 导出…
screen-export-title = 导出
screen-export-format = 格式
screen-export-chart = 图
screen-export-path = 文件
screen-export-now = 导出
screen-format-pptx = PowerPoint
screen-format-pdf = PDF
screen-format-png = PNG
screen-format-svg = SVG
screen-format-json = JSON
screen-chart-spectrum = 光谱
screen-chart-journey = 旅程图
screen-json-hint = 整个工作簿，一行不少。导入此文件会得到同样的工作簿。
screen-exported = { $count ->
    [1] 已导出到 { $path }
   *[other] 已导出到 { $path }，共 { $count } 个文件
}

## 旅程图
screen-lanes = 泳道
screen-lanes-shown = 显示的泳道
screen-lane-name = 泳道：{ $name }
screen-lane-kind = 内容类型
screen-new-lane = 新泳道
screen-add-lane = 添加泳道…
screen-hide-lane = 隐藏
screen-remove-lane = 移除此泳道
screen-required = 缺了它旅程图就不完整
screen-optional = 可选
screen-stage = 阶段
screen-stage-name = 阶段：{ $name }
screen-new-stage = 新阶段
screen-new-stage-name = 新阶段的名称
screen-stage-after = 在其后新增阶段
screen-stage-before = 在它之前新增阶段
screen-new-part = 新增一个子阶段
screen-part-name = 子阶段“{ $name }”
screen-parts = { $count } 个子阶段
screen-show-parts = 展开子阶段
screen-hide-parts = 收起子阶段
screen-fold-parts = 收起或展开子阶段
screen-as-a-whole = 整体
screen-merge = 与下一阶段合并…
screen-split = 拆分…
screen-nest = 归入前一阶段
screen-unnest = 改为独立阶段
screen-merged-name = “{ $first }”与“{ $second }”合并后的名称
screen-split-first = “{ $name }”前半部分的名称
screen-split-second = “{ $name }”后半部分的名称
screen-question-keys = Enter 保留，Escape 一切照旧
screen-lane-below = 在下方新增泳道
screen-lane-settings = 名称与类别…
screen-stages-count = { $count } 个阶段
screen-lanes-count = { $count } 条泳道
screen-paste-title = 粘贴的内容比旅程图大
screen-paste-beyond = 有 { $count } 个有文字的单元格在现有旅程图上放不下。
screen-paste-within = 只粘贴放得下的
screen-paste-add = 新增{ $wanted }并粘贴
screen-stale = 本应在 { $day } 前复核
screen-figures-line = 覆盖 { $count } 个时段的折线
screen-remove-stage = 移除此阶段
screen-move-left = 左移
screen-move-right = 右移
screen-move-up = 上移
screen-move-down = 下移
screen-phase = 生命周期环节
screen-importance = 重要性
screen-importance-1 = 一般
screen-importance-2 = 高
screen-importance-3 = 决定性
screen-importance-of = 重要性 { $importance }，最高 3
screen-empty-cell = 尚未填写
screen-gap = 待填写
screen-gap-hint = 最熟悉的阶段已填了这一项，这里还没有。
screen-below-bar = 与最熟悉的阶段相比还缺：{ $lanes }
screen-evidence-count = 有 { $count } 条证据支持
screen-disagree = 意见不一
screen-n = n { $count }
screen-filled = 已填 { $share }
screen-assured = 把握 { $share }
screen-map-ready = 已就绪
screen-best-known = 最熟悉：{ $name }
screen-best-known-stage = 最熟悉的阶段
screen-maps = 旅程图
screen-new-map = 新旅程图
screen-add-map = 新建旅程图…
screen-map-settings = 旅程图设置…
screen-map-offering = 产品或服务
screen-map-segment = 细分群体
screen-new-segment = 新的细分群体…
screen-segment-name = 细分群体名称
screen-remove-map = 移除此旅程图
screen-rate = 评分…
screen-no-map-hint = 旅程图逐个阶段说明买方与你们打交道时做些什么。从最熟悉的阶段开始。
screen-no-stage = 给第一个阶段起名
screen-no-stage-hint = 在上方“+ 阶段”处输入名称并按 Enter，接着输入下一个；按 Tab 写下这里发生的事。从最熟悉的阶段开始。
screen-choose-cell = 选择一个阶段或单元格，看看它依据什么。
screen-legend-confidence = 单元格的把握：
screen-confidence = 有多大把握？
screen-evidence = { $count ->
    [0] 证据
   *[other] 证据（{ $count }）
}
screen-no-evidence = 还没有证据支持。
screen-add-evidence = 添加证据…
screen-cite-other = 引用已有证据…
screen-uncite = 不再以此为依据
screen-remove-evidence = 从所有地方移除这条证据
screen-evidence-kind = 类型
screen-evidence-text = 说了、量了或写了什么
screen-evidence-source = 谁说的，或在哪里量的
screen-evidence-date = 时间
screen-owner = 负责人
screen-review = 复核日期
screen-review-form = YYYY-MM-DD
screen-review-later = { $months } 个月后
screen-part-of = 属于“{ $name }”
screen-measured = 实测数据
screen-unit = 单位
screen-measure-source = 来源
screen-period = 时段
screen-period-form = 2026-Q3
screen-period-of = 时段 { $period }
screen-figure = 数值
screen-figure-of = { $period } 的数值
screen-new-period = 新数值的时段
screen-new-figure = 新数值
screen-figures-hint = 时段可以是日、月、季度或年：2026-09-30、2026-09、2026-Q3、2026。可粘贴电子表格里的两列。
screen-figure-unread = “{ $text }”不是数值。
screen-figures-left = 略去 { $count } 行：第一处是“{ $text }”，不是数值。
screen-cause = 原因
screen-paste-left = 有 { $count } 个单元格放不下，已略去
    .next = 先添加阶段或泳道，再粘贴一次。

## 多张旅程图
screen-map-shown = 旅程图：{ $name }
screen-choose-map = 选择旅程图…
screen-duplicate-map = 复制此旅程图
screen-copy-of = { $name } 副本
screen-segments = 本工作簿的 { $count } 个细分群体
screen-segment-uses = { $count ->
    [0] 未用于任何旅程图
   *[other] 用于 { $count } 张旅程图
}
screen-new-map-title = 新建旅程图
screen-begin-with = 从哪里开始
screen-blank-map = 空白旅程图
screen-own-template = 自己的模板
screen-remove-template = 移除模板“{ $name }”
screen-no-stages-yet = 有常用泳道，尚无阶段
screen-stages-of = { $count } 个阶段
screen-template-cells = { $count } 段文字作为猜测一并带入
screen-make-map = 建立旅程图
screen-keep-template = 存为模板…
screen-keep-template-title = 把“{ $name }”存为模板
screen-keep-template-hint = 新建旅程图时都可选用它的阶段与泳道，在别的工作簿里也一样。
screen-with-texts = 连同单元格的文字
screen-with-texts-hint = 带入后先算作猜测：对一张图已知的，对另一张图未必已知。
screen-template-kept = 新建旅程图时已可选用“{ $name }”
screen-compare = 比较两张旅程图…
screen-compare-title = 并排的两张旅程图
screen-compare-needs-two = 只有一张旅程图
screen-compare-needs-two-hint = 请先为另一个产品、服务或细分群体复制一份，改掉那里不同的内容，再把两张放在一起比较。
screen-leave-compare = 回到旅程图
screen-side-left = 甲
screen-side-right = 乙
screen-map-on-side = 旅程图{ $side }
screen-open-map = 打开
screen-swap = 甲乙对调
screen-only-differences = 只看差异
screen-no-differences = 两张旅程图处处相同。
screen-nothing-to-compare = 两张旅程图都还没有阶段和泳道。
screen-marks = 标记
screen-difference-same = 相同
screen-difference-changed = 有改动
screen-difference-only_left = 仅甲有
screen-difference-only_right = 仅乙有

screen-all-evidence = 全部证据…
screen-all-evidence-title = 本工作簿的全部证据
screen-no-evidence-at-all = 还没有。请在它说明问题的地方添加：选中旅程图的单元格，再在详情中点“添加证据…”。
screen-idle-evidence = 只看没有被引用的 { $count } 条
screen-cited-in = { $count ->
    [0] 未被引用
   *[other] { $count } 个单元格
}

## 查找与替换
screen-find-text = 在旅程图中查找…
screen-replace-text = 在旅程图中替换…
screen-search = 在此旅程图中查找
screen-found = { $at ->
    [0] { $count } 处
   *[other] 第 { $at } 处，共 { $count } 处
}
screen-found-none = 没有找到
screen-found-hidden = 隐藏或收起之处还有 { $count } 处
screen-previous = 上一处
screen-next = 下一处
screen-match-case = 区分大小写
screen-replace = 替换
screen-replace-with = 替换为
screen-replace-all = 全部替换
screen-replaced = 已替换 { $count } 处；一次撤销即可恢复

## 还缺什么
screen-missing-title = 还缺什么，谁可能知道
screen-missing-count = { $count } 处待了解
screen-stale-count = { $count } 处需重看
screen-missing-lead = 有 { $count } 处尚未填写、只是猜测，或已过复核日期。最要紧的排在前面。
screen-missing-first = 尚未填写、只是猜测或已过复核日期的共 { $count } 处，这里列出最要紧的 { $shown } 处。
screen-missing-on = 旅程图“{ $name }”还缺的内容
screen-nothing-missing = 没有：旅程图必需之处都已填写，而且至少是相信的。
screen-review-due = 需重看
screen-copy-mail = 复制为文字
screen-copied = 已复制，可粘贴到邮件里
screen-not-copied = 无法复制文字
    .next = 系统没有开放剪贴板。请把窗口置于最前，再试一次。

## 评分
screen-concordance = 协同系数 W { $w }
screen-concordance-hint = { $respondents } 位评分人对 { $stages } 个阶段的肯德尔 W：1 表示排序完全一致，0 表示毫不一致。
screen-answers = { $possible } 个回答中已有 { $answers } 个
screen-talk-count = { $count } 处需要讨论
screen-hide-names = 隐藏姓名
screen-show-names = 显示姓名
screen-respondents = 评分人…
screen-respondents-title = 评分人
screen-respondents-hint = 可用真名或化名。移除某人时，其评分、回答与图钉一并移除。
screen-respondent = 评分人
screen-respondent-number = 评分人 { $number }
screen-respondents-count = { $count } 位评分人
screen-new-respondent = 新评分人的姓名
screen-add-respondent = 添加评分人…
screen-role = 角色
screen-side = 立场
screen-rate-as = 以谁的身份评分
screen-nobody = 不评分，只看
screen-rate-keys = 按 1–5 评分并前进，0 为“不清楚”，Backspace 收回，Enter 写评语。
screen-who-rates = 请先选择评分人
    .next = 在“以谁的身份评分”处选一个名字，再按 1 到 5。
screen-rated-by = { $name }的看法
screen-comment = 为什么？
screen-score-1 = 很差
screen-score-2 = 较差
screen-score-3 = 尚可
screen-score-4 = 良好
screen-score-5 = 令人欣喜
screen-count-of-score = { $score } 分：{ $count }
screen-dont-know = 不清楚
screen-own-dont-know = 不清楚
screen-dont-know-count = { $count } 人不清楚
screen-median = 中位数 { $median }
screen-quartiles = 四分位 { $span }
screen-agreement = { $accord } { $agreement }
screen-no-verdict = 不足三个回答，不下结论
screen-who-said = 谁说了什么
screen-talk-first = 先谈这些
screen-talk-why = 在最要紧处分歧最大
screen-weak-spots = 薄弱点
screen-all-weak-spots = 显示全部 { $count } 处
screen-no-weak-spots = 暂无。至少三个回答才能认定薄弱点。
screen-severity = 严重度，0 到 3
screen-set-cause = 设定原因…
screen-nothing-to-rate-hint = 评分针对旅程图的各个阶段。请先给阶段起名。
screen-no-respondents = 还没有人评分
screen-no-respondents-hint = 添加意见有分量的人：三人以上才能下结论。

## 光谱
screen-spectrum = 光谱
screen-evidence-of = 证据：{ $dimensions } 个维度中已答 { $answered } 个
screen-provisional = 暂定
screen-provisional-hint = 暂定：{ $dimensions } 个维度中只答了 { $answered } 个
screen-central = 比自认的更靠近中间
screen-central-hint = 软件公司少说自己的定制，咨询公司少说自己的标准化；两者其实都比自己说的更靠近中间。
screen-add-to-line = 添加…
screen-add-ours = 我们的产品或服务…
screen-add-competitor = 竞争对手…
screen-add-benchmark = 参照…
screen-add-offering = 添加到光谱
screen-whose = 属于谁？
screen-ours-hint = 它的位置由量表得出。请在右侧回答量表。
screen-position = 位置
screen-position-if-known = 位置（0 顾客 … 100 委托方），如果知道
screen-reason-source = 为什么在这里，或从何得知
screen-show = 显示
screen-show-all = 全部显示
screen-hide-all = 全部隐藏
screen-kinds-ours = 我们的
screen-kinds-competitor = 竞争对手
screen-kinds-benchmark = 参照
screen-show-on-chart = 在图上显示
screen-hide-on-chart = 在图上隐藏
screen-no-offering-hint = 添加你们所卖的东西，再回答量表，看看它真正站在哪里。
screen-choose-mark = 选择一个产品或服务，看看它的位置从何而来。
screen-interval = { $span }，90 % 区间
screen-coverage = 已答 { $share }
screen-judged = 按量表判断
screen-by-hand = 手动放置
screen-placed-by-hand = 手动放置
screen-no-position = 尚不清楚。请回答下面的量表；答满七个维度就不再是暂定。
screen-no-position-other = 尚不清楚。可手动放置，或按下面的量表判断。
screen-overrule = 推翻证据…
screen-overrule-title = 推翻关于“{ $name }”的证据
screen-overrule-hint = 证据显示为 { $evidenced }。图上将显示 { $value }，并附上你的理由；证据仍然保留。
screen-overrule-without = 还没有人回答量表。图上将显示你给出的数值和理由。
screen-overruled = 已由战略负责人推翻
screen-evidence-says = 证据显示为 { $position }
screen-lift = 恢复以证据为准
screen-place-title = 手动放置“{ $name }”
screen-place-hint = 它的位置来自判断的等级。手动放置后，“{ $name }”的这些等级会被移除；撤销即可恢复。
screen-reason-by-hand = 在图上手动放置
screen-reason-moved = 已移动
screen-keep-or-drop = { $value }：按 Enter 保留，按 Escape 放弃
screen-comes-from = 位置从何而来
screen-answer-as = 以谁的身份回答
screen-level = 等级 { $level }（最高 4）：{ $sentence }
screen-weight = 权重（0 到 10）
screen-reword = 修改维度…
screen-dimension-title = 修改“{ $name }”
screen-dimension-hint = 已有的回答会保留。如果某个等级的含义变了，请重新询问。
screen-dimension-question = 要问的问题
screen-dimension-levels = 从顾客一端到委托方一端，每个等级写一句话
screen-dimension-level = 等级 { $level }（0 至 4）
screen-read-only = 只读
screen-mean-key = 所有回答的平均
screen-target-key = 目标要求
screen-mean-level = 所有回答的平均：{ $level }
screen-target-level = 目标要求 { $level }
screen-note = 依据的事实
screen-believed = 自认的位置
screen-believed-at = { $count ->
    [1] { $position }，来自 1 枚图钉
   *[other] { $position }，{ $count } 枚图钉的中位数（{ $span }）
}
screen-no-pins = 还没有图钉。请让每个人在看量表之前先放一枚。
screen-drop-pin = 放图钉
screen-take-off-pin = 取下{ $name }的图钉
screen-target = 目标
screen-target-position = 目标位置
screen-target-why = 为什么是那里？
screen-no-target = 尚未设定。应用绝不会自行设定目标。
screen-set-target = 设定目标
screen-clear-target = 取消目标
screen-by = 期限（年-月）

## 计划
screen-frame = 人力与时间…
screen-frame-title = 计划的约束
screen-frame-offering = 要移动的
screen-frame-start = 起始月份
screen-frame-quarters = 季度数
screen-frame-capacity = 各角色每季度人月
screen-add-role = 添加角色
screen-person-months = 每季度人月
screen-person-months-count = { $count } 人月
screen-generate = 生成计划
screen-generate-again = 重新生成
screen-gap-left = 剩余差距：{ $left } / { $before }
screen-plan-needs = 制定计划之前
screen-plan-needs-hint = 计划在力所能及的范围内，从现在的位置走到目标位置。
screen-missing-offering = 在光谱上添加你们的产品或服务
screen-missing-weights = 请在量表中至少给一个维度大于 0 的权重
screen-missing-position = 回答它的量表，得出位置
screen-missing-target = 设定它的目标
screen-missing-gap = 移动目标：它现在就站在目标处
screen-missing-capacity = 说明各角色有多少人月
screen-no-plan = 制定计划的条件已齐备
screen-no-plan-hint = 生成一份吧。改动之前会先给你看。
screen-plays-planned = 计划中的举措
screen-play-at = { $name }，第 { $from } 至第 { $to } 季度
screen-quarter = 第 { $number } 季度
screen-quarters = 第 { $from }–{ $to } 季度
screen-path-point = { $quarter } 个季度后 { $position }
screen-target-at = 目标 { $position }
screen-capacity-used = 人力占用
screen-used-of = 已用 { $used } / { $capacity } 人月
screen-warnings = { $count } 条提醒
screen-left-out = 未列入（{ $count }）及理由
screen-put-in = 列入
screen-proposal = 将会改变什么
screen-proposal-added = { $count ->
    [1] 新列入
   *[other] 新列入
}
screen-proposal-moved = { $count ->
    [1] 改换季度
   *[other] 改换季度
}
screen-proposal-removed = { $count ->
    [1] 移出
   *[other] 移出
}
screen-proposal-same = 没有变化：这就是现有的计划。
screen-proposal-end = 终点为 { $position }，剩余差距 { $gap }。
screen-proof-optimal = 在此人力之内没有更好的计划。
screen-proof-bounded = 这是限定时间内找到的计划；也许还有更好的。
screen-proof-unproven = 这是限定时间内找到的计划；也许还有更好的。
screen-adopt = 采用此计划
screen-leave-plan = 保持原计划
screen-choose-play = 选择一项举措，看看它为何列入或未列入。
screen-why-in = 为何列入
screen-why-out = 为何未列入
screen-why-believed = 为何应当有效
screen-closes = { $gap } 级中的 { $levels } 级
screen-serves = 改善的薄弱点
screen-needs-first = 需要先完成
screen-needs-nothing = 无。
screen-needed-by = 哪些举措需要它
screen-indicator = 及早显示成效的迹象
screen-done-when = 完成标准
screen-risk = 可能出什么问题
screen-pin = 固定
screen-unpin = 取消固定
screen-earlier = 提前一个季度
screen-later = 推后一个季度
screen-drop-play = 移出
screen-reject = 否决…
screen-reject-why = 为什么不？
screen-reject-now = 否决
screen-reopen = 重新待定

## 导入到已打开的工作簿
screen-import-here = 导入到此工作簿…
screen-import-preview = “{ $name }”将变成什么
screen-import-promise = 目前还没有任何改动。导入后一次撤销即可恢复。
screen-import-now = 导入 { $count } 张旅程图
screen-imported = 已从“{ $name }”导入 { $count } 张旅程图；撤销即可恢复
screen-import-size = { $stages } 个阶段 × { $lanes } 条泳道，{ $cells } 段文字，{ $ratings } 个评分
screen-import-not_placed = 有 { $count } 处没有带入，或不在预想的位置
screen-import-read = 有 { $count } 处可作多种理解；没有丢失内容
screen-import-more = 另有 { $count } 处
screen-import-from = 文件中
screen-import-to = 在这里

## 快捷键
screen-keys-everywhere = 任何地方
screen-keys-grid = 在旅程图上
screen-keys-maps = 多张旅程图
screen-keys-structure = 阶段与泳道
screen-keys-ratings = 评分时
screen-keys-spectrum = 在光谱上
screen-keys-plan = 在计划上
screen-key-find = 查找或执行
screen-key-questions = 四个问题
screen-key-undo = 撤销
screen-key-redo = 重做
screen-key-open = 打开
screen-key-new = 新建工作簿
screen-key-export = 导出
screen-key-present = 演示
screen-key-shortcuts = 本表
screen-key-move = 移动；加 Ctrl 到边缘，加 ⇧ 选取区域
screen-key-ends = 第一个、最后一个阶段
screen-key-edit = 编辑
screen-key-replace = 直接改写
screen-key-newline = 换行
screen-key-next = 保留并右移；最后一个阶段之后新增阶段
screen-key-drop = 放弃
screen-key-empty = 清空
screen-key-clipboard = 复制、剪切、粘贴，也可来自电子表格
screen-key-confidence = 已知、相信、猜测、未知
screen-key-move-stage = 移动阶段
screen-key-move-lane = 移动泳道
screen-key-new-stage = 在其后新增阶段
screen-key-new-stage-before = 在其前新增阶段
screen-key-new-part = 新增一个子阶段
screen-key-new-lane = 在下方新增泳道
screen-key-merge = 与下一阶段合并
screen-key-split = 拆分该阶段
screen-key-nest = 归入前一阶段；改回独立阶段
screen-key-fold = 在阶段标题上：收起或展开子阶段
screen-key-menu = 阶段与泳道的全部操作
screen-key-maps = 选择旅程图
screen-key-new-map = 新建旅程图
screen-key-search = 查找、替换
screen-key-found = 下一处、上一处
screen-key-compare = 比较两张旅程图
screen-key-missing = 还缺什么
screen-key-score = 评分并前进
screen-key-dont-know = 不清楚
screen-key-none = 收回回答
screen-key-comment = 写评语
screen-key-marks = 在标记之间移动
screen-key-one = 一点
screen-key-ten = 十点
screen-key-line-ends = 光谱两端
screen-key-keep = 保留
screen-key-plays = 在举措之间移动
screen-key-move-play = 提前、推后一个季度
screen-key-pin = 固定
screen-key-drop-play = 移出

## 自定的举措
screen-add-play = 新举措…
screen-new-play = 自定一项举措
screen-change-play = 修改“{ $name }”
screen-remove-play = 从举措库中删除“{ $name }”
screen-play-towards = 移动方向
screen-towards-customer = 走向顾客：更规模化
screen-towards-client = 走向委托方：更个性化
screen-play-phases = 涉及的生命周期环节
screen-play-work = 工作月数
screen-play-whole = 完全见效所需月数
screen-play-effort = 各角色所需人月
screen-play-effects = 在量表上移动的等级数
screen-play-no-dimensions = 请先添加你们的产品或服务，量表由它而来。
