//! Keeping things apart along a line while moving them as little as possible.

/// Places for things of given `widths` in their order: none overlap, all lie between `from` and `to`, and the
/// squared distances from their `wanted` left edges are as small as they can be (isotonic regression by
/// pooling adjacent violators). Where there is too little room, they stand as if `to` lay further right.
pub(crate) fn spread(wanted: &[f64], widths: &[f64], from: f64, to: f64) -> Vec<f64> {
    let mut before = 0.0;
    let mut offsets = Vec::with_capacity(widths.len());
    for width in widths {
        offsets.push(before);
        before += width;
    }
    // With its offset taken away, a thing only has to be no further left than the one before it.
    let mut pools: Vec<(f64, usize)> = Vec::with_capacity(wanted.len());
    for (place, offset) in wanted.iter().zip(&offsets) {
        pools.push((place - offset, 1));
        while let [.., (left, m), (right, n)] = pools[..]
            && right < left
        {
            let (a, b) = (crate::text::count(m), crate::text::count(n));
            pools.truncate(pools.len() - 2);
            pools.push(((left * a + right * b) / (a + b), m + n));
        }
    }
    let most = (to - before).max(from);
    let places = pools.iter().flat_map(|(place, n)| std::iter::repeat_n(place.clamp(from, most), *n));
    places.zip(&offsets).map(|(place, offset)| place + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(wanted: &[f64], widths: &[f64], expected: &[f64]) {
        assert_eq!(spread(wanted, widths, 0.0, 100.0), expected);
    }

    #[test]
    fn what_does_not_collide_stays() {
        check(&[10.0, 40.0], &[20.0, 20.0], &[10.0, 40.0]);
    }

    #[test]
    fn what_collides_moves_by_the_same_share() {
        check(&[40.0, 40.0], &[20.0, 20.0], &[30.0, 50.0]);
    }

    #[test]
    fn nothing_leaves_the_frame() {
        check(&[95.0, 95.0], &[20.0, 20.0], &[60.0, 80.0]);
    }

    proptest! {
        #[test]
        fn nothing_overlaps(things in prop::collection::vec((0.0..100.0_f64, 0.5..5.0_f64), 0..20)) {
            let mut wanted: Vec<f64> = things.iter().map(|thing| thing.0).collect();
            wanted.sort_by(f64::total_cmp);
            let widths: Vec<f64> = things.iter().map(|thing| thing.1).collect();
            let places = spread(&wanted, &widths, 0.0, 100.0);
            for i in 0..places.len() {
                prop_assert!(places[i] >= -1e-9 && places[i] + widths[i] <= 100.0 + 1e-9);
                prop_assert!(i == 0 || places[i] >= places[i - 1] + widths[i - 1] - 1e-9);
            }
        }
    }
}
