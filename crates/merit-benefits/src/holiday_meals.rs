//! Food for holidays (*tiền ăn thêm ngày lễ, tết*): so much a day for war invalids and sick soldiers
//! of 81 % and more.
//!
//! The day of the holiday governs; a whole year may be asked for on any day of it. From 2022 the days
//! are the public holidays of the labour code, 27 July and 22 December: 13 a year. From 2019 to 2021
//! they were those "decided by the competent authority", whose number was not read: the days are then
//! a fact of the case, as they are for who came or died within a year. In 2026 the rate is known for
//! days to 30 June alone, so a whole year is not established.

mod facts;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use facts::{HolidayDays, HolidayMealsFacts, MealStatus};

use crate::funding;
use crate::instruments::{
    CIRCULAR_101_2018, DECREE_75_2021, DECREE_131_2021, DECREE_321_2026, LABOUR_CODE_2019,
};
use crate::war_invalid_allowance::check_rate;

const ABOUT: Text = Text::new("Tiền ăn thêm ngày lễ, tết", "Food for holidays");

/// The allowance must be drawn from this day on: decree 131/2021, article 170(14)(b).
const ALLOWANCE_ASKED_FROM: NaiveDate = date(2022, 2, 15);

/// Đồng a day, in every text that was read.
const A_DAY: Dong = Dong::new(200_000);

/// What is known of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// The rate, not how many days a year has.
    Rate,
    /// The rate and the days of a year.
    RateAndDays,
    /// Nothing.
    Nothing,
}

static MEALS: Timeline<Known> = Timeline::new(
    ABOUT,
    const {
        let circular = CIRCULAR_101_2018.article("9").clause("1").point("c");
        let decree = DECREE_75_2021.article("13").clause("3");
        &[
            Entry::new(date(2019, 1, 1), Known::Rate, circular.published()),
            Entry::new(date(2022, 1, 1), Known::RateAndDays, decree.published()),
            // The second half of the year is not established.
            Entry::new(date(2026, 1, 1), Known::Rate, decree.published()),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                Known::Nothing,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no food money.
    pub enum Reason {
        /// The group is not named.
        NotNamed = "not-named",
            vi: "chỉ chi cho thương binh, người hưởng chính sách như thương binh, thương binh loại B và bệnh binh",
            en: "only war invalids, those treated alike, type B and sick soldiers are named";
        /// The rate of injury is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
            /// The lowest rate with food money, per cent.
            lowest: u32,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, phải từ {lowest} %",
            en: "a rate of injury of {rate} %; it must be {lowest} % or more";
        /// No monthly allowance is drawn.
        NotInReceipt = "not-in-receipt",
            vi: "không hưởng trợ cấp hằng tháng",
            en: "no monthly allowance is drawn";
    }
}

/// The food money of a holiday or year.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::{HolidayMeals, HolidayMealsFacts};
///
/// let facts = HolidayMealsFacts::ordinary();
/// let rule = HolidayMeals::in_force(date(2024, 1, 1))?;
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(2_600_000)); // 13 × 200,000
///
/// let rule = HolidayMeals::in_force(date(2020, 1, 1))?;
/// assert!(rule.assess(&facts).is_err()); // how many days were decided was not read
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayMeals {
    /// The day of the holiday.
    pub on: NaiveDate,
    /// Đồng a day.
    pub a_day: Option<Cited<Dong>>,
    /// The rate of injury from which there is food money, per cent.
    pub from_rate: Option<Cited<u32>>,
    /// Public holidays of the labour code in a year (from 2022).
    pub public_holidays: Option<Cited<u32>>,
    /// Days beside them: 27 July and 22 December (from 2022).
    pub days_of_their_own: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HolidayMeals {
    a_day: None, "mức một ngày", "a day";
    from_rate: None, "tỷ lệ tổn thương cơ thể từ (%)", "rate from which it is paid (%)";
    public_holidays: None, "số ngày nghỉ lễ, tết của Bộ luật Lao động", "public holidays of the labour code";
    days_of_their_own: None, "ngày 27/7 và 22/12", "27 July and 22 December";
});

impl Rule for HolidayMeals {
    type Facts = HolidayMealsFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/holiday-meals",
            title: ABOUT,
            governing_date: Text::new(
                "ngày lễ, tết; cả năm: một ngày trong năm",
                "the day of the holiday; for a whole year, a day of it",
            ),
            regimes: first_days(&[&MEALS]),
            reviewed_until: MEALS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = MEALS.on(when)?;
        let rate_known = *found.value != Known::Nothing;
        let days_known = *found.value == Known::RateAndDays;
        let holidays = LABOUR_CODE_2019.article("112").clause("1").published();
        Ok(Self {
            on: when.date,
            a_day: rate_known.then(|| Cited::new(A_DAY, found.citation.clone())),
            from_rate: rate_known.then(|| Cited::new(81, found.citation.clone())),
            public_holidays: days_known.then(|| Cited::new(11, holidays)),
            days_of_their_own: days_known.then(|| Cited::new(2, found.citation.clone())),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &HolidayMealsFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let rate = check_rate("rate", facts.rate)?;
        let (Some(a_day), Some(from_rate)) = (&self.a_day, &self.from_rate) else {
            return Err(not_established());
        };
        if facts.status == MealStatus::Other {
            trace.refuse(&a_day.citation, || Reason::NotNamed);
            return Ok(None);
        }
        let lowest = from_rate.value;
        if u32::from(rate) < lowest {
            trace.refuse(&from_rate.citation, || Reason::RateTooLow { rate, lowest });
            return Ok(None);
        }
        if !facts.on_monthly_allowance && self.on >= ALLOWANCE_ASKED_FROM {
            let article = DECREE_131_2021.article("170").clause("14");
            let citation = article.point("b").published();
            trace.refuse(&citation, || Reason::NotInReceipt);
            return Ok(None);
        }
        let (days, often) = self.days(facts.days, trace)?;
        let amount = a_day.value.times(days)?;
        trace.step(&a_day.citation, |citation| {
            let formula = Text::new("mức một ngày × số ngày", "a day × days");
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("mức một ngày", "a day"), a_day.value)
                .input(Text::new("số ngày", "days"), days)
        });
        let exact = Bound::Exact;
        Ok(Some(Payments::told_to(trace).with(
            ABOUT,
            amount,
            often,
            exact,
            &a_day.citation,
        )?))
    }
}

impl HolidayMeals {
    /// The days of a whole year, where they are known.
    fn of_a_year(&self) -> Option<u32> {
        let (public, own) = (&self.public_holidays, &self.days_of_their_own);
        let (public, own) = (public.as_ref()?.value, own.as_ref()?.value);
        public.checked_add(own)
    }

    fn days<T: Trace<Reason>>(
        &self,
        days: HolidayDays,
        trace: &mut T,
    ) -> Result<(u32, Frequency), FactError> {
        let all = self.of_a_year();
        match days {
            HolidayDays::Days { count } => {
                let count = u32::from(count);
                if !(1..=all.unwrap_or(31)).contains(&count) {
                    let allowed = Text::new(
                        "từ 1 đến số ngày của năm (từ năm 2022: 13), hoặc 31 khi chưa rõ số ngày",
                        "1 to all of a year (13 from 2022), or 31 where their number is not known",
                    );
                    return Err(FactError::out_of_range("days.days.count", count, allowed));
                }
                Ok((count, Frequency::Once))
            }
            HolidayDays::WholeYear => {
                let (Some(all), Some(public), Some(own)) =
                    (all, &self.public_holidays, &self.days_of_their_own)
                else {
                    return Err(days_not_established());
                };
                trace.step(&public.citation, |citation| {
                    let label = Text::new("số ngày trong năm", "days of the year");
                    let formula = Text::new(
                        "ngày nghỉ lễ, tết + 27/7 và 22/12",
                        "public holidays + 27 July and 22 December",
                    );
                    Step::new(label, formula, all, citation)
                        .input(Text::new("nghỉ lễ, tết", "public holidays"), public.value)
                        .input(
                            Text::new("27/7 và 22/12", "27 July and 22 December"),
                            own.value,
                        )
                });
                Ok((all, Frequency::Yearly))
            }
        }
    }
}

const fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "tiền ăn thêm ngày lễ, tết từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
            "food for holidays from 2026-07-01 (decree 321/2026/NĐ-CP)",
        ),
    }
}

const fn days_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "số ngày được chi của cả năm: năm 2019 đến 2021 theo quyết định của cấp có thẩm quyền, năm 2026 từ 01/7",
            "the days of the whole year: decided by the competent authority in 2019 to 2021, and in 2026 those from 1 July",
        ),
    }
}
