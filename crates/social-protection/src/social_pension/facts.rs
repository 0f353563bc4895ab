use ansinh_core::facts::{Age, FactError, Facts, explicit};
use ansinh_core::{Dong, Month, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::Household;

/// How a person came to the social pension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Application {
    /// No written request was made.
    None,
    /// Requested in writing on this day.
    Requested(
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        NaiveDate,
    ),
    /// Drew the allowance of decree 20/2021/NĐ-CP, article 5(5)b or c, and was moved on 2025-07-01
    /// without a request (decree 176/2025/NĐ-CP, article 7).
    MovedFromAllowance,
}

/// What a person claims a social pension on, apart from age and household.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct PensionClaim {
    /// Vietnamese citizen.
    pub is_citizen: bool,
    /// The monthly pension or social-insurance benefit drawn already, đồng; 0 for none.
    #[cfg_attr(feature = "proptest", proptest(strategy = "mostly_small()"))]
    pub existing_benefit: Dong,
    /// The request, or the move without one.
    pub application: Application,
    /// The day the chairman of the commune signed the decision, from 2025-07-01 on; null presumes an
    /// earlier month.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "seldom_decided()"))]
    pub decided: Option<NaiveDate>,
    /// The month in which payment stops at an earlier place of residence; null without a move.
    #[serde(deserialize_with = "explicit")]
    pub stops_at_old_place: Option<Month>,
    /// The sum the province adds to the pension, đồng a month; 0 for none.
    #[cfg_attr(feature = "proptest", proptest(strategy = "mostly_small()"))]
    pub provincial_top_up: Dong,
}

impl PensionClaim {
    /// A citizen without pension or benefit, decided before the month assessed on a request of the
    /// first day of the social pension, in a province without a top-up.
    pub const fn ordinary() -> Self {
        Self {
            is_citizen: true,
            existing_benefit: Dong::ZERO,
            application: Application::Requested(super::FIRST_DAY),
            decided: None,
            stops_at_old_place: None,
            provincial_top_up: Dong::ZERO,
        }
    }

    /// The same, requested on one day and decided on another.
    pub const fn requested(on: NaiveDate, decided: NaiveDate) -> Self {
        Self {
            application: Application::Requested(on),
            decided: Some(decided),
            ..Self::ordinary()
        }
    }
}

/// How an office reads decree 176/2025/NĐ-CP where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct PensionReadings {
    /// Beside a lower pension or benefit, pay the difference only. By default the full social
    /// pension is paid beside it, as the decree knows no deduction.
    pub difference: bool,
}

/// The facts of a social pension, in the month that is assessed.
///
/// # Units
/// Dates are days; amounts are đồng a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct SocialPensionFacts {
    /// The person's age; it counts on the day of the decision.
    pub age: Age,
    /// How the household is classed in the month; before 75 it must be poor or near-poor.
    pub household: Household,
    /// The claim.
    pub claim: PensionClaim,
    /// The monthly social allowance of the month, đồng; 0 for none. Only the higher one is paid.
    #[cfg_attr(feature = "proptest", proptest(strategy = "mostly_small()"))]
    pub monthly_allowance: Dong,
    /// Maintained by a social-assistance institution in this month.
    pub in_institution: bool,
    /// The day of death, or on which the right was lost; null while neither happened.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub ended: Option<NaiveDate>,
    /// How the office reads the decree; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: PensionReadings,
}

impl Facts for SocialPensionFacts {
    /// A person of 30, who is too young, with an ordinary claim and no other allowance.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(30),
            household: Household::Other,
            claim: PensionClaim::ordinary(),
            monthly_allowance: Dong::ZERO,
            in_institution: false,
            ended: None,
            readings: PensionReadings::default(),
        }
    }
}

ansinh_core::columns! {
    /// The facts of many people, a column each: see [`Bulk`](ansinh_core::bulk::Bulk).
    pub struct SocialPensionColumns of SocialPensionFacts {
        age: Age,
        household: Household,
        claim: PensionClaim,
        monthly_allowance: Dong,
        in_institution: bool,
        ended: Option<NaiveDate>,
        readings: PensionReadings,
    }
}

impl SocialPensionFacts {
    pub(super) fn check(&self, month: Month) -> Result<(), FactError> {
        self.age.check("age", month.last_day())?;
        let claim = &self.claim;
        let amounts = [
            ("claim.existing_benefit", claim.existing_benefit),
            ("claim.provincial_top_up", claim.provincial_top_up),
            ("monthly_allowance", self.monthly_allowance),
        ];
        for (field, amount) in amounts {
            if amount.is_negative() {
                let allowed = Text::new("từ 0 đồng", "0 đồng or more");
                return Err(FactError::out_of_range(field, amount, allowed));
            }
        }
        match (claim.application, claim.decided) {
            (Application::Requested(requested), Some(decided)) if decided < requested => {
                let because = Text::new(
                    "quyết định không thể ký trước ngày có văn bản đề nghị",
                    "a decision cannot be signed before the request",
                );
                Err(FactError::contradiction("claim.decided", decided, because))
            }
            (_, Some(decided)) if decided < super::FIRST_DAY => {
                let allowed = Text::new("từ 01/7/2025", "2025-07-01 or later");
                Err(FactError::out_of_range("claim.decided", decided, allowed))
            }
            _ => Ok(()),
        }
    }

    /// The day on which completed years count: that of the decision.
    pub(super) fn age_counts_on(&self, month: Month) -> NaiveDate {
        match (self.claim.application, self.claim.decided) {
            (Application::MovedFromAllowance, _) => super::FIRST_DAY,
            (_, Some(decided)) => decided,
            (_, None) => month.previous().last_day(),
        }
    }

    /// The first month paid, where it is known.
    pub(super) fn first_month(&self) -> Option<Month> {
        match self.claim.application {
            Application::MovedFromAllowance => Some(Month::of(super::FIRST_DAY)),
            _ => self.claim.decided.map(Month::of),
        }
    }
}

#[cfg(feature = "proptest")]
fn mostly_small() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::prelude::{Just, Strategy as _, any};
    proptest::prop_oneof![
        4 => Just(Dong::ZERO),
        4 => (0_i64..1_500_000).prop_map(Dong::new),
        1 => any::<Dong>(),
    ]
}

/// Null, a day on which the pension could be decided, or any.
#[cfg(feature = "proptest")]
fn seldom_decided() -> impl proptest::strategy::Strategy<Value = Option<NaiveDate>> {
    use proptest::prelude::{Just, Strategy as _};
    let since = |days| super::FIRST_DAY.checked_add_days(chrono::Days::new(days));
    proptest::prop_oneof![
        6 => Just(None),
        3 => (0_u64..900).prop_map(since),
        1 => ansinh_core::strategies::maybe_date(),
    ]
}
