//! Time limits of registration: internal labour rules (*đăng ký nội quy lao động*), collective
//! agreements (*gửi thỏa ước lao động tập thể*), and reports on work accidents.
//!
//! The day the rules are issued, the agreement is signed or the period reported on ends governs; it
//! is not counted (Civil Code 91/2015/QH13, article 147). Working days are Monday to Friday without
//! public holidays. Rules are in force "after fifteen days" from the full file: on the fifteenth
//! day, or on the day after it with the reading `in_force_the_day_after`.

mod facts;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When, date};
use chrono::{Datelike as _, Days, Months};
use serde::{Deserialize, Serialize};

pub use facts::{AccidentReport, Filing, RegistrationReadings, RegistrationTimeLimitFacts};

use crate::REVIEWED_UNTIL;
use crate::counting::WorkingDays;
use crate::instruments::employment::DECREE_39_2016;
use crate::instruments::{LABOUR_CODE_2012, LABOUR_CODE_2019};
use ansinh_core::answer::Answer;

const ABOUT: Text = Text::new(
    "Thời hạn đăng ký nội quy, thỏa ước và báo cáo tai nạn lao động",
    "Time limits of registration and accident reports",
);

/// The provisions of a labour code, in the order of [`RegistrationTimeLimit`]'s fields.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Provisions {
    who: Citation,
    file: Citation,
    object: Citation,
    force: Citation,
    send: Citation,
    term: Citation,
    first_may_be_shorter: bool,
}

static CODES: Timeline<Provisions> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 5, 1),
                Provisions {
                    who: LABOUR_CODE_2012.article("120").clause("1").unchecked(),
                    file: LABOUR_CODE_2012.article("120").clause("2").unchecked(),
                    object: LABOUR_CODE_2012.article("120").clause("3").unchecked(),
                    force: LABOUR_CODE_2012.article("122").unchecked(),
                    send: LABOUR_CODE_2012.article("75").unchecked(),
                    term: LABOUR_CODE_2012.article("85").unchecked(),
                    first_may_be_shorter: true,
                },
                LABOUR_CODE_2012.whole().unchecked(),
            ),
            Entry::new(
                date(2021, 1, 1),
                Provisions {
                    who: LABOUR_CODE_2019.article("119").clause("1").published(),
                    file: LABOUR_CODE_2019.article("119").clause("2").published(),
                    object: LABOUR_CODE_2019.article("119").clause("3").published(),
                    force: LABOUR_CODE_2019.article("121").published(),
                    send: LABOUR_CODE_2019.article("77").published(),
                    term: LABOUR_CODE_2019.article("78").clause("3").published(),
                    first_may_be_shorter: false,
                },
                LABOUR_CODE_2019.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Decree 39/2016 asks for the reports from this day.
const REPORTS_FROM: NaiveDate = date(2016, 7, 1);

ansinh_core::messages! {
    /// Why there is no such limit.
    pub enum RegistrationReason {
        /// The employer is too small to have to register rules.
        TooFewEmployees {
            /// Its employees.
            employees: u32,
            /// From how many the duty holds.
            from: u32,
        } = "too-few-employees",
            vi: "sử dụng {employees} người, chỉ phải đăng ký từ {from} người",
            en: "{employees} employees; registration is due from {from}";
        /// The term of the agreement is not allowed.
        TermNotAllowed {
            /// Its term, months.
            months: u32,
            /// The shortest.
            shortest: u32,
            /// The longest.
            longest: u32,
        } = "term-not-allowed",
            vi: "thời hạn {months} tháng; cho phép từ {shortest} đến {longest} tháng",
            en: "a term of {months} months; {shortest} to {longest} are allowed";
    }
}

/// The time limits of a day.
///
/// ```
/// use ansinh_core::explanation::Value;
/// use ansinh_core::{Award as _, Rule, date, facts::Facts};
/// use ansinh_labour_employment::registration_time_limit::Filing;
/// use ansinh_labour_employment::{RegistrationTimeLimit, RegistrationTimeLimitFacts};
///
/// let rule = RegistrationTimeLimit::in_force(date(2017, 3, 1))?;
/// let facts = RegistrationTimeLimitFacts {
///     filing: Filing::InternalRules { employees: 40, full_file_received: None },
///     ..RegistrationTimeLimitFacts::ordinary()
/// };
/// let limit = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(limit.headline(), Value::Date(date(2017, 3, 11)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistrationTimeLimit {
    /// The day of issue or signature, or on which the period reported on ends.
    pub on: NaiveDate,
    /// Employees from whom on rules are registered.
    pub employees_from: Cited<u32>,
    /// Days to file the rules after issuing them.
    pub days_to_file: Cited<u32>,
    /// Working days for the agency to object.
    pub working_days_to_object: Cited<u32>,
    /// Days from the full file to the day the rules are in force.
    pub days_until_in_force: Cited<u32>,
    /// Days to send an agreement after signing it.
    pub days_to_send: Cited<u32>,
    /// The shortest term of an agreement, months.
    pub shortest_term: Cited<u32>,
    /// The longest term of an agreement, months.
    pub longest_term: Cited<u32>,
    /// Whether an enterprise's first agreement may be shorter (to 2020).
    pub first_may_be_shorter: bool,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(RegistrationTimeLimit {
    employees_from: None, "số lao động phải đăng ký nội quy", "employees from whom on rules are registered";
    days_to_file: None, "số ngày nộp hồ sơ", "days to file";
    working_days_to_object: None, "số ngày làm việc để thông báo sửa đổi", "working days to object";
    days_until_in_force: None, "số ngày đến khi có hiệu lực", "days until in force";
    days_to_send: None, "số ngày gửi thỏa ước", "days to send an agreement";
    shortest_term: None, "thời hạn thỏa ước ngắn nhất, tháng", "shortest term of an agreement, months";
    longest_term: None, "thời hạn thỏa ước dài nhất, tháng", "longest term of an agreement, months";
});

impl Rule for RegistrationTimeLimit {
    type Facts = RegistrationTimeLimitFacts;
    type Award = Answer;
    type Reason = RegistrationReason;

    fn about() -> About {
        About {
            id: "labour-employment/registration-time-limit",
            title: ABOUT,
            governing_date: Text::new(
                "ngày ban hành nội quy, ngày ký thỏa ước, ngày hết kỳ báo cáo",
                "the day the rules are issued, the agreement is signed, the period reported on ends",
            ),
            regimes: first_days(&[&CODES]),
            reviewed_until: CODES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = CODES.on(when)?;
        let code = found.value.clone();
        Ok(Self {
            on: when.date,
            employees_from: Cited::new(10, code.who),
            days_to_file: Cited::new(10, code.file),
            working_days_to_object: Cited::new(7, code.object),
            days_until_in_force: Cited::new(15, code.force),
            days_to_send: Cited::new(10, code.send),
            shortest_term: Cited::new(12, code.term.clone()),
            longest_term: Cited::new(36, code.term),
            first_may_be_shorter: code.first_may_be_shorter,
            terms: Terms::new(Funding::NoPayment, found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<RegistrationReason>>(
        &self,
        facts: &RegistrationTimeLimitFacts,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        facts.check(self.on)?;
        match facts.filing {
            Filing::InternalRules {
                employees,
                full_file_received,
            } => Ok(self.internal_rules(employees, full_file_received, facts, trace)),
            Filing::CollectiveAgreement {
                term_months,
                in_force_from,
                first_of_enterprise,
            } => Ok(self.agreement(term_months, in_force_from, first_of_enterprise, trace)),
            Filing::AccidentReport { period } => self.report(period, trace).map(Some),
        }
    }
}

impl RegistrationTimeLimit {
    fn internal_rules<T: Trace<RegistrationReason>>(
        &self,
        employees: u32,
        received: Option<NaiveDate>,
        facts: &RegistrationTimeLimitFacts,
        trace: &mut T,
    ) -> Option<Answer> {
        let from = self.employees_from.value;
        if employees < from {
            trace.refuse(&self.employees_from.citation, || {
                RegistrationReason::TooFewEmployees { employees, from }
            });
            return None;
        }
        let after_filing = received.map(|received| self.after_filing(received, facts));
        if after_filing.is_some() {
            tell_reading(facts.readings, trace);
        }
        let others = after_filing.into_iter().flatten();
        for (label, day, citation) in others.clone() {
            trace.step(citation, |citation| {
                let formula = Text::new("tính từ ngày nhận đủ hồ sơ", "from the full file");
                Step::new(label, formula, day, citation)
            });
        }
        let label = Text::new("ngày cuối nộp hồ sơ", "last day to file");
        let mut answer = self.last_day(label, &self.days_to_file, trace);
        for (label, day, citation) in others {
            answer = answer.with(label, day, Bound::Exact, citation);
        }
        Some(answer)
    }

    /// Until when the agency may object, and when the rules are in force.
    fn after_filing(
        &self,
        received: NaiveDate,
        facts: &RegistrationTimeLimitFacts,
    ) -> [(Text, NaiveDate, &Citation); 2] {
        let object = &self.working_days_to_object;
        let in_force = &self.days_until_in_force;
        let after = u32::from(facts.readings.in_force_the_day_after);
        [
            (
                Text::new(
                    "ngày cuối thông báo sửa đổi nội quy",
                    "last day for the agency to object",
                ),
                WorkingDays::new(&facts.holidays).after(received, object.value),
                &object.citation,
            ),
            (
                Text::new("ngày nội quy có hiệu lực", "rules in force from"),
                plus_days(received, in_force.value.saturating_add(after)),
                &in_force.citation,
            ),
        ]
    }

    fn agreement<T: Trace<RegistrationReason>>(
        &self,
        term: Option<u32>,
        in_force_from: Option<NaiveDate>,
        first: bool,
        trace: &mut T,
    ) -> Option<Answer> {
        let (shortest, longest) = (self.shortest_term.value, self.longest_term.value);
        let may_be_short = first && self.first_may_be_shorter;
        if let Some(months) =
            term.filter(|months| *months > longest || (*months < shortest && !may_be_short))
        {
            trace.refuse(&self.longest_term.citation, || {
                RegistrationReason::TermNotAllowed {
                    months,
                    shortest,
                    longest,
                }
            });
            return None;
        }
        let label = Text::new("ngày cuối gửi thỏa ước", "last day to send the agreement");
        let answer = self.last_day(label, &self.days_to_send, trace);
        Some(match term {
            None => answer,
            Some(term) => answer.with(
                Text::new(
                    "ngày cuối hiệu lực của thỏa ước",
                    "last day of the agreement",
                ),
                last_day_of_term(in_force_from.unwrap_or(self.on), term),
                Bound::Exact,
                &self.longest_term.citation,
            ),
        })
    }

    /// Before 5 July for the first half-year, before 10 January for the year.
    fn report<T: Trace<RegistrationReason>>(
        &self,
        period: AccidentReport,
        trace: &mut T,
    ) -> Result<Answer, FactError> {
        if self.on < REPORTS_FROM {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 1/7/2016, hạn báo cáo tai nạn lao động",
                    "before 2016-07-01, the limit for reports on work accidents",
                ),
            });
        }
        let year = self.on.year();
        let last = match period {
            AccidentReport::FirstHalf => NaiveDate::from_ymd_opt(year, 7, 4),
            AccidentReport::Year => NaiveDate::from_ymd_opt(year.saturating_add(1), 1, 9),
        }
        .unwrap_or(NaiveDate::MAX);
        let citation = DECREE_39_2016.article("24").unchecked();
        let label = Text::new("ngày cuối gửi báo cáo", "last day to report");
        trace.step(&citation, |citation| {
            let formula = Text::new(
                "trước 5/7 của năm hoặc trước 10/1 năm sau",
                "before 5 July, or before 10 January of the next year",
            );
            Step::new(label.clone(), formula, last, citation)
        });
        Ok(Answer::told_to(
            trace,
            label,
            last,
            Bound::AtMost,
            &citation,
        ))
    }

    fn last_day<T: Trace<RegistrationReason>>(
        &self,
        label: Text,
        days: &Cited<u32>,
        trace: &mut T,
    ) -> Answer {
        let last = plus_days(self.on, days.value);
        trace.step(&days.citation, |citation| {
            let formula = Text::new(
                "ngày ban hành, ký + số ngày",
                "day of issue or signature + days",
            );
            Step::new(label.clone(), formula, last, citation)
                .input(
                    Text::new("ngày ban hành, ký", "day of issue or signature"),
                    self.on,
                )
                .input(Text::new("số ngày", "days"), days.value)
        });
        Answer::told_to(trace, label, last, Bound::AtMost, &days.citation)
    }
}

fn tell_reading<T: Trace<RegistrationReason>>(readings: RegistrationReadings, trace: &mut T) {
    trace.caveat(|| Caveat::Reading {
        reading: if readings.in_force_the_day_after {
            Text::new(
                "“sau 15 ngày” là từ ngày thứ mười sáu",
                "\u{201c}after fifteen days\u{201d} is from the sixteenth day on",
            )
        } else {
            Text::new(
                "“sau 15 ngày” là từ ngày thứ mười lăm",
                "\u{201c}after fifteen days\u{201d} is from the fifteenth day on",
            )
        },
    });
}

fn plus_days(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into()))
        .unwrap_or(NaiveDate::MAX)
}

/// The day before the corresponding one (Civil Code 91/2015/QH13, article 148).
fn last_day_of_term(from: NaiveDate, months: u32) -> NaiveDate {
    from.checked_add_months(Months::new(months))
        .and_then(|day| day.pred_opt())
        .unwrap_or(NaiveDate::MAX)
}
