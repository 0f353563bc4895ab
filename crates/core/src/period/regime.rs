use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Cycle, Half, Period, PeriodError, Window};
use crate::calendar::{Holidays, Month, date};
use crate::language::Text;
use crate::law::{Citation, Instrument, InstrumentKind};

static DECREE_09_2019: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "09/2019/NĐ-CP",
    Some(date(2019, 1, 24)),
    Text::new(
        "Chế độ báo cáo của cơ quan hành chính nhà nước",
        "Reporting by state administrative bodies",
    ),
);
static DECREE_60_2018: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "60/2018/NĐ-CP",
    Some(date(2018, 4, 20)),
    Text::new(
        "Chế độ báo cáo thống kê cấp quốc gia",
        "National statistical reporting",
    ),
);
static CIRCULAR_02_2021: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "02/2021/TT-TTCP",
    Some(date(2021, 3, 22)),
    Text::new(
        "Chế độ báo cáo công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng",
        "Reports on inspection, reception of citizens, complaints and denunciations, and corruption",
    ),
);

/// The last day the three regimes were reviewed for.
const REVIEWED_UNTIL: NaiveDate = date(2026, 11, 23);

/// The day of the month on which the next month's figures begin (decree 09/2019/NĐ-CP, article 12).
const CUT_OFF: u32 = 15;

/// Decree 09/2019/NĐ-CP, article 13(1).
const LATEST_DAY: u32 = 25;

/// A set of rules by which reports are closed and sent. The period reported governs: it must not be
/// closed before the regime takes effect.
///
/// | regime | in force from | periods |
/// |---|---|---|
/// | [`Administrative`](Self::Administrative) | 2019-03-12 | month, quarter, both halves, year |
/// | [`Statistical`](Self::Statistical) | 2018-06-15 | month, quarter, first half, year |
/// | [`Inspection`](Self::Inspection) | 2021-05-10 | quarter, first half, nine months, year |
///
/// Before them each requester and each province set its own days; give them as
/// [calendar days](Period::calendar) or your own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportingRegime {
    /// Periodic reports of administrative bodies (decree 09/2019/NĐ-CP): from the 15th of the month
    /// before to the 14th. Not for statistics (article 1(2)(a)).
    Administrative,
    /// National statistical reports (decree 60/2018/NĐ-CP): by the calendar.
    Statistical,
    /// Reports on inspection, reception of citizens, complaints, denunciations and corruption
    /// (circular 02/2021/TT-TTCP): as the administrative ones, with nine months and without months.
    Inspection,
}

impl ReportingRegime {
    /// All regimes.
    pub const ALL: [Self; 3] = [Self::Administrative, Self::Statistical, Self::Inspection];

    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Self::Administrative => Text::new(
                "Chế độ báo cáo hành chính (Nghị định 09/2019/NĐ-CP)",
                "Administrative reports (Decree 09/2019/NĐ-CP)",
            ),
            Self::Statistical => Text::new(
                "Chế độ báo cáo thống kê (Nghị định 60/2018/NĐ-CP)",
                "Statistical reports (Decree 60/2018/NĐ-CP)",
            ),
            Self::Inspection => Text::new(
                "Chế độ báo cáo thanh tra (Thông tư 02/2021/TT-TTCP)",
                "Inspection reports (Circular 02/2021/TT-TTCP)",
            ),
        }
    }

    /// The day it took effect.
    pub const fn in_force_from(self) -> NaiveDate {
        match self {
            Self::Administrative => date(2019, 3, 12),
            Self::Statistical => date(2018, 6, 15),
            Self::Inspection => date(2021, 5, 10),
        }
    }

    /// The provision that fixes the windows of a cycle.
    pub const fn citation(self, cycle: Cycle) -> Citation {
        match (self, cycle) {
            (Self::Administrative, Cycle::Month) => {
                DECREE_09_2019.article("12").clause("1").published()
            }
            (Self::Administrative, Cycle::Quarter) => {
                DECREE_09_2019.article("12").clause("2").published()
            }
            (Self::Administrative, Cycle::HalfYear) => {
                DECREE_09_2019.article("12").clause("3").published()
            }
            (Self::Administrative, Cycle::Year) => {
                DECREE_09_2019.article("12").clause("4").published()
            }
            // Other cycles are as the report's own regime says.
            (Self::Administrative, Cycle::NineMonths) => {
                DECREE_09_2019.article("12").clause("5").unchecked()
            }
            (Self::Statistical, _) => DECREE_60_2018.whole().published(),
            (Self::Inspection, _) => CIRCULAR_02_2021.article("7").clause("1").published(),
        }
    }

    /// The days a period's report takes its figures from.
    ///
    /// # Errors
    /// [`PeriodError`] if the regime has no such period, took effect after the period was closed,
    /// or the period begins after the last review of the law.
    ///
    /// ```
    /// use ansinh_core::period::{Period, ReportingRegime};
    ///
    /// let nine_months = Period::NineMonths(2022);
    /// let window = ReportingRegime::Inspection.window(nine_months)?;
    /// assert_eq!(window.to_string(), "2021-12-15 to 2022-09-14");
    /// assert!(ReportingRegime::Administrative.window(nine_months).is_err());
    /// # Ok::<(), ansinh_core::period::PeriodError>(())
    /// ```
    pub fn window(self, period: Period) -> Result<Window, PeriodError> {
        let window = self.window_assuming_unchanged(period)?;
        if window.first_day() > REVIEWED_UNTIL {
            return Err(PeriodError::AfterReview {
                regime: self.name(),
                period,
                reviewed_until: REVIEWED_UNTIL,
            });
        }
        Ok(window)
    }

    /// As [`window`](Self::window), assuming that nothing changes after the last review.
    ///
    /// # Errors
    /// [`PeriodError`] if the regime has no such period, or took effect after it was closed.
    pub fn window_assuming_unchanged(self, period: Period) -> Result<Window, PeriodError> {
        if !self.has(period) {
            return Err(PeriodError::NoSuchPeriod {
                regime: self.name(),
                period,
                allowed: self.periods(),
            });
        }
        let window = if self.closes_by_the_calendar() {
            period.calendar()
        } else {
            cut_off_window(period)
        };
        if window.last_day() < self.in_force_from() {
            return Err(PeriodError::NotInForce {
                regime: self.name(),
                period,
                in_force_from: self.in_force_from(),
            });
        }
        Ok(window)
    }

    /// The period of a cycle to which an event of that day belongs.
    ///
    /// # Errors
    /// [`PeriodError`] as [`window`](Self::window), and if the day lies in no period of the cycle.
    pub fn period_of(self, day: NaiveDate, cycle: Cycle) -> Result<Period, PeriodError> {
        let month = Month::of(day);
        let counted_in = if self.closes_by_the_calendar() || day.day() < CUT_OFF {
            month
        } else {
            month.next()
        };
        let period = Period::of(counted_in, cycle).ok_or(PeriodError::NoPeriod { date: day })?;
        self.window(period).map(|_| period)
    }

    /// The days from the beginning of the year's report to a day (*lũy kế từ đầu năm*).
    ///
    /// # Errors
    /// As [`period_of`](Self::period_of).
    ///
    /// ```
    /// use ansinh_core::{date, period::ReportingRegime};
    ///
    /// let to_date = ReportingRegime::Administrative.year_to_date(date(2021, 6, 14))?;
    /// assert_eq!(to_date.first_day(), date(2020, 12, 15));
    /// # Ok::<(), ansinh_core::period::PeriodError>(())
    /// ```
    pub fn year_to_date(self, day: NaiveDate) -> Result<Window, PeriodError> {
        let year = self.period_of(day, Cycle::Year)?;
        Ok(Window::between(self.window(year)?.first_day(), day))
    }

    /// The last day on which a province's People's Committee or a ministry sends its report to the
    /// Government: the 25th of the period's last month, unless the report's own regime says
    /// otherwise (decree 09/2019/NĐ-CP, article 13(1)). Lower levels follow the body that asks.
    ///
    /// # Errors
    /// [`PeriodError`] as [`window`](Self::window); [`PeriodError::NoDeadline`] for the other
    /// regimes.
    pub fn deadline(self, period: Period) -> Result<NaiveDate, PeriodError> {
        let window = self.window(period)?;
        match self {
            Self::Administrative => {
                let latest = period.last_month().first_day().with_day(LATEST_DAY);
                Ok(latest.unwrap_or(window.last_day()))
            }
            Self::Statistical | Self::Inspection => Err(PeriodError::NoDeadline {
                regime: self.name(),
            }),
        }
    }

    /// Does a deadline leave at least one working day after the cut-off (decree 09/2019/NĐ-CP,
    /// article 8(5)(b))? The first working day after it is the earliest deadline.
    ///
    /// # Errors
    /// [`PeriodError`] as [`window`](Self::window); [`PeriodError::DeadlineTooEarly`].
    ///
    /// ```
    /// use ansinh_core::calendar::Holidays;
    /// use ansinh_core::{date, period::ReportingRegime};
    ///
    /// let regime = ReportingRegime::Administrative;
    /// let half = "2020-H1".parse()?; // closed on Sunday, 14 June
    /// let none = Holidays::default();
    /// assert!(regime.check_deadline(half, date(2020, 6, 15), &none).is_ok());
    /// assert!(regime.check_deadline(half, date(2020, 6, 14), &none).is_err());
    /// # Ok::<(), ansinh_core::period::PeriodError>(())
    /// ```
    pub fn check_deadline(
        self,
        period: Period,
        deadline: NaiveDate,
        holidays: &Holidays,
    ) -> Result<(), PeriodError> {
        let earliest = holidays.after(self.window(period)?.last_day(), 1);
        if deadline < earliest {
            return Err(PeriodError::DeadlineTooEarly { deadline, earliest });
        }
        Ok(())
    }

    const fn closes_by_the_calendar(self) -> bool {
        matches!(self, Self::Statistical)
    }

    const fn has(self, period: Period) -> bool {
        match self {
            Self::Administrative => !matches!(period, Period::NineMonths(_)),
            Self::Statistical => !matches!(
                period,
                Period::NineMonths(_) | Period::HalfYear(_, Half::Second)
            ),
            Self::Inspection => {
                !matches!(period, Period::Month(_) | Period::HalfYear(_, Half::Second))
            }
        }
    }

    const fn periods(self) -> Text {
        match self {
            Self::Administrative => Text::new(
                "tháng, quý, 6 tháng đầu năm, 6 tháng cuối năm, năm",
                "month, quarter, first and second half-year, year",
            ),
            Self::Statistical => Text::new(
                "tháng, quý, 6 tháng đầu năm, năm",
                "month, quarter, first half-year, year",
            ),
            Self::Inspection => Text::new(
                "quý, 6 tháng đầu năm, 9 tháng, năm",
                "quarter, first half-year, nine months, year",
            ),
        }
    }
}

/// From the 15th of the month before the period to the 14th of its last month.
fn cut_off_window(period: Period) -> Window {
    let on_the = |day, month: Month| month.first_day().with_day(day);
    let calendar = period.calendar();
    let first = on_the(CUT_OFF, period.first_month().previous());
    let last = on_the(CUT_OFF, period.last_month()).and_then(|day| day.pred_opt());
    Window::between(
        first.unwrap_or(calendar.first_day()),
        last.unwrap_or(calendar.last_day()),
    )
}
