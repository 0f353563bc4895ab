//! Housing support to poor households (*hỗ trợ hộ nghèo về nhà ở*): what is granted, what is lent and how
//! it is paid back, what the funds add, and what is left for the household.
//!
//! The day of the decision on the household governs, or for a loan the day it is signed. Several schemes
//! run side by side, and a house is supported under one; which one is a fact. Decision 33/2015/QĐ-TTg
//! lends and grants nothing; its households are those of the standard of 2011 to 2015. In poor districts
//! the amounts are ceilings of the central budget within which the provincial council sets its own.
//!
//! Principal is due from the sixth year on, in even parts: the least the decisions ask for. Interest is
//! that of the balance each year. Against storm and flood the interest of the first five years is put off
//! (circular 41/2014/TT-NHNN, articles 6 and 7(2)); bank and household agree when it falls due, here in
//! even parts over the years of repayment. Whether it is paid in those years under the other decisions
//! could not be read: by default it is, with a caveat; [`GraceInterest`] has the other readings.
//!
//! Merit persons' houses are of another domain. That the local budget adds at least a tenth in poor
//! districts is known, and left to the local policy. What follows from 2026 on is not established; in that
//! year the money of 2021 to 2025 that resolution 257/2025/QH15 carries over still builds houses in what
//! were poor districts, by the articles of circular 55/2023 (circular 60/2026, article 21(1)). On days
//! between schemes nothing is supported.

mod amounts;
mod award;
mod conditions;
mod facts;
mod loan;
mod reason;
mod schemes;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use award::{HousingAward, HousingCost, LoansDue};
pub use facts::{Dwelling, GraceInterest, HousingPlace, HousingScheme, HousingSupportFacts};
pub use loan::{HouseLoan, YearDue};
pub use reason::HousingSupportReason;

use crate::REVIEWED_UNTIL;

const ABOUT: Text = Text::new(
    "Hỗ trợ hộ nghèo về nhà ở",
    "Housing support to poor households",
);

/// The schemes of a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_poverty_programs::{HousingSupport, HousingSupportFacts};
///
/// let rule = HousingSupport::in_force(date(2017, 6, 30))?;
/// let award = rule.assess(&HousingSupportFacts {
///     provincial_fund: Dong::new(500_000),
///     district_fund: Dong::new(200_000),
///     cost: Some(Dong::new(50_000_000)),
///     ..HousingSupportFacts::ordinary() // borrows 25 million
/// })?.award.unwrap();
/// assert_eq!(award.cost.unwrap().left, Dong::new(24_300_000));
///
/// let years = award.loan.unwrap().schedule()?;
/// assert_eq!(years[0].interest, Dong::new(750_000)); // 3 %
/// assert_eq!(years[5].principal, Dong::new(2_500_000)); // from the sixth year on
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HousingSupport {
    /// The day.
    pub day: NaiveDate,
    /// Granted to a poor household, đồng a house (2009 to 2012).
    pub poor_grant: Option<Cited<Dong>>,
    /// The same in a difficult unit.
    pub poor_grant_difficult: Option<Cited<Dong>>,
    /// Lent to a poor household, đồng a house at most.
    pub poor_loan: Option<Cited<Dong>>,
    /// The term of that loan, years.
    pub poor_loan_years: Option<Cited<u32>>,
    /// Granted against storm and flood, đồng a house.
    pub storm_grant: Option<Cited<Dong>>,
    /// The same in a difficult unit.
    pub storm_grant_difficult: Option<Cited<Dong>>,
    /// The same in an extremely disadvantaged village.
    pub storm_grant_village: Option<Cited<Dong>>,
    /// Lent against storm and flood, đồng a house at most.
    pub storm_loan: Option<Cited<Dong>>,
    /// The term of that loan, years.
    pub storm_loan_years: Option<Cited<u32>>,
    /// The rate of both loans, per cent a year.
    pub loan_rate: Option<Cited<Percent>>,
    /// Years without repayment of both.
    pub grace_years: Option<Cited<u32>>,
    /// Years after an earlier support from which a poor household is supported again (decision 33/2015).
    pub years_between: Option<Cited<u32>>,
    /// The central budget for a new house in a poor district, đồng at most.
    pub district_new: Option<Cited<Dong>>,
    /// The same for a repair.
    pub district_repair: Option<Cited<Dong>>,
    /// How much of it is paid first, per cent (from 2023-08-15).
    pub first_part: Option<Cited<Percent>>,
    /// The campaign's amount for a new house, đồng.
    pub campaign_new: Option<Cited<Dong>>,
    /// The same for a repair.
    pub campaign_repair: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HousingSupport {
    poor_grant: None, "hỗ trợ hộ nghèo một nhà", "grant to a poor household";
    poor_grant_difficult: None, "hỗ trợ hộ nghèo vùng khó khăn một nhà", "grant to a poor household in a difficult unit";
    poor_loan: None, "mức vay tối đa của hộ nghèo một nhà", "the most lent to a poor household";
    poor_loan_years: None, "thời hạn vay của hộ nghèo, năm", "term of the loan to a poor household, years";
    storm_grant: None, "hỗ trợ phòng, tránh bão, lụt một nhà", "grant against storm and flood";
    storm_grant_difficult: None, "hỗ trợ phòng, tránh bão, lụt vùng khó khăn", "grant against storm and flood in a difficult unit";
    storm_grant_village: None, "hỗ trợ phòng, tránh bão, lụt thôn đặc biệt khó khăn", "grant against storm and flood in an extremely disadvantaged village";
    storm_loan: None, "mức vay tối đa phòng, tránh bão, lụt", "the most lent against storm and flood";
    storm_loan_years: None, "thời hạn vay phòng, tránh bão, lụt, năm", "term of the loan against storm and flood, years";
    loan_rate: None, "lãi suất một năm", "rate a year";
    grace_years: None, "số năm ân hạn", "years without repayment";
    years_between: None, "số năm kể từ lần hỗ trợ trước", "years since an earlier support";
    district_new: UpTo, "hỗ trợ xây mới tại huyện nghèo", "new house in a poor district";
    district_repair: UpTo, "hỗ trợ sửa chữa tại huyện nghèo", "repair in a poor district";
    first_part: None, "tỷ lệ hỗ trợ lần đầu", "share paid first";
    campaign_new: None, "hỗ trợ xây mới, xóa nhà tạm", "new house of the campaign";
    campaign_repair: None, "hỗ trợ sửa chữa, xóa nhà tạm", "repair of the campaign";
});

impl Rule for HousingSupport {
    type Facts = HousingSupportFacts;
    type Award = HousingAward;
    type Reason = HousingSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/housing-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày phê duyệt hỗ trợ, ngày ký hợp đồng vay",
                "the day the support is decided, or the loan signed",
            ),
            regimes: schemes::regimes(),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        schemes::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        trace: &mut T,
    ) -> Result<Option<HousingAward>, FactError> {
        facts.check()?;
        let Some(scheme) = self.scheme(facts, trace)? else {
            return Ok(None);
        };
        let is_listed = Self::is_listed(facts, &scheme, trace);
        let is_needed = self.is_needed(facts, &scheme, trace)?;
        let is_asked = Self::is_asked(facts, &scheme, trace);
        if !(is_listed && is_needed && is_asked) {
            return Ok(None);
        }
        self.award(facts, &scheme, trace).map(Some)
    }
}
