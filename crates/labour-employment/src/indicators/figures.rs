//! Counting people and permits, each once.

use std::collections::BTreeMap;

use ansinh_core::period::Window;
use ansinh_core::{Decimal, NaiveDate, Percent};
use serde::{Deserialize, Serialize};

/// How a person came to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum JobChannel {
    /// Socio-economic development (*phát triển kinh tế - xã hội*).
    Development,
    /// Labour export (*xuất khẩu lao động*).
    LabourExport,
    /// A loan of the National Employment Fund (*vay vốn Quỹ quốc gia về việc làm*).
    FundLoan,
    /// Work outside the province (*đi làm việc ngoài tỉnh*).
    OutsideProvince,
}

/// One person's coming to work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobRecord<P> {
    /// Who.
    pub person: P,
    /// The day the work began.
    pub on: NaiveDate,
    /// How.
    pub channel: JobChannel,
}

/// Jobs created (*giải quyết việc làm*), through each channel, in people; or planned.
///
/// ```
/// use ansinh_core::date;
/// use ansinh_core::period::Period;
/// use ansinh_labour_employment::indicators::{JobChannel, JobFigures, JobRecord};
///
/// let record = |person, on, channel| JobRecord { person, on, channel };
/// let records = [
///     record("An", date(2017, 2, 1), JobChannel::Development),
///     record("An", date(2017, 8, 1), JobChannel::OutsideProvince), // counted in February
///     record("Bình", date(2017, 9, 1), JobChannel::LabourExport),
/// ];
/// let window = |period: &str| period.parse::<Period>().map(Period::calendar);
/// let year = window("2017")?;
/// assert_eq!(JobFigures::of(&records, year, window("2017-H1")?).total(), 1);
/// assert_eq!(JobFigures::of(&records, year, window("2017-H2")?).total(), 1);
/// assert_eq!(JobFigures::of(&records, year, year).total(), 2);
/// # Ok::<(), ansinh_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobFigures {
    /// Through socio-economic development.
    pub development: u32,
    /// Through labour export.
    pub labour_export: u32,
    /// Through loans of the National Employment Fund.
    pub fund_loan: u32,
    /// Outside the province.
    pub outside_province: u32,
}

impl JobFigures {
    /// The people of a period of a year. Each counts once in the year: on the day of the first record,
    /// through its channel; of several on one day, the one named first in [`JobChannel`].
    ///
    /// The periods that a year is cut into therefore add up to the year.
    pub fn of<P: Ord>(records: &[JobRecord<P>], year: Window, period: Window) -> Self {
        let mut first: BTreeMap<&P, (NaiveDate, JobChannel)> = BTreeMap::new();
        for record in records.iter().filter(|record| year.contains(record.on)) {
            let found = (record.on, record.channel);
            first
                .entry(&record.person)
                .and_modify(|first| *first = found.min(*first))
                .or_insert(found);
        }
        let mut figures = Self::default();
        for (_, channel) in first.into_values().filter(|(on, _)| period.contains(*on)) {
            let count = match channel {
                JobChannel::Development => &mut figures.development,
                JobChannel::LabourExport => &mut figures.labour_export,
                JobChannel::FundLoan => &mut figures.fund_loan,
                JobChannel::OutsideProvince => &mut figures.outside_province,
            };
            *count = count.saturating_add(1);
        }
        figures
    }

    /// All channels together.
    pub fn total(&self) -> u64 {
        let channels = [
            self.development,
            self.labour_export,
            self.fund_loan,
            self.outside_province,
        ];
        channels.into_iter().map(u64::from).sum()
    }

    /// The total as a percentage of the plan's, unrounded; `None` without a plan.
    pub fn completion(&self, plan: &Self) -> Option<Percent> {
        Percent::of(Decimal::from(self.total()), Decimal::from(plan.total()))
    }
}

/// Answers to files of foreign workers.
///
/// ```
/// use ansinh_labour_employment::indicators::PermitFigures;
///
/// let figures = PermitFigures { new: 14, reissued: 15, extended: 0, exempt: 3 };
/// assert_eq!(figures.permits(), 29);
/// assert_eq!(figures.files(), 32);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PermitFigures {
    /// New permits (*cấp mới*).
    pub new: u32,
    /// Reissued permits (*cấp lại*).
    pub reissued: u32,
    /// Extended permits (*gia hạn*), since decree 152/2020/NĐ-CP.
    pub extended: u32,
    /// Confirmations of exemption (*xác nhận không thuộc diện cấp giấy phép*).
    pub exempt: u32,
}

impl PermitFigures {
    /// Permits of every kind. Who is exempt has none.
    pub fn permits(&self) -> u64 {
        let permits = [self.new, self.reissued, self.extended];
        permits.into_iter().map(u64::from).sum()
    }

    /// Permits and exemptions, as some reports print them together.
    pub fn files(&self) -> u64 {
        self.permits().saturating_add(self.exempt.into())
    }
}
