use chrono::NaiveDate;

use super::REVIEWED_UNTIL;
use crate::calendar::date;
use crate::language::Text;
use crate::law::{Entry, Instrument, InstrumentKind, Timeline};
use crate::money::Dong;

/// Base salary (*mức lương cơ sở*), đồng a month: the general minimum wage (*lương tối thiểu chung*)
/// until 2013-06-30, and what the reference level (*mức tham chiếu*) of social insurance equals since
/// 2025-07-01 (Law 41/2024/QH15, article 141(13)).
///
/// 1,600,000, resolved for 2020 and printed ever since, was never applied.
///
/// # Units
/// Đồng a month.
///
/// ```
/// use ansinh_core::{Dong, date, series::BASE_SALARY};
///
/// assert_eq!(*BASE_SALARY.on(date(2017, 6, 30))?.value, Dong::new(1_210_000));
/// assert_eq!(*BASE_SALARY.on(date(2017, 7, 1))?.value, Dong::new(1_300_000));
/// # Ok::<(), ansinh_core::law::NotInForce>(())
/// ```
pub static BASE_SALARY: Timeline<Dong> = Timeline::new(
    Text::new("Mức lương cơ sở", "Base salary"),
    const {
        &[
            Entry::payable_from(
                date(2012, 5, 1),
                date(2012, 6, 1),
                Dong::new(1_050_000),
                DECREE_31_2012.article("1").published(),
            ),
            Entry::payable_from(
                date(2013, 7, 1),
                date(2013, 8, 15),
                Dong::new(1_150_000),
                DECREE_66_2013.article("3").clause("2").published(),
            ),
            Entry::payable_from(
                date(2016, 5, 1),
                date(2016, 7, 15),
                Dong::new(1_210_000),
                DECREE_47_2016.article("3").clause("2").published(),
            ),
            Entry::new(
                date(2017, 7, 1),
                Dong::new(1_300_000),
                DECREE_47_2017.article("3").clause("2").published(),
            ),
            Entry::new(
                date(2018, 7, 1),
                Dong::new(1_390_000),
                DECREE_72_2018.article("3").clause("2").published(),
            ),
            Entry::new(
                date(2019, 7, 1),
                Dong::new(1_490_000),
                DECREE_38_2019.article("3").clause("2").published(),
            ),
            Entry::new(
                date(2023, 7, 1),
                Dong::new(1_800_000),
                DECREE_24_2023.article("3").clause("2").published(),
            ),
            Entry::new(
                date(2024, 7, 1),
                Dong::new(2_340_000),
                DECREE_73_2024.article("3").clause("2").published(),
            ),
            Entry::new(
                date(2026, 7, 1),
                Dong::new(2_530_000),
                DECREE_161_2026.article("3").clause("2").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

static DECREE_31_2012: Instrument = decree("31/2012/NĐ-CP", Some(date(2012, 4, 12)));
static DECREE_66_2013: Instrument = decree("66/2013/NĐ-CP", Some(date(2013, 6, 27)));
static DECREE_47_2016: Instrument = decree("47/2016/NĐ-CP", Some(date(2016, 5, 26)));
static DECREE_47_2017: Instrument = decree("47/2017/NĐ-CP", Some(date(2017, 4, 24)));
static DECREE_72_2018: Instrument = decree("72/2018/NĐ-CP", Some(date(2018, 5, 15)));
static DECREE_38_2019: Instrument = decree("38/2019/NĐ-CP", Some(date(2019, 5, 9)));
static DECREE_24_2023: Instrument = decree("24/2023/NĐ-CP", Some(date(2023, 5, 14)));
static DECREE_73_2024: Instrument = decree("73/2024/NĐ-CP", Some(date(2024, 6, 30)));
static DECREE_161_2026: Instrument = decree("161/2026/NĐ-CP", Some(date(2026, 5, 15)));

/// A decree that sets a new level.
const fn decree(number: &'static str, issued: Option<NaiveDate>) -> Instrument {
    let title = Text::new("Quy định mức lương cơ sở", "On the base salary");
    Instrument::new(InstrumentKind::Decree, number, issued, title)
}
