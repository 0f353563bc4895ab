//! What a check found, and what would explain it.

use std::fmt;

use ansinh_core::law::Citation;
use ansinh_core::{Decimal, Language, Localized, Text};
use serde::{Deserialize, Serialize};

use crate::check::Statement;
use crate::expression::Expression;
use crate::unit::Unit;

mod explanation;

pub use explanation::Explanation;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The statement holds; an exact match with a statutory rate is worth showing.
    Match,
    /// It holds, with something a reader should know: an unlisted remainder, a residue of rounding.
    Remark,
    /// It fails. Unless the data set lists it as known, so does the run.
    Failure,
}

/// A value in base units, shown in the unit it is reported in.
///
/// ```
/// use ansinh_core::{Decimal, Language, Localized};
/// use ansinh_reporting::{finding::Amount, unit::Unit};
///
/// let amount = Amount {
///     value: Decimal::from(2_700_000),
///     unit: Some(Unit::read("triệu đồng", "million đồng")),
/// };
/// assert_eq!(amount.in_language(Language::Vietnamese).to_string(), "2,7 triệu đồng");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// In the base unit.
    pub value: Decimal,
    /// The unit it is shown in; `None` for a pure number.
    pub unit: Option<Unit>,
}

impl Amount {
    /// A value in base units, to be shown in `unit`.
    pub fn new(value: Decimal, unit: Option<&Unit>) -> Self {
        Self {
            value,
            unit: unit.cloned(),
        }
    }
}

impl Localized for Amount {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let printed = self
            .unit
            .as_ref()
            .and_then(|unit| unit.from_base(self.value))
            .unwrap_or(self.value);
        let fine = self.unit.as_ref().is_some_and(Unit::is_money) && printed == self.value;
        let shown = printed.round_dp(if fine { 0 } else { 4 }).normalize();
        write!(f, "{}", shown.in_language(language))?;
        match (&self.unit, language) {
            (None, _) => Ok(()),
            (Some(unit), Language::Vietnamese) if unit.is_percent() => f.write_str("%"),
            (Some(unit), _) => write!(f, " {}", unit.in_language(language)),
        }
    }
}

ansinh_core::messages! {
    /// Why a check could not be carried out.
    pub enum NotChecked {
        /// A figure is missing. Missing is not zero.
        Missing {
            /// The figure.
            figure: Expression,
            /// Its name: "Hộ nghèo cùng kỳ năm trước".
            name: Text,
        } = "figure-missing",
            vi: "thiếu số liệu “{name}” (`{figure}`); số liệu thiếu không phải là 0",
            en: "the figure \u{201c}{name}\u{201d} (`{figure}`) is missing; a missing figure is not 0";
        /// Several figures could be meant.
        Ambiguous {
            /// The figure.
            figure: Expression,
        } = "figure-ambiguous",
            vi: "có nhiều số liệu `{figure}` cho các thời kỳ khác nhau, không rõ dùng số nào",
            en: "there are several figures `{figure}` for different times, and none is the report's own";
        /// The figure is no number.
        NotANumber {
            /// The figure.
            figure: Expression,
        } = "figure-not-a-number",
            vi: "`{figure}` không phải là số",
            en: "`{figure}` is not a number";
        /// Something is divided by zero.
        DividedByZero {
            /// The divisor.
            divisor: Expression,
        } = "divided-by-zero",
            vi: "`{divisor}` bằng 0, không tính được tỷ lệ",
            en: "`{divisor}` is 0, so there is no quotient";
        /// A number outgrows what is computed exactly.
        Overflow {
            /// Where.
            expression: Expression,
        } = "overflow",
            vi: "`{expression}` vượt quá phạm vi tính chính xác (28 chữ số)",
            en: "`{expression}` is beyond exact arithmetic (28 digits)";
        /// A statutory rate cannot be had.
        Rate {
            /// Why.
            error: crate::rates::RateError,
        } = "rate",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for NotChecked {}

/// Both sides of a check, in base units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sides {
    /// The left side.
    pub left: Amount,
    /// The right side; `None` for a derived figure.
    pub right: Option<Amount>,
    /// Left less right.
    pub difference: Option<Amount>,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The check.
    pub check: String,
    /// What it states.
    pub statement: Statement,
    /// How much it weighs.
    pub severity: Severity,
    /// Why the data set lists it as known, if it does.
    pub known: Option<Text>,
    /// Both sides, or why they could not be had.
    pub sides: Result<Sides, NotChecked>,
    /// What would explain it, the likeliest first.
    pub explanations: Vec<Explanation>,
    /// The articles of the rates it uses.
    pub citations: Vec<Citation>,
    /// What the check says a reader should know.
    pub note: Option<Text>,
}

impl Finding {
    /// Does it fail a run: a failure that the data set doesn't list?
    pub fn fails_run(&self) -> bool {
        self.severity == Severity::Failure && self.known.is_none()
    }
}

impl Localized for Finding {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let difference = match language {
            Language::Vietnamese => "chênh lệch",
            Language::English => "difference",
        };
        write!(f, "{}: {}", self.check, self.statement)?;
        match &self.sides {
            Err(reason) => write!(f, ": {}", reason.in_language(language))?,
            Ok(sides) => {
                write!(f, ": {}", sides.left.in_language(language))?;
                if let (Some(right), Some(over)) = (&sides.right, &sides.difference) {
                    write!(
                        f,
                        " / {}, {difference} {}",
                        right.in_language(language),
                        over.in_language(language)
                    )?;
                }
            }
        }
        for explanation in &self.explanations {
            write!(f, "; {}", explanation.in_language(language))?;
        }
        Ok(())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}
