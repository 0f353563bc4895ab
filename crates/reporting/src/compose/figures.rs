//! The figures of a section, as points with their parts below them; the dates and documents of all
//! sections, in an annex.

use std::collections::HashSet;

use ansinh_core::{Decimal, Language, Month, Text};

use super::{Entry, Report, Section, Whose, decimals, in_each};
use crate::document::{
    Cell, Column, Document, Figure, FigureValue, HeadingLevel, Inline, List, ListItem, Paragraph,
    Quantity, Row, Table,
};
use crate::expression::Expression;
use crate::indicator::{Indicator, Nature};
use crate::observation::{Measure, Observation, Observed};
use crate::unit::Unit;

impl<'a> Report<'a> {
    /// The figures of a section that count something.
    pub(super) fn push_figures(self, document: &mut Document, section: &str) {
        let entries = self.entries(Some(section));
        let counted: Vec<&Entry> = entries
            .filter(|entry| !self.names_something(entry))
            .collect();
        let items = self.points(section, &counted);
        if !items.is_empty() {
            document.push(List { items });
        }
    }

    /// What the text names and doesn't count, in the order of the sections: days, the numbers of
    /// documents, and whatever stands before the first heading. `None` if there is nothing.
    pub(super) fn named(self) -> Option<Table> {
        let front = self.entries(None).map(|entry| (None, entry));
        let sections = self
            .layout
            .sections
            .iter()
            .zip(places(&self.layout.sections));
        let sections = sections.flat_map(|(section, place)| {
            let entries = self.entries(Some(&section.id));
            entries
                .filter(|entry| self.names_something(entry))
                .map(move |entry| (Some(place.clone()), entry))
        });
        let rows = front.chain(sections).filter_map(|(place, entry)| {
            let indicator = self.data.catalogue().get(entry.indicator.as_str())?;
            let figure = (entry.indicator.as_str(), Measure::Actual);
            let value = match self.figure(figure, Whose::default(), None) {
                Some(figure) => Cell::Figure(figure),
                None if self.is_withheld(figure, Whose::default()) => Cell::Withheld,
                None => Cell::Missing,
            };
            Some(Row::new(vec![
                Cell::Words(indicator.name.clone()),
                value,
                place.map_or(Cell::Blank, Cell::Words),
            ]))
        });
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty()).then(|| Table {
            caption: Text::new(
                "Mốc thời gian, văn bản và thông tin khác",
                "Dates, documents and other particulars",
            ),
            columns: vec![
                Column::row_header(Text::new("Nội dung", "What")),
                Column::numbers(Text::new("Giá trị", "Value")),
                Column::numbers(Text::new("Mục", "Section")),
            ],
            rows,
            note: None,
        })
    }

    /// The figures of a section in order.
    pub(super) fn entries(self, section: Option<&str>) -> impl Iterator<Item = &'a Entry> {
        let has_heading = move |id: &str| self.layout.sections.iter().any(|other| other.id == id);
        self.layout
            .entries
            .iter()
            .filter(move |entry| match section {
                Some(id) => entry.section == id,
                None => !has_heading(&entry.section),
            })
    }

    /// Is it a number that names something and counts nothing?
    fn names_something(self, entry: &Entry) -> bool {
        self.data
            .catalogue()
            .get(entry.indicator.as_str())
            .is_some_and(|indicator| {
                matches!(
                    indicator.nature,
                    Nature::Date | Nature::Reference | Nature::Duration
                )
            })
    }

    /// A point for each figure that no table of the section shows, its parts below it.
    fn points(self, section: &str, entries: &[&'a Entry]) -> Vec<ListItem> {
        let mut left: HashSet<&str> = entries
            .iter()
            .map(|entry| entry.indicator.as_str())
            .collect();
        let in_a_table = self.shown_in_tables(section);
        let stands_alone = |entry: &&&Entry| {
            entry
                .part_of
                .as_ref()
                .is_none_or(|whole| !entries.iter().any(|other| other.indicator == *whole))
        };
        // Wholes first, each with its parts; then whatever names its whole in a circle.
        let wholes = entries.iter().filter(stands_alone);
        let mut items = Vec::new();
        for entry in wholes.chain(entries) {
            items.extend(self.point_of(entry, entries, &in_a_table, &mut left));
        }
        items
    }

    fn point_of(
        self,
        entry: &Entry,
        entries: &[&'a Entry],
        in_a_table: &HashSet<&str>,
        left: &mut HashSet<&'a str>,
    ) -> Option<ListItem> {
        if !left.remove(entry.indicator.as_str()) {
            return None;
        }
        let parts = entries
            .iter()
            .filter(|part| part.part_of.as_ref() == Some(&entry.indicator));
        let children: Vec<ListItem> = parts
            .filter_map(|part| self.point_of(part, entries, in_a_table, left))
            .collect();
        let told_elsewhere = in_a_table.contains(entry.indicator.as_str());
        if children.is_empty() && (told_elsewhere || self.is_of_longer_periods(entry)) {
            return None;
        }
        let mut content = self.sentence(entry)?.content;
        let of_whole = entries
            .iter()
            .find(|whole| entry.part_of.as_ref() == Some(&whole.indicator))
            .and_then(|whole| whole.scope.as_ref());
        if let Some(scope) = entry.scope.as_ref().filter(|own| Some(*own) != of_whole) {
            content.push(Inline::Words(in_each(|language| {
                format!(" ({})", scope.get(language))
            })));
        }
        Some(ListItem { content, children })
    }

    /// Is a figure that the report has not reported for longer periods only?
    fn is_of_longer_periods(self, entry: &Entry) -> bool {
        let which = (entry.indicator.as_str(), Measure::Actual);
        let place = *self.data.place();
        self.observed(which, Whose::default()).is_none()
            && self
                .data
                .occasion()
                .is_some_and(|occasion| occasion.is_too_short_for(&entry.indicator, place))
    }

    /// `Name: figure`.
    fn sentence(self, entry: &Entry) -> Option<Paragraph> {
        let code = entry.indicator.as_str();
        let indicator = self.data.catalogue().get(code)?;
        let name = in_each(|language| format!("{}: ", indicator.name.get(language)));
        let sentence = Paragraph::default().words(name);
        let own = Whose::default();
        Some(match self.figure((code, Measure::Actual), own, None) {
            Some(figure) => sentence.figure(figure),
            None if self.is_withheld((code, Measure::Actual), own) => {
                sentence.words(Text::new("không công bố", "not published"))
            }
            None => sentence.words(Text::new("không có số liệu", "no figure")),
        })
    }

    /// What was observed, unless it is not to be told.
    pub(super) fn observed(
        self,
        (code, measure): (&str, Measure),
        whose: Whose,
    ) -> Option<&'a Observation> {
        if self.is_withheld((code, measure), whose) {
            return None;
        }
        let place = whose.place.unwrap_or(*self.data.place());
        self.data.figure_of(code, measure, place, whose.period).ok()
    }

    /// The figure of an indicator, in its own unit or in the unit of the column it stands in.
    pub(super) fn figure(
        self,
        (code, measure): (&str, Measure),
        whose: Whose,
        column_unit: Option<&Unit>,
    ) -> Option<Figure> {
        let indicator = self.data.catalogue().get(code)?;
        let observation = self.observed((code, measure), whose)?;
        let mut id = Expression::Figure(measure, indicator.code.clone()).to_string();
        if let Some(place) = whose.place.filter(|place| place != self.data.place()) {
            id = format!("{id}@{place}");
        }
        Some(Figure {
            id,
            label: indicator.name.clone(),
            value: value(indicator, observation, column_unit),
            qualifier: self.qualifier(indicator, observation),
        })
    }

    /// The words before a figure: that something of it is missing, and what the source says of it, or
    /// that it follows from the source.
    fn qualifier(self, indicator: &Indicator, observation: &Observation) -> Option<Text> {
        let incomplete = self
            .lacks_some(indicator, observation)
            .then(|| Text::new("chưa đủ", "incomplete"));
        let derived = self
            .layout
            .derived
            .iter()
            .any(|(code, measure)| *code == indicator.code && *measure == observation.measure);
        let said = if derived {
            Some(Text::new("suy ra", "derived"))
        } else {
            let word = |language| observation.qualifier.word(language);
            word(Language::Vietnamese)
                .map(|_| in_each(|language| word(language).unwrap_or_default().into()))
        };
        match (incomplete, said) {
            (Some(incomplete), Some(said)) => Some(in_each(|language| {
                format!("{}, {}", incomplete.get(language), said.get(language))
            })),
            (incomplete, said) => incomplete.or(said),
        }
    }

    /// Was a figure made without some that belong to it?
    pub(super) fn lacks_some(self, indicator: &Indicator, observation: &Observation) -> bool {
        let code = indicator.code.as_str();
        let missing = self
            .data
            .missing(code, observation.measure, observation.place);
        !missing.is_empty()
    }
}

/// Where each section stands: its number below the one of its part, as "II.2.4.1", and a letter below
/// the number it belongs to; the words of a section without a number.
fn places(sections: &[Section]) -> Vec<Text> {
    let (mut part, mut clause) = (String::new(), String::new());
    let place = |section: &Section| {
        let number = section.number.trim_end_matches(['.', ')']).replace(' ', "");
        if number.is_empty() {
            return section.title.clone();
        }
        let whole = match section.level {
            HeadingLevel::Part | HeadingLevel::Annex => number,
            HeadingLevel::Point => format!("{clause}.{number}"),
            _ => format!("{part}.{number}"),
        };
        if section.level == HeadingLevel::Part {
            part.clone_from(&whole);
        }
        if section.level != HeadingLevel::Point {
            clause.clone_from(&whole);
        }
        Text::same(whole)
    };
    sections.iter().map(place).collect()
}

fn value(
    indicator: &Indicator,
    observation: &Observation,
    column_unit: Option<&Unit>,
) -> FigureValue {
    match &observation.value {
        Observed::Date(day) => FigureValue::Date(*day),
        // A day that is only a month is written as months are.
        Observed::Words(words) if indicator.nature == Nature::Date => {
            FigureValue::Words(match words.parse::<Month>() {
                Ok(month) => super::both(&month),
                Err(_) => Text::same(words.clone()),
            })
        }
        Observed::Words(words) => FigureValue::Words(Text::same(words.clone())),
        // A year or the number of a decision takes no thousands mark and no unit.
        Observed::Number(number)
            if matches!(indicator.nature, Nature::Date | Nature::Reference) =>
        {
            FigureValue::Words(Text::same(number.to_string()))
        }
        Observed::Number(number) => {
            let quantity = quantity(*number, &indicator.unit, column_unit);
            match indicator.nature {
                Nature::Change => FigureValue::Change(quantity),
                _ => FigureValue::Number(quantity),
            }
        }
    }
}

/// A number in the unit of its column where that is another scale of the same thing.
fn quantity(number: Decimal, own: &Unit, column_unit: Option<&Unit>) -> Quantity {
    let own_unit = || Quantity::new(number, decimals(number)).in_unit(super::both(own));
    let Some(wanted) = column_unit.filter(|wanted| wanted.scale != own.scale) else {
        return own_unit();
    };
    let converted = own
        .to_base(number)
        .and_then(|base| wanted.from_base(base))
        .map(|converted| converted.normalize());
    match converted {
        Some(converted) => {
            Quantity::new(converted, decimals(converted)).in_unit(super::both(wanted))
        }
        None => own_unit(),
    }
}
