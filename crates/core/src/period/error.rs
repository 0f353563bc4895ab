use chrono::NaiveDate;

use super::Period;
use crate::language::Text;

crate::messages! {
    /// Why there is no period, window or deadline.
    pub enum PeriodError {
        /// The text has none of the forms of a period.
        NotAPeriod {
            /// What was read.
            read: String,
        } = "not-a-period",
            vi: "“{read}” không phải là kỳ báo cáo; viết như 2017-06, 2017-Q2, 2017-H1, 2017-9M hoặc 2017",
            en: "\u{201c}{read}\u{201d} is not a reporting period; write one as 2017-06, 2017-Q2, 2017-H1, 2017-9M or 2017";
        /// The regime took effect after the period was closed.
        NotInForce {
            /// The regime.
            regime: Text,
            /// The period.
            period: Period,
            /// The day the regime took effect.
            in_force_from: NaiveDate,
        } = "regime-not-in-force",
            vi: "{regime}: chưa có hiệu lực cho {period}, có hiệu lực từ ngày {in_force_from}",
            en: "{regime}: not yet in force for {period}, in force from {in_force_from}";
        /// The period begins after the last review of the law.
        AfterReview {
            /// The regime.
            regime: Text,
            /// The period.
            period: Period,
            /// The last day reviewed.
            reviewed_until: NaiveDate,
        } = "regime-after-review",
            vi: "{regime}: chỉ được rà soát đến ngày {reviewed_until}, chưa rõ cho {period}; có thể yêu cầu giả định không thay đổi",
            en: "{regime}: reviewed until {reviewed_until}, so {period} is not known; ask to assume it unchanged if that is wanted";
        /// The regime has no such period.
        NoSuchPeriod {
            /// The regime.
            regime: Text,
            /// The period.
            period: Period,
            /// The periods it has.
            allowed: Text,
        } = "regime-no-such-period",
            vi: "{regime}: không có kỳ {period}; có: {allowed}",
            en: "{regime}: it has no period such as {period}; it has: {allowed}";
        /// The day lies in no period of the cycle: October to December after the nine months, or
        /// a year no period can have.
        NoPeriod {
            /// The day.
            date: NaiveDate,
        } = "day-in-no-period",
            vi: "ngày {date} không thuộc kỳ nào của chế độ báo cáo này",
            en: "{date} lies in no period of this cycle";
        /// No nation-wide deadline is established.
        NoDeadline {
            /// The regime.
            regime: Text,
        } = "regime-no-deadline",
            vi: "{regime}: chưa xác lập được thời hạn gửi báo cáo áp dụng chung",
            en: "{regime}: no general deadline is established";
        /// The deadline leaves no working day after the cut-off.
        DeadlineTooEarly {
            /// The deadline.
            deadline: NaiveDate,
            /// The earliest day allowed.
            earliest: NaiveDate,
        } = "deadline-too-early",
            vi: "thời hạn {deadline} quá sớm; sớm nhất là ngày {earliest}, một ngày làm việc sau khi chốt số liệu",
            en: "the deadline {deadline} is too early; {earliest} is the earliest, one working day after the cut-off";
    }
}
impl std::error::Error for PeriodError {}
