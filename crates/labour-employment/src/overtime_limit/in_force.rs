//! What each code, decree and resolution allows, and from when.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Percent, When, date};
use serde::{Deserialize, Serialize};

use super::facts::ListedCase;
use super::{ABOUT, OvertimeLimit};
use crate::REVIEWED_UNTIL;
use crate::instruments::{
    DECREE_45_2013, DECREE_145_2020, LABOUR_CODE_2012, LABOUR_CODE_2019, RESOLUTION_17_2022,
};

/// Which texts set the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitRegime {
    /// The code of 2012 with decree 45/2013.
    Code2012,
    /// The code of 2019, with decree 45/2013 for one more month.
    Code2019,
    /// The code of 2019 with decree 145/2020.
    Decree145,
    /// With the resolution's 300 hours a year for everybody not left out.
    Resolution17Year,
    /// With its 60 hours a month too.
    Resolution17,
    /// As before, after the year in which the measures against the epidemic ended.
    Resolution17After2022,
}

pub(super) static REGIMES: Timeline<LimitRegime> = Timeline::new(
    ABOUT,
    const {
        let code_2012 = LABOUR_CODE_2012.article("106").published();
        let code_2019 = LABOUR_CODE_2019.article("107").published();
        let decree_145 = DECREE_145_2020.article("60").published();
        let year = RESOLUTION_17_2022.article("4").clause("2").published();
        let month = RESOLUTION_17_2022.article("2").published();
        let still = RESOLUTION_17_2022.article("4").published();
        &[
            Entry::new(date(2013, 7, 1), LimitRegime::Code2012, code_2012),
            Entry::new(date(2021, 1, 1), LimitRegime::Code2019, code_2019),
            Entry::new(date(2021, 2, 1), LimitRegime::Decree145, decree_145),
            // Signed on 2022-03-23: nobody could know it on the day from which it counts.
            Entry::payable_from(
                date(2022, 1, 1),
                date(2022, 3, 23),
                LimitRegime::Resolution17Year,
                year,
            ),
            Entry::new(date(2022, 4, 1), LimitRegime::Resolution17, month),
            Entry::new(date(2023, 1, 1), LimitRegime::Resolution17After2022, still),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<OvertimeLimit, NotInForce> {
    let found = REGIMES.on(when)?;
    let regime = *found.value;
    let terms = Terms::new(Funding::NoPayment, found.caveats());
    Ok(if regime == LimitRegime::Code2012 {
        code_2012(terms)
    } else {
        code_2019(regime, terms)
    })
}

fn code_2012(terms: Terms) -> OvertimeLimit {
    let code = || {
        LABOUR_CODE_2012
            .article("106")
            .clause("2")
            .point("b")
            .published()
    };
    let day = |point| {
        DECREE_45_2013
            .article("4")
            .clause("1")
            .point(point)
            .published()
    };
    OvertimeLimit {
        regime: LimitRegime::Code2012,
        day_share: Cited::new(Percent::new(50, 0), day("a")),
        weekly_schedule_day: Cited::new(12, day("a")),
        part_time_day: None,
        day_off: Cited::new(12, day("b")),
        month: Cited::new(30, code()),
        month_of_300: None,
        year: Cited::new(200, code()),
        year_of_listed: Cited::new(300, DECREE_45_2013.article("4").clause("2").published()),
        year_of_all: None,
        terms,
    }
}

fn code_2019(regime: LimitRegime, terms: Terms) -> OvertimeLimit {
    let code = |point| {
        LABOUR_CODE_2019
            .article("107")
            .clause("2")
            .point(point)
            .published()
    };
    let by_decree_145 = regime >= LimitRegime::Decree145;
    let day = |clause, before: Citation| {
        if by_decree_145 {
            DECREE_145_2020.article("60").clause(clause).published()
        } else {
            before
        }
    };
    let decree_45 = DECREE_45_2013
        .article("4")
        .clause("1")
        .point("b")
        .published();
    let for_all = regime >= LimitRegime::Resolution17Year;
    let for_months = regime >= LimitRegime::Resolution17;
    OvertimeLimit {
        regime,
        day_share: Cited::new(Percent::new(50, 0), day("1", code("b"))),
        weekly_schedule_day: Cited::new(12, day("2", code("b"))),
        part_time_day: by_decree_145
            .then(|| Cited::new(12, DECREE_145_2020.article("60").clause("3").published())),
        day_off: Cited::new(12, day("4", decree_45)),
        month: Cited::new(40, code("b")),
        month_of_300: for_months
            .then(|| Cited::new(60, RESOLUTION_17_2022.article("2").published())),
        year: Cited::new(200, code("c")),
        year_of_listed: Cited::new(300, LABOUR_CODE_2019.article("107").clause("3").published()),
        year_of_all: for_all
            .then(|| Cited::new(300, RESOLUTION_17_2022.article("1").clause("1").published())),
        terms,
    }
}

impl LimitRegime {
    /// The provision that lists a case for more than 200 hours, where one does.
    pub(super) const fn lists(self, case: ListedCase) -> Option<Citation> {
        if let Self::Code2012 = self {
            return match case {
                ListedCase::ExportProcessing | ListedCase::Utilities | ListedCase::Urgent => {
                    Some(DECREE_45_2013.article("4").clause("2").published())
                }
                _ => None,
            };
        }
        let point = match case {
            ListedCase::None => return None,
            ListedCase::ExportProcessing | ListedCase::ElectricElectronicSalt => "a",
            ListedCase::Utilities => "b",
            ListedCase::ScarceSkills => "c",
            ListedCase::Urgent => "d",
            ListedCase::OfficialDuty => return self.decree_145_lists("1"),
            ListedCase::PublicService => return self.decree_145_lists("2"),
            ListedCase::WeekOf44Hours => return self.decree_145_lists("3"),
        };
        Some(
            LABOUR_CODE_2019
                .article("107")
                .clause("3")
                .point(point)
                .published(),
        )
    }

    const fn decree_145_lists(self, clause: &'static str) -> Option<Citation> {
        match self {
            Self::Code2012 | Self::Code2019 => None,
            _ => Some(DECREE_145_2020.article("61").clause(clause).published()),
        }
    }
}
