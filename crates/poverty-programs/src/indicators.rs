//! The figures this domain reports (*chỉ tiêu báo cáo*): resources, projects and their disbursement,
//! credit and other support, poor households.
//!
//! The numbers in the descriptions are those of the sections of a provincial report. What a review counted
//! is [`HouseholdCounts`](crate::poverty_movement::HouseholdCounts), what was disbursed of a plan
//! [`DisbursementFigures`].

mod figures;

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

pub use figures::DisbursementFigures;

/// All of them, group by group, in the order of the report.
pub const ALL: [&[IndicatorDefinition]; 6] = [
    RESOURCES,
    PROJECTS,
    DISBURSEMENT,
    CREDIT,
    SUPPORT,
    HOUSEHOLDS,
];

/// Resources by source and capital (2.4.1).
pub const RESOURCES: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "pov_total",
        Nature::Plan,
        Text::new(
            "Tổng nguồn lực giảm nghèo",
            "Resources for poverty reduction, total",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "pov_central",
        Nature::Plan,
        Text::new("Ngân sách trung ương", "Central budget"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "pov_ntp",
        Nature::Plan,
        Text::new(
            "Vốn Chương trình mục tiêu quốc gia giảm nghèo",
            "National target programme on poverty, capital",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "pov_central_share",
        Text::new(
            "Tỷ lệ in sau vốn Chương trình mục tiêu quốc gia",
            "Share printed after the programme capital",
        ),
        "pov_central",
        "pov_total",
    ),
    IndicatorDefinition::new(
        "pov_other_pol",
        Nature::Plan,
        Text::new(
            "Vốn thực hiện các chính sách giảm nghèo khác",
            "Capital for other poverty policies",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "pov_inv",
        Nature::Plan,
        Text::new("Vốn đầu tư phát triển", "Investment capital"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "pov_inv_date",
        Nature::Date,
        Text::new(
            "Ngày phê duyệt vốn đầu tư phát triển",
            "Day the investment capital was approved",
        ),
        Text::new("ngày tháng", "date"),
    ),
    IndicatorDefinition::new(
        "pov_rec",
        Nature::Plan,
        Text::new("Vốn sự nghiệp", "Recurrent capital"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "pov_local",
        Nature::Plan,
        Text::new("Ngân sách địa phương", "Local budget"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "pov_local_share",
        Text::new("Tỷ lệ ngân sách địa phương", "Share of the local budget"),
        "pov_local",
        "pov_total",
    ),
    IndicatorDefinition::new(
        "pov_credit",
        Nature::Plan,
        Text::new("Vốn vay tín dụng ưu đãi", "Preferential credit"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "pov_credit_share",
        Text::new(
            "Tỷ lệ vốn vay tín dụng ưu đãi",
            "Share of preferential credit",
        ),
        "pov_credit",
        "pov_total",
    ),
    IndicatorDefinition::new(
        "pov_mob",
        Nature::Plan,
        Text::new("Vốn huy động khác", "Mobilised funds"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "pov_mob_share",
        Text::new("Tỷ lệ vốn huy động khác", "Share of mobilised funds"),
        "pov_mob",
        "pov_total",
    ),
];

/// Projects of the national target programme (2.4.1 a).
pub const PROJECTS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "prog_30a",
        Nature::Reference,
        Text::new("Chương trình 30a, tên gọi", "Programme 30a, its name"),
        Text::new("tên", "name"),
    ),
    IndicatorDefinition::new(
        "p1_districts",
        Nature::Stock,
        Text::new(
            "Huyện nghèo thực hiện Chương trình 30a",
            "Poor districts under programme 30a",
        ),
        Text::new("huyện", "districts"),
    ),
    IndicatorDefinition::new(
        "p1_total",
        Nature::Plan,
        Text::new("Dự án 1 (Chương trình 30a)", "Project 1 (programme 30a)"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "p1_inv",
        Nature::Plan,
        Text::new(
            "Dự án 1, vốn đầu tư phát triển",
            "Project 1, investment capital",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "p1_rec",
        Nature::Plan,
        Text::new("Dự án 1, vốn sự nghiệp", "Project 1, recurrent capital"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "prog_135",
        Nature::Reference,
        Text::new("Chương trình 135, tên gọi", "Programme 135, its name"),
        Text::new("tên", "name"),
    ),
    IndicatorDefinition::new(
        "p2_total",
        Nature::Plan,
        Text::new("Dự án 2 (Chương trình 135)", "Project 2 (programme 135)"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "p2_inv",
        Nature::Plan,
        Text::new(
            "Dự án 2, vốn đầu tư phát triển",
            "Project 2, investment capital",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "p2_rec",
        Nature::Plan,
        Text::new("Dự án 2, vốn sự nghiệp", "Project 2, recurrent capital"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "p3_total",
        Nature::Plan,
        Text::new(
            "Dự án 3 (hỗ trợ sản xuất, nhân rộng mô hình)",
            "Project 3 (production support, models)",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "p3_prod",
        Nature::Plan,
        Text::new(
            "Dự án 3, hỗ trợ sản xuất, đa dạng hóa sinh kế",
            "Project 3, production support, livelihoods",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "p3_model",
        Nature::Plan,
        Text::new(
            "Dự án 3, nhân rộng mô hình giảm nghèo",
            "Project 3, replication of models",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "p4_total",
        Nature::Plan,
        Text::new(
            "Dự án 4 (truyền thông, giảm nghèo về thông tin)",
            "Project 4 (communication, information poverty)",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "p4_comm",
        Nature::Plan,
        Text::new(
            "Dự án 4, truyền thông về giảm nghèo",
            "Project 4, communication",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "p4_info",
        Nature::Plan,
        Text::new(
            "Dự án 4, giảm nghèo về thông tin",
            "Project 4, information poverty",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "p5_total",
        Nature::Plan,
        Text::new(
            "Dự án 5 (nâng cao năng lực, giám sát, đánh giá)",
            "Project 5 (capacity, monitoring and evaluation)",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "p5_cap",
        Nature::Plan,
        Text::new(
            "Dự án 5, nâng cao năng lực cán bộ",
            "Project 5, capacity of officials",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "p5_me",
        Nature::Plan,
        Text::new(
            "Dự án 5, giám sát, đánh giá",
            "Project 5, monitoring and evaluation",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
];

/// Preferential credit by standing of the household (2.4.1 b).
pub const CREDIT: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "cr_hh",
        Nature::Flow,
        Text::new(
            "Hộ được vay vốn tín dụng ưu đãi",
            "Households given preferential credit",
        ),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "cr_amount",
        Nature::Flow,
        Text::new("Doanh số cho vay ưu đãi", "Preferential credit lent"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "cr_poor",
        Nature::Flow,
        Text::new("Hộ nghèo được vay vốn", "Poor households given credit"),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "cr_near",
        Nature::Flow,
        Text::new(
            "Hộ cận nghèo được vay vốn",
            "Near-poor households given credit",
        ),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "cr_exit",
        Nature::Flow,
        Text::new(
            "Hộ mới thoát nghèo được vay vốn",
            "Newly escaped households given credit",
        ),
        Text::new("hộ", "households"),
    ),
];

/// Electricity, houses, health insurance, education, legal aid and direct support (2.4.1 b).
pub const SUPPORT: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "elec_amount",
        Nature::Plan,
        Text::new("Kinh phí hỗ trợ tiền điện", "Electricity support, budget"),
        Text::new("tỷ đồng", "billion đồng"),
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
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "house_norm",
        Nature::Rate,
        Text::new("Định mức hỗ trợ một nhà", "Norm of one house"),
        Text::new("triệu đồng/nhà", "million đồng a house"),
    ),
    IndicatorDefinition::new(
        "house_loan",
        Nature::Rate,
        Text::new(
            "Vay Ngân hàng Chính sách xã hội cho một nhà",
            "Policy-bank loan for one house",
        ),
        Text::new("triệu đồng/nhà", "million đồng a house"),
    ),
    IndicatorDefinition::new(
        "house_fund_prov",
        Nature::Rate,
        Text::new(
            "Quỹ Vì người nghèo cấp tỉnh cho một nhà",
            "Provincial Fund for the Poor for one house",
        ),
        Text::new("triệu đồng/nhà", "million đồng a house"),
    ),
    IndicatorDefinition::new(
        "house_fund_dist",
        Nature::Rate,
        Text::new(
            "Quỹ Vì người nghèo cấp huyện cho một nhà",
            "District Fund for the Poor for one house",
        ),
        Text::new("triệu đồng/nhà", "million đồng a house"),
    ),
    IndicatorDefinition::new(
        "house_total",
        Nature::Plan,
        Text::new(
            "Tổng kinh phí hỗ trợ nhà ở hộ nghèo",
            "Housing support to poor households, total",
        ),
        Text::new("tỷ đồng", "billion đồng"),
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
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "solid_norm",
        Nature::Rate,
        Text::new(
            "Mức hỗ trợ một nhà Đại đoàn kết",
            "Support for one solidarity house",
        ),
        Text::new("triệu đồng/nhà", "million đồng a house"),
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
        Text::new("tuổi", "years of age"),
    ),
    IndicatorDefinition::new(
        "hi_amount",
        Nature::Plan,
        Text::new("Kinh phí bảo hiểm y tế", "Health insurance, cost"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "edu_age_from",
        Nature::Duration,
        Text::new(
            "Trẻ mẫu giáo được hỗ trợ ăn trưa, từ",
            "Kindergarten children given lunch support, from",
        ),
        Text::new("tuổi", "years of age"),
    ),
    IndicatorDefinition::new(
        "edu_age_to",
        Nature::Duration,
        Text::new(
            "Trẻ mẫu giáo được hỗ trợ ăn trưa, đến",
            "Kindergarten children given lunch support, to",
        ),
        Text::new("tuổi", "years of age"),
    ),
    IndicatorDefinition::new(
        "edu_amount",
        Nature::Plan,
        Text::new(
            "Kinh phí hỗ trợ giáo dục đã cấp",
            "Education support released",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::new(
        "legal_amount",
        Nature::Plan,
        Text::new("Kinh phí trợ giúp pháp lý", "Legal aid, budget"),
        Text::new("tỷ đồng", "billion đồng"),
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
        Text::new("tỷ đồng", "billion đồng"),
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

/// What the review found, and how it moved; see [`PovertyMovement`](crate::PovertyMovement).
pub const HOUSEHOLDS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "hh_all",
        Nature::Stock,
        Text::new("Tổng số hộ dân cư", "Resident households"),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "hh_poor",
        Nature::Stock,
        Text::new("Hộ nghèo", "Poor households"),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::percentage(
        "hh_poor_rate",
        Text::new("Tỷ lệ hộ nghèo", "Poverty rate"),
        "hh_poor",
        "hh_all",
    ),
    IndicatorDefinition::new(
        "hh_near",
        Nature::Stock,
        Text::new("Hộ cận nghèo", "Near-poor households"),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::percentage(
        "hh_near_rate",
        Text::new("Tỷ lệ hộ cận nghèo", "Near-poor rate"),
        "hh_near",
        "hh_all",
    ),
    IndicatorDefinition::new(
        "hh_escaped",
        Nature::Flow,
        Text::new("Hộ thoát nghèo", "Households that escaped poverty"),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "hh_new",
        Nature::Flow,
        Text::new("Hộ phát sinh nghèo", "Newly poor households"),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "hh_relapsed",
        Nature::Flow,
        Text::new("Hộ tái nghèo", "Relapsed households"),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::percentage(
        "hh_relapse_rate",
        Text::new(
            "Tỷ lệ tái nghèo so với hộ thoát nghèo",
            "Relapsed, of the households that escaped",
        ),
        "hh_relapsed",
        "hh_escaped",
    ),
];

/// What was disbursed of each capital and project since the start of the year, and of its plan.
pub const DISBURSEMENT: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "pov_ntp_disbursed",
        Nature::Cumulative,
        Text::new("Giải ngân vốn Chương trình", "Disbursed, programme capital"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "pov_ntp_disbursed_rate",
        Text::new(
            "Tỷ lệ giải ngân vốn Chương trình",
            "Disbursement rate, programme capital",
        ),
        "pov_ntp_disbursed",
        "pov_ntp",
    ),
    IndicatorDefinition::new(
        "pov_inv_disbursed",
        Nature::Cumulative,
        Text::new(
            "Giải ngân vốn đầu tư phát triển",
            "Disbursed, investment capital",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "pov_inv_disbursed_rate",
        Text::new(
            "Tỷ lệ giải ngân vốn đầu tư phát triển",
            "Disbursement rate, investment capital",
        ),
        "pov_inv_disbursed",
        "pov_inv",
    ),
    IndicatorDefinition::new(
        "pov_rec_disbursed",
        Nature::Cumulative,
        Text::new("Giải ngân vốn sự nghiệp", "Disbursed, recurrent capital"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "pov_rec_disbursed_rate",
        Text::new(
            "Tỷ lệ giải ngân vốn sự nghiệp",
            "Disbursement rate, recurrent capital",
        ),
        "pov_rec_disbursed",
        "pov_rec",
    ),
    IndicatorDefinition::new(
        "p1_disbursed",
        Nature::Cumulative,
        Text::new("Giải ngân dự án 1", "Disbursed, project 1"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "p1_disbursed_rate",
        Text::new("Tỷ lệ giải ngân dự án 1", "Disbursement rate, project 1"),
        "p1_disbursed",
        "p1_total",
    ),
    IndicatorDefinition::new(
        "p2_disbursed",
        Nature::Cumulative,
        Text::new("Giải ngân dự án 2", "Disbursed, project 2"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "p2_disbursed_rate",
        Text::new("Tỷ lệ giải ngân dự án 2", "Disbursement rate, project 2"),
        "p2_disbursed",
        "p2_total",
    ),
    IndicatorDefinition::new(
        "p3_disbursed",
        Nature::Cumulative,
        Text::new("Giải ngân dự án 3", "Disbursed, project 3"),
        Text::new("tỷ đồng", "billion đồng"),
    ),
    IndicatorDefinition::percentage(
        "p3_disbursed_rate",
        Text::new("Tỷ lệ giải ngân dự án 3", "Disbursement rate, project 3"),
        "p3_disbursed",
        "p3_total",
    ),
    IndicatorDefinition::new(
        "p4_disbursed",
        Nature::Cumulative,
        Text::new("Giải ngân dự án 4", "Disbursed, project 4"),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::percentage(
        "p4_disbursed_rate",
        Text::new("Tỷ lệ giải ngân dự án 4", "Disbursement rate, project 4"),
        "p4_disbursed",
        "p4_total",
    ),
    IndicatorDefinition::new(
        "p5_disbursed",
        Nature::Cumulative,
        Text::new("Giải ngân dự án 5", "Disbursed, project 5"),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::percentage(
        "p5_disbursed_rate",
        Text::new("Tỷ lệ giải ngân dự án 5", "Disbursement rate, project 5"),
        "p5_disbursed",
        "p5_total",
    ),
];
