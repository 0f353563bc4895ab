//! The headings of the report, with the indicators of each domain under theirs.
//!
//! They are those of a provincial department's half-year report; the words of a period or a year are
//! left out, so that they serve any.

use ansinh_core::Text;
use ansinh_core::indicator::IndicatorDefinition;
use ansinh_reporting::document::HeadingLevel;
use ansinh_reporting::document::HeadingLevel::{Clause, Part, Point, Section, Subsection};
use ansinh_reporting::template::TemplateSection;

/// Indicators of a domain, none where its feature is off.
macro_rules! asked {
    ($($feature:literal $domain:ident: $($group:ident)*;)*) => {{
        #[allow(unused_mut, reason = "with a domain's feature off there may be nothing to add")]
        let mut asked: Vec<IndicatorDefinition> = Vec::new();
        $(#[cfg(feature = $feature)]
        for group in [$($domain::indicators::$group),*] {
            asked.extend_from_slice(group);
        })*
        asked
    }};
}

#[cfg(feature = "child-protection")]
use ansinh_child_protection as child_protection;
#[cfg(feature = "labour-employment")]
use ansinh_labour_employment as labour_employment;
#[cfg(feature = "merit-benefits")]
use ansinh_merit_benefits as merit_benefits;
#[cfg(feature = "poverty-programs")]
use ansinh_poverty_programs as poverty_programs;
#[cfg(feature = "social-protection")]
use ansinh_social_protection as social_protection;
#[cfg(feature = "vocational-training")]
use ansinh_vocational_training as vocational_training;

const fn heading(
    id: &'static str,
    level: HeadingLevel,
    number: &'static str,
    title: Text,
    indicators: Vec<IndicatorDefinition>,
) -> TemplateSection {
    TemplateSection {
        id,
        level,
        number,
        title,
        indicators,
    }
}

pub(super) fn all() -> Vec<TemplateSection> {
    vec![
        heading(
            "I",
            Part,
            "I",
            Text::new(
                "Công tác tham mưu, chỉ đạo điều hành",
                "Advice, direction and management",
            ),
            Vec::new(),
        ),
        heading(
            "I.1",
            Section,
            "1",
            Text::new(
                "Công tác tham mưu cho Ủy ban nhân dân tỉnh",
                "Advice to the Provincial People's Committee",
            ),
            Vec::new(),
        ),
        heading(
            "I.2",
            Section,
            "2",
            Text::new("Công tác chỉ đạo, điều hành", "Direction and management"),
            Vec::new(),
        ),
        heading(
            "II",
            Part,
            "II",
            Text::new("Kết quả thực hiện nhiệm vụ", "Results"),
            Vec::new(),
        ),
        heading(
            "II.1",
            Section,
            "1",
            Text::new(
                "Kết quả thực hiện các chỉ tiêu chủ yếu",
                "Results against the main targets",
            ),
            asked!("labour-employment" labour_employment: JOB_CREATION; "vocational-training" vocational_training: ENROLMENT;),
        ),
        heading(
            "II.2",
            Section,
            "2",
            Text::new(
                "Kết quả quản lý nhà nước các lĩnh vực do ngành quản lý",
                "Results of state management in the sector's fields",
            ),
            Vec::new(),
        ),
        heading(
            "II.2.1",
            Subsection,
            "2.1",
            Text::new("Lao động, việc làm", "Labour and employment"),
            asked!("labour-employment" labour_employment: WORK_PERMITS LABOUR_RELATIONS UNEMPLOYMENT_INSURANCE;),
        ),
        heading(
            "II.2.2",
            Subsection,
            "2.2",
            Text::new("Dạy nghề", "Vocational training"),
            asked!("vocational-training" vocational_training: SUPPORT;),
        ),
        heading(
            "II.2.3",
            Subsection,
            "2.3",
            Text::new("Người có công", "Merit persons"),
            asked!("merit-benefits" merit_benefits: GIFTS HOUSES DOSSIERS GRATITUDE_FUND;),
        ),
        heading(
            "II.2.4",
            Subsection,
            "2.4",
            Text::new(
                "Giảm nghèo và bảo trợ xã hội",
                "Poverty reduction and social protection",
            ),
            Vec::new(),
        ),
        heading(
            "II.2.4.1",
            Clause,
            "2.4.1",
            Text::new("Giảm nghèo", "Poverty reduction"),
            asked!("poverty-programs" poverty_programs: HOUSEHOLDS RESOURCES;),
        ),
        heading(
            "II.2.4.1.a",
            Point,
            "a)",
            Text::new(
                "Các dự án thuộc Chương trình mục tiêu quốc gia giảm nghèo",
                "Projects of the national target programme on poverty",
            ),
            asked!("poverty-programs" poverty_programs: PROJECTS DISBURSEMENT;),
        ),
        heading(
            "II.2.4.1.b",
            Point,
            "b)",
            Text::new(
                "Các chính sách hỗ trợ giảm nghèo khác",
                "Other policies that support poverty reduction",
            ),
            asked!("poverty-programs" poverty_programs: CREDIT SUPPORT;),
        ),
        heading(
            "II.2.4.2",
            Clause,
            "2.4.2",
            Text::new("Bảo trợ xã hội", "Social protection"),
            Vec::new(),
        ),
        heading(
            "II.2.4.2.a",
            Point,
            "a)",
            Text::new(
                "Trợ cấp thường xuyên tại cộng đồng",
                "Regular allowances in the community",
            ),
            asked!("social-protection" social_protection: COMMUNITY;),
        ),
        heading(
            "II.2.4.2.b",
            Point,
            "b)",
            Text::new(
                "Trợ giúp tại các cơ sở bảo trợ xã hội",
                "Support in social-assistance institutions",
            ),
            asked!("social-protection" social_protection: INSTITUTIONS;),
        ),
        heading(
            "II.2.4.2.c",
            Point,
            "c)",
            Text::new("Trợ giúp đột xuất", "Emergency relief"),
            asked!("social-protection" social_protection: EMERGENCY_RELIEF;),
        ),
        heading(
            "II.2.4.3",
            Clause,
            "2.4.3",
            Text::new("Người cao tuổi", "Older people"),
            asked!("social-protection" social_protection: OLDER_PEOPLE;),
        ),
        heading(
            "II.2.4.4",
            Clause,
            "2.4.4",
            Text::new("Nghề công tác xã hội", "Social work as a profession"),
            asked!("social-protection" social_protection: SOCIAL_WORK;),
        ),
        heading(
            "II.2.4.5",
            Clause,
            "2.4.5",
            Text::new(
                "Người tâm thần và người khuyết tật",
                "People with mental illness or disability",
            ),
            asked!("social-protection" social_protection: DISABILITY;),
        ),
        heading(
            "II.2.5",
            Subsection,
            "2.5",
            Text::new("Trẻ em và bình đẳng giới", "Children and gender equality"),
            Vec::new(),
        ),
        heading(
            "II.2.5.1",
            Clause,
            "2.5.1",
            Text::new("Bảo vệ, chăm sóc trẻ em", "Child protection and care"),
            asked!("child-protection" child_protection: CHILD_PROTECTION PROJECTS FUND CHILDREN;),
        ),
        heading(
            "II.2.5.2",
            Clause,
            "2.5.2",
            Text::new("Bình đẳng giới", "Gender equality"),
            asked!("child-protection" child_protection: GENDER;),
        ),
        heading(
            "II.2.6",
            Subsection,
            "2.6",
            Text::new("Phòng, chống tệ nạn xã hội", "Prevention of social evils"),
            Vec::new(),
        ),
        heading(
            "II.2.6.1",
            Clause,
            "2.6.1",
            Text::new("Cai nghiện", "Drug rehabilitation"),
            asked!("social-protection" social_protection: DRUG_REHABILITATION;),
        ),
        heading(
            "II.2.6.2",
            Clause,
            "2.6.2",
            Text::new(
                "Phòng, chống mại dâm và mua bán người",
                "Prevention of prostitution and of trafficking in people",
            ),
            asked!("social-protection" social_protection: SOCIAL_EVILS;),
        ),
        heading(
            "II.2.7",
            Subsection,
            "2.7",
            Text::new("Thanh tra, giải quyết đơn thư", "Inspection and petitions"),
            asked!("labour-employment" labour_employment: INSPECTION PETITIONS;),
        ),
        heading(
            "II.2.8",
            Subsection,
            "2.8",
            Text::new("Đảm bảo hoạt động chung", "General operations"),
            asked!("merit-benefits" merit_benefits: BUDGET;),
        ),
        heading(
            "III",
            Part,
            "III",
            Text::new("Đánh giá chung", "General assessment"),
            Vec::new(),
        ),
        heading(
            "IV",
            Part,
            "IV",
            Text::new(
                "Phương hướng, nhiệm vụ kỳ tới",
                "Direction and tasks of the next period",
            ),
            Vec::new(),
        ),
        heading(
            "IV.1",
            Section,
            "1",
            Text::new(
                "Lao động, việc làm và dạy nghề",
                "Labour, employment and vocational training",
            ),
            Vec::new(),
        ),
        heading(
            "IV.2",
            Section,
            "2",
            Text::new("Người có công", "Merit persons"),
            Vec::new(),
        ),
        heading(
            "IV.3",
            Section,
            "3",
            Text::new(
                "Giảm nghèo và bảo trợ xã hội",
                "Poverty reduction and social protection",
            ),
            Vec::new(),
        ),
        heading(
            "IV.4",
            Section,
            "4",
            Text::new("Trẻ em và bình đẳng giới", "Children and gender equality"),
            asked!("child-protection" child_protection: DIRECTIONS;),
        ),
        heading(
            "IV.5",
            Section,
            "5",
            Text::new("Phòng, chống tệ nạn xã hội", "Prevention of social evils"),
            Vec::new(),
        ),
    ]
}
