//! Days, facts and policies as they are written on the command line and in files.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use ansinh::catalogue::read_json;
use ansinh::local_policy::LocalPolicy;
use ansinh::{NaiveDate, When};
use serde_json::Value;

use crate::arguments::Clock;
use crate::problem::Problem;

/// The most that is read of a file of facts or a policy: far more than any case needs.
const LARGEST: usize = 16 << 20;

/// A day such as 2017-06-01.
pub(crate) fn day(place: &str, text: &str) -> Result<NaiveDate, Problem> {
    let day = text.parse().ok();
    // The parser is more lenient than the form that is asked for.
    day.filter(|day: &NaiveDate| day.to_string() == text)
        .ok_or_else(|| Problem::BadDate {
            place: place.into(),
            read: text.chars().take(40).collect(),
        })
}

impl Clock {
    /// The question to dated law, about `day`.
    pub(crate) fn when(&self, day: NaiveDate) -> Result<When, Problem> {
        let mut when = When::on(day);
        if let Some(known_on) = &self.known_on {
            when = when.known_on(self::day("--known-on", known_on)?);
        }
        if self.assume_unchanged {
            when = when.assume_unchanged();
        }
        Ok(when)
    }
}

/// The facts of one case, from a file or, for `-`, from standard input.
pub(crate) fn facts(file: &Path) -> Result<Value, Problem> {
    let text = text(file)?;
    read_json(&text).map_err(|error| Problem::InFile {
        file: shown(file),
        error,
    })
}

/// A province's level or a reform, in JSON or TOML by the file's ending.
pub(crate) fn policy(file: &Path) -> Result<LocalPolicy, Problem> {
    let ending = file.extension().unwrap_or_default().to_ascii_lowercase();
    let bad = |detail: String| Problem::BadPolicy {
        file: shown(file),
        detail,
    };
    match ending.to_str() {
        Some("json") => serde_json::from_str(&text(file)?).map_err(|error| bad(error.to_string())),
        Some("toml") => toml::from_str(&text(file)?)
            .map_err(|error| bad(error.to_string().trim_end().to_owned())),
        _ => Err(Problem::UnknownFormat { file: shown(file) }),
    }
}

/// How a file is named in messages.
pub(crate) fn shown(file: &Path) -> String {
    if is_standard_input(file) {
        "stdin".into()
    } else {
        file.display().to_string()
    }
}

fn is_standard_input(file: &Path) -> bool {
    file == Path::new("-")
}

fn text(file: &Path) -> Result<String, Problem> {
    let bytes = if is_standard_input(file) {
        bounded(io::stdin().lock())
    } else {
        File::open(file).and_then(bounded)
    };
    let bytes = bytes.map_err(|cause| Problem::Unreadable {
        file: shown(file),
        cause: cause.to_string(),
    })?;
    if bytes.len() > LARGEST {
        return Err(Problem::TooLarge {
            file: shown(file),
            limit: LARGEST,
        });
    }
    String::from_utf8(bytes).map_err(|error| Problem::NotUtf8 {
        file: shown(file),
        byte: error.utf8_error().valid_up_to(),
    })
}

/// All bytes, or one more than is allowed.
fn bounded(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    source.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
