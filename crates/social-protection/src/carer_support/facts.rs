use ansinh_core::NaiveDate;
use ansinh_core::facts::{Age, Facts, explicit};
use serde::{Deserialize, Serialize};

use crate::Degree;

/// Somebody with a disability who is pregnant or raises small children.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct DisabledParent {
    /// The degree on the disability certificate.
    pub disability: Degree,
    /// Pregnant in this month.
    pub pregnant: bool,
    /// The ages of the children raised; those of 36 months and over don't count.
    #[cfg_attr(feature = "proptest", proptest(strategy = "small_children()"))]
    pub children: Vec<Age>,
}

/// In whose household a person is cared for; never both for the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Care {
    /// The person's own household lives with and directly cares for them.
    OwnHousehold,
    /// Another household or person has taken them in (*nhận chăm sóc, nuôi dưỡng*).
    Foster,
}

/// A person who is cared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CaredFor {
    /// The person's age.
    pub age: Age,
    /// The degree on the disability certificate; null without one.
    #[serde(deserialize_with = "explicit")]
    pub disability: Option<Degree>,
    /// A child without support: decree 20/2021/NĐ-CP, article 5, clause 1.
    pub without_support: bool,
    /// Has HIV/AIDS; asked for by decree 13/2010/NĐ-CP only (before 2014).
    pub has_hiv: bool,
    /// A poor older person entitled to an institution who was taken in instead: article 5(5)d.
    pub instead_of_institution: bool,
    /// In whose household.
    pub care: Care,
}

impl CaredFor {
    /// An extremely severely disabled person of 30 in their own household.
    pub const fn ordinary() -> Self {
        Self {
            age: Age::Years(30),
            disability: Some(Degree::ExtremelySevere),
            without_support: false,
            has_hiv: false,
            instead_of_institution: false,
            care: Care::OwnHousehold,
        }
    }
}

/// Whether the foster carer meets the conditions of decree 20/2021/NĐ-CP, articles 22 and 23.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CarerConditions {
    /// All are met, or nobody is fostered.
    Met,
    /// Only those that grandparents, uncles, aunts and siblings of a child without support must
    /// meet (article 22, clause 2).
    MetAsRelative,
    /// Not met.
    NotMet,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct CareReadings {
    /// In 2014 the province already had the standard level of 270,000 đồng.
    pub level_270_in_2014: bool,
    /// A change of age counts from the month after the birthday, not from the month of it.
    pub change_from_next_month: bool,
}

/// The facts of a household or person who cares, in the month that is assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CarerSupportFacts {
    /// The partners of one couple who are disabled and pregnant or raise small children; two at
    /// the most.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few(3)"))]
    pub parents: Vec<DisabledParent>,
    /// The persons cared for.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few(4)"))]
    pub cared_for: Vec<CaredFor>,
    /// Whether the foster carer meets the conditions.
    pub carer_conditions: CarerConditions,
    /// The day the support was decided; null presumes before the month assessed.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub decided: Option<NaiveDate>,
    /// The day on which the care, or the right, ended; null while it goes on.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub ended: Option<NaiveDate>,
    /// Payment of the support is suspended by decision for this month (circular
    /// 02/2021/TT-BLĐTBXH, article 2(3)a and b; a person's detention suspends the allowance only).
    pub suspended: bool,
    /// How the office reads the law; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: CareReadings,
}

impl Facts for CarerSupportFacts {
    /// Nobody who cares: conditions met, decided before the month assessed.
    fn ordinary() -> Self {
        Self {
            parents: Vec::new(),
            cared_for: Vec::new(),
            carer_conditions: CarerConditions::Met,
            decided: None,
            ended: None,
            suspended: false,
            readings: CareReadings::default(),
        }
    }
}

#[cfg(feature = "proptest")]
fn few<T: proptest::prelude::Arbitrary + 'static>(
    most: usize,
) -> impl proptest::strategy::Strategy<Value = Vec<T>> {
    proptest::collection::vec(proptest::prelude::any::<T>(), 0..=most)
}

#[cfg(feature = "proptest")]
fn small_children() -> impl proptest::strategy::Strategy<Value = Vec<Age>> {
    use proptest::prelude::{Strategy as _, any};
    let age = proptest::prop_oneof![4 => (0_u16..6).prop_map(Age::Years), 1 => any::<Age>()];
    proptest::collection::vec(age, 0..4)
}
