//! Who is a child (*trẻ em*), in children's law.

use ansinh_core::law::{Entry, Timeline};
use ansinh_core::{Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::children::{LAW_25_2004, LAW_102_2016};

/// The age from which nobody is a child, in completed years: the 16th birthday counts.
pub(crate) static CHILD_BELOW: Timeline<u32> = Timeline::new(
    Text::new("Độ tuổi trẻ em", "Age of children"),
    const {
        &[
            Entry::new(date(2005, 1, 1), 16, LAW_25_2004.article("1").published()),
            Entry::new(date(2017, 6, 1), 16, LAW_102_2016.article("1").published()),
        ]
    },
    REVIEWED_UNTIL,
);
