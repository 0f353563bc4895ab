//! What each law and decree says of the card.

use ansinh_core::law::{Cited, Entry, NotInForce, Timeline};
use ansinh_core::series::{BASE_SALARY, HEALTH_INSURANCE_PREMIUM};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Percent, Text, When, date};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use super::{ABOUT, Readings, UnderSixHealthCard};
use crate::instruments::health_insurance::{
    DECREE_105_2014, DECREE_146_2018, DECREE_188_2025, LAW_25_2008,
};
use crate::{REVIEWED_UNTIL, funding};

/// How long a card holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardValidity {
    /// To the day of 72 months.
    DayOfMonths,
    /// To 30 September where that day comes before it; else to the day.
    SchoolOrDay,
    /// To 30 September where that day comes before it; else to the end of the month.
    SchoolOrMonth,
}

impl CardValidity {
    pub(super) const fn words(self, readings: Readings) -> Text {
        match self {
            Self::DayOfMonths => Text::new("ngày đủ 72 tháng tuổi", "the day of 72 months"),
            Self::SchoolOrDay if !readings.end_of_month_before_decree_146 => Text::new(
                "ngày 30/9 nếu đủ 72 tháng tuổi trước kỳ nhập học, còn lại là ngày đủ 72 tháng tuổi",
                "30 September where 72 months come before school begins, else the day of 72 months",
            ),
            Self::SchoolOrDay | Self::SchoolOrMonth => Text::new(
                "ngày 30/9 nếu đủ 72 tháng tuổi trước kỳ nhập học, còn lại là ngày cuối tháng đủ 72 tháng tuổi",
                "30 September where 72 months come before school begins, else the end of their month",
            ),
        }
    }
}

pub(super) static VALIDITY: Timeline<CardValidity> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                CardValidity::DayOfMonths,
                LAW_25_2008.article("16").clause("3").unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                CardValidity::SchoolOrDay,
                LAW_25_2008.article("16").clause("3").point("d").published(),
            ),
            Entry::new(
                date(2018, 12, 1),
                CardValidity::SchoolOrMonth,
                DECREE_146_2018.article("13").clause("2").published(),
            ),
            Entry::new(
                date(2025, 8, 15),
                CardValidity::SchoolOrMonth,
                DECREE_188_2025.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Completed months until which the State pays.
static MONTHS: Timeline<u32> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                72,
                LAW_25_2008.article("16").clause("3").unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                72,
                DECREE_105_2014
                    .article("2")
                    .clause("1")
                    .point("e")
                    .published(),
            ),
            Entry::new(
                date(2018, 12, 1),
                72,
                DECREE_146_2018
                    .article("10")
                    .clause("1")
                    .point("b")
                    .published(),
            ),
            Entry::new(date(2025, 8, 15), 72, DECREE_188_2025.whole().provisional()),
        ]
    },
    REVIEWED_UNTIL,
);

/// 30 September, by which a new school year has begun (law 25/2008/QH12, article 16(3)d), of the year
/// of `day`.
pub(super) fn school_begins(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), 9, 30).unwrap_or(day)
}

pub(super) fn rule(when: When) -> Result<UnderSixHealthCard, NotInForce> {
    let validity = VALIDITY.on(when)?;
    let funding = Funding::on(when, &[&funding::UNDER_SIX]);
    Ok(UnderSixHealthCard {
        day: when.date,
        base_salary: BASE_SALARY.on(when)?.cited(),
        premium_rate: HEALTH_INSURANCE_PREMIUM.on(when)?.cited(),
        months: MONTHS.on(when)?.cited(),
        benefit: Cited::new(
            Percent::new(100, 0),
            LAW_25_2008.article("22").clause("1").point("a").published(),
        ),
        validity: *validity.value,
        valid_by: validity.citation.clone(),
        terms: Terms::new(funding, validity.caveats()),
    })
}
