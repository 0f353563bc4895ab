//! An amount and a coefficient don't add up.
use ansinh_core::{Coefficient, Dong};

fn main() {
    let _ = Dong::new(270_000) + Coefficient::tenths(15);
}
