//! What happens to unspent money when the fiscal year's accounts close.

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use super::state_budget_law::{self as law, check_governs};
use crate::facts::FactError;
use crate::language::Text;
use crate::law::{Citation, Cited};
use crate::money::Dong;

/// What unspent money was meant for, in the order of article 64(3) of the State Budget Law, with
/// the facts that decide whether it is carried over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "class", rename_all = "kebab-case", deny_unknown_fields)]
pub enum CarryOverClass {
    /// *Chi đầu tư phát triển*, point a: as the public investment law allows.
    Investment {
        /// Is the money still within the time that the public investment law gives it?
        within_public_investment_law: bool,
    },
    /// *Chi mua sắm trang thiết bị*, point b: the file complete and the contract signed before
    /// 31 December of the year.
    Equipment {
        /// Is the file (*hồ sơ*) complete?
        complete_file: bool,
        /// The day the contract was signed; `None` if it wasn't.
        #[serde(deserialize_with = "crate::facts::explicit")]
        contract_signed: Option<NaiveDate>,
    },
    /// *Tiền lương, phụ cấp, trợ cấp, các khoản tính theo lương cơ sở, bảo trợ xã hội*, point c:
    /// wage policy, allowances, social protection, merit allowances monthly and one-off.
    WagesAndAllowances,
    /// *Kinh phí được giao tự chủ*, point d: money given to a unit's own autonomy.
    Autonomy,
    /// *Dự toán bổ sung sau ngày 30 tháng 9*, point đ: a supplement decided after 30 September of
    /// the year.
    LateSupplement {
        /// The day of the decision, within the fiscal year.
        decided: NaiveDate,
    },
    /// *Kinh phí nghiên cứu khoa học*, point e.
    Research,
    /// Anything the article doesn't list.
    Other,
}

/// Money of one class left unspent when the accounts of its year close.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unspent {
    /// The fiscal year (*năm ngân sách*), 1 January to 31 December.
    pub fiscal_year: i32,
    /// What is left, in đồng, 0 or more.
    pub amount: Dong,
    /// What it was meant for.
    pub class: CarryOverClass,
}

/// How unspent money ends its year: carried over (*chuyển nguồn*) or lapsed (*hủy bỏ*), whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct YearEnd {
    /// What the next year may still spend.
    pub carried_over: Dong,
    /// What is lost to the line.
    pub lapsed: Dong,
    /// Why.
    pub reason: CarryOverReason,
    /// Where the law says so.
    pub citation: Citation,
}

crate::messages! {
    /// Why unspent money is carried over, or lapses.
    pub enum CarryOverReason {
        /// The class is listed and has no condition, or meets it.
        Listed = "carry-over-listed",
            vi: "thuộc khoản được chuyển nguồn sang năm sau",
            en: "of a class that is carried over to the next year";
        /// The article doesn't list the class.
        NotListed = "carry-over-not-listed",
            vi: "không thuộc các khoản được chuyển nguồn",
            en: "of no class that is carried over";
        /// The public investment law gives no more time.
        OutsidePublicInvestmentLaw = "carry-over-outside-public-investment-law",
            vi: "đã hết thời gian giải ngân theo pháp luật về đầu tư công",
            en: "the public investment law gives it no more time";
        /// The equipment's file is incomplete.
        IncompleteFile = "carry-over-incomplete-file",
            vi: "chưa đầy đủ hồ sơ mua sắm",
            en: "the file of the purchase is incomplete";
        /// There is no contract.
        NoContract = "carry-over-no-contract",
            vi: "chưa ký hợp đồng mua sắm",
            en: "no contract was signed";
        /// The contract came on the last day of the year or later.
        ContractTooLate {
            /// The day it was signed.
            signed: NaiveDate,
            /// The day it had to come before.
            before: NaiveDate,
        } = "carry-over-contract-too-late",
            vi: "hợp đồng ký ngày {signed}; phải ký trước ngày {before}",
            en: "the contract was signed on {signed}; it had to be before {before}";
        /// The supplement was decided early enough to be spent within the year.
        SupplementTooEarly {
            /// The day it was decided.
            decided: NaiveDate,
            /// The day it had to come after.
            after: NaiveDate,
        } = "carry-over-supplement-too-early",
            vi: "bổ sung được quyết định ngày {decided}; chỉ chuyển nguồn khoản bổ sung sau ngày {after}",
            en: "the supplement was decided on {decided}; only those after {after} are carried over";
    }
}

/// The day the accounts of a fiscal year close (*kết thúc thời gian chỉnh lý quyết toán*):
/// 31 January of the next year (State Budget Law 83/2015/QH13, article 64).
///
/// # Errors
/// [`FactError::NotEstablished`] before fiscal year 2017 and from 2026 on.
///
/// ```
/// use ansinh_core::{date, disbursement::closing_day};
///
/// assert_eq!(closing_day(2017)?.value, date(2018, 1, 31));
/// assert!(closing_day(2026).is_err()); // another law, its article not established
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
pub fn closing_day(fiscal_year: i32) -> Result<Cited<NaiveDate>, FactError> {
    check_governs(fiscal_year)?;
    let day = day_of(fiscal_year.saturating_add(1), 1, 31)?;
    Ok(Cited::new(day, law::CLOSING))
}

/// Decides whether unspent money is carried over or lapses (State Budget Law 83/2015/QH13, article
/// 64(3), fiscal years 2017 to 2025).
///
/// The dates are read as written: a contract for equipment is signed *before* 31 December, a
/// supplement decided *after* 30 September; the named day itself doesn't count in either.
///
/// ```
/// use ansinh_core::{Dong, date, disbursement::{CarryOverClass, Unspent, carry_over}};
///
/// let bed = Unspent {
///     fiscal_year: 2018,
///     amount: Dong::new(120_000_000),
///     class: CarryOverClass::Equipment {
///         complete_file: true,
///         contract_signed: Some(date(2018, 12, 31)),
///     },
/// };
/// let end = carry_over(&bed)?;
/// assert_eq!(end.lapsed, Dong::new(120_000_000));
/// assert_eq!(
///     end.reason.to_string(),
///     "the contract was signed on 2018-12-31; it had to be before 2018-12-31"
/// );
/// assert_eq!(end.citation.to_string(), "Law 83/2015/QH13, article 64(3)(b)");
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
///
/// # Errors
/// [`FactError::NotEstablished`] before fiscal year 2017 and from 2026 on;
/// [`FactError::OutOfRange`] for a negative amount or a supplement decided outside its fiscal year.
pub fn carry_over(item: &Unspent) -> Result<YearEnd, FactError> {
    check_governs(item.fiscal_year)?;
    if item.amount.is_negative() {
        return Err(FactError::out_of_range(
            "amount",
            item.amount,
            Text::new("từ 0 đồng", "0 đồng or more"),
        ));
    }
    let (reason, citation) = decide(item)?;
    let (carried_over, lapsed) = if reason == CarryOverReason::Listed {
        (item.amount, Dong::ZERO)
    } else {
        (Dong::ZERO, item.amount)
    };
    Ok(YearEnd {
        carried_over,
        lapsed,
        reason,
        citation,
    })
}

fn decide(item: &Unspent) -> Result<(CarryOverReason, Citation), FactError> {
    use CarryOverReason::{Listed, NotListed, OutsidePublicInvestmentLaw};
    Ok(match item.class {
        CarryOverClass::Investment {
            within_public_investment_law,
        } => {
            let reason = if within_public_investment_law {
                Listed
            } else {
                OutsidePublicInvestmentLaw
            };
            (reason, law::INVESTMENT)
        }
        CarryOverClass::Equipment {
            complete_file,
            contract_signed,
        } => (
            equipment(item.fiscal_year, complete_file, contract_signed)?,
            law::EQUIPMENT,
        ),
        CarryOverClass::WagesAndAllowances => (Listed, law::WAGES_AND_ALLOWANCES),
        CarryOverClass::Autonomy => (Listed, law::AUTONOMY),
        CarryOverClass::LateSupplement { decided } => {
            (supplement(item.fiscal_year, decided)?, law::LATE_SUPPLEMENT)
        }
        CarryOverClass::Research => (Listed, law::RESEARCH),
        CarryOverClass::Other => (NotListed, law::LAPSE),
    })
}

fn equipment(
    fiscal_year: i32,
    complete_file: bool,
    contract_signed: Option<NaiveDate>,
) -> Result<CarryOverReason, FactError> {
    let before = day_of(fiscal_year, 12, 31)?;
    Ok(match contract_signed {
        _ if !complete_file => CarryOverReason::IncompleteFile,
        None => CarryOverReason::NoContract,
        Some(signed) if signed >= before => CarryOverReason::ContractTooLate { signed, before },
        Some(_) => CarryOverReason::Listed,
    })
}

fn supplement(fiscal_year: i32, decided: NaiveDate) -> Result<CarryOverReason, FactError> {
    if decided.year() != fiscal_year {
        return Err(FactError::out_of_range(
            "decided",
            decided,
            Text::new(
                "một ngày trong năm ngân sách",
                "a day within the fiscal year",
            ),
        ));
    }
    let after = day_of(fiscal_year, 9, 30)?;
    Ok(if decided > after {
        CarryOverReason::Listed
    } else {
        CarryOverReason::SupplementTooEarly { decided, after }
    })
}

fn day_of(year: i32, month: u32, day: u32) -> Result<NaiveDate, FactError> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| {
        FactError::out_of_range(
            "fiscal_year",
            year,
            Text::new("một năm dương lịch", "a year of the calendar"),
        )
    })
}

#[cfg(test)]
mod tests;
