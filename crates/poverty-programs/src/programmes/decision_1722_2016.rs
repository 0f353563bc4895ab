//! The programme of 2016 to 2020. Its projects were read, what capital pays for projects 1, 2, 4 and 5 is
//! known; the report of Yên Bái on 2017 has all of projects 3 to 5 as recurrent.

use ansinh_core::Text;
use ansinh_core::disbursement::CapitalKind::{Investment, Recurrent};
use ansinh_core::disbursement::Source::{CentralBudget, LocalBudget, Mobilised};
use ansinh_core::law::Citation;

use super::structure::{Budget, Funds, Programme, Project, SubProject, billion, part, project};
use crate::instruments::programmes::DECISION_1722_2016;

const READ: Citation = DECISION_1722_2016.article("1").published();
const KNOWN: Citation = DECISION_1722_2016.article("1").unchecked();

pub(super) static PROGRAMME: Programme = Programme {
    name: Text::new(
        "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2016 – 2020",
        "National target programme on sustainable poverty reduction, 2016 to 2020",
    ),
    first_year: 2016,
    last_year: 2020,
    budget: BUDGET,
    projects: PROJECTS,
    citation: READ,
};

const BUDGET: &[Budget] = &[
    billion(CentralBudget, Some(Investment), 29_698, READ),
    billion(CentralBudget, Some(Recurrent), 11_751, READ),
    billion(LocalBudget, None, 4_848, KNOWN),
    billion(Mobilised, None, 2_100, KNOWN),
];

const PROJECTS: &[Project] = &[
    project(
        1,
        Text::new("Chương trình 30a", "Programme 30a"),
        Funds::Both,
        PROGRAMME_30A,
        READ,
    ),
    project(
        2,
        Text::new("Chương trình 135", "Programme 135"),
        Funds::Both,
        PROGRAMME_135,
        READ,
    ),
    project(
        3,
        Text::new(
            "Hỗ trợ phát triển sản xuất, đa dạng hóa sinh kế và nhân rộng mô hình giảm nghèo ngoài Chương trình 30a và 135",
            "Production, livelihoods and models outside programmes 30a and 135",
        ),
        Funds::RecurrentOnly,
        &[],
        READ,
    ),
    project(
        4,
        Text::new(
            "Truyền thông và giảm nghèo về thông tin",
            "Communication and information poverty",
        ),
        Funds::RecurrentOnly,
        COMMUNICATION,
        KNOWN,
    ),
    project(
        5,
        Text::new(
            "Nâng cao năng lực và giám sát, đánh giá thực hiện Chương trình",
            "Capacity, monitoring and evaluation",
        ),
        Funds::RecurrentOnly,
        CAPACITY,
        KNOWN,
    ),
];

const PROGRAMME_30A: &[SubProject] = &[
    part(
        1,
        Text::new(
            "Cơ sở hạ tầng các huyện nghèo",
            "Infrastructure of poor districts",
        ),
        Funds::Both,
    ),
    part(
        2,
        Text::new(
            "Cơ sở hạ tầng các xã đặc biệt khó khăn vùng bãi ngang ven biển và hải đảo",
            "Infrastructure of extremely disadvantaged coastal and island communes",
        ),
        Funds::Both,
    ),
    part(
        3,
        Text::new(
            "Phát triển sản xuất, đa dạng hóa sinh kế và nhân rộng mô hình giảm nghèo",
            "Production, livelihoods and models",
        ),
        Funds::RecurrentOnly,
    ),
    part(
        4,
        Text::new(
            "Lao động đi làm việc có thời hạn ở nước ngoài",
            "Work abroad",
        ),
        Funds::RecurrentOnly,
    ),
];

const PROGRAMME_135: &[SubProject] = &[
    part(
        1,
        Text::new(
            "Cơ sở hạ tầng các xã đặc biệt khó khăn, xã biên giới, xã an toàn khu, thôn đặc biệt khó khăn",
            "Infrastructure of extremely disadvantaged, border and safe-zone communes and villages",
        ),
        Funds::Both,
    ),
    part(
        2,
        Text::new(
            "Phát triển sản xuất, đa dạng hóa sinh kế và nhân rộng mô hình giảm nghèo",
            "Production, livelihoods and models",
        ),
        Funds::RecurrentOnly,
    ),
    part(
        3,
        Text::new(
            "Nâng cao năng lực cộng đồng và cán bộ cơ sở",
            "Capacity of communities and commune staff",
        ),
        Funds::RecurrentOnly,
    ),
];

const COMMUNICATION: &[SubProject] = &[
    part(
        1,
        Text::new("Truyền thông về giảm nghèo", "Communication"),
        Funds::RecurrentOnly,
    ),
    part(
        2,
        Text::new("Giảm nghèo về thông tin", "Information poverty"),
        Funds::RecurrentOnly,
    ),
];

const CAPACITY: &[SubProject] = &[
    part(
        1,
        Text::new("Nâng cao năng lực", "Capacity"),
        Funds::RecurrentOnly,
    ),
    part(
        2,
        Text::new("Giám sát, đánh giá", "Monitoring and evaluation"),
        Funds::RecurrentOnly,
    ),
];
