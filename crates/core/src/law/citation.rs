use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

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
///
/// A citation of the law that is built in is a few references, so that rules hand citations on at no
/// cost; one that was read from JSON or given by a user owns its words.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(into = "Written", from = "Written")]
pub struct Citation {
    place: Place,
    /// How far the value was checked.
    pub verification: Verification,
}

#[derive(Debug, Clone)]
enum Place {
    BuiltIn(Provision),
    Told(Box<Written>),
}

/// A citation with words of its own, as JSON holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    instrument: Cow<'static, Instrument>,
    #[serde(default)]
    appendix: Option<Cow<'static, str>>,
    #[serde(default)]
    article: Option<Cow<'static, str>>,
    #[serde(default)]
    clause: Option<Cow<'static, str>>,
    #[serde(default)]
    point: Option<Cow<'static, str>>,
    verification: Verification,
}

impl Citation {
    /// An article, or the whole, of an instrument that is not built in: a province's resolution.
    pub fn supplied(instrument: Instrument, article: Option<String>) -> Self {
        Self::from(Written {
            instrument: Cow::Owned(instrument),
            appendix: None,
            article: article.map(Cow::Owned),
            clause: None,
            point: None,
            verification: Verification::Supplied,
        })
    }

    /// The instrument (*văn bản*).
    pub fn instrument(&self) -> &Instrument {
        match &self.place {
            Place::BuiltIn(provision) => provision.instrument,
            Place::Told(written) => &written.instrument,
        }
    }

    /// The appendix (*phụ lục*), for a value of a statutory table.
    pub fn appendix(&self) -> Option<&str> {
        self.part(|provision| provision.appendix, |written| &written.appendix)
    }

    /// The article (*điều*).
    pub fn article(&self) -> Option<&str> {
        self.part(|provision| provision.article, |written| &written.article)
    }

    /// The clause (*khoản*).
    pub fn clause(&self) -> Option<&str> {
        self.part(|provision| provision.clause, |written| &written.clause)
    }

    /// The point (*điểm*).
    pub fn point(&self) -> Option<&str> {
        self.part(|provision| provision.point, |written| &written.point)
    }

    fn part(
        &self,
        built_in: impl FnOnce(&Provision) -> Option<&'static str>,
        told: impl FnOnce(&Written) -> &Option<Cow<'static, str>>,
    ) -> Option<&str> {
        match &self.place {
            Place::BuiltIn(provision) => built_in(provision),
            Place::Told(written) => told(written).as_deref(),
        }
    }

    /// The same provision, checked so far.
    #[must_use]
    pub fn verified(self, verification: Verification) -> Self {
        Self {
            verification,
            ..self
        }
    }

    /// Another provision of the same instrument: its article, clause and point, as far as there are.
    #[must_use]
    pub fn elsewhere(&self, at: &[&'static str], verification: Verification) -> Self {
        let part = |position: usize| at.get(position).copied();
        let place = match &self.place {
            Place::BuiltIn(Provision { instrument, .. }) => Place::BuiltIn(Provision {
                instrument,
                appendix: None,
                article: part(0),
                clause: part(1),
                point: part(2),
            }),
            Place::Told(written) => Place::Told(Box::new(Written {
                instrument: written.instrument.clone(),
                appendix: None,
                article: part(0).map(Cow::Borrowed),
                clause: part(1).map(Cow::Borrowed),
                point: part(2).map(Cow::Borrowed),
                verification,
            })),
        };
        Self {
            place,
            verification,
        }
    }

    /// What two citations of the same provision have in common.
    fn words(&self) -> (&Instrument, [Option<&str>; 4], Verification) {
        let parts = [self.appendix(), self.article(), self.clause(), self.point()];
        (self.instrument(), parts, self.verification)
    }
}

impl PartialEq for Citation {
    fn eq(&self, other: &Self) -> bool {
        self.words() == other.words()
    }
}

impl Eq for Citation {}

impl Hash for Citation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.words().hash(state);
    }
}

impl From<Written> for Citation {
    fn from(written: Written) -> Self {
        let verification = written.verification;
        Self {
            place: Place::Told(Box::new(written)),
            verification,
        }
    }
}

impl From<Citation> for Written {
    fn from(citation: Citation) -> Self {
        let verification = citation.verification;
        match citation.place {
            Place::BuiltIn(provision) => Self {
                instrument: Cow::Borrowed(provision.instrument),
                appendix: provision.appendix.map(Cow::Borrowed),
                article: provision.article.map(Cow::Borrowed),
                clause: provision.clause.map(Cow::Borrowed),
                point: provision.point.map(Cow::Borrowed),
                verification,
            },
            Place::Told(written) => Self {
                verification,
                ..*written
            },
        }
    }
}

impl Localized for Citation {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.instrument().fmt_in(language, f)?;
        if let Some(appendix) = self.appendix() {
            match language {
                Language::Vietnamese => write!(f, ", Phụ lục {appendix}")?,
                Language::English => write!(f, ", appendix {appendix}")?,
            }
        }
        let Some(article) = self.article() else {
            return Ok(());
        };
        match language {
            Language::Vietnamese => {
                f.write_str(", ")?;
                if let Some(point) = self.point() {
                    write!(f, "điểm {point} ")?;
                }
                if let Some(clause) = self.clause() {
                    write!(f, "khoản {clause} ")?;
                }
                write!(f, "Điều {article}")
            }
            Language::English => {
                write!(f, ", article {article}")?;
                for part in [self.clause(), self.point()].into_iter().flatten() {
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
            place: Place::BuiltIn(self),
            verification,
        }
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
        let citation = self.citation.clone().verified(Verification::Supplied);
        Self { value, citation }
    }
}
