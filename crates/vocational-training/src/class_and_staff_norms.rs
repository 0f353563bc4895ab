//! How large a class may be (*quy mô lớp học*), how many learners a teacher may have, how much room a
//! place needs (*điều kiện đăng ký hoạt động*), and what an institution needs to be founded.
//!
//! The day on which the class is held, the registration is looked at or the institution is founded
//! governs.
//!
//! | what | from | until |
//! |---|---|---|
//! | classes of elementary training (circular 42/2015, article 19(3)(a)) | 2015-12-05 | 2025-12-31 |
//! | classes of courses under three months (circular 43/2015, article 10(1)) | 2015-12-05 | 2025-12-31 |
//! | classes of elementary, intermediate and college training (circular 07/2017, article 2(4)) | 2017-07-01 | 2025-12-31 |
//! | learners to a teacher, room (decree 143/2016, article 14) | 2016-10-14 | 2025-12-31 |
//! | scale, land and capital of a new institution (the same decree, article 3) | 2016-10-14 | 2025-12-31 |
//!
//! Before and after these days the norms are not established. In elementary training the lower ceiling of
//! both circulars holds; circular 07/2017 is not for courses under three months (its article 1(2)). Between 2019-03-20 and 2022-05-31 trades that need aptitude had no ceiling of their
//! own. The least number of learners of a new institution is out of the decree by 2022-06-01; whether it
//! was from 2018-10-08 is not established, and the answer says so.
//!
//! How learners and teachers are converted for the ratio of elementary training is not established: the
//! converted numbers are facts.

mod checks;
mod classes;
mod facts;
mod in_force;
mod reason;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{
    Class, ClassAndStaffNormsFacts, Composition, Foundation, InstitutionKind, Rooms, Staff,
};
pub use reason::ClassAndStaffReason;

use ansinh_core::compliance::{Compliance, Inspection};

const ABOUT: Text = Text::new(
    "Quy mô lớp học và điều kiện về nhà giáo, cơ sở vật chất",
    "Class sizes, and norms of staff and room",
);

/// The norms of a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_vocational_training::class_and_staff_norms::Class;
/// use ansinh_vocational_training::{ClassAndStaffNorms, ClassAndStaffNormsFacts};
///
/// let rule = ClassAndStaffNorms::in_force(date(2017, 9, 1))?;
/// let welding = Class { learners: 35, heavy_trade: true, practice_groups: Some(3), ..Class::ordinary() };
/// let facts = ClassAndStaffNormsFacts {
///     class: Some(welding),
///     ..ClassAndStaffNormsFacts::ordinary()
/// };
/// let refused = rule.assess(&facts)?;
/// assert_eq!(refused.refusals[0].reason.to_string(), "3 practice groups; 4 are needed at 10 learners at most");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassAndStaffNorms {
    /// A theory class, elementary to college (from 2017-07-01).
    pub theory: Option<Cited<u32>>,
    /// A practice group, elementary to college (from 2017-07-01).
    pub practice: Option<Cited<u32>>,
    /// A practice group of a heavy trade (from 2017-07-01).
    pub practice_heavy: Option<Cited<u32>>,
    /// A theory class of elementary training (from 2015-12-05).
    pub elementary_theory: Option<Cited<u32>>,
    /// The same, of small ethnic groups or the disabled.
    pub elementary_theory_special: Option<Cited<u32>>,
    /// The same, of the blind.
    pub elementary_theory_blind: Option<Cited<u32>>,
    /// A practice group of elementary training (from 2015-12-05).
    pub elementary_practice: Option<Cited<u32>>,
    /// The same, of small ethnic groups or the disabled.
    pub elementary_practice_special: Option<Cited<u32>>,
    /// The same, of the blind.
    pub elementary_practice_blind: Option<Cited<u32>>,
    /// A theory class of a course under three months (from 2015-12-05).
    pub short_theory: Option<Cited<u32>>,
    /// The same, of small ethnic groups or the disabled.
    pub short_theory_special: Option<Cited<u32>>,
    /// The same, of the blind.
    pub short_theory_blind: Option<Cited<u32>>,
    /// A practice group of a course under three months (from 2015-12-05).
    pub short_practice: Option<Cited<u32>>,
    /// The same, of small ethnic groups or the disabled.
    pub short_practice_special: Option<Cited<u32>>,
    /// The same, of the blind.
    pub short_practice_blind: Option<Cited<u32>>,
    /// Converted learners to a converted teacher, elementary (from 2016-10-14).
    pub elementary_ratio: Option<Cited<u32>>,
    /// The same, in trades that need aptitude.
    pub aptitude_ratio: Option<Cited<u32>>,
    /// Learners to a teacher, intermediate and college (from 2016-10-14).
    pub diploma_ratio: Option<Cited<u32>>,
    /// Of each programme taught by permanent teachers, intermediate and college (from 2016-10-14).
    pub permanent_share: Option<Cited<Percent>>,
    /// Square metres of a place, elementary (from 2016-10-14).
    pub elementary_area: Option<Cited<Coefficient>>,
    /// Square metres of a place, intermediate and college (from 2016-10-14).
    pub diploma_area: Option<Cited<Coefficient>>,
    /// Learners a year of a new centre (to 2018-10-07).
    pub centre_scale: Option<Cited<u32>>,
    /// Learners a year of a new intermediate school (to 2018-10-07).
    pub intermediate_scale: Option<Cited<u32>>,
    /// Learners a year of a new college (to 2018-10-07).
    pub college_scale: Option<Cited<u32>>,
    /// Square metres of land of a centre (from 2016-10-14).
    pub centre_land: Option<Cited<u32>>,
    /// Square metres of land of an intermediate school in a town.
    pub intermediate_land_urban: Option<Cited<u32>>,
    /// Square metres of land of an intermediate school elsewhere.
    pub intermediate_land: Option<Cited<u32>>,
    /// Square metres of land of a college in a town.
    pub college_land_urban: Option<Cited<u32>>,
    /// Square metres of land of a college elsewhere.
    pub college_land: Option<Cited<u32>>,
    /// Capital of a centre, land not counted.
    pub centre_capital: Option<Cited<Dong>>,
    /// Capital of an intermediate school, land not counted.
    pub intermediate_capital: Option<Cited<Dong>>,
    /// Capital of a college, land not counted.
    pub college_capital: Option<Cited<Dong>>,
    /// Is it not established whether a least scale is still asked for (2018-10-08 to 2022-05-31)?
    pub scale_in_doubt: bool,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ClassAndStaffNorms {
    theory: None, "lớp lý thuyết", "theory class";
    practice: None, "lớp thực hành, tích hợp", "practice group";
    practice_heavy: None, "lớp thực hành nghề nặng nhọc, độc hại", "practice group of a heavy trade";
    elementary_theory: None, "lớp lý thuyết sơ cấp", "elementary theory class";
    elementary_theory_special: None, "lớp lý thuyết sơ cấp của dân tộc rất ít người, người khuyết tật", "elementary theory class of small ethnic groups or the disabled";
    elementary_theory_blind: None, "lớp lý thuyết sơ cấp của người mù", "elementary theory class of the blind";
    elementary_practice: None, "lớp thực hành sơ cấp", "elementary practice group";
    elementary_practice_special: None, "lớp thực hành sơ cấp của dân tộc rất ít người, người khuyết tật", "elementary practice group of small ethnic groups or the disabled";
    elementary_practice_blind: None, "lớp thực hành sơ cấp của người mù", "elementary practice group of the blind";
    short_theory: None, "lớp lý thuyết dưới 3 tháng", "theory class under three months";
    short_theory_special: None, "lớp lý thuyết dưới 3 tháng của dân tộc rất ít người, người khuyết tật", "theory class under three months of small ethnic groups or the disabled";
    short_theory_blind: None, "lớp lý thuyết dưới 3 tháng của người mù", "theory class under three months of the blind";
    short_practice: None, "lớp thực hành dưới 3 tháng", "practice group under three months";
    short_practice_special: None, "lớp thực hành dưới 3 tháng của dân tộc rất ít người, người khuyết tật", "practice group under three months of small ethnic groups or the disabled";
    short_practice_blind: None, "lớp thực hành dưới 3 tháng của người mù", "practice group under three months of the blind";
    elementary_ratio: None, "số học sinh quy đổi trên giáo viên quy đổi, sơ cấp", "converted learners to a converted teacher, elementary";
    aptitude_ratio: None, "số học sinh quy đổi trên giáo viên quy đổi, nghề năng khiếu", "converted learners to a converted teacher, trades of aptitude";
    diploma_ratio: None, "số học sinh, sinh viên trên giáo viên, trung cấp, cao đẳng", "learners to a teacher, intermediate and college";
    permanent_share: None, "tỷ lệ chương trình do nhà giáo cơ hữu dạy", "of a programme taught by permanent teachers";
    elementary_area: None, "m² một chỗ học, sơ cấp", "square metres of a place, elementary";
    diploma_area: None, "m² một chỗ học, trung cấp, cao đẳng", "square metres of a place, intermediate and college";
    centre_scale: None, "quy mô tối thiểu của trung tâm", "least scale of a centre";
    intermediate_scale: None, "quy mô tối thiểu của trường trung cấp", "least scale of an intermediate school";
    college_scale: None, "quy mô tối thiểu của trường cao đẳng", "least scale of a college";
    centre_land: None, "diện tích đất của trung tâm, m²", "land of a centre, square metres";
    intermediate_land_urban: None, "diện tích đất trường trung cấp ở đô thị, m²", "land of an intermediate school in a town, square metres";
    intermediate_land: None, "diện tích đất trường trung cấp ngoài đô thị, m²", "land of an intermediate school elsewhere, square metres";
    college_land_urban: None, "diện tích đất trường cao đẳng ở đô thị, m²", "land of a college in a town, square metres";
    college_land: None, "diện tích đất trường cao đẳng ngoài đô thị, m²", "land of a college elsewhere, square metres";
    centre_capital: None, "vốn đầu tư của trung tâm", "capital of a centre";
    intermediate_capital: None, "vốn đầu tư của trường trung cấp", "capital of an intermediate school";
    college_capital: None, "vốn đầu tư của trường cao đẳng", "capital of a college";
});

impl Rule for ClassAndStaffNorms {
    type Facts = ClassAndStaffNormsFacts;
    type Award = Compliance;
    type Reason = ClassAndStaffReason;

    fn about() -> About {
        About {
            id: "vocational-training/class-and-staff-norms",
            title: ABOUT,
            governing_date: Text::new(
                "ngày tổ chức lớp, xét đăng ký, thành lập",
                "the day of the class, the registration, the foundation",
            ),
            regimes: first_days(&[
                &in_force::CLASSES,
                &in_force::ELEMENTARY_CLASSES,
                &in_force::CONDITIONS,
            ]),
            reviewed_until: in_force::CLASSES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ClassAndStaffReason>>(
        &self,
        facts: &ClassAndStaffNormsFacts,
        trace: &mut T,
    ) -> Result<Option<Compliance>, FactError> {
        facts.check()?;
        let mut looked_at = Inspection::told_to(trace);
        let mut last = None;
        if let Some(class) = &facts.class {
            last = Some(self.class(facts.level, class, &mut looked_at)?);
        }
        if let Some(staff) = &facts.staff {
            last = Some(self.staff(facts.level, staff, &mut looked_at)?);
        }
        if let Some(rooms) = &facts.rooms {
            last = Some(self.rooms(facts.level, rooms, &mut looked_at)?);
        }
        if let Some(foundation) = &facts.foundation {
            last = Some(self.foundation(foundation, &mut looked_at)?);
        }
        Ok(last.and_then(|citation| looked_at.conclude(citation)))
    }
}
