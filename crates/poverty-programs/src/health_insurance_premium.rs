//! Health-insurance premium (*mức đóng bảo hiểm y tế*) of the poor, the near-poor and the other groups
//! the State pays for or supports: the premium of some months, the State's share, the person's part.
//!
//! The first day insured governs; for pupils and farm households it is the day they pay. The months
//! are counted from that of the day, twelve at most. Somebody joining within a month is counted from the
//! month of payment (decree 146/2018, article 10(4)); those on a list from 1 January of its year, those
//! added within the year from the day of the decision.
//!
//! A person of several groups is insured in the first of article 12 of the law: what the State pays for
//! as a whole comes before what it supports. Of several supported groups the highest share counts. The
//! shares below 100 % are minima, and a province may set more, for other people too.
//!
//! # A change of the base salary
//! - Where the State pays all of it, each month has the base salary of its own.
//! - Pupils and farm households: the base salary of the day of payment for all the months, nothing to
//!   pay after and nothing back.
//! - Everybody else whom the State supports in part: not established. The error names it; the months
//!   before and after are asked for apart.
//!
//! Months into which the share or the group changes are another case. From 2025-07-01 the near-poor of
//! poor communes take the place of those of poor districts; which communes these are is a fact of the
//! case. [`PremiumReadings`] holds the other day on which pupils may have half.
//!
//! Before 2013 nothing is covered.

mod amount;
mod facts;
mod group;
mod in_force;
mod premium;
mod shares;

use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::{BASE_SALARY, HEALTH_INSURANCE_PREMIUM};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, Month, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use amount::BaseSalaryChange;
pub use facts::{HealthInsurancePremiumFacts, LeftArea, PremiumReadings, StateInsured};
pub use group::PremiumGroup;
pub use premium::SharedPremium;

use crate::instruments::health_insurance::{DECREE_146_2018, LAW_25_2008};
use shares::{DECREES, Decree};

const ABOUT: Text = Text::new(
    "Ngân sách đóng, hỗ trợ đóng bảo hiểm y tế",
    "Health-insurance premium paid or supported by the State",
);

ansinh_core::messages! {
    /// Why the State pays nothing.
    pub enum HealthInsurancePremiumReason {
        /// Insured in a group that comes first.
        InsuredElsewhere = "insured-elsewhere",
            vi: "tham gia theo nhóm người lao động hoặc nhóm do bảo hiểm xã hội đóng, xếp trước",
            en: "insured as an employee or through social insurance, which comes first";
        /// In none of the groups.
        NoGroup = "no-group",
            vi: "không thuộc nhóm được ngân sách nhà nước đóng hoặc hỗ trợ đóng",
            en: "in none of the groups that the State pays for or supports";
    }
}

/// Premium and shares on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{
///     HealthInsurancePremium, HealthInsurancePremiumFacts, PovertyStatus,
/// };
///
/// let rule = HealthInsurancePremium::in_force(date(2024, 7, 1))?;
/// let facts = HealthInsurancePremiumFacts {
///     months: 6,
///     household: PovertyStatus::NearPoor,
///     ..HealthInsurancePremiumFacts::ordinary()
/// };
/// let premium = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(premium.state, Dong::new(442_260));
/// assert_eq!(premium.person, Dong::new(189_540));
///
/// let nobody = HealthInsurancePremiumFacts::ordinary();
/// assert!(!rule.assess(&nobody)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HealthInsurancePremium {
    /// The day.
    pub on: NaiveDate,
    /// Base salary, đồng a month.
    pub base_salary: Cited<Dong>,
    /// The next base salary, where it is known.
    pub next_base_salary: Option<BaseSalaryChange>,
    /// Premium, per cent of the base salary a month.
    pub premium_rate: Cited<Percent>,
    /// Share of the groups the State pays for, per cent.
    pub state_insured: Cited<Percent>,
    /// Share of poor households, per cent.
    pub poor: Cited<Percent>,
    /// Of the multidimensionally poor not deprived in insurance, per cent (2018-12 to 2021).
    pub poor_by_deprivation: Option<Cited<Percent>>,
    /// Of the near-poor in poor districts or communes, per cent.
    pub near_poor_in_poor_area: Cited<Percent>,
    /// Of the near-poor out of poverty for less than five years, per cent (to 2018-11).
    pub near_poor_after_poverty: Option<Cited<Percent>>,
    /// Of other near-poor households, per cent.
    pub near_poor: Cited<Percent>,
    /// Of ethnic minorities whose commune left the area, per cent (from 2023-11).
    pub left_area: Option<Cited<Percent>>,
    /// Of pupils and students, per cent.
    pub pupils: Cited<Percent>,
    /// Of pupils and students by the other reading, per cent (2025-07-01 to 2025-08-14).
    pub pupils_before: Option<Cited<Percent>>,
    /// Of farm households of average living standard, per cent.
    pub farm_households: Cited<Percent>,
    /// Of victims of trafficking, per cent (from 2025-07).
    pub trafficking_victims: Option<Cited<Percent>>,
    /// Of whoever the decree gives nothing and a province may, per cent (2018-12 to 2025-06).
    pub others: Option<Cited<Percent>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HealthInsurancePremium {
    base_salary: None, "mức lương cơ sở", "base salary";
    premium_rate: None, "mức đóng bảo hiểm y tế", "health-insurance premium";
    state_insured: None, "tỷ lệ của nhóm ngân sách đóng", "share of the groups the State pays for";
    poor: None, "tỷ lệ của hộ nghèo", "share of poor households";
    poor_by_deprivation: Higher, "tỷ lệ của hộ nghèo đa chiều không thiếu hụt bảo hiểm y tế", "share of the multidimensionally poor not deprived in insurance";
    near_poor_in_poor_area: None, "tỷ lệ của hộ cận nghèo ở huyện nghèo, xã nghèo", "share of the near-poor in poor districts or communes";
    near_poor_after_poverty: None, "tỷ lệ của hộ cận nghèo mới thoát nghèo", "share of the near-poor newly out of poverty";
    near_poor: Higher, "tỷ lệ của hộ cận nghèo", "share of near-poor households";
    left_area: Higher, "tỷ lệ của dân tộc thiểu số ở xã ra khỏi vùng khó khăn", "share of ethnic minorities whose commune left the area";
    pupils: Higher, "tỷ lệ của học sinh, sinh viên", "share of pupils and students";
    pupils_before: Higher, "tỷ lệ của học sinh, sinh viên trước ngày 15/8/2025", "share of pupils and students before 2025-08-15";
    farm_households: Higher, "tỷ lệ của hộ nông nghiệp có mức sống trung bình", "share of farm households of average living standard";
    trafficking_victims: Higher, "tỷ lệ của nạn nhân bị mua bán", "share of victims of trafficking";
    others: Higher, "tỷ lệ của đối tượng khác do địa phương quyết định", "share of others, set by the province";
});

impl Rule for HealthInsurancePremium {
    type Facts = HealthInsurancePremiumFacts;
    type Award = SharedPremium;
    type Reason = HealthInsurancePremiumReason;

    fn about() -> About {
        About {
            id: "poverty-programs/health-insurance-premium",
            title: ABOUT,
            governing_date: Text::new(
                "ngày đầu tham gia; học sinh, hộ nông nghiệp: ngày đóng",
                "the first day insured; of pupils and farm households the day they pay",
            ),
            regimes: first_days(&[
                &DECREES,
                &Decree::BETWEEN,
                &BASE_SALARY,
                &HEALTH_INSURANCE_PREMIUM,
            ]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<HealthInsurancePremiumReason>>(
        &self,
        facts: &HealthInsurancePremiumFacts,
        trace: &mut T,
    ) -> Result<Option<SharedPremium>, FactError> {
        facts.check(self.on)?;
        if facts.insured_elsewhere {
            let citation = LAW_25_2008.article("13").clause("2").published();
            trace.refuse(&citation, || HealthInsurancePremiumReason::InsuredElsewhere);
            return Ok(None);
        }
        let decree = decree_of(self.on)?;
        let Some((group, share)) = self.group(facts, decree, trace)? else {
            let citation = LAW_25_2008.article("12").published();
            trace.refuse(&citation, || HealthInsurancePremiumReason::NoGroup);
            return Ok(None);
        };
        Self::keeps_its_share(facts, group, decree, self.on)?;
        let premium = self.premium(facts.months, group, share, decree, trace)?;
        let part = share.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let state = premium.value.scaled(part, &Rounding::WHOLE_DONG)?;
        let person = premium.value.minus(state)?;
        trace.step(&share.citation, |citation| {
            let label = Text::new("ngân sách nhà nước đóng", "paid by the State");
            let formula = Text::new("mức đóng × tỷ lệ", "premium × share");
            Step::new(label, formula, state, citation)
                .input(Text::new("mức đóng", "premium"), premium.value)
                .input(Text::new("đối tượng", "group"), group.label())
                .input(Text::new("tỷ lệ", "share"), share.value)
                .input(
                    Text::new("người tham gia đóng", "left to the person"),
                    person,
                )
        });
        Ok(Some(SharedPremium {
            group,
            months: facts.months,
            premium,
            share: share.clone(),
            state,
            person,
        }))
    }
}

/// The decree of a day within coverage.
fn decree_of(on: NaiveDate) -> Result<Decree, FactError> {
    Ok(*DECREES.on(When::on(on).assume_unchanged())?.value)
}

impl HealthInsurancePremium {
    /// The group that counts, with its share: what the State pays for first, then the highest share.
    fn group<'a, T: Trace<HealthInsurancePremiumReason>>(
        &'a self,
        facts: &HealthInsurancePremiumFacts,
        decree: Decree,
        trace: &mut T,
    ) -> Result<Option<(PremiumGroup, &'a Cited<Percent>)>, FactError> {
        if let Some(group) = facts.paid_for(self.on) {
            return Ok(self.share(group, facts).map(|share| (group, share)));
        }
        let mut best: Option<(PremiumGroup, &Cited<Percent>)> = None;
        for group in PremiumGroup::SUPPORTED {
            let Some(share) = self.share(group, facts) else {
                continue;
            };
            if !facts.is_in(group, decree, self.on)? {
                continue;
            }
            let Some(so_far) = best else {
                best = Some((group, share));
                continue;
            };
            let (winner, loser) = if share.value > so_far.1.value {
                ((group, share), so_far)
            } else {
                (so_far, (group, share))
            };
            if loser.1.value > Percent::default() {
                trace.alternative(|| Alternative {
                    label: loser.0.label(),
                    value: loser.1.value.into(),
                    citation: loser.1.citation.clone(),
                    loses_by: self.highest_share(decree),
                });
            }
            best = Some(winner);
        }
        Ok(best.filter(|(_, share)| share.value > Percent::default()))
    }

    fn share(
        &self,
        group: PremiumGroup,
        facts: &HealthInsurancePremiumFacts,
    ) -> Option<&Cited<Percent>> {
        match group {
            PremiumGroup::StateInsured => Some(&self.state_insured),
            PremiumGroup::Poor => Some(&self.poor),
            PremiumGroup::PoorByDeprivation => {
                self.poor_by_deprivation.as_ref().or(Some(&self.poor))
            }
            PremiumGroup::NearPoorInPoorArea => Some(&self.near_poor_in_poor_area),
            PremiumGroup::NearPoorAfterPoverty => self.near_poor_after_poverty.as_ref(),
            PremiumGroup::NearPoor => Some(&self.near_poor),
            PremiumGroup::LeftArea => self.left_area.as_ref(),
            PremiumGroup::Pupil => {
                let before = self.pupils_before.as_ref();
                let by_reading = facts.readings.pupils_half_from_the_decree;
                Some(before.filter(|_| by_reading).unwrap_or(&self.pupils))
            }
            PremiumGroup::FarmHousehold => Some(&self.farm_households),
            PremiumGroup::TraffickingVictim => self.trafficking_victims.as_ref(),
            PremiumGroup::Other => self.others.as_ref(),
        }
    }

    fn highest_share(&self, decree: Decree) -> Citation {
        if decree == Decree::Of2018 {
            DECREE_146_2018.article("8").clause("2").published()
        } else {
            self.near_poor.citation.clone()
        }
    }

    /// The person is in the group in every month, under the same share.
    fn keeps_its_share(
        facts: &HealthInsurancePremiumFacts,
        group: PremiumGroup,
        decree: Decree,
        on: NaiveDate,
    ) -> Result<(), FactError> {
        if group.is_fixed_when_paid() {
            return Ok(());
        }
        let first = Month::of(on);
        let last = first.plus(facts.months.saturating_sub(1));
        for month in first.next().through(last) {
            let day = month.first_day();
            let later = decree_of(day)?;
            // Poor districts become poor communes, and nothing is said of others any more.
            let renewed = later != decree
                && later == Decree::Of2025
                && matches!(
                    group,
                    PremiumGroup::NearPoorInPoorArea | PremiumGroup::Other
                );
            if renewed || !facts.is_in(group, later, day)? {
                let allowed = Text {
                    vi: format!("các tháng trước {month}; từ tháng này đối tượng hoặc mức hỗ trợ thay đổi, hỏi riêng").into(),
                    en: format!("months before {month}, in which the group or share changes; later ones are another case").into(),
                };
                return Err(FactError::out_of_range("months", facts.months, allowed));
            }
        }
        Ok(())
    }
}
