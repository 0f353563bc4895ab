//! Making any words stand as words in Markdown.

/// Words with every character that means something in Markdown made to mean itself.
///
/// Line breaks become spaces, so that no words can begin a block. Where a backslash could be read
/// in two ways (before a table's bar) or not at all (by readers that know only HTML), the character
/// is written as its number.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '|' | '`' | '@' => {
                out.push_str("&#");
                out.push_str(&u32::from(character).to_string());
                out.push(';');
            }
            '*' | '_' | '[' | ']' | '#' | '~' | '!' | '^' | '$' | '{' | '}' | '"' => {
                out.push('\\');
                out.push(character);
            }
            // Bare addresses would turn into links.
            ':' if rest.peek() == Some(&'/') => out.push_str("&#58;"),
            '.' if ends_in_www(&out) => out.push_str("&#46;"),
            '\u{fffd}' => out.push(character),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

fn ends_in_www(written: &str) -> bool {
    let mut last = written.chars().rev();
    (0..3).all(|_| last.next().is_some_and(|c| c.eq_ignore_ascii_case(&'w')))
}

/// Escaped words that are about to begin a block, so that they don't begin another kind of block.
pub(super) fn block_start(line: &str) -> String {
    let line = line.trim();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{number}\\{rest}");
    }
    if line.starts_with(['-', '+', '=']) {
        return format!("\\{line}");
    }
    line.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        assert_eq!(escaped("a|b\\|c"), "a&#124;b&#92;&#124;c");
        assert_eq!(escaped("<b>*x*\n# y"), "&lt;b&gt;\\*x\\* \\# y");
        assert_eq!(
            escaped("https://x.vn www.x.vn a@b.vn"),
            "https&#58;//x.vn www&#46;x.vn a&#64;b.vn"
        );
        assert_eq!(
            escaped("Quỹ “Đền ơn” 51,09 % (2.4.1)"),
            "Quỹ “Đền ơn” 51,09 % (2.4.1)"
        );
    }

    #[test]
    fn a_paragraph_does_not_become_a_list() {
        assert_eq!(block_start("1. x"), "1\\. x");
        assert_eq!(block_start("  - x"), "\\- x");
        assert_eq!(block_start("2.4 x"), "2\\.4 x");
        assert_eq!(block_start("51,09"), "51,09");
    }
}
