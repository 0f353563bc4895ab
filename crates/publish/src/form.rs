//! The workbook an officer fills in: one sheet a section, one row a figure that is asked for.
//!
//! What was handed out is kept on a hidden sheet, so that a row that is gone, a code that was changed
//! or a sheet that was added is known when the workbook comes back.

mod cell;
mod checks;
mod guide;
mod listed;
mod narrative;
mod read;
mod rules;
mod sheet;
mod styles;
mod write;

use std::collections::BTreeMap;

use crate::read::Problem;
use crate::xlsx::Value;
use listed::Listed;

pub(crate) use read::read;
pub(crate) use write::{Beside, Form, FormRow, plan_period, write};

/// Sheets that hold no figures.
const GUIDE: &str = "Hướng dẫn";
const CHECKS: &str = "Kiểm tra";
/// The sheet of words.
const NARRATIVE: &str = "Lời văn";
/// The hidden sheet of what was handed out.
pub(crate) const LIST: &str = "ansinh";
/// The layout of the workbook that is read.
const FORMAT: &str = "1";

const CODE: &str = "Mã";
const NAME: &str = "Chỉ tiêu";
const UNIT: &str = "Đơn vị tính";
const MEANING: &str = "Giải thích";
const VALUE: &str = "Số liệu";
const QUALIFIER: &str = "Mức chính xác";
const PLAN: &str = "Kế hoạch năm";
const PREVIOUS: &str = "Cùng kỳ năm trước";
const LAST: &str = "Kỳ trước";
const NOTE: &str = "Ghi chú";
const HEADING: &str = "Đề mục";
const WORDS: &str = "Nội dung";
const PLACE: &str = "Mã địa bàn";
const PERIOD: &str = "Kỳ số liệu";

/// The headings that are read, and must be there.
const READ: [&str; 8] = [CODE, NAME, VALUE, QUALIFIER, PLAN, PREVIOUS, PLACE, PERIOD];

/// The most decimals of a figure whose unit doesn't say how many it has. More come of a division that
/// nobody rounded.
const MOST_DECIMALS: u32 = 6;

/// The cells of a row as they were read.
type Cells = BTreeMap<u32, Result<Value, Problem>>;
