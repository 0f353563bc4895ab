use ansinh_core::calendar::{age_on, whole_months_between};
use ansinh_core::facts::{Age, Facts as _};
use ansinh_core::{Month, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::{DisabilityCertificate, RegisterError, RegisteredBeneficiary, in_order, not_blank};
use crate::InstitutionalCareFacts;
use crate::institutional_care::Admission;

/// A person living in an institution (*đối tượng được nuôi dưỡng*), from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenResident", into = "WrittenResident")]
pub struct Resident {
    person: RegisteredBeneficiary,
    admission: Admission,
    admitted: NaiveDate,
    left: Option<NaiveDate>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenResident {
    person: RegisteredBeneficiary,
    admission: Admission,
    admitted: NaiveDate,
    left: Option<NaiveDate>,
}

impl Resident {
    /// A person admitted on a ground and a day, who may have left.
    ///
    /// # Errors
    /// [`RegisterError`] for a day outside the person's life, an age that the ground doesn't admit, or a
    /// stay that ends before it begins.
    pub fn new(
        person: RegisteredBeneficiary,
        admission: Admission,
        admitted: NaiveDate,
        left: Option<NaiveDate>,
    ) -> Result<Self, RegisterError> {
        person.must_live(Text::new("tiếp nhận", "admission"), admitted)?;
        if let Some(left) = left {
            person.must_live(Text::new("rời cơ sở", "leaving"), left)?;
        }
        check_age(admission, age_on(person.born(), admitted))?;
        in_order(
            Text::new("thời gian nuôi dưỡng", "the stay"),
            admitted,
            left,
        )?;
        Ok(Self {
            person,
            admission,
            admitted,
            left,
        })
    }

    /// The person.
    pub const fn person(&self) -> &RegisteredBeneficiary {
        &self.person
    }

    /// Is any day of `month` within the stay?
    pub fn is_present_in(&self, month: Month) -> bool {
        let last = self.last_day().map(Month::of);
        Month::of(self.admitted) <= month && last.is_none_or(|last| month <= last)
    }

    /// The day the person left or died; `None` while the stay goes on.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.left.or(self.person.died())
    }

    fn is_present_on(&self, day: NaiveDate) -> bool {
        self.admitted <= day && self.last_day().is_none_or(|last| day <= last)
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.is_present_on(other.admitted) || other.is_present_on(self.admitted)
    }

    /// What the register knows towards the maintenance of a month; `None` for a month outside the
    /// stay. Whether a young resident studies is for the caller to set, and for one who left education after 16 the
    /// months since.
    ///
    /// ```
    /// use ansinh_core::{Dong, Month, Rule, date};
    /// use ansinh_social_protection::InstitutionalCare;
    /// use ansinh_social_protection::institutional_care::Admission;
    /// use ansinh_social_protection::register::{RegisteredBeneficiary, Resident};
    ///
    /// let child = RegisteredBeneficiary::new("7", "Vàng A Lử", date(2021, 2, 1))?;
    /// let resident = Resident::new(child, Admission::Child, date(2024, 7, 20), None)?;
    /// let august = date(2024, 8, 1);
    /// let facts = resident.facts_in(Month::of(august)).unwrap();
    /// let paid = InstitutionalCare::in_force(august)?.assess(&facts)?.total();
    /// assert_eq!(paid, Dong::new(2_500_000));
    /// assert!(resident.facts_in(Month::of(date(2024, 6, 1))).is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn facts_in(&self, month: Month) -> Option<InstitutionalCareFacts> {
        self.is_present_in(month).then(|| InstitutionalCareFacts {
            age: Age::Born(self.person.born()),
            admission: self.admission,
            disability: self.person.certificate().map(DisabilityCertificate::degree),
            months_of_stay: self.counted_months(month),
            died_on: self.person.died().filter(|day| Month::of(*day) == month),
            ..InstitutionalCareFacts::ordinary()
        })
    }

    /// The months a limit of stay counts: since the 16th birthday for a child past it.
    fn counted_months(&self, month: Month) -> u32 {
        let (born, last) = (self.person.born(), month.last_day());
        let begun = match self.admission {
            Admission::Child | Admission::SanctionedMinor if age_on(born, last) >= 16 => born
                .checked_add_months(chrono::Months::new(16 * 12))
                .map_or(self.admitted, |birthday| birthday.max(self.admitted)),
            _ => self.admitted,
        };
        whole_months_between(Month::of(begun).first_day(), month.next().first_day())
    }
}

impl TryFrom<WrittenResident> for Resident {
    type Error = RegisterError;

    fn try_from(written: WrittenResident) -> Result<Self, RegisterError> {
        Self::new(
            written.person,
            written.admission,
            written.admitted,
            written.left,
        )
    }
}

impl From<Resident> for WrittenResident {
    fn from(
        Resident {
            person,
            admission,
            admitted,
            left,
        }: Resident,
    ) -> Self {
        Self {
            person,
            admission,
            admitted,
            left,
        }
    }
}

/// Decree 20/2021/NĐ-CP, article 24: children are under 16, minors under 18, older people 60 and over.
fn check_age(admission: Admission, age: u16) -> Result<(), RegisterError> {
    let (is_of_age, allowed) = match admission {
        Admission::Child => (age < 16, Text::new("dưới 16 tuổi", "under 16")),
        Admission::SanctionedMinor => (age < 18, Text::new("dưới 18 tuổi", "under 18")),
        Admission::OlderPerson => (age >= 60, Text::new("từ đủ 60 tuổi", "of 60 and over")),
        Admission::Disabled
        | Admission::Urgent
        | Admission::UrgentKeptOn
        | Admission::SanctionedUnableToWork
        | Admission::Voluntary => return Ok(()),
    };
    if is_of_age {
        Ok(())
    } else {
        Err(RegisterError::AdmissionAge { age, allowed })
    }
}

/// An institution (*cơ sở trợ giúp xã hội*) with its places and residents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenInstitution", into = "WrittenInstitution")]
pub struct Institution {
    name: String,
    places: u32,
    residents: Vec<Resident>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenInstitution {
    name: String,
    places: u32,
    residents: Vec<Resident>,
}

impl Institution {
    /// An institution without residents.
    ///
    /// # Errors
    /// [`RegisterError::Blank`] for an empty name.
    pub fn new(name: &str, places: u32) -> Result<Self, RegisterError> {
        let name = not_blank(Text::new("tên cơ sở", "the institution's name"), name)?;
        Ok(Self {
            name,
            places,
            residents: Vec::new(),
        })
    }

    /// Admits a resident.
    ///
    /// # Errors
    /// [`RegisterError::SamePerson`] for somebody who is there in that time already,
    /// [`RegisterError::Full`] with every place taken on a day of the stay; the institution is then
    /// unchanged.
    pub fn admit(&mut self, resident: Resident) -> Result<(), RegisterError> {
        let number = resident.person.number();
        let meets = |other: &&Resident| other.overlaps(&resident);
        let mut meeting = self.residents.iter().filter(meets);
        if meeting.any(|other| other.person.number() == number) {
            return Err(RegisterError::SamePerson {
                number: number.to_owned(),
            });
        }
        if self.is_full_during(&resident) {
            return Err(RegisterError::Full {
                places: self.places,
            });
        }
        self.residents.push(resident);
        Ok(())
    }

    /// Places fill up on a day of admission, that of the stay or of one that begins in it.
    fn is_full_during(&self, stay: &Resident) -> bool {
        let begun = self.residents.iter().map(|other| other.admitted);
        let begun = begun.filter(|day| stay.is_present_on(*day));
        std::iter::once(stay.admitted).chain(begun).any(|day| {
            let taken = self.residents.iter();
            let taken = taken.filter(|other| other.is_present_on(day)).count();
            u32::try_from(taken).unwrap_or(u32::MAX) >= self.places
        })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Those present on some day of a month.
    pub fn in_month(&self, month: Month) -> impl Iterator<Item = &Resident> {
        self.residents
            .iter()
            .filter(move |resident| resident.is_present_in(month))
    }
}

impl TryFrom<WrittenInstitution> for Institution {
    type Error = RegisterError;

    fn try_from(written: WrittenInstitution) -> Result<Self, RegisterError> {
        let mut institution = Self::new(&written.name, written.places)?;
        written
            .residents
            .into_iter()
            .try_for_each(|resident| institution.admit(resident))?;
        Ok(institution)
    }
}

impl From<Institution> for WrittenInstitution {
    fn from(
        Institution {
            name,
            places,
            residents,
        }: Institution,
    ) -> Self {
        Self {
            name,
            places,
            residents,
        }
    }
}
