//! The lines of decision 59/2015/QĐ-TTg and the scores of circular 17/2016/TT-BLĐTBXH.

use ansinh_core::Dong;
use ansinh_core::law::Cited;

use super::{Lines, Scores};
use crate::instruments::standards::{CIRCULAR_17_2016, DECISION_59_2015};

pub(super) fn lines() -> Lines {
    let line = |amount| {
        let citation = DECISION_59_2015.article("2").published();
        Cited::new(Dong::new(amount), citation)
    };
    let average = |amount| {
        let citation = DECISION_59_2015.article("2").unchecked();
        Some(Cited::new(Dong::new(amount), citation))
    };
    Lines {
        rural_line: line(700_000),
        urban_line: line(900_000),
        rural_near_poor_from: None,
        urban_near_poor_from: None,
        rural_upper_line: Some(line(1_000_000)),
        urban_upper_line: Some(line(1_300_000)),
        rural_average_line: average(1_500_000),
        urban_average_line: average(1_950_000),
        deprivations: Some(Cited::new(3, DECISION_59_2015.article("2").published())),
        area_per_person: Some(Cited::new(8, DECISION_59_2015.whole().unchecked())),
        dependants_share: None,
    }
}

pub(super) fn scores() -> Scores {
    let score = |points| Cited::new(points, CIRCULAR_17_2016.whole().published());
    let rural_upper = Cited::new(150, CIRCULAR_17_2016.whole().unchecked());
    Scores {
        rural: score(120),
        urban: score(140),
        rural_upper: Some(rural_upper),
        urban_upper: Some(score(175)),
    }
}
