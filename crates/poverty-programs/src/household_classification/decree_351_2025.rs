//! The lines of decree 351/2025/NĐ-CP. Its indicators and its band of the average living standard
//! have not been read.

use ansinh_core::Dong;
use ansinh_core::law::Cited;

use super::Lines;
use crate::instruments::standards::DECREE_351_2025;

pub(super) fn lines() -> Lines {
    let line = |amount| Cited::new(Dong::new(amount), DECREE_351_2025.whole().published());
    Lines {
        rural_line: line(2_200_000),
        urban_line: line(2_800_000),
        rural_near_poor_from: None,
        urban_near_poor_from: None,
        rural_upper_line: None,
        urban_upper_line: None,
        rural_average_line: None,
        urban_average_line: None,
        deprivations: Some(Cited::new(3, DECREE_351_2025.whole().published())),
        area_per_person: None,
        dependants_share: None,
    }
}
