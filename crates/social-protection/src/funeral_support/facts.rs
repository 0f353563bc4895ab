use ansinh_core::facts::{Age, FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::FuneralSupport;

/// What the deceased was: decree 20/2021/NĐ-CP, article 11, clause 1, and decree 176/2025/NĐ-CP,
/// article 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Deceased {
    /// a: drew the monthly social allowance.
    AllowanceRecipient,
    /// b: child of a poor single parent who draws the allowance.
    ChildOfSingleParent,
    /// c: drew a monthly survivor benefit of social insurance or another monthly allowance; of
    /// this age, which counts on the day of death.
    BenefitRecipient(Age),
    /// Drew the social pension.
    SocialPensioner,
    /// Had applied for the social pension, met its conditions, and died before the decision.
    PensionApplicant,
    /// Was maintained by a social-assistance institution.
    InstitutionResident,
    /// None of these.
    Other,
}

impl Deceased {
    pub(super) const fn is_of_social_pension(self) -> bool {
        matches!(self, Self::SocialPensioner | Self::PensionApplicant)
    }
}

/// The facts of a burial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct FuneralSupportFacts {
    /// What the deceased was.
    pub deceased: Deceased,
    /// The highest funeral grant under another instrument, đồng; 0 for none.
    pub competing_grant: Dong,
    /// The standard level the office applied, on a day for which the law's own is not established:
    /// 270,000 in 2014; 500,000 or 540,000 from 2026-07-01 to 2026-10-04. Null on any other day.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "mostly_none()"))]
    pub standard_level_applied: Option<Dong>,
}

impl Facts for FuneralSupportFacts {
    /// Somebody who drew the monthly social allowance, without another grant.
    fn ordinary() -> Self {
        Self {
            deceased: Deceased::AllowanceRecipient,
            competing_grant: Dong::ZERO,
            standard_level_applied: None,
        }
    }
}

impl FuneralSupportFacts {
    pub(super) fn check(&self, rule: &FuneralSupport) -> Result<(), FactError> {
        if let Deceased::BenefitRecipient(age) = self.deceased {
            age.check("deceased.benefit-recipient", rule.day)?;
        }
        not_negative("competing_grant", self.competing_grant)?;
        self.check_applied_level(rule)
    }

    /// A level may be named only where the law's own is not established, and only a possible one.
    fn check_applied_level(&self, rule: &FuneralSupport) -> Result<(), FactError> {
        let Some(applied) = self.standard_level_applied else {
            return Ok(());
        };
        let field = "standard_level_applied";
        let possible = &rule.possible_standard_levels;
        if possible.is_empty() {
            let because = Text::new(
                "mức chuẩn của ngày này đã được xác lập; ghi null",
                "the standard level of this day is established; write null",
            );
            return Err(FactError::contradiction(field, applied, because));
        }
        if !possible.iter().any(|level| level.value == applied) {
            let allowed = Text::new(
                "270.000 đồng trong năm 2014; 500.000 hoặc 540.000 đồng từ 01/7 đến 04/10/2026",
                "270,000 in 2014; 500,000 or 540,000 from 2026-07-01 to 2026-10-04",
            );
            return Err(FactError::out_of_range(field, applied, allowed));
        }
        Ok(())
    }
}

#[cfg(feature = "proptest")]
fn mostly_none() -> impl proptest::strategy::Strategy<Value = Option<Dong>> {
    use proptest::prelude::{Just, Strategy as _, any};
    proptest::prop_oneof![
        6 => Just(None),
        1 => Just(Some(Dong::new(540_000))),
        1 => any::<Dong>().prop_map(Some),
    ]
}
