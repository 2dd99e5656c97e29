//! Quantiles of a great many values, without sorting them.

use crate::rating::number;

/// How finely values are told apart before the few that matter are sorted.
const BINS: usize = 1 << BITS;
const BITS: u32 = 11;

/// The values below which some shares lie, by linear interpolation between order statistics (type 7 of Hyndman and Fan),
/// the shares rising; noughts of nothing. Exact: every value is counted into one of many bins of equal width, and those
/// that fall into the bins of the wanted ranks are sorted.
pub(super) fn quantiles<const N: usize>(values: &[f64], shares: [f64; N]) -> [f64; N] {
    let Some(last) = values.len().checked_sub(1) else { return [0.0; N] };
    let (low, high) = ends(values);
    // A little less than one, so that the highest value is below it; where all are alike one bin holds them all.
    let scale = (1.0 - 1e-9) / (high - low).max(f64::MIN_POSITIVE);
    let bin = |value: f64| leading_bits((value - low) * scale);
    let mut counts = [0_u32; BINS];
    for value in values {
        counts[bin(*value)] += 1;
    }
    let places = shares.map(|share| number(last) * share);
    let ranks = places.map(|place| (place as usize, (place as usize + 1).min(last)));
    let mut wanted = [false; BINS];
    let mut start = 0;
    for (bin, count) in counts.iter().enumerate() {
        let bin_of = start..start + *count as usize;
        wanted[bin] = ranks.iter().any(|(below, above)| bin_of.contains(below) || bin_of.contains(above));
        start = bin_of.end;
    }
    let mut kept: Vec<f64> = values.iter().copied().filter(|value| wanted[bin(*value)]).collect();
    kept.sort_unstable_by(f64::total_cmp);
    let value_of = |rank: usize| kept.get(rank - skipped(&counts, &wanted, rank)).copied().unwrap_or(high);
    let mut found = [0.0; N];
    for ((found, (below, above)), place) in found.iter_mut().zip(ranks).zip(places) {
        let (below, above) = (value_of(below), value_of(above));
        *found = below + (above - below) * place.fract();
    }
    found
}

/// The first bits of a figure from 0 to below 1: those of the mantissa of that figure and one, which needs no conversion.
fn leading_bits(share: f64) -> usize {
    let mantissa = (1.0 + share).to_bits() >> (f64::MANTISSA_DIGITS - 1 - BITS);
    usize::try_from(mantissa).unwrap_or(0) % BINS
}

/// The lowest and the highest value; eight side by side, since one after the other would wait for each comparison.
fn ends(values: &[f64]) -> (f64, f64) {
    let (mut low, mut high) = ([f64::INFINITY; 8], [f64::NEG_INFINITY; 8]);
    for chunk in values.chunks(8) {
        for ((value, low), high) in chunk.iter().zip(&mut low).zip(&mut high) {
            *low = if *value < *low { *value } else { *low };
            *high = if *value > *high { *value } else { *high };
        }
    }
    (low.into_iter().fold(f64::INFINITY, f64::min), high.into_iter().fold(f64::NEG_INFINITY, f64::max))
}

/// How many values before a rank were not kept.
fn skipped(counts: &[u32; BINS], wanted: &[bool; BINS], rank: usize) -> usize {
    let (mut start, mut skipped) = (0, 0);
    for (count, wanted) in counts.iter().zip(wanted) {
        if start > rank {
            break;
        }
        start += *count as usize;
        if !wanted {
            skipped += *count as usize;
        }
    }
    skipped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rating::{median, quartiles};
    use proptest::collection::vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_are_those_of_sorted_values(values in vec(prop_oneof![Just(0.0), Just(7.5), -1e3..1e3_f64, 0.0..1e-3_f64], 1..500)) {
            let found = quantiles(&values, [0.25, 0.5, 0.75]);
            let (lower, upper) = quartiles(&values).unwrap();
            prop_assert_eq!(found, [lower, median(&values).unwrap(), upper]);
        }
    }

    #[test]
    fn of_one_value_all_are_it_and_of_none_nought() {
        assert_eq!(quantiles(&[4.0], [0.1, 0.5, 0.9]), [4.0; 3]);
        assert_eq!(quantiles(&[-2.0; 700], [0.1, 0.5, 0.9]), [-2.0; 3]);
        assert_eq!(quantiles(&[], [0.5]), [0.0]);
    }
}
