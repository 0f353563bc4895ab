//! The first sheet: whose figures these are, how they are filled in, and what has been filled so far.

use ansinh_core::{Language, Localized as _};
use rust_xlsxwriter::{Format, FormatAlign, Formula, Url, Worksheet, XlsxError};

use super::rules::{lines, quoted};
use super::write::{Contents, Form};
use super::{CHECKS, GUIDE, styles};

const A4: u8 = 9;
const LINE: u32 = 16;
const WIDTHS: [u8; 4] = [46, 26, 14, 14];
/// How many letters fit across all columns.
const ACROSS: usize = 112;
/// And in the list of sheets.
const LISTED: usize = 76;

const STEPS: [&str; 7] = [
    "Nhập số liệu vào các ô nền vàng ở từng trang tính; các ô khác đã khóa.",
    "Ô để trống là chưa có số liệu. Nếu số liệu bằng không thì nhập số 0.",
    "Nhập số dưới dạng số, theo đơn vị tính của dòng; không gõ dấu ngăn hàng nghìn, không gõ đơn vị.",
    "Cột “Mức chính xác” để trống nếu là số chính xác; chọn “ước”, “dự kiến”, “làm tròn 2”… nếu không.",
    "Lời văn dưới từng đề mục nhập ở trang “Lời văn”, mỗi ý một dòng trong ô (xuống dòng bằng Alt+Enter).",
    "Không đổi mã, không xóa dòng, không thêm trang tính. Cột “Ghi chú” là của người nhập, không đưa vào báo cáo.",
    "Lưu lại (vẫn là tệp figures.xlsx trong thư mục này), rồi chạy: ansinh check THƯ_MỤC --language vi.",
];

/// The sheet, with what each sheet of figures asks for and how much of it is filled.
pub(super) fn sheet(form: &Form<'_>, contents: &[Contents]) -> Result<Worksheet, XlsxError> {
    let mut page = Worksheet::new();
    page.set_name(GUIDE)?;
    page.set_landscape().set_paper_size(A4);
    page.set_print_fit_to_pages(1, 1);
    page.set_footer("&L&A&RTrang &P/&N");
    for (column, width) in (0_u16..).zip(WIDTHS) {
        page.set_column_width(column, width)?;
    }
    let mut row = 0;
    let period = form.period.in_language(Language::Vietnamese);
    across(&mut page, &mut row, "Số liệu báo cáo", &styles::title())?;
    across(&mut page, &mut row, form.title, &plain().set_bold())?;
    across(
        &mut page,
        &mut row,
        &format!("{}, {period}", form.reporter),
        &plain(),
    )?;
    row = next(row);
    for (number, step) in (1..).zip(STEPS) {
        across(&mut page, &mut row, &format!("{number}. {step}"), &plain())?;
    }
    row = next(row);
    for (format, words) in [
        (styles::input(), "Ô để nhập"),
        (
            styles::known().set_align(FormatAlign::Left),
            "Số đã có: kỳ trước, kế hoạch, cùng kỳ; đã khóa",
        ),
    ] {
        page.write_string_with_format(row, 0, words, &format)?;
        row = next(row);
    }
    row = next(row);
    let headings = ["Trang tính", "", "Số ô", "Đã nhập"];
    for (column, heading) in (0_u16..).zip(headings) {
        page.write_string_with_format(row, column, heading, &styles::head())?;
    }
    page.merge_range(row, 0, row, 1, "Trang tính", &styles::head())?;
    row = next(row);
    let count = styles::words().set_align(FormatAlign::Right);
    for listed in contents {
        let link = format!("internal:{}!A1", quoted(&listed.sheet));
        let link = Url::new(link).set_text(&listed.title);
        page.merge_range(row, 0, row, 1, "", &styles::words())?;
        page.write_url_with_format(row, 0, link, &styles::words())?;
        let asked = u32::try_from(listed.asked).unwrap_or(u32::MAX);
        page.write_number_with_format(row, 2, asked, &count)?;
        let filled = Formula::new(format!("=COUNTA({})", listed.cells)).set_result("0");
        page.write_formula_with_format(row, 3, filled, &count)?;
        let height = LINE.saturating_mul(lines(&listed.title, LISTED));
        page.set_row_height(row, height)?;
        row = next(row);
    }
    let link = Url::new(format!("internal:{}!A1", quoted(CHECKS))).set_text(CHECKS);
    page.merge_range(row, 0, row, 1, "", &styles::words())?;
    page.write_url_with_format(row, 0, link, &styles::words())?;
    page.set_print_area(0, 0, row, 3)?;
    page.protect();
    Ok(page)
}

fn plain() -> Format {
    Format::new().set_text_wrap()
}

/// Words across all columns.
fn across(
    page: &mut Worksheet,
    row: &mut u32,
    words: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    page.merge_range(*row, 0, *row, 3, words, format)?;
    let height = LINE.saturating_mul(lines(words, ACROSS));
    page.set_row_height(*row, height.saturating_add(4))?;
    *row = next(*row);
    Ok(())
}

const fn next(row: u32) -> u32 {
    row.saturating_add(1)
}
