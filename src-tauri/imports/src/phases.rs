//! Which phase of the buyer's life a section's name speaks of.

use domain::Phase;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The beginnings of words that tell a phase, in the languages in which diagrams were found. A word with a full
/// stop must stand whole: `use.` is not in `users`. Chinese, Japanese and Arabic words count anywhere. The
/// rarer phases come first, since `Renewal quote` is about renewing and `Post-purchase` is not about buying.
const WORDS: &[(Phase, &[&str])] = &[
    (
        Phase::Leave,
        &[
            "leave.",
            "leaving",
            "exit",
            "offboard",
            "churn",
            "cancel",
            "terminat",
            "unsubscrib",
            "goodbye",
            "départ",
            "résili",
            "quitter",
            "kündig",
            "abschied",
            "austritt",
            "saída",
            "encerramento",
            "salida",
            "离开",
            "流失",
            "退订",
            "注销",
            "终止",
            "离网",
            "解約",
            "退会",
            "離脱",
            "إلغاء",
            "مغادرة",
        ],
    ),
    (
        Phase::Renew,
        &[
            "renew",
            "retention",
            "retain",
            "loyal",
            "repurchase",
            "repeat",
            "advoca",
            "referr",
            "upsell",
            "expansion",
            "win-back",
            "reorder",
            "renouvel",
            "fidélis",
            "verlänger",
            "erneuer",
            "bindung",
            "wiederkauf",
            "renova",
            "fideliz",
            "recompra",
            "续约",
            "续费",
            "续订",
            "复购",
            "留存",
            "忠诚",
            "转介绍",
            "增购",
            "更新",
            "継続",
            "リピート",
            "再購入",
            "تجديد",
            "ولاء",
        ],
    ),
    (
        Phase::Support,
        &[
            "support",
            "help",
            "issue",
            "problem",
            "emergenc",
            "claim",
            "incident",
            "complain",
            "resol",
            "troubleshoot",
            "after-sale",
            "after sale",
            "aftersale",
            "post-purchase",
            "post purchase",
            "post-sale",
            "follow-up",
            "follow up",
            "returns",
            "refund",
            "repair",
            "maintenance",
            "feedback",
            "assistance",
            "après-vente",
            "post-achat",
            "post achat",
            "sav.",
            "réclamation",
            "dépannage",
            "hilfe",
            "beschwerde",
            "kundendienst",
            "nach dem kauf",
            "störung",
            "reklamation",
            "rückgabe",
            "suporte",
            "pós-venda",
            "pós venda",
            "pós-compra",
            "ajuda",
            "reclama",
            "devolu",
            "soporte",
            "posventa",
            "postventa",
            "ayuda",
            "支持",
            "售后",
            "客服",
            "投诉",
            "报修",
            "退货",
            "退款",
            "故障",
            "反馈",
            "サポート",
            "フォロー",
            "アフター",
            "問い合わせ",
            "返品",
            "修理",
            "دعم",
            "بعد البيع",
            "شكوى",
            "مساعدة",
        ],
    ),
    (
        Phase::Adopt,
        &[
            "onboard",
            "adopt",
            "implement",
            "setup",
            "set up",
            "set-up",
            "install",
            "configur",
            "training",
            "rollout",
            "roll-out",
            "roll out",
            "activat",
            "registr",
            "register",
            "sign up",
            "signup",
            "sign-up",
            "signing up",
            "kickoff",
            "kick-off",
            "migrat",
            "deploy",
            "first use",
            "getting started",
            "get started",
            "fulfil",
            "deliver",
            "shipping",
            "shipment",
            "dispatch",
            "tracking",
            "customiz",
            "customis",
            "integration",
            "welcome",
            "mise en service",
            "mise en place",
            "inscription",
            "livraison",
            "formation",
            "prise en main",
            "einführung",
            "einricht",
            "konfigur",
            "anpass",
            "anmeldung",
            "lieferung",
            "schulung",
            "inbetriebnahme",
            "versand",
            "implanta",
            "entrega",
            "cadastro",
            "treinamento",
            "ativação",
            "envio",
            "envío",
            "activación",
            "instalación",
            "上手",
            "激活",
            "注册",
            "实施",
            "部署",
            "培训",
            "开通",
            "配置",
            "安装",
            "入门",
            "交付",
            "物流",
            "配送",
            "发货",
            "收货",
            "启用",
            "新手",
            "引导",
            "導入",
            "登録",
            "初期設定",
            "納品",
            "オンボーディング",
            "利用開始",
            "出荷",
            "تسجيل",
            "تفعيل",
            "توصيل",
            "تركيب",
            "تدريب",
        ],
    ),
    (
        Phase::Acquire,
        &[
            "acqui",
            "aware",
            "discover",
            "research",
            "search",
            "consider",
            "evaluat",
            "explor",
            "compar",
            "select",
            "decision",
            "quote",
            "pricing",
            "purchas",
            "buy",
            "order",
            "payment",
            "pay.",
            "checkout",
            "cart",
            "basket",
            "booking",
            "book.",
            "reserv",
            "procure",
            "negotiat",
            "contract",
            "sales",
            "lead.",
            "leads",
            "demo",
            "trial",
            "marketing",
            "visit",
            "browse",
            "inquir",
            "enquir",
            "proposal",
            "interest",
            "conversion",
            "shopping",
            "transaction",
            "website",
            "découverte",
            "recherche",
            "sélection",
            "achat",
            "commande",
            "paiement",
            "devis",
            "réserv",
            "panier",
            "entdeck",
            "kauf",
            "bestell",
            "zahlung",
            "bezahl",
            "angebot",
            "besuch",
            "webseite",
            "vergleich",
            "auswahl",
            "buchung",
            "descobert",
            "compra",
            "pagamento",
            "carrinho",
            "pesquisa",
            "orçamento",
            "decis",
            "descubr",
            "pago.",
            "pedido",
            "carrito",
            "búsqueda",
            "获客",
            "认知",
            "了解",
            "发现",
            "探索",
            "考虑",
            "评估",
            "比较",
            "选择",
            "决策",
            "购买",
            "下单",
            "支付",
            "付款",
            "询价",
            "报价",
            "签约",
            "试用",
            "营销",
            "咨询",
            "预订",
            "结账",
            "浏览",
            "搜索",
            "采购",
            "成交",
            "認知",
            "検索",
            "検討",
            "比較",
            "購入",
            "注文",
            "支払",
            "予約",
            "発見",
            "申込",
            "見積",
            "وعي",
            "اكتشاف",
            "شراء",
            "طلب",
            "دفع",
            "بحث",
            "مقارنة",
        ],
    ),
    (
        Phase::Use,
        &[
            "use.",
            "usage",
            "using",
            "daily",
            "everyday",
            "operat",
            "login",
            "log in",
            "log-in",
            "sign in",
            "sign-in",
            "signin.",
            "engag",
            "optimi",
            "growth",
            "consum",
            "utilisation",
            "quotidien",
            "connexion",
            "nutzung",
            "alltag",
            "betrieb",
            "verwend",
            "täglich",
            "uso.",
            "utiliza",
            "dia a dia",
            "diário",
            "使用",
            "日常",
            "登录",
            "活跃",
            "成长",
            "成熟",
            "运营",
            "增值",
            "利用",
            "活用",
            "ログイン",
            "استخدام",
            "يومي",
        ],
    ),
];

/// One of the words, ready to be looked for.
struct Word {
    /// The place of its phase in [`WORDS`]; the lower one counts.
    rank: usize,
    text: &'static str,
    /// Whether it must end where a word ends.
    whole: bool,
    /// Whether it is of a script with spaces between words, so that it must begin where a word begins.
    spaced: bool,
}

/// The words by their first characters: a name is read once, and not once for each of some hundred words.
static BY_FIRST: LazyLock<BTreeMap<char, Vec<Word>>> = LazyLock::new(|| {
    let mut index: BTreeMap<char, Vec<Word>> = BTreeMap::new();
    for (rank, (_, words)) in WORDS.iter().enumerate() {
        for word in *words {
            let (text, whole) = word.strip_suffix('.').map_or((*word, false), |text| (text, true));
            if let Some(first) = text.chars().next() {
                let spaced = first.is_alphabetic() && u32::from(first) < 0x0530;
                index.entry(first).or_default().push(Word { rank, text, whole, spaced });
            }
        }
    }
    index
});

/// The phase that a name speaks of, or nothing where it has none of the words.
pub(crate) fn phase_of(name: &str) -> Option<Phase> {
    let name = name.to_lowercase();
    let mut best = None;
    let mut within_word = false;
    for (at, character) in name.char_indices() {
        // All words of Latin letters begin where a word begins.
        if within_word && character.is_ascii() {
            within_word = character.is_ascii_alphanumeric();
            continue;
        }
        for word in BY_FIRST.get(&character).map_or(&[][..], Vec::as_slice) {
            let better = best.is_none_or(|rank| word.rank < rank);
            if better && !(word.spaced && within_word) && word.begins(&name[at..]) {
                best = Some(word.rank);
            }
        }
        within_word = character.is_alphanumeric();
    }
    best.and_then(|rank| WORDS.get(rank)).map(|(phase, _)| *phase)
}

impl Word {
    /// Whether a text begins with the word.
    fn begins(&self, text: &str) -> bool {
        let rest = text.strip_prefix(self.text);
        rest.is_some_and(|rest| !(self.spaced && self.whole && rest.starts_with(char::is_alphanumeric)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sections_name_tells_its_phase_in_many_languages() {
        let check = |name: &str, expected: Option<Phase>| assert_eq!(phase_of(name), expected, "{name}");
        check("🔍 Discovery", Some(Phase::Acquire));
        check("Renewal quote", Some(Phase::Renew));
        check("Post-Purchase", Some(Phase::Support));
        check("Daily use", Some(Phase::Use));
        check("Our users", None);
        check("House rules", None);
        check("Issue discovery", Some(Phase::Support));
        check("Einrichtung", Some(Phase::Adopt));
        check("Nutzung im Alltag", Some(Phase::Use));
        check("Après-vente", Some(Phase::Support));
        check("Pagamento", Some(Phase::Acquire));
        check("续约期", Some(Phase::Renew));
        check("商品购买", Some(Phase::Acquire));
        check("ログイン", Some(Phase::Use));
        check("ما بعد البيع", Some(Phase::Support));
        check("Kündigung", Some(Phase::Leave));
        check("Signing up", Some(Phase::Adopt));
        check("Middle", None);
        check("", None);
    }
}
