use super::REVIEWED_UNTIL;
use crate::calendar::date;
use crate::instruments::merit::{
    DECREE_20_2015, DECREE_47_2012, DECREE_55_2023, DECREE_58_2019, DECREE_70_2017, DECREE_75_2021,
    DECREE_77_2024, DECREE_99_2018, DECREE_101_2013, DECREE_321_2026,
};
use crate::language::Text;
use crate::law::{Entry, Timeline};
use crate::money::Dong;

/// Merit standard level (*mức chuẩn trợ cấp ưu đãi*), đồng a month: the level that allowances for
/// people with merit to the revolution are multiples of.
///
/// Nearly every decree took effect weeks after the day its level is counted from; ask with
/// [`When::known_on`](crate::When::known_on) for what could be paid at the time.
///
/// # Units
/// Đồng a month.
///
/// ```
/// use ansinh_core::{Dong, When, date, series::MERIT_STANDARD};
///
/// let july = date(2017, 7, 1);
/// assert_eq!(*MERIT_STANDARD.on(july)?.value, Dong::new(1_417_000));
/// assert_eq!(*MERIT_STANDARD.on(When::on(july).known_on(july))?.value, Dong::new(1_318_000));
/// # Ok::<(), ansinh_core::law::NotInForce>(())
/// ```
pub static MERIT_STANDARD: Timeline<Dong> = Timeline::new(
    Text::new(
        "Mức chuẩn trợ cấp ưu đãi người có công",
        "Merit standard level",
    ),
    const {
        &[
            Entry::payable_from(
                date(2012, 5, 1),
                date(2012, 7, 15),
                Dong::new(1_110_000),
                DECREE_47_2012.whole().unchecked(),
            ),
            Entry::payable_from(
                date(2013, 7, 1),
                date(2013, 11, 1),
                Dong::new(1_220_000),
                DECREE_101_2013.whole().derived(),
            ),
            Entry::payable_from(
                date(2015, 1, 1),
                date(2015, 4, 1),
                Dong::new(1_318_000),
                DECREE_20_2015.article("1").clause("1").published(),
            ),
            Entry::payable_from(
                date(2017, 7, 1),
                date(2017, 7, 25),
                Dong::new(1_417_000),
                DECREE_70_2017.article("1").clause("1").published(),
            ),
            Entry::payable_from(
                date(2018, 7, 1),
                date(2018, 8, 27),
                Dong::new(1_515_000),
                DECREE_99_2018.article("1").clause("1").published(),
            ),
            Entry::payable_from(
                date(2019, 7, 1),
                date(2019, 8, 15),
                Dong::new(1_624_000),
                DECREE_58_2019.article("1").clause("1").published(),
            ),
            Entry::payable_from(
                date(2021, 7, 1),
                date(2021, 9, 15),
                Dong::new(1_624_000),
                DECREE_75_2021.article("3").clause("1").published(),
            ),
            Entry::payable_from(
                date(2023, 7, 1),
                date(2023, 9, 5),
                Dong::new(2_055_000),
                DECREE_55_2023.article("1").clause("2").published(),
            ),
            Entry::new(
                date(2024, 7, 1),
                Dong::new(2_789_000),
                DECREE_77_2024.article("1").clause("1").published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                Dong::new(3_012_000),
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
