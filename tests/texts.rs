//! Every text a person reads has both languages, and both name the same figures.
//!
//! Reads the sources of all crates and looks at each `Text::new("…", "…")`, each `vi: "…", en: "…"`
//! of a message, and each label of `parameters!`.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Words that are the same in both languages.
const SAME_IN_BOTH: [&str; 7] = ["đồng", "kg", "m", "km", "HTML", "CSV", "JSON"];

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Literal(String),
    Sign(char),
}

/// Enough of Rust's grammar to tell texts from comments and code.
fn tokens(source: &str) -> Vec<Token> {
    let letters: Vec<char> = source.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let letter = letters[at];
        if letters[at..].starts_with(&['/', '/']) {
            at += letters[at..].iter().take_while(|c| **c != '\n').count();
        } else if letter == '"' {
            let mut text = String::new();
            at += 1;
            while letters[at] != '"' {
                if letters[at..].starts_with(&['\\', 'u', '{']) {
                    at += letters[at..].iter().take_while(|c| **c != '}').count();
                    text.push('\u{fffd}'); // some sign, not a placeholder
                } else if letters[at] == '\\' {
                    at += 1;
                    text.push('\\');
                } else {
                    text.push(letters[at]);
                }
                at += 1;
            }
            at += 1;
            tokens.push(Token::Literal(text));
        } else if letters[at..].starts_with(&['\'', '"', '\'']) {
            at += 3; // the character '"'
        } else if letter.is_alphanumeric() || letter == '_' {
            let word: String = letters[at..]
                .iter()
                .take_while(|c| c.is_alphanumeric() || **c == '_')
                .collect();
            at += word.chars().count();
            tokens.push(Token::Word(word));
        } else {
            if !letter.is_whitespace() {
                tokens.push(Token::Sign(letter));
            }
            at += 1;
        }
    }
    tokens
}

/// The pairs of Vietnamese and English found, and literals that stand alone where a pair should.
fn pairs(tokens: &[Token]) -> (Vec<(&str, &str)>, Vec<&str>) {
    use Token::{Literal, Sign, Word};
    let (mut pairs, mut alone) = (Vec::new(), Vec::new());
    for (at, token) in tokens.iter().enumerate() {
        match (token, &tokens[at + 1..]) {
            (Word(text), [Sign(':'), Sign(':'), Word(new), Sign('('), rest @ ..])
                if text == "Text" && new == "new" =>
            {
                match rest {
                    [Literal(vi), Sign(','), Literal(en), ..] => {
                        pairs.push((vi.as_str(), en.as_str()));
                    }
                    [Literal(vi), ..] => alone.push(vi.as_str()),
                    _ => {}
                }
            }
            (Word(vi), [Sign(':'), Literal(text), rest @ ..]) if vi == "vi" => match rest {
                [Sign(','), Word(en), Sign(':'), Literal(english), ..] if en == "en" => {
                    pairs.push((text.as_str(), english.as_str()));
                }
                _ => alone.push(text.as_str()),
            },
            (
                Word(power),
                [
                    Sign(','),
                    Literal(vi),
                    Sign(','),
                    Literal(en),
                    Sign(';'),
                    ..,
                ],
            ) if ["None", "Higher", "UpTo"].contains(&power.as_str()) => {
                pairs.push((vi.as_str(), en.as_str()));
            }
            _ => {}
        }
    }
    (pairs, alone)
}

/// `{field}` and `{field:…}`, by name.
fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .map(|name| name.split(':').next().unwrap())
        .collect()
}

/// The letters outside placeholders.
fn words(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && letter.is_alphabetic()
        })
        .collect()
}

fn problem((vi, en): (&str, &str)) -> Option<&'static str> {
    let same = words(vi) == words(en) && !words(vi).is_empty();
    if vi.trim().is_empty() || en.trim().is_empty() {
        Some("one language is empty")
    } else if same && !SAME_IN_BOTH.contains(&words(vi).as_str()) {
        Some("both languages are the same")
    } else if placeholders(vi) != placeholders(en) {
        Some("the languages name different figures")
    } else {
        None
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("tests.rs")
        {
            found.push(path);
        }
    }
}

#[test]
fn every_text_has_both_languages() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = Vec::new();
    for entry in fs::read_dir(crates).unwrap() {
        let source = entry.unwrap().path().join("src");
        if source.is_dir() {
            sources(&source, &mut files);
        }
    }
    let (mut seen, mut problems) = (0, Vec::new());
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let shipped = source.split("#[cfg(test)]").next().unwrap();
        let tokens = tokens(shipped);
        let (pairs, alone) = pairs(&tokens);
        seen += pairs.len();
        problems.extend(
            alone
                .iter()
                .map(|text| format!("{}: alone: {text}", file.display())),
        );
        for pair in pairs {
            if let Some(problem) = problem(pair) {
                problems.push(format!("{}: {problem}: {pair:?}", file.display()));
            }
        }
    }
    assert!(seen > 100, "only {seen} texts found");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_test_itself_finds_what_is_wrong() {
    let wrong = [
        r#"Text::new("mức chuẩn", "")"#,
        r#"Text::new("standard level", "standard level")"#,
        r#"A {} = "a", vi: "{value} đồng", en: "{amount} dong";"#,
        r#"level: Higher, "mức", "";"#,
    ];
    for source in wrong {
        let tokens = tokens(source);
        let (pairs, _) = pairs(&tokens);
        assert!(problem(pairs[0]).is_some(), "{source}");
    }
    for source in [r#"A = "a", vi: "một mình";"#, r#"Text::new("một mình")"#] {
        let tokens = tokens(source);
        assert!(!pairs(&tokens).1.is_empty(), "{source}");
    }
    let tokens = tokens("// Text::new(\"a\", \"\")\nText::new(\"mức {x}\", \"level {x}\")");
    assert_eq!(problem(pairs(&tokens).0[0]), None);
}
