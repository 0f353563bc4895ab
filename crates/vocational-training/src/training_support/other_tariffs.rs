//! Tariffs beside decision 46/2015: workers of ethnic minorities by their employers (circular
//! 58/2017), workers of small and medium enterprises (circular 52/2023).

use ansinh_core::law::{Citation, Cited, Entry, Timeline};
use ansinh_core::{Dong, Text, date};

use super::TrainingSupport;
use crate::REVIEWED_UNTIL;
use crate::instruments::learners::{
    CIRCULAR_52_2013, CIRCULAR_52_2023, CIRCULAR_58_2017, CIRCULAR_67_2026, DECREE_80_2021,
};

/// Is the tariff of circular 58/2017 established? Circular 52/2013 before it was not read, and neither was
/// which of its articles circular 67/2026 abolishes.
pub(super) static MINORITY_EMPLOYEES: Timeline<bool> = Timeline::new(
    Text::new(
        "Đào tạo lao động là người dân tộc thiểu số được tuyển dụng",
        "Training of hired workers of ethnic minorities",
    ),
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                false,
                CIRCULAR_52_2013.whole().unchecked(),
            ),
            Entry::new(date(2017, 7, 28), true, OF_MINORITIES),
            Entry::new(
                date(2026, 8, 1),
                false,
                CIRCULAR_67_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Is that of circular 52/2023? What the law on small and medium enterprises gave before it was not read.
pub(super) static SMALL_ENTERPRISES: Timeline<bool> = Timeline::new(
    Text::new(
        "Đào tạo lao động của doanh nghiệp nhỏ và vừa",
        "Training of workers of small and medium enterprises",
    ),
    const {
        &[
            Entry::new(date(2013, 1, 1), false, DECREE_80_2021.whole().unchecked()),
            Entry::new(date(2023, 9, 23), true, OF_ENTERPRISES),
        ]
    },
    REVIEWED_UNTIL,
);

/// Whom circular 58/2017 covers, and its amounts; the article was not read.
pub(super) const OF_MINORITIES: Citation = CIRCULAR_58_2017.whole().published();
/// Once a person, at most what point đ of circular 152/2016, article 7(1), gives.
pub(super) const OF_ENTERPRISES: Citation = CIRCULAR_52_2023.article("10").published();

pub(super) fn lay_minority_employees(rule: &mut TrainingSupport) {
    let dong = |amount| Some(Cited::new(Dong::new(amount), OF_MINORITIES));
    rule.employee_poor = dong(4_000_000);
    rule.employee_other = dong(3_000_000);
}

pub(super) fn lay_small_enterprises(rule: &mut TrainingSupport) {
    let months = DECREE_80_2021.article("14").clause("4").published();
    rule.enterprise = Some(Cited::new(Dong::new(2_000_000), OF_ENTERPRISES));
    rule.enterprise_months = Some(Cited::new(6, months));
}
