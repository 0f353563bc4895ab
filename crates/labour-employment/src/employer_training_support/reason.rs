use ansinh_core::NaiveDate;

ansinh_core::messages! {
    /// Why an employer is not supported.
    pub enum EmployerTrainingReason {
        /// None of the law's causes.
        NoCause = "no-cause",
            vi: "không thuộc trường hợp được hỗ trợ theo luật",
            en: "none of the causes that the law names";
        /// Too few workers would have to go.
        CutTooSmall {
            /// Those who would.
            to_cut: u32,
            /// Those asked for.
            needed: u32,
        } = "cut-too-small",
            vi: "cắt giảm {to_cut} lao động, cần từ {needed} lao động",
            en: "{to_cut} workers are to be cut, {needed} are asked for";
        /// Contributions are not paid up long enough.
        NotPaidUp {
            /// Months paid up.
            months: u32,
            /// Months asked for.
            needed: u32,
        } = "not-paid-up",
            vi: "đóng đủ bảo hiểm thất nghiệp {months} tháng, cần từ đủ {needed} tháng",
            en: "contributions paid up for {months} months, {needed} are asked for";
        /// The employer can pay.
        CanPay = "can-pay",
            vi: "có đủ kinh phí để tổ chức đào tạo",
            en: "the employer has the money to train";
        /// No plan, or none approved.
        NoPlan = "no-plan",
            vi: "không có phương án đào tạo và duy trì việc làm được chấp thuận",
            en: "no plan of training and keeping the workers";
        /// The plan keeps the workers too briefly.
        PlanTooShort {
            /// Months it keeps them.
            months: u32,
            /// Months asked for.
            needed: u32,
        } = "plan-too-short",
            vi: "phương án duy trì việc làm {months} tháng, tối thiểu {needed} tháng",
            en: "the plan keeps the workers for {months} months, {needed} are asked for";
        /// Supported before.
        AlreadySupported = "already-supported",
            vi: "đã được hỗ trợ một lần",
            en: "supported once already";
        /// The claim came too late.
        FiledLate {
            /// The last day.
            last_day: NaiveDate,
        } = "filed-late",
            vi: "nộp hồ sơ sau ngày {last_day}",
            en: "filed after {last_day}";
        /// Resolution 68/NQ-CP gives nothing on this day.
        ResolutionNotInForce = "resolution-not-in-force",
            vi: "chính sách theo Nghị quyết 68/NQ-CP không áp dụng vào ngày quyết định",
            en: "resolution 68/NQ-CP gives no support on the day of the decision";
        /// Nobody is trained, or nothing is left to support.
        NobodyTrained = "nobody-trained",
            vi: "không có người lao động được đào tạo thuộc diện hỗ trợ",
            en: "nobody whose training is supported";
    }
}
