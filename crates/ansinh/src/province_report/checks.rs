//! Checks that hold in any province: totals and their parts, percent of the plan and of the same period
//! last year, limits the law sets; and means worth a look.

use ansinh_core::Text;
use ansinh_reporting::template::TemplateCheck;

/// Id, left side, relation, right side, listing, words.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Text,
);

pub(super) fn common() -> impl Iterator<Item = TemplateCheck> {
    let rows = PARTS.iter().chain(PLANS).chain(LAW).chain(MEANS);
    rows.cloned().map(
        |(id, left, relation, right, listing, title)| TemplateCheck {
            id: id.into(),
            left: left.into(),
            relation,
            right: right.into(),
            listing,
            title,
        },
    )
}

/// Totals are their parts, and parts are no more than their totals.
const PARTS: &[Row] = &[
    (
        "S01",
        "emp_econ + emp_export + emp_loan_workers + emp_outprov",
        "=",
        "emp_total",
        "",
        Text::new(
            "Bốn kênh cộng lại bằng tổng số việc làm",
            "The four channels add up to all jobs",
        ),
    ),
    (
        "S03",
        "voc_college + voc_secondary + voc_elementary",
        "=",
        "voc_total",
        "",
        Text::new(
            "Ba trình độ cộng lại bằng tuyển mới",
            "The three levels add up to enrolment",
        ),
    ),
    (
        "S04",
        "voc_1956",
        "≤",
        "voc_elementary",
        "",
        Text::new(
            "Đề án 1956 nằm trong sơ cấp và dưới 3 tháng",
            "Scheme 1956 is part of elementary and short courses",
        ),
    ),
    (
        "S05",
        "voc_employed",
        "≤",
        "voc_graduates",
        "",
        Text::new(
            "Có việc làm nằm trong số tốt nghiệp",
            "Those in work lie among the graduates",
        ),
    ),
    (
        "S06",
        "wp_new + wp_reissue",
        "≤",
        "wp_total",
        "",
        Text::new(
            "Cấp mới và cấp lại nằm trong số giấy phép",
            "New and reissued permits lie among all",
        ),
    ),
    (
        "S07",
        "ui_train_people",
        "≤",
        "ui_people",
        "",
        Text::new(
            "Người học nghề nằm trong người hưởng trợ cấp",
            "Trainees are among the unemployed paid",
        ),
    ),
    (
        "S08",
        "ui_train_amount",
        "≤",
        "ui_amount",
        "",
        Text::new(
            "Tiền học nghề nằm trong tiền trợ cấp",
            "Training money is part of the benefit money",
        ),
    ),
    (
        "S09",
        "osh_fined",
        "≤",
        "osh_ent",
        "",
        Text::new(
            "Bị phạt nằm trong số thanh tra",
            "Fined lie among the inspected",
        ),
    ),
    (
        "S10",
        "petitions_den + petitions_comp",
        "≤",
        "petitions",
        "open",
        Text::new(
            "Tố cáo và khiếu nại nằm trong số đơn",
            "Denunciations and complaints lie among the petitions",
        ),
    ),
    (
        "S11",
        "merit_houses_prov + merit_houses_dist",
        "=",
        "merit_houses_cost",
        "",
        Text::new(
            "Quỹ cấp tỉnh và cấp huyện cộng lại bằng kinh phí làm nhà",
            "Provincial and district funds add up to the cost of houses",
        ),
    ),
    (
        "S12",
        "merit_files_move + merit_files_verify + merit_files_vnah + merit_files_funeral + merit_files_death + merit_files_resist",
        "≤",
        "merit_files",
        "open",
        Text::new(
            "Các loại hồ sơ người có công được liệt kê",
            "Kinds of merit dossiers listed",
        ),
    ),
    (
        "S13",
        "fund_prov + fund_dist",
        "=",
        "fund_all",
        "",
        Text::new(
            "Quỹ cấp tỉnh và cấp huyện cộng lại bằng toàn tỉnh",
            "Provincial and district funds add up to the province",
        ),
    ),
    (
        "S14",
        "hh_poor + hh_near",
        "≤",
        "hh_all",
        "",
        Text::new(
            "Hộ nghèo và cận nghèo nằm trong tổng số hộ",
            "Poor and near-poor households lie among all",
        ),
    ),
    (
        "S15",
        "pov_central + pov_local + pov_credit + pov_mob",
        "≈",
        "pov_total",
        "",
        Text::new(
            "Bốn nguồn cộng lại bằng tổng nguồn lực",
            "The four sources add up to all resources",
        ),
    ),
    (
        "S16",
        "pov_ntp + pov_other_pol",
        "=",
        "pov_central",
        "",
        Text::new(
            "Chương trình và chính sách khác cộng lại bằng ngân sách trung ương",
            "Programme and other policies add up to the central budget",
        ),
    ),
    (
        "S17",
        "pov_inv + pov_rec",
        "=",
        "pov_ntp",
        "",
        Text::new(
            "Đầu tư và sự nghiệp cộng lại bằng vốn Chương trình",
            "Investment and recurrent add up to the programme capital",
        ),
    ),
    (
        "S18",
        "p1_total + p2_total + p3_total + p4_total + p5_total",
        "=",
        "pov_ntp",
        "",
        Text::new(
            "Năm dự án cộng lại bằng vốn Chương trình",
            "The five projects add up to the programme capital",
        ),
    ),
    (
        "S19",
        "p1_inv + p1_rec",
        "=",
        "p1_total",
        "",
        Text::new(
            "Dự án 1: đầu tư và sự nghiệp",
            "Project 1: investment and recurrent",
        ),
    ),
    (
        "S20",
        "p2_inv + p2_rec",
        "=",
        "p2_total",
        "",
        Text::new(
            "Dự án 2: đầu tư và sự nghiệp",
            "Project 2: investment and recurrent",
        ),
    ),
    (
        "S21",
        "p3_prod + p3_model",
        "=",
        "p3_total",
        "",
        Text::new("Dự án 3: hai hoạt động", "Project 3: its two activities"),
    ),
    (
        "S22",
        "p4_comm + p4_info",
        "=",
        "p4_total",
        "",
        Text::new("Dự án 4: hai hoạt động", "Project 4: its two activities"),
    ),
    (
        "S23",
        "p5_cap + p5_me",
        "=",
        "p5_total",
        "",
        Text::new("Dự án 5: hai hoạt động", "Project 5: its two activities"),
    ),
    (
        "S24",
        "pov_inv_disbursed + pov_rec_disbursed",
        "=",
        "pov_ntp_disbursed",
        "",
        Text::new(
            "Giải ngân đầu tư và sự nghiệp cộng lại bằng giải ngân Chương trình",
            "Investment and recurrent disbursement add up to the programme's",
        ),
    ),
    (
        "S25",
        "p1_districts",
        "≤",
        "adm_districts",
        "",
        Text::new(
            "Huyện 30a nằm trong số huyện",
            "30a districts lie among the districts",
        ),
    ),
    (
        "S26",
        "cr_poor + cr_near + cr_exit",
        "=",
        "cr_hh",
        "",
        Text::new(
            "Ba nhóm hộ cộng lại bằng số hộ vay",
            "Three groups add up to the households given credit",
        ),
    ),
    (
        "S27",
        "elec_amount + hi_amount + edu_amount + legal_amount + dir_amount",
        "≤",
        "pov_other_pol",
        "open",
        Text::new("Các chính sách có nêu kinh phí", "Policies with an amount"),
    ),
    (
        "S28",
        "sa_centre_old + sa_centre_child + sa_centre_orange",
        "≤",
        "sa_centre",
        "open",
        Text::new(
            "Các nhóm được nêu nằm trong số người ở cơ sở",
            "The groups named lie among the residents",
        ),
    ),
    (
        "S29",
        "rice_hh",
        "≤",
        "rice_persons",
        "",
        Text::new(
            "Số hộ không nhiều hơn số khẩu",
            "No more households than members",
        ),
    ),
    (
        "S30",
        "ehouse_new + ehouse_move + ehouse_repair",
        "=",
        "ehouse_hh",
        "",
        Text::new(
            "Làm mới, di dời, sửa chữa cộng lại bằng số hộ",
            "Rebuilt, relocated and repaired add up to the households",
        ),
    ),
    (
        "S31",
        "ment_unknown + ment_extreme + ment_severe",
        "≤",
        "ment_total",
        "open",
        Text::new(
            "Các nhóm người tâm thần được nêu",
            "Groups of people with mental illness named",
        ),
    ),
    (
        "S32",
        "dis_surgery",
        "≤",
        "dis_screen",
        "",
        Text::new(
            "Chỉ định phẫu thuật nằm trong số khám",
            "Indications lie among the screened",
        ),
    ),
    (
        "S33",
        "foot_surgery",
        "≤",
        "foot_screen",
        "",
        Text::new(
            "Phẫu thuật nằm trong số khám lọc",
            "Surgery lies among the screened",
        ),
    ),
    (
        "S34",
        "detox_compulsory + detox_voluntary",
        "=",
        "detox_present",
        "",
        Text::new(
            "Bắt buộc và tự nguyện cộng lại bằng số có mặt",
            "Compulsory and voluntary add up to the residents",
        ),
    ),
    (
        "S35",
        "mmt_branch + mmt_centre",
        "≤",
        "mmt_total",
        "open",
        Text::new(
            "Các cơ sở methadone được nêu",
            "The methadone clinics named",
        ),
    ),
    (
        "S36",
        "drug_positive",
        "≤",
        "drug_tested",
        "",
        Text::new(
            "Dương tính nằm trong số xét nghiệm",
            "Positives lie among the tested",
        ),
    ),
    (
        "S37",
        "ngo_communes",
        "≤",
        "adm_communes",
        "",
        Text::new(
            "Xã dự án nằm trong số xã",
            "Project communes lie among the communes",
        ),
    ),
    (
        "S38",
        "child_model_dist",
        "≤",
        "adm_districts",
        "",
        Text::new(
            "Huyện có mô hình nằm trong số huyện",
            "Districts with the model lie among the districts",
        ),
    ),
    (
        "S39",
        "shc_helped",
        "≤",
        "shc_children",
        "",
        Text::new(
            "Trẻ em được trợ giúp nằm trong trẻ em có hoàn cảnh đặc biệt",
            "Children helped lie among those in special circumstances",
        ),
    ),
    (
        "S40",
        "shc_children",
        "≤",
        "children",
        "",
        Text::new(
            "Trẻ em có hoàn cảnh đặc biệt nằm trong số trẻ em",
            "Children in special circumstances lie among all",
        ),
    ),
    (
        "S41",
        "under6_children",
        "≤",
        "children",
        "",
        Text::new(
            "Trẻ em dưới 6 tuổi nằm trong số trẻ em",
            "Children under six lie among all",
        ),
    ),
    (
        "S42",
        "friendly_communes",
        "≤",
        "communes",
        "",
        Text::new(
            "Xã phù hợp với trẻ em nằm trong số xã",
            "Communes fit for children lie among all",
        ),
    ),
    (
        "S43",
        "deputies_female",
        "≤",
        "deputies",
        "",
        Text::new(
            "Nữ đại biểu nằm trong số đại biểu",
            "Women deputies lie among all",
        ),
    ),
];

/// Per cent of the plan of the year, plans of parts, and change against the same period last year.
const PLANS: &[Row] = &[
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

/// Limits of the law in force on the last day of the period. Where a province may give more than the
/// statutory rate, the rate is the least.
const LAW: &[Row] = &[
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

/// Means, for whoever looks for a slip.
const MEANS: &[Row] = &[
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
