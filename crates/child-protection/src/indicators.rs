//! The figures this domain reports (*chỉ tiêu báo cáo*): child protection, projects, the Children's
//! Protection Fund, and the months ahead; and the indicators of children and of gender with what they
//! are made of.
//!
//! The numbers in the descriptions are those of the sections of a provincial report. [`ALL`] are the
//! figures of that report; [`STATISTICS`] are the indicators that programmes set targets for.

mod children;
mod gender;

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

pub use children::CHILDREN;
pub use gender::GENDER;

/// All figures of the report, group by group, in its order.
pub const ALL: [&[IndicatorDefinition]; 4] = [CHILD_PROTECTION, PROJECTS, FUND, DIRECTIONS];

/// Indicators with their numerators and denominators.
pub const STATISTICS: [&[IndicatorDefinition]; 2] = [CHILDREN, GENDER];

/// Plans, training, models and the children's forum (2.5.1).
pub const CHILD_PROTECTION: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "child_plan_from",
        Nature::Date,
        Text::new(
            "Kế hoạch liên ngành phòng, chống bạo lực trẻ em, từ năm",
            "Joint plan against violence to children, first year",
        ),
        Text::new("năm", "year"),
    ),
    IndicatorDefinition::new(
        "child_plan_to",
        Nature::Date,
        Text::new(
            "Chương trình quyền tham gia của trẻ em, đến năm",
            "Programme on children's right to take part, last year",
        ),
        Text::new("năm", "year"),
    ),
    IndicatorDefinition::new(
        "child_agencies",
        Nature::Stock,
        Text::new(
            "Ngành, đoàn thể ký kế hoạch liên ngành",
            "Agencies and unions signing the joint plan",
        ),
        Text::new("ngành, đoàn thể", "agencies and unions"),
    ),
    IndicatorDefinition::new(
        "child_classes",
        Nature::Flow,
        Text::new(
            "Lớp tập huấn rà soát, thống kê trẻ em",
            "Training classes on the children's census",
        ),
        Text::new("lớp", "classes"),
    ),
    IndicatorDefinition::new(
        "child_staff",
        Nature::Flow,
        Text::new(
            "Cán bộ được tập huấn rà soát trẻ em",
            "Officials trained for the children's census",
        ),
        Text::new("cán bộ", "officials"),
    ),
    IndicatorDefinition::new(
        "adm_districts",
        Nature::Stock,
        Text::new("Huyện, thị xã, thành phố", "Districts, town and city"),
        Text::new("huyện", "districts"),
    ),
    IndicatorDefinition::new(
        "adm_communes",
        Nature::Stock,
        Text::new("Xã, phường, thị trấn", "Communes, wards and townships"),
        Text::new("xã", "communes"),
    ),
    IndicatorDefinition::new(
        "child_model_dist",
        Nature::Stock,
        Text::new(
            "Huyện duy trì mô hình trợ giúp trẻ em",
            "Districts keeping up the support model for children",
        ),
        Text::new("huyện", "districts"),
    ),
    IndicatorDefinition::new(
        "child_forum",
        Nature::Flow,
        Text::new(
            "Trẻ em tham gia Diễn đàn trẻ em",
            "Children at the children's forum",
        ),
        Text::new("trẻ em", "children"),
    ),
];

/// A donor's project against violence to children (2.5.1): [`Project`](crate::project::Project).
pub const PROJECTS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "ngo_classes",
        Nature::Flow,
        Text::new(
            "Lớp tập huấn của dự án chấm dứt bạo lực trẻ em",
            "Training classes of the project against violence to children",
        ),
        Text::new("lớp", "classes"),
    ),
    IndicatorDefinition::new(
        "ngo_people",
        Nature::Flow,
        Text::new(
            "Người được dự án tập huấn",
            "Persons trained by the project",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "ngo_communes",
        Nature::Stock,
        Text::new("Xã thuộc dự án", "Communes of the project"),
        Text::new("xã", "communes"),
    ),
    IndicatorDefinition::new(
        "ngo_districts",
        Nature::Stock,
        Text::new("Huyện thuộc dự án", "Districts of the project"),
        Text::new("huyện", "districts"),
    ),
];

/// The Children's Protection Fund (2.5.1): [`FundYear`](crate::fund::FundYear).
pub const FUND: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "cfund_date",
        Nature::Date,
        Text::new(
            "Ngày dự kiến chốt Quỹ Bảo trợ trẻ em",
            "Expected cut-off day of the Children's Protection Fund",
        ),
        Text::new("ngày tháng", "date"),
    ),
    IndicatorDefinition::new(
        "cfund_amount",
        Nature::Cumulative,
        Text::new(
            "Quỹ Bảo trợ trẻ em toàn tỉnh thu được",
            "Children's Protection Fund raised",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "cfund_pct",
        Text::new(
            "Quỹ Bảo trợ trẻ em so với kế hoạch năm",
            "Children's Protection Fund, percent of the year's plan",
        ),
        "cfund_amount",
        "plan_cfund",
    ),
    IndicatorDefinition::new(
        "cfund_growth",
        Nature::Change,
        Text::new(
            "Quỹ Bảo trợ trẻ em so với cùng kỳ năm trước",
            "Children's Protection Fund, change against the same period",
        ),
        Text::new("%", "%"),
    ),
    IndicatorDefinition::new(
        "cfund_gifts",
        Nature::Flow,
        Text::new(
            "Trị giá quà từ Quỹ Bảo trợ trẻ em",
            "Gifts from the Children's Protection Fund, value",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "plan_cfund",
        Nature::Plan,
        Text::new(
            "Kế hoạch thu Quỹ Bảo trợ trẻ em của năm",
            "Plan of the Children's Protection Fund for the year",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
];

/// What the rest of the year is to bring (III.5).
pub const DIRECTIONS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "plan_child_from",
        Nature::Date,
        Text::new(
            "Chương trình quốc gia bảo vệ trẻ em, từ năm",
            "National child-protection programme, first year",
        ),
        Text::new("năm", "year"),
    ),
    IndicatorDefinition::new(
        "plan_gender_from",
        Nature::Date,
        Text::new(
            "Tháng hành động vì bình đẳng giới, từ ngày",
            "Action month for gender equality, from",
        ),
        Text::new("ngày tháng", "date"),
    ),
    IndicatorDefinition::new(
        "plan_gender_to",
        Nature::Date,
        Text::new(
            "Tháng hành động vì bình đẳng giới, đến ngày",
            "Action month for gender equality, until",
        ),
        Text::new("ngày tháng", "date"),
    ),
];
