//! What can be wrong with a data set.

use ansinh_core::{Decimal, NaiveDate, messages};
use ansinh_reporting::catalogue::CatalogueError;
use ansinh_reporting::check::CheckError;
use ansinh_reporting::compose::SuppressionError;
use ansinh_reporting::cube::{AreaError, CubeError};
use ansinh_reporting::cut_off::CutOffError;
use ansinh_reporting::dataset::DatasetError;
use ansinh_reporting::expression::ExpressionError;
use ansinh_reporting::history::HistoryError;
use ansinh_reporting::indicator::CodeError;
use ansinh_reporting::interchange::PeriodNameError;
use ansinh_reporting::observation::QualifierError;
use ansinh_reporting::place::PlaceCodeError;
use ansinh_reporting::span::SpanError;

messages! {
    /// What is wrong with something that was read.
    pub enum Problem {
        /// The folder isn't there, or is a file.
        NotAFolder = "not-a-folder",
            vi: "không có thư mục này; cần thư mục chứa report.toml và các tệp CSV",
            en: "there is no such folder; a folder with report.toml and its CSV files is needed";
        /// The folder holds nothing.
        EmptyFolder {
            /// The files that are needed.
            needed: String,
        } = "empty-folder",
            vi: "thư mục trống; cần các tệp {needed}",
            en: "the folder is empty; it needs {needed}";
        /// A file that every data set has is absent.
        MissingFile = "missing-file",
            vi: "thiếu tệp này",
            en: "this file is missing";
        /// The system would not give the file.
        Unreadable {
            /// What the system said.
            cause: String,
        } = "unreadable",
            vi: "không đọc được: {cause}",
            en: "it cannot be read: {cause}";
        /// A file that Excel saved as "Unicode text".
        Utf16 = "utf-16",
            vi: "tệp ở dạng UTF-16; hãy lưu lại ở dạng UTF-8 (trong Excel: CSV UTF-8)",
            en: "the file is in UTF-16; save it as UTF-8 (in Excel: CSV UTF-8)";
        /// A workbook that is filled in, where one of figures from elsewhere belongs.
        IsAForm {
            /// What it is called in its folder.
            file: String,
        } = "is-a-form",
            vi: "đây là bảng tính để nhập số liệu do `ansinh new` tạo, không phải tệp để nhập vào thư mục: đặt tệp vào thư mục báo cáo với tên {file}, rồi chạy `ansinh check` hoặc `ansinh report`",
            en: "this is the workbook of `ansinh new`, to be filled in, and nothing to import: put it into the folder of the report as {file}, and run `ansinh check` or `ansinh report`";
        /// A byte that isn't UTF-8.
        NotUtf8 {
            /// Its position in the file, from 0.
            byte: u64,
            /// Its value, in hexadecimal.
            read: String,
        } = "not-utf8",
            vi: "byte {byte} của tệp là 0x{read}, không phải UTF-8; hãy lưu lại tệp ở dạng UTF-8",
            en: "byte {byte} of the file is 0x{read}, which is not UTF-8; save the file as UTF-8";
        /// A line longer than any figure needs.
        LineTooLong {
            /// The longest line read, in bytes.
            limit: u64,
        } = "line-too-long",
            vi: "dòng dài hơn {limit} byte, tối đa được đọc",
            en: "the line is longer than {limit} bytes, the most that is read";
        /// A file larger than any report needs.
        FileTooLarge {
            /// The largest file read, in bytes.
            limit: u64,
        } = "file-too-large",
            vi: "tệp lớn hơn {limit} byte, tối đa được đọc",
            en: "the file is larger than {limit} bytes, the most that is read";
        /// The table has no heading row.
        NoHeading {
            /// The columns it needs.
            needed: String,
        } = "no-heading",
            vi: "không có dòng tiêu đề; cần các cột {needed}",
            en: "there is no heading row; it needs the columns {needed}";
        /// A column is absent.
        MissingColumn {
            /// All columns of the table.
            needed: String,
        } = "missing-column",
            vi: "thiếu cột này; bảng gồm các cột {needed}",
            en: "this column is missing; the table has the columns {needed}";
        /// A column nobody knows.
        UnknownColumn {
            /// All columns of the table.
            allowed: String,
        } = "unknown-column",
            vi: "cột lạ; bảng gồm các cột {allowed}",
            en: "this column is not known; the table has the columns {allowed}";
        /// A column that stands twice.
        RepeatedColumn = "repeated-column",
            vi: "cột này có hai lần",
            en: "this column stands twice";
        /// A row with too few or too many cells.
        CellCount {
            /// Cells read.
            read: usize,
            /// Cells wanted.
            needed: usize,
        } = "cell-count",
            vi: "dòng có {read} ô, cần {needed}; ô chứa dấu phẩy phải đặt trong ngoặc kép",
            en: "the row has {read} cells and needs {needed}; a cell with a comma in it goes in double quotes";
        /// Not a CSV table.
        BrokenTable {
            /// What the parser said.
            cause: String,
        } = "broken-table",
            vi: "không phải bảng CSV: {cause}",
            en: "this is not a CSV table: {cause}";
        /// Not TOML, or not what the report needs.
        BrokenToml {
            /// What the parser said.
            cause: String,
        } = "broken-toml",
            vi: "{cause}",
            en: "{cause}";
        /// A cell that must be filled is empty.
        Empty = "empty",
            vi: "ô trống; cột này phải có giá trị",
            en: "the cell is empty; this column needs a value";
        /// A figure that isn't a number.
        NotANumber {
            /// What was read.
            read: String,
        } = "not-a-number",
            vi: "`{read}` không phải là số; cho phép chữ số, dấu chấm trước phần lẻ, dấu trừ ở đầu",
            en: "`{read}` is not a number; digits, a dot before decimals and a leading minus are allowed";
        /// A decimal comma, or a thousands mark.
        DecimalSign {
            /// What was read.
            read: String,
        } = "decimal-sign",
            vi: "`{read}` không phải là số ở đây; viết dấu chấm trước phần lẻ, không dùng dấu phân cách hàng nghìn (12,5 viết là 12.5; 1.234.567 viết là 1234567)",
            en: "`{read}` is not a number; write a dot before decimals and no thousands mark (12,5 is written 12.5, and 1.234.567 is written 1234567)";
        /// More digits than an exact decimal holds.
        TooManyDigits {
            /// What was read.
            read: String,
        } = "too-many-digits",
            vi: "`{read}` có quá nhiều chữ số; cho phép tối đa 28",
            en: "`{read}` has too many digits; at most 28 are allowed";
        /// A value that says something else than what is printed.
        NotAsPrinted {
            /// The value.
            read: String,
            /// The printed words.
            printed: String,
        } = "not-as-printed",
            vi: "giá trị `{read}` không phải số đã in `{printed}` (chữ in: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ); sửa một trong hai",
            en: "the value `{read}` is not the printed `{printed}` (in print a dot marks thousands and a comma decimals); correct one of the two";
        /// A word outside its list.
        UnknownWord {
            /// What was read.
            read: String,
            /// What is allowed.
            allowed: String,
        } = "unknown-word",
            vi: "`{read}` không hợp lệ; cho phép: {allowed}",
            en: "`{read}` is not allowed; allowed: {allowed}";
        /// A name defined nowhere.
        Unknown {
            /// What was read.
            read: String,
            /// The file that defines such names.
            defined_in: String,
        } = "unknown",
            vi: "`{read}` không có trong {defined_in}",
            en: "`{read}` is not in {defined_in}";
        /// A name defined nowhere, but near one that is.
        Misspelt {
            /// What was read.
            read: String,
            /// The file that defines such names.
            defined_in: String,
            /// The nearest name there.
            nearest: String,
        } = "misspelt",
            vi: "`{read}` không có trong {defined_in}; có thể là `{nearest}`?",
            en: "`{read}` is not in {defined_in}; perhaps `{nearest}`?";
        /// The same key twice.
        Duplicate {
            /// What was read.
            read: String,
            /// The line it first stands on.
            first: u64,
        } = "duplicate",
            vi: "`{read}` đã có ở dòng {first}; mỗi khóa chỉ được có một lần",
            en: "`{read}` already stands on line {first}; each may stand once";
        /// Not a day.
        NotADay {
            /// What was read.
            read: String,
        } = "not-a-day",
            vi: "`{read}` không phải là ngày; viết năm-tháng-ngày, như 2017-06-13",
            en: "`{read}` is not a day; write year-month-day, as in 2017-06-13";
        /// A day outside the reporting period.
        OutsidePeriod {
            /// What was read.
            read: String,
            /// The first day of the report.
            from: NaiveDate,
            /// The last day of the report.
            to: NaiveDate,
        } = "outside-period",
            vi: "`{read}` nằm ngoài kỳ báo cáo; cho phép từ {from} đến {to}",
            en: "`{read}` lies outside the reporting period; allowed: {from} to {to}";
        /// A figure that is a part of itself, by way of others.
        Circle {
            /// What was read.
            read: String,
        } = "circle",
            vi: "`{read}` là phần của chính nó qua các số liệu khác; một số liệu chỉ là phần của số liệu đứng trên nó",
            en: "`{read}` is a part of itself by way of other figures; a figure is a part of one above it";
        /// Words in English alone.
        OneLanguage {
            /// The column that is empty.
            empty: String,
        } = "one-language",
            vi: "có tiếng Anh nhưng cột `{empty}` trống; viết tiếng Việt hoặc để trống cả hai",
            en: "there are words in English but `{empty}` is empty; write the Vietnamese or leave both empty";
        /// A table or chart cell that is no figure.
        NotAFigure {
            /// What was read.
            read: String,
        } = "not-a-figure",
            vi: "`{read}` không phải là số liệu; cho phép mã chỉ tiêu, plan(mã), last_year(mã) hoặc để trống",
            en: "`{read}` is not a figure; allowed: an indicator, plan(…) or last_year(…) of one, or nothing";
        /// A row or bar with more or fewer cells than there are columns or series.
        SlotCount {
            /// Cells read.
            read: usize,
            /// Cells wanted.
            needed: usize,
        } = "slot-count",
            vi: "có {read} ô, cần {needed}",
            en: "there are {read} cells where {needed} belong";
        /// A table can't be published with its small counts kept back.
        Suppression {
            /// Why.
            error: SuppressionError,
        } = "suppression",
            vi: "{error}",
            en: "{error}";
        /// Not the code of an indicator.
        Code {
            /// Why.
            error: CodeError,
        } = "code",
            vi: "{error}",
            en: "{error}";
        /// Not the code of a place.
        Place {
            /// Why.
            error: PlaceCodeError,
        } = "place",
            vi: "{error}",
            en: "{error}";
        /// Neither the code of a place nor the name of an area.
        Area {
            /// Why.
            error: AreaError,
        } = "area",
            vi: "{error}",
            en: "{error}";
        /// A place or period that gets its totals from what lies below it, or is not there at all.
        NotReporting {
            /// What was read.
            read: String,
        } = "not-reporting",
            vi: "`{read}` không có số liệu riêng ở đây; cho phép đơn vị không có đơn vị trực thuộc trong danh sách, và tháng của năm đang cộng",
            en: "`{read}` has no figures of its own here; allowed: a place of the list with none below it, and a month of the year rolled up";
        /// The figures don't make a cube.
        Cube {
            /// Why.
            error: CubeError,
        } = "cube",
            vi: "{error}",
            en: "{error}";
        /// Not a period.
        Period {
            /// Why.
            error: SpanError,
        } = "period",
            vi: "{error}",
            en: "{error}";
        /// Neither a period nor days, or a period that is not to be had.
        CutOff {
            /// Why.
            error: CutOffError,
        } = "cut-off",
            vi: "{error}",
            en: "{error}";
        /// The folder holds one report and another was asked for.
        OneReport {
            /// The period asked for.
            asked: String,
            /// The folder's.
            read: String,
        } = "one-report",
            vi: "hỏi báo cáo của `{asked}`, nhưng thư mục chỉ có báo cáo của `{read}`; thư mục có số liệu của nhiều kỳ phải ghi `covers`, như covers = \"2017..2018\"",
            en: "a report on `{asked}` was asked for, and the folder holds the one on `{read}`; a folder with figures of several periods says `covers`, as covers = \"2017..2018\"";
        /// More years than a folder has figures of.
        TooLong {
            /// The most.
            years: u32,
        } = "too-long",
            vi: "dài hơn {years} năm, tối đa được đọc",
            en: "that is longer than {years} years, the most that is read";
        /// No report can be made of the period.
        History {
            /// Why.
            error: HistoryError,
        } = "history",
            vi: "{error}",
            en: "{error}";
        /// A chart by period where there is one period, or one with bars of its own.
        ByPeriod = "by-period",
            vi: "`by` chỉ dùng trong thư mục có `covers`, và thay cho `bars`",
            en: "`by` needs a folder with `covers`, and stands in the place of `bars`";
        /// Not a qualifier.
        Qualifier {
            /// Why.
            error: QualifierError,
        } = "qualifier",
            vi: "{error}",
            en: "{error}";
        /// Not an expression.
        Expression {
            /// Why.
            error: ExpressionError,
        } = "expression",
            vi: "{error}",
            en: "{error}";
        /// Not a relation or a rounding.
        Check {
            /// Why.
            error: CheckError,
        } = "check",
            vi: "{error}",
            en: "{error}";
        /// The indicators don't make a catalogue.
        Catalogue {
            /// Why.
            error: CatalogueError,
        } = "catalogue",
            vi: "{error}",
            en: "{error}";
        /// Something doesn't fit into the data set.
        Data {
            /// Why.
            error: DatasetError,
        } = "data",
            vi: "{error}",
            en: "{error}";
        /// Not a period of the other system.
        PeriodName {
            /// Why.
            error: PeriodNameError,
        } = "period-name",
            vi: "{error}",
            en: "{error}";
        /// Days that are not those of the period beside them.
        OtherDays {
            /// What was read.
            read: String,
            /// The period.
            period: String,
        } = "other-days",
            vi: "các ngày `{read}` không phải là của kỳ `{period}`",
            en: "the days `{read}` are not those of the period `{period}`";
        /// A unit in which the indicator isn't counted.
        OtherUnit {
            /// What was read.
            read: String,
            /// The indicator's unit.
            allowed: String,
        } = "other-unit",
            vi: "`{read}` không phải là đơn vị tính của chỉ tiêu; cho phép `{allowed}` hoặc nghìn, triệu, tỷ của đơn vị đó",
            en: "`{read}` is not the indicator's unit; allowed: `{allowed}`, and thousands, millions or billions of the same";
        /// A name that belongs to another code.
        OtherName {
            /// What was read.
            read: String,
            /// The name of the indicator with the code on the same row.
            name: String,
        } = "other-name",
            vi: "tên chỉ tiêu là `{read}`, nhưng mã trên cùng dòng là của `{name}`; có thể các cột đã bị sắp xếp lệch nhau",
            en: "the name is `{read}`, but the code on the same row is that of `{name}`; perhaps the columns were sorted apart";
        /// A value of another kind than the indicator's.
        OtherKind {
            /// What was read.
            read: String,
            /// What the indicator holds.
            allowed: String,
        } = "other-kind",
            vi: "`{read}` không hợp lệ: giá trị của chỉ tiêu này là {allowed}",
            en: "`{read}` is not allowed: a value of this indicator is of the kind {allowed}";
        /// A deletion, or a row that means one.
        Deletion = "deletion",
            vi: "dòng này xóa một số liệu; chỉ đọc số liệu, hãy bỏ dòng này",
            en: "this row deletes a figure; only figures are read, take the row out";
        /// A list or object where a text or number belongs.
        NotPlain {
            /// What was read.
            read: String,
        } = "not-plain",
            vi: "`{read}` không phải là chữ hoặc số",
            en: "`{read}` is neither a text nor a number";
        /// Not JSON, or of another form.
        BrokenJson {
            /// What the parser said.
            cause: String,
        } = "broken-json",
            vi: "không phải JSON đúng dạng: {cause}",
            en: "this is not JSON of the form needed: {cause}";
        /// A position that the lists of the message don't have.
        NoSuchPosition {
            /// What was read.
            read: String,
            /// How many there are.
            count: usize,
        } = "no-such-position",
            vi: "vị trí `{read}` không có trong danh sách gồm {count} mục",
            en: "the position `{read}` is not in the list, which has {count}";
        /// Not a workbook.
        BrokenWorkbook {
            /// What the reader said.
            cause: String,
        } = "broken-workbook",
            vi: "không phải tệp XLSX đọc được: {cause}",
            en: "this is not an XLSX workbook: {cause}";
        /// The workbook lacks a sheet.
        MissingSheet {
            /// The sheets it has.
            found: String,
        } = "missing-sheet",
            vi: "thiếu trang tính này; tệp có: {found}",
            en: "this sheet is missing; the workbook has: {found}";
        /// A number typed as text, which says nothing of what its dot means.
        TextNumber {
            /// What was read.
            read: String,
        } = "text-number",
            vi: "`{read}` được nhập dưới dạng chữ; hãy nhập dưới dạng số, hoặc ghi `chữ` hay `ngày` ở cột `Kiểu giá trị`",
            en: "`{read}` was typed as text; type it as a number, or write `chữ` (words) or `ngày` (date) in the column `Kiểu giá trị`";
        /// A formula that came to nothing.
        FormulaError {
            /// What the cell shows.
            read: String,
        } = "formula-error",
            vi: "ô cho kết quả lỗi `{read}`; cần một giá trị",
            en: "the cell shows the error `{read}`; it needs a value";
        /// Text where a number is to be typed.
        TextForNumber {
            /// What was read.
            read: String,
            /// The unit of the number.
            unit: String,
        } = "text-for-number",
            vi: "`{read}` là chữ; ô này cần một số ({unit}): chỉ gõ số, không gõ đơn vị, dấu thập phân theo cài đặt của Excel",
            en: "`{read}` is text; the cell needs a number ({unit}), typed as a number with the decimal sign of your Excel";
        /// A day where a number is to be typed, which a spreadsheet may have made of `1/2`.
        DayForNumber {
            /// What was read.
            read: NaiveDate,
            /// The unit of the number.
            unit: String,
        } = "day-for-number",
            vi: "ô chứa ngày {read}; cần một số ({unit}), đặt lại kiểu ô là số rồi nhập lại",
            en: "the cell holds the day {read}; it needs a number ({unit}), so set its type to number and type it again";
        /// Something else where a day is to be typed.
        NotADayCell {
            /// What was read.
            read: String,
        } = "not-a-day-cell",
            vi: "`{read}` không phải là ngày của Excel; nhập dưới dạng ngày, như 13/06/2017, không nhập dưới dạng chữ",
            en: "`{read}` is not a day of Excel; type it as a day, not as text";
        /// A fraction of what is counted one by one.
        NotWhole {
            /// What was read.
            read: Decimal,
            /// The unit.
            unit: String,
        } = "not-whole",
            vi: "`{read}` không phải là số nguyên, trong khi {unit} được đếm từng đơn vị; nếu dấu là để ngăn hàng nghìn thì nhập lại không có dấu, nếu là kết quả công thức thì dùng ROUND",
            en: "`{read}` is not whole, and {unit} are counted one by one; if the mark was to set thousands apart type it again without one, if the number comes of a formula use ROUND";
        /// Less than none of something.
        Negative {
            /// What was read.
            read: Decimal,
            /// The unit.
            unit: String,
        } = "negative",
            vi: "`{read}` là số âm; ô này cần một số không âm ({unit})",
            en: "`{read}` is negative; the cell needs a number that isn't ({unit})";
        /// More decimals than the unit has.
        TooFine {
            /// What was read.
            read: Decimal,
            /// The unit.
            unit: String,
            /// The most decimals.
            most: u32,
        } = "too-fine",
            vi: "`{read}` có nhiều hơn {most} chữ số thập phân, mức tối đa của đơn vị {unit}; nếu là kết quả công thức thì dùng ROUND",
            en: "`{read}` has more than {most} decimals, the most for {unit}; if the number comes of a formula use ROUND";
        /// A figure that stands elsewhere with another value.
        OtherwiseIn {
            /// What was read.
            read: String,
            /// The file it stands in too.
            file: String,
            /// The line there.
            line: u64,
            /// Its value there.
            other: String,
        } = "otherwise-in",
            vi: "ở đây là `{read}`, nhưng {file}, dòng {line} ghi `{other}`; hãy sửa một trong hai",
            en: "here it is `{read}`, but {file}, line {line} has `{other}`; correct one of the two";
        /// A code that is not on its sheet as it was handed out.
        ChangedCode {
            /// What was read.
            read: String,
            /// The nearest code of the sheet, or what it holds.
            allowed: String,
        } = "changed-code",
            vi: "`{read}` không có trong trang tính này khi được phát hành; giữ nguyên cột mã, kỳ và địa bàn (có thể là `{allowed}`)",
            en: "`{read}` was not on this sheet when it was handed out; leave the columns of codes, periods and places as they were (perhaps `{allowed}`)";
        /// A row that was handed out and isn't there.
        MissingRow {
            /// The code of its figure.
            read: String,
            /// Its name.
            name: String,
        } = "missing-row",
            vi: "thiếu dòng của chỉ tiêu `{read}` ({name}), trước đây ở chỗ này; khôi phục dòng, để trống ô số liệu nếu không có",
            en: "the row of `{read}` ({name}), which stood here, is missing; put it back, and leave its figure empty if there is none";
        /// A row of a heading that was handed out and isn't there.
        MissingHeadingRow {
            /// The heading.
            read: String,
            /// Its words.
            name: String,
        } = "missing-heading-row",
            vi: "thiếu dòng của đề mục `{read}` ({name}), trước đây ở chỗ này; khôi phục dòng, để trống ô nội dung nếu không có lời văn",
            en: "the row of the heading `{read}` ({name}), which stood here, is missing; put it back, and leave its words empty if there are none";
        /// A sheet that was not handed out.
        UnknownSheet {
            /// The sheets that were.
            allowed: String,
        } = "unknown-sheet",
            vi: "trang tính lạ; tệp gồm các trang: {allowed}",
            en: "this sheet is not known; the workbook has: {allowed}";
        /// A file whose format this build doesn't read.
        FormatNotBuilt {
            /// The feature that reads it.
            feature: String,
        } = "format-not-built",
            vi: "bản dựng này không đọc được tệp này vì thiếu tính năng `{feature}`; dựng lại với tính năng đó, hoặc chuyển số liệu sang tệp CSV và bỏ tệp này đi",
            en: "this build lacks the feature `{feature}` that reads this file; build it with the feature, or move the figures to the CSV files and take this file away";
        /// More problems than are shown.
        More {
            /// The most that are shown.
            shown: usize,
        } = "more",
            vi: "còn nhiều lỗi hơn {shown} lỗi đã nêu; hãy sửa các lỗi trên trước",
            en: "there are more than the {shown} problems shown; mend those first";
    }
}
