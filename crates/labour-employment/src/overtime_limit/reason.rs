use crate::Hours;

ansinh_core::messages! {
    /// Why the overtime is not allowed.
    pub enum OvertimeLimitReason {
        /// The worker doesn't agree.
        NoConsent = "no-consent",
            vi: "người lao động không đồng ý làm thêm giờ",
            en: "the worker does not agree to the overtime";
        /// Under 15.
        Under15 = "under-15",
            vi: "người chưa đủ 15 tuổi không được làm thêm giờ",
            en: "nobody under 15 may work overtime";
        /// From 15 to under 18 in an occupation that is not listed.
        MinorInOtherWork = "minor-in-other-work",
            vi: "người từ đủ 15 đến chưa đủ 18 tuổi chỉ được làm thêm giờ trong nghề, công việc thuộc danh mục",
            en: "from 15 to under 18, overtime is for listed occupations only";
        /// Pregnant from the seventh month, or the sixth.
        LatePregnancy = "late-pregnancy",
            vi: "lao động nữ mang thai từ tháng thứ 7 (từ tháng thứ 6 ở vùng cao, vùng sâu, vùng xa, biên giới, hải đảo) không được làm thêm giờ",
            en: "no overtime from the seventh month of pregnancy, the sixth in highland, remote and border areas and on islands";
        /// Raising a child under 12 months, under the code of 2012.
        ChildUnder12Months = "child-under-12-months",
            vi: "lao động nữ nuôi con dưới 12 tháng tuổi không được làm thêm giờ",
            en: "no overtime for a mother of a child under 12 months";
        /// Disabled, under the code of 2012.
        Disabled = "disabled",
            vi: "người khuyết tật suy giảm khả năng lao động từ 51% không được làm thêm giờ",
            en: "no overtime for a disabled person with a reduction of working capacity of 51 % or more";
        /// Too much on the day.
        OverDay {
            /// Hours allowed.
            limit: Hours,
            /// Hours worked.
            worked: Hours,
        } = "over-day",
            vi: "làm thêm {worked} giờ trong ngày, tối đa {limit} giờ",
            en: "{worked} hours of overtime on the day, {limit} at most";
        /// Too much in the month.
        OverMonth {
            /// Hours allowed.
            limit: Hours,
            /// Hours worked.
            worked: Hours,
        } = "over-month",
            vi: "làm thêm {worked} giờ trong tháng, tối đa {limit} giờ",
            en: "{worked} hours of overtime in the month, {limit} at most";
        /// Too much in the year.
        OverYear {
            /// Hours allowed.
            limit: Hours,
            /// Hours worked.
            worked: Hours,
        } = "over-year",
            vi: "làm thêm {worked} giờ trong năm, tối đa {limit} giờ",
            en: "{worked} hours of overtime in the year, {limit} at most";
    }
}
