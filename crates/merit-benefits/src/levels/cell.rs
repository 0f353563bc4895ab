#![expect(
    clippy::unnecessary_wraps,
    reason = "a cell is written as a table holds it, and some rows have none"
)]

use ansinh_core::Dong;
use ansinh_core::law::{Cited, Instrument, Verification};

/// A cell of appendix I: thousand đồng a month, and how far it was checked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    thousands: u16,
    verification: Verification,
}

impl Cell {
    pub(super) fn cited(self, instrument: &'static Instrument) -> Cited<Dong> {
        let appendix = instrument.appendix("I");
        let citation = match self.verification {
            Verification::Published => appendix.published(),
            Verification::Derived => appendix.derived(),
            _ => appendix.unchecked(),
        };
        Cited::new(thousand(self.thousands), citation)
    }
}

/// So many thousand đồng.
pub(crate) const fn thousand(thousands: u16) -> Dong {
    Dong::new((thousands as i64).saturating_mul(1_000))
}

/// Read in a published text.
pub(super) const fn read(thousands: u16) -> Option<Cell> {
    Some(Cell {
        thousands,
        verification: Verification::Published,
    })
}

/// Follows from the decrees before and after.
pub(super) const fn derived(thousands: u16) -> Option<Cell> {
    Some(Cell {
        thousands,
        verification: Verification::Derived,
    })
}

/// Known, not checked.
pub(super) const fn known(thousands: u16) -> Option<Cell> {
    Some(Cell {
        thousands,
        verification: Verification::Unchecked,
    })
}
