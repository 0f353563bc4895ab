use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Coefficient, Decimal, Dong, Percent, Text};
use serde::{Deserialize, Serialize};

use crate::ProgrammeLevel;

/// Who sits in a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Composition {
    /// Nobody of the groups below.
    Ordinary,
    /// Very small ethnic groups (*dân tộc thiểu số ít người*) or the disabled.
    SmallEthnicGroupOrDisabled,
    /// The blind.
    Blind,
}

/// Learners who are taught together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Learners, 1 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..200"))]
    pub learners: u32,
    /// Who they are.
    pub composition: Composition,
    /// Is the trade on the list of heavy, hazardous and dangerous ones?
    pub heavy_trade: bool,
    /// Theory classes formed; null where it is asked how many are needed.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub theory_classes: Option<u32>,
    /// Practice groups formed; null where it is asked how many are needed.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub practice_groups: Option<u32>,
}

impl Class {
    /// Thirty learners of an ordinary trade, not yet divided.
    pub const fn ordinary() -> Self {
        Self {
            learners: 30,
            composition: Composition::Ordinary,
            heavy_trade: false,
            theory_classes: None,
            practice_groups: None,
        }
    }
}

/// Who teaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Staff {
    /// Learners, converted in elementary training; 0 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "tenths(20_000)"))]
    pub learners: Coefficient,
    /// Teachers, converted in elementary training; above 0, to 100,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "tenths(800)"))]
    pub teachers: Coefficient,
    /// Does the trade need aptitude (*năng khiếu*)?
    pub aptitude_trade: bool,
    /// How much of the programme permanent teachers (*nhà giáo cơ hữu*) teach, 0 to 100 %.
    #[cfg_attr(feature = "proptest", proptest(strategy = "percents()"))]
    pub permanent_share: Percent,
}

/// Theory rooms and workshops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Rooms {
    /// Places of learners, 1 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..200"))]
    pub places: u32,
    /// Square metres, 0 to 100,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "tenths(20_000)"))]
    pub square_metres: Coefficient,
}

/// Kinds of institutions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum InstitutionKind {
    /// A vocational centre (*trung tâm giáo dục nghề nghiệp*).
    Centre,
    /// An intermediate school (*trường trung cấp*).
    IntermediateSchool,
    /// A college (*trường cao đẳng*).
    College,
}

/// An institution to be founded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Foundation {
    /// Its kind.
    pub kind: InstitutionKind,
    /// Learners it will take a year, 0 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_000"))]
    pub learners_a_year: u32,
    /// Land, square metres, 0 to 1,000,000,000; where it lies in a town and outside, both as 1 to 2.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..60_000"))]
    pub land: u32,
    /// Is the land in an urban area?
    pub urban: bool,
    /// Capital, the value of land not counted, đồng.
    pub capital: Dong,
}

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ClassAndStaffNormsFacts {
    /// The level.
    pub level: ProgrammeLevel,
    /// A class; null where none is looked at.
    #[serde(deserialize_with = "explicit")]
    pub class: Option<Class>,
    /// Staff; null where it isn't looked at.
    #[serde(deserialize_with = "explicit")]
    pub staff: Option<Staff>,
    /// Rooms; null where they aren't looked at.
    #[serde(deserialize_with = "explicit")]
    pub rooms: Option<Rooms>,
    /// A foundation; null where none is looked at.
    #[serde(deserialize_with = "explicit")]
    pub foundation: Option<Foundation>,
}

impl Facts for ClassAndStaffNormsFacts {
    /// A class of elementary training.
    fn ordinary() -> Self {
        Self {
            level: ProgrammeLevel::Elementary,
            class: Some(Class::ordinary()),
            staff: None,
            rooms: None,
            foundation: None,
        }
    }
}

impl ClassAndStaffNormsFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        let nothing = self.class.is_none() && self.staff.is_none() && self.rooms.is_none();
        if nothing && self.foundation.is_none() {
            return Err(FactError::Missing {
                field: "class".into(),
                allowed: Text::new(
                    "lớp học, nhà giáo, phòng học hoặc việc thành lập cần xét",
                    "a class, staff, rooms or a foundation to look at",
                ),
            });
        }
        if let Some(class) = &self.class {
            let allowed = Text::new("từ 1 đến 1.000.000 người", "1 to 1,000,000 learners");
            within("class.learners", class.learners, 1, 1_000_000, allowed)?;
        }
        if let Some(staff) = &self.staff {
            staff.check()?;
        }
        if let Some(rooms) = &self.rooms {
            let allowed = Text::new("từ 1 đến 1.000.000 chỗ", "1 to 1,000,000 places");
            within("rooms.places", rooms.places, 1, 1_000_000, allowed)?;
            let allowed = Text::new("từ 0 đến 100.000.000 m²", "0 to 100,000,000 m²");
            let metres = rooms.square_metres.to_decimal();
            within("rooms.square_metres", metres, 0, 100_000_000, allowed)?;
        }
        if let Some(foundation) = &self.foundation {
            let allowed = Text::new("từ 0 đến 1.000.000 người", "0 to 1,000,000 learners");
            let learners = foundation.learners_a_year;
            within(
                "foundation.learners_a_year",
                learners,
                0,
                1_000_000,
                allowed,
            )?;
            let allowed = Text::new("từ 0 đến 1.000.000.000 m²", "0 to 1,000,000,000 m²");
            within(
                "foundation.land",
                foundation.land,
                0,
                1_000_000_000,
                allowed,
            )?;
            not_negative("foundation.capital", foundation.capital)?;
        }
        Ok(())
    }
}

impl Staff {
    fn check(&self) -> Result<(), FactError> {
        let allowed = Text::new("từ 0 đến 1.000.000 người", "0 to 1,000,000 learners");
        within(
            "staff.learners",
            self.learners.to_decimal(),
            0,
            1_000_000,
            allowed,
        )?;
        let teachers = self.teachers.to_decimal();
        if teachers.is_zero() || teachers > Decimal::from(100_000) {
            let allowed = Text::new("trên 0 đến 100.000 người", "above 0, to 100,000 teachers");
            return Err(FactError::out_of_range("staff.teachers", teachers, allowed));
        }
        let allowed = Text::new("từ 0 đến 100%", "0 to 100%");
        let share = self.permanent_share.to_decimal();
        within("staff.permanent_share", share, 0, 100, allowed)
    }
}

fn within(
    field: &str,
    value: impl Into<Decimal>,
    least: u32,
    most: u32,
    allowed: Text,
) -> Result<(), FactError> {
    let value = value.into();
    if value < Decimal::from(least) || value > Decimal::from(most) {
        return Err(FactError::out_of_range(field, value, allowed));
    }
    Ok(())
}

#[cfg(feature = "proptest")]
fn few() -> impl proptest::strategy::Strategy<Value = Option<u32>> {
    proptest::option::of(0_u32..25)
}

#[cfg(feature = "proptest")]
fn tenths(below: u32) -> impl proptest::strategy::Strategy<Value = Coefficient> {
    use proptest::prelude::Strategy as _;
    (0..below).prop_map(Coefficient::tenths)
}

#[cfg(feature = "proptest")]
fn percents() -> impl proptest::strategy::Strategy<Value = Percent> {
    use proptest::prelude::Strategy as _;
    (0_u32..104).prop_map(|percent| Percent::new(percent, 0))
}
