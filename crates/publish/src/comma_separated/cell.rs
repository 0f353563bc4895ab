use ansinh_core::Decimal;

/// Tells spreadsheets that the file is UTF-8; without it they garble Vietnamese.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What a spreadsheet reads as the start of a formula, in ASCII and full width.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A file being written cell by cell.
pub(crate) struct Sheet {
    text: String,
    row_begun: bool,
}

impl Sheet {
    /// A sheet with a row of column names.
    pub(crate) fn new(columns: &[&'static str]) -> Self {
        let mut sheet = Self::without_header();
        for column in columns {
            sheet.plain(column);
        }
        sheet.end_row();
        sheet
    }

    /// A sheet whose first row is still to be written.
    pub(crate) fn without_header() -> Self {
        Self {
            text: BYTE_ORDER_MARK.into(),
            row_begun: false,
        }
    }

    /// A cell of words from anywhere, made harmless.
    pub(crate) fn words(&mut self, words: &str) {
        self.plain(&harmless(words));
    }

    /// A cell with a number: exact, ungrouped, and with its sign.
    pub(crate) fn number(&mut self, number: Decimal) {
        self.plain(&number.to_string());
    }

    /// An empty cell.
    pub(crate) fn blank(&mut self) {
        self.plain("");
    }

    /// A cell as it is, quoted where it must be. Only for what this crate writes itself.
    pub(crate) fn plain(&mut self, cell: &str) {
        if self.row_begun {
            self.text.push(',');
        }
        self.row_begun = true;
        if cell.contains([',', '"', '\n', '\r', ';', '\t'])
            || cell.starts_with(' ')
            || cell.ends_with(' ')
        {
            self.text.push('"');
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(cell);
        }
    }

    pub(crate) fn end_row(&mut self) {
        self.text.push_str("\r\n");
        self.row_begun = false;
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}

/// Puts an apostrophe before words that a spreadsheet would run, and takes control characters out.
fn harmless(words: &str) -> String {
    let begins_with_control = words.starts_with(char::is_control);
    let clean: String = words
        .chars()
        .filter(|c| !c.is_control() || *c == '\n')
        .collect();
    let first = clean
        .trim_start()
        .trim_start_matches('\u{feff}')
        .trim_start();
    if begins_with_control || first.starts_with(FORMULA_STARTS) {
        format!("'{clean}")
    } else {
        clean
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_never_start_a_formula() {
        for bad in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =1",
            "\u{feff}=1",
            "＝1",
            "\n=1",
        ] {
            assert!(harmless(bad).starts_with('\''), "{bad:?}");
        }
        assert_eq!(harmless("Yên Bái - 2017"), "Yên Bái - 2017");
    }

    #[test]
    fn a_negative_number_stays_a_number() {
        let mut sheet = Sheet::without_header();
        sheet.number(Decimal::new(-13, 1));
        sheet.words("-1.3");
        sheet.words("a,\"b\"");
        sheet.end_row();
        assert_eq!(sheet.finish(), "\u{feff}-1.3,'-1.3,\"a,\"\"b\"\"\"\r\n");
    }
}
