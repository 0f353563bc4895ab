use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

/// A class of residents, or of the whole house, that needs its own staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum StaffedClass {
    /// Cases of social work.
    SocialWorkCases,
    /// Children under 18 months.
    #[serde(rename = "children-under-18-months")]
    ChildrenUnder18Months,
    /// Children of 18 months to under 6 years.
    #[serde(rename = "children-under-6")]
    ChildrenUnder6,
    /// Children of 6 to under 16.
    #[serde(rename = "children-under-16")]
    ChildrenUnder16,
    /// Disabled, mentally ill or HIV-infected children of 18 months to under 6 years.
    #[serde(rename = "ill-children-under-6")]
    IllChildrenUnder6,
    /// Disabled, mentally ill or HIV-infected children of 6 to under 16.
    #[serde(rename = "ill-children-under-16")]
    IllChildrenUnder16,
    /// Disabled adults who look after themselves.
    DisabledSelfServing,
    /// Disabled adults who don't.
    DisabledDependent,
    /// Older people who look after themselves.
    OlderSelfServing,
    /// Older people who don't.
    OlderDependent,
    /// Mentally ill, extremely severe.
    MentallyIllExtremelySevere,
    /// Mentally ill, severe.
    MentallyIllSevere,
    /// Mentally ill, recovered.
    MentallyIllRecovered,
    /// Vagrants.
    Vagrants,
    /// Everyone, for medical staff.
    MedicalCare,
    /// Everyone, for nutrition.
    Nutrition,
    /// Those in rehabilitation of function.
    Rehabilitation,
    /// Pupils, for teachers.
    Teaching,
}

impl StaffedClass {
    /// The class in words.
    pub const fn label(self) -> Text {
        match self {
            Self::SocialWorkCases => Text::new("nhân viên công tác xã hội", "social workers"),
            Self::ChildrenUnder18Months => {
                Text::new("trẻ dưới 18 tháng", "children under 18 months")
            }
            Self::ChildrenUnder6 => Text::new(
                "trẻ từ 18 tháng đến dưới 6 tuổi",
                "children of 18 months to 5 years",
            ),
            Self::ChildrenUnder16 => Text::new("trẻ từ 6 đến dưới 16 tuổi", "children of 6 to 15"),
            Self::IllChildrenUnder6 => Text::new(
                "trẻ khuyết tật, tâm thần, nhiễm HIV dưới 6 tuổi",
                "ill or disabled children under 6",
            ),
            Self::IllChildrenUnder16 => Text::new(
                "trẻ khuyết tật, tâm thần, nhiễm HIV từ 6 đến dưới 16 tuổi",
                "ill or disabled children of 6 to 15",
            ),
            Self::DisabledSelfServing => Text::new(
                "người khuyết tật tự phục vụ được",
                "disabled adults who look after themselves",
            ),
            Self::DisabledDependent => Text::new(
                "người khuyết tật không tự phục vụ được",
                "disabled adults who cannot look after themselves",
            ),
            Self::OlderSelfServing => Text::new(
                "người cao tuổi tự phục vụ được",
                "older people who look after themselves",
            ),
            Self::OlderDependent => Text::new(
                "người cao tuổi không tự phục vụ được",
                "older people who cannot look after themselves",
            ),
            Self::MentallyIllExtremelySevere => Text::new(
                "người tâm thần đặc biệt nặng",
                "extremely severely mentally ill",
            ),
            Self::MentallyIllSevere => Text::new("người tâm thần nặng", "severely mentally ill"),
            Self::MentallyIllRecovered => {
                Text::new("người tâm thần đã phục hồi", "mentally ill, recovered")
            }
            Self::Vagrants => Text::new("người lang thang", "vagrants"),
            Self::MedicalCare => Text::new("nhân viên y tế", "medical staff"),
            Self::Nutrition => Text::new("nhân viên dinh dưỡng", "nutrition staff"),
            Self::Rehabilitation => {
                Text::new("nhân viên phục hồi chức năng", "rehabilitation staff")
            }
            Self::Teaching => Text::new("giáo viên", "teachers"),
        }
    }
}

/// Staff present for one class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ClassStaff {
    /// The class.
    pub class: StaffedClass,
    /// People of the class, 0 to 100,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..110_000"))]
    pub people: u32,
    /// Staff present for it.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..110_000"))]
    pub staff: u32,
}

/// The staff of an institution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct InstitutionStaffingFacts {
    /// Directors.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..3"))]
    pub directors: u32,
    /// Deputy directors.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..4"))]
    pub deputies: u32,
    /// Psychologists.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..3"))]
    pub psychologists: u32,
    /// The classes there are, each once.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<ClassStaff>(), 0..3)"
        )
    )]
    pub classes: Vec<ClassStaff>,
    /// In accounts, administration, stores, records, driving and guarding, no more than all staff.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub indirect_staff: u32,
    /// All staff of the institution.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..200"))]
    pub all_staff: u32,
}

impl Facts for InstitutionStaffingFacts {
    /// A director and a psychologist, and nobody to care for.
    fn ordinary() -> Self {
        Self {
            directors: 1,
            deputies: 0,
            psychologists: 1,
            classes: Vec::new(),
            indirect_staff: 0,
            all_staff: 2,
        }
    }
}

const MOST_PEOPLE: u32 = 100_000;

impl InstitutionStaffingFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.indirect_staff > self.all_staff {
            let because = Text::new(
                "lao động gián tiếp nằm trong tổng số",
                "indirect staff are among all staff",
            );
            return Err(FactError::contradiction(
                "indirect_staff",
                self.indirect_staff,
                because,
            ));
        }
        let mut rest = self.classes.as_slice();
        while let Some((row, later)) = rest.split_first() {
            if row.people > MOST_PEOPLE {
                let allowed = Text::new("từ 0 đến 100.000 người", "0 to 100,000 people");
                return Err(FactError::out_of_range(
                    "classes.people",
                    row.people,
                    allowed,
                ));
            }
            if later.iter().any(|other| other.class == row.class) {
                let because = Text::new("mỗi nhóm ghi một lần", "each class stands once");
                let class = row.class.label();
                return Err(FactError::contradiction("classes.class", class, because));
            }
            rest = later;
        }
        Ok(())
    }
}
