use ansinh_core::Dong;

ansinh_core::messages! {
    /// Why there is no scholarship.
    pub enum PolicyScholarshipReason {
        /// A distance, linked or part-time course.
        NotFullTime = "not-full-time",
            vi: "học từ xa, liên kết đào tạo hoặc vừa làm vừa học",
            en: "a distance, linked or part-time course";
        /// Drawn once in the time of study.
        DrawnBefore = "drawn-before",
            vi: "đã được hưởng học bổng chính sách trong quá trình đi học",
            en: "a policy scholarship was drawn before";
        /// Another policy pays more.
        HigherElsewhere {
            /// What it pays a month.
            other: Dong,
            /// What this one would.
            monthly: Dong,
        } = "higher-elsewhere",
            vi: "chính sách khác trả {other} một tháng, cao hơn {monthly}",
            en: "another policy pays {other} a month, more than {monthly}";
    }
}
