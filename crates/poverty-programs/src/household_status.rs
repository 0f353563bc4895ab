//! Further standings of a household: escaped (*hộ thoát nghèo*), relapsed (*tái nghèo*), new (*phát
//! sinh nghèo*), newly escaped (*hộ mới thoát nghèo*), poor of social protection (*hộ nghèo thuộc chính
//! sách bảo trợ xã hội*), and poor without working capacity (*hộ nghèo không có khả năng lao động*).
//!
//! The day of the review's decision governs, in the year reviewed. Who was on the list of the poor on 1
//! January and is found not poor has escaped: to near-poor, or above. Who is found poor without having
//! been on that list is new, or relapsed where an earlier list of the same standard's years had the
//! household; what brought it back is not asked.
//!
//! Newly escaped is the standing of credit (decision 28/2015/QĐ-TTg, from 2015-09-05): formerly poor or
//! near-poor, now above the near-poor line, at most three years since leaving the lists, certified by
//! the commune. Poor of social protection is told from 2016-08-15 to 2021, without working capacity from
//! 2022.
//!
//! # Errors
//! Movements before 2016-08-15 are "not established".

mod award;
mod facts;
mod in_force;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{NaiveDate, Text, When};
use chrono::{Datelike as _, Months};
use serde::{Deserialize, Serialize};

pub use award::{HouseholdStandings, Standing};
pub use facts::{HouseholdStatusFacts, MemberCapacity};

use crate::household::{HouseholdClass, PovertyStatus, status_on};

const ABOUT: Text = Text::new(
    "Các diện hộ nghèo, hộ thoát nghèo",
    "Further standings of a household",
);

ansinh_core::messages! {
    /// Why a household has none of the standings.
    pub enum HouseholdStatusReason {
        /// Neither moved nor left a list.
        NoStanding = "no-standing",
            vi: "hộ không thuộc diện thoát nghèo, tái nghèo, phát sinh hoặc diện hộ nghèo riêng nào",
            en: "neither escaped, relapsed, new nor a poor household of a kind of its own";
        /// Still on a list.
        StillListed = "still-listed",
            vi: "hộ chưa ra khỏi danh sách hộ nghèo, hộ cận nghèo",
            en: "still on the list of the poor or near-poor";
        /// The commune does not certify it.
        NotCertified = "not-certified",
            vi: "Ủy ban nhân dân cấp xã chưa xác nhận hộ mới thoát nghèo",
            en: "the commune does not certify that the household newly escaped";
        /// Left the lists too long ago.
        LeftTooLongAgo {
            /// The first day off the lists.
            left: NaiveDate,
            /// Years allowed since.
            years: u32,
        } = "left-too-long-ago",
            vi: "ra khỏi danh sách từ ngày {left}, đã quá {years} năm",
            en: "off the lists since {left}, more than {years} years ago";
    }
}

/// The standings of a household, by the law of a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_poverty_programs::household_status::Standing;
/// use ansinh_poverty_programs::{
///     HouseholdClass, HouseholdStatus, HouseholdStatusFacts, Listing, PovertyStatus,
/// };
///
/// let rule = HouseholdStatus::in_force(date(2017, 12, 31))?;
/// let on_the_list = Listing { status: PovertyStatus::Poor, from: date(2016, 1, 1), until: None };
/// let facts = HouseholdStatusFacts {
///     class: HouseholdClass::NearPoor,
///     listings: vec![on_the_list],
///     ..HouseholdStatusFacts::ordinary()
/// };
/// let found = rule.assess(&facts)?.award.unwrap();
/// assert!(found.has(Standing::EscapedToNearPoor));
///
/// let never_listed = HouseholdStatusFacts { listings: Vec::new(), ..facts };
/// assert!(!rule.assess(&never_listed)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseholdStatus {
    /// The day of the decision.
    pub day: NaiveDate,
    /// The first day of the standard's years: earlier lists don't make a relapse.
    pub period_from: NaiveDate,
    /// Where escaping, relapsing and newly arising stand; none before 2016-08-15.
    pub movements: Option<Citation>,
    /// How many years after leaving the lists a household is newly escaped; none before 2015-09-05.
    pub newly_escaped_years: Option<Cited<u32>>,
    /// Where the poor of social protection stand (until 2021).
    pub social_protection: Option<Citation>,
    /// Where the poor without working capacity stand (from 2022).
    pub without_working_capacity: Option<Citation>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HouseholdStatus {
    newly_escaped_years: None, "số năm tối đa kể từ khi ra khỏi danh sách", "most years since leaving the lists";
});

impl Rule for HouseholdStatus {
    type Facts = HouseholdStatusFacts;
    type Award = HouseholdStandings;
    type Reason = HouseholdStatusReason;

    fn about() -> About {
        About {
            id: "poverty-programs/household-status",
            title: ABOUT,
            governing_date: Text::new(
                "ngày quyết định kết quả rà soát, trong năm rà soát",
                "the day of the review's decision, in the year reviewed",
            ),
            regimes: first_days(&[&in_force::REGIMES]),
            reviewed_until: in_force::REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<HouseholdStatusReason>>(
        &self,
        facts: &HouseholdStatusFacts,
        trace: &mut T,
    ) -> Result<Option<HouseholdStandings>, FactError> {
        facts.check(self.day)?;
        let mut found = HouseholdStandings::told_to(facts.class.status(), trace);
        self.movement(facts, &mut found, trace)?;
        self.kinds_of_poor(facts, &mut found, trace);
        self.newly_escaped(facts, &mut found, trace)?;
        if found.is_empty() {
            trace.refuse(self.any_provision(), || HouseholdStatusReason::NoStanding);
            return Ok(None);
        }
        Ok(Some(found))
    }
}

impl HouseholdStatus {
    /// Escaped, relapsed or new.
    fn movement<T: Trace<HouseholdStatusReason>>(
        &self,
        facts: &HouseholdStatusFacts,
        found: &mut HouseholdStandings,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let is_poor = facts.class == HouseholdClass::Poor;
        let first_of_year = self.day.with_ordinal(1).unwrap_or(self.day);
        let was_poor = status_on(&facts.listings, first_of_year)? == PovertyStatus::Poor;
        if is_poor == was_poor {
            return Ok(());
        }
        let Some(citation) = &self.movements else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "khái niệm thoát nghèo, tái nghèo, phát sinh nghèo trước ngày 15/8/2016",
                    "what escaping, relapsing and newly arising meant before 2016-08-15",
                ),
            });
        };
        let standing = match facts.class {
            HouseholdClass::Poor if self.was_listed_before(facts) => Standing::Relapsed,
            HouseholdClass::Poor => Standing::NewlyPoor,
            HouseholdClass::NearPoor => Standing::EscapedToNearPoor,
            _ => Standing::EscapedAbove,
        };
        let formula = Text::new(
            "danh sách hộ nghèo ngày 1/1 so với kết quả rà soát",
            "the list of the poor on 1 January against the review",
        );
        tell(found, standing, formula, citation, trace);
        Ok(())
    }

    /// Did the household leave a list of the poor earlier, in the years of the standard?
    fn was_listed_before(&self, facts: &HouseholdStatusFacts) -> bool {
        facts.listings.iter().any(|listing| {
            let within = |until| self.period_from <= until && until < self.day;
            listing.status == PovertyStatus::Poor && listing.until.is_some_and(within)
        })
    }

    /// Poor of social protection, or without working capacity.
    fn kinds_of_poor<T: Trace<HouseholdStatusReason>>(
        &self,
        facts: &HouseholdStatusFacts,
        found: &mut HouseholdStandings,
        trace: &mut T,
    ) {
        if facts.class != HouseholdClass::Poor {
            return;
        }
        if let Some(citation) = &self.social_protection {
            let draws = |member: &MemberCapacity| member.draws_social_assistance;
            let others_cannot = |member: &MemberCapacity| draws(member) || !member.can_work;
            if facts.members.iter().any(draws) && facts.members.iter().all(others_cannot) {
                let formula = Text::new(
                    "có người hưởng trợ cấp xã hội hằng tháng, những người khác không có khả năng lao động",
                    "somebody draws monthly social assistance, the others cannot work",
                );
                tell(
                    found,
                    Standing::SocialProtectionPoor,
                    formula,
                    citation,
                    trace,
                );
            }
        }
        if let Some(citation) = &self.without_working_capacity
            && facts.members.iter().all(|member| !member.can_work)
        {
            let formula = Text::new(
                "không thành viên nào có khả năng lao động",
                "nobody can work",
            );
            tell(
                found,
                Standing::WithoutWorkingCapacity,
                formula,
                citation,
                trace,
            );
        }
    }

    /// Newly escaped, in the sense of credit.
    fn newly_escaped<T: Trace<HouseholdStatusReason>>(
        &self,
        facts: &HouseholdStatusFacts,
        found: &mut HouseholdStandings,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let listed = |day| status_on(&facts.listings, day).map(PovertyStatus::is_poor_or_near_poor);
        let Some(years) = &self.newly_escaped_years else {
            return Ok(());
        };
        if facts.class.status().is_poor_or_near_poor() {
            return Ok(());
        }
        if listed(self.day)? {
            trace.refuse(&years.citation, || HouseholdStatusReason::StillListed);
            return Ok(());
        }
        let left = facts
            .listings
            .iter()
            .filter(|listing| listing.status.is_poor_or_near_poor())
            .filter_map(|listing| listing.until.filter(|until| *until < self.day)?.succ_opt())
            .max();
        let Some(left) = left else {
            return Ok(());
        };
        let months = Months::new(years.value.saturating_mul(12));
        let last_day = left.checked_add_months(months).unwrap_or(NaiveDate::MAX);
        if self.day > last_day {
            trace.refuse(&years.citation, || HouseholdStatusReason::LeftTooLongAgo {
                left,
                years: years.value,
            });
            return Ok(());
        }
        if !facts.commune_certifies {
            trace.refuse(&years.citation, || HouseholdStatusReason::NotCertified);
            return Ok(());
        }
        found.status = PovertyStatus::NewlyEscaped;
        found.newly_escaped_until = Some(last_day);
        let formula = Text::new(
            "đã ra khỏi danh sách không quá số năm quy định, thu nhập trên chuẩn cận nghèo",
            "off the lists no longer than allowed, income above the near-poor line",
        );
        tell(
            found,
            Standing::NewlyEscaped,
            formula,
            &years.citation,
            trace,
        );
        Ok(())
    }

    /// A provision in force on the day, for the reason that nothing applies.
    fn any_provision(&self) -> &Citation {
        let years = self.newly_escaped_years.as_ref();
        let newly_escaped = years.map(|years| &years.citation);
        let movements = self.movements.as_ref();
        movements.or(newly_escaped).unwrap_or(&in_force::EARLIEST)
    }
}

fn tell<T: Trace<HouseholdStatusReason>>(
    found: &mut HouseholdStandings,
    standing: Standing,
    formula: Text,
    citation: &Citation,
    trace: &mut T,
) {
    found.add(standing, citation);
    trace.step(citation, |citation| {
        let label = Text::new("diện của hộ", "standing of the household");
        Step::new(label, formula, Text::of(&standing), citation)
    });
}
