//! How cells look: what is to be typed stands on yellow, everything else is locked.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::workbook::cells;

/// Behind cells that are to be filled; it can be told from white in a black-and-white print too.
const INPUT: u32 = 0x00FF_F2CC;
/// Behind what is known already.
const KNOWN: u32 = 0x00F2_F2F2;
/// Codes, which only the program needs.
const CODE: u32 = 0x0080_8080;
const WRONG: u32 = 0x00C0_0000;
const RIGHT: u32 = 0x0037_7D22;

pub(super) fn head() -> Format {
    cells::head()
}

pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(14)
}

pub(super) fn remark() -> Format {
    Format::new().set_italic().set_font_color(Color::RGB(CODE))
}

pub(super) fn words() -> Format {
    Format::new()
        .set_text_wrap()
        .set_indent(1)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
}

pub(super) fn small() -> Format {
    words().set_font_size(9)
}

pub(super) fn code() -> Format {
    words()
        .set_indent(0)
        .set_font_size(8)
        .set_font_color(Color::RGB(CODE))
}

pub(super) fn input() -> Format {
    words()
        .set_background_color(Color::RGB(INPUT))
        .set_unlocked()
}

pub(super) fn input_number() -> Format {
    input().set_align(FormatAlign::Right)
}

pub(super) fn input_day() -> Format {
    input_number().set_num_format("dd/mm/yyyy")
}

pub(super) fn input_words() -> Format {
    input().set_num_format("@")
}

/// A remark on white: free to type in, and never read.
pub(super) fn note() -> Format {
    words().set_unlocked()
}

pub(super) fn known() -> Format {
    words()
        .set_background_color(Color::RGB(KNOWN))
        .set_align(FormatAlign::Right)
}

pub(super) fn known_day() -> Format {
    known().set_num_format("dd/mm/yyyy")
}

/// Thousands apart; laid over whole numbers only, so that no decimal is ever hidden.
pub(super) fn thousands() -> Format {
    Format::new().set_num_format("#,##0")
}

pub(super) fn wrong() -> Format {
    Format::new().set_font_color(Color::RGB(WRONG)).set_bold()
}

pub(super) fn right() -> Format {
    Format::new().set_font_color(Color::RGB(RIGHT))
}
