use ansinh_core::facts::{Age, Facts as _};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::{RegisterError, not_blank};
use crate::{Degree, MonthlyAllowanceFacts};

/// A disability certificate (*giấy xác nhận khuyết tật*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisabilityCertificate {
    degree: Degree,
    issued: NaiveDate,
}

impl DisabilityCertificate {
    /// A certificate of a degree, issued on a day.
    pub const fn new(degree: Degree, issued: NaiveDate) -> Self {
        Self { degree, issued }
    }

    /// The degree.
    pub const fn degree(self) -> Degree {
        self.degree
    }

    /// The day of issue, from whose month the allowance is due since 2021-07-01.
    pub const fn issued(self) -> NaiveDate {
        self.issued
    }
}

const CERTIFICATE: Text = Text::new("giấy xác nhận khuyết tật", "the disability certificate");

/// A person in the register (*đối tượng bảo trợ xã hội*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct RegisteredBeneficiary {
    number: String,
    name: String,
    born: NaiveDate,
    certificate: Option<DisabilityCertificate>,
    died: Option<NaiveDate>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    number: String,
    name: String,
    born: NaiveDate,
    certificate: Option<DisabilityCertificate>,
    died: Option<NaiveDate>,
}

impl RegisteredBeneficiary {
    /// A living person without a disability certificate.
    ///
    /// # Errors
    /// [`RegisterError::Blank`] for an empty number or name.
    pub fn new(number: &str, name: &str, born: NaiveDate) -> Result<Self, RegisterError> {
        Ok(Self {
            number: not_blank(Text::new("số định danh", "the number"), number)?,
            name: not_blank(Text::new("họ và tên", "the name"), name)?,
            born,
            certificate: None,
            died: None,
        })
    }

    /// The person with a disability certificate, in place of an earlier one.
    ///
    /// # Errors
    /// [`RegisterError::BeforeBirth`] or [`RegisterError::AfterDeath`].
    pub fn certified(self, certificate: DisabilityCertificate) -> Result<Self, RegisterError> {
        self.must_live(CERTIFICATE, certificate.issued)?;
        Ok(Self {
            certificate: Some(certificate),
            ..self
        })
    }

    /// The person, who died on `day`.
    ///
    /// # Errors
    /// [`RegisterError::BeforeBirth`], or [`RegisterError::AfterDeath`] for a certificate issued later.
    pub fn died_on(self, day: NaiveDate) -> Result<Self, RegisterError> {
        let dead = Self {
            died: Some(day),
            ..self
        };
        dead.must_live(Text::new("chết", "death"), day)?;
        if let Some(certificate) = dead.certificate {
            dead.must_live(CERTIFICATE, certificate.issued)?;
        }
        Ok(dead)
    }

    /// Something that happens to the living, from the day of birth to that of death.
    pub(super) fn must_live(&self, what: Text, date: NaiveDate) -> Result<(), RegisterError> {
        let born = self.born;
        if date < born {
            return Err(RegisterError::BeforeBirth { what, date, born });
        }
        match self.died {
            Some(died) if died < date => Err(RegisterError::AfterDeath { what, date, died }),
            _ => Ok(()),
        }
    }

    /// The number of the register.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The day of birth.
    pub const fn born(&self) -> NaiveDate {
        self.born
    }

    /// The certificate in force.
    pub const fn certificate(&self) -> Option<DisabilityCertificate> {
        self.certificate
    }

    /// The day of death.
    pub const fn died(&self) -> Option<NaiveDate> {
        self.died
    }

    /// What the register knows towards a monthly allowance: the day of birth, the certificate with its
    /// day, the day of death. Everything else is that of an ordinary person and is for the caller to
    /// set.
    pub fn circumstances(&self) -> MonthlyAllowanceFacts {
        MonthlyAllowanceFacts {
            age: Age::Born(self.born),
            disability: self.certificate.map(DisabilityCertificate::degree),
            certificate_issued: self.certificate.map(DisabilityCertificate::issued),
            ended: self.died,
            ..MonthlyAllowanceFacts::ordinary()
        }
    }
}

impl TryFrom<Written> for RegisteredBeneficiary {
    type Error = RegisterError;

    fn try_from(written: Written) -> Result<Self, RegisterError> {
        let mut person = Self::new(&written.number, &written.name, written.born)?;
        if let Some(certificate) = written.certificate {
            person = person.certified(certificate)?;
        }
        match written.died {
            Some(day) => person.died_on(day),
            None => Ok(person),
        }
    }
}

impl From<RegisteredBeneficiary> for Written {
    fn from(person: RegisteredBeneficiary) -> Self {
        let RegisteredBeneficiary {
            number,
            name,
            born,
            certificate,
            died,
        } = person;
        Self {
            number,
            name,
            born,
            certificate,
            died,
        }
    }
}
