use ansinh_core::Text;
use ansinh_core::facts::FactError;
use serde::{Deserialize, Serialize};

/// A fisher's trade that is paid in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum FishingTrade {
    /// Sailing vessels of steel or new materials.
    HullOperation,
    /// Catching and preserving by new technology.
    CatchAndPreservation,
}

/// A fisher's course on such a trade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct FishingCourse {
    /// The trade.
    pub trade: FishingTrade,
    /// Power of the vessel's main engines, CV, 0 to 100,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_000"))]
    pub engine_cv: u32,
}

const MOST_CV: u32 = 100_000;

impl FishingCourse {
    pub(super) fn check(self) -> Result<(), FactError> {
        if self.engine_cv <= MOST_CV {
            return Ok(());
        }
        let allowed = Text::new("từ 0 đến 100.000 CV", "0 to 100,000 CV");
        let field = "fishing.engine_cv";
        Err(FactError::out_of_range(field, self.engine_cv, allowed))
    }
}

#[cfg(feature = "proptest")]
pub(super) fn sometimes() -> impl proptest::strategy::Strategy<Value = Option<FishingCourse>> {
    proptest::option::weighted(0.2, proptest::prelude::any::<FishingCourse>())
}
