//! Per cent of the plan of the year, plans of parts, and change against the same period last year.

use ansinh_core::Text;

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "P01",
        "100 * emp_total / plan(emp_total)",
        "≈",
        "emp_total_pct",
        "",
        Text::new(
            "Giải quyết việc làm so với kế hoạch",
            "Job creation against plan",
        ),
    ),
    (
        "P02",
        "100 * emp_econ / plan(emp_econ)",
        "≈",
        "emp_econ_pct",
        "",
        Text::new(
            "Việc làm từ phát triển kinh tế - xã hội so với kế hoạch",
            "Jobs from development against plan",
        ),
    ),
    (
        "P03",
        "100 * emp_export / plan(emp_export)",
        "≈",
        "emp_export_pct",
        "",
        Text::new(
            "Xuất khẩu lao động so với kế hoạch",
            "Labour export against plan",
        ),
    ),
    (
        "P04",
        "100 * emp_outprov / plan(emp_outprov)",
        "≈",
        "emp_outprov_pct",
        "",
        Text::new(
            "Việc làm ngoài tỉnh so với kế hoạch",
            "Work outside the province against plan",
        ),
    ),
    (
        "P05",
        "100 * fund_prov / plan(fund_prov)",
        "≈",
        "fund_prov_pct",
        "",
        Text::new(
            "Quỹ cấp tỉnh so với kế hoạch",
            "Provincial fund against plan",
        ),
    ),
    (
        "P06",
        "100 * fund_dist / plan(fund_dist)",
        "≈",
        "fund_dist_pct",
        "",
        Text::new(
            "Quỹ cấp huyện so với kế hoạch",
            "District funds against plan",
        ),
    ),
    (
        "P07",
        "100 * fund_all / plan(fund_all)",
        "≈",
        "fund_all_pct",
        "",
        Text::new("Quỹ toàn tỉnh so với kế hoạch", "Whole fund against plan"),
    ),
    (
        "P08",
        "plan(emp_econ) + plan(emp_export) + plan(emp_loan_workers) + plan(emp_outprov)",
        "=",
        "plan(emp_total)",
        "",
        Text::new(
            "Kế hoạch bốn kênh cộng lại bằng kế hoạch chung",
            "Plans of the four channels add up to the whole plan",
        ),
    ),
    (
        "P09",
        "plan(voc_college) + plan(voc_secondary) + plan(voc_elementary)",
        "=",
        "plan(voc_total)",
        "",
        Text::new(
            "Kế hoạch ba trình độ cộng lại bằng kế hoạch chung",
            "Plans of the three levels add up to the whole plan",
        ),
    ),
    (
        "P10",
        "plan(fund_prov) + plan(fund_dist)",
        "=",
        "plan(fund_all)",
        "",
        Text::new(
            "Kế hoạch quỹ hai cấp cộng lại bằng toàn tỉnh",
            "Fund plans of both levels add up",
        ),
    ),
    (
        "P11",
        "100 * emp_total / last_year(emp_total) - 100",
        "≈",
        "emp_total_growth",
        "",
        Text::new(
            "Giải quyết việc làm so với cùng kỳ",
            "Job creation against the same period",
        ),
    ),
    (
        "P12",
        "100 * voc_total / last_year(voc_total) - 100",
        "≈",
        "voc_growth",
        "",
        Text::new(
            "Tuyển mới học nghề so với cùng kỳ",
            "Enrolment against the same period",
        ),
    ),
    (
        "P13",
        "100 * cfund_amount / last_year(cfund_amount) - 100",
        "≈",
        "cfund_growth",
        "",
        Text::new(
            "Quỹ Bảo trợ trẻ em so với cùng kỳ",
            "Children's Protection Fund against the same period",
        ),
    ),
];
