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
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--dump-dom",
        ])
        .arg(format!(
            "--user-data-dir={}",
            folder.path().join("profile").display()
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
        assert_eq!(
            dom.matches("<h2").count(),
            7,
            "four parts and three annexes"
        );
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
