//! Targets of programmes and strategies (*mục tiêu*), and whether a figure meets them.
//!
//! A target says which way is better: of injuries and poverty less, of help more. The words of the
//! decision decide the bound: *dưới* is below, *không quá* and *xuống còn* at most, *từ … trở lên* and
//! *ít nhất* at least, *trên* above. A figure is compared as it is, never rounded first.

mod children;

use ansinh_core::law::Citation;
use ansinh_core::{Decimal, Language, Localized, Text};
use serde::Serialize;

pub use children::PROGRAMMES;

/// How a target binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TargetBound {
    /// Below (*dưới*).
    Below,
    /// At most (*không quá, xuống còn*).
    AtMost,
    /// At least (*từ … trở lên, ít nhất, đạt*).
    AtLeast,
    /// Above (*trên*).
    Above,
}

impl TargetBound {
    /// Is less better?
    pub const fn is_lower_better(self) -> bool {
        matches!(self, Self::Below | Self::AtMost)
    }
}

impl Localized for TargetBound {
    fn fmt_in(&self, language: Language, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (vi, en) = match self {
            Self::Below => ("dưới", "below"),
            Self::AtMost => ("không quá", "at most"),
            Self::AtLeast => ("từ", "at least"),
            Self::Above => ("trên", "above"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

/// What is measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Measured {
    /// The name programs use, the same in every programme.
    pub code: &'static str,
    /// Its name.
    pub name: Text,
    /// In what unit.
    pub unit: Text,
}

impl Measured {
    pub(crate) const fn new(code: &'static str, name: Text, unit: Text) -> Self {
        Self { code, name, unit }
    }
}

/// What a programme wants reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Target {
    /// What is measured.
    pub measured: &'static Measured,
    /// By the end of this year.
    pub by: u16,
    /// How it binds.
    pub bound: TargetBound,
    /// The value.
    pub value: Decimal,
    /// Where it stands.
    pub citation: Citation,
}

impl Target {
    /// Does the figure meet it?
    ///
    /// ```
    /// use ansinh_child_protection::targets::{self, PROGRAMMES};
    /// use ansinh_core::Decimal;
    ///
    /// let injuries = targets::find(&PROGRAMMES, "234/QĐ-TTg", "injuries", 2020).unwrap();
    /// assert!(injuries.is_met_by(Decimal::from(600))); // at most 600
    /// assert!(!injuries.is_met_by(Decimal::from(601)));
    /// assert!(injuries.bound.is_lower_better());
    /// ```
    pub fn is_met_by(&self, actual: Decimal) -> bool {
        match self.bound {
            TargetBound::Below => actual < self.value,
            TargetBound::AtMost => actual <= self.value,
            TargetBound::AtLeast => actual >= self.value,
            TargetBound::Above => actual > self.value,
        }
    }

    /// How far the figure is beyond the target, in its unit: above 0 on the better side, below 0 where
    /// something is left to do. `None` out of range.
    pub fn lead_of(&self, actual: Decimal) -> Option<Decimal> {
        if self.bound.is_lower_better() {
            self.value.checked_sub(actual)
        } else {
            actual.checked_sub(self.value)
        }
    }

    /// How much of the way from `base` to the target is gone, as a multiple: 1 where it is reached. What
    /// falls towards a lower target counts as progress. `None` where there was no way to go.
    ///
    /// ```
    /// use ansinh_child_protection::targets::{self, PROGRAMMES};
    /// use ansinh_core::Decimal;
    ///
    /// let injuries = targets::find(&PROGRAMMES, "234/QĐ-TTg", "injuries", 2020).unwrap();
    /// let half = injuries.progress(Decimal::from(800), Decimal::from(700));
    /// assert_eq!(half, "0.5".parse().ok());
    /// ```
    pub fn progress(&self, base: Decimal, actual: Decimal) -> Option<Decimal> {
        let way = self.value.checked_sub(base)?;
        actual.checked_sub(base)?.checked_div(way)
    }
}

impl Localized for Target {
    fn fmt_in(&self, language: Language, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Measured { name, unit, .. } = self.measured;
        let (name, unit) = (name.get(language), unit.get(language));
        let (bound, value) = (
            self.bound.in_language(language),
            self.value.in_language(language),
        );
        write!(f, "{name} {}: {bound} {value} {unit}", self.by)
    }
}

/// In English.
impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// A programme or strategy: its years and targets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Programme {
    /// The number of its decision or resolution.
    pub number: &'static str,
    /// Its name.
    pub name: Text,
    /// Its first year.
    pub from: u16,
    /// Its last year.
    pub to: u16,
    /// Its targets.
    pub targets: &'static [Target],
}

impl Programme {
    /// Does it run in the year?
    pub const fn runs_in(&self, year: u16) -> bool {
        self.from <= year && year <= self.to
    }
}

/// The target of a programme by its number, the target's code and its year.
pub fn find<'a>(
    programmes: &'a [Programme],
    number: &str,
    code: &str,
    by: u16,
) -> Option<&'a Target> {
    let programme = programmes.iter().find(|one| one.number == number)?;
    let mut targets = programme.targets.iter();
    targets.find(|target| target.measured.code == code && target.by == by)
}

/// A whole value of a table.
pub(crate) const fn whole(value: u32) -> Decimal {
    Decimal::from_parts(value, 0, 0, false, 0)
}

/// A value of a table in tenths: `tenths(125)` is 12.5.
pub(crate) const fn tenths(value: u32) -> Decimal {
    Decimal::from_parts(value, 0, 0, false, 1)
}

/// A fall of so much: `fewer(25)` is -25.
pub(crate) const fn fewer(by: u32) -> Decimal {
    Decimal::from_parts(by, 0, 0, true, 0)
}

/// The targets of one programme, as its decision lists them: what is measured, then year, bound and
/// value. A value that was not seen in a published text says so.
macro_rules! targets {
    (static $name:ident: $instrument:ident
        $( $measured:ident: $( $by:literal $bound:ident $value:expr $(=> $unchecked:ident)? ),+ ; )+
    ) => {
        static $name: &[$crate::targets::Target] = &[ $( $(
            $crate::targets::Target {
                measured: &$measured,
                by: $by,
                bound: $crate::targets::TargetBound::$bound,
                value: $value,
                citation: $crate::targets::targets!(@cited $instrument $($unchecked)?),
            },
        )+ )+ ];
    };
    (@cited $instrument:ident) => { $instrument.whole().published() };
    (@cited $instrument:ident unchecked) => { $instrument.whole().unchecked() };
}
pub(crate) use targets;
