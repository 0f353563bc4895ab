//! The figures this domain reports (*chỉ tiêu báo cáo*): social assistance, older people,
//! disability, drug rehabilitation, trafficking victims.
//!
//! The numbers in the descriptions are those of the sections of a provincial report.

use ansinh_core::indicator::{IndicatorDefinition, Nature};
use ansinh_core::{Decimal, Dong, Text};

/// All of them, group by group, in the order of the report.
pub const ALL: [&[IndicatorDefinition]; 8] = [
    COMMUNITY,
    INSTITUTIONS,
    EMERGENCY_RELIEF,
    OLDER_PEOPLE,
    SOCIAL_WORK,
    DISABILITY,
    DRUG_REHABILITATION,
    SOCIAL_EVILS,
];

/// Allowances in the community (2.4.2 a).
pub const COMMUNITY: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "sa_benef",
        Nature::Stock,
        Text::new(
            "Đối tượng hưởng trợ cấp xã hội hàng tháng tại cộng đồng",
            "Beneficiaries of the monthly social allowance in the community",
        ),
        Text::new("đối tượng", "beneficiaries"),
    ),
    IndicatorDefinition::new(
        "sa_hi_share",
        Nature::Ratio,
        Text::new(
            "Tỷ lệ đối tượng được cấp thẻ bảo hiểm y tế",
            "Share of beneficiaries with a health-insurance card",
        ),
        Text::new("%", "%"),
    ),
    IndicatorDefinition::new(
        "sa_amount",
        Nature::Flow,
        Text::new(
            "Kinh phí chi trả trợ cấp xã hội 6 tháng",
            "Social allowances paid in six months",
        ),
        Text::new("tỷ đồng", "billion đồng"),
    ),
];

/// Institutions and their residents by kind (2.4.2 b).
pub const INSTITUTIONS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "sa_centre_new",
        Nature::Flow,
        Text::new(
            "Đối tượng mới tiếp nhận vào Trung tâm",
            "Newly admitted to the social centre",
        ),
        Text::new("đối tượng", "beneficiaries"),
    ),
    IndicatorDefinition::new(
        "sa_centre",
        Nature::Stock,
        Text::new(
            "Đối tượng nuôi dưỡng tại Trung tâm",
            "Residents of the social centre",
        ),
        Text::new("đối tượng", "beneficiaries"),
    ),
    IndicatorDefinition::new(
        "sa_centre_old",
        Nature::Stock,
        Text::new(
            "Người cao tuổi tại Trung tâm",
            "Older residents of the social centre",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "sa_centre_child",
        Nature::Stock,
        Text::new(
            "Trẻ em tại Trung tâm",
            "Children resident in the social centre",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "sa_centre_orange",
        Nature::Stock,
        Text::new(
            "Nạn nhân chất độc da cam tại Trung tâm",
            "Agent Orange victims resident in the social centre",
        ),
        Text::new("người", "persons"),
    ),
];

/// Emergency relief: rice, injured, deaths, houses by kind, temporary care (2.4.2 c).
pub const EMERGENCY_RELIEF: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "rice_kg",
        Nature::Flow,
        Text::new("Gạo cứu đói đã cấp", "Relief rice given"),
        Text::new("kg", "kg"),
    ),
    IndicatorDefinition::new(
        "rice_hh",
        Nature::Flow,
        Text::new("Hộ thiếu đói được hỗ trợ", "Hungry households helped"),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "rice_persons",
        Nature::Flow,
        Text::new("Khẩu thiếu đói được hỗ trợ", "Hungry members helped"),
        Text::new("khẩu", "members"),
    ),
    IndicatorDefinition::new(
        "injury_cases",
        Nature::Flow,
        Text::new(
            "Người bị thương nặng được hỗ trợ",
            "Seriously injured persons helped",
        ),
        Text::new("trường hợp", "cases"),
    ),
    IndicatorDefinition::new(
        "injury_amount",
        Nature::Flow,
        Text::new(
            "Kinh phí hỗ trợ người bị thương nặng",
            "Support to the seriously injured, amount",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "funeral_cases",
        Nature::Flow,
        Text::new("Trường hợp hỗ trợ mai táng", "Deaths with funeral support"),
        Text::new("trường hợp", "cases"),
    ),
    IndicatorDefinition::new(
        "funeral_amount",
        Nature::Flow,
        Text::new("Kinh phí hỗ trợ mai táng", "Funeral support, amount"),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "ehouse_hh",
        Nature::Flow,
        Text::new(
            "Hộ được hỗ trợ nhà ở đột xuất",
            "Households given emergency housing support",
        ),
        Text::new("hộ", "households"),
    ),
    IndicatorDefinition::new(
        "ehouse_amount",
        Nature::Flow,
        Text::new(
            "Kinh phí hỗ trợ nhà ở đột xuất",
            "Emergency housing support, amount",
        ),
        Text::new("triệu đồng", "million đồng"),
    ),
    IndicatorDefinition::new(
        "ehouse_new",
        Nature::Flow,
        Text::new("Nhà làm mới", "Houses rebuilt"),
        Text::new("nhà", "houses"),
    ),
    IndicatorDefinition::new(
        "ehouse_move",
        Nature::Flow,
        Text::new("Nhà di dời", "Houses relocated"),
        Text::new("nhà", "houses"),
    ),
    IndicatorDefinition::new(
        "ehouse_repair",
        Nature::Flow,
        Text::new(
            "Nhà sửa chữa do hư hỏng nặng",
            "Badly damaged houses repaired",
        ),
        Text::new("nhà", "houses"),
    ),
    IndicatorDefinition::new(
        "foster_cases",
        Nature::Flow,
        Text::new(
            "Trẻ em bị bỏ rơi được nuôi dưỡng tạm thời",
            "Abandoned children in temporary care",
        ),
        Text::new("trường hợp", "cases"),
    ),
    IndicatorDefinition::new(
        "foster_days",
        Nature::Flow,
        Text::new("Số ngày nuôi dưỡng tạm thời", "Days of temporary care"),
        Text::new("ngày", "days"),
    ),
    IndicatorDefinition::new(
        "foster_amount",
        Nature::Flow,
        Text::new("Kinh phí nuôi dưỡng tạm thời", "Temporary care, amount"),
        Text::new("triệu đồng", "million đồng"),
    ),
];

/// Longevity greetings (2.4.3).
pub const OLDER_PEOPLE: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "eld_100",
        Nature::Flow,
        Text::new(
            "Người cao tuổi tròn 100 tuổi được chúc thọ",
            "Centenarians given longevity greetings",
        ),
        Text::new("cụ", "older persons"),
    ),
    IndicatorDefinition::new(
        "eld_90",
        Nature::Flow,
        Text::new(
            "Người cao tuổi tròn 90 tuổi được mừng thọ",
            "Ninety-year-olds given longevity greetings",
        ),
        Text::new("cụ", "older persons"),
    ),
];

/// Training in social work (2.4.5).
pub const SOCIAL_WORK: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "sw_classes",
        Nature::Flow,
        Text::new(
            "Lớp tập huấn công tác xã hội",
            "Training classes in social work",
        ),
        Text::new("lớp", "classes"),
    ),
    IndicatorDefinition::new(
        "sw_trainees",
        Nature::Flow,
        Text::new(
            "Học viên tập huấn công tác xã hội",
            "Trainees in social work",
        ),
        Text::new("học viên", "trainees"),
    ),
];

/// Mentally ill by degree, screenings and operations, wheelchairs (2.4.6).
pub const DISABILITY: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "ment_total",
        Nature::Stock,
        Text::new(
            "Người tâm thần trên địa bàn tỉnh",
            "People with mental illness in the province",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "ment_unknown",
        Nature::Stock,
        Text::new(
            "Người tâm thần chưa xác định danh tính",
            "People with mental illness, identity unknown",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "ment_extreme",
        Nature::Stock,
        Text::new(
            "Người tâm thần đặc biệt nặng",
            "People with mental illness, extremely severe",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "ment_severe",
        Nature::Stock,
        Text::new("Người tâm thần nặng", "People with mental illness, severe"),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "dis_screen",
        Nature::Flow,
        Text::new(
            "Người khuyết tật vận động được khám sàng lọc",
            "Persons with motor disability screened",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "dis_surgery",
        Nature::Flow,
        Text::new(
            "Người khuyết tật có chỉ định phẫu thuật",
            "Persons with disability given an indication for surgery",
        ),
        Text::new("đối tượng", "beneficiaries"),
    ),
    IndicatorDefinition::new(
        "foot_screen",
        Nature::Flow,
        Text::new(
            "Người dị tật cổ, bàn chân được khám lọc",
            "Persons with foot deformity screened",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "foot_surgery",
        Nature::Flow,
        Text::new(
            "Người dị tật cổ, bàn chân được phẫu thuật miễn phí",
            "Persons with foot deformity given free surgery",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "wheelchairs",
        Nature::Flow,
        Text::new("Xe lăn cấp miễn phí", "Wheelchairs given free"),
        Text::new("xe lăn", "wheelchairs"),
    ),
];

/// Rehabilitation residents by kind, new entries, methadone patients by clinic, tests (2.6.1).
pub const DRUG_REHABILITATION: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "detox_present",
        Nature::Stock,
        Text::new(
            "Học viên có mặt tại Trung tâm cai nghiện",
            "Residents of the rehabilitation centre",
        ),
        Text::new("học viên", "residents"),
    ),
    IndicatorDefinition::new(
        "detox_compulsory",
        Nature::Stock,
        Text::new(
            "Học viên cai nghiện bắt buộc",
            "Residents in compulsory rehabilitation",
        ),
        Text::new("học viên", "residents"),
    ),
    IndicatorDefinition::new(
        "detox_voluntary",
        Nature::Stock,
        Text::new(
            "Học viên cai nghiện tự nguyện",
            "Residents in voluntary rehabilitation",
        ),
        Text::new("học viên", "residents"),
    ),
    IndicatorDefinition::new(
        "detox_new",
        Nature::Flow,
        Text::new(
            "Học viên mới vào Trung tâm cai nghiện",
            "New residents of the rehabilitation centre",
        ),
        Text::new("học viên", "residents"),
    ),
    IndicatorDefinition::new(
        "mmt_total",
        Nature::Stock,
        Text::new(
            "Bệnh nhân điều trị methadone",
            "Patients in methadone treatment",
        ),
        Text::new("bệnh nhân", "patients"),
    ),
    IndicatorDefinition::new(
        "mmt_branch",
        Nature::Stock,
        Text::new(
            "Bệnh nhân methadone tại cơ sở của Chi cục",
            "Methadone patients at the sub-department's clinic",
        ),
        Text::new("bệnh nhân", "patients"),
    ),
    IndicatorDefinition::new(
        "mmt_centre",
        Nature::Stock,
        Text::new(
            "Bệnh nhân methadone tại cơ sở của Trung tâm",
            "Methadone patients at the centre's clinic",
        ),
        Text::new("bệnh nhân", "patients"),
    ),
    IndicatorDefinition::new(
        "drug_tested",
        Nature::Flow,
        Text::new(
            "Người điều trị thay thế được xét nghiệm ma túy",
            "Patients in substitution treatment tested for drugs",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "drug_positive",
        Nature::Flow,
        Text::new("Người có kết quả dương tính", "Patients tested positive"),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::percentage(
        "drug_pos_pct",
        Text::new("Tỷ lệ dương tính", "Share tested positive"),
        "drug_positive",
        "drug_tested",
    ),
];

/// Inspections and trafficking victims (2.6.2).
pub const SOCIAL_EVILS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "insp_est",
        Nature::Flow,
        Text::new("Cơ sở kinh doanh được kiểm tra", "Establishments inspected"),
        Text::new("cơ sở", "establishments"),
    ),
    IndicatorDefinition::new(
        "insp_records",
        Nature::Flow,
        Text::new("Biên bản được lập", "Records made"),
        Text::new("biên bản", "records"),
    ),
    IndicatorDefinition::new(
        "trafficking",
        Nature::Flow,
        Text::new(
            "Nạn nhân bị mua bán trở về được tiếp nhận",
            "Returned trafficking victims received",
        ),
        Text::new("nạn nhân", "victims"),
    ),
];

/// The mean coefficient of recipients: what a recipient is paid a month on average, in standard
/// levels. `None` where nobody was paid or the level is zero.
///
/// Carer support is in the money but not in the head count, so the mean lies a little high.
///
/// ```
/// use ansinh_core::Dong;
/// use ansinh_social_protection::indicators::mean_coefficient;
///
/// let paid = Dong::new(50_000_000_000); // in six months, to 22,900 recipients
/// let mean = mean_coefficient(paid, 6 * 22_900, Dong::new(270_000)).unwrap();
/// assert_eq!(mean.round_dp(3).to_string(), "1.348");
/// ```
pub fn mean_coefficient(paid: Dong, person_months: u64, standard_level: Dong) -> Option<Decimal> {
    paid.to_decimal()
        .checked_div(Decimal::from(person_months))?
        .checked_div(standard_level.to_decimal())
}
