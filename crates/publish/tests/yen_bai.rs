//! The report of Yên Bái on the first half of 2017: what its checks find by themselves, from the
//! figures and the statutory rates of the time.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests may fail loudly"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ansinh::poverty_programs::programmes::{Item, Programme, Resources, YearPlan};
use ansinh::{RatesInForce, child_protection};
use ansinh_core::disbursement::{CapitalKind, Source};
use ansinh_core::law::Citation;
use ansinh_core::{Decimal, Dong, Language, Localized, Text};
use ansinh_publish::{Format, ReportFolder, read_folder, render};
use ansinh_reporting::compose::compose;
use ansinh_reporting::document::{Document, HeadingLevel};
use ansinh_reporting::finding::{Explanation, Finding, Severity};
use ansinh_reporting::observation::{Measure, Observed};

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

fn example() -> ReportFolder {
    read_folder(Path::new(EXAMPLE)).unwrap_or_else(|errors| panic!("{errors}"))
}

fn findings() -> Vec<Finding> {
    example().dataset.reconcile(&RatesInForce)
}

fn document() -> Document {
    let example = example();
    let findings = example.dataset.reconcile(&RatesInForce);
    compose(&example.layout, &example.dataset, &findings)
}

fn found(check: &str) -> Finding {
    findings()
        .into_iter()
        .find(|finding| finding.check == check)
        .unwrap_or_else(|| panic!("there is no check {check}"))
}

/// The two sides of a check, in base units.
fn sides(finding: &Finding) -> (Decimal, Decimal) {
    let sides = finding.sides.as_ref().unwrap();
    (sides.left.value, sides.right.as_ref().unwrap().value)
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A finding of that weight, known to the data set, and one reason that `explains` it.
fn assert_found(check: &str, severity: Severity, explains: impl Fn(&Explanation) -> bool) {
    let finding = found(check);
    assert_eq!(finding.severity, severity, "{finding}");
    assert!(finding.known.is_some(), "{check} is not listed as known");
    assert!(finding.explanations.iter().any(explains), "{finding}");
}

#[test]
fn nothing_new_is_found() {
    let new: Vec<String> = findings()
        .iter()
        .filter(|finding| finding.fails_run())
        .map(ToString::to_string)
        .collect();
    assert!(new.is_empty(), "{new:#?}");
}

#[test]
fn what_is_listed_as_known_is_found() {
    for finding in findings() {
        let known = finding.known.is_some();
        assert_eq!(
            known,
            finding.severity != Severity::Match,
            "{finding}: {:?}",
            finding.severity
        );
    }
}

/// The example with one of its files changed.
fn with(file: &str, from: &str, to: &str) -> ReportFolder {
    let folder = tempfile::tempdir().unwrap();
    for file in fs::read_dir(EXAMPLE).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    let changed = text.replace(from, to);
    assert_ne!(changed, text, "{from}");
    fs::write(path, changed).unwrap();
    read_folder(folder.path()).unwrap_or_else(|errors| panic!("{errors}"))
}

fn new_findings(folder: &ReportFolder) -> Vec<Finding> {
    let mut findings = folder.dataset.reconcile(&RatesInForce);
    findings.retain(Finding::fails_run);
    findings
}

#[test]
fn a_new_mistake_fails_the_run() {
    let folder = with(
        "observations.csv",
        "2017-06,14,exact,14,",
        "2017-06,15,exact,15,",
    );
    // Residents of the rehabilitation centre, and the older residents of the social centre.
    let new = new_findings(&folder);
    let checks: Vec<&str> = new.iter().map(|finding| finding.check.as_str()).collect();
    assert_eq!(checks, ["S05", "S28"]);
}

/// Slips an officer makes, each told with the check that it breaks.
#[test]
fn a_slip_is_named_with_its_figures() {
    for (from, to, check, said) in [
        (
            "5486,exact,5.486",
            "5846,exact,5.846",
            "S01",
            "5.486 lao động, viết thành 5.846 lao động: hai chữ số kề nhau đổi chỗ",
        ),
        (
            "151.991,rounded3,\"151,991\"",
            "151991,rounded3,151.991",
            "S15",
            "151,991 tỷ đồng, viết thành 151.991 tỷ đồng: lệch 1.000 lần",
        ),
        (
            "9043,exact,9.043",
            "8637,exact,8.637",
            "S01",
            "đúng bằng số của 6 tháng đầu năm 2016, như chưa thay số kỳ trước; khớp nếu kỳ này là 9.043 lao động",
        ),
        (
            "51.27,rounded2,\"51,27\"",
            "30.99,rounded2,\"30,99\"",
            "P02",
            "17.700 lao động: 30,994%",
        ),
    ] {
        let folder = with("observations.csv", from, to);
        let findings = folder.dataset.reconcile(&RatesInForce);
        let finding = findings.iter().find(|finding| finding.check == check);
        let words = finding
            .unwrap()
            .in_language(Language::Vietnamese)
            .to_string();
        assert!(words.contains(said), "{words}");

        let document = compose(&folder.layout, &folder.dataset, &findings);
        let item = document.findings().find(|item| item.id == check).unwrap();
        assert!(item.reasons.iter().any(|cause| cause.put_right().is_some()));
        for format in [Format::Markdown, Format::Html] {
            let page = render(&document, format, Language::Vietnamese).unwrap();
            let page = String::from_utf8_lossy(&page[0].bytes).replace("&nbsp;", " ");
            assert!(page.contains(said), "{format:?}: {said}");
        }
    }
}

#[test]
fn labour_export_was_cut_off_not_rounded() {
    assert_found("P03", Severity::Failure, |reason| {
        matches!(reason, Explanation::Truncated { rounded, printed, .. }
            if *rounded == number("54.9") && *printed == number("54.8"))
    });
    assert_eq!(found("P03t").severity, Severity::Match);
}

#[test]
fn the_provincial_fund_was_cut_off_not_rounded() {
    assert_found("P07", Severity::Failure, |reason| {
        matches!(reason, Explanation::Truncated { exact, rounded, printed }
            if *exact == number("115.75") && *rounded == number("115.8") && *printed == number("115.7"))
    });
    assert_eq!(found("P07t").severity, Severity::Match);
}

#[test]
fn the_share_beside_the_programme_is_that_of_the_central_budget() {
    assert_found("R01x", Severity::Failure, |reason| {
        matches!(reason, Explanation::OtherRatio { numerator, denominator, .. }
            if numerator.as_str() == "pov_central" && denominator.as_str() == "pov_total")
    });
    assert_eq!(found("R01").severity, Severity::Match);
}

#[test]
fn the_sources_add_up_to_a_million_more() {
    assert_found("S16", Severity::Remark, |reason| {
        matches!(reason, Explanation::RoundingResidue { parts: 4, difference, .. }
            if difference.value == number("1000000"))
    });
    let (sum, printed) = sides(&found("S16"));
    assert_eq!(
        (sum, printed),
        (number("3564681000000"), number("3564680000000"))
    );
}

#[test]
fn the_shares_add_up_to_less_than_a_hundred() {
    assert_found("R05", Severity::Remark, |reason| {
        matches!(reason, Explanation::RoundingResidue { .. })
    });
    assert_eq!(sides(&found("R05")), (number("99.9"), number("100")));
}

#[test]
fn incomplete_lists_are_told() {
    for (check, listed, total) in [
        ("S06", "172", "1010"),
        ("S31", "2419", "2553"),
        ("T08", "25700000", "50000000"),
    ] {
        assert_found(check, Severity::Remark, |reason| {
            matches!(reason, Explanation::IncompleteList { .. })
        });
        assert_eq!(sides(&found(check)), (number(listed), number(total)));
    }
}

#[test]
fn open_lists_leave_a_remainder() {
    for (check, listed, total) in [("S10", "1124", "1177"), ("S12", "390", "1446")] {
        assert_found(check, Severity::Remark, |reason| {
            matches!(reason, Explanation::OpenRemainder { .. })
        });
        assert_eq!(sides(&found(check)), (number(listed), number(total)));
    }
}

#[test]
fn three_of_the_permits_are_exemptions() {
    assert_found("S07", Severity::Remark, |reason| {
        matches!(reason, Explanation::MixedUnits { amount, total, rest, .. }
            if amount.value == number("3") && total.value == number("32") && rest.value == number("29"))
    });
}

#[test]
fn statutory_amounts_match_exactly() {
    for (check, amount) in [
        ("T01", "860070"),    // 57,338 members × 15 kg
        ("T02", "21600000"),  // 8 × 10 × 270,000
        ("T03", "78300000"),  // (13 × 20 + 1 × 30) × 270,000
        ("T04", "755000000"), // 34 × 20 million + 5 × 15 million
        ("T05", "3600000"),   // 90 × 40,000
    ] {
        let finding = found(check);
        assert_eq!(finding.severity, Severity::Match, "{finding}");
        assert_eq!(sides(&finding), (number(amount), number(amount)));
        let cited = finding.citations.iter().any(|citation| {
            let words = citation.to_string();
            words.contains("136/2013") || words.contains("29/2014")
        });
        assert!(cited, "{finding}");
    }
}

/// Gifts and houses of merit persons, from the rates of the rules that give them.
#[test]
fn gifts_and_houses_match_the_rates_of_the_rules() {
    for (check, amount, words) in [
        ("T06", "2240000000", "22/2013"),  // 56 × 40 million
        ("T10", "2011000000", "QĐ-CTN"),   // 9,235 × 200,000 + 410 × 400,000
        ("T13", "37350000000", "22/2013"), // (928 × 40 million + 219 × 20 million) × 90 %
        ("T14", "1120000000", "22/2013"),  // half of 56 × 40 million
    ] {
        let finding = found(check);
        assert_eq!(finding.severity, Severity::Match, "{finding}");
        assert_eq!(sides(&finding), (number(amount), number(amount)));
        let cites = |citation: &Citation| citation.to_string().contains(words);
        assert!(finding.citations.iter().any(cites), "{finding}");
    }
}

#[test]
fn housing_is_within_its_ceilings() {
    let finding = found("T04c");
    assert_eq!(finding.severity, Severity::Match);
    assert_eq!(sides(&finding), (number("755000000"), number("765000000")));
}

#[test]
fn fourteen_deaths_at_one_rate_do_not_fit_and_the_split_is_found() {
    assert_found("T03x", Severity::Failure, |reason| {
        matches!(reason, Explanation::Split { first_count: 13, second_count: 1, first_rate, second_rate, .. }
            if *first_rate == number("5400000") && *second_rate == number("8100000"))
    });
    assert_eq!(
        sides(&found("T03x")),
        (number("75600000"), number("78300000"))
    );
}

#[test]
fn job_loans_are_within_the_law() {
    for (check, most) in [
        ("L07", "28400000000"),  // 568 jobs at 50 million
        ("L08", "442000000000"), // 442 projects at a billion
        ("L09", "22100000000"),  // 442 at 50 million
    ] {
        let finding = found(check);
        assert_eq!(finding.severity, Severity::Match, "{finding}");
        assert_eq!(sides(&finding), (number("4993000000"), number(most)));
        let decree = |citation: &Citation| citation.to_string().contains("61/2015");
        assert!(finding.citations.iter().any(decree), "{finding}");
    }
    // 6.6 % of it in a year.
    let interest = found("L10").sides.unwrap().left.value;
    assert_eq!(interest, number("329538000"));
    let permits = found("L11").sides.unwrap().left.value;
    assert_eq!(permits, number("29"));
}

#[test]
fn overtime_is_counted_in_the_years_of_the_code() {
    for (check, hours) in [("L12", "200"), ("L13", "300")] {
        let finding = found(check);
        assert_eq!(finding.severity, Severity::Match, "{finding}");
        assert_eq!(sides(&finding), (number(hours), number(hours)));
    }
}

#[test]
fn unemployment_figures_are_within_the_law() {
    for (check, left, right) in [
        ("L15", "132000000", "216000000"), // 36 people, six months at a million
        ("L17", "6462777627", "112752000000"), // 648 people, 12 months at 5 × 2,900,000
    ] {
        let finding = found(check);
        assert_eq!(finding.severity, Severity::Match, "{finding}");
        assert_eq!(sides(&finding), (number(left), number(right)));
    }
    // 24 people for four months and 12 for three make it exactly, among other splits.
    let months = found("L16").sides.unwrap().left.value;
    assert_eq!(months, number("132"));
}

#[test]
fn credit_houses_and_electricity_are_within_the_law() {
    for (check, left, right) in [
        ("L19", "208677000000", "282550000000"), // 5,651 households at 50 million
        ("L20", "25000000", "25000000"),
    ] {
        let finding = found(check);
        assert_eq!(finding.severity, Severity::Match, "{finding}");
        assert_eq!(sides(&finding), (number(left), number(right)));
    }
    let measured = |check| found(check).sides.unwrap().left.value;
    assert_eq!(measured("L21"), number("890250000")); // 1,187 loans of 25 million at 3 %
    assert_eq!(measured("L22").round_dp(2), number("52380.95")); // 30.8 billion at 49,000 a month
    assert_eq!(measured("L23"), number("13772682000")); // 6.6 %
}

/// The projects of the report are those of the programme of 2016 to 2020, projects 3 to 5 wholly recurrent;
/// its sources and their shares are what resources by source give.
#[test]
fn the_programme_of_the_report_is_that_of_the_law() {
    let dataset = example().dataset;
    let dong = |code: &str| {
        let value = dataset.value(code, Measure::Actual).unwrap();
        Dong::try_from_decimal(value).unwrap()
    };
    let item = |project, kind, code| Item {
        project,
        kind,
        amount: dong(code),
    };
    let (investment, recurrent) = (CapitalKind::Investment, CapitalKind::Recurrent);
    let items = vec![
        item(1, investment, "p1_inv"),
        item(1, recurrent, "p1_rec"),
        item(2, investment, "p2_inv"),
        item(2, recurrent, "p2_rec"),
        item(3, recurrent, "p3_prod"),
        item(3, recurrent, "p3_model"),
        item(4, recurrent, "p4_comm"),
        item(4, recurrent, "p4_info"),
        item(5, recurrent, "p5_cap"),
        item(5, recurrent, "p5_me"),
    ];
    let plan = YearPlan::new(Programme::of(2017).unwrap(), items).unwrap();
    assert_eq!(plan.total(), Ok(dong("pov_ntp")));
    assert_eq!(plan.of_kind(investment), Ok(dong("pov_inv")));
    assert_eq!(plan.of_kind(recurrent), Ok(dong("pov_rec")));
    for (project, total) in (1..).zip(["p1_total", "p2_total", "p3_total", "p4_total", "p5_total"])
    {
        assert_eq!(plan.of_project(project), Ok(dong(total)), "{total}");
    }
    let sources = ["pov_central", "pov_local", "pov_credit", "pov_mob"].map(dong);
    let resources = Resources::new(Source::ALL.into_iter().zip(sources)).unwrap();
    let printed = dong("pov_total");
    assert_eq!(resources.beyond(printed), Ok(Dong::new(1_000_000)));
    let shares = resources.shares_of(printed, 1).unwrap();
    for (share, code) in shares
        .iter()
        .zip(["pov_central", "pov_local", "pov_credit", "pov_mob"])
    {
        let told = dataset
            .value(&format!("{code}_share"), Measure::Actual)
            .unwrap();
        assert_eq!(share.to_decimal(), told, "{code}");
    }
}

/// 48.6 % of the year's plan at half-time, made of 9.6 %, 11.6 % and 63.1 %.
#[test]
fn enrolment_looks_on_track_and_two_levels_are_not() {
    for (name, percent) in [
        ("Enrolment at college level", "9.6"),
        ("Enrolment at intermediate level", "11.6"),
    ] {
        assert_found("V01", Severity::Remark, |reason| {
            matches!(reason, Explanation::LaggingPart { part, percent: found, whole_percent, .. }
                if part.en == name && *found == number(percent) && *whole_percent == number("48.6"))
        });
    }
    assert_found(
        "V01",
        Severity::Remark,
        |reason| matches!(reason, Explanation::CoveringPart { percent, .. } if *percent == number("63.1")),
    );
    let (parts, whole) = sides(&found("V01"));
    assert_eq!((parts, whole), (number("15200"), number("15200")));

    let page = render(&document(), Format::Markdown, Language::Vietnamese).unwrap();
    let page = String::from_utf8_lossy(&page[0].bytes).into_owned();
    assert!(page.contains("mới đạt 9,6% kế hoạch, trong khi"), "{page}");
}

/// The provincial fund at 115.8 % covers for the districts' 26.4 %.
#[test]
fn the_districts_funds_are_behind() {
    assert_found("P10", Severity::Remark, |reason| {
        matches!(reason, Explanation::LaggingPart { percent, whole_percent, .. }
            if *percent == number("26.4") && *whole_percent == number("52.9"))
    });
}

/// The report cites circular 25/2015, which decree 143/2016 ended on 2016-10-14.
#[test]
fn training_is_under_the_law_of_its_day() {
    let finding = found("V03");
    assert_eq!(finding.sides.as_ref().unwrap().left.value, number("10"));
    let decree = |citation: &Citation| citation.to_string().contains("143/2016");
    assert!(finding.citations.iter().any(decree), "{finding}");
    let derived = |check| found(check).sides.unwrap().left.value;
    assert_eq!(derived("V02").round_dp(1), number("27.4"));
    assert_eq!(derived("V04"), number("57000000")); // 1,900 × 30,000
    assert_eq!(derived("V05"), number("14520000")); // 12 × 1,210,000
    assert_eq!(derived("V06"), number("1210000"));
    let months = found("V07");
    assert_eq!(months.severity, Severity::Match, "{months}");
    assert_eq!(derived("V07").round_dp(1), number("3.7"));
}

/// Children's figures: cases CP-02, CP-03, CP-05 and CP-06, and what the premium of a card allows.
#[test]
fn figures_of_children_are_within_the_law() {
    let premium = found("C01");
    assert_eq!(premium.severity, Severity::Match, "{premium}");
    // 531,410 cards × 12 × 54,450
    assert_eq!(
        sides(&premium),
        (number("344539000000"), number("347223294000"))
    );
    let law = |citation: &Citation| citation.to_string().contains("105/2014");
    assert!(premium.citations.iter().any(law), "{premium}");
    assert_eq!(sides(&found("S28")), (number("97"), number("97")));
    assert_eq!(found("C03").severity, Severity::Match);
    for (check, rounded) in [
        ("M08", "648349"),     // a card, on average
        ("M16", "1288404361"), // the fund a year before
        ("C04", "25"),
        ("C06", "900000000"),
    ] {
        let value = found(check).sides.unwrap().left.value;
        assert_eq!(value.round(), number(rounded), "{check}");
    }
}

/// Case CP-44, from the report itself.
#[test]
fn the_month_of_gender_equality_is_that_of_the_report() {
    let dataset = example().dataset;
    let told = |code| dataset.figure(code, Measure::Actual).unwrap().value.clone();
    let (first, last) = child_protection::months_of_action::for_gender_equality(2017).unwrap();
    assert_eq!(told("plan_gender_from"), Observed::Date(first));
    assert_eq!(told("plan_gender_to"), Observed::Date(last));
}

/// The figures of the printed report, in the order in which they stand there.
#[test]
fn every_figure_of_the_report_stands_in_it() {
    let printed: Vec<&str> = include_str!("yen_bai/figures.txt").lines().collect();
    assert_eq!(printed.len(), 282);
    let document = document();
    let shown: BTreeSet<&str> = document
        .figures()
        .map(|(_, figure)| figure.id.as_str())
        .collect();
    let missing: Vec<&&str> = printed.iter().filter(|id| !shown.contains(**id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_headings_keep_their_order_and_numbers() {
    let example = example();
    let document = document();
    let numbers: Vec<&str> = document
        .headings()
        .filter(|heading| heading.level != HeadingLevel::Annex)
        .filter_map(|heading| heading.number.as_deref())
        .collect();
    assert_eq!(numbers.len(), 44);
    // The source counts II twice and leaves out 2.4.4.
    assert_eq!(numbers.iter().filter(|number| **number == "II").count(), 2);
    assert!(numbers.windows(2).any(|pair| pair == ["2.4.3", "2.4.5"]));
    let sections = example.layout.sections.iter();
    assert!(sections.map(|section| section.number.as_str()).eq(numbers));
}

#[test]
fn every_finding_points_at_figures_that_are_shown() {
    let document = document();
    let shown: BTreeSet<&str> = document
        .figures()
        .map(|(_, figure)| figure.id.as_str())
        .collect();
    assert!(document.findings().count() >= 13);
    for finding in document.findings() {
        assert!(!finding.figures.is_empty(), "{}", finding.id);
        assert!(finding.explanation.is_some(), "{}", finding.id);
        for figure in &finding.figures {
            assert!(shown.contains(figure.as_str()), "{}: {figure}", finding.id);
        }
    }
}

#[test]
fn tables_and_charts_are_there() {
    let document = document();
    let captions: Vec<String> = document
        .tables()
        .map(|table| table.caption.to_string())
        .collect();
    for caption in [
        "Job creation, first half of 2017",
        "Results against plan and the same period last year",
        "Gratitude Fund until 13 June 2017",
        "Resources for poverty reduction, 2017",
        "Central capital of the projects, 2017",
        "Emergency relief, first half of 2017",
        "Figures recomputed from statutory rates",
    ] {
        assert!(
            captions.iter().any(|other| other == caption),
            "{captions:?}"
        );
    }
    let page = render(&document, Format::Html, Language::Vietnamese).unwrap();
    let page = String::from_utf8_lossy(&page[0].bytes).into_owned();
    assert!(page.matches("<svg").count() >= 5);
}

#[test]
fn everything_is_said_in_both_languages() {
    let both = |text: &Text| {
        Language::ALL
            .iter()
            .all(|language| !text.get(*language).trim().is_empty())
    };
    let document = document();
    assert!(document.headings().all(|heading| both(&heading.title)));
    assert!(document.findings().all(|finding| both(&finding.text)));
    for finding in findings() {
        let said = Language::ALL.map(|language| finding.in_language(language).to_string());
        assert!(said.iter().all(|words| !words.is_empty()));
    }
}

#[test]
fn plans_and_earlier_figures_are_read() {
    let dataset = example().dataset;
    let value = |code, measure| dataset.value(code, measure).unwrap();
    assert_eq!(value("fund_prov", Measure::Plan), number("800000000"));
    assert_eq!(value("voc_total", Measure::Plan), number("15200"));
    assert_eq!(
        value("emp_total", Measure::SamePeriodLastYear),
        number("8637")
    );
}
