//! The figures this domain reports (*chỉ tiêu báo cáo*): jobs, work permits, labour relations,
//! unemployment insurance, inspections and accidents, petitions.
//!
//! The numbers in the descriptions are those of the sections of a provincial report. Percentages of
//! a plan are made from the figure and its plan by whoever holds both, as
//! [`JobFigures::completion`] does.

mod figures;

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

pub use figures::{JobChannel, JobFigures, JobRecord, PermitFigures};

/// All of them, group by group, in the order of the report.
pub const ALL: [&[IndicatorDefinition]; 6] = [
    JOB_CREATION,
    WORK_PERMITS,
    LABOUR_RELATIONS,
    UNEMPLOYMENT_INSURANCE,
    INSPECTION,
    PETITIONS,
];

/// Jobs created, through four channels (II.1). Each person counts once a year: [`JobFigures`].
pub const JOB_CREATION: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "emp_total",
        Nature::Flow,
        Text::new(
            "Lao động được hỗ trợ giải quyết việc làm",
            "Workers helped into jobs",
        ),
        Text::new("lao động", "workers"),
    ),
    IndicatorDefinition::new(
        "emp_total_pct",
        Nature::Ratio,
        Text::new(
            "Giải quyết việc làm so với kế hoạch năm",
            "Job creation, percent of the year's plan",
        ),
        Text::new("%", "%"),
    ),
    IndicatorDefinition::new(
        "emp_total_growth",
        Nature::Change,
        Text::new(
            "Giải quyết việc làm so với cùng kỳ năm trước",
            "Job creation, change against the same period",
        ),
        Text::new("%", "%"),
    ),
    IndicatorDefinition::new(
        "emp_econ",
        Nature::Flow,
        Text::new(
            "Việc làm từ phát triển kinh tế - xã hội",
            "Jobs from socio-economic development",
        ),
        Text::new("lao động", "workers"),
    ),
    IndicatorDefinition::new(
        "emp_econ_pct",
        Nature::Ratio,
        Text::new(
            "Việc làm từ phát triển kinh tế - xã hội so với kế hoạch",
            "Jobs from socio-economic development, percent of plan",
        ),
        Text::new("%", "%"),
    ),
    IndicatorDefinition::new(
        "emp_export",
        Nature::Flow,
        Text::new("Xuất khẩu lao động", "Labour export"),
        Text::new("lao động", "workers"),
    ),
    IndicatorDefinition::new(
        "emp_export_pct",
        Nature::Ratio,
        Text::new(
            "Xuất khẩu lao động so với kế hoạch",
            "Labour export, percent of plan",
        ),
        Text::new("%", "%"),
    ),
    IndicatorDefinition::new(
        "emp_loan_projects",
        Nature::Flow,
        Text::new(
            "Dự án vay vốn Quỹ quốc gia về việc làm",
            "Loan projects of the National Employment Fund",
        ),
        Text::new("dự án", "projects"),
    ),
    IndicatorDefinition::new(
        "emp_loan_amount",
        Nature::Cumulative,
        Text::new(
            "Kinh phí cho vay từ Quỹ quốc gia về việc làm từ đầu năm",
            "Lent by the National Employment Fund since the start of the year",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "emp_loan_workers",
        Nature::Flow,
        Text::new(
            "Lao động có việc làm qua vay vốn Quỹ quốc gia về việc làm",
            "Jobs through loans of the National Employment Fund",
        ),
        Text::new("lao động", "workers"),
    ),
    IndicatorDefinition::new(
        "emp_outprov",
        Nature::Flow,
        Text::new(
            "Lao động đi làm việc ngoài tỉnh",
            "Workers gone to work outside the province",
        ),
        Text::new("lao động", "workers"),
    ),
    IndicatorDefinition::new(
        "emp_outprov_pct",
        Nature::Ratio,
        Text::new(
            "Lao động đi làm việc ngoài tỉnh so với kế hoạch",
            "Work outside the province, percent of plan",
        ),
        Text::new("%", "%"),
    ),
];

/// Work permits by kind (2.1). The report adds exemptions to the permits; [`PermitFigures`] keeps them apart.
pub const WORK_PERMITS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "wp_total",
        Nature::Flow,
        Text::new(
            "Giấy phép lao động cho người nước ngoài",
            "Work permits for foreigners",
        ),
        Text::new("giấy phép", "permits"),
    ),
    IndicatorDefinition::new(
        "wp_new",
        Nature::Flow,
        Text::new("Giấy phép lao động cấp lần đầu", "New work permits"),
        Text::new("giấy phép", "permits"),
    ),
    IndicatorDefinition::new(
        "wp_reissue",
        Nature::Flow,
        Text::new("Giấy phép lao động cấp lại", "Reissued work permits"),
        Text::new("giấy phép", "permits"),
    ),
    IndicatorDefinition::new(
        "wp_exempt",
        Nature::Flow,
        Text::new(
            "Xác nhận không thuộc diện cấp giấy phép lao động",
            "Confirmations of work-permit exemption",
        ),
        Text::new("trường hợp", "cases"),
    ),
];

/// Internal labour rules and collective agreements registered, dossiers appraised (2.1).
pub const LABOUR_RELATIONS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "forest_cos",
        Nature::Flow,
        Text::new(
            "Công ty lâm nghiệp cổ phần hóa được thẩm định hồ sơ",
            "Forestry companies in equitisation, dossiers appraised",
        ),
        Text::new("công ty", "companies"),
    ),
    IndicatorDefinition::new(
        "labour_rules",
        Nature::Flow,
        Text::new(
            "Bản nội quy lao động được chấp thuận",
            "Internal labour rules accepted",
        ),
        Text::new("bản", "copies"),
    ),
    IndicatorDefinition::new(
        "collective_agr",
        Nature::Flow,
        Text::new(
            "Bản thỏa ước lao động tập thể được chấp thuận",
            "Collective labour agreements accepted",
        ),
        Text::new("bản", "copies"),
    ),
];

/// Decisions on unemployment benefit and their money: what is granted, not what is paid out (2.1).
pub const UNEMPLOYMENT_INSURANCE: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "ui_people",
        Nature::Flow,
        Text::new(
            "Người được giải quyết hưởng trợ cấp thất nghiệp",
            "Persons granted unemployment benefit",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "ui_amount",
        Nature::Flow,
        Text::new(
            "Tổng số tiền trợ cấp thất nghiệp",
            "Unemployment benefit, total amount",
        ),
        Text::new("đồng", "đồng"),
    ),
    IndicatorDefinition::new(
        "ui_train_people",
        Nature::Flow,
        Text::new(
            "Người thất nghiệp được hỗ trợ học nghề",
            "Unemployed persons supported in training",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "ui_train_amount",
        Nature::Flow,
        Text::new(
            "Kinh phí hỗ trợ học nghề cho người thất nghiệp",
            "Training support to the unemployed, amount",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "ui_advice",
        Nature::Flow,
        Text::new(
            "Người được tư vấn giới thiệu việc làm",
            "Persons given job counselling",
        ),
        Text::new("người", "persons"),
    ),
];

/// Inspections with their recommendations and fines; accidents, which are events, not victims (2.7).
pub const INSPECTION: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "osh_ent",
        Nature::Flow,
        Text::new("Doanh nghiệp được thanh tra", "Enterprises inspected"),
        Text::new("doanh nghiệp", "enterprises"),
    ),
    IndicatorDefinition::new(
        "osh_recs",
        Nature::Flow,
        Text::new(
            "Kiến nghị qua thanh tra",
            "Recommendations made by inspection",
        ),
        Text::new("kiến nghị", "recommendations"),
    ),
    IndicatorDefinition::new(
        "osh_fined",
        Nature::Flow,
        Text::new("Doanh nghiệp bị xử phạt", "Enterprises fined"),
        Text::new("doanh nghiệp", "enterprises"),
    ),
    IndicatorDefinition::new(
        "osh_fine",
        Nature::Flow,
        Text::new(
            "Số tiền xử phạt vi phạm hành chính",
            "Administrative fines, amount",
        ),
        Text::new("đồng", "đồng"),
    ),
    IndicatorDefinition::new(
        "accidents",
        Nature::Flow,
        Text::new(
            "Vụ tai nạn lao động và tai nạn giao thông liên quan đến lao động",
            "Work accidents, with traffic accidents tied to work",
        ),
        Text::new("vụ", "events"),
    ),
];

/// Petitions by kind (2.7).
pub const PETITIONS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "petitions",
        Nature::Flow,
        Text::new(
            "Đơn tiếp nhận và giải quyết",
            "Petitions received and settled",
        ),
        Text::new("đơn", "petitions"),
    ),
    IndicatorDefinition::new(
        "petitions_den",
        Nature::Flow,
        Text::new("Đơn tố cáo", "Denunciations"),
        Text::new("đơn", "petitions"),
    ),
    IndicatorDefinition::new(
        "petitions_comp",
        Nature::Flow,
        Text::new("Đơn khiếu nại", "Complaints"),
        Text::new("đơn", "petitions"),
    ),
];
