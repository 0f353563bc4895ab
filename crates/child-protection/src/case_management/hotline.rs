//! The national child-protection switchboard (*Tổng đài điện thoại quốc gia bảo vệ trẻ em*).

use ansinh_core::law::{Entry, Timeline};
use ansinh_core::{Text, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::children::{DECREE_56_2017, LAW_25_2004};

/// The number under which abuse is reported, day and night and free of charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hotline {
    /// 18001567, from 2004-05-19; around the clock from 2010-10-15.
    #[serde(rename = "18001567")]
    Number18001567,
    /// 111, from 2017-12-06.
    #[serde(rename = "111")]
    Number111,
}

impl Hotline {
    /// The number to dial.
    ///
    /// ```
    /// use ansinh_child_protection::case_management::HOTLINES;
    /// use ansinh_core::date;
    ///
    /// assert_eq!(HOTLINES.on(date(2017, 6, 30))?.value.number(), "18001567");
    /// assert_eq!(HOTLINES.on(date(2018, 6, 30))?.value.number(), "111");
    /// # Ok::<(), ansinh_core::law::NotInForce>(())
    /// ```
    pub const fn number(self) -> &'static str {
        match self {
            Self::Number18001567 => "18001567",
            Self::Number111 => "111",
        }
    }

    pub(super) const fn text(self) -> Text {
        match self {
            Self::Number18001567 => Text::new("18001567", "18001567"),
            Self::Number111 => Text::new("111", "111"),
        }
    }
}

/// The number over the years. The decree asks for a short number of three digits; the numbers
/// themselves are as announced.
pub static HOTLINES: Timeline<Hotline> = Timeline::new(
    Text::new(
        "Tổng đài điện thoại quốc gia bảo vệ trẻ em",
        "National child-protection switchboard",
    ),
    const {
        &[
            Entry::new(
                date(2005, 1, 1),
                Hotline::Number18001567,
                LAW_25_2004.whole().unchecked(),
            ),
            Entry::new(
                date(2017, 12, 6),
                Hotline::Number111,
                DECREE_56_2017.article("23").clause("2").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
