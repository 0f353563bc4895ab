use super::REVIEWED_UNTIL;
use crate::calendar::date;
use crate::instruments::health_insurance::{
    DECREE_62_2009, DECREE_105_2014, DECREE_146_2018, DECREE_188_2025,
};
use crate::language::Text;
use crate::law::{Entry, Timeline};
use crate::rate::Percent;

/// Monthly health-insurance premium (*mức đóng bảo hiểm y tế*) of those for whom it is counted on
/// the [base salary](super::BASE_SALARY): the groups the budget pays for, or helps to pay.
///
/// # Units
/// Per cent of the base salary, a month.
///
/// ```
/// use ansinh_core::{Dong, date, rounding::Rounding, series};
///
/// let day = date(2017, 6, 1);
/// let rate = series::HEALTH_INSURANCE_PREMIUM.on(day)?.value.to_coefficient().unwrap();
/// let premium = series::BASE_SALARY.on(day)?.value.scaled(rate, &Rounding::WHOLE_DONG);
/// assert_eq!(premium, Ok(Dong::new(54_450)));
/// # Ok::<(), ansinh_core::law::NotInForce>(())
/// ```
pub static HEALTH_INSURANCE_PREMIUM: Timeline<Percent> = Timeline::new(
    Text::new(
        "Mức đóng bảo hiểm y tế theo mức lương cơ sở",
        "Health-insurance premium on the base salary",
    ),
    const {
        &[
            Entry::new(
                date(2010, 1, 1),
                Percent::new(45, 1),
                DECREE_62_2009.article("3").unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                Percent::new(45, 1),
                DECREE_105_2014.article("2").unchecked(),
            ),
            Entry::new(
                date(2018, 12, 1),
                Percent::new(45, 1),
                DECREE_146_2018
                    .article("7")
                    .clause("1")
                    .point("đ")
                    .published(),
            ),
            Entry::payable_from(
                date(2025, 7, 1),
                date(2025, 8, 15),
                Percent::new(45, 1),
                DECREE_188_2025.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
