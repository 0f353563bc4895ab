use super::REVIEWED_UNTIL;
use crate::calendar::date;
use crate::instruments::social_assistance::{
    DECREE_13_2010, DECREE_20_2021, DECREE_76_2024, DECREE_136_2013, DECREE_335_2026,
};
use crate::language::Text;
use crate::law::{Entry, Timeline};
use crate::money::Dong;

/// Social-assistance standard level (*mức chuẩn trợ giúp xã hội*), đồng a month.
///
/// In 2014 some groups and provinces already applied 270,000; the table keeps 180,000 for that
/// year and the rules that use it take the exception as a fact. The level of 2026-07-01 is due from
/// that day by a decree in force from 2026-10-05, whose text was not read; nor was that of decree
/// 136/2013/NĐ-CP, whose level official figures reproduce.
///
/// # Units
/// Đồng a month.
pub static SOCIAL_ASSISTANCE_STANDARD: Timeline<Dong> = Timeline::new(
    Text::new(
        "Mức chuẩn trợ giúp xã hội",
        "Social-assistance standard level",
    ),
    const {
        &[
            Entry::payable_from(
                date(2010, 1, 1),
                date(2010, 4, 13),
                Dong::new(180_000),
                DECREE_13_2010.article("1").clause("4").unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                Dong::new(270_000),
                DECREE_136_2013.article("4").clause("1").implied(),
            ),
            Entry::new(
                date(2021, 7, 1),
                Dong::new(360_000),
                DECREE_20_2021.article("4").clause("2").published(),
            ),
            Entry::new(
                date(2024, 7, 1),
                Dong::new(500_000),
                DECREE_76_2024.article("1").published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 5),
                Dong::new(540_000),
                DECREE_335_2026.article("4").unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
