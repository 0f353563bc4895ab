//! The appendix of circular 101/2018/TT-BTC, taken over row by row as appendix V of decree
//! 75/2021/NĐ-CP and left alone by decrees 55/2023 and 77/2024.

use super::device::{Device, Extra};

/// A row: the term in years, and đồng for one device.
pub(super) struct Row {
    pub(super) years: u32,
    pub(super) dong: i64,
}

const fn row(years: u32, dong: i64) -> Row {
    Row { years, dong }
}

#[expect(clippy::match_same_arms, reason = "one arm a row, as in the appendix")]
pub(super) const fn device(device: Device) -> Option<Row> {
    Some(match device {
        Device::ArmShoulder => row(3, 3_100_000),
        Device::ArmAboveElbow => row(3, 3_380_000),
        Device::ArmBelowElbow => row(3, 2_220_000),
        Device::LegHip => row(3, 5_880_000),
        Device::LegAboveKnee => row(2, 3_800_000),
        Device::LegKnee => row(3, 4_340_000),
        Device::LegBelowKneeCorset => row(2, 3_600_000),
        Device::LegBelowKneeStrap => row(2, 3_400_000),
        Device::LegAnkle => row(3, 2_260_000),
        Device::BraceHip => row(3, 4_870_000),
        Device::BraceThigh => row(3, 2_750_000),
        Device::BraceShank => row(3, 1_630_000),
        Device::Trough => row(5, 3_350_000),
        Device::Shoes => row(1, 1_450_000),
        Device::Sandals => row(1, 850_000),
        Device::Jacket => row(5, 3_120_000),
        Device::Tricycle => row(4, 4_550_000),
        Device::Wheelchair => row(4, 2_500_000),
        Device::Crutch => row(1, 200_000),
        Device::HearingAid => row(1, 450_000),
        Device::Tooth => row(5, 1_110_000),
        Device::Denture => row(5, 4_450_000),
        Device::Eye => return None,
        Device::EyeAccessories => row(1, 200_000),
        Device::GlassesAndCane => row(1, 150_000),
        Device::DailyLiving => row(1, 1_150_000),
    })
}

/// Đồng a year.
#[expect(clippy::match_same_arms, reason = "one arm a row, as in the appendix")]
pub(super) const fn extra(extra: Extra) -> i64 {
    match extra {
        Extra::LegAccessories => 200_000,
        Extra::ArmAccessories => 100_000,
        Extra::CrutchAccessories => 100_000,
        Extra::JacketAccessories => 200_000,
        Extra::ChairMaintenance => 350_000,
    }
}
