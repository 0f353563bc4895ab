//! Means, for whoever looks for a slip.

use ansinh_core::Text;

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "M01",
        "emp_loan_amount / emp_loan_projects",
        "",
        "",
        "",
        Text::new(
            "Số tiền vay bình quân một dự án",
            "Lent for one project, on average",
        ),
    ),
    (
        "M02",
        "emp_loan_amount / emp_loan_workers",
        "",
        "",
        "",
        Text::new(
            "Số tiền vay bình quân một việc làm",
            "Lent for one job, on average",
        ),
    ),
    (
        "M03",
        "ui_amount / ui_people",
        "",
        "",
        "",
        Text::new(
            "Trợ cấp thất nghiệp bình quân một người",
            "Unemployment benefit for one person, on average",
        ),
    ),
    (
        "M04",
        "merit_tet_amount / merit_tet_gifts",
        "",
        "",
        "",
        Text::new(
            "Giá trị bình quân một suất quà Tết",
            "Value of one New Year gift, on average",
        ),
    ),
    (
        "M05",
        "cr_amount / cr_hh",
        "",
        "",
        "",
        Text::new(
            "Số tiền vay ưu đãi bình quân một hộ",
            "Preferential credit for one household, on average",
        ),
    ),
    (
        "M06",
        "hi_amount / hi_cards",
        "",
        "",
        "",
        Text::new(
            "Kinh phí bình quân một thẻ bảo hiểm y tế",
            "Cost of one health-insurance card, on average",
        ),
    ),
    (
        "M07",
        "rice_kg / rice_persons",
        "",
        "",
        "",
        Text::new("Gạo bình quân một khẩu", "Rice for one member, on average"),
    ),
    (
        "M08",
        "sw_trainees / sw_classes",
        "",
        "",
        "",
        Text::new(
            "Học viên bình quân một lớp",
            "Trainees of one class, on average",
        ),
    ),
    (
        "M09",
        "osh_fine / osh_fined",
        "",
        "",
        "",
        Text::new(
            "Tiền phạt bình quân một doanh nghiệp",
            "Fine of one enterprise, on average",
        ),
    ),
];
