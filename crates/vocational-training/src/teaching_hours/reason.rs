use ansinh_core::Decimal;

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum TeachingHoursReason {
        /// The norm decided is outside of the range.
        NormOutsideRange {
            /// The norm.
            norm: u32,
            /// The lowest.
            least: u32,
            /// The highest.
            most: u32,
        } = "norm-outside-range",
            vi: "định mức {norm} giờ; cho phép từ {least} đến {most} giờ",
            en: "a norm of {norm} hours; {least} to {most} are allowed";
        /// The norm is not exceeded.
        NoOverHours {
            /// Hours taught.
            taught: Decimal,
            /// The norm of the weeks worked.
            norm: Decimal,
        } = "no-over-hours",
            vi: "dạy {taught} giờ, không vượt định mức {norm} giờ",
            en: "{taught} hours taught, no more than the norm of {norm}";
        /// Teachers are not short, and nobody was replaced.
        TeachersNotShort = "teachers-not-short",
            vi: "đơn vị, bộ môn không thiếu nhà giáo và không dạy thay người nghỉ",
            en: "teachers are not short, and nobody on leave is replaced";
    }
}
