//! The State Budget Law: which fiscal years it governs, and the articles this module stands on.

use crate::calendar::date;
use crate::facts::FactError;
use crate::language::Text;
use crate::law::{Citation, Instrument, InstrumentKind};

static LAW_83_2015: Instrument = Instrument::new(
    InstrumentKind::Law,
    "83/2015/QH13",
    Some(date(2015, 6, 25)),
    Text::new("Ngân sách nhà nước", "State Budget"),
);

/// The first and last fiscal year under law 83/2015/QH13 (article 76; law 89/2025/QH15 follows).
const FISCAL_YEARS: std::ops::RangeInclusive<i32> = 2017..=2025;

/// Accounts of a fiscal year can be corrected until 31 January of the next.
pub(super) const CLOSING: Citation = LAW_83_2015.article("64").published();
/// What is neither spent by then nor listed lapses.
pub(super) const LAPSE: Citation = LAW_83_2015.article("64").clause("3").unchecked();
pub(super) const INVESTMENT: Citation =
    LAW_83_2015.article("64").clause("3").point("a").published();
pub(super) const EQUIPMENT: Citation = LAW_83_2015.article("64").clause("3").point("b").published();
pub(super) const WAGES_AND_ALLOWANCES: Citation =
    LAW_83_2015.article("64").clause("3").point("c").published();
pub(super) const AUTONOMY: Citation = LAW_83_2015.article("64").clause("3").point("d").unchecked();
pub(super) const LATE_SUPPLEMENT: Citation =
    LAW_83_2015.article("64").clause("3").point("đ").unchecked();
pub(super) const RESEARCH: Citation = LAW_83_2015.article("64").clause("3").point("e").unchecked();

/// Is the year's end governed by law 83/2015/QH13?
///
/// # Errors
/// [`FactError::NotEstablished`] for the years of the law before and of the law after it.
pub(super) fn check_governs(fiscal_year: i32) -> Result<(), FactError> {
    let what = if fiscal_year < *FISCAL_YEARS.start() {
        Text::new(
            "xử lý ngân sách cuối năm trước năm ngân sách 2017 (Luật 01/2002/QH11)",
            "the year-end rules before fiscal year 2017 (law 01/2002/QH11)",
        )
    } else if fiscal_year > *FISCAL_YEARS.end() {
        Text::new(
            "xử lý ngân sách cuối năm từ năm ngân sách 2026 (Luật 89/2025/QH15)",
            "the year-end rules from fiscal year 2026 on (law 89/2025/QH15)",
        )
    } else {
        return Ok(());
    };
    Err(FactError::NotEstablished { what })
}
