//! Which pupils are supported (decree 116/2016, article 4; decree 66/2025, article 4), and why not.

use ansinh_core::explanation::Trace;
use ansinh_core::law::Citation;

use super::{BoardingPupilSupport, BoardingPupilSupportFacts, Grade};
use crate::instruments::education::{DECREE_66_2025, DECREE_116_2016, DECREE_188_2026};
use crate::{PovertyStatus, Zone};

ansinh_core::messages! {
    /// Why there is no boarding-pupil support.
    pub enum BoardingPupilSupportReason {
        /// Not a resident of the area.
        NotResident = "not-resident",
            vi: "học sinh và cha, mẹ không thường trú tại xã, thôn đặc biệt khó khăn",
            en: "pupil and parents are not resident in an extremely disadvantaged commune or village";
        /// The school stands elsewhere.
        SchoolElsewhere = "school-elsewhere",
            vi: "trường không ở địa bàn được quy định",
            en: "the school does not stand in an area that is named";
        /// Home is near, and the way easy.
        CanGoAndReturn {
            /// Metres to school.
            metres: u32,
            /// Metres at least.
            at_least: u32,
        } = "can-go-and-return",
            vi: "nhà cách trường {metres} m, phải từ {at_least} m, và đường đi không thuộc địa hình khó khăn",
            en: "home is {metres} m from school, it must be {at_least} m or more, and the way is not hard";
        /// A Kinh pupil of upper secondary school who is not poor.
        NotPoor = "not-poor",
            vi: "học sinh trung học phổ thông là người Kinh phải thuộc hộ nghèo",
            en: "a Kinh pupil of upper secondary school must be of a poor household";
        /// A support of the same kind is higher.
        DrawsHigherSupport = "draws-higher-support",
            vi: "đã hưởng chính sách cùng tính chất có mức cao hơn",
            en: "draws a support of the same kind that is higher";
        /// Border schools have amounts of their own later.
        BorderSchoolNotYet = "border-school-not-yet",
            vi: "chính sách cho trường nội trú xã biên giới có từ ngày 15/7/2026",
            en: "the amounts of border boarding schools begin on 2026-07-15";
        /// All months of the school year are paid.
        SchoolYearPaid {
            /// Months of a school year at most.
            months: u32,
        } = "school-year-paid",
            vi: "một năm học chỉ được hỗ trợ {months} tháng",
            en: "no more than {months} months are paid in a school year";
    }
}

impl BoardingPupilSupport {
    /// Months of a school year that may be paid to this pupil.
    pub(super) fn months_of(&self, facts: &BoardingPupilSupportFacts) -> u32 {
        let more = self.preparatory_months.as_ref();
        let more = more.filter(|_| facts.learns_vietnamese_first && facts.ethnic_minority);
        let more = more.map_or(0, |months| months.value);
        self.months_at_most.value.saturating_add(more)
    }

    /// Is the pupil supported? If not, `trace` hears every reason.
    pub(super) fn is_supported<T: Trace<BoardingPupilSupportReason>>(
        &self,
        facts: &BoardingPupilSupportFacts,
        trace: &mut T,
    ) -> bool {
        use BoardingPupilSupportReason as Reason;

        let conditions = self.conditions();
        let mut supported = true;
        if facts.draws_higher_support {
            trace.refuse(&self.highest_only(facts), || Reason::DrawsHigherSupport);
            supported = false;
        }
        if facts.is_at_border_school() {
            if self.border_full_food.is_none() {
                trace.refuse(&conditions, || Reason::BorderSchoolNotYet);
                supported = false;
            }
            return supported;
        }
        if facts.at_semi_boarding_school {
            return supported;
        }
        if !self.lives_in_named_area(facts) {
            trace.refuse(&conditions, || Reason::NotResident);
            supported = false;
        }
        if !facts.school_in_named_area {
            trace.refuse(&conditions, || Reason::SchoolElsewhere);
            supported = false;
        }
        let (metres, distance) = (facts.metres_to_school, self.distance(facts.grade));
        if metres < distance && !facts.hard_way {
            trace.refuse(&conditions, || Reason::CanGoAndReturn {
                metres,
                at_least: distance,
            });
            supported = false;
        }
        let poor = facts.household == PovertyStatus::Poor;
        if facts.grade == Grade::UpperSecondary && !facts.ethnic_minority && !poor {
            trace.refuse(&conditions, || Reason::NotPoor);
            supported = false;
        }
        supported
    }

    /// Residents of extremely disadvantaged communes and villages, and since 2025-05 poor
    /// ethnic-minority pupils of the other zones.
    fn lives_in_named_area(&self, facts: &BoardingPupilSupportFacts) -> bool {
        let of_other_zone = matches!(facts.zone, Some(Zone::I | Zone::II))
            && facts.ethnic_minority
            && facts.household == PovertyStatus::Poor;
        facts.resident_in_extremely_disadvantaged_area || (self.is_of_2025() && of_other_zone)
    }

    const fn distance(&self, grade: Grade) -> u32 {
        match grade {
            Grade::Primary => self.primary_metres.value,
            Grade::LowerSecondary => self.lower_secondary_metres.value,
            Grade::UpperSecondary => self.upper_secondary_metres.value,
        }
    }

    const fn is_of_2025(&self) -> bool {
        self.food.is_some()
    }

    fn conditions(&self) -> Citation {
        if self.is_of_2025() {
            DECREE_66_2025.article("4").published()
        } else {
            DECREE_116_2016.article("4").published()
        }
    }

    /// By what a pupil of several supports draws the highest.
    fn highest_only(&self, facts: &BoardingPupilSupportFacts) -> Citation {
        if facts.is_at_border_school() && self.border_full_food.is_some() {
            DECREE_188_2026.article("2").clause("1").published()
        } else if self.is_of_2025() {
            DECREE_66_2025.whole().unchecked()
        } else {
            let article = DECREE_116_2016.article("9").clause("1");
            article.point("e").published()
        }
    }
}
