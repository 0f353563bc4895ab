//! The programme of 2026 to 2030, which joins new countryside, poverty reduction and the development of
//! ethnic-minority areas. That its components have ten and five contents was read, their names were not.

use ansinh_core::Text;
use ansinh_core::disbursement::CapitalKind::{Investment, Recurrent};
use ansinh_core::disbursement::Source::{CentralBudget, LocalBudget, PreferentialCredit};
use ansinh_core::law::Citation;

use super::structure::{Budget, Funds, Programme, Project, billion, project};
use crate::instruments::programmes::{DECISION_417_2026, RESOLUTION_257_2025};

const READ: Citation = RESOLUTION_257_2025.whole().published();
const APPROVED: Citation = DECISION_417_2026.whole().published();

pub(super) static PROGRAMME: Programme = Programme {
    name: Text::new(
        "Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026 – 2030",
        "National target programme on new countryside, poverty reduction and ethnic-minority areas, 2026 to 2030",
    ),
    first_year: 2026,
    last_year: 2030,
    budget: BUDGET,
    projects: COMPONENTS,
    citation: READ,
};

const BUDGET: &[Budget] = &[
    billion(CentralBudget, Some(Investment), 70_000, READ),
    billion(CentralBudget, Some(Recurrent), 30_000, READ),
    billion(LocalBudget, None, 300_000, READ),
    billion(PreferentialCredit, None, 23_000, READ),
];

const COMPONENTS: &[Project] = &[
    project(
        1,
        Text::new("Hợp phần thứ nhất", "First component"),
        Funds::NotEstablished,
        &[],
        APPROVED,
    ),
    project(
        2,
        Text::new(
            "Hợp phần thứ hai: vùng đồng bào dân tộc thiểu số và miền núi",
            "Second component: ethnic-minority and mountain areas",
        ),
        Funds::NotEstablished,
        &[],
        APPROVED,
    ),
];
