//! Credit and other support to poor households.

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

use super::{BILLIONS, IN_HOUSEHOLDS, MILLIONS, MILLIONS_A_HOUSE, YEARS_OF_AGE};

/// Preferential credit by standing of the household (2.4.1 b).
pub const CREDIT: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "cr_hh",
        Nature::Flow,
        Text::new(
            "Hộ được vay vốn tín dụng ưu đãi",
            "Households given preferential credit",
        ),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::new(
        "cr_amount",
        Nature::Flow,
        Text::new("Doanh số cho vay ưu đãi", "Preferential credit lent"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "cr_poor",
        Nature::Flow,
        Text::new("Hộ nghèo được vay vốn", "Poor households given credit"),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::new(
        "cr_near",
        Nature::Flow,
        Text::new(
            "Hộ cận nghèo được vay vốn",
            "Near-poor households given credit",
        ),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::new(
        "cr_exit",
        Nature::Flow,
        Text::new(
            "Hộ mới thoát nghèo được vay vốn",
            "Newly escaped households given credit",
        ),
        IN_HOUSEHOLDS,
    ),
];

/// Electricity, houses, health insurance, education, legal aid and direct support (2.4.1 b).
pub const SUPPORT: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "elec_amount",
        Nature::Plan,
        Text::new("Kinh phí hỗ trợ tiền điện", "Electricity support, budget"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "dec_167",
        Nature::Reference,
        Text::new(
            "Quyết định 167/2008/QĐ-TTg, số",
            "Decision 167/2008/QĐ-TTg, number",
        ),
        Text::new("số văn bản", "document number"),
    ),
    IndicatorDefinition::new(
        "dec_167_phase",
        Nature::Reference,
        Text::new("Quyết định 167, giai đoạn", "Decision 167, phase"),
        Text::new("giai đoạn", "phase"),
    ),
    IndicatorDefinition::new(
        "house_hh",
        Nature::Plan,
        Text::new(
            "Hộ nghèo được hỗ trợ nhà ở theo kế hoạch",
            "Poor households with housing support planned",
        ),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::new(
        "house_norm",
        Nature::Rate,
        Text::new("Định mức hỗ trợ một nhà", "Norm of one house"),
        MILLIONS_A_HOUSE,
    ),
    IndicatorDefinition::new(
        "house_loan",
        Nature::Rate,
        Text::new(
            "Vay Ngân hàng Chính sách xã hội cho một nhà",
            "Policy-bank loan for one house",
        ),
        MILLIONS_A_HOUSE,
    ),
    IndicatorDefinition::new(
        "house_fund_prov",
        Nature::Rate,
        Text::new(
            "Quỹ Vì người nghèo cấp tỉnh cho một nhà",
            "Provincial Fund for the Poor for one house",
        ),
        MILLIONS_A_HOUSE,
    ),
    IndicatorDefinition::new(
        "house_fund_dist",
        Nature::Rate,
        Text::new(
            "Quỹ Vì người nghèo cấp huyện cho một nhà",
            "District Fund for the Poor for one house",
        ),
        MILLIONS_A_HOUSE,
    ),
    IndicatorDefinition::new(
        "house_total",
        Nature::Plan,
        Text::new(
            "Tổng kinh phí hỗ trợ nhà ở hộ nghèo",
            "Housing support to poor households, total",
        ),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "solid_houses",
        Nature::Plan,
        Text::new(
            "Nhà Đại đoàn kết tại huyện Mù Cang Chải",
            "Solidarity houses in Mù Cang Chải district",
        ),
        Text::new("nhà", "houses"),
    ),
    IndicatorDefinition::new(
        "solid_cost",
        Nature::Plan,
        Text::new("Kinh phí nhà Đại đoàn kết", "Solidarity houses, cost"),
        MILLIONS,
    ),
    IndicatorDefinition::new(
        "solid_norm",
        Nature::Rate,
        Text::new(
            "Mức hỗ trợ một nhà Đại đoàn kết",
            "Support for one solidarity house",
        ),
        MILLIONS_A_HOUSE,
    ),
    IndicatorDefinition::new(
        "hi_cards",
        Nature::Flow,
        Text::new(
            "Thẻ bảo hiểm y tế mua và cấp",
            "Health-insurance cards bought and issued",
        ),
        Text::new("thẻ", "cards"),
    ),
    IndicatorDefinition::new(
        "hi_age",
        Nature::Duration,
        Text::new(
            "Tuổi mà trẻ em được cấp thẻ phải nhỏ hơn",
            "Age that children given cards are under",
        ),
        YEARS_OF_AGE,
    ),
    IndicatorDefinition::new(
        "hi_amount",
        Nature::Plan,
        Text::new("Kinh phí bảo hiểm y tế", "Health insurance, cost"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "edu_age_from",
        Nature::Duration,
        Text::new(
            "Trẻ mẫu giáo được hỗ trợ ăn trưa, từ",
            "Kindergarten children given lunch support, from",
        ),
        YEARS_OF_AGE,
    ),
    IndicatorDefinition::new(
        "edu_age_to",
        Nature::Duration,
        Text::new(
            "Trẻ mẫu giáo được hỗ trợ ăn trưa, đến",
            "Kindergarten children given lunch support, to",
        ),
        YEARS_OF_AGE,
    ),
    IndicatorDefinition::new(
        "edu_amount",
        Nature::Plan,
        Text::new(
            "Kinh phí hỗ trợ giáo dục đã cấp",
            "Education support released",
        ),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "legal_amount",
        Nature::Plan,
        Text::new("Kinh phí trợ giúp pháp lý", "Legal aid, budget"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "dec_102",
        Nature::Reference,
        Text::new(
            "Quyết định 102/2009/QĐ-TTg, số",
            "Decision 102/2009/QĐ-TTg, number",
        ),
        Text::new("số văn bản", "document number"),
    ),
    IndicatorDefinition::new(
        "dir_amount",
        Nature::Plan,
        Text::new(
            "Kinh phí hỗ trợ trực tiếp hộ nghèo vùng khó khăn",
            "Direct support to poor households in difficult areas, budget",
        ),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "dir_rate2",
        Nature::Rate,
        Text::new(
            "Mức hỗ trợ trực tiếp, xã khu vực II",
            "Direct support, zone II communes",
        ),
        Text::new("đồng/người/năm", "đồng a person a year"),
    ),
    IndicatorDefinition::new(
        "dir_rate3",
        Nature::Rate,
        Text::new(
            "Mức hỗ trợ trực tiếp, xã khu vực III",
            "Direct support, zone III communes",
        ),
        Text::new("đồng/người/năm", "đồng a person a year"),
    ),
];
