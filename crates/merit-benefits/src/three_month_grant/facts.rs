use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts, explicit};
use serde::{Deserialize, Serialize};

use crate::monthly_allowance::{MeritStatus, MonthlyAllowanceFacts};
use crate::supplement_and_carer::SeverelyInjured;
use crate::war_invalid_allowance::WarInvalidAllowanceFacts;

/// The facts of a grant of three months: what the dead person drew in the month of death.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ThreeMonthGrantFacts {
    /// As a war invalid; null if the dead person was none.
    #[serde(deserialize_with = "explicit")]
    pub war_invalid: Option<WarInvalidAllowanceFacts>,
    /// In every other status, each once.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<MonthlyAllowanceFacts>(), 0..3)"
        )
    )]
    pub statuses: Vec<MonthlyAllowanceFacts>,
    /// The statuses of 81 % and more, for their supplements; their rates are those given above.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<SeverelyInjured>(), 0..2)"
        )
    )]
    pub severely_injured: Vec<SeverelyInjured>,
}

impl Facts for ThreeMonthGrantFacts {
    /// A prisoner of the enemy.
    fn ordinary() -> Self {
        Self {
            war_invalid: None,
            statuses: vec![MonthlyAllowanceFacts::ordinary()],
            severely_injured: Vec::new(),
        }
    }
}

impl ThreeMonthGrantFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        for (position, held) in self.statuses.iter().enumerate() {
            let same = |other: &MonthlyAllowanceFacts| {
                std::mem::discriminant(&held.status) == std::mem::discriminant(&other.status)
            };
            if self.statuses.iter().take(position).any(same) {
                let because = Text::new("mỗi diện chỉ ghi một lần", "each status counts once");
                return Err(FactError::contradiction("statuses", position, because));
            }
        }
        let strange = |injured: &SeverelyInjured| !self.holds(*injured);
        if let Some(position) = self.severely_injured.iter().position(strange) {
            let because = Text::new(
                "diện này không có trong các trợ cấp đã ghi, hoặc khác tỷ lệ",
                "no allowance of this status and rate is among those drawn",
            );
            let field = "severely_injured";
            return Err(FactError::contradiction(field, position, because));
        }
        Ok(())
    }

    /// Is the base allowance of a severe status among those drawn?
    fn holds(&self, injured: SeverelyInjured) -> bool {
        let drawn =
            |is: &dyn Fn(MeritStatus) -> bool| self.statuses.iter().any(|held| is(held.status));
        match injured {
            SeverelyInjured::WarInvalid { rate, .. } => self
                .war_invalid
                .as_ref()
                .is_some_and(|invalid| invalid.rate == rate),
            SeverelyInjured::SickSoldier { rate, .. } => {
                drawn(&|status| status == MeritStatus::SickSoldier { rate })
            }
            SeverelyInjured::ToxinVictim { rate, .. } => drawn(
                &|status| matches!(status, MeritStatus::ToxinVictim { rate: of, .. } if of == rate),
            ),
            SeverelyInjured::HeroMother => false,
        }
    }
}
