//! Funeral support for beneficiaries (*hỗ trợ chi phí mai táng*), from 2010-01-01.
//!
//! Paid once, to whoever organises the burial, out of the local budget. The day of death governs:
//! the texts name no day, and some offices take that of the decision. Where several instruments
//! give such support, only the highest is paid.
//!
//! For two spans of days it isn't established which standard level one-off support follows: 2014,
//! and 2026-07-01 to 2026-10-04. There the office says which one it applied
//! ([`FuneralSupportFacts::standard_level_applied`]).

mod facts;
mod in_force;
mod reason;

use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Deceased, FuneralSupportFacts};
pub use in_force::FuneralRegime;
pub use reason::FuneralSupportReason;

use crate::instruments::DECREE_176_2025;
use crate::social_pension::FIRST_DAY;

/// Whoever drew or had applied for the social pension has the funeral support of social assistance.
static BURIAL_OF_PENSIONER: Citation = DECREE_176_2025.article("5").clause("1").published();

const ABOUT: Text = Text::new(
    "Hỗ trợ chi phí mai táng đối tượng bảo trợ xã hội",
    "Funeral support for beneficiaries of social protection",
);

/// Funeral support for a death on one day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{FuneralSupport, FuneralSupportFacts};
///
/// let rule = FuneralSupport::in_force(date(2024, 10, 9))?;
/// let facts = FuneralSupportFacts::ordinary(); // drew the monthly allowance
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(10_000_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FuneralSupport {
    /// The day of death.
    pub day: NaiveDate,
    /// The body of law it falls under.
    pub regime: FuneralRegime,
    /// A fixed sum (until 2013), đồng.
    pub fixed: Option<Cited<Dong>>,
    /// Social-assistance standard level, đồng; none where it is not established.
    pub standard_level: Option<Cited<Dong>>,
    /// The levels an office may have applied where the law's own is not established.
    pub possible_standard_levels: Vec<Cited<Dong>>,
    /// Times the standard level (from 2014).
    pub multiple: Option<Cited<Coefficient>>,
    /// Times the standard level, for a resident of an institution (from 2014).
    pub resident_multiple: Option<Cited<Coefficient>>,
    /// The age from which a survivor benefit counts.
    pub survivor_age: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(FuneralSupport {
    fixed: Higher, "mức cố định", "fixed sum";
    standard_level: Higher, "mức chuẩn trợ giúp xã hội", "social-assistance standard level";
    multiple: Higher, "số lần mức chuẩn", "times the standard level";
    resident_multiple: Higher, "số lần mức chuẩn, người ở cơ sở", "times the standard level, for a resident";
    survivor_age: None, "tuổi của người hưởng trợ cấp tuất", "age of somebody with a survivor benefit";
});

impl Rule for FuneralSupport {
    type Facts = FuneralSupportFacts;
    type Award = Payments;
    type Reason = FuneralSupportReason;

    fn about() -> About {
        About {
            id: "social-protection/funeral-support",
            title: ABOUT,
            governing_date: Text::new("ngày chết", "the day of death"),
            regimes: in_force::regimes(),
            reviewed_until: in_force::reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<FuneralSupportReason>>(
        &self,
        facts: &FuneralSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self)?;
        if let Some((citation, reason)) = self.refusal(facts)? {
            trace.refuse(&citation, || reason);
            return Ok(None);
        }
        let (amount, citation) = self.amount(facts, trace)?;
        let other = facts.competing_grant;
        if other >= amount {
            let reason = || FuneralSupportReason::LowerThanOther { amount, other };
            trace.refuse(&self.highest_only(facts.deceased), reason);
            return Ok(None);
        }
        if other > Dong::ZERO {
            trace.alternative(|| Alternative {
                label: Text::new(
                    "hỗ trợ mai táng theo văn bản khác",
                    "funeral grant under another instrument",
                ),
                value: other.into(),
                citation: self.highest_only(facts.deceased),
                loses_by: self.highest_only(facts.deceased),
            });
        }
        let label = Text::new(
            "hỗ trợ chi phí mai táng, trả một lần cho người tổ chức mai táng",
            "funeral support, paid once to whoever organises the burial",
        );
        let payments = Payments::told_to(trace);
        Ok(Some(payments.with(
            label,
            amount,
            Frequency::Once,
            self.bound(),
            citation,
        )?))
    }
}

impl FuneralSupport {
    fn refusal(
        &self,
        facts: &FuneralSupportFacts,
    ) -> Result<Option<(Citation, FuneralSupportReason)>, FactError> {
        let by_decree_13 = self.regime == FuneralRegime::Decree13;
        let not_established = |what| Err(FactError::NotEstablished { what });
        Ok(match facts.deceased {
            Deceased::Other => Some((self.who(), FuneralSupportReason::NotABeneficiary)),
            Deceased::ChildOfSingleParent | Deceased::BenefitRecipient(_) if by_decree_13 => {
                return not_established(Text::new(
                    "trước năm 2014, mai táng của người không hưởng trợ cấp xã hội hàng tháng",
                    "before 2014, the funeral of somebody without a monthly social allowance",
                ));
            }
            Deceased::InstitutionResident if self.resident_multiple.is_none() => {
                return not_established(Text::new(
                    "trước năm 2014, mức mai táng của người chết trong cơ sở",
                    "before 2014, the funeral of a resident of an institution",
                ));
            }
            Deceased::BenefitRecipient(age) => {
                let age = age.on(self.day);
                let from = self.survivor_age.as_ref();
                from.filter(|from| u32::from(age) < from.value).map(|from| {
                    let citation = from.citation.clone();
                    (citation, FuneralSupportReason::Under80 { age })
                })
            }
            deceased if deceased.is_of_social_pension() && self.day < FIRST_DAY => {
                Some((self.who(), FuneralSupportReason::NoSocialPensionYet))
            }
            _ => None,
        })
    }

    fn amount<'a, T: Trace<FuneralSupportReason>>(
        &'a self,
        facts: &FuneralSupportFacts,
        trace: &mut T,
    ) -> Result<(Dong, &'a Citation), FactError> {
        let label = || Text::new("hỗ trợ chi phí mai táng", "funeral support");
        if let Some(fixed) = &self.fixed {
            trace.step(&fixed.citation, |citation| {
                Step::new(
                    label(),
                    Text::new("mức cố định", "a fixed sum"),
                    fixed.value,
                    citation,
                )
            });
            return Ok((fixed.value, &fixed.citation));
        }
        let level = self.standard_level_for(facts.standard_level_applied)?;
        let multiple = self
            .multiple_for(facts.deceased)
            .ok_or_else(unknown_level)?;
        let amount = level.value.scaled(multiple.value, &Rounding::WHOLE_DONG)?;
        trace.step(&level.citation, |citation| {
            Step::new(
                Text::new(
                    "mức chuẩn trợ giúp xã hội",
                    "social-assistance standard level",
                ),
                Text::new("mức của ngày chết", "the level of the day of death"),
                level.value,
                citation,
            )
            .input(Text::new("ngày chết", "day of death"), self.day)
        });
        trace.step(&multiple.citation, |citation| {
            Step::new(
                label(),
                Text::new("mức chuẩn × số lần", "standard level × multiple"),
                amount,
                citation,
            )
            .input(Text::new("số lần", "multiple"), multiple.value)
        });
        if !facts.deceased.is_of_social_pension() {
            return Ok((amount, &multiple.citation));
        }
        trace.step(&BURIAL_OF_PENSIONER, |citation| {
            let formula = Text::new(
                "theo mức hỗ trợ mai táng của trợ giúp xã hội",
                "the funeral support of social assistance, by reference",
            );
            Step::new(label(), formula, amount, citation)
        });
        Ok((amount, &BURIAL_OF_PENSIONER))
    }

    fn multiple_for(&self, deceased: Deceased) -> Option<&Cited<Coefficient>> {
        match deceased {
            Deceased::InstitutionResident => self.resident_multiple.as_ref(),
            _ => self.multiple.as_ref(),
        }
    }

    fn standard_level_for(&self, applied: Option<Dong>) -> Result<&Cited<Dong>, FactError> {
        self.standard_level
            .as_ref()
            .or_else(|| {
                let mut possible = self.possible_standard_levels.iter();
                possible.find(|level| Some(level.value) == applied)
            })
            .ok_or_else(unknown_level)
    }

    /// From decree 20/2021 on the articles say "at least".
    const fn bound(&self) -> Bound {
        match self.regime {
            FuneralRegime::Decree13 | FuneralRegime::Decree136 => Bound::Exact,
            FuneralRegime::Decree20 | FuneralRegime::Decree335 => Bound::AtLeast,
        }
    }
}

const fn unknown_level() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức chuẩn áp dụng cho hỗ trợ mai táng của ngày này; ghi mức cơ quan đã áp dụng vào `standard_level_applied`",
            "which standard level funeral support of this day follows; write the one the office applied as `standard_level_applied`",
        ),
    }
}
