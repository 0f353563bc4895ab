//! Where the numbers stand under each law.

use ansinh_core::law::{Citation, Entry, Provision, Timeline};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{LAW_58_2014, LAW_71_2006, LAW_84_2015};

pub(super) const NAME: Text = Text::new(
    "Trợ cấp từ Quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp",
    "Benefits of the fund for work accidents and occupational diseases",
);

const FIRST_DAY: NaiveDate = date(2013, 1, 1);
const LAW_2014_FROM: NaiveDate = date(2016, 1, 1);
const LAW_2015_FROM: NaiveDate = date(2016, 7, 1);

/// The law under which a benefit falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccidentBenefitLaw {
    /// Law 71/2006/QH11, until 2015-12-31: known, not read.
    Law2006,
    /// Law 58/2014/QH13, 2016-01-01 to 2016-06-30.
    Law2014,
    /// Law 84/2015/QH13, from 2016-07-01.
    Law2015,
}

/// The provisions of one law; `None` where it is not established what it gives.
#[derive(Debug, Clone)]
pub(super) struct Provisions {
    pub(super) law: AccidentBenefitLaw,
    pub(super) one_off_by_loss: Citation,
    pub(super) one_off_by_years: Citation,
    pub(super) monthly_by_loss: Citation,
    pub(super) monthly_by_years: Citation,
    pub(super) attendant: Citation,
    pub(super) death: Citation,
    pub(super) emigration: Option<Citation>,
    pub(super) recuperation: Option<Recuperation>,
    pub(super) retraining: Option<Citation>,
}

/// The provisions on days of recuperation, by the loss, and on their amount.
#[derive(Debug, Clone)]
pub(super) struct Recuperation {
    pub(super) most: Citation,
    pub(super) middle: Citation,
    pub(super) least: Citation,
    pub(super) per_day: Citation,
}

pub(super) static LAWS: Timeline<Provisions> = Timeline::new(
    NAME,
    const {
        const DAYS_2014: Provision = LAW_58_2014.article("52").clause("2");
        const DAYS_2015: Provision = LAW_84_2015.article("54").clause("2");
        &[
            Entry::new(
                FIRST_DAY,
                Provisions {
                    law: AccidentBenefitLaw::Law2006,
                    one_off_by_loss: LAW_71_2006.article("42").clause("2").point("a").unchecked(),
                    one_off_by_years: LAW_71_2006.article("42").clause("2").point("b").unchecked(),
                    monthly_by_loss: LAW_71_2006.article("43").clause("2").point("a").unchecked(),
                    monthly_by_years: LAW_71_2006.article("43").clause("2").point("b").unchecked(),
                    attendant: LAW_71_2006.article("46").unchecked(),
                    death: LAW_71_2006.article("47").unchecked(),
                    emigration: None,
                    recuperation: None,
                    retraining: None,
                },
                LAW_71_2006.whole().unchecked(),
            ),
            Entry::new(
                LAW_2014_FROM,
                Provisions {
                    law: AccidentBenefitLaw::Law2014,
                    one_off_by_loss: LAW_58_2014.article("46").clause("2").point("a").unchecked(),
                    one_off_by_years: LAW_58_2014.article("46").clause("2").point("b").unchecked(),
                    monthly_by_loss: LAW_58_2014.article("47").clause("2").point("a").unchecked(),
                    monthly_by_years: LAW_58_2014.article("47").clause("2").point("b").unchecked(),
                    attendant: LAW_58_2014.article("50").unchecked(),
                    death: LAW_58_2014.article("51").unchecked(),
                    emigration: None,
                    recuperation: Some(Recuperation {
                        most: DAYS_2014.unchecked(),
                        middle: DAYS_2014.unchecked(),
                        least: DAYS_2014.unchecked(),
                        per_day: LAW_58_2014.article("52").clause("3").unchecked(),
                    }),
                    retraining: None,
                },
                LAW_58_2014.whole().unchecked(),
            ),
            Entry::new(
                LAW_2015_FROM,
                Provisions {
                    law: AccidentBenefitLaw::Law2015,
                    one_off_by_loss: LAW_84_2015.article("48").clause("2").point("a").published(),
                    one_off_by_years: LAW_84_2015.article("48").clause("2").point("b").published(),
                    monthly_by_loss: LAW_84_2015.article("49").clause("2").point("a").published(),
                    monthly_by_years: LAW_84_2015.article("49").clause("2").point("b").published(),
                    attendant: LAW_84_2015.article("52").published(),
                    death: LAW_84_2015.article("53").published(),
                    emigration: Some(LAW_84_2015.article("49").clause("5").published()),
                    recuperation: Some(Recuperation {
                        most: DAYS_2015.point("a").published(),
                        middle: DAYS_2015.point("b").published(),
                        least: DAYS_2015.point("c").published(),
                        per_day: LAW_84_2015.article("54").clause("3").published(),
                    }),
                    retraining: Some(LAW_84_2015.article("55").clause("2").published()),
                },
                LAW_84_2015.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) static FUND: Payers = Timeline::new(
    NAME,
    const {
        const fn by(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
            Entry::new(from, Some(Payer::SocialInsuranceFund), citation)
        }
        &[
            by(FIRST_DAY, LAW_71_2006.whole().unchecked()),
            by(LAW_2014_FROM, LAW_58_2014.whole().unchecked()),
            by(
                LAW_2015_FROM,
                LAW_84_2015.article("41").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
