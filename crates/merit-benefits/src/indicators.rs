//! The figures this domain reports (*chỉ tiêu báo cáo*): gifts, houses, dossiers, the Gratitude
//! Fund, the half-year budget.
//!
//! The numbers in the descriptions are those of the sections of a provincial report. Percentages of
//! a plan are made from the figure and its plan by whoever holds both, as
//! [`FundFigures::completion`](crate::gratitude_fund::FundFigures::completion) does.

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

/// All of them, group by group, in the order of the report.
pub const ALL: [&[IndicatorDefinition]; 5] = [GIFTS, HOUSES, DOSSIERS, GRATITUDE_FUND, BUDGET];

/// New Year gifts (2.3).
pub const GIFTS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "merit_tet_gifts",
        Nature::Flow,
        Text::new(
            "Suất quà Tết tặng người có công",
            "New Year gifts to merit persons",
        ),
        Text::new("suất", "gifts"),
    ),
    IndicatorDefinition::new(
        "merit_tet_amount",
        Nature::Flow,
        Text::new(
            "Kinh phí quà Tết tặng người có công",
            "New Year gifts to merit persons, cost",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
];

/// Houses from the Gratitude Funds, and of the medium-term plan (2.3).
pub const HOUSES: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "merit_houses_new",
        Nature::Plan,
        Text::new(
            "Nhà người có công đề nghị hỗ trợ làm mới",
            "Houses of merit persons proposed for rebuilding",
        ),
        Text::new("nhà", "houses"),
    ),
    IndicatorDefinition::new(
        "merit_houses_cost",
        Nature::Plan,
        Text::new(
            "Kinh phí hỗ trợ làm nhà cho người có công",
            "Support for houses of merit persons, cost",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "merit_houses_prov",
        Nature::Plan,
        Text::new(
            "Hỗ trợ làm nhà từ Quỹ Đền ơn đáp nghĩa cấp tỉnh",
            "Support for houses from the provincial Gratitude Fund",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "merit_houses_dist",
        Nature::Plan,
        Text::new(
            "Hỗ trợ làm nhà từ Quỹ Đền ơn đáp nghĩa cấp huyện",
            "Support for houses from the district Gratitude Funds",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "merit_mt_capital",
        Nature::Plan,
        Text::new(
            "Vốn ngân sách trung ương hỗ trợ nhà ở người có công, trung hạn",
            "Central capital for houses of merit persons, medium term",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "merit_mt_houses",
        Nature::Plan,
        Text::new(
            "Nhà người có công được hỗ trợ, trung hạn",
            "Houses of merit persons to be supported, medium term",
        ),
        Text::new("nhà", "houses"),
    ),
];

/// Dossiers by kind (2.3).
pub const DOSSIERS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "merit_files",
        Nature::Flow,
        Text::new(
            "Lượt hồ sơ người có công tiếp nhận và giải quyết",
            "Merit dossiers received and settled",
        ),
        Text::new("lượt hồ sơ", "dossiers"),
    ),
    IndicatorDefinition::new(
        "merit_files_move",
        Nature::Flow,
        Text::new("Di chuyển hồ sơ người có công", "Merit dossiers moved"),
        Text::new("trường hợp", "cases"),
    ),
    IndicatorDefinition::new(
        "merit_files_verify",
        Nature::Flow,
        Text::new("Xác minh hồ sơ người có công", "Merit dossiers verified"),
        Text::new("trường hợp", "cases"),
    ),
    IndicatorDefinition::new(
        "merit_files_vnah",
        Nature::Flow,
        Text::new(
            "Đề nghị truy tặng Bà mẹ Việt Nam anh hùng",
            "Posthumous title of Heroic Vietnamese Mother, dossiers",
        ),
        Text::new("trường hợp", "cases"),
    ),
    IndicatorDefinition::new(
        "merit_files_funeral",
        Nature::Flow,
        Text::new(
            "Quyết định mai táng phí đối với thân nhân",
            "Funeral-grant decisions for relatives",
        ),
        Text::new("trường hợp", "cases"),
    ),
    IndicatorDefinition::new(
        "merit_files_death",
        Nature::Flow,
        Text::new(
            "Quyết định mai táng phí, trợ cấp một lần, tuất khi người có công từ trần",
            "Funeral, one-off and survivors' decisions on a merit person's death",
        ),
        Text::new("trường hợp", "cases"),
    ),
    IndicatorDefinition::new(
        "merit_files_resist",
        Nature::Flow,
        Text::new(
            "Quyết định trợ cấp một lần người hoạt động kháng chiến",
            "One-off grant decisions for resistance activists",
        ),
        Text::new("trường hợp", "cases"),
    ),
];

/// The Gratitude Fund by level (2.3).
pub const GRATITUDE_FUND: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "fund_prov",
        Nature::Cumulative,
        Text::new(
            "Quỹ Đền ơn đáp nghĩa cấp tỉnh vận động được",
            "Gratitude Fund raised at province level",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "fund_prov_pct",
        Nature::Ratio,
        Text::new(
            "Quỹ Đền ơn đáp nghĩa cấp tỉnh so với kế hoạch",
            "Gratitude Fund at province level, percent of plan",
        ),
        Text::new("%", "%"),
    ),
    IndicatorDefinition::new(
        "fund_dist",
        Nature::Cumulative,
        Text::new(
            "Quỹ Đền ơn đáp nghĩa cấp huyện vận động được",
            "Gratitude Fund raised at district level",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "fund_dist_pct",
        Nature::Ratio,
        Text::new(
            "Quỹ Đền ơn đáp nghĩa cấp huyện so với kế hoạch",
            "Gratitude Fund at district level, percent of plan",
        ),
        Text::new("%", "%"),
    ),
    IndicatorDefinition::new(
        "fund_all",
        Nature::Cumulative,
        Text::new(
            "Quỹ Đền ơn đáp nghĩa toàn tỉnh vận động được",
            "Gratitude Fund raised in the whole province",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "fund_all_pct",
        Nature::Ratio,
        Text::new(
            "Quỹ Đền ơn đáp nghĩa toàn tỉnh so với kế hoạch",
            "Gratitude Fund in the whole province, percent of plan",
        ),
        Text::new("%", "%"),
    ),
];

/// The half-year budget of merit entitlements (2.8.1).
pub const BUDGET: &[IndicatorDefinition] = &[IndicatorDefinition::new(
    "merit_budget",
    Nature::Plan,
    Text::new(
        "Dự toán ưu đãi người có công 6 tháng và quà Tết",
        "Merit entitlements of six months and New Year gifts, estimate",
    ),
    Text::new("tỷ đồng", "billion đồng"),
)];
