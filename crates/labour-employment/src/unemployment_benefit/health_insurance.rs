//! What the fund pays for the health insurance of those who draw the benefit.

use ansinh_core::law::{Entry, Timeline};
use ansinh_core::{Percent, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{
    DECREE_62_2009, DECREE_105_2014, DECREE_146_2018, DECREE_188_2025,
};

/// Per cent of the benefit.
pub(super) static RATE: Timeline<Percent> = Timeline::new(
    Text::new(
        "Mức đóng bảo hiểm y tế của người hưởng trợ cấp thất nghiệp",
        "Health-insurance premium of those who draw unemployment benefit",
    ),
    const {
        const RATE: Percent = Percent::new(45, 1);
        let decree_146 = DECREE_146_2018.article("7").clause("1").point("d");
        &[
            Entry::new(
                date(2013, 1, 1),
                RATE,
                DECREE_62_2009.article("3").unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                RATE,
                DECREE_105_2014.article("2").unchecked(),
            ),
            Entry::new(date(2018, 12, 1), RATE, decree_146.published()),
            Entry::payable_from(
                date(2025, 7, 1),
                date(2025, 8, 15),
                RATE,
                DECREE_188_2025.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
