//! The figures this domain reports (*chỉ tiêu báo cáo*): enrolment by level and programme, against plan;
//! learners supported, graduates in work; money ordered and paid.
//!
//! The numbers in the descriptions are those of the sections of a provincial report. Heads are counted
//! one for one: no conversion between levels is known.

mod figures;

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

pub use figures::{EnrolmentFigures, LevelGroup, TrainingFigures};

/// All of them, group by group.
pub const ALL: [&[IndicatorDefinition]; 2] = [ENROLMENT, SUPPORT];

const PERSONS: Text = Text::new("người", "persons");
const MILLIONS: Text = Text::new("triệu đồng", "million đồng");

/// Enrolment (*tuyển mới*) by level, by programme, against plan (II.1).
pub const ENROLMENT: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "voc_total",
        Nature::Flow,
        Text::new("Tuyển mới học nghề", "Vocational enrolment"),
        PERSONS,
    ),
    IndicatorDefinition::percentage(
        "voc_pct",
        Text::new(
            "Tuyển mới học nghề so với chỉ tiêu kế hoạch",
            "Vocational enrolment, percent of the target",
        ),
        "voc_total",
        "voc_plan",
    ),
    IndicatorDefinition::new(
        "voc_plan",
        Nature::Plan,
        Text::new(
            "Chỉ tiêu tuyển mới học nghề của năm",
            "Vocational enrolment target of the year",
        ),
        PERSONS,
    ),
    IndicatorDefinition::new(
        "voc_college",
        Nature::Flow,
        Text::new("Tuyển mới trình độ cao đẳng", "Enrolment at college level"),
        PERSONS,
    ),
    IndicatorDefinition::new(
        "voc_secondary",
        Nature::Flow,
        Text::new(
            "Tuyển mới trình độ trung cấp",
            "Enrolment at intermediate level",
        ),
        PERSONS,
    ),
    IndicatorDefinition::new(
        "voc_elementary",
        Nature::Flow,
        Text::new(
            "Tuyển mới sơ cấp và dạy nghề thường xuyên dưới 3 tháng",
            "Enrolment at elementary level and in courses under three months",
        ),
        PERSONS,
    ),
    IndicatorDefinition::new(
        "voc_1956",
        Nature::Flow,
        Text::new("Học nghề theo Đề án 1956", "Trainees under scheme 1956"),
        PERSONS,
    ),
    IndicatorDefinition::new(
        "voc_growth",
        Nature::Change,
        Text::new(
            "Tuyển mới học nghề so với cùng kỳ năm trước",
            "Vocational enrolment, change against the same period",
        ),
        Text::new("%", "%"),
    ),
];

/// Learners supported, graduates in work, money ordered and paid.
pub const SUPPORT: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "voc_supported",
        Nature::Flow,
        Text::new(
            "Người học được hỗ trợ đào tạo",
            "Learners supported in training",
        ),
        PERSONS,
    ),
    IndicatorDefinition::new(
        "voc_graduates",
        Nature::Flow,
        Text::new(
            "Người tốt nghiệp khóa học nghề",
            "Graduates of vocational courses",
        ),
        PERSONS,
    ),
    IndicatorDefinition::new(
        "voc_employed",
        Nature::Flow,
        Text::new(
            "Người có việc làm sau học nghề",
            "Graduates of vocational courses in work",
        ),
        PERSONS,
    ),
    IndicatorDefinition::percentage(
        "voc_employed_pct",
        Text::new(
            "Tỷ lệ có việc làm sau học nghề",
            "Share of vocational graduates in work",
        ),
        "voc_employed",
        "voc_graduates",
    ),
    IndicatorDefinition::new(
        "voc_ordered",
        Nature::Flow,
        Text::new(
            "Kinh phí đặt hàng đào tạo",
            "Money of commissioned training",
        ),
        MILLIONS,
    ),
    IndicatorDefinition::new(
        "voc_paid",
        Nature::Flow,
        Text::new("Kinh phí đào tạo đã thanh toán", "Money paid for training"),
        MILLIONS,
    ),
];
