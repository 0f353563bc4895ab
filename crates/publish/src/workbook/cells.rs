//! Cells: what they hold, and how it is shown.

use ansinh_core::{Decimal, Language, Localized as _, NaiveDate, Text};
use ansinh_reporting::check::Printed;
use ansinh_reporting::document::{Figure, FigureValue, Quantity};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Significant digits a number of a spreadsheet keeps.
const MOST_DIGITS: usize = 15;
/// Behind heads: light enough for print.
const HEAD: u32 = 0x00E8_EEF4;
/// Letters of a format around a number; longer words would be refused.
const LONGEST: usize = 60;

/// What a cell holds.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Words(String),
    Number(f64, String),
    Day(NaiveDate),
}

impl Value {
    /// A number shown with its decimals between the words before and after it. Of a quotient, as many
    /// digits as a spreadsheet keeps; a number of which it would round what is shown stands as text.
    pub(super) fn number(
        quantity: &Quantity,
        before: Option<&Text>,
        unit: Option<&Text>,
        language: Language,
    ) -> Self {
        let before = before.map_or_else(String::new, |words| format!("{} ", words.get(language)));
        let after = unit.map_or_else(String::new, |unit| match unit.get(language) {
            "%" => "%".to_owned(),
            unit => format!("\u{a0}{unit}"),
        });
        match binary(kept(quantity)) {
            Some(binary) => {
                let number = number_format(quantity.decimals);
                Self::Number(
                    binary,
                    format!("{}{number}{}", quoted(&before), quoted(&after)),
                )
            }
            None => Self::Words(format!("{before}{}{after}", quantity.digits(language))),
        }
    }

    /// A figure, with its qualifier and, where it isn't said elsewhere, its unit.
    pub(super) fn figure(figure: &Figure, with_unit: bool, language: Language) -> Self {
        match &figure.value {
            FigureValue::Number(quantity) | FigureValue::Change(quantity) => {
                let unit = quantity.unit.as_ref().filter(|_| with_unit);
                Self::number(quantity, figure.qualifier.as_ref(), unit, language)
            }
            FigureValue::Date(day) => Self::Day(*day),
            FigureValue::Words(words) => Self::Words(words.get(language).to_owned()),
        }
    }

    /// A change in running text: the number with its sign, shown as a rise or a fall.
    pub(super) fn change(figure: &Figure, quantity: &Quantity, language: Language) -> Self {
        let Some(binary) = binary(kept(quantity)) else {
            return Self::Words(figure.in_language(language).to_string());
        };
        let qualifier = figure.qualifier.as_ref();
        let before =
            qualifier.map_or_else(String::new, |words| format!("{} ", words.get(language)));
        let number = number_format(quantity.decimals);
        let [rose, fell, unchanged] =
            FigureValue::change_words().map(|word| format!("{before}{}", word.get(language)));
        let signed = |word: &str| format!("{}{number}", quoted(&format!("{word} ")));
        let format = format!("{};{};{}", signed(&rose), signed(&fell), quoted(&unchanged));
        Self::Number(binary, format)
    }
}

/// A value without the decimals that a spreadsheet can't keep, unless that would change those shown.
fn kept(quantity: &Quantity) -> Decimal {
    let value = quantity.value;
    let whole = value.trunc().abs().to_string().len();
    let room = MOST_DIGITS.saturating_sub(whole);
    let room = i32::try_from(room).unwrap_or_default();
    let decimals = i32::try_from(quantity.decimals).unwrap_or(i32::MAX);
    let half_up = |value: Decimal, decimals| Printed::half_up(decimals).apply(value);
    let shortened = |value: Decimal| {
        let kept = half_up(value, room)?;
        let shown = half_up(value, decimals)?;
        Some(if half_up(kept, decimals)? == shown {
            kept
        } else {
            shown
        })
    };
    if decimals > room || binary(value).is_some() {
        return value;
    }
    shortened(value).unwrap_or(value)
}

/// The binary number nearest to a decimal, if the decimal can be had back from it.
pub(crate) fn binary(number: Decimal) -> Option<f64> {
    let digits = number.normalize().mantissa().unsigned_abs().to_string();
    (digits.len() <= MOST_DIGITS)
        .then(|| number.to_string().parse().ok())
        .flatten()
}

/// The format of a number with so many decimals.
pub(super) fn number_format(decimals: u32) -> String {
    match usize::try_from(decimals)
        .unwrap_or_default()
        .min(MOST_DIGITS)
    {
        0 => "#,##0".to_owned(),
        decimals => format!("#,##0.{}", "0".repeat(decimals)),
    }
}

/// Words in a format, which a quotation mark would end.
fn quoted(words: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    let words = words.replace(['"', '\\'], "'");
    let short: String = words.chars().take(LONGEST).collect();
    format!("\"{short}\"")
}

pub(super) fn plain() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(14)
}

pub(super) fn caption() -> Format {
    Format::new().set_bold()
}

pub(crate) fn head() -> Format {
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_background_color(Color::RGB(HEAD))
        .set_border(FormatBorder::Thin)
}

/// A cell within rules; a total is bold.
pub(super) fn ruled(total: bool) -> Format {
    let format = plain().set_border(FormatBorder::Thin);
    if total { format.set_bold() } else { format }
}

pub(super) fn note() -> Format {
    Format::new().set_italic()
}
