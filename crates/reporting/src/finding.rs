//! What a check found, and what would explain it.

use std::fmt;

use ansinh_core::law::Citation;
use ansinh_core::{Decimal, Language, Localized, Text};
use serde::{Deserialize, Serialize};

use crate::check::{Printed, Statement};
use crate::expression::Expression;
use crate::indicator::IndicatorCode;
use crate::unit::Unit;

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
    /// What would explain a figure that doesn't fit, or is worth knowing of one that does.
    pub enum Explanation {
        /// The printed figure was cut off, not rounded.
        Truncated {
            /// The exact value.
            exact: Decimal,
            /// What rounding would print.
            rounded: Decimal,
            /// What was printed.
            printed: Decimal,
        } = "truncated",
            vi: "{exact} làm tròn là {rounded}; báo cáo in {printed} vì đã bỏ phần thập phân phía sau thay vì làm tròn",
            en: "{exact} rounds to {rounded}; the report prints {printed} because it cut the digits off instead of rounding";
        /// The printed figure was rounded where it was said to be cut off.
        RoundedInstead {
            /// How it was printed.
            by: Printed,
            /// What was printed.
            printed: Decimal,
        } = "rounded-instead",
            vi: "{printed} khớp nếu số liệu được {by} thay vì bỏ phần thập phân",
            en: "{printed} fits if the figure was {by} instead of cut off";
        /// The difference is what rounding of the parts can leave.
        RoundingResidue {
            /// How many parts.
            parts: u32,
            /// The difference.
            difference: Amount,
            /// The most that rounding can leave.
            at_most: Amount,
        } = "rounding-residue",
            vi: "chênh lệch {difference} nằm trong phạm vi làm tròn của {parts} số hạng (nhiều nhất {at_most})",
            en: "the difference of {difference} is within what rounding {parts} parts can leave (at most {at_most})";
        /// The printed percentage belongs to another figure.
        OtherRatio {
            /// The figure it belongs to.
            numerator: IndicatorCode,
            /// Its name.
            name: Text,
            /// The total.
            denominator: IndicatorCode,
            /// Its name.
            whole: Text,
            /// The ratio.
            ratio: Decimal,
            /// What was printed.
            printed: Decimal,
        } = "other-ratio",
            vi: "{printed}% là tỷ lệ của “{name}” trong “{whole}”: {ratio}%",
            en: "{printed}% is the share of \u{201c}{name}\u{201d} in \u{201c}{whole}\u{201d}: {ratio}%";
        /// A list that ends in "…" leaves a remainder.
        OpenRemainder {
            /// What is listed.
            listed: Amount,
            /// The total.
            total: Amount,
            /// What is not listed.
            others: Amount,
        } = "open-remainder",
            vi: "liệt kê {listed} trong tổng số {total} (danh sách kết thúc bằng “…”); còn {others} khác",
            en: "{listed} of {total} are listed, in a list that ends in \u{201c}…\u{201d}; {others} are others";
        /// A list that is not said to be open leaves a remainder.
        IncompleteList {
            /// What is listed.
            listed: Amount,
            /// The total.
            total: Amount,
            /// What is not listed.
            others: Amount,
        } = "incomplete-list",
            vi: "các phần được nêu chỉ cộng được {listed} trong tổng số {total}; chưa nêu {others}",
            en: "the parts named add up to {listed} of {total} only; {others} are not accounted for";
        /// A total that counts things of another unit as if they were the same.
        MixedUnits {
            /// What is counted in another unit.
            part: Text,
            /// How many.
            amount: Amount,
            /// The total as printed.
            total: Amount,
            /// The total without them.
            rest: Amount,
        } = "mixed-units",
            vi: "tổng {total} tính cả {amount} ({part}) là đơn vị khác; không kể số đó còn {rest}",
            en: "the total of {total} counts {amount} ({part}) that are of another kind; without them it is {rest}";
        /// A part of a plan is far behind the whole, which looks on track without it.
        LaggingPart {
            /// The part.
            part: Text,
            /// Per cent of its plan.
            percent: Decimal,
            /// The whole.
            whole: Text,
            /// Per cent of the whole's plan.
            whole_percent: Decimal,
        } = "lagging-part",
            vi: "“{part}” mới đạt {percent}% kế hoạch, trong khi “{whole}” đạt {whole_percent}%",
            en: "\u{201c}{part}\u{201d} stands at {percent}% of its plan, while \u{201c}{whole}\u{201d} stands at {whole_percent}%";
        /// Another part of a plan covers for one that is far behind.
        CoveringPart {
            /// The part.
            part: Text,
            /// Per cent of its plan.
            percent: Decimal,
        } = "covering-part",
            vi: "“{part}” đạt {percent}% kế hoạch",
            en: "\u{201c}{part}\u{201d} stands at {percent}% of its plan";
        /// The cases split in one way only between two statutory rates.
        Split {
            /// How many at the first rate.
            first_count: u64,
            /// The first rate.
            first_rate: Decimal,
            /// What the first rate is for.
            first: Text,
            /// How many at the second rate.
            second_count: u64,
            /// The second rate.
            second_rate: Decimal,
            /// What the second rate is for.
            second: Text,
        } = "split",
            vi: "khớp đúng nếu {first_count} trường hợp hưởng {first_rate} ({first}) và {second_count} trường hợp hưởng {second_rate} ({second}); không có cách chia nào khác",
            en: "exact if {first_count} cases are at {first_rate} ({first}) and {second_count} at {second_rate} ({second}); no other split fits";
        /// A statutory rate in force at the time, as it was used.
        RateInForce {
            /// The rate.
            rate: Decimal,
            /// What it is for.
            label: Text,
        } = "rate-in-force",
            vi: "{label}: {rate}",
            en: "{label}: {rate}";
        /// One part of a sum is missing; this value would complete it.
        MissingPart {
            /// The part.
            indicator: IndicatorCode,
            /// Its name.
            name: Text,
            /// What would complete the sum.
            value: Amount,
        } = "missing-part",
            vi: "thiếu “{name}” (`{indicator}`); tổng khớp nếu chỉ tiêu này là {value}",
            en: "\u{201c}{name}\u{201d} (`{indicator}`) is missing; the sum fits if it is {value}";
        /// Another figure of the data set is exactly what is missing or over.
        EqualsFigure {
            /// The figure.
            indicator: IndicatorCode,
            /// Its name.
            name: Text,
            /// The difference.
            difference: Amount,
        } = "equals-figure",
            vi: "chênh lệch {difference} đúng bằng “{name}”",
            en: "the difference of {difference} is exactly \u{201c}{name}\u{201d}";
    }
}

ansinh_core::messages! {
    /// Why a check could not be carried out.
    pub enum NotChecked {
        /// A figure is missing. Missing is not zero.
        Missing {
            /// The figure.
            figure: Expression,
        } = "figure-missing",
            vi: "thiếu số liệu `{figure}`; số liệu thiếu không phải là 0",
            en: "the figure `{figure}` is missing; a missing figure is not 0";
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
