use ansinh_core::facts::{Age, FactError, Facts, is_default, not_negative};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

/// A programme of the fund or of a donor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum FundProgramme {
    /// Heart surgery paid by Saudi Arabia through the fund.
    SaudiHeartSurgery,
    /// *Trái tim cho em*, of Viettel and Vietnam Television.
    HeartForChildren,
    /// Warm clothes for the mountains.
    WarmClothes,
}

impl FundProgramme {
    pub(super) const fn label(self) -> Text {
        match self {
            Self::SaudiHeartSurgery => Text::new("hỗ trợ phẫu thuật tim", "heart surgery"),
            Self::HeartForChildren => Text::new("Trái tim cho em", "Heart for Children"),
            Self::WarmClothes => Text::new("bộ quần áo ấm", "a set of warm clothes"),
        }
    }
}

/// How an office reads the announcement where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct Readings {
    /// Saudi heart surgery: the whole cost decides whether the full level is given, so that a cost
    /// above it gets the level however little insurance leaves; by default what is left decides.
    pub gross_cost_decides: bool,
}

/// The facts of a grant.
///
/// # Units
/// Đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ProtectionFundGrantFacts {
    /// The programme asked.
    pub programme: FundProgramme,
    /// The child's age.
    #[cfg_attr(feature = "proptest", proptest(strategy = "ages()"))]
    pub age: Age,
    /// Has a health-insurance card.
    pub insured: bool,
    /// The whole cost of treatment; of no matter for clothes.
    pub cost: Dong,
    /// What insurance bears or the hospital waives, at most the cost.
    pub covered: Dong,
    /// How the office reads what is left open; may be left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: Readings,
}

impl Facts for ProtectionFundGrantFacts {
    /// An insured child of ten, heart surgery of 40 million đồng of which 10 million are borne.
    fn ordinary() -> Self {
        Self {
            programme: FundProgramme::HeartForChildren,
            age: Age::Years(10),
            insured: true,
            cost: Dong::new(40_000_000),
            covered: Dong::new(10_000_000),
            readings: Readings::default(),
        }
    }
}

impl ProtectionFundGrantFacts {
    /// What is left of the cost, where the facts are possible.
    pub(super) fn check(&self, day: NaiveDate) -> Result<Dong, FactError> {
        self.age.check("age", day)?;
        not_negative("cost", self.cost)?;
        not_negative("covered", self.covered)?;
        if self.covered > self.cost {
            let because = Text::new("không quá chi phí", "not above the cost");
            return Err(FactError::contradiction("covered", self.covered, because));
        }
        Ok(self.cost.minus(self.covered)?)
    }
}

/// Mostly children.
#[cfg(feature = "proptest")]
fn ages() -> impl proptest::strategy::Strategy<Value = Age> {
    use proptest::prelude::{Strategy as _, any};
    proptest::prop_oneof![6 => (0_u16..20).prop_map(Age::Years), 1 => any::<Age>()]
}
