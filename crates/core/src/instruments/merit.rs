//! The decrees that set the levels of merit allowances.

use chrono::NaiveDate;

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// From 2012-05-01.
pub static DECREE_47_2012: Instrument = levels("47/2012/NĐ-CP", Some(date(2012, 5, 28)));
/// From 2013-07-01.
pub static DECREE_101_2013: Instrument = levels("101/2013/NĐ-CP", Some(date(2013, 9, 4)));
/// From 2015-01-01.
pub static DECREE_20_2015: Instrument = levels("20/2015/NĐ-CP", Some(date(2015, 2, 14)));
/// From 2017-07-01.
pub static DECREE_70_2017: Instrument = levels("70/2017/NĐ-CP", Some(date(2017, 6, 6)));
/// From 2018-07-01.
pub static DECREE_99_2018: Instrument = levels("99/2018/NĐ-CP", Some(date(2018, 7, 12)));
/// From 2019-07-01.
pub static DECREE_58_2019: Instrument = levels("58/2019/NĐ-CP", Some(date(2019, 7, 1)));
/// From 2021-07-01.
pub static DECREE_75_2021: Instrument = levels("75/2021/NĐ-CP", Some(date(2021, 7, 24)));
/// Amending decree 75/2021/NĐ-CP from 2023-07-01.
pub static DECREE_55_2023: Instrument = amending("55/2023/NĐ-CP", date(2023, 7, 21));
/// Amending decree 75/2021/NĐ-CP from 2024-07-01.
pub static DECREE_77_2024: Instrument = amending("77/2024/NĐ-CP", date(2024, 7, 1));
/// From 2026-07-01.
pub static DECREE_321_2026: Instrument = levels("321/2026/NĐ-CP", None);

const fn levels(number: &'static str, issued: Option<NaiveDate>) -> Instrument {
    let title = Text::new(
        "Mức trợ cấp, phụ cấp ưu đãi đối với người có công với cách mạng",
        "Levels of allowances for people with merit to the revolution",
    );
    Instrument::new(InstrumentKind::Decree, number, issued, title)
}

const fn amending(number: &'static str, issued: NaiveDate) -> Instrument {
    let title = Text::new(
        "Sửa đổi Nghị định 75/2021/NĐ-CP",
        "Amending decree 75/2021/NĐ-CP",
    );
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}
