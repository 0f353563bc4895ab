//! Why places cannot be told.

use chrono::NaiveDate;

use super::PlaceCode;

ansinh_core::messages! {
    /// Why places cannot be told.
    pub enum GazetteerError {
        /// Two versions of a unit share a day.
        Overlap {
            /// The unit.
            place: PlaceCode,
            /// A day they share.
            date: NaiveDate,
        } = "place-overlap",
            vi: "mã {place} chỉ hai đơn vị khác nhau trong cùng ngày {date}",
            en: "code {place} names two units on {date}";
        /// A unit lies in one that isn't there.
        NoParent {
            /// The unit.
            place: PlaceCode,
            /// What it should lie in.
            parent: PlaceCode,
            /// The day.
            date: NaiveDate,
        } = "place-no-parent",
            vi: "đơn vị {place} thuộc đơn vị {parent}, nhưng không có đơn vị này vào ngày {date}",
            en: "unit {place} lies in {parent}, which is not there on {date}";
        /// There is no such unit on that day.
        Unknown {
            /// The code asked for.
            place: String,
            /// The day.
            date: NaiveDate,
        } = "place-unknown",
            vi: "không có đơn vị hành chính mã {place} vào ngày {date}",
            en: "there is no administrative unit {place} on {date}";
        /// The unit changed between two lists, and the day lies between them.
        NotEstablished {
            /// The code asked for.
            place: String,
            /// The day.
            date: NaiveDate,
            /// The last day on which the earlier state is attested.
            known_until: NaiveDate,
            /// The first day on which the later state is attested.
            known_from: NaiveDate,
        } = "place-not-established",
            vi: "chưa xác định được đơn vị mã {place} vào ngày {date}: đơn vị có thay đổi trong khoảng từ {known_until} đến {known_from}",
            en: "what unit {place} was on {date} is not established: it changed between {known_until} and {known_from}";
        /// Units within another changed between two lists, and the day lies between them.
        Unsettled {
            /// The outer unit.
            place: PlaceCode,
            /// The day.
            date: NaiveDate,
            /// How many changes.
            changes: u64,
        } = "place-unsettled",
            vi: "chưa xác định được các đơn vị thuộc {place} vào ngày {date}: {changes} thay đổi không rõ ngày",
            en: "the units of {place} on {date} are not established: {changes} changes have no known day";
        /// Nothing is known to follow the unit, or to precede it.
        NoSuccessor {
            /// The unit.
            place: PlaceCode,
            /// The day asked for.
            date: NaiveDate,
        } = "place-no-successor",
            vi: "chưa xác định được đơn vị nào tương ứng với đơn vị {place} vào ngày {date}",
            en: "which unit of {date} corresponds to unit {place} is not established";
    }
}
impl std::error::Error for GazetteerError {}
