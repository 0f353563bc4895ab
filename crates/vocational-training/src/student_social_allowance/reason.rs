ansinh_core::messages! {
    /// Why there is no allowance.
    pub enum StudentSocialReason {
        /// No public institution, or no full-time programme.
        NotPublicFullTime = "not-public-full-time",
            vi: "không học hệ chính quy, dài hạn tập trung tại trường đào tạo công lập",
            en: "no long full-time programme at a public institution";
        /// Elementary training or a shorter course.
        NotDiploma = "not-diploma",
            vi: "không học trình độ trung cấp, cao đẳng",
            en: "neither intermediate nor college training";
        /// Too few years in the highland.
        TooFewYears {
            /// Completed years.
            years: u8,
            /// How many are asked for.
            least: u32,
        } = "too-few-years",
            vi: "sống ở vùng cao {years} năm, phải từ {least} năm",
            en: "{years} years in the highland, {least} are asked for";
        /// Too small a loss of working capacity.
        CapacityLossTooSmall {
            /// Per cent.
            percent: u8,
            /// How much is asked for.
            least: u32,
        } = "capacity-loss-too-small",
            vi: "suy giảm {percent}% khả năng lao động, phải từ {least}%",
            en: "a reduction of working capacity of {percent}%, {least}% is asked for";
        /// The disabled must be in hardship.
        NotInHardship = "not-in-hardship",
            vi: "người khuyết tật không có khó khăn về kinh tế",
            en: "disabled, but not in economic hardship";
        /// No month of study.
        NoMonths = "no-months",
            vi: "không có tháng học nào",
            en: "there is no month of study";
    }
}
