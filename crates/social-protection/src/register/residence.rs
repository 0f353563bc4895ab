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
    /// [`RegisterError`] for an admission before birth, or a stay that ends before it begins.
    pub fn new(
        person: RegisteredBeneficiary,
        admission: Admission,
        admitted: NaiveDate,
        left: Option<NaiveDate>,
    ) -> Result<Self, RegisterError> {
        let born = person.born();
        if admitted < born {
            let what = Text::new("tiếp nhận", "admission");
            return Err(RegisterError::BeforeBirth {
                what,
                date: admitted,
                born,
            });
        }
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
        let left = self.left.or(self.person.died());
        Month::of(self.admitted) <= month && left.is_none_or(|left| month <= Month::of(left))
    }

    /// What the register knows towards the maintenance of a month; `None` for a month outside the
    /// stay. Whether a young resident studies is for the caller to set.
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
    /// [`RegisterError::SamePerson`] for somebody who has not left, [`RegisterError::Full`] with every
    /// place taken in the month of admission; the institution is then unchanged.
    pub fn admit(&mut self, resident: Resident) -> Result<(), RegisterError> {
        let month = Month::of(resident.admitted);
        let number = resident.person.number();
        if self
            .in_month(month)
            .any(|other| other.person.number() == number)
        {
            return Err(RegisterError::SamePerson {
                number: number.to_owned(),
            });
        }
        if u32::try_from(self.in_month(month).count()).is_ok_and(|taken| taken >= self.places) {
            return Err(RegisterError::Full {
                places: self.places,
            });
        }
        self.residents.push(resident);
        Ok(())
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
