//! Checks that hold in any province: totals and their parts, percent of the plan and of the same period
//! last year, limits the law sets; and means worth a look.

mod law;
mod means;
mod parts;
mod plans;

use ansinh_core::Text;
use ansinh_reporting::template::TemplateCheck;

/// Id, left side, relation, right side, listing, words.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Text,
);

pub(super) fn common() -> impl Iterator<Item = TemplateCheck> {
    let rows = [parts::ROWS, plans::ROWS, law::ROWS, means::ROWS];
    rows.into_iter()
        .flatten()
        .cloned()
        .map(
            |(id, left, relation, right, listing, title)| TemplateCheck {
                id: id.into(),
                left: left.into(),
                relation,
                right: right.into(),
                listing,
                title,
            },
        )
}
