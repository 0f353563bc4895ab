//! Resources by source and capital, and what was disbursed of them and of the projects.

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

use super::{BILLIONS, MILLIONS};

/// Resources by source and capital (2.4.1).
pub const RESOURCES: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "pov_total",
        Nature::Plan,
        Text::new(
            "Tổng nguồn lực giảm nghèo",
            "Resources for poverty reduction, total",
        ),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "pov_central",
        Nature::Plan,
        Text::new("Ngân sách trung ương", "Central budget"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "pov_ntp",
        Nature::Plan,
        Text::new(
            "Vốn Chương trình mục tiêu quốc gia giảm nghèo",
            "National target programme on poverty, capital",
        ),
        BILLIONS,
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
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "pov_inv",
        Nature::Plan,
        Text::new("Vốn đầu tư phát triển", "Investment capital"),
        BILLIONS,
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
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "pov_local",
        Nature::Plan,
        Text::new("Ngân sách địa phương", "Local budget"),
        BILLIONS,
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
        BILLIONS,
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
        BILLIONS,
    ),
    IndicatorDefinition::percentage(
        "pov_mob_share",
        Text::new("Tỷ lệ vốn huy động khác", "Share of mobilised funds"),
        "pov_mob",
        "pov_total",
    ),
];

/// What was disbursed of each capital and project since the start of the year, and of its plan.
pub const DISBURSEMENT: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "pov_ntp_disbursed",
        Nature::Cumulative,
        Text::new("Giải ngân vốn Chương trình", "Disbursed, programme capital"),
        BILLIONS,
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
        BILLIONS,
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
        BILLIONS,
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
        BILLIONS,
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
        BILLIONS,
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
        BILLIONS,
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
        MILLIONS,
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
        MILLIONS,
    ),
    IndicatorDefinition::percentage(
        "p5_disbursed_rate",
        Text::new("Tỷ lệ giải ngân dự án 5", "Disbursement rate, project 5"),
        "p5_disbursed",
        "p5_total",
    ),
];
