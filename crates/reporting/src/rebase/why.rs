//! Why a figure could not be carried.

use chrono::NaiveDate;

use crate::indicator::IndicatorCode;
use crate::place::{GazetteerError, PlaceCode};

ansinh_core::messages! {
    /// Why a figure could not be carried.
    pub enum WhyLeft {
        /// The catalogue has no such indicator, so how it aggregates isn't known.
        UnknownIndicator {
            /// The code.
            indicator: IndicatorCode,
        } = "rebase-unknown-indicator",
            vi: "không có chỉ tiêu `{indicator}` trong danh mục nên không rõ cách tổng hợp",
            en: "the catalogue has no indicator `{indicator}`, so how it aggregates is not known";
        /// Its place is no established unit on its day.
        Place {
            /// Why not.
            error: GazetteerError,
        } = "rebase-place",
            vi: "{error}",
            en: "{error}";
        /// The same figure was given before.
        Duplicate {
            /// The place.
            place: PlaceCode,
        } = "rebase-duplicate",
            vi: "số liệu của đơn vị {place} được khai báo hai lần",
            en: "the figure of place {place} is given twice";
        /// Nothing is known to correspond to the unit beyond a day: its tier was abolished, or what
        /// it joined was not read.
        Ends {
            /// The unit.
            place: PlaceCode,
            /// The day of the change.
            date: NaiveDate,
        } = "rebase-ends",
            vi: "không xác định được đơn vị tương ứng với đơn vị {place} qua thay đổi ngày {date}",
            en: "no unit is known to correspond to {place} across the change of {date}";
        /// Two lists have the code with different names, and no resolution was read that says the
        /// second is the first.
        CodeAlone {
            /// The code.
            place: PlaceCode,
            /// The first day of the later name.
            date: NaiveDate,
        } = "rebase-code-alone",
            vi: "mã {place} mang tên khác từ ngày {date} và chưa đọc được nghị quyết; không nối số liệu chỉ theo mã",
            en: "code {place} has another name from {date} and no resolution was read; a code alone does not join figures";
        /// The unit was divided, or is a merged one seen from before, and its parts have no weights.
        NeedsWeights {
            /// The unit.
            place: PlaceCode,
            /// The day of the change.
            date: NaiveDate,
            /// Its parts.
            among: Vec<PlaceCode>,
        } = "rebase-needs-weights",
            vi: "đơn vị {place} gồm các phần thuộc {among} (thay đổi ngày {date}); cần tiêu thức phân bổ (như dân số) của từng phần mới chia được số liệu",
            en: "unit {place} is divided among {among} (change of {date}); without a weight of each part, such as its population, the figure can't be apportioned";
        /// The territory changed and the indicator doesn't add up over places.
        NotAdditive {
            /// The indicator.
            indicator: IndicatorCode,
        } = "rebase-not-additive",
            vi: "chỉ tiêu `{indicator}` không cộng được giữa các đơn vị mà địa giới đã thay đổi",
            en: "indicator `{indicator}` does not add up over places, and the territory changed";
        /// A ratio can't be made anew: a part of it is not there for a new unit.
        PartMissing {
            /// The part.
            part: IndicatorCode,
            /// The new unit.
            place: PlaceCode,
        } = "rebase-part-missing",
            vi: "không tính lại được tỷ lệ: thiếu `{part}` của đơn vị {place}",
            en: "the ratio can't be recomputed: `{part}` of unit {place} is missing";
        /// A figure or sum is too large, or has more decimals than can be split.
        OutOfRange {
            /// The place.
            place: PlaceCode,
        } = "rebase-out-of-range",
            vi: "số liệu của đơn vị {place} vượt quá phạm vi tính được",
            en: "the figure of unit {place} is out of range";
    }
}
