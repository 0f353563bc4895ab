//! Indicators of gender equality and what each is made of; [`gender::formulas`](crate::gender::formulas)
//! says how each is counted.

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature, RatioParts};

/// Indicators of gender equality and what each is made of.
pub const GENDER: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "agencies",
        Nature::Stock,
        Text::new(
            "Cơ quan, chính quyền địa phương",
            "Agencies and local authorities",
        ),
        Text::new("cơ quan", "agencies"),
    ),
    IndicatorDefinition::new(
        "agencies_female_leader",
        Nature::Stock,
        Text::new(
            "Cơ quan có lãnh đạo chủ chốt là nữ",
            "Agencies with a female key leader",
        ),
        Text::new("cơ quan", "agencies"),
    ),
    IndicatorDefinition::new(
        "deputies",
        Nature::Stock,
        Text::new(
            "Đại biểu Hội đồng nhân dân",
            "Deputies of the People's Council",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "deputies_female",
        Nature::Stock,
        Text::new(
            "Nữ đại biểu Hội đồng nhân dân",
            "Women deputies of the People's Council",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "party_committee",
        Nature::Stock,
        Text::new("Cấp ủy viên", "Members of Party committees"),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "party_committee_female",
        Nature::Stock,
        Text::new("Nữ cấp ủy viên", "Women in Party committees"),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "employed_women",
        Nature::Stock,
        Text::new("Lao động nữ có việc làm", "Employed women"),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "employed_women_wage",
        Nature::Stock,
        Text::new(
            "Lao động nữ làm công hưởng lương",
            "Employed women in wage work",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "employed_women_farm",
        Nature::Stock,
        Text::new(
            "Lao động nữ làm nông nghiệp",
            "Employed women in agriculture",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "care_hours_female",
        Nature::Rate,
        Text::new("Giờ chăm sóc không lương của nữ", "Unpaid care of women"),
        Text::new("giờ", "hours"),
    ),
    IndicatorDefinition::new(
        "care_hours_male",
        Nature::Rate,
        Text::new("Giờ chăm sóc không lương của nam", "Unpaid care of men"),
        Text::new("giờ", "hours"),
    ),
    IndicatorDefinition::new(
        "live_births_male",
        Nature::Flow,
        Text::new("Bé trai sinh ra sống", "Boys born alive"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "live_births_female",
        Nature::Flow,
        Text::new("Bé gái sinh ra sống", "Girls born alive"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "new_jobs",
        Nature::Flow,
        Text::new("Người được tạo việc làm mới", "People newly given jobs"),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "new_jobs_female",
        Nature::Flow,
        Text::new("Nữ được tạo việc làm mới", "Women newly given jobs"),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "gbv_detected",
        Nature::Flow,
        Text::new(
            "Nạn nhân bạo lực được phát hiện",
            "Victims of violence detected",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::new(
        "gbv_served",
        Nature::Flow,
        Text::new(
            "Nạn nhân bạo lực được hỗ trợ",
            "Victims of violence who reached a service",
        ),
        Text::new("người", "persons"),
    ),
    IndicatorDefinition::percentage(
        "female_leader_rate",
        Text::new(
            "Tỷ lệ cơ quan có lãnh đạo chủ chốt là nữ",
            "Share of agencies with a female key leader",
        ),
        "agencies_female_leader",
        "agencies",
    ),
    IndicatorDefinition::percentage(
        "deputies_female_rate",
        Text::new(
            "Tỷ lệ nữ đại biểu Hội đồng nhân dân",
            "Share of women among deputies",
        ),
        "deputies_female",
        "deputies",
    ),
    IndicatorDefinition::percentage(
        "party_committee_female_rate",
        Text::new(
            "Tỷ lệ nữ tham gia cấp ủy",
            "Share of women in Party committees",
        ),
        "party_committee_female",
        "party_committee",
    ),
    IndicatorDefinition::percentage(
        "wage_work_rate",
        Text::new(
            "Tỷ lệ lao động nữ làm công hưởng lương",
            "Share of employed women in wage work",
        ),
        "employed_women_wage",
        "employed_women",
    ),
    IndicatorDefinition::percentage(
        "farm_work_rate",
        Text::new(
            "Tỷ lệ lao động nữ làm nông nghiệp",
            "Share of employed women in agriculture",
        ),
        "employed_women_farm",
        "employed_women",
    ),
    IndicatorDefinition {
        code: "care_ratio",
        nature: Nature::Ratio,
        name: Text::new(
            "Số lần giờ chăm sóc không lương của nữ so với nam",
            "Unpaid care of women against men",
        ),
        unit: Text::new("lần", "times"),
        ratio: Some(RatioParts {
            numerator: "care_hours_female",
            denominator: "care_hours_male",
            times: 1,
        }),
    },
    IndicatorDefinition {
        code: "sex_ratio_at_birth",
        nature: Nature::Ratio,
        name: Text::new("Tỷ số giới tính khi sinh", "Sex ratio at birth"),
        unit: Text::new("bé trai/100 bé gái", "boys for 100 girls"),
        ratio: Some(RatioParts {
            numerator: "live_births_male",
            denominator: "live_births_female",
            times: 100,
        }),
    },
    IndicatorDefinition::percentage(
        "new_jobs_female_rate",
        Text::new(
            "Tỷ lệ nữ trong số người được tạo việc làm mới",
            "Share of women among people newly given jobs",
        ),
        "new_jobs_female",
        "new_jobs",
    ),
    IndicatorDefinition::percentage(
        "gbv_served_rate",
        Text::new(
            "Tỷ lệ nạn nhân bạo lực được hỗ trợ",
            "Share of victims of violence who reached a service",
        ),
        "gbv_served",
        "gbv_detected",
    ),
];
