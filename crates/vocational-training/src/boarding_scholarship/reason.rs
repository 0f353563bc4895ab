use ansinh_core::Dong;

ansinh_core::messages! {
    /// Why there is no boarding policy.
    pub enum BoardingReason {
        /// Of none of the groups.
        NotOfTheGroups = "not-of-the-groups",
            vi: "không thuộc đối tượng được hưởng chính sách nội trú",
            en: "of none of the groups of the boarding policy";
        /// Enrolled before 2016.
        EnrolledBefore = "enrolled-before",
            vi: "tuyển mới trước ngày 2016-01-01",
            en: "enrolled before 2016-01-01";
        /// Not a full-time programme.
        NotFullTime = "not-full-time",
            vi: "không học chương trình chính quy",
            en: "not in a full-time programme";
        /// The policy was drawn for a college or intermediate programme before.
        SupportedBefore = "supported-before",
            vi: "đã được hưởng chính sách nội trú một lần",
            en: "the boarding policy was drawn once already";
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
