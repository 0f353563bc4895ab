//! A bulk run pays every row what the single case is paid.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold_in_bulk;
use ansinh_vocational_training::{TrainingSupport, TrainingSupportColumns};

#[test]
fn training_support() {
    hold_in_bulk::<TrainingSupport, TrainingSupportColumns>();
}
