use ansinh_core::NaiveDate;

ansinh_core::messages! {
    /// Why the card does not pay.
    pub enum TrainingCardReason {
        /// The need arose too late after the service.
        TooLate {
            /// The last day.
            last_day: NaiveDate,
        } = "too-late",
            vi: "nhu cầu học nghề phát sinh sau ngày {last_day}",
            en: "the need for training arose after {last_day}";
        /// Training was supported by the state budget since the service.
        SupportedSince = "supported-since",
            vi: "đã được hỗ trợ đào tạo nghề bằng ngân sách nhà nước kể từ ngày hoàn thành nghĩa vụ",
            en: "training was supported by the state budget since the service was completed";
        /// Until 2015-08-31 the card was for soldiers alone.
        NotASoldier = "not-a-soldier",
            vi: "trước ngày 2015-09-01 chỉ bộ đội xuất ngũ được cấp thẻ",
            en: "before 2015-09-01 demobilised soldiers alone had a card";
        /// The card is used after its year.
        NotValid {
            /// The day of issue.
            issued: NaiveDate,
            /// The last day.
            last_day: NaiveDate,
        } = "not-valid",
            vi: "thẻ cấp ngày {issued} chỉ có giá trị đến ngày {last_day}",
            en: "the card issued on {issued} is valid until {last_day} only";
    }
}
