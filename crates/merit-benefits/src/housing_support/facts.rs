use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

/// Who bears the support.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Bearer {
    /// The state, in a province that remits revenue to the central budget.
    RemittingProvince,
    /// The state, in a province that receives balancing transfers.
    ReceivingProvince {
        /// Transfers in the province's expenditure estimate of 2012, tenths of a per cent, 0 to
        /// 1,000: 600 for 60 %.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u16..1_010"))]
        transfers_per_mille: u16,
    },
    /// Funds of the province and the district, in these parts; at least one is above 0.
    Funds {
        /// Parts of the province's fund, 0 to 1,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u16..4"))]
        province: u16,
        /// Parts of the district's fund, 0 to 1,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u16..4"))]
        district: u16,
    },
}

/// The facts of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HousingSupportFacts {
    /// Houses built anew, 0 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..3_000"))]
    pub new: u32,
    /// Houses repaired, 0 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..3_000"))]
    pub repaired: u32,
    /// Who bears it.
    pub bearer: Bearer,
}

impl Facts for HousingSupportFacts {
    /// One new house in a province that receives 60 % in transfers.
    fn ordinary() -> Self {
        Self {
            new: 1,
            repaired: 0,
            bearer: Bearer::ReceivingProvince {
                transfers_per_mille: 600,
            },
        }
    }
}

impl HousingSupportFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        for (field, houses) in [("new", self.new), ("repaired", self.repaired)] {
            if houses > 1_000_000 {
                let allowed = Text::new("từ 0 đến 1.000.000 nhà", "0 to 1,000,000 houses");
                return Err(FactError::out_of_range(field, houses, allowed));
            }
        }
        match self.bearer {
            Bearer::ReceivingProvince {
                transfers_per_mille: per_mille @ 1_001..,
            } => {
                let allowed = Text::new("từ 0 đến 1.000 (phần nghìn)", "0 to 1,000 per mille");
                let field = "bearer.receiving-province.transfers_per_mille";
                Err(FactError::out_of_range(field, per_mille, allowed))
            }
            Bearer::Funds { province, district }
                if province > 1_000 || district > 1_000 || province.max(district) == 0 =>
            {
                let allowed = Text::new(
                    "mỗi phần từ 0 đến 1.000, không cùng bằng 0",
                    "parts of 0 to 1,000, not both 0",
                );
                let parts = format!("{province}:{district}");
                Err(FactError::out_of_range("bearer.funds", parts, allowed))
            }
            _ => Ok(()),
        }
    }
}
