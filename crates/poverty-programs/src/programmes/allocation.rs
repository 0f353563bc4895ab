//! How a pool of money is allocated by points (*phân bổ vốn theo tiêu chí, hệ số*).
//!
//! Each unit's points are the sum of its coefficients; the pool divided by all points is the money of one
//! point, and a unit gets as much for each of its own. No decision read says how that is rounded. Here the
//! parts add up to the pool exactly: to the đồng, or to the million that budgets are written in.

use ansinh_core::disbursement::{Share, SplitError, split};
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::{Coefficient, Decimal, Dong, Percent};
use serde::{Deserialize, Serialize};

use crate::Zone;
use crate::instruments::programmes::{DECISION_02_2022, DECISION_16_2026};

/// To what parts are rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundedTo {
    /// The đồng.
    Dong,
    /// The million đồng, as budgets are written; what the pool has beyond whole millions goes to the unit of
    /// most points, the first of equal ones.
    #[default]
    Million,
}

/// A pool given out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// The money of one point, đồng, exact to 28 digits.
    pub per_point: Decimal,
    /// What each unit gets, in the order of the points.
    pub parts: Vec<Dong>,
}

/// Allocates a pool by points; the parts add up to it.
///
/// ```
/// use ansinh_core::{Coefficient, Dong};
/// use ansinh_poverty_programs::programmes::allocation::{RoundedTo, allocate};
///
/// let points = [3, 3, 1].map(|points| Coefficient::tenths(points * 10));
/// let given = allocate(Dong::new(700_000_000), &points, RoundedTo::Dong)?;
/// assert_eq!(given.per_point, 100_000_000.into());
/// assert_eq!(given.parts, [300_000_000, 300_000_000, 100_000_000].map(Dong::new));
/// # Ok::<(), ansinh_core::disbursement::SplitError>(())
/// ```
///
/// # Errors
/// [`SplitError`] if there is no unit, none has points, or the pool is negative.
pub fn allocate(
    pool: Dong,
    points: &[Coefficient],
    rounded_to: RoundedTo,
) -> Result<Allocation, SplitError> {
    let weights: Vec<Share> = points
        .iter()
        .map(|points| Share::of(points.to_decimal()))
        .collect();
    let parts = match rounded_to {
        RoundedTo::Dong => split(pool, &weights)?,
        RoundedTo::Million => in_millions(pool, points, &weights)?,
    };
    let all = points.iter().try_fold(Decimal::ZERO, |sum, points| {
        sum.checked_add(points.to_decimal())
    });
    let per_point = all.and_then(|all| pool.to_decimal().checked_div(all));
    Ok(Allocation {
        per_point: per_point.unwrap_or_default(),
        parts,
    })
}

const MILLION: i64 = 1_000_000;

fn in_millions(
    pool: Dong,
    points: &[Coefficient],
    weights: &[Share],
) -> Result<Vec<Dong>, SplitError> {
    let whole = pool.to_i64().checked_div(MILLION).unwrap_or_default();
    let rest = pool.to_i64().checked_rem(MILLION).unwrap_or_default();
    if pool.is_negative() {
        return Err(SplitError::NegativeTotal { total: pool });
    }
    let most = points.iter().max();
    let mut rest = Some(Dong::new(rest));
    let millions = split(Dong::new(whole), weights)?;
    let parts = millions.into_iter().zip(points).map(|(part, points)| {
        let beyond = rest.take_if(|_| Some(points) == most).unwrap_or_default();
        // Together they are the pool, which can be counted.
        let part = part.times(MILLION).and_then(|part| part.plus(beyond));
        part.unwrap_or_default()
    });
    Ok(parts.collect())
}

/// What a commune is, for the coefficients of 2026 to 2030 (decision 16/2026/QĐ-TTg).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CommuneClass {
    /// Of a zone of the ethnic-minority and mountain area.
    InZone(Zone),
    /// A safe zone of the revolution (*an toàn khu*).
    SafeZone,
    /// On the land border.
    Border,
    /// On an island.
    Island,
    /// A special zone (*đặc khu*).
    SpecialZone,
}

const COEFFICIENTS: Citation = DECISION_16_2026.whole().published();

/// The coefficient of a commune: that of its highest class, and that of any other commune without one.
/// Classes are not added.
///
/// ```
/// use ansinh_core::Coefficient;
/// use ansinh_poverty_programs::Zone;
/// use ansinh_poverty_programs::programmes::allocation::{CommuneClass, commune_coefficient};
///
/// let of = |classes: &[CommuneClass]| commune_coefficient(classes).value;
/// assert_eq!(of(&[CommuneClass::InZone(Zone::II), CommuneClass::SafeZone]), Coefficient::tenths(500));
/// assert_eq!(of(&[]), Coefficient::tenths(250));
/// ```
pub fn commune_coefficient(classes: &[CommuneClass]) -> Cited<Coefficient> {
    let highest = classes.iter().map(|class| match class {
        CommuneClass::InZone(Zone::I) => 300,
        CommuneClass::InZone(Zone::II) => 400,
        CommuneClass::InZone(Zone::III)
        | CommuneClass::SafeZone
        | CommuneClass::Border
        | CommuneClass::Island
        | CommuneClass::SpecialZone => 500,
    });
    let tenths = highest.max().unwrap_or(250);
    Cited::new(Coefficient::tenths(tenths), COEFFICIENTS)
}

/// Do the points of extremely disadvantaged villages come on top of their commune's? The decision lists the
/// two apart; its text could not be read on it, so there is no default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VillagePoints {
    /// They do.
    Added,
    /// They are allocated apart.
    Apart,
}

/// The points of a commune of 2026 to 2030 with its extremely disadvantaged villages, one a village;
/// `None` out of range.
pub fn commune_points(
    classes: &[CommuneClass],
    disadvantaged_villages: u32,
    villages: VillagePoints,
) -> Option<Coefficient> {
    let commune = commune_coefficient(classes).value;
    match villages {
        VillagePoints::Added => {
            commune.plus(Coefficient::tenths(10).times(disadvantaged_villages)?)
        }
        VillagePoints::Apart => Some(commune),
    }
}

/// The most of a project's money of 2021 to 2025 that is not given to localities by points (decision
/// 02/2022/QĐ-TTg): 15 per cent of project 1 for the scheme that lifts districts out of poverty, 15 per cent
/// of project 2 for ministries. `None` for other projects, whose shares were not read.
///
/// ```
/// use ansinh_core::Dong;
/// use ansinh_poverty_programs::programmes::allocation::set_aside_at_most;
///
/// let most = set_aside_at_most(1, Dong::new(1_000_000_000))?.unwrap();
/// assert_eq!(most.value, Dong::new(150_000_000));
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
///
/// # Errors
/// [`FactError`](ansinh_core::facts::FactError) for a negative total.
pub fn set_aside_at_most(
    project: u8,
    total: Dong,
) -> Result<Option<Cited<Dong>>, ansinh_core::facts::FactError> {
    if !matches!(project, 1 | 2) {
        return Ok(None);
    }
    let most = ansinh_core::disbursement::advance_limit(total, Percent::new(15, 0))?;
    Ok(Some(Cited::new(most, DECISION_02_2022.whole().published())))
}

/// The points of a unit: each criterion's coefficient as often as the unit counts, added up. The
/// coefficients of a criterion are those of the province's own resolution.
///
/// # Errors
/// [`AmountError::Overflow`] where they are beyond what can be counted.
pub fn points(criteria: &[(Coefficient, u32)]) -> Result<Coefficient, AmountError> {
    criteria
        .iter()
        .try_fold(Coefficient::ZERO, |sum, (coefficient, count)| {
            sum.plus(coefficient.times(*count)?)
        })
        .ok_or(AmountError::Overflow)
}
