//! Amounts stated in the standard level are rounded to whole thousands of đồng since decree
//! 55/2023/NĐ-CP (article 1(2)), which doesn't say which way an exact half goes.

use ansinh_core::explanation::{Caveat, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::language::Message;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::{Decimal, Dong, Text};
use serde::{Deserialize, Serialize};

/// How an office rounds an exact half of a thousand đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum HalfThousand {
    /// Up.
    #[default]
    Up,
    /// Down.
    Down,
    /// Not at all.
    Kept,
}

impl HalfThousand {
    /// An amount to whole thousands; a half is told as a reading.
    pub(crate) fn rounded<N: Message, T: Trace<N>>(
        self,
        amount: Decimal,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let beyond = amount.checked_rem(Decimal::ONE_THOUSAND);
        if beyond != Some(Decimal::from(500_u32)) {
            return Ok(to_thousands(Direction::HalfUp).dong(amount)?);
        }
        trace.caveat(|| Caveat::Reading {
            reading: self.told(),
        });
        Ok(match self {
            Self::Up => to_thousands(Direction::Up).dong(amount)?,
            Self::Down => to_thousands(Direction::Down).dong(amount)?,
            Self::Kept => Rounding::WHOLE_DONG.dong(amount)?,
        })
    }

    const fn told(self) -> Text {
        match self {
            Self::Up => Text::new(
                "đúng nửa nghìn đồng được làm tròn lên",
                "an exact half of a thousand đồng is rounded up",
            ),
            Self::Down => Text::new(
                "đúng nửa nghìn đồng được làm tròn xuống",
                "an exact half of a thousand đồng is rounded down",
            ),
            Self::Kept => Text::new(
                "đúng nửa nghìn đồng được giữ nguyên",
                "an exact half of a thousand đồng is kept",
            ),
        }
    }
}

const fn to_thousands(direction: Direction) -> Rounding {
    Rounding::new(Decimal::ONE_THOUSAND, direction, None)
}
