//! The fixed words of every rendered report.

use ansinh_core::Text;

macro_rules! labels {
    ($($(#[$only:meta])* $name:ident: $vi:literal, $en:literal;)+) => {
        $($(#[$only])* pub(crate) static $name: Text = Text::new($vi, $en);)+
    };
}

labels! {
    NATIONAL_NAME: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM";
    MOTTO: "Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness";
    NUMBER: "Số", "No.";
    #[cfg(feature = "docx")]
    ARCHIVE: "Lưu: VT, …", "Archive: …";
    #[cfg(feature = "docx")]
    UNDATED: "ngày … tháng … năm ……", "……";
    ANNEX: "Phụ lục", "Annex";
    CONTENTS: "Mục lục", "Contents";
    SKIP: "Đến nội dung", "Skip to the report";
    RECIPIENTS: "Nơi nhận", "Recipients";
    FINDINGS: "Phát hiện khi đối chiếu số liệu", "Findings from checking the figures";
    FINDING: "Phát hiện", "Finding";
    KNOWN: "đã biết", "known";
    DIFFERENCE: "chênh lệch", "difference";
    EXPLANATION: "Giải thích", "Explanation";
    LEGAL_BASIS: "Căn cứ", "Legal basis";
    FIGURES: "Số liệu liên quan", "Figures concerned";
    WITHHELD: "không công bố", "not published";
    MISSING: "chưa có số liệu", "not known";
    TABLE: "Bảng", "Table";
    CHART: "Biểu đồ", "Chart";
    #[cfg(feature = "xlsx")]
    INDICATOR: "Chỉ tiêu", "Indicator";
    VALUE: "Giá trị", "Value";
    #[cfg(feature = "xlsx")]
    REMARK: "Ghi chú", "Remark";
    #[cfg(feature = "xlsx")]
    SHEET: "Trang tính", "Sheet";
    CHART_DATA: "Số liệu của biểu đồ", "Figures of the chart";
    CHART_OF: "Nội dung", "What";
    PLAN: "Kế hoạch", "Plan";
    ACTUAL: "Thực hiện", "Result";
    OF_PLAN: "% kế hoạch", "% of plan";
    SHARE: "tỷ trọng", "share";
    #[cfg(any(feature = "docx", feature = "xlsx"))]
    START: "Điểm bắt đầu", "Start of the bar";
    LEVEL: "Số hiện có", "Number";
    RISE: "Tăng", "Rise";
    FALL: "Giảm", "Fall";
    TOTAL: "Tổng số", "Total";
    UNIT: "Đơn vị", "Unit";
    UNIT_OF: "đơn vị", "unit";
}

/// What is left to be filled in by hand.
#[cfg(feature = "docx")]
pub(crate) const BLANK: &str = "……";
