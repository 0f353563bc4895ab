use ansinh_core::NaiveDate;

ansinh_core::messages! {
    /// Why there is no support.
    pub enum TrainingSupportReason {
        /// Neither a woman, nor a rural worker, nor disabled.
        NotCovered = "not-covered",
            vi: "không phải là phụ nữ, lao động nông thôn hoặc người khuyết tật",
            en: "neither a woman nor a rural worker nor disabled";
        /// Not a rural worker.
        NotRural = "not-rural",
            vi: "không phải là lao động nông thôn",
            en: "not a rural worker";
        /// Not a young person after military or police service or a volunteer's task.
        NotAfterService = "not-after-service",
            vi: "không phải là thanh niên hoàn thành nghĩa vụ hoặc nhiệm vụ tình nguyện",
            en: "not a young person after service or a volunteer's task";
        /// Not of an ethnic minority.
        NotOfMinority = "not-of-minority",
            vi: "không phải là người dân tộc thiểu số",
            en: "not of an ethnic minority";
        /// Not long enough at the enterprise.
        TooShortAtEnterprise {
            /// Months worked.
            months: u32,
            /// Months asked for.
            needed: u32,
        } = "too-short-at-enterprise",
            vi: "làm việc tại doanh nghiệp {months} tháng, phải từ {needed} tháng liên tục",
            en: "{months} months at the enterprise; it takes {needed} in a row";
        /// Outside the working age.
        NotOfAge = "not-of-age",
            vi: "ngoài độ tuổi lao động được hỗ trợ học nghề",
            en: "outside the ages in which training is supported";
        /// Education or health does not fit the trade.
        NotFit = "not-fit",
            vi: "trình độ học vấn hoặc sức khỏe không phù hợp với nghề học",
            en: "education or health does not fit the trade";
        /// No confirmed plan, promise of a job or of purchase.
        NoProspect = "no-prospect",
            vi: "không có phương án tự tạo việc làm, cam kết tuyển dụng hoặc bao tiêu sản phẩm",
            en: "no plan of self-employment, promise of a job or of purchase";
        /// Supported already.
        SupportedBefore = "supported-before",
            vi: "đã được hỗ trợ đào tạo theo chính sách của Nhà nước",
            en: "training was supported under a policy of the State already";
        /// Supported as often as may be.
        TooOften {
            /// The most.
            most: u32,
        } = "too-often",
            vi: "đã được hỗ trợ đủ {most} lần",
            en: "supported {most} times already, the most there is";
        /// The need arose too late after the service.
        TooLate {
            /// The last day.
            last_day: NaiveDate,
        } = "too-late",
            vi: "nhu cầu đào tạo phát sinh sau ngày {last_day}",
            en: "the need for training arose after {last_day}";
        /// Left before the end; decree 338 pays for a certificate.
        NotCompleted = "not-completed",
            vi: "không có chứng chỉ hoặc chứng nhận hoàn thành khóa học",
            en: "no certificate that the course was completed";
    }
}
