//! A small report with one of everything, each of its words under the test's control.
#![allow(dead_code, reason = "every test file uses a part of it")]

use ansinh_core::{Decimal, Text, date};
use ansinh_reporting::document::{
    Cell, Chart, Column, Comparison, Document, Figure, FigureValue, FindingItem, Findings, Heading,
    HeadingLevel, List, ListItem, Paragraph, Part, Plot, Quantity, Row, Series, Severity, Side,
    Signature, Step, StepKind, Table, Target,
};

/// The sample as a department would write it.
pub(crate) fn report() -> Document {
    build(&|vi, en| Text::new(vi, en))
}

/// The sample with `words` in every place a person can type into.
pub(crate) fn full_of(words: &str) -> Document {
    let mut document = build(&|_, _| Text::same(words));
    document.number = Some(words.into());
    document
}

type Say<'a> = &'a dyn Fn(&'static str, &'static str) -> Text;

fn build(say: Say<'_>) -> Document {
    let mut document = Document::new(
        say(
            "Sở Lao động - Thương binh và Xã hội",
            "Department of Labour, Invalids and Social Affairs",
        ),
        say(
            "Kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2017",
            "Results of the first half of 2017",
        ),
    );
    document.superior = Some(say(
        "Ủy ban nhân dân tỉnh Yên Bái",
        "People's Committee of Yên Bái",
    ));
    document.kind = say("Báo cáo", "Report");
    document.number = Some("15/BC-SLĐTBXH".into());
    document.place = Some(say("Yên Bái", "Yên Bái"));
    document.date = Some(date(2017, 6, 5));
    document.subtitle = Some(say("Số liệu mẫu", "Sample figures"));
    document.recipients = vec![say("Bộ LĐTBXH;", "Ministry;"), say("Lưu: VT.", "Archive.")];

    document.signature = Some(Signature {
        capacity: vec![
            say("KT. Giám đốc", "For the Director"),
            say("Phó Giám đốc", "Deputy Director"),
        ],
        name: Some(say("Nguyễn Văn A", "Nguyễn Văn A").vi.to_string()),
    });

    document.push(heading(
        say,
        HeadingLevel::Part,
        "II",
        "R2",
        4,
        "KẾT QUẢ",
        "RESULTS",
    ));
    document.push(heading(
        say,
        HeadingLevel::Section,
        "1",
        "R2/1",
        5,
        "Chỉ tiêu chủ yếu",
        "Main targets",
    ));
    document.push(heading(
        say,
        HeadingLevel::Subsection,
        "2.4",
        "R2/2.4",
        10,
        "Giảm nghèo",
        "Poverty reduction",
    ));
    document.push(heading(
        say,
        HeadingLevel::Clause,
        "2.4.1",
        "R2/2.4.1",
        11,
        "Nguồn lực",
        "Resources",
    ));
    document.push(heading(
        say,
        HeadingLevel::Point,
        "a)",
        "R2/2.4.1/a",
        12,
        "Các dự án",
        "Projects",
    ));
    document.push(paragraph(say));
    document.push(list(say));
    document.push(table(say));
    for chart in charts(say) {
        document.push(chart);
    }
    document.push(heading(
        say,
        HeadingLevel::Part,
        "II",
        "R2",
        31,
        "ĐỐI CHIẾU SỐ LIỆU",
        "CHECKS",
    ));
    document.push(findings(say));
    document
}

fn heading(
    say: Say<'_>,
    level: HeadingLevel,
    number: &str,
    path: &str,
    order: u32,
    vi: &'static str,
    en: &'static str,
) -> Heading {
    let title = say(vi, en);
    let typed = (title.vi != vi).then(|| title.vi.to_string());
    Heading {
        level,
        number: Some(typed.clone().unwrap_or_else(|| number.into())),
        path: typed.unwrap_or_else(|| path.into()),
        order,
        title,
    }
}

fn number(
    say: Say<'_>,
    id: &str,
    vi: &'static str,
    en: &'static str,
    value: &str,
    decimals: u32,
    unit: Text,
) -> Figure {
    let label = say(vi, en);
    let typed = (label.vi != vi).then(|| format!("{id}{}", label.vi));
    Figure::number(
        typed.unwrap_or_else(|| id.into()),
        label,
        Quantity::new(value.parse().unwrap(), decimals).in_unit(unit),
    )
}

fn export_share(say: Say<'_>) -> Figure {
    number(
        say,
        "emp_export_pct",
        "Tỷ lệ so với kế hoạch: xuất khẩu lao động",
        "percent of plan, labour export",
        "54.8",
        1,
        say("%", "%"),
    )
}

fn paragraph(say: Say<'_>) -> Paragraph {
    let workers = say("lao động", "workers");
    Paragraph::default()
        .words(say(
            "Toàn tỉnh đã hỗ trợ giải quyết việc làm cho ",
            "The province helped ",
        ))
        .figure(number(
            say,
            "emp_total",
            "Lao động được giải quyết việc làm",
            "workers helped into jobs",
            "9043",
            0,
            workers,
        ))
        .words(say(
            " (xuất khẩu lao động đạt ",
            " into jobs (labour export at ",
        ))
        .figure(export_share(say))
        .words(say(
            " kế hoạch), tổng nguồn lực ",
            " of plan); resources came to ",
        ))
        .figure(
            number(
                say,
                "pov_total",
                "Tổng nguồn lực",
                "resources, total",
                "3564.68",
                3,
                say("tỷ đồng", "billion đồng"),
            )
            .qualified(say("khoảng", "about")),
        )
        .words(say(", đến ngày ", ", until "))
        .figure(Figure {
            id: "fund_date".into(),
            label: say("Ngày chốt", "cut-off day"),
            value: FigureValue::Date(date(2017, 6, 13)),
            qualifier: None,
        })
        .words(say(" theo Quyết định ", " under Decision "))
        .figure(Figure {
            id: "decision".into(),
            label: say("Số quyết định", "number of the decision"),
            value: FigureValue::Words(say("85/QĐ-UBND", "85/QĐ-UBND")),
            qualifier: None,
        })
        .words(say(".", "."))
}

fn list(say: Say<'_>) -> List {
    let point = |vi, en| ListItem::from(Paragraph::default().words(say(vi, en)));
    List {
        items: vec![
            point("Ngân sách trung ương;", "Central budget;")
                .child(point("vốn đầu tư phát triển;", "investment capital;"))
                .child(point("vốn sự nghiệp;", "recurrent capital;")),
            point("Nguồn vốn vay tín dụng ưu đãi.", "Preferential credit."),
        ],
    }
}

fn table(say: Say<'_>) -> Table {
    let workers = || say("lao động", "workers");
    let channel = || say("Xuất khẩu lao động", "Labour export");
    Table {
        caption: say("Giải quyết việc làm", "Job creation"),
        columns: vec![
            Column::row_header(say("Nguồn", "Channel")),
            Column::numbers(say("Kế hoạch", "Plan"))
                .in_group(channel())
                .in_unit(workers()),
            Column::numbers(say("Thực hiện", "Result"))
                .in_group(channel())
                .in_unit(workers()),
            Column::numbers(say("% kế hoạch", "% of plan")),
            Column::words(say("Ghi chú", "Remark")),
        ],
        rows: vec![
            Row::new(vec![
                Cell::Words(say("Đi làm việc ở nước ngoài", "Work abroad")),
                Cell::Number(Quantity::whole(700)),
                Cell::Figure(number(
                    say,
                    "emp_export",
                    "Xuất khẩu lao động",
                    "workers sent abroad",
                    "384",
                    0,
                    workers(),
                )),
                Cell::Figure(export_share(say)),
                Cell::Words(say("làm tròn xuống", "rounded down")),
            ]),
            Row::new(vec![
                Cell::Words(say("So với cùng kỳ", "Against the same period")),
                Cell::Missing,
                Cell::Number(Quantity::new("-1.3".parse().unwrap(), 1)),
                Cell::Blank,
            ]),
            Row::total(vec![
                Cell::Words(say("Tổng số", "Total")),
                Cell::Number(Quantity::whole(17_700)),
                Cell::Figure(number(
                    say,
                    "emp_tbl_total",
                    "Tổng số (bảng)",
                    "jobs total (table)",
                    "9043",
                    0,
                    workers(),
                )),
                Cell::Number(Quantity::new("51.09".parse().unwrap(), 2).in_unit(say("%", "%"))),
            ]),
        ],
        note: Some(say("Số liệu đến ngày 5/6", "Figures until 5 June")),
    }
}

fn charts(say: Say<'_>) -> Vec<Chart> {
    let decimal = |value: &str| -> Decimal { value.parse().unwrap() };
    let billion = || Some(say("tỷ đồng", "billion đồng"));
    let projects = || {
        vec![
            say("Dự án 1 (Chương trình 30a)", "Project 1 (30a)"),
            say("Dự án 2 (Chương trình 135)", "Project 2 (135)"),
        ]
    };
    let capital = || {
        vec![
            Series {
                label: say("Vốn đầu tư phát triển", "Investment capital"),
                values: vec![Some(decimal("43.791")), Some(decimal("108.2"))],
            },
            Series {
                label: say("Vốn sự nghiệp", "Recurrent capital"),
                values: vec![Some(decimal("28.063")), Some(decimal("37.133"))],
            },
        ]
    };
    let target = |vi, en, plan: Option<i64>, actual: i64| Target {
        label: say(vi, en),
        plan: plan.map(Decimal::from),
        actual: Some(Decimal::from(actual)),
        unit: Some(say("lao động", "workers")),
    };
    let part = |vi, en, value: &str| Part {
        label: say(vi, en),
        value: decimal(value),
    };
    let chart = |title: Text, unit, decimals, plot| Chart {
        title,
        note: None,
        unit,
        decimals,
        plot,
    };
    vec![
        Chart {
            note: Some(say(
                "Vạch đứng là kế hoạch năm.",
                "The upright line is the plan of the year.",
            )),
            ..chart(
                say("Kế hoạch và thực hiện", "Plan and result"),
                None,
                0,
                Plot::PlanAgainstActual {
                    targets: vec![
                        target("Giải quyết việc làm", "Job creation", Some(17_700), 9_043),
                        target("Xuất khẩu lao động", "Labour export", Some(700), 384),
                        target(
                            "Quỹ Đền ơn đáp nghĩa cấp tỉnh",
                            "Gratitude Fund of the province",
                            Some(800),
                            926,
                        ),
                        target("Không có kế hoạch", "Without a plan", None, 32),
                    ],
                },
            )
        },
        chart(
            say("Nguồn vốn giảm nghèo", "Sources of funds"),
            billion(),
            3,
            Plot::Shares {
                parts: vec![
                    part("Ngân sách trung ương", "Central budget", "938.029"),
                    part("Ngân sách địa phương", "Local budget", "47.7"),
                    part(
                        "Nguồn vốn vay tín dụng ưu đãi",
                        "Preferential credit",
                        "2417.7",
                    ),
                    part(
                        "Nguồn vốn huy động khác (vốn nước ngoài, vốn doanh nghiệp, vốn huy động từ cộng đồng)",
                        "Mobilised funds",
                        "161.252",
                    ),
                ],
            },
        ),
        chart(
            say("Vốn theo dự án", "Capital by project"),
            billion(),
            3,
            Plot::Stacked {
                categories: projects(),
                series: capital(),
            },
        ),
        chart(
            say("Vốn đầu tư và sự nghiệp", "Investment and recurrent"),
            billion(),
            3,
            Plot::Grouped {
                categories: projects(),
                series: capital(),
            },
        ),
        chart(
            say("Hộ nghèo", "Poor households"),
            Some(say("hộ", "households")),
            0,
            Plot::Waterfall {
                steps: vec![
                    step(
                        say("Đầu năm", "Start of the year"),
                        Some(57_038),
                        StepKind::Level,
                    ),
                    step(
                        say("Thoát nghèo", "No longer poor"),
                        Some(11_490),
                        StepKind::Fall,
                    ),
                    step(
                        say("Phát sinh mới", "Newly poor"),
                        Some(1_204),
                        StepKind::Rise,
                    ),
                    step(say("Tái nghèo", "Poor again"), None, StepKind::Rise),
                    step(
                        say("Cuối năm", "End of the year"),
                        Some(46_752),
                        StepKind::Level,
                    ),
                ],
            },
        ),
        chart(
            say("Việc làm theo tháng", "Jobs by month"),
            Some(say("lao động", "workers")),
            0,
            Plot::Trend {
                periods: ["1/2017", "2/2017", "3/2017", "4/2017", "5/2017", "6/2017"]
                    .map(|month| say(month, month))
                    .into(),
                series: vec![Series {
                    label: say("Lao động", "Workers"),
                    values: [
                        Some(1_302),
                        Some(988),
                        None,
                        Some(1_771),
                        Some(2_040),
                        Some(1_650),
                    ]
                    .map(|value: Option<i64>| value.map(Decimal::from))
                    .into(),
                }],
            },
        ),
    ]
}

fn step(label: Text, value: Option<i64>, kind: StepKind) -> Step {
    Step {
        label,
        value: value.map(Decimal::from),
        kind,
    }
}

fn findings(say: Say<'_>) -> Findings {
    let percent = |value: &str| Quantity::new(value.parse().unwrap(), 2).in_unit(say("%", "%"));
    let side = |vi, en, value: &str| Side {
        label: say(vi, en),
        value: percent(value),
    };
    Findings {
        items: vec![
            FindingItem {
                id: "S-emp-export".into(),
                severity: Severity::Warning,
                known: true,
                text: say(
                    "384/700 làm tròn là 54,9%, báo cáo in 54,8%",
                    "384/700 rounds to 54.9%, printed 54.8%",
                ),
                comparison: Some(Comparison {
                    left: side("tính lại", "recomputed", "54.86"),
                    right: side("đã in", "printed", "54.8"),
                    difference: Some(percent("0.06")),
                }),
                explanation: Some(say(
                    "Số liệu bị cắt bớt thay vì làm tròn.",
                    "The figure was cut off, not rounded.",
                )),
                reasons: Vec::new(),
                citation: Some(say("Nghị định 30/2020/NĐ-CP", "Decree 30/2020/NĐ-CP")),
                figures: vec![export_share(say).id, "fund_date".into(), "not_shown".into()],
            },
            FindingItem {
                id: "H-2.4.4".into(),
                severity: Severity::Note,
                known: false,
                text: say("Thiếu mục 2.4.4", "There is no 2.4.4"),
                comparison: None,
                explanation: None,
                reasons: Vec::new(),
                citation: None,
                figures: Vec::new(),
            },
        ],
    }
}
