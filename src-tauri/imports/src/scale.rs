//! How scores of another scale become ratings.

use crate::Error;
use crate::import::{Offer, OfferKind, OfferOption, Options};
use domain::Message;

/// What becomes of scores that are no whole numbers from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Scale {
    /// They are kept as they were written, and are no ratings.
    Keep,
    /// Both ends and what lies between become 1…5, evenly.
    Linear {
        /// What becomes 1.
        low: f64,
        /// What becomes 5.
        high: f64,
    },
}

/// Ends of scales that people use.
const MAXIMA: [f64; 5] = [5.0, 7.0, 10.0, 20.0, 100.0];
const KEEP: &str = "keep";

impl Scale {
    /// The scale that was chosen: `keep`, or both ends as `0..10`.
    ///
    /// # Errors
    /// When the words are no scale.
    pub(crate) fn chosen(options: &Options) -> Result<Self, Error> {
        let Some(given) = options.one(OfferKind::Scale) else { return Ok(Self::Keep) };
        if given == KEEP {
            return Ok(Self::Keep);
        }
        let ends =
            given.split_once("..").and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
        match ends {
            Some((low, high)) if f64::is_finite(low) && f64::is_finite(high) && low < high => {
                Ok(Self::Linear { low, high })
            }
            _ => Err(Error::NoSuchChoice { kind: OfferKind::Scale, given: given.to_owned() }),
        }
    }

    /// The rating that a score becomes, halves upwards; nothing where it stays as it is.
    pub(crate) fn rating(self, score: f64) -> Option<u8> {
        match self {
            Self::Keep => whole_score(score),
            Self::Linear { low, high } => {
                let share = ((score - low) / (high - low)).clamp(0.0, 1.0);
                // Five steps; what floating point leaves below a half is a half.
                let steps =
                    (1_u8..=4).take_while(|step| share * 4.0 + 1e-9 >= f64::from(*step) - 0.5).count();
                u8::try_from(steps + 1).ok()
            }
        }
    }

    fn value(self) -> String {
        match self {
            Self::Keep => KEEP.to_owned(),
            Self::Linear { low, high } => format!("{low}..{high}"),
        }
    }

    /// What is offered for scores between two values, and what was chosen of it. The scale that the file itself states
    /// comes first, if they are on it.
    pub(crate) fn offer(self, found: (f64, f64), stated: Option<(i32, i32)>) -> Offer {
        let mut scales = vec![Self::Keep];
        let mut add = |low: f64, high: f64| {
            let scale = Self::Linear { low, high };
            if low < high && !scales.contains(&scale) {
                scales.push(scale);
            }
        };
        let stated = stated.map(|(low, high)| (f64::from(low), f64::from(high)));
        let holds = |(low, high): &(f64, f64)| *low <= found.0 && found.1 <= *high;
        stated.filter(holds).into_iter().for_each(|(low, high)| add(low, high));
        add(found.0, found.1);
        for high in MAXIMA.into_iter().filter(|high| *high >= found.1) {
            if found.0 >= 1.0 {
                add(1.0, high);
            }
            if found.0 >= 0.0 {
                add(0.0, high);
            }
        }
        if !scales.contains(&self) {
            scales.push(self);
        }
        let label = |scale: Self| match scale {
            Self::Keep => Message::new("import-scale-keep"),
            Self::Linear { low, high } => {
                Message::new("import-scale-linear").with("low", low).with("high", high)
            }
        };
        Offer {
            kind: OfferKind::Scale,
            question: Message::new("import-offer-scale").with("low", found.0).with("high", found.1),
            options: scales
                .into_iter()
                .map(|scale| OfferOption { value: scale.value(), label: label(scale) })
                .collect(),
            chosen: vec![self.value()],
            several: false,
        }
    }
}

/// A score that is a rating as it stands.
pub(crate) fn whole_score(value: f64) -> Option<u8> {
    (1..=5).find(|score| (f64::from(*score) - value).abs() < 1e-9)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(value: &str) -> Result<Scale, Error> {
        Scale::chosen(&Options::default().with(OfferKind::Scale, value))
    }

    #[test]
    fn both_ends_of_a_scale_become_one_and_five() {
        let check = |scale: &str, expected: &[(f64, u8)]| {
            let scale = chosen(scale).unwrap();
            for (score, rating) in expected {
                assert_eq!(scale.rating(*score), Some(*rating), "{score} of {scale:?}");
            }
        };
        check(
            "0..10",
            &[(0.0, 1), (1.2, 1), (1.25, 2), (5.0, 3), (8.74, 4), (8.75, 5), (10.0, 5), (12.0, 5)],
        );
        check("1..5", &[(1.0, 1), (3.4, 3), (3.5, 4), (0.0, 1), (5.0, 5)]);
        check("-2..2", &[(-2.0, 1), (0.0, 3), (2.0, 5)]);
        check("0..100", &[(49.0, 3), (88.0, 5)]);
    }

    #[test]
    fn what_is_no_scale_is_refused() {
        for given in ["", "10", "5..1", "3..3", "a..b", "0..inf"] {
            let expected = Error::NoSuchChoice { kind: OfferKind::Scale, given: given.to_owned() };
            assert_eq!(chosen(given), Err(expected), "{given}");
        }
        assert_eq!(chosen("keep"), Ok(Scale::Keep));
    }

    #[test]
    fn the_range_that_was_found_and_usual_maxima_are_offered() {
        let values = |found| -> Vec<String> {
            Scale::Keep.offer(found, None).options.into_iter().map(|option| option.value).collect()
        };
        assert_eq!(
            values((1.0, 9.0)),
            ["keep", "1..9", "1..10", "0..10", "1..20", "0..20", "1..100", "0..100"]
        );
        assert_eq!(values((4.0, 900.0)), ["keep", "4..900"]);
        assert_eq!(values((-2.0, 2.0))[..2], ["keep", "-2..2"]);
        assert_eq!(values((7.0, 7.0))[..2], ["keep", "1..7"]);
        let stated = Scale::Keep.offer((2.0, 8.0), Some((1, 9)));
        assert_eq!(stated.options[1].value, "1..9");
        assert_eq!(Scale::Keep.offer((2.0, 8.0), Some((1, 5))).options[1].value, "2..8");
    }
}
