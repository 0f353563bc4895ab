//! Limits of the law in force on the last day of the period. Where a province may give more than the
//! statutory rate, the rate is the least.

use ansinh_core::Text;

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "L01",
        "emp_loan_amount",
        "≤",
        "emp_loan_workers * law:labour-employment/employment-fund-loan.per_job",
        "",
        Text::new(
            "Vốn vay việc làm trong mức tối đa cho một việc làm",
            "Job loans within the most for each job",
        ),
    ),
    (
        "L02",
        "emp_loan_amount",
        "≤",
        "emp_loan_projects * law:labour-employment/employment-fund-loan.establishment",
        "",
        Text::new(
            "Vốn vay việc làm trong mức tối đa cho một dự án",
            "Job loans within the most for each project",
        ),
    ),
    (
        "L03",
        "ui_train_amount",
        "≤",
        "ui_train_people * law:labour-employment/unemployment-training-support.monthly_ceiling * law:labour-employment/unemployment-training-support.most_months",
        "",
        Text::new(
            "Hỗ trợ học nghề cho người thất nghiệp trong mức tối đa",
            "Training support of the unemployed within its most",
        ),
    ),
    (
        "L04",
        "ui_amount - ui_train_amount",
        "≤",
        "ui_people * law:labour-employment/unemployment-benefit.most_months * law:labour-employment/unemployment-benefit.cap_multiple * law:labour-employment/minimum-wage-check.monthly_i",
        "",
        Text::new(
            "Trợ cấp thất nghiệp trong mức tối đa của vùng I",
            "Unemployment benefit within the most of region I",
        ),
    ),
    (
        "L05",
        "cr_amount",
        "≤",
        "cr_hh * law:poverty-programs/preferential-credit.cap",
        "",
        Text::new(
            "Doanh số cho vay trong mức tối đa cho một hộ",
            "Credit lent within the most for each household",
        ),
    ),
    (
        "L06",
        "house_loan",
        "≤",
        "law:poverty-programs/housing-support.poor_loan",
        "",
        Text::new(
            "Vốn vay một nhà trong mức tối đa",
            "The loan of a house within its most",
        ),
    ),
    (
        "L07",
        "hi_amount",
        "≤",
        "hi_cards * 12 * law:child-protection/under-six-health-card.base_salary * law:child-protection/under-six-health-card.premium_rate / 100",
        "",
        Text::new(
            "Thẻ bảo hiểm y tế: không quá 12 tháng mức đóng mỗi thẻ",
            "Health-insurance cards: not above twelve months' premium for each",
        ),
    ),
    (
        "L08",
        "injury_cases * law:social-protection/emergency-relief.injury",
        "≤",
        "injury_amount",
        "",
        Text::new(
            "Hỗ trợ người bị thương nặng không thấp hơn mức quy định",
            "Support to the seriously injured not below the statutory rate",
        ),
    ),
    (
        "L09",
        "funeral_cases * law:social-protection/emergency-relief.death",
        "≤",
        "funeral_amount",
        "",
        Text::new(
            "Hỗ trợ mai táng không thấp hơn mức quy định",
            "Funeral support not below the statutory rate",
        ),
    ),
];
