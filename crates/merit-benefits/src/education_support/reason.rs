ansinh_core::messages! {
    /// Why there is no support.
    pub enum Reason {
        /// No ground at all.
        NoGround = "no-ground",
            vi: "không thuộc diện được hưởng ưu đãi giáo dục",
            en: "no ground for education support";
        /// The rate of the parent is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u32,
            /// The lowest with support, per cent.
            lowest: u32,
        } = "rate-too-low",
            vi: "cha hoặc mẹ có tỷ lệ tổn thương cơ thể {rate} %, phải từ {lowest} %",
            en: "the parent's rate of injury is {rate} %; it must be {lowest} % or more";
        /// A merit person's own schooling is not supported.
        OwnStudiesBeyondSchool = "own-studies-beyond-school",
            vi: "bản thân người có công chỉ được hỗ trợ khi học nghề nghiệp, đại học",
            en: "a merit person's own studies are supported beyond school alone";
        /// The vocational course is too short.
        CourseTooShort {
            /// Its length, months.
            months: u32,
            /// The shortest supported, months.
            shortest: u32,
        } = "course-too-short",
            vi: "khóa học {months} tháng, phải từ {shortest} tháng",
            en: "a course of {months} months; it must be {shortest} or more";
        /// Supported at another school.
        SupportedElsewhere = "supported-elsewhere",
            vi: "chỉ được hưởng tại một cơ sở giáo dục nghề nghiệp, đại học",
            en: "supported at one vocational or higher school alone";
        /// Supported for the full time before.
        SupportedBefore = "supported-before",
            vi: "đã hưởng đủ thời gian ở cùng trình độ đào tạo",
            en: "supported for the full time at the same degree already";
        /// Is paid while studying.
        PaidToStudy = "paid-to-study",
            vi: "đang hưởng lương hoặc chi phí sinh hoạt khi đi học thì không hưởng trợ cấp hằng tháng",
            en: "who draws a salary or is paid for living while studying has no monthly support";
        /// Nothing falls due.
        NothingDue = "nothing-due",
            vi: "kỳ này không có khoản nào phải chi trả",
            en: "nothing falls due now";
    }
}
