//! War participants outside the ordinance: one-off grants and monthly allowances by the decisions
//! of 2005 to 2018 (*chế độ đối với người tham gia kháng chiến, chiến tranh bảo vệ Tổ quốc*).
//!
//! The day of the decision on the case governs; for a monthly allowance, the month paid. A one-off
//! grant counts six months and more as a year and fewer as half a year; a monthly allowance counts
//! whole years only, and whether 15 years are reached is asked of the time before any rounding. Only
//! soldiers, police and cipher officers have one: who took part in the wars after 1975-04-30 otherwise
//! has the grant alone (decision 62/2011, article 5(2)(b)).
//! Who falls under decision 142/2008 and had no decision before 2012 has the amounts of decision
//! 62/2011 (its article 10(2)).
//! These people hold no merit status: nothing here adds to the benefits of the ordinance. Their
//! health insurance and funeral are paid from the local budget and are not part of this rule.

mod amounts;
mod by_years;
mod facts;
mod grant;
mod in_force;
mod monthly;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, Month, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{OtherBenefit, Scheme, Service, Standing, WarParticipantSchemeFacts};

use amounts::DAYS;
use grant::{not_yet, stepped};

const ABOUT: Text = Text::new(
    "Chế độ đối với người tham gia kháng chiến, bảo vệ Tổ quốc",
    "Schemes for war participants",
);

/// From so many whole years a soldier has a monthly allowance, and no one-off grant.
const MONTHLY_FROM_YEARS: u8 = 15;
/// From so many years the schemes for soldiers don't apply.
const TOO_LONG_FROM_YEARS: u8 = 20;

ansinh_core::messages! {
    /// Why there is nothing.
    pub enum Reason {
        /// Another benefit excludes the scheme.
        DrawsOther {
            /// The benefit.
            benefit: Text,
        } = "draws-other",
            vi: "đang hưởng {benefit}",
            en: "already has: {benefit}";
        /// Served too long for the scheme.
        ServedTooLong {
            /// Whole years.
            years: u8,
        } = "served-too-long",
            vi: "phục vụ {years} năm; chế độ này dưới 20 năm",
            en: "served {years} years; the scheme is for less than 20";
        /// The scheme did not exist yet.
        NotYet = "scheme-not-yet",
            vi: "chế độ này chưa có hiệu lực",
            en: "the scheme was not in force yet";
        /// The benefit stopped in this very month.
        NoMonthsMissed = "no-months-missed",
            vi: "chưa có tháng nào bị dừng trợ cấp",
            en: "no month was missed";
    }
}

/// The schemes as they stand on a day.
///
/// ```
/// use ansinh_core::facts::Facts as _;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::war_participant_scheme::{Scheme, Service};
/// use ansinh_merit_benefits::{WarParticipantScheme, WarParticipantSchemeFacts};
///
/// let rule = WarParticipantScheme::in_force(date(2012, 3, 1))?;
/// let soldier = WarParticipantSchemeFacts {
///     scheme: Scheme::DefenceSoldier,
///     service: Service { years: 7, months: 8 }, // counts as 8 years
///     ..WarParticipantSchemeFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&soldier)?.total(), Dong::new(7_300_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarParticipantScheme {
    /// The month of the decision.
    pub month: Month,
    /// Decisions 290/2005 and 188/2007: a year of a soldier, đồng.
    pub battlefield_soldier_year: Cited<Dong>,
    /// The least a soldier gets, đồng.
    pub battlefield_soldier_minimum: Cited<Dong>,
    /// A year of a cadre, đồng.
    pub battlefield_cadre_year: Cited<Dong>,
    /// The least a cadre gets, đồng.
    pub battlefield_cadre_minimum: Cited<Dong>,
    /// A year of collective militia, đồng.
    pub militia_year: Cited<Dong>,
    /// Decision 142/2008: up to two years, đồng; from 2012 as much as decision 62/2011 gives, as the
    /// next two.
    pub anti_us_base: Cited<Dong>,
    /// Each further year, đồng.
    pub anti_us_step: Cited<Dong>,
    /// For one who died before, đồng.
    pub anti_us_dead: Cited<Dong>,
    /// Decision 62/2011: up to two years, đồng (from 2012).
    pub defence_base: Option<Cited<Dong>>,
    /// Each further year, đồng.
    pub defence_step: Option<Cited<Dong>>,
    /// For one who died before, đồng.
    pub defence_dead: Option<Cited<Dong>>,
    /// Decision 40/2011: up to two years, đồng.
    pub volunteer_base: Cited<Dong>,
    /// Each further year, đồng.
    pub volunteer_step: Cited<Dong>,
    /// For one who died before, đồng.
    pub volunteer_dead: Cited<Dong>,
    /// Unable to work and alone, đồng a month (2011 to 2013).
    pub volunteer_monthly: Option<Cited<Dong>>,
    /// Decision 49/2015: less than a year, đồng (from 2016).
    pub porter_under_one_year: Option<Cited<Dong>>,
    /// One year to less than two, đồng.
    pub porter_under_two_years: Option<Cited<Dong>>,
    /// Two years and more, đồng.
    pub porter_from_two_years: Option<Cited<Dong>>,
    /// Decree 102/2018: up to two years, đồng (from 2018-09-05).
    pub abroad_base: Option<Cited<Dong>>,
    /// Each further year, đồng.
    pub abroad_step: Option<Cited<Dong>>,
    /// For one who died before, đồng.
    pub abroad_dead: Option<Cited<Dong>>,
    /// A soldier with 15 whole years, đồng a month (2017-07 to 2018-06).
    pub monthly_from_15_years: Option<Cited<Dong>>,
    /// With 16 whole years, đồng a month.
    pub monthly_from_16_years: Option<Cited<Dong>>,
    /// With 17 whole years, đồng a month.
    pub monthly_from_17_years: Option<Cited<Dong>>,
    /// With 18 whole years, đồng a month.
    pub monthly_from_18_years: Option<Cited<Dong>>,
    /// With 19 whole years, đồng a month.
    pub monthly_from_19_years: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(WarParticipantScheme {
    battlefield_soldier_year: None, "một năm của quân nhân (QĐ 290)", "a soldier's year (decision 290)";
    battlefield_soldier_minimum: None, "mức thấp nhất của quân nhân", "a soldier's minimum";
    battlefield_cadre_year: None, "một năm của cán bộ (QĐ 290)", "a cadre's year (decision 290)";
    battlefield_cadre_minimum: None, "mức thấp nhất của cán bộ", "a cadre's minimum";
    militia_year: None, "một năm của dân quân, du kích tập trung", "a year of collective militia";
    anti_us_base: None, "từ đủ 2 năm trở xuống (QĐ 142)", "up to two years (decision 142)";
    anti_us_step: None, "mỗi năm tiếp theo (QĐ 142)", "each further year (decision 142)";
    anti_us_dead: None, "người đã từ trần (QĐ 142)", "already dead (decision 142)";
    defence_base: None, "từ đủ 2 năm trở xuống (QĐ 62)", "up to two years (decision 62)";
    defence_step: None, "mỗi năm tiếp theo (QĐ 62)", "each further year (decision 62)";
    defence_dead: None, "người đã từ trần (QĐ 62)", "already dead (decision 62)";
    volunteer_base: None, "từ đủ 2 năm trở xuống (QĐ 40)", "up to two years (decision 40)";
    volunteer_step: None, "mỗi năm tiếp theo (QĐ 40)", "each further year (decision 40)";
    volunteer_dead: None, "người đã từ trần (QĐ 40)", "already dead (decision 40)";
    volunteer_monthly: None, "trợ cấp hằng tháng thanh niên xung phong", "youth volunteer's monthly allowance";
    porter_under_one_year: None, "dân công hỏa tuyến dưới 1 năm", "frontline porter, less than a year";
    porter_under_two_years: None, "dân công hỏa tuyến từ 1 đến dưới 2 năm", "frontline porter, one year to less than two";
    porter_from_two_years: None, "dân công hỏa tuyến từ 2 năm", "frontline porter, two years and more";
    abroad_base: None, "từ đủ 2 năm trở xuống (NĐ 102)", "up to two years (decree 102)";
    abroad_step: None, "mỗi năm tiếp theo (NĐ 102)", "each further year (decree 102)";
    abroad_dead: None, "người đã từ trần (NĐ 102)", "already dead (decree 102)";
    monthly_from_15_years: None, "hằng tháng, đủ 15 năm", "a month, 15 whole years";
    monthly_from_16_years: None, "hằng tháng, đủ 16 năm", "a month, 16 whole years";
    monthly_from_17_years: None, "hằng tháng, đủ 17 năm", "a month, 17 whole years";
    monthly_from_18_years: None, "hằng tháng, đủ 18 năm", "a month, 18 whole years";
    monthly_from_19_years: None, "hằng tháng, đủ 19 năm", "a month, 19 whole years";
});

impl Rule for WarParticipantScheme {
    type Facts = WarParticipantSchemeFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/war-participant-scheme",
            title: ABOUT,
            governing_date: Text::new(
                "ngày quyết định; trợ cấp hằng tháng: tháng chi trả",
                "the day of the decision; for a monthly allowance, the month paid",
            ),
            regimes: first_days(&[&DAYS]),
            reviewed_until: DAYS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        Self::of_day(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &WarParticipantSchemeFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.month)?;
        if !self.has(facts.scheme) {
            return Ok(not_yet(trace));
        }
        if Self::is_refused(facts, trace) {
            return Ok(None);
        }
        match facts.scheme {
            Scheme::BattlefieldSoldier => Self::yearly(
                facts,
                &self.battlefield_soldier_year,
                Some(&self.battlefield_soldier_minimum),
                trace,
            ),
            Scheme::BattlefieldCadre => Self::yearly(
                facts,
                &self.battlefield_cadre_year,
                Some(&self.battlefield_cadre_minimum),
                trace,
            ),
            Scheme::Militia => Self::yearly(facts, &self.militia_year, None, trace),
            Scheme::AntiUsSoldier => self.soldier(facts, self.anti_us(), trace),
            Scheme::DefenceSoldier => match self.defence() {
                Some(grant) => self.soldier(facts, grant, trace),
                None => Ok(not_yet(trace)),
            },
            Scheme::DefenceCadreOrMilitia => match self.defence() {
                Some(grant) => stepped(facts, grant, trace),
                None => Ok(not_yet(trace)),
            },
            Scheme::YouthVolunteer {
                unable_to_work_and_alone,
            } => {
                if unable_to_work_and_alone && facts.standing == Standing::Living {
                    return self.volunteer_monthly(trace);
                }
                stepped(facts, self.volunteer(), trace)
            }
            Scheme::FrontlinePorter => self.porter(facts.service, trace),
            Scheme::LivingAbroad => match self.abroad() {
                Some(grant) => stepped(facts, grant, trace),
                None => Ok(not_yet(trace)),
            },
            Scheme::BenefitStoppedAbroad { stopped, monthly } => {
                self.missed_months(stopped, monthly, trace)
            }
        }
    }
}

impl WarParticipantScheme {
    fn is_refused<T: Trace<Reason>>(facts: &WarParticipantSchemeFacts, trace: &mut T) -> bool {
        let mut refused = false;
        let citation = facts.scheme.who();
        for other in &facts.other_benefits {
            if facts.is_excluded_by(*other) {
                refused = true;
                trace.refuse(&citation, || Reason::DrawsOther {
                    benefit: other.label(),
                });
            }
        }
        let years = facts.service.years;
        let has_limit = matches!(facts.scheme, Scheme::AntiUsSoldier | Scheme::DefenceSoldier);
        if has_limit && years >= TOO_LONG_FROM_YEARS {
            refused = true;
            trace.refuse(&citation, || Reason::ServedTooLong { years });
        }
        refused
    }
}
