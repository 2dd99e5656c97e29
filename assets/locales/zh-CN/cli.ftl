# 命令行自己说的话；帮助写在程序里，用英文。

## 回答

cli-written = 已写入：{ $path }
cli-sound = { $path }：完好。“{ $title }”，{ $maps } 张旅程图，{ $offerings } 个产品或服务，{ $respondents } 位评分人。
cli-question-journey = 1  买方如今怎样与我们打交道？
cli-question-ratings = 2  做得怎么样？
cli-question-spectrum = 3  该往哪边走？（0 顾客 … 100 委托方）
cli-question-plan = 4  怎样走到那里？
cli-question-case = 4  商业论证：这样做值多少？
cli-period = 第 { $number } { plan-unit }
cli-plan-added = 计划中新增 { $count } 项：{ $plays }
cli-plan-removed = 计划中去掉 { $count } 项：{ $plays }
cli-plan-moved = 改换开始时间 { $count } 项：{ $plays }
cli-plan-conflict =
    { $count ->
        [1] 这项固定或锁定了日期的举措无法列入任何计划：{ $plays }
       *[other] 这 { $count } 项固定或锁定了日期的举措无法同在一个计划里：{ $plays }
    }
cli-plan-missed =
    { $count ->
        [1] 这项举措已固定或锁定了日期，但时间不够，没有找到能容纳它的计划：{ $plays }
       *[other] 这 { $count } 项举措已固定或锁定了日期，但时间不够，没有找到能容纳它们的计划：{ $plays }
    }
cli-plan-adopted = 这已成为 { $path } 的计划；撤销即可取回原计划。
cli-plan-proposed = { $path } 没有改动。加上 --adopt 即采用这份计划。

## 为何不行

error-cli-exists = “{ $path }”已经存在。
    .next = 请换一个名称，或加上 --force 来替换它。
error-cli-is-folder = “{ $path }”是文件夹。
    .next = 请写明其中的文件名。
error-cli-no-file = “{ $path }”是设备或管道，不是文件。
    .next = 请写明一个文件；它要么完整出现，要么不出现。
error-cli-in-use = 另一个程序正在改动“{ $path }”，因此没有替换。
    .next = 请先在那里关闭它，或换一个名称。
error-cli-folder-missing = 没有文件夹“{ $folder }”，无法在其中写入“{ $name }”。
    .next = 请先建立文件夹，或换一个位置。
error-cli-place = 无法写入“{ $path }”：{ $reason }
    .next = 没有替换任何文件。请检查磁盘和文件夹，再试一次。
error-cli-output = 无法输出结果：{ $reason }
    .next = 请检查标准输出写往何处。
error-cli-output-full = 无法输出结果：磁盘已满。
    .next = 请腾出一些空间，再试一次。
error-cli-not-found = 没有名为“{ $name }”的{ $kind }。
    .next = 现有：{ $known }
error-cli-none-of-kind = 没有名为“{ $name }”的{ $kind }，也没有其他的。
    .next = 请去掉这个选项。

## 数字的名称，与方法一致

cli-amount = { $amount }
cli-points = { $points } 个百分点
figure-play-costs = 成本
figure-cash = 现金
figure-npv = 净现值
figure-margin = 毛利率
figure-more = 比维持现状多
figure-irr = 内部收益率
figure-mirr = 修正内部收益率
figure-payback = 回本于第几个月：
figure-discounted-payback = 折现回本于第几个月：
figure-peak-need = 最多垫出
figure-benefit-cost = 效益成本比
figure-map = 旅程图
figure-other-maps = 其他旅程图（用 --map 选择）：
figure-offering = 产品或服务
figure-segment = 细分群体
figure-stages = 旅程阶段
figure-completeness = 完整度
figure-assurance = 把握度
figure-ready = 已就绪
figure-not-ready = 未就绪
figure-best-known = 最了解的阶段：
figure-respondents = 评分人
figure-importance = 重要性
figure-below-bar = 未达到详细程度：
figure-evidence = 证据
figure-answers = 回答
figure-kendalls-w = 肯德尔 W
figure-chi-squared = χ²
figure-median = 中位数
figure-quartiles = 四分位数
figure-n = n
figure-dont-know = 不知道
figure-agreement = 一致度 r_wg
figure-no-verdict = 不足三个回答，不作结论
figure-severity = 严重度
figure-cause = 原因：
figure-weak-spots = 薄弱点
figure-talk-about = 值得一谈
figure-spread = 离散度
figure-position = 位置
figure-band = 区段：
figure-not-shown = 图上不显示
figure-perceived = 自认
figure-pins = 图钉
figure-central-tendency = 符合趋中规律
figure-evidenced = 实证
figure-interval = 90% 区间
figure-coverage = 覆盖率
figure-dimensions = 维度
figure-provisional = 暂定
figure-overruled = 人为改定
figure-reason = 理由
figure-target = 目标
figure-by = 期限
figure-rubric = 量表：
figure-level = 等级
figure-target-level = 目标等级
figure-set = 单独设定
figure-grounds = 证据条数
figure-direction = 方向
figure-points-to = 数值（−1 至 1）
figure-against = 与之相反
figure-variance = 方差
figure-weight = 权重
figure-weights = 权重增减 50% 时
figure-most = 影响最大的是
figure-edited = 已改
figure-own = 自建
figure-start = 开始
figure-quarters = 季度
figure-months = 月
figure-budget = 预算
figure-spent = 花费
figure-gap-before = 计划前的差距
figure-gap-after = 计划后
figure-reaches = 期末预期位置
figure-path = { plan-unit-each }末的预期位置，效果从低到高
figure-now = 现在
figure-person-months = 人月
figure-pinned = 已固定
figure-date-held = 日期已锁定
figure-owner = 负责人
figure-warning = 警告：
figure-load = 负荷，{ plan-unit-each }人月
figure-capacity = 产能
figure-used = 已用
figure-left-out = 未入选
