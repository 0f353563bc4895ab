//! From one period to a later one: the days of a figure, and the words of a title.

use ansinh_core::period::Period;
use ansinh_core::{Language, Localized as _, Month};
use ansinh_reporting::span::Span;
use chrono::Datelike as _;

/// From a period to a later one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shift {
    pub(super) from: Span,
    pub(super) to: Span,
}

impl Shift {
    /// The days a figure of the later report speaks of, if one of the earlier report speaks of
    /// `days`; nothing if the later report has no such days.
    ///
    /// ```text
    /// 2017-H1 → 2018-H1: 2017-H1 → 2018-H1, 2017 → 2018, 2017-06 → 2018-06, 2017-03 → 2018-03
    /// ```
    pub(super) fn days(self, days: Span) -> Option<Span> {
        let Self { from, to } = self;
        if days == from {
            return Some(to);
        }
        // What was planned for several years, or counted once for all of them.
        if days.covers(to) && days.period().is_none() {
            return Some(days);
        }
        if days == year_of(from) {
            return Some(year_of(to));
        }
        if days == last_month(from) {
            return Some(last_month(to));
        }
        if days == Span::day(from.last_day()) {
            return Some(Span::day(to.last_day()));
        }
        if days.period().is_some() && from.covers(days) {
            return self.within(days);
        }
        // Up to a day of its own: the later report has another, not known yet.
        if days.first_day() == year_of(from).first_day() {
            return Span::new(year_of(to).first_day(), to.last_day()).ok();
        }
        Some(to)
    }

    /// Whole months of the earlier period, as far from its start.
    fn within(self, days: Span) -> Option<Span> {
        let start = Month::of(self.from.first_day());
        let moved = |day| {
            let months = months_between(start, Month::of(day))?;
            Some(Month::of(self.to.first_day()).plus(months))
        };
        let first = moved(days.first_day())?.first_day();
        let moved = Span::new(first, moved(days.last_day())?.last_day()).ok()?;
        self.to.covers(moved).then_some(moved)
    }

    /// A text in both languages in which the earlier period is called the later one, and its year the
    /// later year where both languages name it: 13/6/2017 is no period.
    pub(super) fn words(self, [vi, en]: [&str; 2]) -> [String; 2] {
        let renamed = [vi, en].map(|words| {
            Language::ALL
                .into_iter()
                .fold(words.to_owned(), |words, language| {
                    let name = |span: Span| span.in_language(language).to_string();
                    words.replace(&name(self.from), &name(self.to))
                })
        });
        let year = |span: Span| span.last_day().year().to_string();
        let (old, new) = (year(self.from), year(self.to));
        if old == new {
            return renamed;
        }
        let [(_, in_vi), (_, in_en)] = [vi, en].map(|words| replace_number(words, &old, &new));
        if in_vi != in_en {
            return renamed;
        }
        renamed.map(|words| replace_number(&words, &old, &new).0)
    }
}

/// Replaces a number where no digit stands beside it, nor the sign of a number or a range; says how
/// often.
fn replace_number(words: &str, old: &str, new: &str) -> (String, usize) {
    let joins = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '–' | '/');
    let (mut made, mut count) = (String::new(), 0_usize);
    let mut rest = words;
    while let Some((before, after)) = rest.split_once(old) {
        made.push_str(before);
        let alone = !before.ends_with(joins) && !after.starts_with(joins);
        made.push_str(if alone { new } else { old });
        count = count.saturating_add(usize::from(alone));
        rest = after;
    }
    (made + rest, count)
}

pub(super) fn year_of(span: Span) -> Span {
    let year = u16::try_from(span.last_day().year());
    year.map_or(span, |year| Period::Year(year).into())
}

pub(super) fn last_month(span: Span) -> Span {
    Period::Month(Month::of(span.last_day())).into()
}

fn months_between(from: Month, to: Month) -> Option<u32> {
    let years = to.year().checked_sub(from.year())?.checked_mul(12)?;
    let months = i64::from(to.month()).checked_sub(from.month().into())?;
    let all = i64::from(years).checked_add(months)?;
    u32::try_from(all).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> Span {
        text.parse().unwrap()
    }

    #[test]
    fn figures_keep_their_place_in_the_period() {
        let shift = Shift {
            from: span("2017-H1"),
            to: span("2018-H1"),
        };
        for (before, after) in [
            ("2017-H1", Some("2018-H1")),
            ("2017", Some("2018")),
            ("2017-06", Some("2018-06")),
            ("2017-03", Some("2018-03")),
            ("2017-06-30", Some("2018-06-30")),
            ("2017-01-01..2017-06-13", Some("2018-H1")),
            ("2016-01-01..2020-12-31", Some("2016-01-01..2020-12-31")),
            ("2017-Q1", Some("2018-Q1")),
        ] {
            assert_eq!(shift.days(span(before)), after.map(span), "{before}");
        }
    }

    #[test]
    fn a_longer_period_has_its_own_last_month_and_year_to_date() {
        let shift = Shift {
            from: span("2018-H1"),
            to: span("2018-9M"),
        };
        assert_eq!(shift.days(span("2018-06")), Some(span("2018-09")));
        assert_eq!(shift.days(span("2018")), Some(span("2018")));
        assert_eq!(shift.days(span("2018-02")), Some(span("2018-02")));
        let shorter = Shift {
            from: span("2018-9M"),
            to: span("2018-Q4"),
        };
        assert_eq!(shorter.days(span("2018-02")), Some(span("2018-11")));
        assert_eq!(shorter.days(span("2018-05")), None);
    }

    #[test]
    fn only_the_year_of_the_report_is_renamed() {
        let shift = Shift {
            from: span("2017-H1"),
            to: span("2018-H1"),
        };
        assert_eq!(
            shift.words([
                "6 tháng đầu năm 2017; Đề án 2016-2017; quyết định 35/2017; năm 2017.",
                "First half of 2017; scheme 2016-2017; decision 35/2017; in 2017.",
            ]),
            [
                "6 tháng đầu năm 2018; Đề án 2016-2017; quyết định 35/2017; năm 2018.",
                "First half of 2018; scheme 2016-2017; decision 35/2017; in 2018.",
            ]
        );
        let day = ["Đến ngày 13/6/2017", "Until 13 June 2017"];
        assert_eq!(shift.words(day), day);
    }
}
