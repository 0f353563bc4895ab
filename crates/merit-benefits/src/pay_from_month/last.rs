//! The last month.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Provision};
use ansinh_core::{Month, NaiveDate, Text};
use chrono::Datelike as _;

use super::{End, Ending};
use crate::decrees::DECREE_131_FROM;
use crate::instruments::{DECREE_31_2013, DECREE_131_2021};

/// A last month, how it is found, and whether that is a reading.
pub(super) struct Last {
    pub(super) month: Cited<Month>,
    pub(super) how: Text,
    pub(super) is_reading: bool,
}

/// The last month paid before an end.
pub(super) fn last(end: End) -> Result<Last, FactError> {
    if end.by != Ending::Died && end.on < DECREE_131_FROM {
        return Err(not_established(Text::new(
            "tháng cuối được hưởng khi bị tạm đình chỉ, chấm dứt trước 15/02/2022",
            "the last month before a suspension or end before 2022-02-15",
        )));
    }
    let article_118 = DECREE_131_2021.article("118");
    match end.by {
        Ending::Died => Ok(died(end.on)),
        Ending::Remarried => Ok(month_before(
            end.on,
            Text::new(
                "tháng trước tháng đăng ký kết hôn",
                "the month before the marriage was registered",
            ),
            DECREE_131_2021.article("26").clause("2").point("d"),
        )),
        Ending::Absent => Ok(month_before(
            end.on,
            Text::new(
                "tháng trước tháng kết luận",
                "the month before the conclusion",
            ),
            article_118.clause("1").point("b"),
        )),
        Ending::Forfeited => Ok(month_before(
            end.on,
            Text::new(
                "tháng trước tháng quyết định",
                "the month before the decision",
            ),
            article_118.clause("1").point("c"),
        )),
        Ending::FalseFile => Ok(month_before(
            end.on,
            Text::new(
                "tháng trước tháng kết luận",
                "the month before the conclusion",
            ),
            article_118.clause("2"),
        )),
        Ending::Judgment if end.on.day() == 1 => Ok(month_before(
            end.on,
            Text::new(
                "tháng trước ngày bản án, quyết định có hiệu lực",
                "the month before the judgment took effect",
            ),
            article_118.clause("1").point("a"),
        )),
        Ending::Judgment => Err(not_established(Text::new(
            "có hưởng tháng mà bản án, quyết định có hiệu lực trong tháng hay không",
            "whether the month within which a judgment takes effect is paid",
        ))),
        Ending::GrownUp => Err(not_established(Text::new(
            "có hưởng tháng con đủ 18 tuổi hay không",
            "whether the month of a child's 18th birthday is paid",
        ))),
        Ending::EducationEnded => Err(not_established(Text::new(
            "có hưởng tháng con thôi học hay không",
            "whether the month in which education ends is paid",
        ))),
    }
}

/// No text says it; survivors are paid from the month after.
fn died(on: NaiveDate) -> Last {
    let by = if on < DECREE_131_FROM {
        DECREE_31_2013.article("32").clause("2").derived()
    } else {
        DECREE_131_2021.article("125").derived()
    };
    Last {
        month: Cited::new(Month::of(on), by),
        how: Text::new("tháng chết", "the month of the death"),
        is_reading: true,
    }
}

/// What ends from a month on was paid to the month before.
fn month_before(on: NaiveDate, how: Text, by: Provision) -> Last {
    Last {
        month: Cited::new(Month::of(on).previous(), by.published()),
        how,
        is_reading: false,
    }
}

fn not_established(what: Text) -> FactError {
    FactError::NotEstablished { what }
}
