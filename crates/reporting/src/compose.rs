//! Builds the report: headings in their order, and under each its words, figures, tables and
//! charts; at the end what the checks found.
//!
//! The words are the data set's own or made here from the figures; nothing is computed that a
//! reader could not compute again from the figures shown.

use ansinh_core::period::Period;
use ansinh_core::{Decimal, Language, Localized, Text};

use crate::dataset::Dataset;
use crate::document::{Block, Document, Heading, HeadingLevel, List, ListItem, Paragraph};
use crate::finding::Finding;
use crate::place::PlaceCode;
use crate::span::Span;

mod charts;
mod figures;
mod findings;
mod formula;
mod layout;
mod tables;
mod targets;
mod withheld;

pub use layout::{
    Bar, ChartKind, ChartLayout, ColumnLayout, Entry, Layout, Paper, RowLayout, Section, Slot,
    TableLayout,
};

pub use withheld::{SuppressionError, Withheld};

/// Builds the report of a data set, with what its checks found.
///
/// Figures that the layout names and the data set lacks are shown as missing, not as zero.
pub fn compose(layout: &Layout, data: &Dataset, findings: &[Finding]) -> Document {
    let mut document = Document::new(layout.issuer.clone(), layout.title.clone());
    let period = data.occasion().map_or_else(
        || both(&data.period()),
        |occasion| closed(occasion.period, data.period()),
    );
    document.subtitle = Some(period).filter(|period| !says(&layout.title, period));
    let paper = layout.paper.clone();
    document.superior = paper.superior;
    document.number = paper.number;
    document.place = paper.dated_at;
    document.date = paper.date;
    document.recipients = paper.recipients;
    document.signature = paper.signature;
    let withheld = Withheld::of(layout, data);
    let report = Report {
        layout,
        data,
        withheld: &withheld,
    };
    for (position, section) in layout.sections.iter().enumerate() {
        document.push(Heading {
            level: section.level,
            number: Some(section.number.clone()).filter(|number| !number.is_empty()),
            path: section.id.clone(),
            order: order(position),
            title: section.title.clone(),
        });
        if !section.narrative.is_empty() {
            let items = section.narrative.iter().cloned().map(point).collect();
            document.push(List { items });
        }
        report.push_figures(&mut document, &section.id);
        report.push_tables(&mut document, &section.id);
        report.push_targets(&mut document, &section.id);
        report.push_charts(&mut document, &section.id);
    }
    document.blocks = filled(document.blocks);
    let annexes = report.annexes(findings);
    let alone = annexes.len() == 1;
    for (position, (path, title, block)) in annexes.into_iter().enumerate() {
        let number = ROMAN.get(position).filter(|_| !alone);
        document.push(Heading {
            level: HeadingLevel::Annex,
            number: number.map(|number| (*number).into()),
            path: path.into(),
            order: order(layout.sections.len().saturating_add(position)),
            title,
        });
        document.push(block);
    }
    document
}

/// The numbers of annexes.
const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

/// Without the headings that nothing stands under, neither their own words nor a deeper heading's.
fn filled(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    // From the end: the depth of the last heading kept that none has been above so far.
    let mut below: Option<u8> = None;
    let mut content = false;
    for block in blocks.into_iter().rev() {
        if let Block::Heading(heading) = &block {
            let depth = heading.level.depth();
            if !content && below.is_none_or(|below| below <= depth) {
                continue;
            }
            (below, content) = (Some(depth), false);
        } else {
            content = true;
        }
        kept.push(block);
    }
    kept.reverse();
    kept
}

/// What the parts of a report are made from.
#[derive(Debug, Clone, Copy)]
struct Report<'a> {
    layout: &'a Layout,
    data: &'a Dataset,
    withheld: &'a Withheld,
}

/// Where a figure stands: of what place and period, if not those of the report.
#[derive(Debug, Clone, Copy, Default)]
struct Whose {
    place: Option<PlaceCode>,
    period: Option<Span>,
}

/// The position of a heading counted from 1.
fn order(position: usize) -> u32 {
    u32::try_from(position)
        .unwrap_or(u32::MAX)
        .saturating_add(1)
}

/// A point that is words only.
fn point(words: Text) -> ListItem {
    Paragraph::default().words(words).into()
}

/// Something said in both languages.
fn both(what: &(impl Localized + ?Sized)) -> Text {
    in_each(|language| what.in_language(language).to_string())
}

/// Do the words of a title say in both languages what period it is? The year may stand further on:
/// "6 tháng đầu năm và phương hướng 6 tháng cuối năm 2017".
fn says(title: &Text, period: &Text) -> bool {
    [Language::Vietnamese, Language::English]
        .into_iter()
        .all(|language| {
            let (title, period) = (title.get(language), period.get(language));
            let Some((name, year)) = period.rsplit_once(' ') else {
                return title.contains(period);
            };
            let name = name.trim_end_matches(" of").trim_end_matches(" năm");
            let after = title.split_once(name).map(|(_, after)| after);
            after.is_some_and(|after| after.contains(year))
        })
}

/// A period by its name, with the days its figures are of unless they are the calendar's.
fn closed(period: Period, days: Span) -> Text {
    if Span::from(period) == days {
        return both(&period);
    }
    in_each(|language| {
        let (first, last) = (days.first_day(), days.last_day());
        let (first, last) = (first.in_language(language), last.in_language(language));
        let name = period.in_language(language);
        match language {
            Language::Vietnamese => format!("{name} (số liệu từ {first} đến {last})"),
            Language::English => format!("{name} (figures from {first} to {last})"),
        }
    })
}

/// The decimals a number is shown with: its own; of a quotient, which has them without end, two.
const fn decimals(number: Decimal) -> u32 {
    const MOST: u32 = 9;
    if number.scale() > MOST {
        2
    } else {
        number.scale()
    }
}

/// A text made for each language.
fn in_each(say: impl Fn(Language) -> String) -> Text {
    Text {
        vi: say(Language::Vietnamese).into(),
        en: say(Language::English).into(),
    }
}

#[cfg(test)]
mod tests;
