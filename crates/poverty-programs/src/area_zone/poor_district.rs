//! Points of a poor district (*huyện nghèo*) by decision 2115/QĐ-TTg, as far as they were read.
//!
//! The decision holds from 2016-11-07 to 2022-01-27, when decision 36/2021/QĐ-TTg replaced it. Four of its
//! five criteria have known points; those of the fifth, the share of ethnic-minority households, and the
//! total from which a district is poor were not read, so the points tell no district poor.

use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, Text, date};
use serde::{Deserialize, Serialize};

use super::facts::{check_share, percent_sum};
use crate::instruments::standards::DECISION_2115_2016;

const READ: Citation = DECISION_2115_2016.whole().published();
const KNOWN: Citation = DECISION_2115_2016.whole().unchecked();

const FIRST_DAY: NaiveDate = date(2016, 11, 7);
const LAST_DAY: NaiveDate = date(2022, 1, 27);

/// Where a district lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DistrictTerrain {
    /// *Vùng cao*.
    Highland,
    /// *Miền núi*.
    Mountain,
    /// Elsewhere.
    Other,
}

/// The figures of a district.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DistrictFigures {
    /// Poor households, per cent, under the standard of 2016.
    pub poor_rate: Percent,
    /// Near-poor households, per cent.
    pub near_poor_rate: Percent,
    /// Income of a person and year, đồng.
    pub income_per_head: Dong,
    /// Extremely disadvantaged communes, of all, per cent.
    pub difficult_communes: Percent,
    /// Where it lies.
    pub terrain: DistrictTerrain,
    /// The band of the rate of poor households alone counts; by default the higher of the bands that the
    /// two rates reach. The decision names both rates, joined by "or".
    #[serde(default)]
    pub by_poor_rate_alone: bool,
}

/// The points that were read, criterion by criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistrictPoints {
    /// 1: rates of poor and near-poor households, 10 to 50.
    pub poverty: Cited<u32>,
    /// 2: income, 5 to 15.
    pub income: Cited<u32>,
    /// 3: extremely disadvantaged communes, 5 to 15.
    pub communes: Cited<u32>,
    /// 4: terrain, 2 to 10.
    pub terrain: Cited<u32>,
}

impl DistrictPoints {
    /// These four together; the fifth criterion is not among them.
    pub fn of_four_criteria(&self) -> u32 {
        let points = [&self.poverty, &self.income, &self.communes, &self.terrain];
        points
            .into_iter()
            .fold(0, |sum, of| of.value.saturating_add(sum))
    }
}

/// The points of a district on a day.
///
/// A band of rates holds from its lower figure on and ends below the next. Incomes of exactly 15 and 20
/// million đồng are between the bands below and above, as are shares of exactly 60 and 80 per cent.
///
/// ```
/// use ansinh_core::{Dong, Percent, date};
/// use ansinh_poverty_programs::area_zone::{DistrictFigures, DistrictTerrain, district_points};
///
/// let figures = DistrictFigures {
///     poor_rate: Percent::new(48, 0),
///     near_poor_rate: Percent::new(14, 0),
///     income_per_head: Dong::new(14_000_000),
///     difficult_communes: Percent::new(85, 0),
///     terrain: DistrictTerrain::Mountain,
///     by_poor_rate_alone: false,
/// };
/// let points = district_points(date(2018, 1, 1), &figures)?;
/// assert_eq!(points.poverty.value, 40); // 62 % are poor or near-poor
/// assert_eq!(points.of_four_criteria(), 40 + 15 + 15 + 6);
///
/// assert!(district_points(date(2022, 1, 28), &figures).is_err()); // decision 36/2021
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
///
/// # Errors
/// [`FactError::NotEstablished`] outside 2016-11-07 to 2022-01-27; [`FactError::OutOfRange`] for a share
/// outside 0 to 100 or a negative income.
pub fn district_points(
    day: NaiveDate,
    figures: &DistrictFigures,
) -> Result<DistrictPoints, FactError> {
    if !(FIRST_DAY..=LAST_DAY).contains(&day) {
        return Err(FactError::NotEstablished {
            what: Text::new(
                "điểm tiêu chí huyện nghèo ngoài thời gian từ ngày 7/11/2016 đến ngày 27/1/2022",
                "the points of poor districts outside 2016-11-07 to 2022-01-27",
            ),
        });
    }
    let listed = percent_sum(figures.poor_rate, figures.near_poor_rate);
    check_share("poor_rate", figures.poor_rate)?;
    check_share("near_poor_rate", figures.near_poor_rate)?;
    check_share("poor_rate + near_poor_rate", listed)?;
    check_share("difficult_communes", figures.difficult_communes)?;
    not_negative("income_per_head", figures.income_per_head)?;
    let of_poor = band(figures.poor_rate, [40, 45, 50, 55]);
    let poverty = if figures.by_poor_rate_alone {
        of_poor
    } else {
        of_poor.max(band(listed, [50, 55, 60, 65]))
    };
    let million = |count: i64| Dong::new(count.saturating_mul(1_000_000));
    let income = if figures.income_per_head > million(20) {
        5
    } else if figures.income_per_head >= million(15) {
        10
    } else {
        15
    };
    let communes = if figures.difficult_communes > Percent::new(80, 0) {
        15
    } else if figures.difficult_communes >= Percent::new(60, 0) {
        10
    } else {
        5
    };
    let terrain = match figures.terrain {
        DistrictTerrain::Highland => Cited::new(10, KNOWN),
        DistrictTerrain::Mountain => Cited::new(6, READ),
        DistrictTerrain::Other => Cited::new(2, READ),
    };
    Ok(DistrictPoints {
        poverty: Cited::new(poverty, READ),
        income: Cited::new(income, READ),
        communes: Cited::new(communes, READ),
        terrain,
    })
}

/// Ten points, and ten more for each figure that the rate reaches.
fn band(rate: Percent, figures: [u32; 4]) -> u32 {
    let reached = |figure: &u32| rate.to_decimal() >= Decimal::from(*figure);
    figures
        .iter()
        .filter(|figure| reached(figure))
        .fold(10, |points, _| points.saturating_add(10))
}
