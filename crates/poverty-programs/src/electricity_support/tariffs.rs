//! The price of the first tier and the amount of the support, as they changed.

use ansinh_core::law::{Citation, Dated, Entry, Instrument, Timeline};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Decimal, Dong, Month, NaiveDate, Percent, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::electricity::{
    CIRCULAR_190_2014, DECISION_14_2025, DECISION_268_2011, DECISION_648_2019, DECISION_1062_2023,
    DECISION_1279_2025, DECISION_2256_2015, DECISION_2699_2024, DECISION_2941_2023,
    DECISION_4495_2017, DECISION_4887_2014,
};

/// The support of a tariff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tariff {
    /// Đồng a month, as officially told; none where it is not established.
    pub(super) amount: Option<Dong>,
    /// The first tier, đồng a kilowatt-hour without tax; none before the support followed it.
    pub(super) price: Option<Dong>,
    pub(super) priced_by: Citation,
}

const fn tariff(amount: Option<i64>, price: i64, priced_by: &'static Instrument) -> Tariff {
    Tariff {
        amount: match amount {
            Some(amount) => Some(Dong::new(amount)),
            None => None,
        },
        price: Some(Dong::new(price)),
        priced_by: priced_by.whole().published(),
    }
}

/// From 2014-06 circular 190/2014 sets the first amount and has every province follow the tier; the
/// amounts from 2017-12 on are known, not read, and those from 2023-05 are not established.
pub(super) static TARIFFS: Timeline<Tariff> = Timeline::new(
    Text::new("Hỗ trợ tiền điện", "Electricity support"),
    const {
        &[
            Entry::new(
                date(2011, 4, 1),
                Tariff {
                    amount: Some(Dong::new(30_000)),
                    price: None,
                    priced_by: DECISION_268_2011.whole().published(),
                },
                DECISION_268_2011.whole().published(),
            ),
            Entry::payable_from(
                date(2014, 6, 1),
                date(2015, 1, 26),
                tariff(Some(46_000), 1_388, &DECISION_4887_2014),
                CIRCULAR_190_2014.whole().published(),
            ),
            Entry::new(
                date(2015, 3, 16),
                tariff(Some(49_000), 1_484, &DECISION_2256_2015),
                CIRCULAR_190_2014.whole().published(),
            ),
            Entry::new(
                date(2017, 12, 1),
                tariff(Some(51_000), 1_549, &DECISION_4495_2017),
                CIRCULAR_190_2014.whole().unchecked(),
            ),
            Entry::new(
                date(2019, 3, 20),
                tariff(Some(55_000), 1_678, &DECISION_648_2019),
                CIRCULAR_190_2014.whole().unchecked(),
            ),
            Entry::new(
                date(2023, 5, 4),
                tariff(None, 1_728, &DECISION_1062_2023),
                CIRCULAR_190_2014.whole().unchecked(),
            ),
            Entry::new(
                date(2023, 11, 9),
                tariff(None, 1_806, &DECISION_2941_2023),
                CIRCULAR_190_2014.whole().unchecked(),
            ),
            Entry::new(
                date(2024, 10, 11),
                tariff(None, 1_893, &DECISION_2699_2024),
                CIRCULAR_190_2014.whole().unchecked(),
            ),
            Entry::new(
                date(2025, 5, 10),
                tariff(None, 1_984, &DECISION_1279_2025),
                DECISION_14_2025.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The quarters that differ from the one before: those with a change within, and the next.
#[derive(Debug)]
pub(super) struct Quarters;

impl Dated for Quarters {
    fn first_days(&self) -> Vec<NaiveDate> {
        let later = TARIFFS.first_days().into_iter().skip(1);
        let quarters = later.flat_map(|day| {
            let first = first_day_of_quarter(day);
            [first, Month::of(first).plus(3).first_day()]
        });
        std::iter::once(TARIFFS.covers_from())
            .chain(quarters)
            .collect()
    }
}

/// The first day of the quarter a day lies in.
pub(super) fn first_day_of_quarter(day: NaiveDate) -> NaiveDate {
    let month = Month::of(day);
    let into = month.month().saturating_sub(1) % 3;
    (0..into)
        .fold(month, |month, _| month.previous())
        .first_day()
}

/// The first tier of household prices from 2017-12 on: 90 per cent of the average retail price, to the
/// đồng (decision 28/2014/QĐ-TTg and, from 2025-05-29, decision 14/2025/QĐ-TTg).
///
/// ```
/// use ansinh_core::Dong;
/// use ansinh_poverty_programs::electricity_support::first_tier;
///
/// let average = "1864.44".parse()?;
/// assert_eq!(first_tier(average)?, Dong::new(1_678));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`AmountError::Overflow`].
pub fn first_tier(average: Decimal) -> Result<Dong, AmountError> {
    let share = average
        .checked_mul(OF_AVERAGE.to_decimal())
        .and_then(|hundredfold| hundredfold.checked_div(Decimal::ONE_HUNDRED));
    Rounding::WHOLE_DONG.dong(share.ok_or(AmountError::Overflow)?)
}

/// The first tier, per cent of the average price.
const OF_AVERAGE: Percent = Percent::new(90, 0);

#[cfg(test)]
mod tests {
    use super::*;

    /// The averages the ministry announced give every price since.
    #[test]
    fn averages_give_the_first_tier() {
        for (day, average) in [
            (date(2017, 12, 1), "1720.65"),
            (date(2019, 3, 20), "1864.44"),
            (date(2023, 5, 4), "1920.3732"),
            (date(2023, 11, 9), "2006.79"),
            (date(2024, 10, 11), "2103.11"),
            (date(2025, 5, 10), "2204.0655"),
        ] {
            let price = TARIFFS.on(day).unwrap().value.price;
            assert_eq!(price, first_tier(average.parse().unwrap()).ok(), "{day}");
        }
    }

    /// Until 2023 the amount is that of 30 kWh with tax, to the thousand.
    #[test]
    fn amounts_follow_the_price() {
        for entry in TARIFFS.entries() {
            let (Some(amount), Some(price)) = (entry.value.amount, entry.value.price) else {
                continue;
            };
            let taxed = price.times(33).unwrap().to_i64();
            assert_eq!(amount.to_i64(), (taxed + 500) / 1_000 * 1_000);
        }
    }

    #[test]
    fn quarters_begin_with_their_first_month() {
        assert_eq!(first_day_of_quarter(date(2015, 3, 31)), date(2015, 1, 1));
        assert_eq!(first_day_of_quarter(date(2015, 4, 1)), date(2015, 4, 1));
        assert_eq!(first_day_of_quarter(date(2015, 12, 31)), date(2015, 10, 1));
    }
}
