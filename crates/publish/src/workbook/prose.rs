//! Points and paragraphs as rows: what it is, how much, of what.

use ansinh_core::Localized as _;
use ansinh_reporting::document::{Block, Figure, FigureValue, Inline, ListItem};
use rust_xlsxwriter::XlsxError;

use super::cells::{Value, head, plain};
use super::sheet::Sheet;
use crate::labels;

impl Sheet {
    /// The points of a section, above its tables and charts.
    pub(super) fn points(&mut self, blocks: &[Block]) -> Result<(), XlsxError> {
        let prose = |block: &&Block| matches!(block, Block::Paragraph(_) | Block::List(_));
        if !blocks.iter().any(|block| prose(&block)) {
            return Ok(());
        }
        let first = self.row;
        let heads = [
            &labels::INDICATOR,
            &labels::VALUE,
            &labels::UNIT,
            &labels::REMARK,
        ];
        for (column, label) in (0_u16..).zip(heads) {
            let words = Value::Words(label.get(self.language).to_owned());
            self.write(column, &words, head())?;
        }
        self.next()?;
        self.end_head(first)?;
        for block in blocks.iter().filter(prose) {
            match block {
                Block::Paragraph(paragraph) => self.sentence(&paragraph.content, 0)?,
                Block::List(list) => self.items(&list.items, 0)?,
                _ => {}
            }
        }
        self.next()?;
        Ok(())
    }

    fn items(&mut self, items: &[ListItem], depth: u8) -> Result<(), XlsxError> {
        for item in items {
            self.sentence(&item.content, depth)?;
            self.items(&item.children, depth.saturating_add(1))?;
        }
        Ok(())
    }

    /// A figure alone has one row; words without a figure, or around several, stand above them.
    fn sentence(&mut self, content: &[Inline], depth: u8) -> Result<(), XlsxError> {
        let figures: Vec<&Figure> = content
            .iter()
            .filter_map(|inline| match inline {
                Inline::Figure(figure) => Some(figure),
                Inline::Words(_) => None,
            })
            .collect();
        if let [figure] = figures.as_slice() {
            let around = content
                .iter()
                .rev()
                .take_while(|inline| matches!(inline, Inline::Words(_)));
            let mut after: Vec<&str> = around
                .filter_map(|inline| match inline {
                    Inline::Words(words) => Some(words.get(self.language).trim()),
                    Inline::Figure(_) => None,
                })
                .collect();
            after.reverse();
            let remark = after.join(" ");
            return self.figure(figure, remark.trim_matches(['(', ')', '.', ' ']), depth);
        }
        let language = self.language;
        let words: String = content
            .iter()
            .map(|inline| match inline {
                Inline::Words(words) => words.get(language).to_owned(),
                Inline::Figure(figure) => figure.in_language(language).to_string(),
            })
            .collect();
        let words = Value::Words(words);
        self.write(0, &words, plain().set_indent(depth))?;
        self.next()?;
        for figure in figures {
            self.figure(figure, "", depth.saturating_add(1))?;
        }
        Ok(())
    }

    fn figure(&mut self, figure: &Figure, remark: &str, depth: u8) -> Result<(), XlsxError> {
        let label = Value::Words(figure.label.get(self.language).to_owned());
        self.write(0, &label, plain().set_indent(depth))?;
        let value = match &figure.value {
            FigureValue::Change(quantity) => Value::change(figure, quantity, self.language),
            _ => Value::figure(figure, false, self.language),
        };
        self.write(1, &value, plain())?;
        if let Some(quantity) = figure.value.quantity()
            && let Some(unit) = &quantity.unit
        {
            self.words(2, unit.get(self.language))?;
        }
        if !remark.is_empty() {
            self.words(3, remark)?;
        }
        self.next()?;
        Ok(())
    }
}
