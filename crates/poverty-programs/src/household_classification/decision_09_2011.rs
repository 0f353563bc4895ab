//! The lines of decision 09/2011/QĐ-TTg: income alone.

use ansinh_core::Dong;
use ansinh_core::law::Cited;

use super::Lines;
use crate::instruments::standards::DECISION_09_2011;

pub(super) fn lines() -> Lines {
    let line = |clause, amount| {
        let citation = DECISION_09_2011.article("1").clause(clause).published();
        Cited::new(Dong::new(amount), citation)
    };
    Lines {
        rural_line: line("1", 400_000),
        urban_line: line("2", 500_000),
        rural_near_poor_from: Some(line("3", 401_000)),
        urban_near_poor_from: Some(line("4", 501_000)),
        rural_upper_line: Some(line("3", 520_000)),
        urban_upper_line: Some(line("4", 650_000)),
        rural_average_line: None,
        urban_average_line: None,
        deprivations: None,
        area_per_person: None,
        dependants_share: None,
    }
}
