ansinh_core::messages! {
    /// Why there is no severance.
    pub enum SeveranceReason {
        /// The contract ended in a way that gives none.
        EndingGivesNone = "ending-gives-none",
            vi: "trường hợp chấm dứt hợp đồng này không được trợ cấp thôi việc",
            en: "a contract that ends in this way gives no severance";
        /// The job was lost: the job-loss allowance is due instead.
        JobLoss = "job-loss",
            vi: "mất việc làm được trợ cấp mất việc làm, không được trợ cấp thôi việc",
            en: "a lost job gives the job-loss allowance instead";
        /// The worker may draw a pension.
        PensionEligible = "pension-eligible",
            vi: "đủ điều kiện hưởng lương hưu",
            en: "the worker may draw a pension";
        /// Not yet 12 months with the employer.
        ServiceTooShort {
            /// Months of the whole service.
            months: u32,
            /// Months asked for.
            needed: u32,
        } = "service-too-short",
            vi: "làm việc {months} tháng, cần đủ {needed} tháng",
            en: "{months} months of service, {needed} needed";
        /// All of the time was insured or compensated.
        NothingCounts = "nothing-counts",
            vi: "toàn bộ thời gian làm việc đã tham gia bảo hiểm thất nghiệp hoặc đã được trả trợ cấp",
            en: "all of the service was insured against unemployment or compensated before";
    }
}
