//! Housing support to poor households (*hỗ trợ hộ nghèo về nhà ở*): what is granted, what is lent and how
//! it is paid back, what the funds add, and what is left for the household.
//!
//! The day of the decision on the household governs, or for a loan the day it is signed. Several schemes
//! run side by side, and a house is supported under one; which one is a fact. Decision 33/2015/QĐ-TTg
//! lends and grants nothing; its households are those of the standard of 2011 to 2015. In poor districts
//! the amounts are ceilings of the central budget within which the provincial council sets its own.
//!
//! Principal is due from the sixth year on, in even parts: the least the decisions ask for. Interest is
//! that of the balance each year. Whether it is also paid in the first five years could not be read: by
//! default it is; [`GraceInterest`] has the other readings, under which nothing says when interest put off
//! falls due, so it is spread evenly.
//!
//! Merit persons' houses are of another domain. That the local budget adds at least a tenth in poor
//! districts is known, and left to the local policy; what follows from 2026 on is not established, and on
//! days between schemes nothing is supported.

mod award;
mod facts;
mod loan;
mod schemes;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use award::{HousingAward, HousingCost, LoansDue};
pub use facts::{Dwelling, GraceInterest, HousingPlace, HousingScheme, HousingSupportFacts};
pub use loan::{HouseLoan, YearDue};

use crate::{PovertyStatus, REVIEWED_UNTIL};

const ABOUT: Text = Text::new(
    "Hỗ trợ hộ nghèo về nhà ở",
    "Housing support to poor households",
);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum HousingSupportReason {
        /// The scheme does not run on the day.
        NotRunning {
            /// The scheme.
            scheme: Text,
            /// The day.
            day: NaiveDate,
        } = "not-running",
            vi: "ngày {day} không có chính sách {scheme}",
            en: "on {day} there is no support of {scheme}";
        /// It is not of the households the scheme is for.
        NotListed = "not-listed",
            vi: "hộ không thuộc danh sách được hỗ trợ",
            en: "the household is not on the list the scheme is for";
        /// It lives in a town.
        NotRural = "not-rural",
            vi: "hộ không cư trú ở nông thôn",
            en: "the household does not live in the countryside";
        /// It lives where the scheme does not work.
        OutsideArea = "outside-area",
            vi: "ngoài địa bàn thực hiện",
            en: "outside the places the scheme works in";
        /// Its house is sound.
        SoundHouse = "sound-house",
            vi: "đã có nhà ở không thuộc diện tạm bợ, hư hỏng, dột nát",
            en: "the house is neither temporary nor dilapidated";
        /// It was supported before.
        SupportedBefore = "supported-before",
            vi: "đã được hỗ trợ nhà ở",
            en: "the household was supported with a house before";
        /// No house is built or repaired, or nothing is asked for.
        NothingAsked = "nothing-asked",
            vi: "không có nhà xây mới, sửa chữa hoặc không đề nghị vay",
            en: "no house is built or repaired, or no loan is asked for";
        /// It asks to borrow more than is lent.
        LoanAboveCap {
            /// The most.
            cap: Dong,
        } = "loan-above-cap",
            vi: "số đề nghị vay vượt mức tối đa {cap}",
            en: "the loan is above the most there is, {cap}";
    }
}

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
        let is_listed = self.is_listed(facts, &scheme, trace);
        let is_needed = self.is_needed(facts, &scheme, trace)?;
        let is_asked = Self::is_asked(facts, &scheme, trace);
        if !(is_listed && is_needed && is_asked) {
            return Ok(None);
        }
        self.award(facts, &scheme, trace).map(Some)
    }
}

/// What a scheme gives a house in the case's place.
struct Scheme<'a> {
    new: Option<&'a Cited<Dong>>,
    repair: Option<&'a Cited<Dong>>,
    loan: Option<&'a Cited<Dong>>,
    years: u32,
    citation: &'a Citation,
}

impl HousingSupport {
    /// The scheme of the case, if it runs.
    fn scheme<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Scheme<'_>>, FactError> {
        let found = match facts.scheme {
            HousingScheme::PoorHouseholds => self.poor_loan.as_ref().map(|loan| {
                let grant = match facts.place {
                    HousingPlace::Other => &self.poor_grant,
                    _ => &self.poor_grant_difficult,
                };
                Self::lending(grant, loan, self.poor_loan_years.as_ref())
            }),
            HousingScheme::StormAndFlood => self.storm_loan.as_ref().map(|loan| {
                let grant = match facts.place {
                    HousingPlace::Other => &self.storm_grant,
                    HousingPlace::DifficultUnit => &self.storm_grant_difficult,
                    HousingPlace::DisadvantagedVillage => &self.storm_grant_village,
                };
                Self::lending(grant, loan, self.storm_loan_years.as_ref())
            }),
            HousingScheme::PoorDistricts => {
                Self::granting(&self.district_new, &self.district_repair)
            }
            HousingScheme::Campaign => Self::granting(&self.campaign_new, &self.campaign_repair),
        };
        if let Some(scheme) = &found {
            if scheme.loan.is_none() && facts.loan > Dong::ZERO {
                let because = Text::new("chính sách này không cho vay", "the scheme lends nothing");
                return Err(FactError::contradiction("loan", facts.loan, because));
            }
        } else {
            self.tell_not_running(facts, trace)?;
        }
        Ok(found)
    }

    fn lending<'a>(
        grant: &'a Option<Cited<Dong>>,
        loan: &'a Cited<Dong>,
        years: Option<&'a Cited<u32>>,
    ) -> Scheme<'a> {
        Scheme {
            new: grant.as_ref(),
            repair: grant.as_ref(),
            loan: Some(loan),
            years: years.map_or(0, |years| years.value),
            citation: &loan.citation,
        }
    }

    fn granting<'a>(
        new: &'a Option<Cited<Dong>>,
        repair: &'a Option<Cited<Dong>>,
    ) -> Option<Scheme<'a>> {
        let (new, repair) = (new.as_ref()?, repair.as_ref()?);
        Some(Scheme {
            new: Some(new),
            repair: Some(repair),
            loan: None,
            years: 0,
            citation: &new.citation,
        })
    }

    fn tell_not_running<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        trace: &mut T,
    ) -> Result<(), FactError> {
        if self.day >= schemes::FOLLOWED_BY_OTHERS {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "hỗ trợ nhà ở cho hộ nghèo từ năm 2026",
                    "housing support to poor households from 2026 on",
                ),
            });
        }
        let day = self.day;
        let (scheme, citation) = schemes::named(facts.scheme, day);
        trace.refuse(&citation, || HousingSupportReason::NotRunning {
            scheme,
            day,
        });
        Ok(())
    }

    /// Is it a household the scheme is for, where it works?
    fn is_listed<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        scheme: &Scheme<'_>,
        trace: &mut T,
    ) -> bool {
        use HousingScheme::{Campaign, PoorDistricts, PoorHouseholds, StormAndFlood};
        let listed = match facts.scheme {
            PoorHouseholds | StormAndFlood => facts.household == PovertyStatus::Poor,
            PoorDistricts | Campaign => facts.household.is_poor_or_near_poor(),
        };
        let rural = facts.rural || facts.scheme != PoorHouseholds;
        let inside = facts.in_scheme_area || !matches!(facts.scheme, StormAndFlood | PoorDistricts);
        for (holds, reason) in [
            (listed, HousingSupportReason::NotListed),
            (rural, HousingSupportReason::NotRural),
            (inside, HousingSupportReason::OutsideArea),
        ] {
            if !holds {
                trace.refuse(scheme.citation, || reason);
            }
        }
        listed && rural && inside
    }

    /// Has it no sound house, and no support that stands in the way?
    fn is_needed<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        scheme: &Scheme<'_>,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let unsound = facts.dwelling != Dwelling::Sound;
        if !unsound {
            trace.refuse(scheme.citation, || HousingSupportReason::SoundHouse);
        }
        let again = match (facts.supported_years_ago, &self.years_between, facts.scheme) {
            (None, _, _) => true,
            (Some(years), Some(between), HousingScheme::PoorHouseholds) => {
                years >= between.value || facts.collapsed_in_disaster
            }
            (Some(_), _, HousingScheme::PoorDistricts) => false,
            (Some(_), _, _) => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "hỗ trợ lần nữa cho hộ đã được hỗ trợ nhà ở, ngoài Quyết định 33/2015/QĐ-TTg và huyện nghèo",
                        "support of a household supported before, but for decision 33/2015/QĐ-TTg and poor districts",
                    ),
                });
            }
        };
        if !again {
            trace.refuse(scheme.citation, || HousingSupportReason::SupportedBefore);
        }
        Ok(unsound && again)
    }

    /// Is something asked for, and no more than is lent?
    fn is_asked<T: Trace<HousingSupportReason>>(
        facts: &HousingSupportFacts,
        scheme: &Scheme<'_>,
        trace: &mut T,
    ) -> bool {
        let gives = scheme.new.is_some() || facts.loan > Dong::ZERO;
        let asked = gives && facts.houses() > 0;
        if !asked {
            trace.refuse(scheme.citation, || HousingSupportReason::NothingAsked);
        }
        let cap = scheme.loan.map(|loan| loan.value);
        let above = cap.filter(|cap| facts.loan > *cap);
        if let Some(cap) = above {
            trace.refuse(scheme.citation, || HousingSupportReason::LoanAboveCap {
                cap,
            });
        }
        asked && above.is_none()
    }

    fn award<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        scheme: &Scheme<'_>,
        trace: &mut T,
    ) -> Result<HousingAward, FactError> {
        let houses = facts.houses();
        let each = |grant: Option<&Cited<Dong>>| grant.map_or(Dong::ZERO, |grant| grant.value);
        let of_new = each(scheme.new).times(facts.new)?;
        let grant = of_new.plus(each(scheme.repair).times(facts.repaired)?)?;
        let lent = facts.loan.times(houses)?;
        let provincial_fund = facts.provincial_fund.times(houses)?;
        let district_fund = facts.district_fund.times(houses)?;
        let received = Dong::sum([grant, lent, provincial_fund, district_fund])?;
        let first_part = self
            .first_part
            .as_ref()
            .filter(|_| facts.scheme == HousingScheme::PoorDistricts);
        let loan = self.house_loan(facts, scheme);
        let granted_by = scheme.new.map_or(scheme.citation, |new| &new.citation);
        trace.step(granted_by, |citation| {
            let label = Text::new("được hỗ trợ, được vay", "granted and lent");
            let formula = Text::new("hỗ trợ + vốn vay + các quỹ", "grants + loans + funds");
            Step::new(label, formula, received, citation)
                .input(Text::new("xây mới", "new"), facts.new)
                .input(Text::new("sửa chữa", "repaired"), facts.repaired)
                .input(Text::new("hỗ trợ", "grants"), grant)
                .input(Text::new("vốn vay", "loans"), lent)
        });
        let cost = facts.cost.map(|cost| cost.times(houses)).transpose()?;
        Ok(HousingAward {
            grant,
            paid_first: first_part
                .map(|part| share(grant, part.value))
                .transpose()?,
            lent,
            provincial_fund,
            district_fund,
            received,
            cost: cost.map(|total| left_of(total, received)).transpose()?,
            due: loan.map_or(Ok(LoansDue::default()), |loan| due(&loan, houses))?,
            loan,
            granted_by: granted_by.clone(),
            lent_by: scheme.citation.clone(),
            bound: if facts.scheme == HousingScheme::PoorDistricts {
                Bound::AtMost
            } else {
                Bound::Exact
            },
        })
    }

    fn house_loan(&self, facts: &HousingSupportFacts, scheme: &Scheme<'_>) -> Option<HouseLoan> {
        let (rate, grace) = (self.loan_rate.as_ref()?, self.grace_years.as_ref()?);
        (facts.loan > Dong::ZERO).then_some(HouseLoan {
            amount: facts.loan,
            rate: rate.value,
            years: scheme.years,
            grace_years: grace.value,
            grace_interest: facts.grace_interest,
        })
    }
}

fn share(amount: Dong, part: Percent) -> Result<Dong, AmountError> {
    let exact = amount
        .to_decimal()
        .checked_mul(part.to_decimal())
        .and_then(|hundredfold| hundredfold.checked_div(Decimal::ONE_HUNDRED));
    Rounding::WHOLE_DONG.dong(exact.ok_or(AmountError::Overflow)?)
}

fn left_of(total: Dong, received: Dong) -> Result<HousingCost, FactError> {
    let left = total.minus(received)?;
    if left.is_negative() {
        let because = Text::new(
            "các nguồn không vượt chi phí làm nhà",
            "a house is given and lent no more than it costs",
        );
        return Err(FactError::contradiction("cost", total, because));
    }
    Ok(HousingCost { total, left })
}

fn due(loan: &HouseLoan, houses: u32) -> Result<LoansDue, FactError> {
    Ok(LoansDue {
        principal_a_year: loan.first_principal()?.times(houses)?,
        interest_of_first_year: loan.first_interest()?.times(houses)?,
        interest: loan.interest()?.times(houses)?,
    })
}
