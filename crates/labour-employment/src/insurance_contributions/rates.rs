//! The rates over the years, each beside its article, per cent of the insured wage.

use ansinh_core::law::{Citation, Entry, Timeline};
use ansinh_core::terms::{Payer, Payers};
use ansinh_core::{NaiveDate, Percent, Text, date};

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{
    DECISION_28_2021, DECREE_44_2017, DECREE_58_2020, DECREE_374_2025, LAW_25_2008, LAW_38_2013,
    LAW_41_2024, LAW_58_2014, LAW_71_2006, LAW_74_2025, RESOLUTION_68_2021,
};

pub(super) const NAME: Text = Text::new(
    "Đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp",
    "Contributions to social, health and unemployment insurance",
);

const FIRST_DAY: NaiveDate = date(2013, 1, 1);
/// Law 58/2014/QH13 takes effect.
pub(super) const LAW_2014_FROM: NaiveDate = date(2016, 1, 1);
/// Law 41/2024/QH15 takes effect.
pub(super) const LAW_2024_FROM: NaiveDate = date(2025, 7, 1);

/// A rate and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Rate(pub(super) Percent, pub(super) Citation);

/// What each side pays.
#[derive(Debug, Clone)]
pub(super) struct Sides {
    pub(super) employer: Rate,
    pub(super) worker: Rate,
}

const fn percent(whole: u32) -> Percent {
    Percent::new(whole, 0)
}

/// Pensions and survivors (*hưu trí và tử tuất*).
pub(super) static PENSION: Timeline<Sides> = Timeline::new(
    NAME,
    const {
        const EMPLOYER_2006: Citation = LAW_71_2006.article("92").clause("1").published();
        const WORKER_2006: Citation = LAW_71_2006.article("91").clause("1").published();
        const fn sides(employer: u32, by: Citation, worker: u32, of: Citation) -> Sides {
            Sides {
                employer: Rate(percent(employer), by),
                worker: Rate(percent(worker), of),
            }
        }
        let employer_2014 = LAW_58_2014.article("86").clause("1").point("c").published();
        let worker_2014 = LAW_58_2014.article("85").clause("1").published();
        let employer_2024 = LAW_41_2024.article("34").clause("1").point("b").published();
        let worker_2024 = LAW_41_2024.article("33").clause("1").point("a").published();
        &[
            Entry::new(
                FIRST_DAY,
                sides(13, EMPLOYER_2006, 7, WORKER_2006),
                EMPLOYER_2006,
            ),
            Entry::new(
                date(2014, 1, 1),
                sides(14, EMPLOYER_2006, 8, WORKER_2006),
                EMPLOYER_2006,
            ),
            Entry::new(
                LAW_2014_FROM,
                sides(14, employer_2014, 8, worker_2014),
                LAW_58_2014.article("86").published(),
            ),
            Entry::new(
                LAW_2024_FROM,
                sides(14, employer_2024, 8, worker_2024),
                LAW_41_2024.article("34").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Sickness and maternity (*ốm đau và thai sản*): the employer alone.
pub(super) static SICKNESS: Timeline<Percent> = Timeline::new(
    NAME,
    const {
        let of_2014 = LAW_58_2014.article("86").clause("1").point("a");
        let of_2024 = LAW_41_2024.article("34").clause("1").point("a");
        &[
            Entry::new(
                FIRST_DAY,
                percent(3),
                LAW_71_2006.article("92").clause("1").published(),
            ),
            Entry::new(LAW_2014_FROM, percent(3), of_2014.published()),
            Entry::new(LAW_2024_FROM, percent(3), of_2024.published()),
        ]
    },
    REVIEWED_UNTIL,
);

/// What an employer pays to the accident fund (*tai nạn lao động, bệnh nghề nghiệp*).
#[derive(Debug, Clone)]
pub(super) struct AccidentRates {
    pub(super) full: Percent,
    /// For an approved employer.
    pub(super) approved: Option<Percent>,
    /// For wages not paid from the State budget, while the relief lasts.
    pub(super) relief: Option<Rate>,
}

pub(super) static ACCIDENT: Timeline<AccidentRates> = Timeline::new(
    NAME,
    const {
        const fn full(full: Percent) -> AccidentRates {
            AccidentRates {
                full,
                approved: None,
                relief: None,
            }
        }
        const OF_2020: AccidentRates = AccidentRates {
            full: Percent::new(5, 1),
            approved: Some(Percent::new(3, 1)),
            relief: None,
        };
        let of_2014 = LAW_58_2014.article("86").clause("1").point("b");
        let decree_58 = DECREE_58_2020.article("4").published();
        &[
            Entry::new(
                FIRST_DAY,
                full(percent(1)),
                LAW_71_2006.article("92").clause("1").published(),
            ),
            Entry::new(LAW_2014_FROM, full(percent(1)), of_2014.published()),
            Entry::new(
                date(2017, 6, 1),
                full(Percent::new(5, 1)),
                DECREE_44_2017.whole().published(),
            ),
            Entry::new(date(2020, 7, 15), OF_2020, decree_58),
            Entry::new(
                date(2021, 7, 1),
                AccidentRates {
                    relief: Some(Rate(percent(0), RESOLUTION_68_2021.whole().published())),
                    ..OF_2020
                },
                DECREE_58_2020.article("4").published(),
            ),
            Entry::new(
                date(2022, 7, 1),
                OF_2020,
                DECREE_58_2020.article("4").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// What is paid against unemployment.
#[derive(Debug, Clone)]
pub(super) struct UnemploymentRates {
    pub(super) sides: Sides,
    /// For the employer, while the relief lasts.
    pub(super) relief: Option<Rate>,
    /// Months without the employer's share for a disabled worker newly recruited.
    pub(super) recruit_months: Option<(u32, Citation)>,
    pub(super) ceiling: UnemploymentCeiling,
    pub(super) ceiling_citation: Citation,
}

/// On what the ceiling against unemployment is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnemploymentCeiling {
    /// The base salary, as for social insurance, until 2014.
    BaseSalary,
    /// The base salary where the State fixes the wage, the regional minimum wage otherwise, 2015
    /// to 2025.
    ByScheme,
    /// The regional minimum wage, from 2026.
    MinimumWage,
}

pub(super) static UNEMPLOYMENT: Timeline<UnemploymentRates> = Timeline::new(
    NAME,
    const {
        const fn one_each(by: Citation, of: Citation) -> Sides {
            Sides {
                employer: Rate(percent(1), by),
                worker: Rate(percent(1), of),
            }
        }
        const fn of_2013(relief: Option<Rate>) -> UnemploymentRates {
            UnemploymentRates {
                sides: one_each(
                    LAW_38_2013.article("57").clause("1").point("b").published(),
                    LAW_38_2013.article("57").clause("1").point("a").published(),
                ),
                relief,
                recruit_months: None,
                ceiling: UnemploymentCeiling::ByScheme,
                ceiling_citation: LAW_38_2013.article("58").published(),
            }
        }
        const LAW_2013: Citation = LAW_38_2013.article("57").published();
        &[
            Entry::new(
                FIRST_DAY,
                UnemploymentRates {
                    sides: one_each(
                        LAW_71_2006.article("102").published(),
                        LAW_71_2006.article("102").published(),
                    ),
                    relief: None,
                    recruit_months: None,
                    ceiling: UnemploymentCeiling::BaseSalary,
                    ceiling_citation: LAW_71_2006.article("105").unchecked(),
                },
                LAW_71_2006.article("102").published(),
            ),
            Entry::new(date(2015, 1, 1), of_2013(None), LAW_2013),
            Entry::new(
                date(2021, 10, 1),
                of_2013(Some(Rate(
                    percent(0),
                    DECISION_28_2021.article("5").published(),
                ))),
                LAW_2013,
            ),
            Entry::new(date(2022, 10, 1), of_2013(None), LAW_2013),
            Entry::new(
                date(2026, 1, 1),
                UnemploymentRates {
                    sides: one_each(
                        DECREE_374_2025.article("4").clause("2").published(),
                        DECREE_374_2025.article("4").clause("1").published(),
                    ),
                    relief: None,
                    recruit_months: Some((
                        12,
                        DECREE_374_2025.article("5").clause("1").published(),
                    )),
                    ceiling: UnemploymentCeiling::MinimumWage,
                    ceiling_citation: LAW_74_2025.article("34").clause("2").published(),
                },
                LAW_74_2025.article("33").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Health insurance: two thirds by the employer, one third by the worker.
pub(super) const HEALTH: (Percent, Percent, Citation) = (
    percent(3),
    Percent::new(15, 1),
    LAW_25_2008.article("13").clause("1").published(),
);

/// The employer pays both shares, and keeps the worker's from the wage.
pub(super) static PAYERS: Payers = Timeline::new(
    NAME,
    const {
        const fn employer(from: NaiveDate, citation: Citation) -> Entry<Option<Payer>> {
            Entry::new(from, Some(Payer::Employer), citation)
        }
        &[
            employer(FIRST_DAY, LAW_71_2006.article("92").published()),
            employer(LAW_2014_FROM, LAW_58_2014.article("86").published()),
            employer(LAW_2024_FROM, LAW_41_2024.article("34").published()),
        ]
    },
    REVIEWED_UNTIL,
);
