use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Instrument;
use crate::language::{Language, Localized};

/// How far a cited value has been checked against the law's own text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verification {
    /// Read in a published text or its press copy.
    Published,
    /// Follows from published texts by a stated step.
    Derived,
    /// Not read, but reproduced exactly by official figures.
    Implied,
    /// Widely known, not yet checked against the published text.
    Unchecked,
    /// Carried over from an earlier instrument until the new text has been read.
    Provisional,
    /// Set by a user of the library: a province's own level, or a reform under study.
    Supplied,
}

impl Localized for Verification {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::Published => (
                "đã đối chiếu văn bản công bố",
                "checked against the published text",
            ),
            Self::Derived => ("suy ra từ văn bản công bố", "derived from published texts"),
            Self::Implied => (
                "khớp số liệu báo cáo, chưa đối chiếu văn bản công bố",
                "implied by official figures, not yet checked against the published text",
            ),
            Self::Unchecked => (
                "chưa đối chiếu văn bản công bố",
                "not yet checked against the published text",
            ),
            Self::Provisional => (
                "tạm tính theo văn bản trước",
                "provisional: carried over from the earlier instrument",
            ),
            Self::Supplied => ("do người dùng khai báo", "supplied by the user"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

/// Where in the law a value stands: instrument, appendix or article, clause, point, and how far it
/// was checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The instrument (*văn bản*).
    pub instrument: Cow<'static, Instrument>,
    /// The appendix (*phụ lục*), for a value of a statutory table.
    #[serde(default)]
    pub appendix: Option<Cow<'static, str>>,
    /// The article (*điều*).
    #[serde(default)]
    pub article: Option<Cow<'static, str>>,
    /// The clause (*khoản*).
    #[serde(default)]
    pub clause: Option<Cow<'static, str>>,
    /// The point (*điểm*).
    #[serde(default)]
    pub point: Option<Cow<'static, str>>,
    /// How far the value was checked.
    pub verification: Verification,
}

impl Localized for Citation {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.instrument.fmt_in(language, f)?;
        if let Some(appendix) = &self.appendix {
            match language {
                Language::Vietnamese => write!(f, ", Phụ lục {appendix}")?,
                Language::English => write!(f, ", appendix {appendix}")?,
            }
        }
        let Some(article) = &self.article else {
            return Ok(());
        };
        match language {
            Language::Vietnamese => {
                f.write_str(", ")?;
                if let Some(point) = &self.point {
                    write!(f, "điểm {point} ")?;
                }
                if let Some(clause) = &self.clause {
                    write!(f, "khoản {clause} ")?;
                }
                write!(f, "Điều {article}")
            }
            Language::English => {
                write!(f, ", article {article}")?;
                for part in [&self.clause, &self.point].into_iter().flatten() {
                    write!(f, "({part})")?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// A provision on its way to becoming a [`Citation`]; see [`Instrument::article`].
#[derive(Debug, Clone, Copy)]
pub struct Provision {
    instrument: &'static Instrument,
    appendix: Option<&'static str>,
    article: Option<&'static str>,
    clause: Option<&'static str>,
    point: Option<&'static str>,
}

impl Provision {
    pub(super) const fn new(
        instrument: &'static Instrument,
        article: Option<&'static str>,
    ) -> Self {
        Self {
            instrument,
            appendix: None,
            article,
            clause: None,
            point: None,
        }
    }

    pub(super) const fn appendix(self, appendix: &'static str) -> Self {
        Self {
            appendix: Some(appendix),
            ..self
        }
    }

    /// Names the clause (*khoản*).
    #[must_use]
    pub const fn clause(self, clause: &'static str) -> Self {
        Self {
            clause: Some(clause),
            ..self
        }
    }

    /// Names the point (*điểm*).
    #[must_use]
    pub const fn point(self, point: &'static str) -> Self {
        Self {
            point: Some(point),
            ..self
        }
    }

    /// The value was read in a published text.
    pub const fn published(self) -> Citation {
        self.with(Verification::Published)
    }

    /// The value follows from published texts.
    pub const fn derived(self) -> Citation {
        self.with(Verification::Derived)
    }

    /// The value is implied exactly by official figures.
    pub const fn implied(self) -> Citation {
        self.with(Verification::Implied)
    }

    /// The value is known, but its text was not seen.
    pub const fn unchecked(self) -> Citation {
        self.with(Verification::Unchecked)
    }

    /// The value is carried over until the new text is read.
    pub const fn provisional(self) -> Citation {
        self.with(Verification::Provisional)
    }

    const fn with(self, verification: Verification) -> Citation {
        Citation {
            instrument: Cow::Borrowed(self.instrument),
            appendix: borrowed(self.appendix),
            article: borrowed(self.article),
            clause: borrowed(self.clause),
            point: borrowed(self.point),
            verification,
        }
    }
}

const fn borrowed(part: Option<&'static str>) -> Option<Cow<'static, str>> {
    match part {
        Some(text) => Some(Cow::Borrowed(text)),
        None => None,
    }
}

/// A parameter of a rule together with the provision it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cited<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub citation: Citation,
}

impl<T> Cited<T> {
    /// A value and its place in the law.
    pub const fn new(value: T, citation: Citation) -> Self {
        Self { value, citation }
    }

    /// The same parameter with another value, as a reform would set it; the citation says that it
    /// was supplied.
    ///
    /// ```
    /// use ansinh_core::{Dong, date, law::Verification, series};
    ///
    /// let today = series::SOCIAL_ASSISTANCE_STANDARD.on(date(2021, 1, 1))?.cited();
    /// let reform = today.reformed(Dong::new(360_000));
    /// assert_eq!(reform.value, Dong::new(360_000));
    /// assert_eq!(reform.citation.verification, Verification::Supplied);
    /// # Ok::<(), ansinh_core::law::NotInForce>(())
    /// ```
    #[must_use]
    pub fn reformed(&self, value: T) -> Self {
        let citation = Citation {
            verification: Verification::Supplied,
            ..self.citation.clone()
        };
        Self { value, citation }
    }
}
