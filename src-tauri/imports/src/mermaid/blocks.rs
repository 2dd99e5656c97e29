//! Where Mermaid texts stand in a file: the whole of it, or the fenced blocks of a Markdown document.

/// A Mermaid text with the place it was taken from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block<'a> {
    /// The line of the file that its first line is, from 1.
    pub(super) first_line: usize,
    /// Its lines.
    pub(super) lines: Vec<&'a str>,
    /// Whether its fence was never closed.
    pub(super) open: bool,
}

/// Mermaid texts of a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Blocks<'a> {
    /// The file is one text.
    Whole(Block<'a>),
    /// The file is a document; these are its blocks that say that they are Mermaid, or begin like a journey.
    Document(Vec<Block<'a>>),
}

struct Fence<'a> {
    sign: char,
    length: usize,
    info: &'a str,
}

/// Finds them. A document is known by a fence: no Mermaid text has one.
pub(super) fn blocks(text: &str) -> Blocks<'_> {
    // Counted first: growing piece by piece costs as much as reading the lines.
    let mut lines: Vec<&str> = Vec::with_capacity(text.bytes().filter(|byte| *byte == b'\n').count() + 1);
    lines.extend(text.lines());
    let mut found = Vec::new();
    let mut fenced = false;
    let mut inside: Option<(Fence<'_>, Block<'_>)> = None;
    for (index, line) in lines.iter().enumerate() {
        match (&mut inside, fence(line)) {
            (None, Some(opening)) => {
                fenced = true;
                inside = Some((opening, Block { first_line: index + 2, lines: Vec::new(), open: false }));
            }
            (None, None) => {}
            (Some((opening, _)), Some(closing))
                if closing.sign == opening.sign
                    && closing.length >= opening.length
                    && closing.info.is_empty() =>
            {
                if let Some((fence, block)) = inside.take() {
                    keep(&mut found, &fence, block);
                }
            }
            (Some((_, block)), _) => block.lines.push(line),
        }
    }
    if let Some((fence, block)) = inside {
        keep(&mut found, &fence, Block { open: true, ..block });
    }
    if fenced { Blocks::Document(found) } else { Blocks::Whole(Block { first_line: 1, lines, open: false }) }
}

fn keep<'a>(found: &mut Vec<Block<'a>>, fence: &Fence<'_>, block: Block<'a>) {
    let language = fence.info.trim_matches(['{', '}', '.', ' ']).split([' ', ',', '}']).next().unwrap_or("");
    let named = ["mermaid", "mmd"].iter().any(|name| language.eq_ignore_ascii_case(name));
    let begins = || block.lines.iter().find(|line| !line.trim().is_empty());
    let looks = || begins().is_some_and(|line| super::line::after_keyword(line.trim(), "journey").is_some());
    if named || (language.is_empty() && looks()) {
        found.push(block);
    }
}

/// A line that opens or closes a block: three or more backticks, tildes or colons (Azure DevOps) and an info text.
fn fence(line: &str) -> Option<Fence<'_>> {
    let text = line.trim_start_matches(['>', ' ', '\t']);
    let sign = text.chars().next().filter(|sign| matches!(sign, '`' | '~' | ':'))?;
    let length = text.chars().take_while(|character| *character == sign).count();
    if length < 3 {
        return None;
    }
    let info = text[length..].trim();
    // `` ```text``` `` on one line is a stretch of code within a paragraph.
    (!info.contains(sign)).then_some(Fence { sign, length, info })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(usize, &[&str], bool)]) {
        let Blocks::Document(found) = blocks(text) else { panic!("{text:?} is a document") };
        let found: Vec<_> =
            found.iter().map(|block| (block.first_line, block.lines.as_slice(), block.open)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn mermaid_is_found_in_every_fence_that_says_so() {
        check("# A\n```mermaid\njourney\n```\n", &[(3, &["journey"], false)]);
        check("~~~ Mermaid\njourney\n~~~", &[(2, &["journey"], false)]);
        check("````{.mermaid}\n```\n````", &[(2, &["```"], false)]);
        check("::: mermaid\npie\n:::", &[(2, &["pie"], false)]);
        check("```\n\njourney\n```", &[(2, &["", "journey"], false)]);
        check("```rust\njourney\n```", &[]);
        check("```mermaid\njourney", &[(2, &["journey"], true)]);
        check("```mermaid\na\n```\ntext\n```mermaid\nb\n```", &[(2, &["a"], false), (6, &["b"], false)]);
    }

    #[test]
    fn a_file_without_a_fence_is_one_text() {
        assert!(matches!(blocks("journey\n  Pay: 5: Ana"), Blocks::Whole(block) if block.lines.len() == 2));
    }
}
