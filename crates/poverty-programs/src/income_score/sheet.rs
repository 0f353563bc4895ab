//! The sheet, as far as it was read. A row beyond those printed gives no points: more than six members,
//! two dependants or more, no degree of upper-secondary school.

use serde::{Deserialize, Serialize};

use super::ScoreRegion;

/// The points of one row: the six rural regions in their order, then urban.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Row(pub [u32; 7]);

impl Row {
    /// The points in a region's column.
    pub const fn of(&self, region: ScoreRegion) -> u32 {
        let Self([nt1, nt2, nt3, nt4, nt5, nt6, urban]) = *self;
        match region {
            ScoreRegion::RedRiverDelta => nt1,
            ScoreRegion::NorthernMountains => nt2,
            ScoreRegion::CentralCoast => nt3,
            ScoreRegion::CentralHighlands => nt4,
            ScoreRegion::SouthEast => nt5,
            ScoreRegion::MekongDelta => nt6,
            ScoreRegion::Urban => urban,
        }
    }
}

/// The items read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// One member to six. Not scored where all are dependants.
    pub members: [Row; 6],
    /// No dependant, and one.
    pub dependants: [Row; 2],
    /// College or higher, vocational or professional secondary, upper-secondary school.
    pub degrees: [Row; 3],
    /// Work for the State, a public body or State enterprise; other work.
    pub non_farm: [Row; 2],
    /// One pensioner; two or more.
    pub pensioners: [Row; 2],
}

pub(super) const OF_2016: Sheet = Sheet {
    members: [
        Row([75, 75, 70, 75, 70, 65, 80]),
        Row([60, 65, 50, 50, 55, 55, 55]),
        Row([40, 50, 40, 40, 45, 45, 40]),
        Row([30, 30, 30, 35, 30, 35, 25]),
        Row([20, 20, 15, 15, 20, 30, 20]),
        Row([15, 10, 10, 5, 10, 20, 10]),
    ],
    dependants: [
        Row([15, 10, 15, 20, 20, 20, 15]),
        Row([5, 5, 10, 15, 5, 15, 5]),
    ],
    degrees: [
        Row([10, 15, 15, 10, 20, 15, 15]),
        Row([5, 10, 5, 5, 15, 5, 0]),
        Row([0, 0, 0, 5, 10, 5, 0]),
    ],
    non_farm: [
        Row([25, 45, 25, 30, 25, 20, 10]),
        Row([20, 25, 20, 15, 5, 10, 5]),
    ],
    pensioners: [
        Row([20, 30, 25, 25, 15, 25, 5]),
        Row([35, 50, 45, 30, 25, 40, 15]),
    ],
};
