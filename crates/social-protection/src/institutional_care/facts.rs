use ansinh_core::facts::{Age, FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Month, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::Degree;

/// On what ground a person lives in an institution: decree 20/2021/NĐ-CP, article 24.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Admission {
    /// Clause 1: a child without support, or with HIV, who has no carer.
    Child,
    /// Clause 1: an older person entitled to an institution.
    OlderPerson,
    /// Clause 1: a disabled person without support who cannot manage.
    Disabled,
    /// Clause 2: somebody in need of urgent protection.
    Urgent,
    /// Clause 4: such a person beyond three months, by decision of the body above the institution.
    UrgentKeptOn,
    /// Clause 3: a minor under the law on administrative sanctions.
    SanctionedMinor,
    /// Clause 3: somebody unable to work under that law.
    SanctionedUnableToWork,
    /// Clause 5: a voluntary resident by contract.
    Voluntary,
}

/// The facts of a month of care.
///
/// # Units
/// Đồng; months counted whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct InstitutionalCareFacts {
    /// The resident's age.
    pub age: Age,
    /// The ground of admission.
    pub admission: Admission,
    /// The degree on the disability certificate; null without one.
    #[serde(deserialize_with = "explicit")]
    pub disability: Option<Degree>,
    /// In general, vocational or higher education.
    pub in_education: bool,
    /// The office reads "not beyond 22 years" (decree 20/2021/NĐ-CP, article 26(2)) as the whole year
    /// until the 23rd birthday; by default the stay ends with the month of the 22nd.
    pub age_22_counts: bool,
    /// Months of the stay that a limit counts, with the month assessed: all months for urgent
    /// protection, the months since leaving education, or since 16 if that is later, for a child or minor
    /// who left it. 0 to 1,200.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_300"))]
    pub months_of_stay: u32,
    /// The day of death, where it lies in this month; null while the resident lives.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "seldom_dead()"))]
    pub died_on: Option<NaiveDate>,
    /// Spent on common medicine in this month.
    pub medicine_spent: Dong,
    /// The province or group already applied 270,000 đồng in 2014; asked for that year alone.
    pub level_270_in_2014: bool,
}

impl Facts for InstitutionalCareFacts {
    /// A child of 10 without support, in the first month of care.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(10),
            admission: Admission::Child,
            disability: None,
            in_education: true,
            age_22_counts: false,
            months_of_stay: 1,
            died_on: None,
            medicine_spent: Dong::ZERO,
            level_270_in_2014: false,
        }
    }
}

const MOST_MONTHS: u32 = 1_200;

impl InstitutionalCareFacts {
    /// Was the person admitted as a child (decree 20/2021/NĐ-CP, article 26(2), (4) and (5))?
    pub(super) const fn is_admitted_as_child(&self) -> bool {
        matches!(
            self.admission,
            Admission::Child | Admission::SanctionedMinor
        )
    }

    /// Until 16, and in education up to 22, a child stays as of right.
    pub(super) const fn may_stay_at(&self, age: u16) -> bool {
        let last_in_education = if self.age_22_counts { 22 } else { 21 };
        age < 16 || self.in_education && age <= last_in_education
    }

    pub(super) fn check(&self, month: Month) -> Result<(), FactError> {
        self.age.check("age", month.last_day())?;
        if self.months_of_stay > MOST_MONTHS {
            let allowed = Text::new("từ 0 đến 1.200 tháng", "0 to 1,200 months");
            return Err(FactError::out_of_range(
                "months_of_stay",
                self.months_of_stay,
                allowed,
            ));
        }
        not_negative("medicine_spent", self.medicine_spent)?;
        if let Some(day) = self.died_on.filter(|day| Month::of(*day) != month) {
            let allowed = Text::new("một ngày trong tháng", "a day of the month");
            return Err(FactError::out_of_range("died_on", day, allowed));
        }
        let age = self.age.on(month.last_day());
        if self.admission == Admission::OlderPerson && age < 60 {
            let because = Text::new(
                "người cao tuổi là từ 60 tuổi",
                "an older person is 60 or over",
            );
            return Err(FactError::contradiction("age", age, because));
        }
        Ok(())
    }
}

/// Mostly alive, or dead on a day of the first or last month of a regime.
#[cfg(feature = "proptest")]
fn seldom_dead() -> impl proptest::strategy::Strategy<Value = Option<NaiveDate>> {
    use ansinh_core::date;
    use proptest::prelude::{Just, Strategy as _};
    let days = vec![
        date(2021, 6, 30),
        date(2024, 7, 1),
        date(2026, 7, 1),
        date(2026, 10, 4),
        date(2026, 10, 5),
    ];
    proptest::prop_oneof![
        6 => Just(None),
        1 => proptest::sample::select(days).prop_map(Some),
    ]
}
