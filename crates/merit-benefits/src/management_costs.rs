//! Management costs of the ordinance's benefits (*chi phí quản lý*): a part of what the central
//! budget spends on them in a year, without the funding of centres and works on graves and
//! cemeteries.
//!
//! The first day of the budget year governs, or the day the estimate is made. From 2019-01-01 to
//! 2021-09-14 circular 101/2018/TT-BTC, article 14, left the part to the ministry: not established.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::{CIRCULAR_101_2018, DECREE_75_2021, JOINT_CIRCULAR_47_2009};

const ABOUT: Text = Text::new(
    "Chi phí quản lý ưu đãi người có công",
    "Management costs of merit benefits",
);

static PARTS: Timeline<Option<Percent>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Some(Percent::new(17, 1)),
                JOINT_CIRCULAR_47_2009.article("6").clause("1").published(),
            ),
            Entry::new(
                date(2019, 1, 1),
                None,
                CIRCULAR_101_2018.article("14").clause("1").published(),
            ),
            Entry::new(
                date(2021, 9, 15),
                Some(Percent::new(17, 1)),
                DECREE_75_2021.article("14").clause("4").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// What the central budget spends on the ordinance in a year, đồng.
///
/// ```
/// use ansinh_core::{Dong, date};
/// use ansinh_merit_benefits::management_costs::OrdinanceSpending;
///
/// let million = |count: i64| Dong::new(count * 1_000_000);
/// let year = OrdinanceSpending {
///     total: million(520_000),
///     centres: million(15_000),
///     graves: million(5_000),
/// };
/// assert_eq!(year.management_costs(date(2024, 1, 1))?, million(8_500));
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrdinanceSpending {
    /// In all.
    pub total: Dong,
    /// Of it the funding of centres that care for merit people or receive convalescents.
    pub centres: Dong,
    /// Of it works on martyrs' graves and cemeteries.
    pub graves: Dong,
}

impl OrdinanceSpending {
    /// What is set aside for management.
    ///
    /// # Errors
    /// [`FactError::NotInForce`] before 2013 or after the last review;
    /// [`FactError::NotEstablished`] where the part was left to the ministry;
    /// [`FactError::OutOfRange`] for an amount below 0, or centres and graves above the total.
    pub fn management_costs(&self, when: impl Into<When>) -> Result<Dong, FactError> {
        let Some(part) = management_part(when)? else {
            let what = Text::new(
                "tỷ lệ chi phí quản lý từ năm 2019 đến 14/9/2021",
                "the part of management costs from 2019 to 2021-09-14",
            );
            return Err(FactError::NotEstablished { what });
        };
        let part = part.value.to_coefficient().ok_or(AmountError::Overflow)?;
        Ok(self.counted()?.scaled(part, &Rounding::WHOLE_DONG)?)
    }

    /// The spending that counts.
    fn counted(&self) -> Result<Dong, FactError> {
        let fields = [
            ("total", self.total),
            ("centres", self.centres),
            ("graves", self.graves),
        ];
        for (field, amount) in fields {
            if amount.is_negative() {
                let allowed = Text::new("không âm", "0 or more");
                return Err(FactError::out_of_range(field, amount, allowed));
            }
        }
        let counted = self.total.minus(self.centres)?.minus(self.graves)?;
        if counted.is_negative() {
            let allowed = Text::new(
                "không ít hơn phần cho cơ sở và công tác mộ",
                "at least what centres and graves take",
            );
            return Err(FactError::out_of_range("total", self.total, allowed));
        }
        Ok(counted)
    }
}

/// The part that management takes; `None` where it is not established.
///
/// # Errors
/// [`NotInForce`] before 2013 or after the last review.
pub fn management_part(when: impl Into<When>) -> Result<Option<Cited<Percent>>, NotInForce> {
    let found = PARTS.on(when)?;
    let citation = found.citation.clone();
    Ok(found.value.map(|part| Cited::new(part, citation)))
}
