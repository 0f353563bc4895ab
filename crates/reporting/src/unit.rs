//! Units of measure, with the scale figures are printed in.

use ansinh_core::{Decimal, Language, Localized, Text};
use serde::{Deserialize, Serialize};
use std::fmt;

/// By what power of ten a printed figure is multiplied to get the base unit.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// As printed.
    #[default]
    One,
    /// *Nghìn*, 10³.
    Thousand,
    /// *Triệu*, 10⁶.
    Million,
    /// *Tỷ*, 10⁹.
    Billion,
}

impl Scale {
    /// The power of ten: 0, 3, 6 or 9.
    pub const fn exponent(self) -> u32 {
        match self {
            Self::One => 0,
            Self::Thousand => 3,
            Self::Million => 6,
            Self::Billion => 9,
        }
    }

    /// The factor.
    pub const fn factor(self) -> Decimal {
        match self {
            Self::One => Decimal::ONE,
            Self::Thousand => Decimal::ONE_THOUSAND,
            Self::Million => Decimal::from_parts(1_000_000, 0, 0, false, 0),
            Self::Billion => Decimal::from_parts(1_000_000_000, 0, 0, false, 0),
        }
    }

    /// The word before the unit, in either language.
    const fn word(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::One, _) => "",
            (Self::Thousand, Language::Vietnamese) => "nghìn ",
            (Self::Million, Language::Vietnamese) => "triệu ",
            (Self::Billion, Language::Vietnamese) => "tỷ ",
            (Self::Thousand, Language::English) => "thousand ",
            (Self::Million, Language::English) => "million ",
            (Self::Billion, Language::English) => "billion ",
        }
    }
}

/// What a figure counts, and the scale it is printed in: *triệu đồng*, *lao động*, *%*.
///
/// Persons, occurrences, households, gifts and cases are different units; two units add up only if
/// their base names are the same.
///
/// ```
/// use ansinh_core::{Language, Localized, Text};
/// use ansinh_reporting::unit::Unit;
///
/// let millions = Unit::read("triệu đồng", "million đồng");
/// assert_eq!(millions.scale.exponent(), 6);
/// assert!(millions.is_money());
/// assert_eq!(millions.in_language(Language::Vietnamese).to_string(), "triệu đồng");
/// assert!(Unit::read("tỷ đồng", "billion đồng").same_base(&millions));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// The base unit, without scale: `đồng`, `người`, `%`.
    pub base: Text,
    /// The scale figures are printed in.
    #[serde(default)]
    pub scale: Scale,
}

/// What is counted one by one: persons, households, houses, papers, places, events.
const WHOLE: &[&str] = &[
    "bản",
    "biên bản",
    "bệnh nhân",
    "ca",
    "công ty",
    "công trình",
    "cơ quan",
    "cơ sở",
    "cuộc",
    "cán bộ",
    "cụ",
    "doanh nghiệp",
    "dự án",
    "giấy phép",
    "gia đình",
    "hồ sơ",
    "hộ",
    "hộ gia đình",
    "huyện",
    "hợp đồng",
    "học sinh",
    "học viên",
    "khẩu",
    "kiến nghị",
    "lao động",
    "liệt sĩ",
    "lượt",
    "lượt hồ sơ",
    "lượt người",
    "lần",
    "lớp",
    "mô hình",
    "mẹ",
    "mộ",
    "người",
    "ngành, đoàn thể",
    "nhà",
    "nạn nhân",
    "phụ nữ",
    "quyết định",
    "sinh viên",
    "suất",
    "suất quà",
    "sổ",
    "thiết bị",
    "thôn",
    "thẻ",
    "thẻ bảo hiểm y tế",
    "thủ tục",
    "trang",
    "trung tâm",
    "trường",
    "trường hợp",
    "trẻ",
    "trẻ em",
    "tỉnh",
    "tổ chức",
    "viên chức",
    "văn bản",
    "vụ",
    "vụ việc",
    "xe lăn",
    "xã",
    "đoàn",
    "đơn",
    "đơn vị",
    "đối tượng",
    "đợt",
];

impl Unit {
    /// A base unit, printed as it is.
    pub const fn new(base: Text) -> Self {
        Self {
            base,
            scale: Scale::One,
        }
    }

    /// Per cent.
    pub const fn percent() -> Self {
        Self::new(Text::new("%", "%"))
    }

    /// The same base unit at another scale.
    #[must_use]
    pub fn scaled(self, scale: Scale) -> Self {
        Self { scale, ..self }
    }

    /// Reads a unit as tables head their columns: the scale is the first word of the Vietnamese
    /// text, and the same word in English is taken off the English text.
    pub fn read(vi: &str, en: &str) -> Self {
        let scales = [Scale::Thousand, Scale::Million, Scale::Billion];
        let vi = vi.trim().replace("ngàn ", "nghìn ").replace("tỉ ", "tỷ ");
        let en = en.trim();
        for scale in scales {
            if let Some(base) = vi.strip_prefix(scale.word(Language::Vietnamese)) {
                let english = en.strip_prefix(scale.word(Language::English)).unwrap_or(en);
                return Self {
                    base: text(base, english),
                    scale,
                };
            }
        }
        Self::new(text(&vi, en))
    }

    /// Is it money, or money per something?
    pub fn is_money(&self) -> bool {
        self.base.vi.starts_with("đồng")
    }

    /// Is it a percentage?
    pub fn is_percent(&self) -> bool {
        self.base.vi == "%"
    }

    /// Is it something that is counted one by one, so that there is no half of it? Units that nobody
    /// listed may be divided.
    ///
    /// ```
    /// use ansinh_reporting::unit::Unit;
    ///
    /// assert!(Unit::read("lao động", "workers").is_whole());
    /// assert!(!Unit::read("kg", "kg").is_whole());
    /// ```
    pub fn is_whole(&self) -> bool {
        self.scale == Scale::One && WHOLE.contains(&self.base.vi.as_ref())
    }

    /// How many decimals a figure can have: money has none below a đồng. `None` where it is not fixed.
    ///
    /// ```
    /// use ansinh_reporting::unit::Unit;
    ///
    /// assert_eq!(Unit::read("triệu đồng", "million đồng").decimals(), Some(6));
    /// assert_eq!(Unit::read("%", "%").decimals(), None);
    /// ```
    pub fn decimals(&self) -> Option<u32> {
        match self.base.vi.as_ref() {
            "đồng" => Some(self.scale.exponent()),
            _ if self.is_whole() => Some(0),
            _ => None,
        }
    }

    /// Do both count the same thing, whatever the scale?
    pub fn same_base(&self, other: &Self) -> bool {
        self.base.vi == other.base.vi
    }

    /// A printed value in the base unit; `None` out of range.
    pub fn to_base(&self, printed: Decimal) -> Option<Decimal> {
        printed.checked_mul(self.scale.factor())
    }

    /// A value in the base unit as it is printed; `None` out of range.
    pub fn from_base(&self, base: Decimal) -> Option<Decimal> {
        base.checked_div(self.scale.factor())
    }
}

fn text(vi: &str, en: &str) -> Text {
    Text {
        vi: vi.to_owned().into(),
        en: en.to_owned().into(),
    }
}

impl Localized for Unit {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.scale.word(language))?;
        f.write_str(self.base.get(language))
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}
