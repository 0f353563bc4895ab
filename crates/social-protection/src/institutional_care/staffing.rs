//! Staffing norms of institutions (*định mức cán bộ, nhân viên*): circular 33/2017/TT-BLĐTBXH,
//! article 5, from 2018-02-12.
//!
//! For each class of residents at most so many to one member of staff; the need is rounded up class
//! by class.

use ansinh_core::Text;
use ansinh_core::law::Citation;
use serde::{Deserialize, Serialize};

use crate::instruments::CIRCULAR_33_2017;

/// A class of residents, or of the whole house, that needs its own staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StaffedClass {
    /// Cases of social work.
    SocialWorkCases,
    /// Children under 18 months.
    ChildrenUnder18Months,
    /// Children of 18 months to under 6 years.
    ChildrenUnder6,
    /// Children of 6 to under 16.
    ChildrenUnder16,
    /// Disabled, mentally ill or HIV-infected children of 18 months to under 6 years.
    IllChildrenUnder6,
    /// Disabled, mentally ill or HIV-infected children of 6 to under 16.
    IllChildrenUnder16,
    /// Disabled adults who look after themselves.
    DisabledAdultsSelfServing,
    /// Disabled adults who don't.
    DisabledAdultsDependent,
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
    /// At most so many to one member of staff.
    pub const fn most_to_one(self) -> u32 {
        match self {
            Self::SocialWorkCases => 100,
            Self::ChildrenUnder18Months => 1,
            Self::ChildrenUnder6 => 6,
            Self::ChildrenUnder16
            | Self::DisabledAdultsSelfServing
            | Self::OlderSelfServing
            | Self::MentallyIllRecovered => 10,
            Self::IllChildrenUnder6
            | Self::DisabledAdultsDependent
            | Self::OlderDependent
            | Self::MentallyIllSevere => 4,
            Self::IllChildrenUnder16 | Self::Rehabilitation => 5,
            Self::MentallyIllExtremelySevere => 2,
            Self::Vagrants => 12,
            Self::MedicalCare => 50,
            Self::Nutrition => 20,
            Self::Teaching => 9,
        }
    }

    /// Staff needed for `people` of the class.
    ///
    /// ```
    /// use ansinh_social_protection::institutional_care::staffing::StaffedClass;
    ///
    /// assert_eq!(StaffedClass::OlderDependent.needed(14), 4);
    /// assert_eq!(StaffedClass::OlderDependent.needed(0), 0);
    /// ```
    pub const fn needed(self, people: u32) -> u32 {
        people.div_ceil(self.most_to_one())
    }
}

/// Where the norms stand.
pub const CITATION: Citation = CIRCULAR_33_2017.article("5").published();

/// Staff needed and present for one class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassStaff {
    /// The class.
    pub class: StaffedClass,
    /// People of the class.
    pub people: u32,
    /// Staff present for it.
    pub staff: u32,
}

ansinh_core::messages! {
    /// Where an institution falls short of the norms.
    pub enum Shortfall {
        /// Too few for a class.
        TooFew {
            /// The class, by its code.
            class: String,
            /// Present.
            staff: u32,
            /// Needed.
            needed: u32,
        } = "too-few-staff",
            vi: "{class}: có {staff} người, cần {needed}",
            en: "{class}: {staff} present, {needed} needed";
        /// Indirect staff above a fifth of all.
        IndirectOver {
            /// Indirect staff.
            indirect: u32,
            /// All staff.
            all: u32,
        } = "indirect-staff-over",
            vi: "lao động gián tiếp {indirect} trên {all} người, tối đa 20%",
            en: "{indirect} of {all} are indirect staff; at most 20 % are allowed";
    }
}

/// Indirect staff at most, per cent of all.
const INDIRECT_AT_MOST_PERCENT: u64 = 20;

/// Compares the staff of an institution with the norms, class by class.
///
/// # Errors
/// Every shortfall, in the order of `classes`; the share of indirect staff last.
pub fn check(classes: &[ClassStaff], indirect: u32, all: u32) -> Result<(), Vec<Shortfall>> {
    let mut shortfalls: Vec<Shortfall> = classes
        .iter()
        .filter(|row| row.staff < row.class.needed(row.people))
        .map(|row| Shortfall::TooFew {
            class: row.class.label().to_string(),
            staff: row.staff,
            needed: row.class.needed(row.people),
        })
        .collect();
    let share = |part: u32| u64::from(part).saturating_mul(100);
    if share(indirect) > u64::from(all).saturating_mul(INDIRECT_AT_MOST_PERCENT) {
        shortfalls.push(Shortfall::IndirectOver { indirect, all });
    }
    if shortfalls.is_empty() {
        Ok(())
    } else {
        Err(shortfalls)
    }
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
            Self::DisabledAdultsSelfServing => Text::new(
                "người khuyết tật tự phục vụ được",
                "disabled adults who look after themselves",
            ),
            Self::DisabledAdultsDependent => Text::new(
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_are_rounded_up_class_by_class() {
        let classes = [
            ClassStaff {
                class: StaffedClass::ChildrenUnder16,
                people: 81,
                staff: 9,
            },
            ClassStaff {
                class: StaffedClass::OlderDependent,
                people: 14,
                staff: 3,
            },
        ];
        let shortfalls = check(&classes, 3, 15).unwrap_err();
        assert_eq!(shortfalls.len(), 1);
        assert_eq!(
            shortfalls[0].to_string(),
            "older people who cannot look after themselves: 3 present, 4 needed"
        );
        assert!(check(&classes[..1], 4, 15).is_err());
    }
}
