ansinh_core::messages! {
    /// Why a worker of a restructured company has nothing by these decrees.
    pub enum RedundancyReason {
        /// The company found a job for the worker.
        JobFound = "job-found",
            vi: "doanh nghiệp bố trí được việc làm",
            en: "the company found a job for the worker";
        /// A farm or forestry worker was allotted land or forest.
        LandAllotted = "land-allotted",
            vi: "đã được giao khoán đất, giao khoán rừng",
            en: "the worker was allotted land or forest";
        /// Not yet 12 months with the company.
        ServiceTooShort {
            /// Months of the service.
            months: u32,
            /// Months asked for.
            needed: u32,
        } = "service-too-short",
            vi: "làm việc {months} tháng, cần đủ {needed} tháng",
            en: "{months} months of service, {needed} needed";
        /// Hired after the cut-off by a company that is dissolved or bankrupt, and may draw a pension.
        PensionEligible = "pension-eligible",
            vi: "đủ điều kiện hưởng lương hưu",
            en: "the worker may draw a pension";
        /// Hired after the cut-off, and all of the service was insured or compensated.
        NothingCounts = "nothing-counts",
            vi: "toàn bộ thời gian làm việc đã tham gia bảo hiểm thất nghiệp hoặc đã được trả trợ cấp",
            en: "all of the service was insured against unemployment or compensated before";
    }
}
