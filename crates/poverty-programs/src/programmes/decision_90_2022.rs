//! The programme of 2021 to 2025. That it has seven projects was read, their names are known; which capital
//! pays for each is not established.

use ansinh_core::Text;
use ansinh_core::disbursement::CapitalKind::{Investment, Recurrent};
use ansinh_core::disbursement::Source::{CentralBudget, LocalBudget, Mobilised};
use ansinh_core::law::Citation;

use super::structure::{Budget, Funds, Programme, Project, SubProject, billion, part, project};
use crate::instruments::programmes::DECISION_90_2022;

const READ: Citation = DECISION_90_2022.article("1").published();
const KNOWN: Citation = DECISION_90_2022.article("1").unchecked();
const UNKNOWN: Funds = Funds::NotEstablished;

pub(super) static PROGRAMME: Programme = Programme {
    name: Text::new(
        "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 – 2025",
        "National target programme on sustainable poverty reduction, 2021 to 2025",
    ),
    first_year: 2021,
    last_year: 2025,
    budget: BUDGET,
    projects: PROJECTS,
    citation: READ,
};

/// The centre's 48,000 and the total of 75,000 were read, their parts are known.
const BUDGET: &[Budget] = &[
    billion(CentralBudget, Some(Investment), 20_000, KNOWN),
    billion(CentralBudget, Some(Recurrent), 28_000, KNOWN),
    billion(LocalBudget, None, 12_690, KNOWN),
    billion(Mobilised, None, 14_310, KNOWN),
];

const PROJECTS: &[Project] = &[
    project(
        1,
        Text::new(
            "Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội các huyện nghèo, các xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo",
            "Infrastructure of poor districts and extremely disadvantaged coastal and island communes",
        ),
        UNKNOWN,
        INFRASTRUCTURE,
        KNOWN,
    ),
    project(
        2,
        Text::new(
            "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo",
            "Livelihoods and models",
        ),
        UNKNOWN,
        &[],
        KNOWN,
    ),
    project(
        3,
        Text::new(
            "Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng",
            "Production and nutrition",
        ),
        UNKNOWN,
        PRODUCTION,
        KNOWN,
    ),
    project(
        4,
        Text::new(
            "Phát triển giáo dục nghề nghiệp, việc làm bền vững",
            "Vocational education and sustainable jobs",
        ),
        UNKNOWN,
        JOBS,
        KNOWN,
    ),
    project(
        5,
        Text::new(
            "Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo",
            "Housing in poor districts",
        ),
        UNKNOWN,
        &[],
        READ,
    ),
    project(
        6,
        Text::new(
            "Truyền thông và giảm nghèo về thông tin",
            "Communication and information poverty",
        ),
        UNKNOWN,
        COMMUNICATION,
        KNOWN,
    ),
    project(
        7,
        Text::new(
            "Nâng cao năng lực và giám sát, đánh giá Chương trình",
            "Capacity, monitoring and evaluation",
        ),
        UNKNOWN,
        CAPACITY,
        KNOWN,
    ),
];

const INFRASTRUCTURE: &[SubProject] = &[
    part(
        1,
        Text::new("Đầu tư phát triển hạ tầng", "Infrastructure"),
        UNKNOWN,
    ),
    part(
        2,
        Text::new(
            "Đề án hỗ trợ một số huyện nghèo thoát khỏi tình trạng nghèo, đặc biệt khó khăn",
            "The scheme to lift selected poor districts out of poverty",
        ),
        UNKNOWN,
    ),
];

const PRODUCTION: &[SubProject] = &[
    part(
        1,
        Text::new(
            "Phát triển sản xuất trong lĩnh vực nông nghiệp",
            "Production in agriculture",
        ),
        UNKNOWN,
    ),
    part(2, Text::new("Cải thiện dinh dưỡng", "Nutrition"), UNKNOWN),
];

const JOBS: &[SubProject] = &[
    part(
        1,
        Text::new("Giáo dục nghề nghiệp", "Vocational education"),
        UNKNOWN,
    ),
    part(
        2,
        Text::new("Lao động đi làm việc ở nước ngoài", "Work abroad"),
        UNKNOWN,
    ),
    part(
        3,
        Text::new("Hỗ trợ việc làm bền vững", "Sustainable jobs"),
        UNKNOWN,
    ),
];

const COMMUNICATION: &[SubProject] = &[
    part(
        1,
        Text::new("Giảm nghèo về thông tin", "Information poverty"),
        UNKNOWN,
    ),
    part(
        2,
        Text::new("Truyền thông về giảm nghèo đa chiều", "Communication"),
        UNKNOWN,
    ),
];

const CAPACITY: &[SubProject] = &[
    part(1, Text::new("Nâng cao năng lực", "Capacity"), UNKNOWN),
    part(
        2,
        Text::new("Giám sát, đánh giá", "Monitoring and evaluation"),
        UNKNOWN,
    ),
];
