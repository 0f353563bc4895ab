//! Under which tariff a course falls, and what stands against the support.

use ansinh_core::calendar::age_on;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::{Age, FactError};
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Dong, NaiveDate, Text, date};
use chrono::{Days, Months};

use super::{
    Basis, Sex, TrainingSupport, TrainingSupportFacts, TrainingSupportReason as Reason, UpperAge,
    decision_46_2015, decision_1956_2009, decree_338_2025, other_tariffs,
};
use crate::instruments::learners::CIRCULAR_152_2016;

/// Circular 152/2016, whose article 4 sets the conditions, takes effect.
const CONDITIONS_FROM: NaiveDate = date(2016, 12, 4);
const AGE: Citation = CIRCULAR_152_2016.article("4").clause("1").published();
const PROSPECT: Citation = CIRCULAR_152_2016.article("4").clause("2").published();

/// The tariff of a course, with the numbers that only it has.
#[derive(Clone, Copy)]
pub(super) enum Tariff<'a> {
    /// The scheme of 1956.
    Scheme,
    /// Decision 46.
    Decision46,
    /// Circular 58/2017.
    MinorityEmployee {
        poor: &'a Cited<Dong>,
        other: &'a Cited<Dong>,
    },
    /// Circular 52/2023.
    SmallEnterprise {
        ceiling: &'a Cited<Dong>,
        months: &'a Cited<u32>,
    },
    /// Decree 338: rural workers.
    RuralWorker {
        ceiling: &'a Cited<Dong>,
        most: &'a Cited<u32>,
    },
    /// Decree 338: young people.
    AfterService {
        salaries: &'a Cited<u32>,
        base: &'a Cited<Dong>,
        months: &'a Cited<u32>,
    },
}

impl TrainingSupport {
    /// The tariff under which the course falls.
    pub(super) fn tariff(&self, facts: &TrainingSupportFacts) -> Result<Tariff<'_>, FactError> {
        let not_yet = || {
            let because = Text::new(
                "chính sách này chưa áp dụng cho khóa học khai giảng ngày đang xét",
                "this policy does not yet hold for courses opened on the day asked for",
            );
            FactError::contradiction("basis", format_args!("{:?}", facts.basis), because)
        };
        match facts.basis {
            Basis::GroupCeilings if self.is_over_by_2016(facts.course_days) => Ok(Tariff::Scheme),
            Basis::GroupCeilings => Ok(Tariff::Decision46),
            Basis::MinorityEmployee => self.minority_employee().ok_or_else(no_employees),
            Basis::SmallEnterprise => self.small_enterprise().ok_or_else(no_enterprises),
            Basis::RuralWorker => self.rural_worker().ok_or_else(not_yet),
            Basis::AfterService => self.after_service().ok_or_else(not_yet),
        }
    }

    fn is_over_by_2016(&self, course_days: u32) -> bool {
        let after_the_first = Days::new(course_days.saturating_sub(1).into());
        let last_day = self.opens.checked_add_days(after_the_first);
        last_day.is_some_and(|last_day| last_day < decision_46_2015::IN_FORCE)
    }

    fn minority_employee(&self) -> Option<Tariff<'_>> {
        let (poor, other) = (self.employee_poor.as_ref()?, self.employee_other.as_ref()?);
        Some(Tariff::MinorityEmployee { poor, other })
    }

    fn small_enterprise(&self) -> Option<Tariff<'_>> {
        let (ceiling, months) = (self.enterprise.as_ref()?, self.enterprise_months.as_ref()?);
        Some(Tariff::SmallEnterprise { ceiling, months })
    }

    fn rural_worker(&self) -> Option<Tariff<'_>> {
        let (ceiling, most) = (self.rural.as_ref()?, self.job_most_supports.as_ref()?);
        Some(Tariff::RuralWorker { ceiling, most })
    }

    fn after_service(&self) -> Option<Tariff<'_>> {
        Some(Tariff::AfterService {
            salaries: self.youth_salaries.as_ref()?,
            base: self.base_salary.as_ref()?,
            months: self.youth_months.as_ref()?,
        })
    }

    /// Tells each condition that is not met. Was there any?
    pub(super) fn is_refused<T: Trace<Reason>>(
        &self,
        tariff: Tariff<'_>,
        facts: &TrainingSupportFacts,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let mut unmet = Unmet {
            trace,
            refused: false,
        };
        match tariff {
            Tariff::Scheme => {
                unmet.ask(facts.rural_worker, &decision_1956_2009::WHO, || {
                    Reason::NotRural
                });
                unmet.supports(facts, self.most_supports.as_ref());
            }
            Tariff::Decision46 => {
                let covered = facts.sex == Sex::Woman
                    || facts.rural_worker
                    || facts.disabled
                    || (facts.readings.groups_in_towns && (facts.is_fed() || facts.fisher));
                unmet.ask(covered, &decision_46_2015::WHO, || Reason::NotCovered);
                if self.opens >= CONDITIONS_FROM {
                    let of_age = self.is_of_age(facts)?;
                    unmet.ask(of_age, &AGE, || Reason::NotOfAge);
                    unmet.ask(facts.fit_for_trade, &AGE, || Reason::NotFit);
                    unmet.ask(facts.has_prospect, &PROSPECT, || Reason::NoProspect);
                }
                unmet.supports(facts, self.most_supports.as_ref());
            }
            Tariff::MinorityEmployee { .. } => {
                let citation = other_tariffs::OF_MINORITIES;
                unmet.ask(facts.ethnic_minority, &citation, || Reason::NotOfMinority);
                if facts.supported_before > 0 || facts.supported_elsewhere > 0 {
                    let what = Text::new(
                        "hỗ trợ đào tạo lần sau theo Thông tư 58/2017/TT-BTC",
                        "a further support under circular 58/2017/TT-BTC",
                    );
                    return Err(FactError::NotEstablished { what });
                }
            }
            Tariff::SmallEnterprise { months, .. } => {
                let (worked, needed) = (facts.enterprise_months, months.value);
                unmet.ask(worked >= needed, &months.citation, || {
                    let months = worked;
                    Reason::TooShortAtEnterprise { months, needed }
                });
                let first = facts.supported_before == 0;
                unmet.ask(first, &other_tariffs::OF_ENTERPRISES, || {
                    Reason::SupportedBefore
                });
            }
            Tariff::RuralWorker { most, .. } => {
                unmet.ask(facts.rural_worker, &decree_338_2025::RURAL, || {
                    Reason::NotRural
                });
                unmet.supports(facts, Some(most));
            }
            Tariff::AfterService { months, .. } => {
                unmet.after_service(facts, months);
                let first = facts.supported_before == 0;
                unmet.ask(first, &decree_338_2025::ONCE, || Reason::SupportedBefore);
            }
        }
        if facts.left_early {
            let by_decree_338 = matches!(
                tariff,
                Tariff::RuralWorker { .. } | Tariff::AfterService { .. }
            );
            if !by_decree_338 {
                let what = Text::new(
                    "phần chi phí và tiền đi lại được quyết toán cho người thôi học",
                    "what of the cost and the travel is settled for whoever left early",
                );
                return Err(FactError::NotEstablished { what });
            }
            unmet.ask(false, &decree_338_2025::CERTIFICATE, || {
                Reason::NotCompleted
            });
        }
        Ok(unmet.refused)
    }

    /// Circular 152/2016, article 4(1): from 15, from 14 with an employer, to 55 or 60.
    fn is_of_age(&self, facts: &TrainingSupportFacts) -> Result<bool, FactError> {
        let years = match facts.age {
            Age::Years(years) => years,
            Age::Born(born) => age_on(born, self.opens),
        };
        let from = if facts.trained_by_employer { 14 } else { 15 };
        let to = match facts.sex {
            Sex::Woman => 55,
            Sex::Man => 60,
        };
        match (years == to, facts.readings.upper_age) {
            (false, _) => Ok((from..to).contains(&years)),
            (true, UpperAge::Birthday) => Ok(false),
            (true, UpperAge::WholeYear) => Ok(true),
            (true, UpperAge::NotDecided) => Err(FactError::NotEstablished {
                what: Text::new(
                    "nữ đã tròn 55 tuổi, nam đã tròn 60 tuổi còn trong độ tuổi học nghề hay không",
                    "whether a woman who is 55 and a man who is 60 are still of the age to learn",
                ),
            }),
        }
    }
}

const fn no_employees() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức hỗ trợ đào tạo lao động dân tộc thiểu số trước 28/7/2017 (Thông tư 52/2013/TT-BTC) và từ 01/8/2026 (Thông tư 67/2026/TT-BTC)",
            "support for workers of ethnic minorities before 2017-07-28 (circular 52/2013/TT-BTC) and from 2026-08-01 (circular 67/2026/TT-BTC)",
        ),
    }
}

const fn no_enterprises() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức hỗ trợ đào tạo lao động của doanh nghiệp nhỏ và vừa trước 23/9/2023",
            "support for workers of small and medium enterprises before 2023-09-23",
        ),
    }
}

/// Tells what is not met, and remembers that there was something.
struct Unmet<'a, T> {
    trace: &'a mut T,
    refused: bool,
}

impl<T: Trace<Reason>> Unmet<'_, T> {
    fn ask(&mut self, met: bool, citation: &Citation, reason: impl FnOnce() -> Reason) {
        if !met {
            self.trace.refuse(citation, reason);
            self.refused = true;
        }
    }

    /// Once; and again where a job in the trade was lost, so many times at most.
    fn supports(&mut self, facts: &TrainingSupportFacts, most: Option<&Cited<u32>>) {
        let Some(most) = most else {
            return;
        };
        let before =
            u32::from(facts.supported_before).saturating_add(facts.supported_elsewhere.into());
        if before > 0 && !facts.lost_trade_job {
            self.ask(false, &most.citation, || Reason::SupportedBefore);
            return;
        }
        let after_the_first = u32::from(facts.readings.three_after_the_first);
        let limit = most.value.saturating_add(after_the_first);
        self.ask(before == 0 || before < limit, &most.citation, || {
            Reason::TooOften { most: limit }
        });
    }

    fn after_service(&mut self, facts: &TrainingSupportFacts, months: &Cited<u32>) {
        let Some(service) = facts.service else {
            self.ask(false, &decree_338_2025::NEED, || Reason::NotAfterService);
            return;
        };
        let last_day = service
            .completed
            .checked_add_months(Months::new(months.value))
            .unwrap_or(NaiveDate::MAX);
        self.ask(service.need_declared <= last_day, &months.citation, || {
            Reason::TooLate { last_day }
        });
        let not_since = !service.supported_since;
        self.ask(not_since, &decree_338_2025::NOT_SINCE, || {
            Reason::SupportedBefore
        });
    }
}
