//! Which rows differ between two lists of one kind, and where each row stands.
//!
//! The place of a row is a whole number, `ord`, with gaps between: a row that is added or moved gets a
//! number between its neighbours, so that the others need not be written. Only when a gap is used up are
//! all rows numbered anew.

use crate::rows::{Key, Row};
use std::collections::HashMap;

/// The gap between two rows that were added one after the other.
const GAP: i64 = 1 << 20;

/// What has to be written so that one list becomes the other.
#[derive(Debug)]
pub(crate) struct Differences<'a, T> {
    /// Rows that are gone.
    pub(crate) removed: Vec<&'a T>,
    /// Rows that changed or moved: as it was, as it is, and its place.
    pub(crate) changed: Vec<(&'a T, &'a T, i64)>,
    /// Rows that are new, with their place.
    pub(crate) added: Vec<(&'a T, i64)>,
    /// The places of all rows after the change.
    pub(crate) ords: Vec<i64>,
}

impl<T> Differences<'_, T> {
    /// Whether there is nothing to write.
    pub(crate) fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.changed.is_empty() && self.added.is_empty()
    }
}

/// The differences between a list, whose rows stand at `ords`, and the list it becomes.
pub(crate) fn differences<'a, T: Row>(before: &'a [T], ords: &[i64], after: &'a [T]) -> Differences<'a, T> {
    // Most edits touch one row of thousands: what is equal at both ends needs no key.
    let head = before.iter().zip(after).take_while(|(old, new)| old == new).count();
    let tail = before[head..]
        .iter()
        .rev()
        .zip(after[head..].iter().rev())
        .take_while(|(old, new)| old == new)
        .count();
    let old_middle = head..before.len() - tail;
    let new_middle = head..after.len() - tail;

    let mut places: HashMap<Key<'_>, usize> =
        old_middle.clone().map(|old| (before[old].key(), old)).collect();
    // For each row of `after`, the row of `before` that it was. A key that comes twice matches once; the
    // second is an addition, which the table's primary key then refuses.
    let was: Vec<Option<usize>> = (0..after.len())
        .map(|new| {
            if new < head {
                Some(new)
            } else if new >= new_middle.end {
                Some(old_middle.end + (new - new_middle.end))
            } else {
                places.remove(&after[new].key())
            }
        })
        .collect();
    let mut gone: Vec<usize> = places.into_values().collect();
    gone.sort_unstable();

    let ords_after = ords_of(&was, ords, &new_middle);
    let mut changed = Vec::new();
    let mut added = Vec::new();
    for (new, (was, ord)) in was.iter().zip(&ords_after).enumerate() {
        match *was {
            Some(old) => {
                let moved = ords.get(old) != Some(ord);
                if moved || (new_middle.contains(&new) && before[old] != after[new]) {
                    changed.push((&before[old], &after[new], *ord));
                }
            }
            None => added.push((&after[new], *ord)),
        }
    }
    Differences {
        removed: gone.into_iter().map(|old| &before[old]).collect(),
        changed,
        added,
        ords: ords_after,
    }
}

/// Where each row stands after the change: rows that keep their order keep their place.
fn ords_of(was: &[Option<usize>], ords: &[i64], middle: &std::ops::Range<usize>) -> Vec<i64> {
    let before: Vec<Option<i64>> = was.iter().map(|old| old.and_then(|old| ords.get(old).copied())).collect();
    let mut kept = before.clone();
    let staying = longest_rising(&before[middle.clone()]);
    for (offset, place) in kept[middle.clone()].iter_mut().enumerate() {
        if !staying.contains(&offset) {
            *place = None;
        }
    }
    between(&kept)
        .unwrap_or_else(|| (1..).take(was.len()).map(|place: i64| place.saturating_mul(GAP)).collect())
}

/// Fills the gaps in a rising list; nothing where there is no room.
fn between(kept: &[Option<i64>]) -> Option<Vec<i64>> {
    let mut filled: Vec<i64> = Vec::with_capacity(kept.len());
    let mut at = 0;
    while let Some(place) = kept.get(at) {
        if let Some(place) = place {
            if filled.last().is_some_and(|last| last >= place) {
                return None;
            }
            filled.push(*place);
            at += 1;
            continue;
        }
        let run = kept[at..].iter().take_while(|place| place.is_none()).count();
        let count = i64::try_from(run).ok()?;
        let low = filled.last().copied();
        let high = kept.get(at + run).copied().flatten();
        let (start, step) = match (low, high) {
            (None, None) => (0, GAP),
            (Some(low), None) => (low, GAP),
            (None, Some(high)) => (high.checked_sub(GAP.checked_mul(count.checked_add(1)?)?)?, GAP),
            (Some(low), Some(high)) => (low, high.checked_sub(low)? / (count + 1)),
        };
        if step == 0 {
            return None;
        }
        for nth in 1..=count {
            filled.push(start.checked_add(step.checked_mul(nth)?)?);
        }
        at += run;
    }
    Some(filled)
}

/// The offsets of a longest strictly rising run among the numbers, by patience sorting.
fn longest_rising(numbers: &[Option<i64>]) -> std::collections::HashSet<usize> {
    let mut piles: Vec<(i64, usize)> = Vec::new();
    let mut below: Vec<Option<usize>> = vec![None; numbers.len()];
    for (offset, number) in numbers.iter().enumerate() {
        let Some(number) = *number else { continue };
        let pile = piles.partition_point(|(top, _)| *top < number);
        below[offset] = pile.checked_sub(1).map(|left| piles[left].1);
        match piles.get_mut(pile) {
            Some(top) => *top = (number, offset),
            None => piles.push((number, offset)),
        }
    }
    let mut staying = std::collections::HashSet::new();
    let mut at = piles.last().map(|(_, offset)| *offset);
    while let Some(offset) = at {
        staying.insert(offset);
        at = below[offset];
    }
    staying
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Segment;
    use proptest::prelude::*;

    fn segments(names: &[(u8, u8)]) -> Vec<Segment> {
        names
            .iter()
            .map(|(id, name)| Segment { id: format!("s{id}").into(), name: format!("n{name}") })
            .collect()
    }

    #[test]
    fn moving_one_row_writes_one_row() {
        let before = segments(&[(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)]);
        let ords = [10, 20, 30, 40, 50];
        for (from, to) in [(0, 4), (4, 0), (1, 3), (3, 1), (2, 2)] {
            let mut after = before.clone();
            let moved = after.remove(from);
            after.insert(to, moved);
            let found = differences(&before, &ords, &after);
            let expected = usize::from(from != to);
            assert_eq!((found.removed.len(), found.changed.len(), found.added.len()), (0, expected, 0));
        }
    }

    #[test]
    fn rows_without_room_between_are_numbered_anew() {
        let before = segments(&[(1, 1), (2, 2)]);
        let after = segments(&[(1, 1), (3, 3), (2, 2)]);
        let found = differences(&before, &[7, 8], &after);
        assert_eq!(found.ords, vec![GAP, 2 * GAP, 3 * GAP]);
        assert_eq!(found.changed.len(), 2);
        let found = differences(&before, &[i64::MIN, i64::MAX], &after);
        assert_eq!(found.ords, vec![GAP, 2 * GAP, 3 * GAP]);
    }

    proptest! {
        #[test]
        fn writing_the_differences_gives_the_other_list(
            before in proptest::collection::btree_map(0..12_u8, 0..3_u8, 0..10).prop_map(|rows| rows.into_iter().collect::<Vec<_>>()).prop_shuffle(),
            after in proptest::collection::btree_map(0..12_u8, 0..3_u8, 0..10).prop_map(|rows| rows.into_iter().collect::<Vec<_>>()).prop_shuffle(),
            gap in 1..5_i64,
        ) {
            let before = segments(&before);
            let after = segments(&after);
            let ords: Vec<i64> = (0..).map(|place| place * gap).take(before.len()).collect();
            let found = differences(&before, &ords, &after);
            let mut rows: std::collections::BTreeMap<String, (Segment, i64)> = before
                .iter()
                .zip(&ords)
                .map(|(row, ord)| (row.id.to_string(), (row.clone(), *ord)))
                .collect();
            for row in &found.removed {
                prop_assert!(rows.remove(row.id.as_str()).is_some());
            }
            for (_, row, ord) in &found.changed {
                prop_assert!(rows.insert(row.id.to_string(), ((*row).clone(), *ord)).is_some());
            }
            for (row, ord) in &found.added {
                prop_assert!(rows.insert(row.id.to_string(), ((*row).clone(), *ord)).is_none());
            }
            let mut rows: Vec<(Segment, i64)> = rows.into_values().collect();
            rows.sort_by_key(|(_, ord)| *ord);
            prop_assert_eq!(rows.iter().map(|(_, ord)| *ord).collect::<Vec<_>>(), found.ords.clone());
            prop_assert_eq!(rows.into_iter().map(|(row, _)| row).collect::<Vec<_>>(), after.clone());
            prop_assert_eq!(found.is_empty(), before == after);
        }
    }
}
