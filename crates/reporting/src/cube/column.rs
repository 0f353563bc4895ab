//! How the figures of an indicator, and the members of an axis, stand in a cube.

use ansinh_core::Decimal;

use crate::catalogue::Catalogue;
use crate::indicator::{Indicator, IndicatorCode, OverPlaces, OverTime, Ratio};
use crate::unit::Unit;

/// How the figures of one indicator stand in the cube.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) code: IndicatorCode,
    /// The power of ten that makes all its figures whole.
    pub(super) decimals: u32,
    pub(super) over_time: OverTime,
    pub(super) over_places: OverPlaces,
    pub(super) unit: Unit,
    /// Columns above and below the line, and the ratio of them.
    pub(super) ratio: Option<(usize, usize, Ratio)>,
}

impl Column {
    /// The column of an indicator; its ratio if both parts are in the catalogue.
    pub(super) fn of(indicator: &Indicator, catalogue: &Catalogue) -> Self {
        let ratio = indicator.ratio.as_ref().and_then(|ratio| {
            Some((
                catalogue.position(ratio.numerator.as_str())?,
                catalogue.position(ratio.denominator.as_str())?,
                ratio.clone(),
            ))
        });
        Self {
            code: indicator.code.clone(),
            decimals: indicator.unit.scale.exponent().clamp(2, MOST_DECIMALS),
            over_time: indicator.over_time,
            over_places: indicator.over_places,
            unit: indicator.unit.clone(),
            ratio,
        }
    }
}

/// The power of ten money in tỷ đồng needs to be exact to the đồng.
pub(crate) const MOST_DECIMALS: u32 = 9;

/// A decimal as an integer of so many decimals, if that is exact.
pub(crate) fn scaled(value: Decimal, decimals: u32) -> Option<i64> {
    let value = value.normalize();
    let missing = decimals.checked_sub(value.scale())?;
    let whole = 10_i128
        .checked_pow(missing)?
        .checked_mul(value.mantissa())?;
    i64::try_from(whole).ok()
}
