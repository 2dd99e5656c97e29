//! Ids of new things.

/// Letters and digits that cannot be mistaken for one another when read aloud.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// An id that was never used before: eighty random bits in sixteen characters.
pub(crate) fn new_id() -> String {
    let bits = fastrand::u128(..);
    (0..16).map(|place| char::from(ALPHABET[usize::from((bits >> (place * 5)) as u8 & 31)])).collect()
}
