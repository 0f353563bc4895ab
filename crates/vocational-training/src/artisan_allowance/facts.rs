use ansinh_core::Dong;
use ansinh_core::facts::{FactError, Facts, not_negative};
use serde::{Deserialize, Serialize};

/// The facts of an artisan in a month, or on the day of death.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ArtisanAllowanceFacts {
    /// Holds the title of people's artisan (*nghệ nhân nhân dân*) or artisan of merit (*nghệ nhân ưu
    /// tú*).
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.9)")
    )]
    pub holds_title: bool,
    /// Income of the household a head, đồng a month.
    #[cfg_attr(feature = "proptest", proptest(strategy = "incomes()"))]
    pub income: Dong,
    /// A woman from 55, a man from 60 years on, with nobody obliged and entitled to support them.
    pub old_without_support: bool,
    /// Severely or extremely severely disabled.
    pub severely_disabled: bool,
    /// Ill of a disease that needs long treatment, by the list of the Ministry of Health.
    pub long_ill: bool,
    /// The monthly social allowance drawn, đồng; 0 for none. Only the higher one is paid.
    pub social_allowance: Dong,
    /// Died while entitled: the funeral is paid.
    pub dead: bool,
}

impl Facts for ArtisanAllowanceFacts {
    /// A living artisan without income, of no priority group, without social allowance.
    fn ordinary() -> Self {
        Self {
            holds_title: true,
            income: Dong::ZERO,
            old_without_support: false,
            severely_disabled: false,
            long_ill: false,
            social_allowance: Dong::ZERO,
            dead: false,
        }
    }
}

impl ArtisanAllowanceFacts {
    /// Of the groups of article 2(1)(a) to (c).
    pub(super) const fn is_of_priority(&self) -> bool {
        self.old_without_support || self.severely_disabled || self.long_ill
    }

    pub(super) fn check(&self) -> Result<(), FactError> {
        not_negative("income", self.income)?;
        not_negative("social_allowance", self.social_allowance)
    }
}

/// Around the base salaries, and some of any size.
#[cfg(feature = "proptest")]
fn incomes() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::prelude::{Strategy as _, any};
    proptest::prop_oneof![
        4 => (0_i64..3_000_000).prop_map(Dong::new),
        1 => any::<Dong>(),
    ]
}
