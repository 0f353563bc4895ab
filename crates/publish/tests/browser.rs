//! A real browser opens the page: everything is there, and no link leads nowhere.
#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly, and says so when it skips"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use ansinh::RatesInForce;
use ansinh_core::Language;
use ansinh_publish::{File, Format, read_folder, render, write_to};
use ansinh_reporting::compose::compose;
use ansinh_reporting::document::Document;

mod sample;

const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| BROWSERS.map(|name| folder.join(name)))
        .find(|program| program.is_file())
}

/// The page as the browser understood it, written out again.
fn opened(browser: &Path, files: &[File]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let page = &write_to(folder.path(), files).unwrap()[0];
    dumped(browser, folder.path(), page)
}

/// Another page that looks at this one in a window so wide, and says what is wrong with it.
fn looked_at(browser: &Path, files: &[File], width: u32) -> String {
    let folder = tempfile::tempdir().unwrap();
    let page = &write_to(folder.path(), files).unwrap()[0];
    let name = page.file_name().unwrap().to_str().unwrap();
    let looker = include_str!("browser/look.html")
        .replace("WIDTH", &width.to_string())
        .replace("PAGE", name);
    let path = folder.path().join("look.html");
    std::fs::write(&path, looker).unwrap();
    let dom = dumped(browser, folder.path(), &path);
    let told = dom.split("<pre id=\"told\">").nth(1);
    let told = told.and_then(|rest| rest.split("</pre>").next());
    told.unwrap_or_else(|| panic!("nothing was told:\n{dom}"))
        .trim()
        .to_owned()
}

fn dumped(browser: &Path, folder: &Path, page: &Path) -> String {
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            // For the page that looks at another; the report itself runs nothing.
            "--allow-file-access-from-files",
            "--virtual-time-budget=10000",
            "--dump-dom",
        ])
        .arg(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ))
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The values of every attribute called `name`, in order.
fn attributes<'d>(dom: &'d str, name: &str) -> Vec<&'d str> {
    dom.split(&format!(" {name}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

/// Fails on an id that stands twice, and on a link that leads nowhere or out of the page.
fn check_links(dom: &str) {
    let ids = attributes(dom, "id");
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "an id stands twice");
    let links = attributes(dom, "href");
    assert!(links.len() > 10, "{links:?}");
    for link in links {
        let target = link
            .strip_prefix('#')
            .unwrap_or_else(|| panic!("{link} leads out"));
        assert!(known.contains(target), "{link} leads nowhere");
    }
}

#[test]
fn the_page_opens_and_every_link_leads_somewhere() {
    let Some(browser) = browser() else {
        println!("skipped: none of {} is on the PATH", BROWSERS.join(", "));
        return;
    };
    for language in Language::ALL {
        let dom = opened(
            &browser,
            &render(&sample::report(), Format::Html, language).unwrap(),
        );
        for element in [
            "<h1", "<h2", "<h3", "<h4", "<h5", "<h6", "<table", "<svg", "<data", "<time",
        ] {
            assert!(
                dom.contains(element),
                "no {element} in the opened page:\n{dom}"
            );
        }
        assert_eq!(dom.matches("<svg").count(), 6);
        let expected = match language {
            Language::Vietnamese => ["lang=\"vi\"", "54,8%", "khoảng 3.564,680&nbsp;tỷ đồng"],
            Language::English => ["lang=\"en\"", "54.8%", "about 3,564.680&nbsp;billion đồng"],
        };
        for words in expected {
            assert!(dom.contains(words), "no {words} in the opened page:\n{dom}");
        }
        check_links(&dom);
    }
}

#[test]
fn the_report_of_yen_bai_opens() {
    let Some(browser) = browser() else {
        println!("skipped: none of {} is on the PATH", BROWSERS.join(", "));
        return;
    };
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../examples/yen-bai-2017-h1"
    );
    let folder = read_folder(folder.as_ref()).unwrap();
    let findings = folder.dataset.reconcile(&RatesInForce);
    let report = compose(&folder.layout, &folder.dataset, &findings);
    for language in Language::ALL {
        let dom = opened(&browser, &render(&report, Format::Html, language).unwrap());
        assert_eq!(dom.matches("<h2").count(), 8, "four parts and four annexes");
        assert!(dom.matches("<svg").count() >= 5);
        assert!(dom.matches("class=\"figure questioned\"").count() > 10);
        check_links(&dom);
    }
}

#[test]
fn hostile_words_stay_words_in_the_browser() {
    let Some(browser) = browser() else {
        println!("skipped: none of {} is on the PATH", BROWSERS.join(", "));
        return;
    };
    let hostile = concat!(
        "</title></style></svg>--><script>document.body.innerHTML='owned'</script>",
        "<img src=x onerror=alert(1)>\" onload=alert(1) x=\"'",
    );
    let report = sample::full_of(hostile);
    let dom = opened(
        &browser,
        &render(&report, Format::Html, Language::Vietnamese).unwrap(),
    );
    // The browser puts quotes around the values of attributes; the words above have none.
    for live in ["src=\"x\"", "onerror=\"", "onload=\""] {
        assert!(!dom.contains(live), "{live} came to life:\n{dom}");
    }
    assert!(dom.contains("</main>"), "a script ran:\n{dom}");
    assert_eq!(dom.matches("<h1").count(), 1, "{dom}");
    assert_eq!(dom.matches("<svg").count(), 6, "{dom}");
}

/// The example with figures of its districts: made up, but that they add up.
fn with_districts() -> Document {
    let example = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../examples/yen-bai-2017-h1"
    );
    let folder = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(example).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    let districts = [
        ("132", "Thành phố Yên Bái", 1_843, 2_600),
        ("133", "Thị xã Nghĩa Lộ", 412, 700),
        ("135", "Huyện Lục Yên", 1_190, 2_400),
        ("136", "Huyện Văn Yên", 1_402, 2_700),
        ("137", "Huyện Mù Cang Chải", 305, 900),
        ("138", "Huyện Trấn Yên", 1_286, 2_100),
        ("139", "Huyện Trạm Tấu", 188, 500),
        ("140", "Huyện Văn Chấn", 1_327, 3_300),
        ("141", "Huyện Yên Bình", 1_090, 2_500),
    ];
    let append = |file: &str, text: String| {
        let path = folder.path().join(file);
        let known = std::fs::read_to_string(&path).unwrap();
        std::fs::write(path, format!("{known}{text}")).unwrap();
    };
    let rows = |line: &dyn Fn(&str, u32, u32) -> String| -> String {
        let lines = districts.iter();
        lines
            .map(|(place, _, done, plan)| line(place, *done, *plan))
            .collect()
    };
    append(
        "observations.csv",
        rows(&|place, done, _| format!("emp_total,II.1,,{place},2017-H1,{done},exact,{done},,\n")),
    );
    append(
        "plans.csv",
        rows(&|place, _, plan| {
            format!("emp_total,{place},2017,{plan},exact,printed,giả định,assumed\n")
        }),
    );
    let bars: Vec<String> = districts
        .iter()
        .map(|(place, name, ..)| {
            format!("  {{ label = {{ vi = \"{name}\", en = \"{name}\" }}, place = \"{place}\", values = [\"emp_total\"] }},\n")
        })
        .collect();
    append(
        "report.toml",
        format!(
            "\n[[chart]]\nid = \"by-district\"\nsection = \"II.1\"\nkind = \"plan-against-actual\"\nsorted = true\n\
             title = {{ vi = \"Việc làm theo huyện\", en = \"Jobs by district\" }}\n\
             unit = {{ vi = \"lao động\", en = \"workers\" }}\nbars = [\n{}]\n",
            bars.concat()
        ),
    );
    let read = read_folder(folder.path()).unwrap_or_else(|errors| panic!("{errors}"));
    let findings = read.dataset.reconcile(&RatesInForce);
    compose(&read.layout, &read.dataset, &findings)
}

/// On a phone and on a desk: nothing sticks out of the window, what scrolls is reached with the
/// keyboard, the first stop leads to the report, and behind every chart stands its table.
#[test]
fn the_page_fits_the_window_and_the_keyboard() {
    let Some(browser) = browser() else {
        println!("skipped: none of {} is on the PATH", BROWSERS.join(", "));
        return;
    };
    for report in [sample::report(), with_districts()] {
        for (language, width) in [
            (Language::Vietnamese, 390),
            (Language::Vietnamese, 1280),
            (Language::English, 390),
            (Language::English, 768),
        ] {
            let page = render(&report, Format::Html, language).unwrap();
            let told = looked_at(&browser, &page, width);
            assert_eq!(told, "", "{language:?} at {width}");
        }
    }
}

/// The districts stand by how much of their plan they did, the best first.
#[test]
fn districts_stand_in_the_order_of_their_plans() {
    let page = render(&with_districts(), Format::Html, Language::Vietnamese).unwrap();
    let page = String::from_utf8_lossy(&page[0].bytes).into_owned();
    let chart = page
        .split("<figure")
        .find(|figure| figure.contains("Việc làm theo huyện"))
        .unwrap();
    let at = |name: &str| chart.find(name).unwrap_or_else(|| panic!("no {name}"));
    let order = [
        "Thành phố Yên Bái",
        "Huyện Trấn Yên",
        "Thị xã Nghĩa Lộ",
        "Huyện Văn Yên",
        "Huyện Mù Cang Chải",
    ];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])));
    assert!(chart.contains("70,88%"), "1.843 of 2.600");
    let told = "<th scope=\"row\">Lao động được hỗ trợ giải quyết việc làm</th>";
    assert_eq!(
        page.matches(told).count(),
        1,
        "the province stands once among its targets"
    );
}
