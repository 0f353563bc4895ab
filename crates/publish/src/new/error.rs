//! Why a folder can't be made, and what to know of one that was.

use ansinh_core::{NaiveDate, messages};

use crate::read::ReadErrors;
use crate::write::WriteError;

messages! {
    /// Why a folder can't be made.
    pub enum NewError {
        /// No province has the code on the last day of the period.
        NoSuchProvince {
            /// What was read.
            read: String,
            /// The day.
            date: NaiveDate,
            /// What may be meant.
            candidates: String,
        } = "no-such-province",
            vi: "ngày {date} không có tỉnh, thành phố mang mã `{read}`; có thể là: {candidates}",
            en: "no province has the code `{read}` on {date}; perhaps: {candidates}";
        /// The code is that of a district or commune.
        NotAProvince {
            /// What was read.
            read: String,
            /// What it is the code of.
            unit: String,
        } = "not-a-province",
            vi: "`{read}` là mã của {unit}; cần mã của một tỉnh, thành phố (2 chữ số)",
            en: "`{read}` is the code of {unit}; that of a province is needed (2 digits)";
        /// Something is in the folder.
        Taken {
            /// Its path.
            path: String,
        } = "new-folder-taken",
            vi: "“{path}” đã có và không trống; hãy chọn một thư mục mới",
            en: "\u{201c}{path}\u{201d} is there and not empty; choose a new folder";
        /// The earlier folder isn't earlier.
        NotEarlier {
            /// Its period.
            last: String,
            /// The period of the new one.
            period: String,
        } = "not-earlier",
            vi: "thư mục kỳ trước là của kỳ {last}, không kết thúc trước kỳ {period}",
            en: "the folder of the earlier period is of {last}, which doesn't end before {period} does";
        /// The earlier folder holds the figures of several reports, or closes its periods by a cut-off.
        SeveralReports {
            /// Its path.
            path: String,
        } = "several-reports",
            vi: "“{path}” chứa số liệu của nhiều kỳ hoặc có thời gian chốt số liệu riêng: nhập tiếp số liệu vào thư mục đó rồi chạy `ansinh report --period`",
            en: "\u{201c}{path}\u{201d} holds the figures of several reports, or closes its periods by a cut-off: put the new figures into that folder and run `ansinh report --period`";
        /// The earlier folder can't be read, or what is made of it can't.
        Folder {
            /// Everything that is wrong.
            errors: ReadErrors,
        } = "new-folder-source",
            vi: "{errors}",
            en: "{errors}";
        /// The workbook could not be composed.
        NotComposed {
            /// What its writer said.
            cause: String,
        } = "new-not-composed",
            vi: "không soạn được tệp figures.xlsx: {cause}",
            en: "figures.xlsx cannot be composed: {cause}";
        /// The folder can't be written.
        Write {
            /// Why.
            error: WriteError,
        } = "new-not-written",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for NewError {}

messages! {
    /// What whoever fills in a new folder should know.
    pub enum Note {
        /// The earlier report is of another unit, so that its figures are not shown.
        OtherUnit {
            /// The earlier one, with its code.
            last: String,
            /// The one that reports now, with its code.
            now: String,
        } = "other-unit",
            vi: "kỳ trước là báo cáo của {last}, không phải của {now}: số liệu và kế hoạch kỳ trước không được đưa sang",
            en: "the earlier report is of {last}, not of {now}: its figures and plans are left behind";
        /// Figures of places that are no more, or changed.
        PlacesGone {
            /// How many rows.
            rows: usize,
        } = "places-gone",
            vi: "{rows} dòng của đơn vị không còn như trước được bỏ ra",
            en: "{rows} rows of places that are no longer what they were are left out";
        /// The earlier report is of another kind of period.
        OtherCycle {
            /// Its period.
            last: String,
        } = "other-cycle",
            vi: "kỳ trước là {last}, dài ngắn khác kỳ này: hãy đọc lại các tiêu đề trong report.toml và outline.csv",
            en: "the earlier report is on {last}, another kind of period: read the titles in report.toml and outline.csv through";
        /// This build writes no workbook.
        NoWorkbook = "no-workbook",
            vi: "bản dựng này thiếu tính năng `xlsx`, nên chỉ có các tệp CSV",
            en: "this build lacks the feature `xlsx`, so there are the CSV files alone";
    }
}
