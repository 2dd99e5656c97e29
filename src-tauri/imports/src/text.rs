//! From bytes to text.

use crate::Error;
use crate::import::{Offer, OfferKind, OfferOption, Options};
use crate::remark::{Remark, Weight};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use domain::{Language, Message};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252,
};

/// The most bytes that are read. No journey and no table of one comes near it.
pub(crate) const MOST_BYTES: usize = 64 * 1024 * 1024;
/// How much of a text is looked at to tell its encoding.
const SAMPLE: usize = 256 * 1024;
/// The characters of a text by which somebody tells whether its encoding is the right one.
const GLIMPSE: usize = 24;
/// How many Korean syllables and no Chinese character tell that a text is Korean: of a Chinese one read so, every third
/// character is no syllable.
const KOREAN: usize = 8;

/// Encodings in which people's tables and diagrams are found, as they are offered.
const USUAL: [&Encoding; 10] =
    [UTF_8, GB18030, BIG5, SHIFT_JIS, EUC_JP, EUC_KR, WINDOWS_1252, WINDOWS_1251, UTF_16LE, UTF_16BE];

/// A text, and how it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The text, with plain line ends and without a byte order mark.
    pub text: String,
    /// That its encoding was guessed, if it was.
    pub remarks: Vec<Remark>,
    /// Other encodings, if it was guessed or chosen.
    pub offers: Vec<Offer>,
}

/// The text of a file: in the encoding that was chosen; else in UTF-8 or UTF-16; else in the one that its bytes look
/// like, which is said, with others to choose from. Line ends of Windows and of old Macs become plain ones.
///
/// # Errors
/// [`Error`] when it is too large, empty, no text, or not in the encoding that was chosen.
pub fn read_text(bytes: &[u8], language: Language, options: &Options) -> Result<Text, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLarge { given: bytes.len(), allowed: MOST_BYTES });
    }
    let read = decode(bytes, language, options)?;
    if read.text.trim().is_empty() {
        return Err(Error::Empty);
    }
    match read.text.find('\0') {
        Some(at) => Err(zero_byte(&read.text[..at])),
        None => Ok(read),
    }
}

/// Whether bytes begin as JSON does. Its first sign is the same byte in every encoding, but for a mark before it and the
/// zeros of UTF-16.
#[must_use]
pub fn begins_json(bytes: &[u8]) -> bool {
    let is_before =
        |byte: &u8| matches!(byte, 0xEF | 0xBB | 0xBF | 0xFE | 0xFF | 0) || byte.is_ascii_whitespace();
    bytes.iter().find(|byte| !is_before(byte)).is_some_and(|byte| matches!(byte, b'{' | b'['))
}

/// The error that says where a zero byte stands behind some text.
fn zero_byte(before: &str) -> Error {
    let (line, column) = place_after(&with_plain_ends(before));
    Error::ZeroByte { line, column }
}

fn decode(bytes: &[u8], language: Language, options: &Options) -> Result<Text, Error> {
    if let Some(label) = options.one(OfferKind::Encoding) {
        let unknown = || Error::NoSuchChoice { kind: OfferKind::Encoding, given: label.to_owned() };
        let encoding = Encoding::for_label(label.as_bytes()).ok_or_else(unknown)?;
        let text = strictly(bytes, encoding)?;
        return Ok(Text { text, remarks: Vec::new(), offers: vec![offer(bytes, encoding)] });
    }
    if let Some(text) = plain_utf8(bytes) {
        return Ok(Text { text, remarks: Vec::new(), offers: Vec::new() });
    }
    if let Some(before) = before_stray_zero(bytes) {
        return Err(zero_byte(before));
    }
    if let Some(encoding) = declared(bytes) {
        let text = strictly(bytes, encoding)?;
        return Ok(Text { text, remarks: Vec::new(), offers: Vec::new() });
    }
    // This is a picture, a program, or something like it.
    if bytes.contains(&0) || looks_binary(bytes) {
        return Err(Error::Binary);
    }
    let encoding = guess(bytes, language)?;
    let text = strictly(bytes, encoding)?;
    let what = Message::new("import-encoding-guessed").with("encoding", name(encoding));
    let (line, column) = place_after(&ascii_start(bytes));
    let remarks = vec![Remark::on_line(line, column, Weight::Read, what)];
    Ok(Text { text, remarks, offers: vec![offer(bytes, encoding)] })
}

/// The text of bytes that are UTF-8 without a mark, as nearly all are.
fn plain_utf8(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    (!bytes.contains(&0) && !text.starts_with('\u{feff}')).then(|| with_plain_ends(text))
}

/// What stands before the first zero byte of a text in UTF-8 that has a few of them. A quarter of them and more, and it
/// is UTF-16 of plain letters, which makes sense in UTF-8, too.
fn before_stray_zero(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (before, _) = text.split_once('\0')?;
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    (zeros < bytes.len() / 4).then(|| before.trim_start_matches('\u{feff}'))
}

/// A text with plain line ends.
fn with_plain_ends(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

/// The encoding that a text tells by its mark, or that it cannot but be in.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding);
    }
    if !bytes.contains(&0) {
        return None;
    }
    // UTF-16 without its mark: line ends, commas and spaces have their zero always on the same side; few others have
    // any.
    let zeros = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let encoding = if zeros(1) > zeros(0) { UTF_16LE } else { UTF_16BE };
    let text = strictly(bytes, encoding).ok()?;
    (!text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t'))).then_some(encoding)
}

/// Whether there are control characters that no text has.
fn looks_binary(bytes: &[u8]) -> bool {
    bytes.iter().take(SAMPLE).any(|byte| matches!(byte, 0x01..=0x08 | 0x0E..=0x1A | 0x7F))
}

/// The encoding that bytes look like, of those in which every byte makes sense.
fn guess(bytes: &[u8], language: Language) -> Result<&'static Encoding, Error> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, sample.len() == bytes.len());
    let country: Option<&[u8]> = match language {
        Language::English => None,
        Language::Chinese => Some(b"cn"),
    };
    let likely = detector.guess(country, Utf8Detection::Deny);
    // GB18030 reads all that GBK does, and more.
    let likely = if likely == encoding_rs::GBK { GB18030 } else { likely };
    let makes_sense = |encoding: &&'static Encoding| strictly(bytes, encoding).is_ok();
    let chinese = (is_weak(bytes, likely)).then_some(GB18030);
    let found = chinese.into_iter().chain([likely, GB18030, WINDOWS_1252]).find(makes_sense);
    found.ok_or_else(|| not_text_in(bytes, likely))
}

/// Whether a text that looks Japanese or Korean may as well be Chinese. A few Chinese characters look like either, and
/// we speak Chinese; so it is, unless it has what no Chinese text has: kana, or many Korean syllables alone.
fn is_weak(bytes: &[u8], likely: &'static Encoding) -> bool {
    let has = |text: &str, range: std::ops::RangeInclusive<char>| {
        text.chars().filter(|c| range.contains(c)).count()
    };
    let Ok(text) = strictly(bytes, likely) else { return false };
    if likely == EUC_JP || likely == SHIFT_JIS {
        has(&text, '\u{3041}'..='\u{30ff}') == 0
    } else if likely == EUC_KR {
        has(&text, '가'..='힣') < KOREAN || has(&text, '一'..='鿿') > 0
    } else {
        false
    }
}

/// The text in an encoding, without its mark and with plain line ends.
fn strictly(bytes: &[u8], encoding: &'static Encoding) -> Result<String, Error> {
    let bytes = match Encoding::for_bom(bytes) {
        Some((marked, length)) if marked == encoding => &bytes[length..],
        Some(_) | None => bytes,
    };
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| not_text_in(bytes, encoding))?;
    Ok(with_plain_ends(&text))
}

/// The error that says where the first byte stands that makes no sense.
fn not_text_in(bytes: &[u8], encoding: &'static Encoding) -> Error {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len().saturating_mul(3) + 16);
    let (result, _) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    debug_assert!(!matches!(result, encoding_rs::DecoderResult::OutputFull), "there is room for any text");
    let (line, column) = place_after(&text);
    Error::NotInEncoding { line, column, encoding: name(encoding) }
}

/// What people call an encoding.
fn name(encoding: &'static Encoding) -> String {
    match encoding.name() {
        "gb18030" => "GB18030".to_owned(),
        other => other.replace("windows", "Windows"),
    }
}

/// The encodings in which every byte makes sense, each with a glimpse of the text in it.
fn offer(bytes: &[u8], chosen: &'static Encoding) -> Offer {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let mut all = vec![chosen];
    all.extend(USUAL.into_iter().filter(|encoding| *encoding != chosen));
    let option = |encoding: &'static Encoding| {
        let text = strictly(bytes, encoding).ok()?;
        let label =
            Message::new("import-encoding").with("encoding", name(encoding)).with("glimpse", glimpse(&text));
        Some(OfferOption { value: encoding.name().to_owned(), label })
    };
    Offer {
        kind: OfferKind::Encoding,
        question: Message::new("import-offer-encoding"),
        options: all
            .into_iter()
            .filter(|encoding| !is_wide(encoding) || sample.contains(&0))
            .filter_map(option)
            .collect(),
        chosen: vec![chosen.name().to_owned()],
        several: false,
    }
}

fn is_wide(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// The first words of a text that tell anything of its encoding.
fn glimpse(text: &str) -> String {
    let telling = text.find(|c: char| !c.is_ascii()).unwrap_or(0);
    let line = text[..telling].rfind('\n').map_or(0, |end| end + 1);
    let begin = text[line..telling].char_indices().rev().nth(7).map_or(line, |(at, _)| line + at);
    let words = text[begin..].lines().next().unwrap_or_default();
    words.chars().filter(|c| !c.is_control()).take(GLIMPSE).collect::<String>().trim().to_owned()
}

/// What stands before the first byte that is no ASCII.
fn ascii_start(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).replace("\r\n", "\n").replace('\r', "\n")
}

/// The line and column of what follows a text.
fn place_after(text: &str) -> (usize, usize) {
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<Text, Error> {
        read_text(bytes, Language::English, &Options::default())
    }

    fn wide(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn every_usual_encoding_of_a_text_reads_like_utf8() {
        let text = "阶段,了解产品,比较价格,签订合同\n买方做什么,搜索网站,询问同行,等待法务审核\n";
        let (gbk, _, _) = GB18030.encode(text);
        let mut marked = vec![0xEF, 0xBB, 0xBF];
        marked.extend(text.as_bytes());
        let little = wide(text, u16::to_le_bytes);
        let big = wide(text, u16::to_be_bytes);
        for bytes in [text.as_bytes(), &marked, &little, &big, &[&[0xFF, 0xFE], &little[..]].concat(), &gbk] {
            assert_eq!(read(bytes).unwrap().text, text, "{bytes:02x?}");
        }
        assert_eq!(read(&[&[0xFE, 0xFF], &big[..]].concat()).unwrap().text, text);
    }

    #[test]
    fn what_was_guessed_is_said_where_it_begins_and_others_are_offered() {
        // "Kaufübersicht" and "Größe" as Windows writes them.
        let read = read(b"journey\r\n  Kauf\xfcbersicht und Gr\xf6\xdfe: 3: Kunde").unwrap();
        assert_eq!(read.text, "journey\n  Kaufübersicht und Größe: 3: Kunde");
        let place = read.remarks[0].place.clone().unwrap();
        assert_eq!((place.line, place.column), (2, 7));
        let offer = &read.offers[0];
        assert_eq!(offer.chosen, ["windows-1252"]);
        assert!(offer.options.iter().any(|option| option.value == "windows-1251"));
        assert!(!offer.options.iter().any(|option| option.value == "UTF-8" || option.value == "UTF-16LE"));
    }

    #[test]
    fn a_chosen_encoding_is_taken_or_refused_with_the_place_that_contradicts_it() {
        let choose = |bytes: &[u8], label: &str| {
            let options = Options::default().with(OfferKind::Encoding, label);
            read_text(bytes, Language::English, &options).map(|read| read.text)
        };
        let (big5, _, _) = BIG5.encode("顧客旅程");
        assert_eq!(choose(&big5, "big5").unwrap(), "顧客旅程");
        assert_eq!(
            choose(b"a\nbc\xff", "utf-8"),
            Err(Error::NotInEncoding { line: 2, column: 3, encoding: "UTF-8".to_owned() })
        );
        let given = "klingon".to_owned();
        assert_eq!(choose(b"a", "klingon"), Err(Error::NoSuchChoice { kind: OfferKind::Encoding, given }));
    }

    #[test]
    fn line_ends_of_windows_and_of_old_macs_become_plain() {
        assert_eq!(read(b"a\r\nb\rc\n").unwrap().text, "a\nb\nc\n");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(read(b" \n\t\n"), Err(Error::Empty));
        assert_eq!(read(b"\xef\xbb\xbf"), Err(Error::Empty));
        assert_eq!(read(b"\x89PNG\0\0\0"), Err(Error::Binary));
        assert_eq!(read(b"\xff\xd8\xff\xe1\x02\x10JFIF"), Err(Error::Binary));
        let zero = |line, column| Err(Error::ZeroByte { line, column });
        assert_eq!(read(b"Stage,Find\r\nPain,sl\0ow\r\n"), zero(2, 8));
        assert_eq!(read(b"\xef\xbb\xbfStage,\0,Find,Buy\n"), zero(1, 7));
        assert_eq!(read(&[&[0xFF, 0xFE], &wide("ab\0c", u16::to_le_bytes)[..]].concat()), zero(1, 3));
        let cut_short = [0xFF, 0xFE, b'a', 0, b'b'];
        let encoding = "UTF-16LE".to_owned();
        assert_eq!(read(&cut_short), Err(Error::NotInEncoding { line: 1, column: 2, encoding }));
    }
}
