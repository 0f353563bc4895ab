//! Until when a programme's money may be spent, how far it is, and what is kept at the year's end.

use ansinh_core::disbursement::{
    CapitalKind, CarryOverClass, CarryOverReason, Ledger, Stage, Unspent, YearEnd, carry_over,
    closing_day,
};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Dong, NaiveDate, Percent, Text, date};

use super::resources::to_decimals;
use crate::instruments::programmes::{
    LAW_39_2019, LAW_49_2014, RESOLUTION_104_2023, RESOLUTION_159_2024, RESOLUTION_257_2025,
};

/// The last day on which investment capital of a year's plan may be disbursed: 31 December of the next year
/// for plans of 2015 to 2019, 31 January of the next year for later ones, and 31 December again where it is
/// permitted (`extended`).
///
/// ```
/// use ansinh_core::date;
/// use ansinh_poverty_programs::programmes::investment_until;
///
/// assert_eq!(investment_until(2017, false)?.value, date(2018, 12, 31));
/// assert_eq!(investment_until(2022, false)?.value, date(2023, 1, 31));
/// assert_eq!(investment_until(2022, true)?.value, date(2023, 12, 31));
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
///
/// # Errors
/// [`FactError::NotEstablished`] before 2015 and from 2025 on, when another public investment law governs.
pub fn investment_until(plan_year: i32, extended: bool) -> Result<Cited<NaiveDate>, FactError> {
    let (month, day, citation) = match plan_year {
        2015..=2019 => (12, 31, LAW_49_2014.article("76").unchecked()),
        2020..=2024 => {
            let citation = LAW_39_2019.article("68").clause("2").unchecked();
            let (month, day) = if extended { (12, 31) } else { (1, 31) };
            (month, day, citation)
        }
        _ => {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "thời hạn giải ngân vốn đầu tư ngoài kế hoạch các năm 2015 – 2024",
                    "the time for investment capital outside the plans of 2015 to 2024",
                ),
            });
        }
    };
    let last = NaiveDate::from_ymd_opt(plan_year.saturating_add(1), month, day);
    Ok(Cited::new(last.unwrap_or(NaiveDate::MAX), citation))
}

/// What the National Assembly allowed for the programmes of 2021 to 2025: money of which plan years, until
/// when, and the day of the resolution.
const EXTENSIONS: [(i32, i32, NaiveDate, NaiveDate, Citation); 3] = [
    (
        2022,
        2023,
        date(2024, 12, 31),
        date(2023, 11, 10),
        RESOLUTION_104_2023.whole().unchecked(),
    ),
    (
        2022,
        2023,
        date(2025, 12, 31),
        date(2024, 11, 13),
        RESOLUTION_159_2024.whole().unchecked(),
    ),
    (
        2021,
        2025,
        date(2026, 12, 31),
        date(2025, 12, 11),
        RESOLUTION_257_2025.whole().published(),
    ),
];

/// The last day on which money of the programme of 2021 to 2025, of whatever kind, may be spent by the
/// National Assembly's resolutions that a day knows; `None` where none had spoken yet.
///
/// ```
/// use ansinh_core::date;
/// use ansinh_poverty_programs::programmes::programme_until;
///
/// let until = |known| programme_until(2023, known).map(|until| until.value);
/// assert_eq!(until(date(2024, 1, 31)), Some(date(2024, 12, 31)));
/// assert_eq!(until(date(2026, 1, 31)), Some(date(2026, 12, 31)));
/// assert_eq!(until(date(2023, 1, 31)), None);
/// ```
pub fn programme_until(plan_year: i32, known_on: NaiveDate) -> Option<Cited<NaiveDate>> {
    EXTENSIONS
        .iter()
        .rev()
        .find(|(first, last, _, resolved, _)| {
            (*first..=*last).contains(&plan_year) && *resolved <= known_on
        })
        .map(|(_, _, until, _, citation)| Cited::new(*until, citation.clone()))
}

/// Decides at the closing of accounts what of a programme's line is carried over, and what lapses.
///
/// First the National Assembly's resolutions that the closing day knows; then for investment the public
/// investment law, and for recurrent capital the class that `recurrent` says the money is of. Investment
/// that is permitted to be spent longer is `extended`.
///
/// ```
/// use ansinh_core::Dong;
/// use ansinh_core::disbursement::{CapitalKind, CarryOverClass, Ledger, Source, Stage};
/// use ansinh_poverty_programs::programmes::close_year;
///
/// let mut line = Ledger::open(2017, Source::CentralBudget, CapitalKind::Investment)?;
/// line.record(Stage::Estimate, Dong::new(151_991_000_000))?;
/// let end = close_year(&line, CarryOverClass::Other, false)?;
/// assert_eq!(end.carried_over, Dong::new(151_991_000_000)); // until 2018-12-31
///
/// let mut line = Ledger::open(2017, Source::CentralBudget, CapitalKind::Recurrent)?;
/// line.record(Stage::Estimate, Dong::new(68_648_000_000))?;
/// let end = close_year(&line, CarryOverClass::Other, false)?;
/// assert_eq!(end.lapsed, Dong::new(68_648_000_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FactError::NotEstablished`] for years whose closing is not established (before 2017, 2021 and 2022, from
/// 2026 on), and as [`investment_until`] and [`carry_over`](fn@carry_over).
pub fn close_year(
    line: &Ledger,
    recurrent: CarryOverClass,
    extended: bool,
) -> Result<YearEnd, FactError> {
    let year = line.fiscal_year();
    let closing = closing_day(year)?.value;
    let allowed = programme_until(year, closing).filter(|until| until.value > closing);
    if let Some(until) = allowed {
        return Ok(YearEnd {
            carried_over: line.unspent(),
            lapsed: Dong::ZERO,
            reason: CarryOverReason::Listed,
            citation: until.citation,
        });
    }
    if (2021..=2022).contains(&year) {
        return Err(FactError::NotEstablished {
            what: Text::new(
                "văn bản cho phép chuyển vốn chương trình các năm 2021, 2022 sang năm sau",
                "the resolution that carried the programme's money of 2021 and 2022 over",
            ),
        });
    }
    let class = match line.kind() {
        CapitalKind::Recurrent => recurrent,
        CapitalKind::Investment => CarryOverClass::Investment {
            within_public_investment_law: investment_until(year, extended)?.value > closing,
        },
    };
    carry_over(&Unspent {
        fiscal_year: year,
        amount: line.unspent(),
        class,
    })
}

/// How much of a plan is disbursed, per cent, half up to two decimals; `None` where nothing was planned.
///
/// ```
/// use ansinh_core::{Dong, Percent};
/// use ansinh_poverty_programs::programmes::disbursement_rate;
///
/// let rate = disbursement_rate(Dong::new(43_791), Dong::new(151_991));
/// assert_eq!(rate, Some(Percent::new(2_881, 2)));
/// ```
pub fn disbursement_rate(disbursed: Dong, plan: Dong) -> Option<Percent> {
    let exact = Percent::of(disbursed.to_decimal(), plan.to_decimal())?;
    let rounded = to_decimals(2).apply(exact.to_decimal())?;
    Some(Percent::from_decimal(rounded))
}

/// How far lines of one kind are; investment and recurrent capital are never counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The kind.
    pub kind: CapitalKind,
    /// May be spent: estimates, carried over and supplements, đồng.
    pub plan: Dong,
    /// Disbursed, đồng.
    pub disbursed: Dong,
}

impl Progress {
    /// That of the lines of a kind.
    ///
    /// # Errors
    /// [`FactError::Amount`] where they are too large together.
    pub fn of<'a>(
        kind: CapitalKind,
        lines: impl IntoIterator<Item = &'a Ledger>,
    ) -> Result<Self, FactError> {
        let (mut plan, mut disbursed) = (Dong::ZERO, Dong::ZERO);
        for line in lines.into_iter().filter(|line| line.kind() == kind) {
            plan = plan.plus(line.available())?;
            disbursed = disbursed.plus(line.total(Stage::Disbursement))?;
        }
        Ok(Self {
            kind,
            plan,
            disbursed,
        })
    }

    /// Per cent of the plan, as [`disbursement_rate`].
    pub fn rate(&self) -> Option<Percent> {
        disbursement_rate(self.disbursed, self.plan)
    }
}
