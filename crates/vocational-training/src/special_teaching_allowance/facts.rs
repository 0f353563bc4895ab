use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{Coefficient, Decimal, Percent, Text};
use serde::{Deserialize, Serialize};

/// The highest skill a teacher holds, each "or higher".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Skill {
    /// Artisan of merit (*nghệ nhân ưu tú*).
    ArtisanOfMerit,
    /// National skill certificate of level 4 (*chứng chỉ kỹ năng nghề quốc gia bậc 4*).
    NationalLevel4,
    /// Worker grade 5 of 6 (*bậc thợ 5/6*).
    WorkerGrade5Of6,
    /// Worker grade 6 of 7 (*bậc thợ 6/7*).
    WorkerGrade6Of7,
    /// Less than these.
    Lower,
}

/// What is taught.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Lessons {
    /// Theory and practice in one (*dạy tích hợp*).
    Integrated,
    /// Practice (*dạy thực hành*).
    Practical {
        /// The teacher's skill.
        skill: Skill,
    },
}

impl Lessons {
    /// Integrated lessons, or practical ones by somebody skilled enough.
    pub(super) const fn qualify(self) -> bool {
        !matches!(
            self,
            Self::Practical {
                skill: Skill::Lower
            }
        )
    }
}

/// The facts of a teacher's month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct SpecialTeachingAllowanceFacts {
    /// Is the institution a public one?
    pub public_institution: bool,
    /// What is taught.
    pub lessons: Lessons,
    /// The salary coefficient (*hệ số lương*), 0 to 20.
    #[cfg_attr(feature = "proptest", proptest(strategy = "up_to(2_100)"))]
    pub coefficient: Coefficient,
    /// The coefficient of leadership (*phụ cấp chức vụ lãnh đạo*), 0 to 2.
    #[cfg_attr(feature = "proptest", proptest(strategy = "up_to(210)"))]
    pub leadership: Coefficient,
    /// Seniority beyond the frame (*phụ cấp thâm niên vượt khung*), per cent of the coefficient, 0 to
    /// 100.
    #[cfg_attr(feature = "proptest", proptest(strategy = "percents()"))]
    pub beyond_frame: Percent,
    /// The teacher's norm of the year, standard hours, 1 to 2,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..700"))]
    pub yearly_norm: u32,
    /// Hours of such lessons really taught in the month, 0 to 744.
    #[cfg_attr(feature = "proptest", proptest(strategy = "up_to(20_000)"))]
    pub hours: Coefficient,
}

impl Facts for SpecialTeachingAllowanceFacts {
    /// Twenty integrated lessons at a public college, by a teacher of coefficient 3.
    fn ordinary() -> Self {
        Self {
            public_institution: true,
            lessons: Lessons::Integrated,
            coefficient: Coefficient::tenths(30),
            leadership: Coefficient::ZERO,
            beyond_frame: Percent::default(),
            yearly_norm: 450,
            hours: Coefficient::tenths(200),
        }
    }
}

impl SpecialTeachingAllowanceFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        let within = |field: &str, value: Decimal, most: u32, allowed: Text| {
            if value < Decimal::ZERO || value > Decimal::from(most) {
                return Err(FactError::out_of_range(field, value, allowed));
            }
            Ok(())
        };
        within(
            "coefficient",
            self.coefficient.to_decimal(),
            20,
            Text::new("từ 0 đến 20", "0 to 20"),
        )?;
        within(
            "leadership",
            self.leadership.to_decimal(),
            2,
            Text::new("từ 0 đến 2", "0 to 2"),
        )?;
        within(
            "beyond_frame",
            self.beyond_frame.to_decimal(),
            100,
            Text::new("từ 0 đến 100", "0 to 100"),
        )?;
        within(
            "hours",
            self.hours.to_decimal(),
            744,
            Text::new("từ 0 đến 744 giờ", "0 to 744 hours"),
        )?;
        if !(1..=2_000).contains(&self.yearly_norm) {
            let allowed = Text::new("từ 1 đến 2.000 giờ", "1 to 2,000 hours");
            return Err(FactError::out_of_range(
                "yearly_norm",
                self.yearly_norm,
                allowed,
            ));
        }
        Ok(())
    }

    /// The coefficients together.
    pub(super) fn coefficients(&self) -> Option<Decimal> {
        let coefficient = self.coefficient.to_decimal();
        let beyond = coefficient
            .checked_mul(self.beyond_frame.to_decimal())?
            .checked_div(Decimal::ONE_HUNDRED)?;
        coefficient
            .checked_add(self.leadership.to_decimal())?
            .checked_add(beyond)
    }
}

#[cfg(feature = "proptest")]
fn up_to(hundredths: u32) -> impl proptest::strategy::Strategy<Value = Coefficient> {
    use proptest::prelude::Strategy as _;
    (0..hundredths).prop_map(|hundredths| {
        Coefficient::from_decimal(Decimal::new(i64::from(hundredths), 2)).unwrap_or_default()
    })
}

#[cfg(feature = "proptest")]
fn percents() -> impl proptest::strategy::Strategy<Value = Percent> {
    use proptest::prelude::Strategy as _;
    (0_u32..104).prop_map(|percent| Percent::new(percent, 0))
}
