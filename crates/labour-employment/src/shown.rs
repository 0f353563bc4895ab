use ansinh_core::Decimal;
use ansinh_core::rounding::{Direction, Rounding};

const HUNDREDTHS: Rounding = Rounding::new(
    Decimal::from_parts(1, 0, 0, false, 2),
    Direction::Down,
    None,
);

/// A figure on the way to an amount as it is shown: cut after two decimals. What is computed from it
/// takes the exact one.
pub(crate) fn shown(exact: Decimal) -> Decimal {
    HUNDREDTHS.apply(exact).unwrap_or(exact).normalize()
}
