use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Provision;
use crate::language::{Language, Localized, Text};

/// What kind of legal document an instrument is, in the order of its rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentKind {
    /// Bộ luật.
    Code,
    /// Luật.
    Law,
    /// Pháp lệnh.
    Ordinance,
    /// Nghị quyết.
    Resolution,
    /// Nghị định.
    Decree,
    /// Thông tư liên tịch.
    JointCircular,
    /// Thông tư.
    Circular,
    /// Quyết định.
    Decision,
}

impl Localized for InstrumentKind {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::Code => ("Bộ luật", "Code"),
            Self::Law => ("Luật", "Law"),
            Self::Ordinance => ("Pháp lệnh", "Ordinance"),
            Self::Resolution => ("Nghị quyết", "Resolution"),
            Self::Decree => ("Nghị định", "Decree"),
            Self::JointCircular => ("Thông tư liên tịch", "Joint Circular"),
            Self::Circular => ("Thông tư", "Circular"),
            Self::Decision => ("Quyết định", "Decision"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

/// A legal document (*văn bản quy phạm pháp luật*): its kind, number and day of signature.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its kind.
    pub kind: InstrumentKind,
    /// Its number, as printed: `136/2013/NĐ-CP`.
    pub number: Cow<'static, str>,
    /// The day it was signed, where established.
    #[serde(default)]
    pub issued: Option<NaiveDate>,
    /// What it is about.
    pub title: Text,
}

impl Instrument {
    /// An instrument known by number; see also [`Instrument::issued`](Self::issued).
    pub const fn new(
        kind: InstrumentKind,
        number: &'static str,
        issued: Option<NaiveDate>,
        title: Text,
    ) -> Self {
        Self {
            kind,
            number: Cow::Borrowed(number),
            issued,
            title,
        }
    }

    /// Starts a citation of one of its articles.
    ///
    /// ```
    /// use ansinh_core::law::{Instrument, InstrumentKind};
    /// use ansinh_core::{Language, Localized, Text};
    ///
    /// static DECREE: Instrument = Instrument::new(
    ///     InstrumentKind::Decree,
    ///     "20/2021/NĐ-CP",
    ///     None,
    ///     Text::new("Chính sách trợ giúp xã hội", "Social assistance policies"),
    /// );
    /// let citation = DECREE.article("6").clause("1").point("a").published();
    /// assert_eq!(citation.to_string(), "Decree 20/2021/NĐ-CP, article 6(1)(a)");
    /// assert_eq!(
    ///     citation.in_language(Language::Vietnamese).to_string(),
    ///     "Nghị định 20/2021/NĐ-CP, điểm a khoản 1 Điều 6"
    /// );
    /// ```
    pub const fn article(&'static self, article: &'static str) -> Provision {
        Provision::new(self, Some(article))
    }

    /// Starts a citation of one of its appendices.
    ///
    /// ```
    /// use ansinh_core::law::{Instrument, InstrumentKind};
    /// use ansinh_core::{Language, Localized, Text};
    ///
    /// static DECREE: Instrument = Instrument::new(
    ///     InstrumentKind::Decree,
    ///     "75/2021/NĐ-CP",
    ///     None,
    ///     Text::new("Mức hưởng trợ cấp, phụ cấp ưu đãi", "Levels of merit allowances"),
    /// );
    /// let citation = DECREE.appendix("II").published();
    /// assert_eq!(citation.to_string(), "Decree 75/2021/NĐ-CP, appendix II");
    /// assert_eq!(
    ///     citation.in_language(Language::Vietnamese).to_string(),
    ///     "Nghị định 75/2021/NĐ-CP, Phụ lục II"
    /// );
    /// ```
    pub const fn appendix(&'static self, appendix: &'static str) -> Provision {
        Provision::new(self, None).appendix(appendix)
    }

    /// Starts a citation of the instrument as a whole.
    pub const fn whole(&'static self) -> Provision {
        Provision::new(self, None)
    }
}

impl Localized for Instrument {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.in_language(language), self.number)
    }
}

impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}
