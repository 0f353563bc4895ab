//! Ways of paying a wage, and what each comes to in a month and in an hour.

use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::{Decimal, Dong, Text};
use serde::{Deserialize, Serialize};

use crate::Hours;

/// How the wage of the job or title (*mức lương theo công việc hoặc chức danh*) is paid, for full normal
/// hours and a norm fulfilled.
///
/// # Units
/// Đồng, from 0, without overtime, supplements and bonuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Pay {
    /// By the month.
    Month {
        /// Đồng a month.
        wage: Dong,
    },
    /// By the hour.
    Hour {
        /// Đồng an hour.
        wage: Dong,
    },
    /// By the week.
    Week {
        /// Đồng a week.
        wage: Dong,
        /// Normal hours of the week, above 0, at most 48.
        normal_hours: Hours,
    },
    /// By the day.
    Day {
        /// Đồng a day.
        wage: Dong,
        /// Normal working days of the month, 1 to 31.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..33"))]
        normal_days: u32,
        /// Normal hours of the day, above 0, at most 10.
        normal_hours: Hours,
    },
    /// By the piece or the task (*lương sản phẩm, lương khoán*).
    Piece {
        /// Đồng earned in the normal hours of the month.
        wage: Dong,
        /// The normal hours it took, above 0, at most 744.
        hours: Hours,
    },
}

impl Pay {
    pub(super) fn check(self) -> Result<(), FactError> {
        not_negative("pay.wage", self.wage())?;
        let hours = |field, hours: Hours, most: u32, allowed| {
            let number = hours.to_decimal();
            if number.is_zero() || number > Decimal::from(most) {
                return Err(FactError::out_of_range(field, hours, allowed));
            }
            Ok(())
        };
        match self {
            Self::Month { .. } | Self::Hour { .. } => Ok(()),
            Self::Week { normal_hours, .. } => {
                let allowed = Text::new("trên 0 đến 48 giờ", "above 0, to 48 hours");
                hours("pay.week.normal_hours", normal_hours, 48, allowed)
            }
            Self::Day {
                normal_days,
                normal_hours,
                ..
            } => {
                if !(1..=31).contains(&normal_days) {
                    let allowed = Text::new("từ 1 đến 31 ngày", "1 to 31 days");
                    let field = "pay.day.normal_days";
                    return Err(FactError::out_of_range(field, normal_days, allowed));
                }
                let allowed = Text::new("trên 0 đến 10 giờ", "above 0, to 10 hours");
                hours("pay.day.normal_hours", normal_hours, 10, allowed)
            }
            Self::Piece { hours: worked, .. } => {
                let allowed = Text::new("trên 0 đến 744 giờ", "above 0, to 744 hours");
                hours("pay.piece.hours", worked, 744, allowed)
            }
        }
    }

    /// The wage, in its own unit.
    pub const fn wage(self) -> Dong {
        match self {
            Self::Month { wage }
            | Self::Hour { wage }
            | Self::Week { wage, .. }
            | Self::Day { wage, .. }
            | Self::Piece { wage, .. } => wage,
        }
    }

    /// What `wage`, paid in this way, comes to in a month; `None` for pay by the hour.
    pub(super) fn in_a_month(self, wage: Dong) -> Option<Decimal> {
        let wage = wage.to_decimal();
        match self {
            Self::Month { .. } | Self::Piece { .. } => Some(wage),
            Self::Hour { .. } => None,
            Self::Week { .. } => wage
                .checked_mul(Decimal::from(52))
                .and_then(|year| year.checked_div(Decimal::from(12))),
            Self::Day { normal_days, .. } => wage.checked_mul(Decimal::from(normal_days)),
        }
    }

    /// What `wage`, paid in this way, comes to in an hour; `None` for pay by the month.
    pub(super) fn in_an_hour(self, wage: Dong) -> Option<Decimal> {
        let wage = wage.to_decimal();
        match self {
            Self::Month { .. } => None,
            Self::Hour { .. } => Some(wage),
            Self::Week { normal_hours, .. } | Self::Day { normal_hours, .. } => {
                wage.checked_div(normal_hours.to_decimal())
            }
            Self::Piece { hours, .. } => wage.checked_div(hours.to_decimal()),
        }
    }
}
