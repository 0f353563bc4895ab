//! The State's shares of the premium, decree by decree.

use std::ops::RangeInclusive;

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::{NaiveDate, Percent, date};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::instruments::health_insurance::{
    DECISION_705_2013, DECREE_62_2009, DECREE_75_2023, DECREE_105_2014, DECREE_146_2018,
    DECREE_188_2025, LAW_25_2008,
};

const WHOLE: Percent = Percent::new(100, 0);
const SEVENTY: Percent = Percent::new(70, 0);
const HALF: Percent = Percent::new(50, 0);
const THIRTY: Percent = Percent::new(30, 0);

/// Decree 188/2025 is in force from this day; the shares of the amended law from 2025-07-01.
pub(super) const DECREE_188_IN_FORCE: NaiveDate = date(2025, 8, 15);

/// Ethnic minorities of communes that a list of 2021 left out: 36 months (decree 75/2023, article
/// 3(3)).
pub(super) const LEFT_LIST_FROM: NaiveDate = date(2023, 11, 1);
/// Months after a commune leaves the area, in both decrees.
pub(super) const LEFT_AREA_MONTHS: u32 = 36;

/// The standard that told income-poor and multidimensionally poor households apart (2016 to 2021).
pub(super) const POOR_IN_TWO_WAYS: RangeInclusive<NaiveDate> =
    date(2016, 1, 1)..=date(2021, 12, 31);

/// The five years of decision 705 may not end before this day for those who had time left: whoever had
/// less than a year left got a year, and from when it counts was not read.
pub(super) const ONE_YEAR_AT_LEAST_UNTIL: NaiveDate = date(2014, 5, 8);

/// Which decree sets the shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Decree {
    /// Decree 62/2009 with decision 705 of 2013.
    Of2009,
    /// Decree 105/2014.
    Of2014,
    /// Decree 146/2018.
    Of2018,
    /// Law 51/2024 and decree 188/2025.
    Of2025,
}

pub(super) static DECREES: Timeline<Decree> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::payable_from(
                date(2013, 1, 1),
                date(2013, 5, 8),
                Decree::Of2009,
                DECISION_705_2013.whole().published(),
            ),
            Entry::new(
                date(2015, 1, 1),
                Decree::Of2014,
                DECREE_105_2014.whole().published(),
            ),
            Entry::new(
                date(2018, 12, 1),
                Decree::Of2018,
                DECREE_146_2018.article("8").published(),
            ),
            Entry::new(
                date(2025, 7, 1),
                Decree::Of2025,
                DECREE_188_2025.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// A share and where it stands.
type Share = (Percent, Citation);

impl Decree {
    /// The groups the State pays for as a whole: small children, social assistance, residents of
    /// extremely disadvantaged areas and islands, ethnic minorities of disadvantaged areas.
    pub(super) const fn state_insured(self) -> Share {
        let citation = match self {
            Self::Of2009 | Self::Of2014 => LAW_25_2008.article("12").clause("3").unchecked(),
            Self::Of2018 => DECREE_146_2018.article("3").published(),
            Self::Of2025 => DECREE_188_2025.whole().published(),
        };
        (WHOLE, citation)
    }

    /// Poor households.
    pub(super) const fn poor(self) -> Share {
        let citation = match self {
            Self::Of2009 => DECREE_62_2009.whole().unchecked(),
            Self::Of2014 => DECREE_105_2014.whole().unchecked(),
            Self::Of2018 => DECREE_146_2018
                .article("3")
                .clause("9")
                .point("a")
                .published(),
            Self::Of2025 => DECREE_188_2025.whole().published(),
        };
        (WHOLE, citation)
    }

    /// Multidimensionally poor households that do not lack insurance (standard of 2016 to 2021).
    pub(super) const fn poor_by_deprivation(self) -> Option<Share> {
        match self {
            Self::Of2018 => Some((SEVENTY, in_article_8("b"))),
            Self::Of2009 | Self::Of2014 | Self::Of2025 => None,
        }
    }

    /// Near-poor households of poor districts, since 2025-07 of poor communes.
    pub(super) const fn near_poor_in_poor_area(self) -> Share {
        let citation = match self {
            Self::Of2009 => DECISION_705_2013.whole().published(),
            Self::Of2014 => DECREE_105_2014.whole().published(),
            Self::Of2018 => in_article_8("a"),
            Self::Of2025 => DECREE_188_2025.whole().published(),
        };
        (WHOLE, citation)
    }

    /// Near-poor households that left poverty within five years.
    pub(super) const fn near_poor_after_poverty(self) -> Option<Share> {
        match self {
            Self::Of2009 => Some((WHOLE, DECISION_705_2013.whole().published())),
            Self::Of2014 => Some((WHOLE, DECREE_105_2014.whole().unchecked())),
            Self::Of2018 | Self::Of2025 => None,
        }
    }

    /// Other near-poor households, at least.
    pub(super) const fn near_poor(self) -> Share {
        let citation = match self {
            Self::Of2009 => DECISION_705_2013.whole().published(),
            Self::Of2014 => DECREE_105_2014.whole().published(),
            Self::Of2018 => in_article_8("b"),
            Self::Of2025 => DECREE_188_2025.whole().published(),
        };
        (SEVENTY, citation)
    }

    /// Ethnic minorities whose commune left the area, at least.
    pub(super) const fn left_area(self) -> Option<Share> {
        match self {
            Self::Of2018 => {
                let article = DECREE_75_2023.article("3").clause("3");
                Some((SEVENTY, article.published()))
            }
            Self::Of2025 => Some((SEVENTY, DECREE_188_2025.whole().published())),
            Self::Of2009 | Self::Of2014 => None,
        }
    }

    /// Pupils and students, at least.
    pub(super) const fn pupils(self) -> Share {
        match self {
            Self::Of2009 => (THIRTY, DECREE_62_2009.whole().unchecked()),
            Self::Of2014 => (THIRTY, DECREE_105_2014.whole().published()),
            Self::Of2018 => (THIRTY, in_article_8("c")),
            Self::Of2025 => (HALF, DECREE_188_2025.whole().published()),
        }
    }

    /// The share that pupils and students had before decree 188/2025 took effect.
    pub(super) const fn pupils_before(self) -> Option<Share> {
        match self {
            Self::Of2025 => Some((THIRTY, in_article_8("c"))),
            Self::Of2009 | Self::Of2014 | Self::Of2018 => None,
        }
    }

    /// Farm, forestry, fishery and salt households of average living standard, at least.
    pub(super) const fn farm_households(self) -> Share {
        let citation = match self {
            Self::Of2009 => DECREE_62_2009.whole().published(),
            Self::Of2014 => DECREE_105_2014.whole().published(),
            Self::Of2018 => in_article_8("c"),
            Self::Of2025 => DECREE_188_2025.whole().published(),
        };
        (THIRTY, citation)
    }

    /// Victims of trafficking, for a year from their confirmation.
    pub(super) const fn trafficking_victims(self) -> Option<Share> {
        match self {
            Self::Of2025 => Some((HALF, DECREE_188_2025.whole().published())),
            Self::Of2009 | Self::Of2014 | Self::Of2018 => None,
        }
    }

    /// Whoever the decree gives nothing, and the provincial council may give something (decree
    /// 146/2018, article 8(3)(b)).
    pub(super) const fn others(self) -> Option<Share> {
        match self {
            Self::Of2018 => {
                let article = DECREE_146_2018.article("8").clause("3");
                Some((Percent::new(0, 0), article.point("b").published()))
            }
            Self::Of2009 | Self::Of2014 | Self::Of2025 => None,
        }
    }

    /// What fixes the premium of a pupil or farm household by the base salary of the day of payment.
    pub(super) const fn fixed_when_paid(self) -> Citation {
        match self {
            Self::Of2009 => DECREE_62_2009.whole().unchecked(),
            Self::Of2014 => DECREE_105_2014.whole().unchecked(),
            Self::Of2018 => DECREE_146_2018.article("10").clause("2").published(),
            Self::Of2025 => DECREE_188_2025.whole().unchecked(),
        }
    }

    /// Days on which something changes that is not in [`DECREES`].
    pub(super) const BETWEEN: [NaiveDate; 3] =
        [date(2022, 1, 1), LEFT_LIST_FROM, DECREE_188_IN_FORCE];

    /// What lets the State's premium follow the base salary.
    pub(super) const fn follows_base_salary(self) -> Citation {
        match self {
            Self::Of2009 => DECREE_62_2009.whole().unchecked(),
            Self::Of2014 => DECREE_105_2014.whole().unchecked(),
            Self::Of2018 => DECREE_146_2018.article("10").clause("1").published(),
            Self::Of2025 => DECREE_188_2025.whole().unchecked(),
        }
    }
}

/// A point of clause 1 of article 8 of decree 146/2018.
const fn in_article_8(point: &'static str) -> Citation {
    let clause = DECREE_146_2018.article("8").clause("1");
    clause.point(point).published()
}
