//! `ansinh assess ID --batch`: JSON Lines in, JSON Lines out, in bounded memory.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::{self, BufRead as _, BufReader, Read, Write as _};

use ansinh::catalogue::{self, Answer, AnyRule, Detail, RuleOnDay, read_json};
use ansinh::local_policy::LocalPolicy;
use ansinh::{Language, NaiveDate, Text};
use serde::Serialize;
use serde_json::Value;

use crate::arguments::{Assess, Clock};
use crate::input;
use crate::output::{Done, Output};
use crate::problem::{Failure, Problem, Told};
use crate::progress::Progress;

/// The longest line read, in bytes: far more than any case needs.
const LONGEST_LINE: usize = 1 << 20;

/// Rules of so many days are kept; a register rarely asks for more.
const DAYS_KEPT: usize = 1024;

const WORKING: Text = Text::new("hồ sơ đã xét", "cases assessed");

pub(crate) fn run(
    request: &Assess,
    language: Language,
    output: &mut Output,
) -> Result<Done, Failure> {
    let policy = request.local.as_deref().map(input::policy).transpose()?;
    request.clock.when(NaiveDate::MIN)?; // a bad --known-on is told once, not on every line
    let mut desk = Desk {
        rule: catalogue::find(&request.id)?,
        policy: policy.as_ref(),
        clock: &request.clock,
        detail: request.detail(),
        days: HashMap::new(),
    };
    let progress = Progress::start(WORKING, language);
    let mut done = Done::Fine;
    let mut lines = Lines::new(io::stdin().lock());
    loop {
        if lines.must_wait() {
            output.flush()?; // whoever asks line by line waits for the answer
        }
        let Some(line) = lines.next_line() else {
            break;
        };
        let number = progress.advance();
        match line.and_then(|line| desk.answer(line)) {
            Ok(answer) => output.json_line(&answer)?,
            Err(problem) => {
                done = Done::SomeBadInput;
                output.json_line(&BadLine {
                    line: number,
                    error: Told::from(&problem),
                })?;
                if matches!(problem, Problem::Unreadable { .. }) {
                    break; // no line will follow
                }
            }
        }
    }
    Ok(done)
}

/// The answer to a line that cannot be assessed.
#[derive(Serialize)]
struct BadLine {
    line: u64,
    error: Told,
}

/// Answers line after line; the rule of a day is looked up once.
struct Desk<'a> {
    rule: &'static dyn AnyRule,
    policy: Option<&'a LocalPolicy>,
    clock: &'a Clock,
    detail: Detail,
    days: HashMap<NaiveDate, Box<dyn RuleOnDay>>,
}

impl Desk<'_> {
    fn answer(&mut self, line: &[u8]) -> Result<Answer, Problem> {
        let text = std::str::from_utf8(line).map_err(|error| Problem::NotUtf8 {
            file: "stdin".into(),
            byte: error.valid_up_to(),
        })?;
        let case = read_json(text)?;
        let (on, facts) = parts(&case).ok_or_else(|| Problem::NotACase {
            read: text.chars().take(80).collect(),
        })?;
        let day = input::day("on", on)?;
        let detail = self.detail;
        Ok(self.rule_on(day)?.answer(facts, detail)?)
    }

    fn rule_on(&mut self, day: NaiveDate) -> Result<&dyn RuleOnDay, Problem> {
        if self.days.len() >= DAYS_KEPT && !self.days.contains_key(&day) {
            self.days.clear();
        }
        let rule = match self.days.entry(day) {
            Entry::Occupied(kept) => kept.into_mut(),
            Entry::Vacant(place) => place.insert(self.rule.on(self.clock.when(day)?, self.policy)?),
        };
        Ok(&**rule)
    }
}

/// `on` and `facts`, where a line has these two and nothing else.
fn parts(case: &Value) -> Option<(&str, &Value)> {
    let case = case.as_object().filter(|case| case.len() == 2)?;
    Some((case.get("on")?.as_str()?, case.get("facts")?))
}

/// Lines of bounded length; a longer one is skipped to its end and told as a problem.
struct Lines<R> {
    source: BufReader<R>,
    line: Vec<u8>,
}

impl<R: Read> Lines<R> {
    fn new(source: R) -> Self {
        Self {
            source: BufReader::with_capacity(1 << 16, source),
            line: Vec::new(),
        }
    }

    /// Has everything been read that has come so far?
    fn must_wait(&self) -> bool {
        self.source.buffer().is_empty()
    }

    /// The next line without its end; `None` after the last one.
    fn next_line(&mut self) -> Option<Result<&[u8], Problem>> {
        self.line.clear();
        let mut too_long = false;
        let mut read_any = false;
        loop {
            let chunk = match self.source.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    return Some(Err(Problem::Unreadable {
                        file: "stdin".into(),
                        cause: error.to_string(),
                    }));
                }
            };
            if chunk.is_empty() {
                if read_any {
                    break;
                }
                return None;
            }
            read_any = true;
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or_default();
            too_long |= self.line.len().saturating_add(part.len()) > LONGEST_LINE;
            if !too_long {
                self.line.extend_from_slice(part);
            }
            let used = part.len().saturating_add(usize::from(end.is_some()));
            self.source.consume(used);
            if end.is_some() {
                break;
            }
        }
        Some(if too_long {
            Err(Problem::LineTooLong {
                limit: LONGEST_LINE,
            })
        } else {
            Ok(&self.line)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_skipped_and_the_next_one_is_read() {
        let mut text = vec![b'x'; LONGEST_LINE + 1];
        text.extend_from_slice(b"\nshort\n\nlast");
        let mut lines = Lines::new(text.as_slice());
        assert!(matches!(
            lines.next_line(),
            Some(Err(Problem::LineTooLong { .. }))
        ));
        assert!(matches!(lines.next_line(), Some(Ok(b"short"))));
        assert!(matches!(lines.next_line(), Some(Ok(b""))));
        assert!(matches!(lines.next_line(), Some(Ok(b"last"))));
        assert!(lines.next_line().is_none());
    }
}
