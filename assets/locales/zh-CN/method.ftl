# 方法用语：各种选项、发现、不可行的说明，以及每一步操作的名称。

## 选项，按其在句中的写法。

aspect-acquisition = 获客
aspect-retention = 留存
aspect-satisfaction = 满意度

phase-acquire = 获取
phase-adopt = 上手
phase-use = 使用
phase-support = 支持
phase-renew = 续约
phase-leave = 离开

confidence-known = 已知
confidence-believed = 相信
confidence-guess = 猜测
confidence-unknown = 未知

cause-needs_person = 需要有人对接
cause-needs_scale = 需要规模化
cause-product_gap = 产品缺口
cause-price = 价格
cause-channel = 渠道
cause-other = 其他

side-ours = 我方人员
side-buyer = 买方
side-partner = 合作伙伴

lane-buyer_action = 买方做什么
lane-our_action = 我们做什么
lane-counterpart = 买方与谁打交道
lane-tailoring = 标准还是定制
lane-pain = 痛点
lane-opportunity = 机会
lane-question = 待解问题
lane-text = 自由文本
lane-channel = 渠道
lane-people = 人员与工时
lane-touchpoint = 接触点
lane-metric = 实测数据

evidence-quote = 原话
evidence-figure = 数据
evidence-document = 文件
evidence-visit = 拜访

offering-ours = 我方
offering-competitor = 竞争对手
offering-benchmark = 参照

end-customer = 顾客
end-client = 委托方

verdict-pinned = 已固定
verdict-rejected = 已否决

accord-strong = 高度一致
accord-moderate = 基本一致
accord-weak = 意见不一

band-standard_product = 标准产品
band-configured_product = 可配置产品
band-productised_service = 产品化服务
band-tailored_service = 量身服务
band-bespoke_service = 全定制服务

# 句中的说法。
as-standard_product = 标准产品
as-configured_product = 可配置产品
as-productised_service = 产品化服务
as-tailored_service = 量身服务
as-bespoke_service = 全定制服务

## 事物及其组成部分，用于不可行的说明。

kind-segment = 细分群体
kind-offering = 产品或服务
kind-respondent = 评分人
kind-map = 旅程图
kind-stage = 旅程阶段
kind-lane = 泳道
kind-cell = 单元格
kind-evidence = 证据
kind-dimension = 维度
kind-play = 举措
kind-planned = 计划中的举措
kind-role = 角色
kind-title = 标题
kind-summary = 简介
kind-round = 评分轮
kind-ballot = 评分表
kind-view = 视图
kind-zoom = 所示区段的宽度
kind-vote = 评分表上的回答
kind-goal = 要达到的分数
kind-role_weight = 角色权重
kind-code = 评分表口令
kind-origin = 文件名
kind-begun = 日期
kind-reason = 理由
kind-comment = 评语
kind-note = 备注
kind-source = 来源
kind-date = 日期
kind-overrule = 与证据不同的位置
kind-rejection = 否决的举措
kind-weight = 权重
kind-person_months = 人月数
kind-work_months = 工作月数
kind-effect_months = 完全见效的月数
kind-effect = 对维度的影响
kind-rating_effect = 对评分的影响
kind-quarter = 季度
kind-quarters = 季度数
kind-month = 月
kind-months = 月数
kind-budget = 计划的预算
kind-need = 前提
kind-exclusion = 互斥的举措
kind-split_share = 前半部分所占份额
kind-judgement = 判断的等级
kind-citation = 证据引用
kind-rating = 评分
kind-cause = 原因
kind-answer = 量表回答
kind-pin = 图钉
kind-target = 目标
kind-decision = 决定
kind-question = 问题
kind-level = 等级说明
kind-basis = 依据
kind-block = 计划必答事项
kind-executive = 必须同意的高管
kind-either_or = 取舍
kind-passage = 已说明去向的细分群体
kind-block_row = 计划板块中的条目
kind-notice = 提前通知的月数
kind-risk = 风险
kind-leading_indicator = 先行指标
kind-done_when = 完成标准
kind-why = 理由
kind-model = 交付模式
kind-margin = 毛利率
kind-margin_point = 毛利率参考点
kind-owner = 负责人
kind-unit = 单位
kind-period = 期间
kind-figure = 数值
kind-measure = 实测数据
kind-search = 查找内容
kind-position = 位置
kind-fiscal_start = 财年起始月
kind-horizon = 测算月数
kind-discount_rate = 折现率
kind-cost_uplift = 成本上浮
kind-time_uplift = 时间上浮
kind-role_rate = 人月成本
kind-business = 细分群体的业务
kind-correlation = 相关的数字对
kind-driver = 驱动因素
kind-driver_effect = 举措对驱动因素的影响
kind-play_cost = 举措成本
kind-scenario = 情景

## 业务的驱动因素。

driver-buyers = 期初买家数
driver-new_buyers = 每月新增买家
driver-revenue = 每个买家每月收入
driver-gross_margin = 服务前毛利率
driver-service_cost = 每个买家每月服务成本
driver-churn = 每月流失率
driver-acquisition_cost = 每个买家获客成本
driver-one_off = 一次性成本
driver-running = 每月持续成本

## 问题一：买方如何与我们打交道？

headline-journey-no-map = 还没有画出旅程。
headline-journey-no-stage = “{ $map }”还没有阶段。
headline-journey-no-lane = “{ $map }”没有必填的泳道，无从判断是否完整。
headline-journey-empty = 已列出 { $stages } 个阶段，但还没有任何描述。
headline-journey-one-missing = 只有“{ $stage }”还没有描述完整。
headline-journey-least-known = 最不了解的是“{ $stage }”{ $more ->
    [0] 。
   *[other] ，另有 { $more } 个阶段不完整。
}
headline-journey-missing = { $stages } 个阶段中有 { $below } 个还没有描述完整。
headline-journey-unsure = 旅程已填满，但其中不少只是猜测。
headline-journey-ready = 这段旅程你们很清楚：内容完整，把握充分。
headline-journey-lost-agreed = 买方在“{ $stage }”流失：{ $aspect }只有 { $median } 分（满分 5 分），而且人人都同意。
headline-journey-lost-mostly = 买方在“{ $stage }”流失：{ $aspect }只有 { $median } 分（满分 5 分），多数人同意。
headline-journey-lost-disputed = 买方似乎在“{ $stage }”流失：{ $aspect }只有 { $median } 分（满分 5 分），但看法不一。
headline-journey-weakest = 没有哪个阶段完全失败；最弱的是“{ $stage }”，{ $aspect } { $median } 分（满分 5 分）。
headline-journey-works = 已评分的阶段都行得通；提升空间最大的是“{ $stage }”，{ $aspect } { $median } 分（满分 5 分）。

lead-journey-begin = 从最了解的阶段写起，它决定其他阶段需要写到多细。
lead-journey-no-lane = 请选出每个阶段都必须填写的泳道。
lead-journey-empty = { $whose }。从最了解的阶段写起，它决定其他阶段需要写到多细。
lead-journey-coverage = { $whose }。已填写 { $filled }%，把握 { $assured }%。评分还太少，不能下结论。
lead-journey-blind = { $whose }。已填写 { $filled }%，把握 { $assured }%。“{ $round }”揭晓前不显示评分。
lead-journey-rated = { $whose }。评分取中位数，最多 { $n } 人打分；旅程图已填写 { $filled }%，把握 { $assured }%。
lead-journey-rated-alone = { $whose }。评分取中位数，最多 { $n } 人打分。

whose-both = { $offering } · { $segment }
whose-one = { $name }

## 问题二：效果如何？

headline-ratings-no-stage = 还没有可以评分的内容。
headline-ratings-nobody = 还没有请任何人评分。
headline-ratings-no-answer = 已邀请 { $people } 人，还没有人作答。
headline-ratings-too-few = 回答太少，不能下结论：同一阶段的同一方面至少要有三个评分。
headline-ratings-agreed-and-disputed = 人人都认为“{ $stage }”不行；对“{ $disputed }”则看法不一。
headline-ratings-mostly-and-disputed = 多数人认为“{ $stage }”不行；对“{ $disputed }”则看法不一。
headline-ratings-fails-within = “{ $stage }”的{ $aspect }不行；对它的{ $disputed }则看法不一。
headline-ratings-agreed-alone = 人人都认为“{ $stage }”的{ $aspect }不行。
headline-ratings-mostly-alone = 多数人认为“{ $stage }”的{ $aspect }不行。
headline-ratings-fail-several = 哪里不行，大家看法一致：首先是“{ $stage }”，另外还有 { $others } 个阶段。
headline-ratings-buyers-lower = 买方的评价比你们自己低：买方平均 { $buyers } 分，我方 { $ours } 分（满分 5 分）。
headline-ratings-buyers-higher = 买方的评价比你们自己高：买方平均 { $buyers } 分，我方 { $ours } 分（满分 5 分）。
headline-ratings-disputed-one = 只对一个阶段看法不一：“{ $stage }”的{ $aspect }。
headline-ratings-disputed = { $all } 个阶段中有 { $stages } 个看法不一，分歧最大的是“{ $stage }”的{ $aspect }。
headline-ratings-works = 没有失败之处，看法也一致；提升空间最大的是“{ $stage }”的{ $aspect }，{ $median } 分（满分 5 分）。
headline-ratings-delights = 已评分的阶段个个令人满意。

lead-ratings-no-stage = 先画出旅程的各个阶段，再逐一评分。
lead-ratings-nobody = 请加入了解情况的人：销售、支持、研发，还有买方自己。
lead-ratings = { $people } 位评分人，应答 { $possible } 项，已答 { $answers } 项。
lead-ratings-concordance = { $people } 位评分人，应答 { $possible } 项，已答 { $answers } 项。{ $ranked } 人评完了所有阶段，其排序一致系数为 { $w }。

remark-ballot-known = 这份评分表已经收取过了。
remark-ballot-empty = 上面没有可以收取的回答。
remark-ballot-conflict = 它与{ $name }的另一份评分表不同：揭晓之前须采用其中一份。
remark-ballot-not-invited = { $name }没有被邀请参加这一轮。
remark-ballot-at = { $at }：{ $what }
remark-ballot-stage-gone = “{ $stage }”此后已被移除；略去其中 { $answers } 个回答。
remark-ballot-stage-unknown = { $answers } 个回答属于本图和该评分表都没有的阶段，未采用。
remark-ballot-stage-part = “{ $stage }”现在是“{ $whole }”的一部分；略去其中 { $answers } 个回答。
remark-ballot-stage-renamed = “{ $stage }”评分时名为“{ $was }”。
remark-ballot-stage-since = 此后“{ $stage }”之后出现了“{ $new }”。如果它是拆分出来的，回答留在“{ $stage }”。

note-sides-apart = 买方给 { $buyers } 分，我方给 { $ours } 分
note-apart = { $high }：{ $high_score } 分；{ $low }：{ $low_score } 分
note-apart-by-name = { $high }：{ $high_score } 分；{ $low }：{ $low_score } 分
note-one-silent = 还没有作答：{ $who }
note-one-silent-by-name = 还没有作答：{ $who }
note-silent = { $count } 人还没有作答

## 问题三：往哪个方向走？

headline-spectrum-none = 光谱上还没有你们的产品或服务。
headline-spectrum-not-placed = “{ $offering }”在光谱上还没有位置。
headline-spectrum-unknown = 还没有人说过“{ $offering }”在哪里。
headline-spectrum-weightless = 所有维度的权重都是 0，无从得出“{ $offering }”在哪里。
headline-spectrum-believed = 你们认为“{ $offering }”是{ $band }。
headline-spectrum-believed-apart = “{ $offering }”在哪里，你们看法不一：图钉从 { $low } 到 { $high }。
headline-spectrum-provisional = “{ $offering }”看起来是{ $band }，{ $missing ->
    [0] 但有权重的维度不足七个
   *[other] 还有 { $missing } 个维度没有回答
}。
headline-spectrum-differs = 你们把“{ $offering }”做成了{ $found }，却以为它是{ $believed }。
headline-spectrum-differs-down = 你们以为“{ $offering }”是{ $believed }，证据却显示它是{ $found }。
headline-spectrum-nearer = “{ $offering }”比你们以为的更靠近{ $end }一端，相差 { $gap } 点。
headline-spectrum-as-believed = “{ $offering }”正如你们所想：{ $band }。
headline-spectrum-found = “{ $offering }”位于 { $position }，属于{ $band }。
headline-spectrum-towards-customer = “{ $offering }”要向顾客一端移动 { $points } 点，从 { $from } 到 { $to }。
headline-spectrum-towards-client = “{ $offering }”要向委托方一端移动 { $points } 点，从 { $from } 到 { $to }。
headline-spectrum-at-target = “{ $offering }”已在目标位置 { $to }。
headline-spectrum-overruled = 你们把“{ $offering }”定在 { $position }，而证据显示为 { $evidenced }。
headline-spectrum-set = 你们把“{ $offering }”定在 { $position }，目前还没有证据。

lead-spectrum-none = { $others ->
    [0] 先加入你们的产品或服务，再说说你们认为它在哪里。
   *[other] 先加入你们的产品或服务；已有 { $others } 个可供对照。
}
lead-spectrum-unknown = 每个人先在空白光谱上放一枚图钉，再回答 { $dimensions } 个关于事实的问题。
lead-spectrum-weightless = 请至少给一个维度大于 0 的权重。已有的回答都还在。
lead-spectrum-believed = { $n ->
    [1] 一枚图钉，位于 { $perceived }
   *[other] { $n } 枚图钉的中位数是 { $perceived }
}。回答关于事实的问题，看看是否属实。
lead-spectrum-evidence = 证据显示为 { $position }（90% 区间 { $low }–{ $high }）：{ $dimensions } 个维度答了 { $answered } 个，{ $n } 位评分人。
lead-spectrum-both = 证据显示为 { $position }（90% 区间 { $low }–{ $high }）；你们自认在 { $perceived }。{ $dimensions } 个维度答了 { $answered } 个，{ $n } 位评分人。
lead-spectrum-central = 证据显示为 { $position }（90% 区间 { $low }–{ $high }）；你们自认在 { $perceived }。多数企业实际上比自己说的更靠近中间。{ $dimensions } 个维度答了 { $answered } 个，{ $n } 位评分人。
lead-spectrum-judged = { $dimensions } 个维度中有 { $answered } 个凭判断得出。
lead-spectrum-reason = { $reason }
lead-spectrum-no-reason = 没有说明它为何在此。
lead-spectrum-unnamed = 不显示名称和出处。

spectrum-jump = “{ $first }”在 { $from }，紧接着的“{ $second }”在 { $to }：买家前后遇到的像是两家不同的企业。

## 不可行。

refusal-not-found = 工作簿里已经没有这个{ $kind }（{ $id }）。
    .next = 请另选一个，或撤销到它还在的时候。
refusal-name-missing = { $kind }还没有名称。
    .next = 请先输入名称。
refusal-name-taken = 已有一个{ $kind }叫“{ $name }”。
    .next = 请换一个名称。
refusal-text-too-long = { $what }有 { $given } 个字符，最多 { $allowed } 个。
    .next = 请缩短，或把全文存成文件，再将文件名记为证据。
refusal-text-too-long-of = “{ $of }”的{ $what }有 { $given } 个字符，最多 { $allowed } 个。
    .next = 请缩短，或把全文存成文件，再将文件名记为证据。
refusal-control-character = { $what }里有无法显示或打印的字符（{ $code }）。
    .next = 请删去该字符，或以纯文本方式粘贴。
refusal-text-missing = { $what }是空的。
    .next = 请写下看到、听到或测得的内容。
refusal-rating-out-of-range = “{ $stage }”的评分 { $given } 不在 1 至 5 之间。
    .next = 请评 1（失败）至 5（惊喜），或选“不知道”。
refusal-not-rated = “{ $respondent }”还没有从这个方面评过“{ $stage }”，无从评论。
    .next = 请先打分或选“不知道”，再写评语。
refusal-round-open = “{ $round }”正在进行：揭晓之前，“{ $map }”只在评分表上评分。
    .next = 揭晓这一轮，或者把它移除。
refusal-round-revealed = “{ $round }”已经揭晓，其中说过的话保持原样。
    .next = 再开始一轮。
refusal-no-round-open = “{ $map }”没有正在进行的评分轮。
    .next = 开始一轮。
refusal-nobody-invited = “{ $round }”没有邀请任何人。
    .next = 选择由谁评分，或者说明有多少个声音。
refusal-anonymity-differs = { $respondent }不能参加“{ $round }”：是否匿名在开始之前就已决定。
    .next = 如果这一轮还没有回答，可以移除它再开始一轮。
refusal-pin-blind = { $respondent }放在“{ $offering }”上的图钉是凭直觉放的，保留当时的判断。
    .next = 要另放一枚，请先取下它。新放的不算凭直觉。
refusal-not-anonymous = “{ $round }”不是匿名的。
    .next = 请按姓名邀请。
refusal-voice-is-nobody = 没有人知道{ $name }是谁，所以不能描述。
    .next = 请另外添加一位有名字的评分人。
refusal-voices-speak = “{ $stage }”已经匿名评分：若再加上具名的回答，可能有人被算两次。
    .next = 请另开一轮，具名或匿名均可。
refusal-ballot-closed = “{ $round }”的这份评分表已经交回、已被搁置，或来自文件。
    .next = 如果是在这里交回的，请重新打开它。
refusal-not-asked = “{ $round }”的这份评分表没有问到“{ $stage }”。
    .next = 请选择它问到的阶段。
refusal-nothing-to-reveal = “{ $round }”还没有人回答。
    .next = 传递电脑，或者收取交回的评分表。
refusal-code-unknown = “{ $code }”打不开“{ $round }”的任何评分表。
    .next = 请看这一轮的名单，每个名字旁有四个字母和数字。
refusal-round-unknown = 这份评分表属于“{ $map }”的“{ $round }”，不在本工作簿中。
    .next = 请打开写出这份评分表的工作簿。
refusal-ballot-of-nobody = 这份评分表是{ $name }的，此人已不在本工作簿中。
    .next = 撤销到此人还在的时候，或者另请他人。
refusal-ballots-in-conflict = { $people ->
    [one] { $first }有内容不同的评分表
   *[other] { $first }等 { $people } 人有内容不同的评分表
}，所以“{ $round }”还不能揭晓。
    .next = 问清以哪一份为准并采用它，其余的会被搁置。
refusal-no-target = “{ $offering }”还没有目标，无法设定单项等级。
    .next = 请先设定目标。
refusal-level-out-of-range = “{ $dimension }”的等级 { $given } 不在 0 至 4 之间。
    .next = 请从五个等级中选一个。
refusal-importance-out-of-range = “{ $stage }”的重要性 { $given } 不在 1 至 3 之间。
    .next = 请选 1、2 或 3。
refusal-position-out-of-range = { $given } 不能是“{ $name }”的位置：光谱从 0（顾客）到 100（委托方）。
    .next = 请给出 0 至 100 之间的位置。
refusal-figure-out-of-range = { $what }不能是 { $given }：范围是 { $low } 至 { $high }。
    .next = 请给出 { $low } 至 { $high } 之间的数。
refusal-role-figure-out-of-range = “{ $role }”的{ $what }不能是 { $given }：范围是 { $low } 至 { $high }。
    .next = 请给出 { $low } 至 { $high } 之间的数。
refusal-driver-out-of-range = “{ $of }”的{ $driver }不能是 { $given }：范围是 { $low } 至 { $high }。
    .next = 请给出 { $low } 至 { $high } 之间的数。
refusal-driver-share-out-of-range = “{ $of }”的{ $driver }不能是 { $given }%：范围是 { $low }% 至 { $high }%。
    .next = 请给出 { $low }% 至 { $high }% 之间的比例。
refusal-not-ascending = “{ $of }”的{ $driver }：低、可能、高三个数没有依次递增。
    .next = 请先给最低的数：低，然后可能，然后高。
refusal-likely-not-between = “{ $play }”对“{ $dimension }”的预期影响不在低、高两个数之间。
    .next = 请让三个数朝同一方向变化：不顺利时、预期、顺利时。
refusal-none-with-list = “{ $block }”不能既回答“没有”又列出条目。
    .next = 请先清空列表，或取消“没有”。
refusal-not-of-block = 这样的列表不属于“{ $block }”。
    .next = “谁必须同意”“现有客户”和“取舍”各有自己的列表。
refusal-correlated-with-itself = { $pair }：一个数字与自身总是相关。
    .next = 请把其中之一换成另一个数字。
refusal-correlated-twice = { $pair }出现了两次。
    .next = 请只保留一次。
refusal-correlation-out-of-range = { $pair }的相关程度不能是 { $given }：范围是 −1 至 1。
    .next = 1 表示总是同向，−1 表示总是反向。
refusal-correlation-impossible = { $pair }的相关程度不能是 { $given }：其他各对不变时，只能在 { $low } 至 { $high } 之间。
    .next = 请填这个范围内的数，或修改其中一方的另一对。
refusal-correlations-contradict = 有几对相关程度互相矛盾，最突出的是{ $pair }；只改一对无法解决。
    .next = 把所有数都降到现在的 { $share }% 即可成立。
refusal-share-out-of-range = { $what }不能是 { $given }%：范围是 { $low }% 至 { $high }%。
    .next = 请给出 { $low }% 至 { $high }% 之间的比例。
refusal-discount-too-low = 折现率不能是 { $given }%：到 −100% 及以下，明天的钱就说不出值多少了。
    .next = 请给出高于 −100% 的折现率；一般为每年 8% 至 15%。
refusal-currency-unknown = “{ $given }”不是货币代码。
    .next = 请写三个大写字母，例如 CNY、USD 或 EUR。
refusal-currency-mixed = { $given } 的金额不能与 { $kept } 的金额放在一起：一个工作簿只用一种货币。
    .next = 请按计划采用的汇率折成 { $kept } 再填。
refusal-buyers-not-moved = “{ $play }”不能直接改变买家总数：总数取决于谁来、谁走。
    .next = 请让它改变每月新增买家或流失率。
refusal-month-unreadable = “{ $given }”不是月份。
    .next = 请写成 2026-03 这样。
refusal-date-unreadable = “{ $given }”不是日期。
    .next = 请写成 2026-03-14、2026-03、2026-Q1 或 2026 这样。
refusal-day-unreadable = “{ $given }”不是日期。
    .next = 请写成 2026-03-14 这样。
refusal-part-astray = “{ $stage }”不能成为那里的子阶段：子阶段位于同一张图中它所属的完整阶段之后。
    .next = 请选择同一张图中本身不是子阶段的阶段。
refusal-not-mergeable = “{ $stage }”与“{ $into }”不能合并。
    .next = 请选同一张图中两个不同的阶段。
refusal-part-not-rated = “{ $stage }”是子阶段，只对完整阶段评分。
    .next = 请给它所属的阶段评分，或使它成为独立阶段。
refusal-not-measured = 泳道“{ $lane }”不是实测数据泳道。
    .next = 请先把它设为实测数据泳道，或另选一条。
refusal-nothing-found = 这张图中没有“{ $search }”。
    .next = 请检查拼写，或忽略大小写再查。
refusal-reason-missing = { $what }需要理由。
    .next = 请用一句话说明原因，它会与数字一起保存。
refusal-ours-only = “{ $name }”不是你们的：只有自己的产品或服务才能这样做。
    .next = 请选一个你们自己的产品或服务。
refusal-others-only = “{ $name }”是你们自己的：它的位置由图钉和回答得出。
    .next = 请回答关于事实的问题，或附上理由另定位置。
refusal-too-many = 容不下更多的{ $kind }：已有 { $allowed } 个，达到上限。
    .next = 请删去不再需要的，或另建一个工作簿。
refusal-repeated = 同一个{ $kind }出现了两次（{ $id }）。
    .next = 请只保留一个。
refusal-id-malformed = “{ $given }”不能作为{ $kind }的标识。
    .next = 请用 1 至 64 个字母、数字、点、连字符或下划线。
refusal-maps-differ = “{ $stage }”与“{ $lane }”属于不同的旅程图，没有交点。
    .next = 请选同一张旅程图中的阶段与泳道。
refusal-levels-incomplete = “{ $dimension }”描述了 { $given } 个等级；每个维度正好 5 个。
    .next = 请从 0（顾客一端）到 4（委托方一端）为每个等级写一句话。
refusal-last-dimension = “{ $name }”是量表里唯一的维度，没有维度就无从得出位置。
    .next = 请先添加另一个维度，或恢复默认量表。
refusal-no-default = “{ $name }”不是应用自带的{ $kind }，没有默认内容可恢复。
    .next = 请直接修改或删除它。
refusal-too-much-at-once = 一次给了 { $given } 个单元格，最多容纳 { $allowed } 个。
    .next = 什么都没有改动。请分块粘贴。
refusal-needs-in-circle = “{ $name }”会经由 { $others } 以自己为前提。
    .next = 请去掉其中一个前提，让某个举措可以先做。
refusal-needs-excluded = “{ $name }”不能既以“{ $other }”为前提，又与它互斥。
    .next = 请只保留前提或互斥之一。
refusal-held-though-rejected = “{ $name }”已被否决，却又锁定了日期。
    .next = 请改为固定，或去掉它的日期。
refusal-held-elsewhere = “{ $name }”在计划中的开始时间与锁定的日期不同。
    .next = 请让两者为同一时段，或去掉锁定的日期。
# $state：它的进展，例如“已开始”。
refusal-under-way = 无法拆分“{ $name }”：它已标为“{ $state }”，做过的部分分不开。
    .next = 请先把它标回“计划中”，或为剩下的部分新建举措。
refusal-too-short-to-split = 无法拆分“{ $name }”：它的工作{ $months ->
    [0] 不足一个月
   *[other] 只需 { $months } 个月
}，而每一半至少要一个月。
    .next = 请先让它的工作不少于两个月。
refusal-needs-itself = “{ $name }”直接或间接地以自己为前提。
    .next = 请去掉其中一个前提，让某个举措可以先做。

## 谁可能知道

ask-owner = 问{ $owner }
ask-role = 问{ $role }

## 两张图对照

headline-compare = “{ $left }”与“{ $right }”有 { $count } 处不同
headline-compare-same = “{ $left }”与“{ $right }”处处相同
headline-compare-empty = “{ $left }”与“{ $right }”都还没有内容
lead-compare = { $same } 处相同，{ $changed } 处有改动，{ $only_left } 处仅“{ $left }”有，{ $only_right } 处仅“{ $right }”有。

## 每一步的名称，接在“撤销”“重做”之后。

edit-rename-workbook = 将工作簿改名为“{ $name }”
edit-describe = 修改企业简介
edit-add = 添加“{ $name }”
edit-add-maps = 添加 { $count } 张旅程图
edit-add-block = 粘贴并新增 { $count } 个阶段和泳道
edit-duplicate = 复制“{ $name }”
edit-replace = 把“{ $name }”替换为“{ $with }”
edit-nest = 把“{ $name }”归入“{ $whole }”
edit-unnest = 使“{ $name }”成为独立阶段
edit-collapse = 收起“{ $name }”的子阶段
edit-expand = 展开“{ $name }”的子阶段
edit-merge = 把“{ $name }”并入“{ $into }”
edit-split = 拆分“{ $name }”
edit-set-lane-kind = 把“{ $name }”设为{ $kind }泳道
edit-assign-cell = 指定“{ $stage }”·“{ $lane }”的负责人
edit-measure = 填写“{ $stage }”·“{ $lane }”的数据
edit-rename = 重命名“{ $name }”
edit-remove = 删除“{ $name }”
edit-move = 移动“{ $name }”
edit-show = 显示“{ $name }”
edit-hide = 隐藏“{ $name }”
edit-show-many = 显示 { $count } 个产品或服务
edit-hide-many = 隐藏 { $count } 个产品或服务
edit-add-view = 保存视图“{ $name }”
edit-change-view = 修改视图“{ $name }”
edit-remove-view = 删除视图“{ $name }”
edit-place = 将“{ $name }”放在 { $position }
edit-judge = 判断“{ $name }”的{ $dimension }
edit-assign = 指定“{ $name }”是谁的旅程
edit-set-phase = 将“{ $name }”归入{ $phase }
edit-set-importance = 将“{ $name }”的重要性设为 { $importance }
edit-require = 将“{ $name }”设为必填
edit-not-require = 将“{ $name }”设为选填
edit-write = 填写“{ $stage }”的{ $lane }
edit-empty = 清空“{ $stage }”的{ $lane }
edit-set-confidence = 将“{ $stage }”的{ $lane }标为{ $confidence }
edit-add-evidence = 添加证据“{ $name }”
edit-cite = 引用证据“{ $name }”
edit-not-cite = 取消引用证据“{ $name }”
edit-remove-evidence = 删除证据“{ $name }”
edit-describe-respondent = 修改“{ $name }”的资料
edit-rate = 将“{ $name }”的{ $aspect }评为 { $score } 分
edit-rate-dont-know = 对“{ $name }”的{ $aspect }答“不知道”
edit-take-back = 收回对“{ $name }”的{ $aspect }评分
edit-comment = 评论“{ $name }”的{ $aspect }
edit-set-cause = 说明“{ $name }”的{ $aspect }为何薄弱
edit-set-goal = 设定{ $name }在{ $aspect }上要达到的分数
edit-clear-goal = 取消{ $name }在{ $aspect }上的目标
edit-weigh-role = 让{ $name }的评分权重为 { $weight }
edit-not-weigh-role = 让{ $name }的评分权重与他人相同
edit-begin-round = 开始{ $name }
edit-invite = 邀请{ $name }
edit-add-voice = 给{ $name }添加一个声音
edit-vote = 填写评分表
edit-hand-in = 交回评分表
edit-reopen = 重新打开评分表
edit-take-ballots = 收取 { $count } 份评分表
edit-prefer-ballot = 采用一份评分表
edit-reveal = 揭晓{ $name }
ask-undo-ballot = { $people ->
    [1] 要收回{ $first }在“{ $round }”评分表上所做的最后一步吗？
   *[other] 要收回{ $first }等 { $people } 人在“{ $round }”评分表上所做的最后一步吗？
}
    .next = 那是他们自己的回答。“重做”可以找回，但只要再改动别的内容就找不回来了。谁想改变回答，可以再次打开评分表，在上面修改。
ask-undo-voices = { $people ->
    [1] 要收回一个声音在“{ $round }”评分表上所做的最后一步吗？
   *[other] 要收回 { $people } 个声音在“{ $round }”评分表上所做的最后一步吗？
}
    .next = 那是他们自己的回答。“重做”可以找回，但只要再改动别的内容就找不回来了。谁想改变回答，可以再次打开评分表，在上面修改。
ask-undo-reveal = 要撤回“{ $round }”的揭晓吗？
    .next = 这样这一轮会重新开放，看过结果的人可以改变自己的回答。“重做”可以再次揭晓，但只要再改动别的内容就不行了。
edit-drop-pin = 将“{ $name }”的图钉放在 { $position }
edit-take-pin = 取下“{ $name }”的一枚图钉
edit-answer = 回答“{ $name }”的{ $dimension }
edit-reword = 修改“{ $name }”的措辞
edit-set-dimension-phases = 指定“{ $name }”涉及的生命周期环节
edit-restore = 将“{ $name }”恢复为默认
edit-restore-rubric = 恢复默认量表
edit-restore-benchmarks = 恢复默认参照对象
edit-set-weight = 将“{ $name }”的权重设为 { $weight }
edit-overrule = 不采纳证据，将“{ $name }”定在 { $position }
edit-lift-overrule = 恢复采纳“{ $name }”的证据
edit-set-target = 将“{ $name }”的目标设为 { $position }
edit-set-target-level = 将“{ $name }”的{ $dimension }目标等级设为 { $level }
edit-clear-target-level = 让“{ $name }”的{ $dimension }重新随目标而定
edit-clear-target = 清除“{ $name }”的目标
edit-change-play = 修改“{ $name }”
edit-frame-case = 设定商业论证的参数
edit-set-driver = 填写“{ $name }”的{ $driver }
edit-clear-driver = 收回“{ $name }”的{ $driver }
edit-clear-drivers = 收回“{ $name }”的业务数字
edit-set-play-money = 填写“{ $name }”的成本与影响
edit-correlate = 设定“{ $name }”的哪些数字相关
edit-add-scenario = 添加情景“{ $name }”
edit-change-scenario = 修改情景“{ $name }”
edit-remove-scenario = 删除情景“{ $name }”
edit-frame-plan = 设定计划的条件
edit-recount-plan = 计划改为按{ plan-unit-word }计时
edit-pin-play = 固定“{ $name }”
edit-reject-play = 否决“{ $name }”
edit-undecide-play = 取消对“{ $name }”的决定
edit-adopt-plan = 采用含 { $count } 个举措的计划
edit-move-play = 将“{ $name }”移到第 { $period } { plan-unit }
edit-together = { $first }，另有 { $others } 处
edit-nothing = 无
edit-hold-date = 锁定“{ $name }”的日期
edit-free-date = 放开“{ $name }”的日期
edit-assign-play = 更改“{ $name }”的负责人
edit-drop-play = 将“{ $name }”移出计划
