//! The amounts of each decision, beside its articles.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::{Text, date};

use super::ABOUT;
use crate::REVIEWED_UNTIL;
use crate::instruments::{
    CIRCULAR_242_2017, DECISION_40_2011, DECISION_49_2015, DECISION_62_2011, DECISION_142_2008,
    DECISION_290_2005, DECREE_102_2018,
};

pub(super) const YEARLY_290: Citation = DECISION_290_2005.whole().published();
pub(super) const SOLDIER_YEAR: i64 = 600_000;
pub(super) const SOLDIER_MINIMUM: i64 = 1_200_000;
pub(super) const CADRE_YEAR: i64 = 500_000;
pub(super) const CADRE_MINIMUM: i64 = 1_000_000;
pub(super) const MILITIA_YEAR: i64 = 400_000;

pub(super) const GRANT_142: Citation = DECISION_142_2008.article("3").published();
pub(super) const DEAD_142: Citation = DECISION_142_2008.article("4").published();
pub(super) const ON_DEATH_142: Citation = DECISION_142_2008.article("2").clause("2").published();
pub(super) const SOLDIER_BASE: i64 = 2_000_000;
pub(super) const SOLDIER_STEP: i64 = 600_000;
pub(super) const SOLDIER_DEAD: i64 = 3_000_000;

pub(super) const GRANT_62: Citation = DECISION_62_2011.article("5").clause("2").published();
pub(super) const DEAD_62: Citation = DECISION_62_2011
    .article("5")
    .clause("2")
    .point("c")
    .published();
/// Whose case under decision 142/2008 is decided from 2012 on has the amounts of decision 62/2011.
pub(super) const GRANT_142_FROM_2012: Citation =
    DECISION_62_2011.article("10").clause("2").published();
pub(super) const ON_DEATH_62: Citation = DECISION_62_2011
    .article("5")
    .clause("1")
    .point("b")
    .published();
pub(super) const DEFENDER_BASE: i64 = 2_500_000;
pub(super) const DEFENDER_STEP: i64 = 800_000;
pub(super) const DEFENDER_DEAD: i64 = 3_600_000;

pub(super) const GRANT_40: Citation = DECISION_40_2011.article("2").clause("1").published();
pub(super) const DEAD_40: Citation = DECISION_40_2011.article("2").clause("2").published();
pub(super) const MONTHLY_40: Citation = DECISION_40_2011.article("3").clause("1").published();
pub(super) const VOLUNTEER_BASE: i64 = 2_500_000;
pub(super) const VOLUNTEER_STEP: i64 = 800_000;
pub(super) const VOLUNTEER_DEAD: i64 = 3_600_000;

pub(super) const GRANT_49: Citation = DECISION_49_2015.article("4").clause("1").published();
pub(super) const PORTER_UNDER_ONE_YEAR: i64 = 2_000_000;
pub(super) const PORTER_UNDER_TWO_YEARS: i64 = 2_700_000;
pub(super) const PORTER_FROM_TWO_YEARS: i64 = 3_500_000;

pub(super) const GRANT_102: Citation = DECREE_102_2018.article("4").clause("2").published();
pub(super) const STOPPED_102: Citation = DECREE_102_2018.article("4").clause("1").published();
pub(super) const ABROAD_BASE: i64 = 4_000_000;
pub(super) const ABROAD_STEP: i64 = 1_500_000;
pub(super) const ABROAD_DEAD: i64 = 6_000_000;

/// What changes from day to day: which decisions are there, and the monthly amounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Day {
    /// Decision 62/2011.
    pub(super) defenders: bool,
    /// Decision 49/2015.
    pub(super) porters: bool,
    /// Decree 102/2018.
    pub(super) abroad: bool,
    /// Soldiers from 15, 16, 17, 18, 19 whole years, đồng a month.
    pub(super) soldier_monthly: Option<[i64; 5]>,
    /// A youth volunteer, đồng a month.
    pub(super) volunteer_monthly: Option<i64>,
}

const FIRST: Day = Day {
    defenders: false,
    porters: false,
    abroad: false,
    soldier_monthly: None,
    volunteer_monthly: Some(360_000),
};

/// Of 2012 and 2013, while the level of social assistance stayed as in 2011.
const WITH_DEFENDERS: Day = Day {
    defenders: true,
    ..FIRST
};
const LEVEL_RAISED: Day = Day {
    volunteer_monthly: None,
    ..WITH_DEFENDERS
};
const WITH_PORTERS: Day = Day {
    porters: true,
    ..LEVEL_RAISED
};
const RAISED_IN_2017: Day = Day {
    soldier_monthly: Some([1_650_000, 1_725_000, 1_800_000, 1_875_000, 1_950_000]),
    ..WITH_PORTERS
};
const WITH_THOSE_ABROAD: Day = Day {
    abroad: true,
    ..WITH_PORTERS
};

pub(super) static DAYS: Timeline<Day> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2011, 10, 1),
                FIRST,
                DECISION_40_2011.whole().published(),
            ),
            Entry::new(
                date(2012, 1, 1),
                WITH_DEFENDERS,
                DECISION_62_2011.whole().published(),
            ),
            Entry::new(
                date(2014, 1, 1),
                LEVEL_RAISED,
                DECISION_62_2011.whole().published(),
            ),
            Entry::new(
                date(2016, 1, 1),
                WITH_PORTERS,
                DECISION_49_2015.whole().published(),
            ),
            Entry::payable_from(
                date(2017, 7, 1),
                date(2017, 11, 20),
                RAISED_IN_2017,
                CIRCULAR_242_2017.whole().published(),
            ),
            Entry::new(
                date(2018, 7, 1),
                WITH_PORTERS,
                DECISION_49_2015.whole().published(),
            ),
            Entry::new(
                date(2018, 9, 5),
                WITH_THOSE_ABROAD,
                DECREE_102_2018.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Of a monthly amount of soldiers that could not be read.
pub(super) const SOLDIER_MONTHLY_UNKNOWN: Text = Text::new(
    "mức trợ cấp hằng tháng của quân nhân ngoài thời gian 7/2017 đến 6/2018",
    "the monthly allowance of soldiers outside 2017-07 to 2018-06",
);

/// Of a monthly amount of youth volunteers that could not be read.
pub(super) const VOLUNTEER_MONTHLY_UNKNOWN: Text = Text::new(
    "mức trợ cấp hằng tháng của thanh niên xung phong từ năm 2014",
    "the monthly allowance of youth volunteers from 2014",
);
