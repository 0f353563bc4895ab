//! What the parts of divided units weigh.

use std::collections::BTreeMap;

use ansinh_core::Decimal;
use chrono::NaiveDate;

use crate::place::{Change, Gazetteer, PlaceCode};

ansinh_core::messages! {
    /// Why a weight is refused.
    pub enum WeightError {
        /// No part of the one unit went to the other on that day.
        NoSuchPart {
            /// The old unit.
            from: PlaceCode,
            /// The new unit.
            to: PlaceCode,
            /// The day of the change.
            date: NaiveDate,
        } = "weight-no-such-part",
            vi: "không có phần nào của đơn vị {from} thuộc đơn vị {to} từ ngày {date}",
            en: "no part of unit {from} went to unit {to} on {date}";
        /// It is below zero.
        Negative {
            /// The weight.
            weight: Decimal,
        } = "weight-negative",
            vi: "tiêu thức phân bổ không được âm: {weight}",
            en: "a weight is not below zero: {weight}";
    }
}
impl std::error::Error for WeightError {}

/// Weights of the parts of units: of each piece that lies in one unit before a change and in one
/// after it, its population, households or whatever the figures go by.
///
/// The same weights serve both directions: going forward a unit's figure goes over its parts, going
/// back a unit's figure goes over the parts it was made of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Weights {
    parts: BTreeMap<(NaiveDate, PlaceCode, PlaceCode), Decimal>,
}

impl Weights {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The weight of the part of `from` that belongs to `to` from the day of a change on.
    ///
    /// # Errors
    /// [`WeightError`] if the weight is negative or there is no such part.
    pub fn set(
        &mut self,
        places: &Gazetteer,
        date: NaiveDate,
        from: PlaceCode,
        to: PlaceCode,
        weight: Decimal,
    ) -> Result<(), WeightError> {
        if weight < Decimal::ZERO {
            return Err(WeightError::Negative { weight });
        }
        let mut parts = places.changes_of(from, date);
        if !parts.any(|change| change.to == Some(to)) {
            return Err(WeightError::NoSuchPart { from, to, date });
        }
        self.parts.insert((date, from, to), weight);
        Ok(())
    }

    pub(super) fn of(&self, change: &Change) -> Option<Decimal> {
        let part = (change.date, change.from?, change.to?);
        self.parts.get(&part).copied()
    }
}
