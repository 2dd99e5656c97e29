//! Choices among few words, as rows have them.

use serde::{Deserialize, Serialize};

/// The derives of a choice among few words, written in `snake_case`.
macro_rules! choices {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $text)] $variant),* }

        impl $name {
            /// Every one of them, in the order of the trade.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word as it stands in files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                match text { $($text => Ok(Self::$variant),)* _ => Err(UnknownWord(text.to_owned())) }
            }
        }
    )*};
}

/// A word that is none of the choices.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown word {0:?}")]
pub struct UnknownWord(pub String);

choices! {
    /// A language of the screen and of contents.
    pub enum Language {
        /// English.
        English = "en",
        /// Simplified Chinese.
        Chinese = "zh-CN",
    }

    /// Whose an offering is.
    pub enum OfferingKind {
        /// Ours.
        Ours = "ours",
        /// A competitor's.
        Competitor = "competitor",
        /// A well-known one, for orientation.
        Benchmark = "benchmark",
    }

    /// On which side of the table a respondent sits.
    pub enum Side {
        /// In our firm.
        Ours = "ours",
        /// A buyer.
        Buyer = "buyer",
        /// A partner.
        Partner = "partner",
    }

    /// The phase of a buyer's life with us.
    pub enum Phase {
        /// They hear of us, compare and buy.
        Acquire = "acquire",
        /// They begin.
        Adopt = "adopt",
        /// They use it.
        Use = "use",
        /// They need help.
        Support = "support",
        /// They buy again.
        Renew = "renew",
        /// They go.
        Leave = "leave",
    }

    /// What the cells of a lane speak of.
    pub enum LaneKind {
        /// What the buyer does.
        BuyerAction = "buyer_action",
        /// What we do.
        OurAction = "our_action",
        /// Who the buyer deals with: a channel, a person or the product.
        Counterpart = "counterpart",
        /// What is standard, what is tailored.
        Tailoring = "tailoring",
        /// What hurts.
        Pain = "pain",
        /// What could be.
        Opportunity = "opportunity",
        /// What we do not know.
        Question = "question",
        /// Where buyers meet us: the website, the telephone, a shop.
        Channel = "channel",
        /// Who works on it, and how many hours.
        People = "people",
        /// What buyers touch: a form, a letter, a screen.
        Touchpoint = "touchpoint",
        /// A measured figure over periods.
        Metric = "metric",
        /// Anything else.
        Text = "text",
    }

    /// How sure we are of a cell.
    pub enum Confidence {
        /// We have seen it.
        Known = "known",
        /// We are fairly sure.
        Believed = "believed",
        /// We guess.
        Guess = "guess",
        /// We do not know.
        Unknown = "unknown",
    }

    /// What speaks for a direction.
    pub enum DirectionEvidence {
        /// Why the weak spots are weak.
        WeakSpots = "weak_spots",
        /// What buyers want their relationship to be with.
        Wishes = "wishes",
        /// Where competitors stand.
        Competitors = "competitors",
        /// What is left of our revenue beside what is usual.
        Economics = "economics",
    }

    /// A figure of the business with one segment's buyers, a month.
    pub enum DriverKind {
        /// How many buyers there are in the first month.
        Buyers = "buyers",
        /// How many come in a month.
        NewBuyers = "new_buyers",
        /// What a buyer pays in a month.
        Revenue = "revenue",
        /// What is left of that before service, a share.
        GrossMargin = "gross_margin",
        /// What serving a buyer costs in a month.
        ServiceCost = "service_cost",
        /// Which share of the buyers goes in a month.
        Churn = "churn",
        /// What it costs to win one buyer.
        AcquisitionCost = "acquisition_cost",
    }

    /// What an item of evidence is.
    pub enum EvidenceKind {
        /// Somebody's words.
        Quote = "quote",
        /// A measured figure.
        Figure = "figure",
        /// A document.
        Document = "document",
        /// A visit.
        Visit = "visit",
    }

    /// In which respect a stage is rated.
    pub enum Aspect {
        /// Does it win buyers?
        Acquisition = "acquisition",
        /// Does it keep them?
        Retention = "retention",
        /// Are they satisfied?
        Satisfaction = "satisfaction",
    }

    /// Why a weak spot is weak.
    pub enum CauseKind {
        /// Buyers want somebody to talk to.
        NeedsPerson = "needs_person",
        /// It works by hand and cannot keep up.
        NeedsScale = "needs_scale",
        /// The product lacks something.
        ProductGap = "product_gap",
        /// It costs too much.
        Price = "price",
        /// It reaches them the wrong way.
        Channel = "channel",
        /// Something else.
        Other = "other",
    }

    /// How far a round of rating is.
    pub enum RoundState {
        /// Ballots are being filled in; nobody sees another's.
        Open = "open",
        /// All see all.
        Revealed = "revealed",
    }

    /// How far a ballot is.
    pub enum BallotState {
        /// It is being filled in.
        Open = "open",
        /// It is done.
        HandedIn = "handed_in",
        /// It was handed in, and another of the same person was preferred.
        SetAside = "set_aside",
    }

    /// An end of the spectrum.
    pub enum End {
        /// Towards one product, one price: 0.
        Customer = "customer",
        /// Towards bespoke work: 100.
        Client = "client",
    }

    /// What people decided about a play.
    pub enum Verdict {
        /// It must be in the plan.
        Pinned = "pinned",
        /// It must not.
        Rejected = "rejected",
    }

    /// What became of a play.
    pub enum PlayState {
        /// Its work has begun.
        Begun = "begun",
        /// It is done.
        Done = "done",
        /// It was given up.
        Dropped = "dropped",
    }

    /// What a plan counts its time in.
    pub enum PeriodUnit {
        /// Three months.
        Quarter = "quarter",
        /// One month.
        Month = "month",
    }

    /// What happens to existing customers.
    pub enum PassageWay {
        /// They are moved to what is new.
        Migrate = "migrate",
        /// They keep what they have.
        Grandfather = "grandfather",
        /// What they have is ended.
        Sunset = "sunset",
    }

    /// What a plan must never forget to answer.
    pub enum BlockKind {
        /// How our own people learn the new way.
        Training = "training",
        /// How buyers begin.
        Onboarding = "onboarding",
        /// What they can help themselves with.
        Tutorials = "tutorials",
        /// What happens to existing customers.
        Migration = "migration",
        /// Who does what we no longer do.
        Partners = "partners",
        /// The worst pains, taken over by a person.
        SuccessTier = "success_tier",
        /// Which customers we are willing to lose.
        LettingGo = "letting_go",
        /// Whom to hire.
        Skills = "skills",
        /// What margin to expect at the target.
        Margins = "margins",
        /// Who must agree, in three lines each.
        Agreement = "agreement",
        /// What we will not do instead.
        EitherOr = "either_or",
    }
}
