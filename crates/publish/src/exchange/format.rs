use std::str::FromStr;

/// A format figures are exchanged in.
///
/// Which there are depends on the features of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Comma-separated values, one figure a line.
    ///
    /// `indicator`, `place`, `period` and `value` are needed; `measure` (`actual`, `plan`,
    /// `same-period-last-year`), `kind` (`number`, `date`, `words`), `unit` and `qualifier` are not: without
    /// them a figure is an exact number of what was done, in the indicator's unit. The cells may be
    /// separated by semicolons or tabs. Words that a spreadsheet would run as a formula have an
    /// apostrophe in front, which is taken off when they are read.
    ///
    /// ```
    /// # use ansinh_core::date;
    /// # use ansinh_publish::exchange::{Export, Format, import};
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
    /// # let dataset = ansinh_publish::read_folder(folder.as_ref())?.dataset;
    /// let export = Export { dataset: &dataset, file: "figures.csv", prepared: date(2017, 7, 1) };
    /// let exported = export.to(Format::Csv)?;
    /// let text = str::from_utf8(&exported.files[0].bytes)?;
    /// assert!(text.contains("emp_total,actual,15,2017-H1,number,9043,"));
    ///
    /// let bytes = &exported.files[0].bytes;
    /// let imported = import("figures.csv", bytes, Format::Csv, dataset.catalogue());
    /// assert!(imported.errors.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Csv,
    /// JSON, one figure an object, with the columns of [`Csv`](Self::Csv) as its members; values are
    /// strings, so that no digit is lost.
    ///
    /// ```
    /// # use ansinh_core::date;
    /// # use ansinh_publish::exchange::{Export, Format, import};
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
    /// # let dataset = ansinh_publish::read_folder(folder.as_ref())?.dataset;
    /// let export = Export { dataset: &dataset, file: "figures.json", prepared: date(2017, 7, 1) };
    /// let exported = export.to(Format::Json)?;
    /// let text = str::from_utf8(&exported.files[0].bytes)?;
    /// assert!(text.contains(r#""value": "9043""#));
    ///
    /// let bytes = &exported.files[0].bytes;
    /// let imported = import("figures.json", bytes, Format::Json, dataset.catalogue());
    /// assert!(imported.errors.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Json,
    /// An Excel workbook with the sheet *Số liệu*: frozen headings in Vietnamese, numbers as numbers with
    /// their decimals, days as days.
    ///
    /// The columns may stand in any order; *Tên chỉ tiêu* (name), *Loại số liệu* (measure), *Đơn vị tính*
    /// (unit), *Mức chính xác* (qualifier) and *Kiểu giá trị* (kind) may be left out. A row whose value is
    /// empty is no figure. A name that isn't that of the code beside it is a problem: columns that
    /// were sorted apart are found so. A number of more than 15 digits is kept as text, as Excel would
    /// round it; any other number that is text is a problem, since nobody can say whether `9.043` is
    /// nine or nine thousand.
    ///
    /// ```
    /// # use ansinh_core::date;
    /// # use ansinh_publish::exchange::{Export, Format, import};
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
    /// # let dataset = ansinh_publish::read_folder(folder.as_ref())?.dataset;
    /// let export = Export { dataset: &dataset, file: "figures.xlsx", prepared: date(2017, 7, 1) };
    /// let exported = export.to(Format::Xlsx)?;
    /// assert!(exported.files[0].bytes.starts_with(b"PK"));
    ///
    /// let bytes = &exported.files[0].bytes;
    /// let imported = import("figures.xlsx", bytes, Format::Xlsx, dataset.catalogue());
    /// assert!(imported.errors.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "xlsx")]
    Xlsx,
    /// A DHIS2 data value set in JSON, with the data elements it needs beside it.
    ///
    /// After the DHIS2 documentation for developers, “Data values”. Identifiers are codes.
    ///
    /// | figure | data value |
    /// |---|---|
    /// | indicator, place | `dataElement`, `orgUnit` |
    /// | period | `201706`, `2017Q2`, `2017S1`, `2017`, `20170613` |
    /// | actual, plan, same period last year | attribute option combination `default`, `PLAN`, `SAME_PERIOD_LAST_YEAR` |
    /// | value | a string in the indicator's unit, with a point before decimals |
    /// | qualifier, days of a cut-off window, kind of value | `comment`: `ansinh: qualifier=expected; days=2019-12-15..2020-06-14` |
    ///
    /// DHIS2 has no nine months and no other runs of days; such figures are
    /// [left out](super::Exported::left_out), and told. What stands at the top of a set
    /// (`period`, `orgUnit`, `attributeOptionCombo`) is read for the values that leave it out; a
    /// deleted value is a problem. Comments of people, who stored a value and when are not kept.
    ///
    /// The second file, `figures.elements.json`, is for the metadata import: every indicator as a data
    /// element, for which zero is significant. Otherwise DHIS2 drops a reported zero.
    ///
    /// ```
    /// # use ansinh_core::date;
    /// # use ansinh_publish::exchange::{Export, Format, import};
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
    /// # let dataset = ansinh_publish::read_folder(folder.as_ref())?.dataset;
    /// let export = Export { dataset: &dataset, file: "set.json", prepared: date(2017, 7, 1) };
    /// let exported = export.to(Format::Dhis2Json)?;
    /// let text = str::from_utf8(&exported.files[0].bytes)?;
    /// assert!(text.contains(r#""period": "2017S1""#));
    /// assert_eq!(exported.files[1].name, "set.elements.json");
    ///
    /// let bytes = &exported.files[0].bytes;
    /// let imported = import("set.json", bytes, Format::Dhis2Json, dataset.catalogue());
    /// assert!(imported.errors.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "dhis2")]
    Dhis2Json,
    /// A DHIS2 data value set in CSV, its columns in the order DHIS2 takes them; otherwise as
    /// [`Dhis2Json`](Self::Dhis2Json).
    ///
    /// ```
    /// # use ansinh_core::date;
    /// # use ansinh_publish::exchange::{Export, Format, import};
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
    /// # let dataset = ansinh_publish::read_folder(folder.as_ref())?.dataset;
    /// let export = Export { dataset: &dataset, file: "set.csv", prepared: date(2017, 7, 1) };
    /// let exported = export.to(Format::Dhis2Csv)?;
    /// let text = str::from_utf8(&exported.files[0].bytes)?;
    /// assert!(text.contains("emp_total,2017S1,15,default,default,9043,"));
    ///
    /// let bytes = &exported.files[0].bytes;
    /// let imported = import("set.csv", bytes, Format::Dhis2Csv, dataset.catalogue());
    /// assert!(imported.errors.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "dhis2")]
    Dhis2Csv,
    /// An SDMX-CSV 2.0 data message, with its structure message beside it.
    ///
    /// After the SDMX-CSV and SDMX-JSON field guides of the SDMX Technical Working Group, for SDMX 3.0.
    ///
    /// | component | what |
    /// |---|---|
    /// | `FREQ` | `A`, `S`, `Q`, `M`, `D`, and `_O` for other runs of days |
    /// | `REF_AREA` | the code of the place |
    /// | `INDICATOR` | the code of the indicator, with `-` for each `.`, which no code of SDMX may hold |
    /// | `FIGURE` | `ACTUAL`, `PLAN`, `SAME_PERIOD_LAST_YEAR` |
    /// | `TIME_PERIOD` | `2017-06`, `2017-Q2`, `2017-S1`, `2017`, `2017-06-13`, `2019-12-15/P6M` |
    /// | `OBS_VALUE`, `OBS_DATE`, `OBS_TEXT` | the value: a number, a day or words |
    /// | `UNIT_MEASURE`, `UNIT_MULT` | `VND` and `6` for millions of đồng |
    /// | `OBS_STATUS` | `A`, `E` estimated (*ước*), `F` forecast (*dự kiến*), `M` missing |
    /// | `COMMENT_OBS` | other qualifiers: `at-least`, `nearly`, `rounded2` |
    ///
    /// A missing observation (`M`, without a value) is no figure; a deletion is a problem. Which
    /// dataflow a message belongs to is not asked, as long as it has these components. The list of
    /// areas has the version 1.0.0 up to 2025-06-30 and 2.0.0 after, since codes are used again.
    ///
    /// ```
    /// # use ansinh_core::date;
    /// # use ansinh_publish::exchange::{Export, Format, import};
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
    /// # let dataset = ansinh_publish::read_folder(folder.as_ref())?.dataset;
    /// let export = Export { dataset: &dataset, file: "data.csv", prepared: date(2017, 7, 1) };
    /// let exported = export.to(Format::SdmxCsv)?;
    /// let text = str::from_utf8(&exported.files[0].bytes)?;
    /// assert!(text.contains("I,S,15,emp_total,ACTUAL,2017-S1,9043,"));
    /// assert_eq!(exported.files[1].name, "data.structure.json");
    ///
    /// let bytes = &exported.files[0].bytes;
    /// let imported = import("data.csv", bytes, Format::SdmxCsv, dataset.catalogue());
    /// assert!(imported.errors.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "sdmx")]
    SdmxCsv,
    /// An SDMX-JSON 2.0 data message, flat (every dimension at the observation), with its structure
    /// message beside it; otherwise as [`SdmxCsv`](Self::SdmxCsv). Decimals are strings, as the
    /// format has them. Messages by series are read too.
    ///
    /// ```
    /// # use ansinh_core::date;
    /// # use ansinh_publish::exchange::{Export, Format, import};
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
    /// # let dataset = ansinh_publish::read_folder(folder.as_ref())?.dataset;
    /// let export = Export { dataset: &dataset, file: "data.json", prepared: date(2017, 7, 1) };
    /// let exported = export.to(Format::SdmxJson)?;
    /// let text = str::from_utf8(&exported.files[0].bytes)?;
    /// assert!(text.contains(r#""id": "emp_total""#));
    ///
    /// let bytes = &exported.files[0].bytes;
    /// let imported = import("data.json", bytes, Format::SdmxJson, dataset.catalogue());
    /// assert!(imported.errors.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "sdmx")]
    SdmxJson,
}

impl Format {
    /// All formats of this build.
    pub const ALL: &'static [Self] = &[
        Self::Csv,
        Self::Json,
        #[cfg(feature = "xlsx")]
        Self::Xlsx,
        #[cfg(feature = "dhis2")]
        Self::Dhis2Json,
        #[cfg(feature = "dhis2")]
        Self::Dhis2Csv,
        #[cfg(feature = "sdmx")]
        Self::SdmxCsv,
        #[cfg(feature = "sdmx")]
        Self::SdmxJson,
    ];

    /// The name it is asked for by: `csv`, `json`, `xlsx`, `dhis2-json`, `dhis2-csv`, `sdmx-csv`,
    /// `sdmx-json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "xlsx",
            #[cfg(feature = "dhis2")]
            Self::Dhis2Json => "dhis2-json",
            #[cfg(feature = "dhis2")]
            Self::Dhis2Csv => "dhis2-csv",
            #[cfg(feature = "sdmx")]
            Self::SdmxCsv => "sdmx-csv",
            #[cfg(feature = "sdmx")]
            Self::SdmxJson => "sdmx-json",
        }
    }
}

ansinh_core::messages! {
    /// Why a word is not a format of exchange.
    pub enum FormatError {
        /// No format has this name.
        Unknown {
            /// What was read.
            read: String,
            /// The names there are.
            allowed: String,
        } = "exchange-format-unknown",
            vi: "không có định dạng “{read}”; cho phép: {allowed}",
            en: "there is no format \u{201c}{read}\u{201d}; allowed: {allowed}";
    }
}
impl std::error::Error for FormatError {}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(name: &str) -> Result<Self, FormatError> {
        let known = Self::ALL.iter().find(|format| format.name() == name);
        known.copied().ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|format| format.name()).collect();
            FormatError::Unknown {
                read: name.into(),
                allowed: names.join(", "),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(*format));
        }
        assert!("pdf".parse::<Format>().is_err());
    }
}
