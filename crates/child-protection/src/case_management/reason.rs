use ansinh_core::NaiveDate;

ansinh_core::messages! {
    /// Why there is nothing to count.
    pub enum CaseManagementReason {
        /// Until 2017-06-30 the procedure was for violence and sexual abuse.
        NotCovered = "not-covered",
            vi: "quy trình năm 2010 chỉ áp dụng cho trẻ em bị bạo lực, bị xâm hại tình dục",
            en: "the procedure of 2010 is for violence and sexual abuse alone";
        /// Asked about a moment before the information came in.
        NotYetReceived {
            /// The day it came in.
            received: NaiveDate,
        } = "not-yet-received",
            vi: "thông tin được tiếp nhận ngày {received}, sau thời điểm được hỏi",
            en: "the information was received on {received}, after the moment asked about";
    }
}
