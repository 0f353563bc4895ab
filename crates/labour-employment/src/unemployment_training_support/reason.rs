use ansinh_core::NaiveDate;

use crate::unemployment::JobLossReason;

ansinh_core::messages! {
    /// Why training is not supported.
    pub enum TrainingReason {
        /// The loss of the job does not qualify.
        JobLoss {
            /// Why not.
            reason: JobLossReason,
        } = "job-loss",
            vi: "{reason}",
            en: "{reason}";
        /// Supported before: one course, once.
        AlreadySupported = "already-supported",
            vi: "đã được hỗ trợ một lần",
            en: "supported once already";
        /// The course begins too late.
        StartsLate {
            /// The last day.
            last_day: NaiveDate,
        } = "starts-late",
            vi: "khóa học phải bắt đầu chậm nhất ngày {last_day}",
            en: "the course must begin by {last_day}";
        /// The course began too long before the decision.
        StartedEarly {
            /// Its first day.
            starts: NaiveDate,
            /// The decision.
            decided: NaiveDate,
        } = "started-early",
            vi: "khóa học bắt đầu ngày {starts}, quá sớm so với quyết định ngày {decided}",
            en: "the course began on {starts}, too early for the decision of {decided}";
        /// What a running course taught before is not taught again.
        NotTaughtAgain = "not-taught-again",
            vi: "cơ sở đào tạo không dạy bù phần đã học trước",
            en: "what was taught before is not taught again";
    }
}
