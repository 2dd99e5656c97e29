//! The figures behind a verdict: middle, spread and agreement of a handful of scores.

/// How many values a rating may take: 1…5.
const OPTIONS: f64 = 5.0;

/// The middle value, or the mean of the two middle ones; nothing of nothing.
///
/// ```
/// assert_eq!(domain::rating::median(&[4.0, 1.0, 3.0, 2.0]), Some(2.5));
/// ```
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    quarter(&sorted(values), 2)
}

/// The lower and the upper quartile by linear interpolation between order statistics: type 7 of Hyndman and
/// Fan (1996), which is R's default and Excel's `QUARTILE.INC`.
///
/// ```
/// assert_eq!(domain::rating::quartiles(&[1.0, 1.0, 3.0, 5.0, 5.0]), Some((1.0, 5.0)));
/// ```
#[must_use]
pub fn quartiles(values: &[f64]) -> Option<(f64, f64)> {
    let sorted = sorted(values);
    Some((quarter(&sorted, 1)?, quarter(&sorted, 3)?))
}

fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted
}

/// The value below which `quarters` of four lie, of values already sorted.
fn quarter(sorted: &[f64], quarters: usize) -> Option<f64> {
    // The place of the quantile is (n − 1) p, here kept in quarters so that no rounding can miss a value.
    let place = sorted.len().checked_sub(1)? * quarters;
    let below = *sorted.get(place / 4)?;
    let above = *sorted.get(place / 4 + 1).unwrap_or(&below);
    Some(below + (above - below) * number(place % 4) / 4.0)
}

/// The value below which a share `p` (0…1) of the weight lies, of values that each have a weight ≥ 0: the weighted
/// quantile of type 7 (Akinshin 2023, "Weighted quantile estimators", arXiv 2304.07265), which is [`quartiles`]' type
/// where all weigh alike. Kish's effective size `n* = (Σ w)² / Σ w²` takes the place of n; with `h = p (n* − 1) + 1` a
/// value counts by how much of the window from `(h − 1) / n*` to `h / n*` its share of the weight covers. Nothing where
/// nothing weighs anything. Nine digits are kept, so that a sum of shares does not miss a whole number.
///
/// ```
/// let scores = [(1.0, 1.0), (2.0, 1.0), (4.0, 1.0), (8.0, 1.0)];
/// assert_eq!(domain::rating::weighted_quantile(&scores, 0.25), Some(1.75));
/// ```
#[must_use]
pub fn weighted_quantile(values: &[(f64, f64)], p: f64) -> Option<f64> {
    let mut values: Vec<(f64, f64)> = values.iter().copied().filter(|(_, weight)| *weight > 0.0).collect();
    values.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let (lowest, highest) = (values.first()?.0, values.last()?.0);
    let total: f64 = values.iter().map(|(_, weight)| weight).sum();
    let squares: f64 = values.iter().map(|(_, weight)| weight * weight).sum();
    let effective = total * total / squares;
    let start = p * (effective - 1.0);
    let covered = |share: f64| (share * effective - start).clamp(0.0, 1.0);
    let (mut weight_so_far, mut before, mut quantile) = (0.0, 0.0, 0.0);
    for (value, weight) in values {
        weight_so_far += weight;
        let now = covered(weight_so_far / total);
        quantile += value * (now - before);
        before = now;
    }
    Some(((quantile * 1e9).round() / 1e9).clamp(lowest, highest))
}

/// The mean; nothing of nothing.
#[must_use]
pub fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() { None } else { Some(values.iter().sum::<f64>() / number(values.len())) }
}

/// The sample variance, with n − 1; nothing below two values.
#[must_use]
pub fn variance(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (values.len() > 1).then(|| squares / number(values.len() - 1))
}

/// Agreement of raters on one thing, r_wg, 0…1: one minus the variance of their scores over the variance that
/// scores thrown by dice would have, (A² − 1) / 12 for A = 5 options (James, Demaree and Wolf 1984). Raters
/// who are further apart than dice agree in nothing: 0. Nothing below two scores.
///
/// ```
/// let agreement = domain::rating::agreement(&[4.0, 4.0, 5.0, 5.0, 3.0]);
/// assert!((agreement.unwrap() - 0.65).abs() < 1e-12);
/// ```
#[must_use]
pub fn agreement(scores: &[f64]) -> Option<f64> {
    let by_dice = (OPTIONS * OPTIONS - 1.0) / 12.0;
    variance(scores).map(|variance| (1.0 - variance / by_dice).clamp(0.0, 1.0))
}

/// Kendall's coefficient of concordance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KendallW {
    /// The sum of squared deviations of the rank sums from their mean.
    pub squares: f64,
    /// W, 0 (no agreement) … 1 (all rank alike), with ties corrected.
    pub w: f64,
    /// χ² = m (n − 1) W, with n − 1 degrees of freedom.
    pub chi_squared: f64,
}

/// How far raters rank things alike: `W = 12 S / (m² (n³ − n) − m Σ T)` with `T = Σ (t³ − t)` over the ties of a
/// rater (Kendall 1948; Siegel and Castellan 1988). One row of scores for each of m raters, all on the same n
/// things. Nothing below two raters or two things, for rows of different lengths, or where every rater ties all.
#[must_use]
pub fn kendall_w(raters: &[Vec<f64>]) -> Option<KendallW> {
    let things = raters.first()?.len();
    if raters.len() < 2 || things < 2 || raters.iter().any(|row| row.len() != things) {
        return None;
    }
    let mut sums = vec![0.0; things];
    let mut ties = 0.0;
    for row in raters {
        let (ranks, tied) = ranks(row);
        ties += tied;
        for (sum, rank) in sums.iter_mut().zip(ranks) {
            *sum += rank;
        }
    }
    let (m, n) = (number(raters.len()), number(things));
    let expected = m * (n + 1.0) / 2.0;
    let squares: f64 = sums.iter().map(|sum| (sum - expected).powi(2)).sum();
    let most = m * m * (n.powi(3) - n) - m * ties;
    // Ranks are halves of whole numbers, so that this is exact: nought means that nobody ranked anything.
    if most <= 0.0 {
        return None;
    }
    let w = (12.0 * squares / most).clamp(0.0, 1.0);
    Some(KendallW { squares, w, chi_squared: m * (n - 1.0) * w })
}

/// The rank of each value, 1 for the lowest, tied values sharing the mean of their ranks; and Σ (t³ − t) of the ties.
fn ranks(values: &[f64]) -> (Vec<f64>, f64) {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut ties = 0.0;
    let mut first = 0;
    for tied in order.chunk_by(|&a, &b| values[a].total_cmp(&values[b]).is_eq()) {
        let rank = number(2 * first + tied.len() + 1) / 2.0;
        for &index in tied {
            ranks[index] = rank;
        }
        let t = number(tied.len());
        ties += t.powi(3) - t;
        first += tied.len();
    }
    (ranks, ties)
}

/// A count as a figure. What a workbook may hold is far below what a 32-bit number counts.
pub(crate) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_no_middle_and_one_value_is_its_own() {
        assert_eq!(median(&[]), None);
        assert_eq!(quartiles(&[]), None);
        assert_eq!(median(&[3.0]), Some(3.0));
        assert_eq!(quartiles(&[3.0]), Some((3.0, 3.0)));
        assert_eq!(variance(&[3.0]), None);
        assert_eq!(agreement(&[3.0]), None);
    }

    #[test]
    fn quartiles_lie_between_values_where_they_must() {
        // R: quantile(c(1, 2, 4, 8), type = 7).
        assert_eq!(quartiles(&[8.0, 1.0, 4.0, 2.0]), Some((1.75, 5.0)));
    }

    #[test]
    fn a_value_that_weighs_twice_as_much_pulls_the_middle_towards_itself() {
        // Worked by hand: n* = 16 / 6, the window from 5/16 to 11/16; 3 ends and 5 begins in its middle, at 1/2.
        let scores = [(1.0, 1.0), (3.0, 1.0), (5.0, 2.0)];
        assert_eq!(weighted_quantile(&scores, 0.5), Some(4.0));
        assert_eq!(weighted_quantile(&[(1.0, 0.0), (3.0, 2.0)], 0.5), Some(3.0));
        assert_eq!(weighted_quantile(&[(1.0, 0.0)], 0.5), None);
    }

    #[test]
    fn tied_values_share_their_ranks() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 5.0, 3.0]), (vec![3.0, 1.0, 3.0, 5.0, 3.0], 24.0));
    }

    #[test]
    fn raters_who_rank_alike_have_concordance_one() {
        let alike = kendall_w(&[vec![1.0, 2.0, 5.0], vec![2.0, 3.0, 4.0]]).unwrap();
        assert_eq!((alike.w, alike.chi_squared), (1.0, 4.0));
        let opposed = kendall_w(&[vec![1.0, 2.0, 3.0], vec![3.0, 2.0, 1.0]]).unwrap();
        assert_eq!(opposed.w, 0.0);
    }

    #[test]
    fn raters_who_tie_everything_have_no_concordance() {
        assert_eq!(kendall_w(&[vec![3.0, 3.0], vec![3.0, 3.0]]), None);
        assert_eq!(kendall_w(&[vec![1.0, 2.0]]), None);
        assert_eq!(kendall_w(&[vec![1.0, 2.0], vec![1.0]]), None);
    }
}
