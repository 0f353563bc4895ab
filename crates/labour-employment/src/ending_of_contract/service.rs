use ansinh_core::calendar::whole_months_between;
use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::{FactError, explicit};
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Month, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::{EndingRegime, PartYears};

/// More months than anybody works: a slip of the pen.
const MOST_MONTHS: u32 = 900;

/// Time worked for the employer, as the file has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum WorkedTime {
    /// Whole months, 0 to 900.
    Months(#[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..480"))] u32),
    /// From the first day of work to the last, both included.
    Between {
        /// The first day.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        from: NaiveDate,
        /// The last day.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        until: NaiveDate,
    },
}

/// How months are counted where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct ServiceReadings {
    /// Every calendar month touched counts. No text says how two days become months; by default
    /// completed months count and odd days are dropped.
    pub months_touched: bool,
}

/// Time with an employer, and what of it doesn't count.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Time actually worked for the employer (*thời gian đã làm việc thực tế*): probation, training it
    /// sent the worker to, sick and maternity leave, paid leave and suspension included; in a company
    /// that is or was the State's, time in the State sector before 1995-01-01 that nothing was paid for.
    pub worked: WorkedTime,
    /// Months insured against unemployment, or for which the employer paid the equivalent with the
    /// wage.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..240"))]
    pub insured_months: u32,
    /// Months for which severance or a job-loss allowance was paid before.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..60"))]
    pub compensated_months: u32,
    /// Months of the whole service where a merger, split, sale or transfer divides it and `worked` is
    /// the part this allowance is for: after it for the job-loss allowance, before it for severance.
    /// Null where nothing divides it.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::weighted(0.2, 0_u32..480)")
    )]
    pub whole_service_months: Option<u32>,
    /// How months are counted; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: ServiceReadings,
}

impl Service {
    /// Ten years, eight of them insured.
    pub const fn ordinary() -> Self {
        Self {
            worked: WorkedTime::Months(120),
            insured_months: 96,
            compensated_months: 0,
            whole_service_months: None,
            readings: ServiceReadings {
                months_touched: false,
            },
        }
    }

    /// Whole months worked.
    fn worked_months<N, T: Trace<N>>(&self, trace: &mut T) -> Result<u32, FactError> {
        let months = match self.worked {
            WorkedTime::Months(months) => months,
            WorkedTime::Between { from, until } => {
                if until < from {
                    let because = Text::new(
                        "ngày cuối không trước ngày đầu",
                        "the last day is not before the first",
                    );
                    let field = "service.worked.between.until";
                    return Err(FactError::contradiction(field, until, because));
                }
                let touched = self.readings.months_touched;
                trace.caveat(|| Caveat::Reading {
                    reading: counted_months(touched),
                });
                if touched {
                    let apart = Month::of(from).until(Month::of(until));
                    u32::try_from(apart).unwrap_or(0).saturating_add(1)
                } else {
                    whole_months_between(from, until.succ_opt().unwrap_or(until))
                }
            }
        };
        if months > MOST_MONTHS {
            let allowed = Text::new("từ 0 đến 900 tháng", "0 to 900 months");
            return Err(FactError::out_of_range("service.worked", months, allowed));
        }
        Ok(months)
    }

    /// The service, counted as the provision on `time` says.
    pub(crate) fn counted<N, T: Trace<N>>(
        &self,
        regime: EndingRegime,
        time: &Citation,
        half_year_up_to: &Cited<u32>,
        trace: &mut T,
    ) -> Result<Counted, FactError> {
        let worked = self.worked_months(trace)?;
        let left_out = self.insured_months.saturating_add(self.compensated_months);
        let Some(months) = worked.checked_sub(left_out) else {
            let because = Text::new(
                "thời gian tham gia bảo hiểm thất nghiệp và đã trả trợ cấp không dài hơn thời gian làm việc",
                "time insured or already compensated is no longer than the time worked",
            );
            let field = "service.insured_months";
            return Err(FactError::contradiction(field, left_out, because));
        };
        let whole_service = self.whole_service_months.unwrap_or(worked);
        if self.whole_service_months.is_some() && regime < EndingRegime::Decree145 {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 1/2/2021, thời gian trước và sau khi sáp nhập, chia, tách, chuyển nhượng tính cho trợ cấp nào",
                    "before 2021-02-01, which allowance counts the time before and after a merger, split or transfer",
                ),
            });
        }
        if whole_service < worked || whole_service > MOST_MONTHS {
            let because = Text::new(
                "toàn bộ thời gian làm việc gồm cả thời gian đang tính, tối đa 900 tháng",
                "the whole service includes the part that is counted, and is 900 months at most",
            );
            let field = "service.whole_service_months";
            return Err(FactError::contradiction(field, whole_service, because));
        }
        let years = PartYears::of(months, half_year_up_to.value);
        trace.step(time, |citation| {
            let label = Text::new("thời gian tính trợ cấp (tháng)", "time that counts (months)");
            let formula = Text::new(
                "thời gian làm việc − thời gian tham gia bảo hiểm thất nghiệp − thời gian đã được trả trợ cấp",
                "time worked − time insured against unemployment − time already compensated",
            );
            Step::new(label, formula, months, citation)
                .input(Text::new("làm việc", "worked"), worked)
                .input(Text::new("bảo hiểm thất nghiệp", "insured"), self.insured_months)
                .input(Text::new("đã trả", "compensated"), self.compensated_months)
        });
        trace.step(&half_year_up_to.citation, |citation| {
            let label = Text::new("số năm", "years");
            let formula = Text::new(
                "đủ 12 tháng là một năm; tháng lẻ là nửa năm, hoặc một năm nếu nhiều hơn giới hạn",
                "12 months are a year; odd months half a year, or a year where they are more than the limit",
            );
            Step::new(label, formula, years.to_decimal(), citation)
                .input(Text::new("nửa năm đến", "half a year up to"), half_year_up_to.value)
        });
        Ok(Counted {
            worked,
            whole_service,
            months,
            years,
        })
    }
}

/// A service, counted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counted {
    /// Months worked, of those the allowance is for.
    pub(crate) worked: u32,
    /// Months of the whole service.
    pub(crate) whole_service: u32,
    /// Months that count.
    pub(crate) months: u32,
    /// The years they make.
    pub(crate) years: PartYears,
}

const fn counted_months(touched: bool) -> Text {
    if touched {
        Text::new(
            "tính mọi tháng dương lịch có làm việc",
            "every calendar month touched by the service counts",
        )
    } else {
        Text::new(
            "tính số tháng tròn giữa hai ngày, bỏ ngày lẻ",
            "completed months between the two days count, odd days are dropped",
        )
    }
}
