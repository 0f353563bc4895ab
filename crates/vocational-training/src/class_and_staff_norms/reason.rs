use ansinh_core::{Coefficient, Decimal, Dong, Percent};

ansinh_core::messages! {
    /// Which norm is broken.
    pub enum ClassAndStaffReason {
        /// Too few theory classes for so many learners.
        TooFewClasses {
            /// Formed.
            formed: u32,
            /// Needed.
            needed: u32,
            /// Learners of one at most.
            most: u32,
        } = "too-few-classes",
            vi: "{formed} lớp lý thuyết; cần {needed} lớp, mỗi lớp không quá {most} người học",
            en: "{formed} theory classes; {needed} are needed at {most} learners at most";
        /// Too few practice groups for so many learners.
        TooFewGroups {
            /// Formed.
            formed: u32,
            /// Needed.
            needed: u32,
            /// Learners of one at most.
            most: u32,
        } = "too-few-groups",
            vi: "{formed} lớp thực hành; cần {needed} lớp, mỗi lớp không quá {most} người học",
            en: "{formed} practice groups; {needed} are needed at {most} learners at most";
        /// Too many learners to a teacher.
        TooManyLearners {
            /// Learners to a teacher.
            ratio: Decimal,
            /// At most.
            most: u32,
        } = "too-many-learners",
            vi: "{ratio} người học trên một nhà giáo, tối đa {most}",
            en: "{ratio} learners to a teacher, {most} at most";
        /// Elementary training without a permanent teacher of the trade.
        NoPermanent = "no-permanent-teacher",
            vi: "không có giáo viên cơ hữu cho nghề tổ chức đào tạo",
            en: "the trade has no permanent teacher";
        /// Too little of the programme by permanent teachers.
        TooFewPermanent {
            /// Their share.
            share: Percent,
            /// At least.
            least: Percent,
        } = "too-few-permanent-teachers",
            vi: "nhà giáo cơ hữu dạy {share} chương trình, ít nhất {least}",
            en: "permanent teachers teach {share} of the programme, {least} at least";
        /// Too little room.
        AreaTooSmall {
            /// Square metres there are.
            found: Coefficient,
            /// Square metres needed.
            needed: Coefficient,
        } = "area-too-small",
            vi: "diện tích {found} m², cần {needed} m²",
            en: "{found} m² of rooms, {needed} m² are needed";
        /// Too few learners a year.
        ScaleTooSmall {
            /// Learners a year.
            found: u32,
            /// At least.
            least: u32,
        } = "scale-too-small",
            vi: "quy mô {found} người học một năm, tối thiểu {least}",
            en: "{found} learners a year, {least} at least";
        /// Too little land.
        LandTooSmall {
            /// Square metres.
            found: u32,
            /// At least.
            least: u32,
        } = "land-too-small",
            vi: "diện tích đất {found} m², tối thiểu {least} m²",
            en: "{found} m² of land, {least} m² at least";
        /// Too little capital.
        CapitalTooSmall {
            /// There is.
            found: Dong,
            /// At least.
            least: Dong,
        } = "capital-too-small",
            vi: "vốn đầu tư {found}, tối thiểu {least}",
            en: "a capital of {found}, {least} at least";
    }
}
