use ansinh_core::Percent;

ansinh_core::messages! {
    /// Why a programme is not of the level it claims.
    pub enum TrainingLevelReason {
        /// Not shorter than so many months.
        NotShort {
            /// The months.
            months: u32,
        } = "not-short",
            vi: "không dưới {months} tháng",
            en: "not under {months} months";
        /// Shorter than so many months.
        TooShort {
            /// The months.
            months: u32,
        } = "too-short",
            vi: "dưới {months} tháng",
            en: "under {months} months";
        /// A school year or more.
        TooLong = "too-long",
            vi: "từ một năm học trở lên",
            en: "a school year or more";
        /// Too few hours.
        TooFewHours {
            /// Hours of study.
            hours: u32,
            /// The least.
            least: u32,
        } = "too-few-hours",
            vi: "{hours} giờ thực học, tối thiểu {least} giờ",
            en: "{hours} hours of study, {least} at least";
        /// Too few credits for the grade.
        TooFewCredits {
            /// Its credits.
            credits: u32,
            /// The least.
            least: u32,
        } = "too-few-credits",
            vi: "{credits} tín chỉ, bậc này tối thiểu {least}",
            en: "{credits} credits, the grade asks for {least}";
        /// Too few modules for the grade.
        TooFewModules {
            /// Its modules.
            modules: u32,
            /// The least.
            least: u32,
        } = "too-few-modules",
            vi: "{modules} mô-đun, bậc này tối thiểu {least}",
            en: "{modules} modules, the grade asks for {least}";
        /// Too much theory.
        TooMuchTheory {
            /// The most.
            most: Percent,
        } = "too-much-theory",
            vi: "lý thuyết quá {most} số giờ",
            en: "theory is more than {most} of the hours";
        /// Too many hours on a day or in a week.
        TimetableTooFull {
            /// Standard hours.
            hours: u32,
            /// The most.
            most: u32,
        } = "timetable-too-full",
            vi: "thời khóa biểu {hours} giờ chuẩn, tối đa {most}",
            en: "{hours} standard hours in the timetable, {most} at most";
        /// Not as many years as the level has.
        NotSoManyYears {
            /// At least.
            fewest: u32,
            /// At most.
            longest: u32,
        } = "not-so-many-years",
            vi: "thời gian không trong khoảng {fewest} đến {longest} năm học",
            en: "not between {fewest} and {longest} school years";
        /// College asks for upper secondary school.
        NoUpperSecondary = "no-upper-secondary",
            vi: "trình độ cao đẳng cần bằng trung học phổ thông hoặc trung cấp",
            en: "college asks for upper secondary school or an intermediate diploma";
        /// Longer than training beside work may last.
        TooLongBesideWork {
            /// Times the regular length.
            times: u32,
        } = "too-long-beside-work",
            vi: "dài hơn {times} lần thời gian chính quy",
            en: "longer than {times} times the regular length";
    }
}
