use ansinh_core::Localized as _;
use ansinh_reporting::document::{FindingItem, Findings};
use rust_xlsxwriter::XlsxError;

use super::cells::{Value, head, ruled};
use super::sheet::Sheet;
use crate::labels;

impl Sheet {
    /// A row a finding.
    pub(super) fn findings(
        &mut self,
        findings: &Findings,
        number: &mut usize,
    ) -> Result<(), XlsxError> {
        for (column, width) in [(4, 18), (5, 60), (6, 40)] {
            self.widen(column, width)?;
        }
        let first = self.row;
        let heads = [
            &labels::FINDING,
            &labels::VALUE,
            &labels::VALUE,
            &labels::DIFFERENCE,
            &labels::FINDING,
            &labels::EXPLANATION,
            &labels::LEGAL_BASIS,
        ];
        for (column, label) in (0_u16..).zip(heads) {
            let words = Value::Words(label.get(self.language).to_owned());
            self.write(column, &words, head())?;
        }
        self.next()?;
        self.end_head(first)?;
        for item in &findings.items {
            *number = number.saturating_add(1);
            self.finding(item, *number)?;
        }
        self.next()?;
        Ok(())
    }

    fn finding(&mut self, finding: &FindingItem, number: usize) -> Result<(), XlsxError> {
        let language = self.language;
        let text = format!("{number}. {}", finding.text.get(language));
        let comparison = finding.comparison.as_ref();
        let amount = |quantity| Value::number(quantity, None, quantity.unit.as_ref(), language);
        let sides = comparison.map(|found| (amount(&found.left.value), amount(&found.right.value)));
        let (left, right) = sides.unzip();
        let difference = comparison
            .and_then(|found| found.difference.as_ref())
            .map(amount);
        let severity = finding.severity.in_language(language);
        let severity = if finding.known {
            format!("{severity} ({})", labels::KNOWN.get(language))
        } else {
            severity.to_string()
        };
        let words = |words: Option<&ansinh_core::Text>| {
            words.map(|words| Value::Words(words.get(language).to_owned()))
        };
        let cells = [
            Some(Value::Words(text)),
            left,
            right,
            difference,
            Some(Value::Words(severity)),
            words(finding.explanation.as_ref()),
            words(finding.citation.as_ref()),
        ];
        for (column, value) in (0_u16..).zip(cells) {
            match value {
                Some(value) => self.write(column, &value, ruled(false))?,
                None => {
                    self.page.write_blank(self.row, column, &ruled(false))?;
                }
            }
        }
        self.next()?;
        Ok(())
    }
}
