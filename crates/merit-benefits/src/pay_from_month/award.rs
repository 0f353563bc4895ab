use ansinh_core::explanation::Value;
use ansinh_core::law::Cited;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Language, Localized as _, Month, Text};
use serde::{Deserialize, Serialize};

/// The months for which a benefit is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayableMonths {
    /// The first month paid.
    pub first: Cited<Month>,
    /// The last month paid; none while the benefit goes on.
    pub last: Option<Cited<Month>>,
    /// In which month the arrears of the months before the decision are paid, once; none where
    /// there are none, or where the law on it was not read (before 2022-09-05).
    pub arrears_paid_in: Option<Cited<Month>>,
}

pub(super) const FIRST: Text = Text::new("tháng đầu được hưởng", "first month payable");
pub(super) const LAST: Text = Text::new("tháng cuối được hưởng", "last month payable");
pub(super) const ARREARS: Text =
    Text::new("tháng chi trả truy lĩnh", "month in which arrears are paid");

impl PayableMonths {
    /// Is the benefit paid for a month?
    pub fn contains(&self, month: Month) -> bool {
        self.first.value <= month && self.last.as_ref().is_none_or(|last| month <= last.value)
    }

    /// From when to when.
    pub(super) fn in_words(&self) -> Text {
        let first = |language| self.first.value.in_language(language).to_string();
        let (vi, en) = (first(Language::Vietnamese), first(Language::English));
        match &self.last {
            Some(last) => {
                let last = |language| last.value.in_language(language).to_string();
                Text {
                    vi: format!("từ {vi} đến {}", last(Language::Vietnamese)).into(),
                    en: format!("from {en} to {}", last(Language::English)).into(),
                }
            }
            None => Text {
                vi: format!("từ {vi}").into(),
                en: format!("from {en} on").into(),
            },
        }
    }
}

impl Award for PayableMonths {
    fn lines(&self) -> Vec<Line> {
        let line = |label, month: &Cited<Month>| Line {
            label,
            value: month.value.into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: month.citation.clone(),
        };
        let last = self.last.iter().map(|last| line(LAST, last));
        let arrears = self.arrears_paid_in.iter();
        let arrears = arrears.map(|arrears| line(ARREARS, arrears));
        std::iter::once(line(FIRST, &self.first))
            .chain(last)
            .chain(arrears)
            .collect()
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.in_words().into()
    }
}
