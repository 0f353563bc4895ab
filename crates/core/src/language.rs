//! Vietnamese and English, side by side.
//!
//! Every text a person reads has both languages in one place: fixed texts are [`Text`] values, and
//! messages with figures in them are enums made by [`messages!`](crate::messages). Neither can be
//! written down with one language missing.

use std::borrow::Cow;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::number;

/// The language a text is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Language {
    /// Tiếng Việt.
    #[serde(rename = "vi")]
    Vietnamese,
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Both languages, Vietnamese first as in the law.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];
}

/// Something that can be said in either language.
///
/// `Display` is English, but for an amount of money, which shows itself as Vietnamese documents write
/// it; say `in_language` where it stands in an English text.
///
/// ```
/// use ansinh_core::{Language, Localized, Text};
///
/// let label = Text::new("mức chuẩn", "standard level");
/// assert_eq!(label.in_language(Language::Vietnamese).to_string(), "mức chuẩn");
/// assert_eq!(label.to_string(), "standard level");
/// ```
pub trait Localized {
    /// Writes `self` in `language`.
    ///
    /// # Errors
    /// Only those of the formatter.
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// A [`Display`](fmt::Display) of `self` in `language`.
    fn in_language(&self, language: Language) -> InLanguage<'_, Self> {
        InLanguage(self, language)
    }
}

/// A value together with the language it is to be shown in.
#[derive(Debug)]
pub struct InLanguage<'a, T: ?Sized>(&'a T, Language);

impl<T: Localized + ?Sized> fmt::Display for InLanguage<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_in(self.1, f)
    }
}

/// A fixed text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The Vietnamese text.
    pub vi: Cow<'static, str>,
    /// The English text.
    pub en: Cow<'static, str>,
}

impl Text {
    /// Pairs a Vietnamese and an English text.
    ///
    /// # Panics
    /// If either is empty; in a `const` that is a compile error.
    pub const fn new(vi: &'static str, en: &'static str) -> Self {
        assert!(
            !vi.is_empty() && !en.is_empty(),
            "a text needs both languages"
        );
        Self {
            vi: Cow::Borrowed(vi),
            en: Cow::Borrowed(en),
        }
    }

    /// The same words in both languages, as for a proper name typed by a user.
    pub fn same(words: impl Into<String>) -> Self {
        let words: String = words.into();
        Self {
            vi: Cow::Owned(words.clone()),
            en: Cow::Owned(words),
        }
    }

    /// What `said` says, in both languages.
    pub fn of(said: &(impl Localized + ?Sized)) -> Self {
        let [vi, en] = Language::ALL.map(|language| said.in_language(language).to_string().into());
        Self { vi, en }
    }

    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Vietnamese => &self.vi,
            Language::English => &self.en,
        }
    }
}

impl Localized for Text {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get(language))
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// Small integers are ages, months, percentages of injury: shown as they are.
macro_rules! plain {
    ($($kind:ty)*) => {$(
        impl Localized for $kind {
            fn fmt_in(&self, _: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    )*};
}
plain!(u8 u16 i32 str String Cow<'static, str> &'static str char);

/// Counts of people, kilograms, rows: digits in groups of three.
macro_rules! grouped {
    ($($kind:ty)*) => {$(
        impl Localized for $kind {
            fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                number::write_grouped(&self.to_string(), language, f)
            }
        }
    )*};
}
grouped!(u32 u64 usize i64);

impl Localized for Decimal {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        number::write_grouped(&self.to_string(), language, f)
    }
}

impl Localized for NaiveDate {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match language {
            Language::Vietnamese => write!(f, "{}/{}/{}", self.day(), self.month(), self.year()),
            Language::English => write!(f, "{self}"),
        }
    }
}

impl<T: Localized> Localized for Vec<T> {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, item) in self.iter().enumerate() {
            if position > 0 {
                f.write_str(", ")?;
            }
            item.fmt_in(language, f)?;
        }
        Ok(())
    }
}

/// A message enum: stable code, both languages, `Display` in English, JSON tagged by its code.
pub trait Message:
    Localized
    + fmt::Display
    + fmt::Debug
    + Clone
    + PartialEq
    + Serialize
    + serde::de::DeserializeOwned
    + Send
    + Sync
    + 'static
{
    /// The name by which programs know this message; it doesn't change between versions.
    fn code(&self) -> &'static str;
}

/// Declares a message enum, each variant with its Vietnamese and its English text.
///
/// A field is named in the text as in [`format!`], and is shown in the language of the text.
///
/// ```
/// ansinh_core::messages! {
///     /// Why somebody is not entitled.
///     pub enum Reason {
///         /// Younger than the article asks.
///         TooYoung {
///             /// Completed years.
///             age: u16,
///         } = "too-young",
///             vi: "mới {age} tuổi",
///             en: "only {age} years old";
///     }
/// }
/// use ansinh_core::{Language, Localized, language::Message};
///
/// let reason = Reason::TooYoung { age: 58 };
/// assert_eq!(reason.to_string(), "only 58 years old");
/// assert_eq!(reason.in_language(Language::Vietnamese).to_string(), "mới 58 tuổi");
/// assert_eq!(reason.code(), "too-young");
/// ```
#[macro_export]
macro_rules! messages {
    (
        $(#[$outer:meta])*
        $visibility:vis enum $name:ident {
            $(
                $(#[$inner:meta])*
                $variant:ident $({ $( $(#[$field_meta:meta])* $field:ident : $kind:ty ),+ $(,)? })?
                    = $code:literal, vi: $vi:literal, en: $en:literal;
            )+
        }
    ) => {
        $(#[$outer])*
        #[derive(Debug, Clone, PartialEq, Eq, $crate::macro_support::Serialize, $crate::macro_support::Deserialize)]
        #[serde(tag = "code", crate = "ansinh_core::macro_support::serde")]
        #[non_exhaustive]
        $visibility enum $name {
            $(
                $(#[$inner])*
                #[serde(rename = $code)]
                $variant $({ $( $(#[$field_meta])* $field : $kind ),+ })?,
            )+
        }

        impl $crate::Localized for $name {
            fn fmt_in(
                &self,
                language: $crate::Language,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                match self {
                    $(
                        Self::$variant $({ $($field),+ })? => {
                            $( $(
                                #[allow(unused_variables)]
                                let $field = $crate::Localized::in_language($field, language);
                            )+ )?
                            match language {
                                $crate::Language::Vietnamese => ::std::write!(f, $vi),
                                $crate::Language::English => ::std::write!(f, $en),
                            }
                        }
                    )+
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::Localized::fmt_in(self, $crate::Language::English, f)
            }
        }

        impl $crate::language::Message for $name {
            fn code(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $code, )+ }
            }
        }
    };
}
