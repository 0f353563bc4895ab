use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::REVIEWED_UNTIL;
use crate::calendar::date;
use crate::language::{Language, Localized, Text};
use crate::law::{Cited, Entry, InForce, Instrument, InstrumentKind, Timeline};
use crate::money::Dong;

/// A region of the minimum wage (*vùng*), by where the employer's unit operates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Region {
    /// Region I, the dearest.
    I,
    /// Region II.
    II,
    /// Region III.
    III,
    /// Region IV.
    IV,
}

impl Region {
    /// All regions, the dearest first.
    pub const ALL: [Self; 4] = [Self::I, Self::II, Self::III, Self::IV];
}

impl Localized for Region {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match language {
            Language::Vietnamese => write!(f, "vùng {self:?}"),
            Language::English => write!(f, "region {self:?}"),
        }
    }
}

/// One minimum wage per region, in đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegionalWage {
    /// Region I.
    pub i: Dong,
    /// Region II.
    pub ii: Dong,
    /// Region III.
    pub iii: Dong,
    /// Region IV.
    pub iv: Dong,
}

impl RegionalWage {
    const fn new(i: i64, ii: i64, iii: i64, iv: i64) -> Self {
        Self {
            i: Dong::new(i),
            ii: Dong::new(ii),
            iii: Dong::new(iii),
            iv: Dong::new(iv),
        }
    }

    /// The wage of a region.
    pub const fn of(self, region: Region) -> Dong {
        match region {
            Region::I => self.i,
            Region::II => self.ii,
            Region::III => self.iii,
            Region::IV => self.iv,
        }
    }
}

impl InForce<'_, RegionalWage> {
    /// The wage of a region with its citation, as a parameter of a rule.
    pub fn cited_in(&self, region: Region) -> Cited<Dong> {
        Cited::new(self.value.of(region), self.citation.clone())
    }
}

/// Regional minimum wage by the month (*mức lương tối thiểu tháng theo vùng*).
///
/// # Units
/// Đồng a month.
///
/// ```
/// use ansinh_core::series::{MINIMUM_WAGE_MONTHLY, Region};
/// use ansinh_core::{Dong, date};
///
/// let in_2017 = MINIMUM_WAGE_MONTHLY.on(date(2017, 6, 1))?;
/// assert_eq!(in_2017.value.of(Region::III), Dong::new(2_900_000));
/// # Ok::<(), ansinh_core::law::NotInForce>(())
/// ```
pub static MINIMUM_WAGE_MONTHLY: Timeline<RegionalWage> = Timeline::new(
    Text::new(
        "Mức lương tối thiểu tháng theo vùng",
        "Regional minimum wage by the month",
    ),
    const {
        &[
            Entry::payable_from(
                date(2011, 10, 1),
                date(2011, 10, 5),
                RegionalWage::new(2_000_000, 1_780_000, 1_550_000, 1_400_000),
                DECREE_70_2011.whole().published(),
            ),
            Entry::payable_from(
                date(2013, 1, 1),
                date(2013, 1, 20),
                RegionalWage::new(2_350_000, 2_100_000, 1_800_000, 1_650_000),
                DECREE_103_2012.article("3").published(),
            ),
            Entry::payable_from(
                date(2014, 1, 1),
                date(2013, 12, 31),
                RegionalWage::new(2_700_000, 2_400_000, 2_100_000, 1_900_000),
                DECREE_182_2013.article("3").published(),
            ),
            Entry::new(
                date(2015, 1, 1),
                RegionalWage::new(3_100_000, 2_750_000, 2_400_000, 2_150_000),
                DECREE_103_2014.article("3").published(),
            ),
            Entry::new(
                date(2016, 1, 1),
                RegionalWage::new(3_500_000, 3_100_000, 2_700_000, 2_400_000),
                DECREE_122_2015.article("3").published(),
            ),
            Entry::new(
                date(2017, 1, 1),
                RegionalWage::new(3_750_000, 3_320_000, 2_900_000, 2_580_000),
                DECREE_153_2016.article("3").published(),
            ),
            Entry::payable_from(
                date(2018, 1, 1),
                date(2018, 1, 25),
                RegionalWage::new(3_980_000, 3_530_000, 3_090_000, 2_760_000),
                DECREE_141_2017.article("3").published(),
            ),
            Entry::new(
                date(2019, 1, 1),
                RegionalWage::new(4_180_000, 3_710_000, 3_250_000, 2_920_000),
                DECREE_157_2018.article("3").published(),
            ),
            Entry::new(
                date(2020, 1, 1),
                RegionalWage::new(4_420_000, 3_920_000, 3_430_000, 3_070_000),
                DECREE_90_2019.article("3").published(),
            ),
            Entry::new(
                date(2022, 7, 1),
                RegionalWage::new(4_680_000, 4_160_000, 3_640_000, 3_250_000),
                DECREE_38_2022.article("3").published(),
            ),
            Entry::new(
                date(2024, 7, 1),
                RegionalWage::new(4_960_000, 4_410_000, 3_860_000, 3_450_000),
                DECREE_74_2024.article("3").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                RegionalWage::new(5_310_000, 4_730_000, 4_140_000, 3_700_000),
                DECREE_293_2025.article("3").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Regional minimum wage by the hour (*mức lương tối thiểu giờ theo vùng*), set since 2022-07-01.
///
/// A figure of the decree's table, not the monthly one divided by hours.
///
/// # Units
/// Đồng an hour.
pub static MINIMUM_WAGE_HOURLY: Timeline<RegionalWage> = Timeline::new(
    Text::new(
        "Mức lương tối thiểu giờ theo vùng",
        "Regional minimum wage by the hour",
    ),
    const {
        &[
            Entry::new(
                date(2022, 7, 1),
                RegionalWage::new(22_500, 20_000, 17_500, 15_600),
                DECREE_38_2022.article("3").published(),
            ),
            Entry::new(
                date(2024, 7, 1),
                RegionalWage::new(23_800, 21_200, 18_600, 16_600),
                DECREE_74_2024.article("3").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                RegionalWage::new(25_500, 22_700, 20_000, 17_800),
                DECREE_293_2025.article("3").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

static DECREE_70_2011: Instrument = decree("70/2011/NĐ-CP", Some(date(2011, 8, 22)));
static DECREE_103_2012: Instrument = decree("103/2012/NĐ-CP", Some(date(2012, 12, 4)));
static DECREE_182_2013: Instrument = decree("182/2013/NĐ-CP", Some(date(2013, 11, 14)));
static DECREE_103_2014: Instrument = decree("103/2014/NĐ-CP", Some(date(2014, 11, 11)));
static DECREE_122_2015: Instrument = decree("122/2015/NĐ-CP", Some(date(2015, 11, 14)));
static DECREE_153_2016: Instrument = decree("153/2016/NĐ-CP", Some(date(2016, 11, 14)));
static DECREE_141_2017: Instrument = decree("141/2017/NĐ-CP", Some(date(2017, 12, 7)));
static DECREE_157_2018: Instrument = decree("157/2018/NĐ-CP", Some(date(2018, 11, 16)));
static DECREE_90_2019: Instrument = decree("90/2019/NĐ-CP", Some(date(2019, 11, 15)));
static DECREE_38_2022: Instrument = decree("38/2022/NĐ-CP", Some(date(2022, 6, 12)));
static DECREE_74_2024: Instrument = decree("74/2024/NĐ-CP", Some(date(2024, 6, 30)));
static DECREE_293_2025: Instrument = decree("293/2025/NĐ-CP", Some(date(2025, 11, 10)));

/// A decree that sets a new level.
const fn decree(number: &'static str, issued: Option<NaiveDate>) -> Instrument {
    let title = Text::new(
        "Quy định mức lương tối thiểu đối với người lao động làm việc theo hợp đồng lao động",
        "On the minimum wage of workers under a labour contract",
    );
    Instrument::new(InstrumentKind::Decree, number, issued, title)
}
