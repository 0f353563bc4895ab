use chrono::NaiveDate;

use super::REVIEWED_UNTIL;
use crate::calendar::date;
use crate::language::Text;
use crate::law::{Entry, Instrument, InstrumentKind, Timeline};
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

static DECREE_47_2012: Instrument = decree("47/2012/NĐ-CP", Some(date(2012, 5, 28)));
static DECREE_101_2013: Instrument = decree("101/2013/NĐ-CP", Some(date(2013, 9, 4)));
static DECREE_20_2015: Instrument = decree("20/2015/NĐ-CP", Some(date(2015, 2, 14)));
static DECREE_70_2017: Instrument = decree("70/2017/NĐ-CP", Some(date(2017, 6, 6)));
static DECREE_99_2018: Instrument = decree("99/2018/NĐ-CP", Some(date(2018, 7, 12)));
static DECREE_58_2019: Instrument = decree("58/2019/NĐ-CP", Some(date(2019, 7, 1)));
static DECREE_75_2021: Instrument = decree("75/2021/NĐ-CP", Some(date(2021, 7, 24)));
static DECREE_55_2023: Instrument = decree("55/2023/NĐ-CP", Some(date(2023, 7, 21)));
static DECREE_77_2024: Instrument = decree("77/2024/NĐ-CP", Some(date(2024, 7, 1)));
static DECREE_321_2026: Instrument = decree("321/2026/NĐ-CP", None);

/// A decree that sets a new level.
const fn decree(number: &'static str, issued: Option<NaiveDate>) -> Instrument {
    let title = Text::new(
        "Quy định mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng",
        "On allowances for people with merit to the revolution",
    );
    Instrument::new(InstrumentKind::Decree, number, issued, title)
}
