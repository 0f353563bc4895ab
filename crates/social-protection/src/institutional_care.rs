//! Care in institutions (*nuôi dưỡng tại cơ sở trợ giúp xã hội*): the monthly maintenance of a
//! resident, and what comes with it.
//!
//! The month of care governs; months of admission, discharge and death are paid whole. For a burial
//! the day of death does, as in [`FuneralSupport`](crate::FuneralSupport). Staffing norms are
//! [`InstitutionStaffing`](crate::InstitutionStaffing).

mod benefits;
mod decree_136_2013;
mod decree_20_2021;
mod facts;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Provision, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, Month, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use facts::{Admission, InstitutionalCareFacts};

use crate::funding;
use crate::instruments::{CIRCULAR_76_2021, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026};

const ABOUT: Text = Text::new(
    "Chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội",
    "Care in social-assistance institutions",
);

/// The body of law a month of care falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CareRegime {
    /// Decree 136/2013, for disabled residents decree 28/2012: 2015-01 to 2021-06.
    Decree136,
    /// Decree 20/2021: from 2021-07.
    Decree20,
    /// Decree 335/2026: from 2026-10, its coefficients not yet read.
    Decree335,
}

/// Decree 335/2026/NĐ-CP takes effect.
const DECREE_335_FROM: NaiveDate = date(2026, 10, 5);

static REGIMES: Timeline<CareRegime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2015, 1, 1),
                CareRegime::Decree136,
                DECREE_136_2013.article("26").unchecked(),
            ),
            Entry::new(
                date(2021, 7, 1),
                CareRegime::Decree20,
                DECREE_20_2021.article("25").published(),
            ),
            Entry::payable_from(
                date(2026, 10, 1),
                DECREE_335_FROM,
                CareRegime::Decree335,
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Common medicine, where the law of the month has an amount for it.
static MEDICINE: Timeline<Option<Dong>> = Timeline::new(
    Text::new(
        "Thuốc thông thường trong cơ sở",
        "Common medicine in institutions",
    ),
    const {
        &[
            Entry::new(
                date(2015, 1, 1),
                None,
                DECREE_136_2013.article("26").unchecked(),
            ),
            Entry::payable_from(
                date(2021, 7, 1),
                date(2021, 11, 1),
                Some(Dong::new(100_000)),
                CIRCULAR_76_2021
                    .article("3")
                    .clause("5")
                    .point("a")
                    .published(),
            ),
            // The circular guides decree 20/2021, which decree 335/2026 replaced.
            Entry::payable_from(
                date(2026, 10, 1),
                DECREE_335_FROM,
                Some(Dong::new(100_000)),
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why no maintenance is paid.
    pub enum Reason {
        /// A voluntary resident pays the price of the service.
        Voluntary = "voluntary",
            vi: "người vào cơ sở tự nguyện tự trả giá dịch vụ",
            en: "a voluntary resident pays the price of the service";
        /// Not extremely severe, so not admitted as a disabled person.
        NotExtremelySevere = "not-extremely-severe",
            vi: "người khuyết tật chỉ được tiếp nhận khi khuyết tật đặc biệt nặng, không nơi nương tựa",
            en: "a disabled person is admitted only with an extremely severe disability and without support";
        /// The stay is longer than the law allows.
        StayOver {
            /// Months stayed, with the month assessed.
            months: u32,
            /// The most allowed.
            limit: u32,
        } = "stay-over",
            vi: "đã ở {months} tháng, tối đa {limit} tháng",
            en: "{months} months of stay; at most {limit} are allowed";
        /// Of age, not studying, with no ground to stay.
        OfAge {
            /// Completed years.
            age: u16,
        } = "of-age",
            vi: "{age} tuổi, không đi học hoặc đã quá tuổi được ở lại",
            en: "{age} years old, not in education or past the age of staying on";
    }
}

/// The maintenance of a resident in one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{InstitutionalCare, InstitutionalCareFacts};
///
/// let rule = InstitutionalCare::in_force(date(2024, 8, 1))?;
/// let child = InstitutionalCareFacts { age: 3_u16.into(), ..InstitutionalCareFacts::ordinary() };
/// assert_eq!(rule.assess(&child)?.total(), Dong::new(2_500_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstitutionalCare {
    /// The month of care.
    pub month: Month,
    /// The body of law it falls under.
    pub regime: CareRegime,
    /// Social-assistance standard level, đồng a month.
    pub standard_level: Cited<Dong>,
    /// Residents below 4 years.
    pub under_4: Cited<Coefficient>,
    /// Residents of 4 to 15.
    pub from_4_to_15: Cited<Coefficient>,
    /// Residents of 16 to 59.
    pub from_16_to_59: Cited<Coefficient>,
    /// Residents of 60 and over.
    pub from_60: Cited<Coefficient>,
    /// Funeral, times the standard level (from 2021-07).
    pub funeral: Option<Cited<Coefficient>>,
    /// Common medicine, đồng a month at the most (from 2021-07).
    pub medicine: Option<Cited<Dong>>,
    /// Months of urgent protection at the most.
    pub urgent_months: Cited<u32>,
    /// Months of support after leaving care at the most (from 2021-07).
    pub after_care_months: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(InstitutionalCare {
    standard_level: Higher, "mức chuẩn trợ giúp xã hội", "social-assistance standard level";
    under_4: Higher, "hệ số dưới 4 tuổi", "below 4 years";
    from_4_to_15: Higher, "hệ số từ 4 đến dưới 16 tuổi", "4 to 15 years";
    from_16_to_59: Higher, "hệ số từ 16 đến dưới 60 tuổi", "16 to 59 years";
    from_60: Higher, "hệ số từ 60 tuổi", "60 years and over";
    funeral: Higher, "hệ số mai táng", "funeral";
    medicine: UpTo, "thuốc thông thường, mỗi tháng", "common medicine, a month";
    urgent_months: None, "số tháng bảo vệ khẩn cấp tối đa", "months of urgent protection";
    after_care_months: None, "số tháng hỗ trợ sau khi rời cơ sở", "months of support after care";
});

impl Rule for InstitutionalCare {
    type Facts = InstitutionalCareFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/institutional-care",
            title: ABOUT,
            governing_date: Text::new("tháng nuôi dưỡng", "the month of care"),
            regimes: first_days(&[&REGIMES, &SOCIAL_ASSISTANCE_STANDARD]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let regime = REGIMES.on(when)?;
        let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
        let month = Month::of(when.date);
        let mut rule = match regime.value {
            CareRegime::Decree136 => decree_136_2013::rule(month, level.cited()),
            CareRegime::Decree20 => {
                decree_20_2021::rule(month, level.cited(), Provision::published)
            }
            CareRegime::Decree335 => Self {
                regime: CareRegime::Decree335,
                ..decree_20_2021::rule(month, level.cited(), |_| {
                    DECREE_335_2026.whole().provisional()
                })
            },
        };
        let medicine = MEDICINE.on(when)?;
        rule.medicine = medicine
            .value
            .map(|cap| Cited::new(cap, medicine.citation.clone()));
        rule.terms = Terms::new(
            Funding::on(when, &[&funding::INSTITUTIONS]),
            regime.caveats(),
        );
        if *regime.value == CareRegime::Decree20 && level.since >= date(2026, 7, 1) {
            rule.terms
                .caveats
                .extend(Caveat::about(&DECREE_335_2026.whole().provisional()));
            // Whether the level paid in arrears reaches one-off support is not established.
            rule.funeral = None;
        }
        Ok(rule)
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &InstitutionalCareFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.month)?;
        if let Some((reason, citation)) = self.refusal(facts)? {
            trace.refuse(&citation, || reason);
            return Ok(None);
        }
        let mut payments = self.maintenance(facts, trace)?;
        if let Some(day) = facts.died_on {
            payments = self.with_funeral(payments, day, trace)?;
        }
        if facts.medicine_spent > Dong::ZERO {
            payments = self.with_medicine(payments, facts.medicine_spent, trace)?;
        }
        let total = ansinh_core::Award::total(&payments);
        trace.step(&self.who(), |citation| {
            Step::new(
                Text::new("cộng trong tháng", "total of the month"),
                Text::new("cộng các khoản", "sum of the lines"),
                total,
                citation,
            )
        });
        Ok(Some(payments))
    }
}

impl InstitutionalCare {
    fn refusal(
        &self,
        facts: &InstitutionalCareFacts,
    ) -> Result<Option<(Reason, Citation)>, FactError> {
        let age = self.age_of_right(facts);
        let over = |limit: u32| facts.months_of_stay > limit;
        Ok(match facts.admission {
            Admission::Voluntary => Some((Reason::Voluntary, self.who())),
            Admission::Disabled if facts.disability != Some(crate::Degree::ExtremelySevere) => {
                let citation = crate::instruments::LAW_51_2010.article("45").clause("1");
                Some((Reason::NotExtremelySevere, citation.published()))
            }
            Admission::Urgent if over(self.urgent_months.value) => {
                let (months, limit) = (facts.months_of_stay, self.urgent_months.value);
                Some((
                    Reason::StayOver { months, limit },
                    self.urgent_months.citation.clone(),
                ))
            }
            _ if facts.is_admitted_as_child() && !facts.may_stay_at(age) => {
                if facts.in_education {
                    return Ok(Some((Reason::OfAge { age }, self.leaving())));
                }
                let Some(limit) = &self.after_care_months else {
                    return Err(after_care_not_established());
                };
                let (months, limit) = (facts.months_of_stay, limit.value);
                over(limit).then(|| (Reason::StayOver { months, limit }, self.leaving()))
            }
            _ => None,
        })
    }

    /// A right that ends with a birthday is still paid for the month of that birthday.
    fn age_of_right(&self, facts: &InstitutionalCareFacts) -> u16 {
        let now = facts.age.on(self.month.last_day());
        let before = facts.age.on(self.month.previous().last_day());
        let ends = facts.may_stay_at(before) && !facts.may_stay_at(now);
        if facts.is_admitted_as_child() && ends {
            before
        } else {
            now
        }
    }

    fn who(&self) -> Citation {
        match self.regime {
            CareRegime::Decree136 => DECREE_136_2013.article("25").unchecked(),
            CareRegime::Decree20 => DECREE_20_2021.article("24").published(),
            CareRegime::Decree335 => DECREE_335_2026.whole().provisional(),
        }
    }

    fn leaving(&self) -> Citation {
        match self.regime {
            CareRegime::Decree20 => DECREE_20_2021.article("26").published(),
            _ => self.who(),
        }
    }
}

const fn after_care_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "trước 7/2021, trợ cấp nuôi dưỡng của người từ 16 tuổi đã thôi học",
            "before 2021-07, the maintenance of somebody of 16 or over who left education",
        ),
    }
}
