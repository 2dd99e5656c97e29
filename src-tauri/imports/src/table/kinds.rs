//! What the rows of a table speak of, by the words of their names.

use super::stated::without_scale;
use domain::{Aspect, Confidence, EvidenceKind, LaneKind, Language, Phase};
use words::Words;

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// The names of the stages.
    Stages,
    /// Their phases.
    Phases,
    /// Their importance.
    Importance,
    /// Which stage each is a part of.
    Within,
    /// Ratings in one respect.
    Ratings(Aspect),
    /// A lane of a kind that its name tells.
    Lane(LaneKind),
}

/// Words for rows that are no lanes; whole, in lower case.
const SPECIAL: &[(Row, &[&str])] = &[
    (
        Row::Stages,
        &[
            "stage",
            "stages",
            "step",
            "steps",
            "stage name",
            "journey stage",
            "journey step",
            "阶段",
            "步骤",
            "环节",
            "旅程阶段",
            "阶段名称",
        ],
    ),
    (
        Row::Phases,
        &[
            "phase",
            "phases",
            "lifecycle phase",
            "journey phase",
            "生命周期环节",
            "生命周期",
            "生命周期阶段",
            "周期",
        ],
    ),
    (Row::Importance, &["importance", "重要性", "重要程度"]),
    (Row::Within, &["part of", "属于", "上级阶段"]),
    (Row::Ratings(Aspect::Acquisition), &["acquisition", "获客"]),
    (Row::Ratings(Aspect::Retention), &["retention", "留存"]),
    (
        Row::Ratings(Aspect::Satisfaction),
        &[
            "satisfaction",
            "score",
            "scores",
            "rating",
            "ratings",
            "emotion",
            "emotions",
            "sentiment",
            "mood",
            "satisfaction score",
            "customer satisfaction",
            "emotion score",
            "满意度",
            "评分",
            "分数",
            "得分",
            "情绪",
            "情绪值",
            "情绪曲线",
            "满意度评分",
        ],
    ),
];

/// What people call lanes, whole, in lower case; no lane itself is called so.
const LANE_WORDS: &[&str] = &[
    "lane",
    "lanes",
    "swimlane",
    "swimlanes",
    "swim lane",
    "swim lanes",
    "row",
    "rows",
    "泳道",
    "泳道名称",
    "行",
];

/// Parts of words that tell the kind of a lane, the surer ones first: `customer pain points` is about pain.
const LANES: &[(LaneKind, &[&str])] = &[
    (
        LaneKind::Pain,
        &[
            "pain",
            "frustrat",
            "problem",
            "friction",
            "barrier",
            "obstacle",
            "issue",
            "challenge",
            "痛点",
            "问题点",
            "困难",
            "障碍",
            "阻碍",
            "抱怨",
        ],
    ),
    (
        LaneKind::Opportunity,
        &["opportunit", "improvement", "idea", "solution", "机会", "改进", "改善", "优化", "建议", "对策"],
    ),
    (LaneKind::Question, &["question", "unknown", "unclear", "疑问", "待确认", "未知", "问题"]),
    (
        LaneKind::Metric,
        &[
            "metric",
            "kpi",
            "measure",
            "conversion",
            "nps",
            "csat",
            "figure",
            "指标",
            "度量",
            "转化率",
            "数据",
        ],
    ),
    (LaneKind::Channel, &["channel", "渠道", "通道"]),
    (LaneKind::Touchpoint, &["touchpoint", "touch point", "touch-point", "触点", "接触点"]),
    (LaneKind::Tailoring, &["tailor", "standard", "customi", "bespoke", "personali", "定制", "标准"]),
    (
        LaneKind::People,
        &[
            "people",
            "hours",
            "staff",
            "responsib",
            "owner",
            "department",
            "team",
            "role",
            "人员",
            "工时",
            "负责",
            "部门",
            "团队",
            "角色",
        ],
    ),
    (
        LaneKind::Counterpart,
        &["deals with", "counterpart", "contact", "actor", "打交道", "对接", "接触对象", "参与者", "联系人"],
    ),
    (
        LaneKind::OurAction,
        &[
            "what we do",
            "our ",
            "backstage",
            "front stage",
            "frontstage",
            "internal",
            "business action",
            "employee action",
            "company action",
            "process",
            "我们",
            "后台",
            "前台",
            "内部",
            "服务流程",
            "企业行为",
            "员工行为",
        ],
    ),
    (
        LaneKind::BuyerAction,
        &[
            "buyer does",
            "buyer action",
            "customer action",
            "user action",
            "client action",
            "action",
            "activit",
            "doing",
            "does",
            "task",
            "买方",
            "顾客行为",
            "用户行为",
            "客户行为",
            "行为",
            "行动",
            "动作",
            "活动",
            "操作",
        ],
    ),
];

/// What a row's name tells of it; nothing where it has none of the words.
pub(super) fn row_of(name: &str) -> Option<Row> {
    let (plain, _) = without_scale(name);
    let plain = plain.trim().trim_end_matches([':', '：']).trim().to_lowercase();
    let special = SPECIAL.iter().find(|(_, words)| words.contains(&plain.as_str()));
    special.map(|(row, _)| *row).or_else(|| lane_kind(name).map(Row::Lane))
}

/// The kind of a lane: that of the usual lane of this name, or the one that its words tell.
pub(crate) fn lane_kind(name: &str) -> Option<LaneKind> {
    let plain = name.trim().to_lowercase();
    let usual = Language::ALL.iter().flat_map(|language| domain::methods::default_lanes(*language));
    let usual = usual.into_iter().find(|lane| lane.name.to_lowercase() == plain).map(|lane| lane.kind);
    usual.or_else(|| {
        let telling = |words: &&[&str]| words.iter().any(|word| begins_word(&plain, word));
        LANES.iter().find(|(_, words)| telling(words)).map(|(kind, _)| *kind)
    })
}

/// Whether a part of a word stands in a text at the beginning of a word: *our* is none in *Harbour*. Chinese has no gaps.
fn begins_word(text: &str, part: &str) -> bool {
    text.match_indices(part)
        .any(|(at, _)| !text[..at].ends_with(|before: char| before.is_ascii_alphanumeric()))
}

/// What people call things, in both languages, found again.
fn said<T: Copy>(text: &str, all: &[T], word: impl Fn(T) -> String) -> Option<T> {
    // Keyboards have the straight apostrophe.
    let plain = |text: &str| text.trim().to_lowercase().replace('’', "'");
    let wanted = plain(text);
    all.iter().copied().find(|one| {
        Language::ALL.iter().any(|language| plain(&Words::of(*language).word(&word(*one))) == wanted)
    })
}

/// The phase that a text names, by our own words for it.
pub(super) fn phase(text: &str) -> Option<Phase> {
    said(text, Phase::ALL, |phase| format!("phase-{}", phase.as_str()))
}

/// Whether the corner of a table names what its columns or rows are, and nothing that stands in them: *Stage*, *Lane*,
/// *Phase / Stage*, *泳道*.
pub(super) fn is_head(corner: &str) -> bool {
    let parts: Vec<String> =
        corner.split(['/', '\\', '|', '／', '＼']).map(|part| part.trim().to_lowercase()).collect();
    let is_lane = |part: &String| LANE_WORDS.contains(&part.as_str());
    let is = |part: &String, row: Row| row_of(part) == Some(row);
    parts.iter().all(|part| is_lane(part) || is(part, Row::Stages) || is(part, Row::Phases))
        && parts.iter().any(|part| is_lane(part) || is(part, Row::Stages))
}

/// The confidence that a text names.
pub(super) fn confidence(text: &str) -> Option<Confidence> {
    said(text, Confidence::ALL, |confidence| format!("confidence-{}", confidence.as_str()))
}

/// The kind of evidence that a text names.
pub(super) fn evidence(text: &str) -> Option<EvidenceKind> {
    said(text, EvidenceKind::ALL, |kind| format!("evidence-{}", kind.as_str()))
}

/// A lane as tables that we write tell of it, without its name: its kind, then whatever is not usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) kind: LaneKind,
    pub(super) required: bool,
    pub(super) hidden: bool,
}

impl Told {
    /// A lane of which nothing but its kind is known.
    pub(super) fn usual(kind: LaneKind) -> Self {
        Self { kind, required: domain::methods::usually_required(kind), hidden: false }
    }

    /// What a text says of a lane: *pain points, optional, hidden*.
    pub(super) fn named(text: &str) -> Option<Self> {
        let mut parts = text.split([',', '，']);
        let kind = said(parts.next()?, LaneKind::ALL, |kind| format!("lane-{}", kind.as_str()))?;
        let mut told = Self::usual(kind);
        for part in parts {
            match UNUSUAL.iter().find(|word| is_word(part, word)) {
                Some(&HIDDEN) => told.hidden = true,
                Some(word) => told.required = *word == REQUIRED,
                None => return None,
            }
        }
        Some(told)
    }
}

/// What is said of lanes that are not as usual.
const HIDDEN: &str = "table-hidden";
const REQUIRED: &str = "table-required";
const UNUSUAL: [&str; 3] = [HIDDEN, REQUIRED, "table-optional"];

/// Whether a text is one word of ours, in either language.
pub(super) fn is_word(text: &str, id: &str) -> bool {
    said(text, &[()], |()| id.to_owned()).is_some()
}

/// What the name of a row of ratings says.
pub(super) struct Rated {
    pub(super) aspect: Aspect,
    /// Who rated.
    pub(super) who: Option<String>,
    /// Both ends of the scale.
    pub(super) scale: Option<(i32, i32)>,
}

/// The respect in which a row rates, by whom and on which scale, if its name says so: *Satisfaction*,
/// *Satisfaction – Ana*, *满意度（王）*, *Satisfaction (1–10)*.
pub(super) fn rated(name: &str) -> Option<Rated> {
    let (name, scale) = without_scale(name);
    let aspect = |name: &str| match row_of(name) {
        Some(Row::Ratings(aspect)) => Some(aspect),
        Some(_) | None => None,
    };
    if let Some(aspect) = aspect(&name) {
        return Some(Rated { aspect, who: None, scale });
    }
    [" – ", " - ", ": ", "：", "(", "（"].iter().find_map(|sign| {
        let (before, who) = name.split_once(sign)?;
        let who = who.trim().trim_end_matches([')', '）']).trim();
        let who = (!who.is_empty()).then(|| who.to_owned());
        Some(Rated { aspect: aspect(before)?, who, scale })
    })
}
