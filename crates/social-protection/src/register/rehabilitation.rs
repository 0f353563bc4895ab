use ansinh_core::{Month, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::{RegisterError, RegisteredBeneficiary, in_order};

/// By decision or by choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RehabilitationKind {
    /// Cai nghiện bắt buộc.
    Compulsory,
    /// Cai nghiện tự nguyện.
    Voluntary,
}

/// A stay in a rehabilitation centre (*cơ sở cai nghiện*).
///
/// ```
/// use ansinh_core::{Month, date};
/// use ansinh_social_protection::register::{
///     RegisteredBeneficiary, RehabilitationKind, RehabilitationStay,
/// };
///
/// let person = RegisteredBeneficiary::new("9", "Trần Văn Bình", date(1988, 4, 4))?;
/// let (from, until) = (date(2017, 1, 10), Some(date(2017, 6, 30)));
/// let stay = RehabilitationStay::new(person, RehabilitationKind::Compulsory, from, until)?;
/// assert!(stay.is_new_between(date(2017, 1, 1), date(2017, 6, 30)));
/// assert!(!stay.is_present_on(date(2017, 7, 1)));
/// # Ok::<(), ansinh_social_protection::register::RegisterError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct RehabilitationStay {
    person: RegisteredBeneficiary,
    kind: RehabilitationKind,
    admitted: NaiveDate,
    left: Option<NaiveDate>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    person: RegisteredBeneficiary,
    kind: RehabilitationKind,
    admitted: NaiveDate,
    left: Option<NaiveDate>,
}

impl RehabilitationStay {
    /// A stay of a person, from a day, who may have left.
    ///
    /// # Errors
    /// [`RegisterError`] for a day outside the person's life, or a stay that ends before it begins.
    pub fn new(
        person: RegisteredBeneficiary,
        kind: RehabilitationKind,
        admitted: NaiveDate,
        left: Option<NaiveDate>,
    ) -> Result<Self, RegisterError> {
        person.must_live(Text::new("vào cơ sở cai nghiện", "admission"), admitted)?;
        if let Some(left) = left {
            person.must_live(Text::new("ra cơ sở cai nghiện", "leaving"), left)?;
        }
        in_order(
            Text::new("thời gian cai nghiện", "the stay"),
            admitted,
            left,
        )?;
        Ok(Self {
            person,
            kind,
            admitted,
            left,
        })
    }

    /// The person.
    pub const fn person(&self) -> &RegisteredBeneficiary {
        &self.person
    }

    /// Compulsory or voluntary.
    pub const fn kind(&self) -> RehabilitationKind {
        self.kind
    }

    /// The day the person left or died; `None` while the stay goes on.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.left.or(self.person.died())
    }

    /// Is the person there on a day, for the stock of residents?
    pub fn is_present_on(&self, day: NaiveDate) -> bool {
        self.admitted <= day && self.last_day().is_none_or(|last| day <= last)
    }

    /// Was the person admitted between two days, both included, for the flow of new entries?
    pub fn is_new_between(&self, first: NaiveDate, last: NaiveDate) -> bool {
        (first..=last).contains(&self.admitted)
    }

    /// The months with a day of the stay, up to `last`: those whose food is paid.
    pub fn months_until(&self, last: Month) -> impl Iterator<Item = Month> {
        let end = self.last_day().map_or(last, |day| Month::of(day).min(last));
        Month::of(self.admitted).through(end)
    }
}

impl TryFrom<Written> for RehabilitationStay {
    type Error = RegisterError;

    fn try_from(written: Written) -> Result<Self, RegisterError> {
        Self::new(written.person, written.kind, written.admitted, written.left)
    }
}

impl From<RehabilitationStay> for Written {
    fn from(
        RehabilitationStay {
            person,
            kind,
            admitted,
            left,
        }: RehabilitationStay,
    ) -> Self {
        Self {
            person,
            kind,
            admitted,
            left,
        }
    }
}
