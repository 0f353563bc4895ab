//! The lines of decree 07/2021/NĐ-CP and the scores of circular 07/2021/TT-BLĐTBXH.

use ansinh_core::law::Cited;
use ansinh_core::{Dong, Percent};

use super::{Lines, Scores};
use crate::instruments::standards::{CIRCULAR_07_2021, DECREE_07_2021};

pub(super) fn lines() -> Lines {
    let line = |amount| {
        let citation = DECREE_07_2021.article("3").published();
        Cited::new(Dong::new(amount), citation)
    };
    Lines {
        rural_line: line(1_500_000),
        urban_line: line(2_000_000),
        rural_near_poor_from: None,
        urban_near_poor_from: None,
        rural_upper_line: None,
        urban_upper_line: None,
        rural_average_line: Some(line(2_250_000)),
        urban_average_line: Some(line(3_000_000)),
        deprivations: Some(Cited::new(3, DECREE_07_2021.article("3").published())),
        area_per_person: Some(Cited::new(8, DECREE_07_2021.whole().published())),
        dependants_share: Some(Cited::new(
            Percent::new(50, 0),
            DECREE_07_2021.whole().published(),
        )),
    }
}

pub(super) fn scores() -> Scores {
    let score = |points| Cited::new(points, CIRCULAR_07_2021.article("1").published());
    Scores {
        rural: score(140),
        urban: score(175),
        rural_upper: None,
        urban_upper: None,
    }
}
