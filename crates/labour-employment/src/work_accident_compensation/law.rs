use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::LABOUR_CODE_2012;
use crate::instruments::insurance::{CIRCULAR_04_2015, LAW_84_2015};

pub(super) const ABOUT: Text = Text::new(
    "Bồi thường, trợ cấp của người sử dụng lao động khi bị tai nạn lao động, bệnh nghề nghiệp",
    "What an employer owes after a work accident or occupational disease",
);

/// The law under which an accident falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccidentLaw {
    /// Labour Code 10/2012/QH13, articles 144 and 145, from 2013-05-01.
    Code2012,
    /// The same with circular 04/2015/TT-BLĐTBXH and its table, from 2015-03-20.
    Circular2015,
    /// Law 84/2015/QH13, from 2016-07-01.
    Law2015,
    /// The same with circular 28/2021/TT-BLĐTBXH, from 2022-03-01.
    Circular2021,
}

pub(super) static LAWS: Timeline<AccidentLaw> = Timeline::new(
    ABOUT,
    const {
        let article_38 = LAW_84_2015.article("38");
        &[
            Entry::new(
                date(2013, 5, 1),
                AccidentLaw::Code2012,
                LABOUR_CODE_2012.article("145").unchecked(),
            ),
            Entry::new(
                date(2015, 3, 20),
                AccidentLaw::Circular2015,
                CIRCULAR_04_2015.appendix("2").published(),
            ),
            Entry::new(
                date(2016, 7, 1),
                AccidentLaw::Law2015,
                article_38.published(),
            ),
            Entry::new(
                date(2022, 3, 1),
                AccidentLaw::Circular2021,
                article_38.published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) static EMPLOYER: Payers = Timeline::new(
    ABOUT,
    const {
        const fn employer(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
            Entry::new(from, Some(Payer::Employer), citation)
        }
        &[
            employer(
                date(2013, 5, 1),
                LABOUR_CODE_2012.article("145").unchecked(),
            ),
            employer(date(2016, 7, 1), LAW_84_2015.article("38").published()),
        ]
    },
    REVIEWED_UNTIL,
);
