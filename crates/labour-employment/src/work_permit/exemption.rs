//! Exemptions: with a certificate, or with a notice alone.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::rule::Bound;
use ansinh_core::told::Told;
use ansinh_core::{NaiveDate, Text};
use chrono::Months;

use super::facts::ExemptionGround;
use super::permit::{Filing, day_after, days_before, within};
use super::{PermitLaw, WorkPermit, WorkPermitReason};
use crate::counting::WorkingDays;
use crate::instruments::employment::{DECREE_11_2016, DECREE_152_2020, DECREE_219_2025};
use ansinh_core::answer::Answer;

impl WorkPermit {
    pub(super) fn exemption<T: Trace<WorkPermitReason>>(
        &self,
        ground: &ExemptionGround,
        works_from: NaiveDate,
        documents_until: NaiveDate,
        working: WorkingDays<'_>,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        self.check_established(ground)?;
        if let Some(reason) = self.refused(ground, works_from, documents_until) {
            trace.refuse(&self.grounds(), || reason);
            return Ok(None);
        }
        if let Some(days) = self
            .notify_days
            .as_ref()
            .filter(|_| self.takes_no_certificate(ground))
        {
            let last = working.before(works_from, days.value);
            let label = Text::new("ngày cuối thông báo", "last day to notify");
            trace.step(&days.citation, |citation| {
                let formula = Text::new(
                    "không phải xin giấy xác nhận; trước ngày làm việc, số ngày làm việc",
                    "no certificate is needed; so many working days before the work",
                );
                Step::new(label.clone(), formula, last, citation)
                    .input(Text::new("số ngày làm việc", "working days"), days.value)
            });
            return Ok(Some(Answer::told_to(
                trace,
                label,
                last,
                Bound::AtMost,
                &days.citation,
            )));
        }
        let mut others = Told::to(trace);
        if let Some(days) = &self.exemption_days {
            self.decided(days, working, &mut others, trace);
        }
        if let Some(by) = &self.exemption_file_days {
            let filing = Filing {
                works_from,
                last: days_before(works_from, by.value),
                by,
                not_before: self.exemption_not_before.as_ref(),
            };
            self.filing(&filing, &mut others, trace);
        }
        let label = Text::new("giấy xác nhận có hạn đến", "certificate until");
        let by = &self.longest_term.citation;
        let until = self.until(works_from, documents_until, trace);
        Ok(until
            .map(|until| Answer::told_to(trace, label, until, Bound::AtMost, by).with_all(others)))
    }

    pub(super) fn renewal<T: Trace<WorkPermitReason>>(
        &self,
        certificate_until: NaiveDate,
        documents_until: NaiveDate,
        working: WorkingDays<'_>,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        let Some(days) = self
            .exemption_days
            .as_ref()
            .filter(|_| self.law > PermitLaw::Decree11)
        else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 15/2/2021, cấp lại giấy xác nhận không thuộc diện cấp giấy phép",
                    "before 2021-02-15, the renewal of certificates of exemption",
                ),
            });
        };
        if certificate_until < self.filed {
            trace.refuse(&days.citation, || WorkPermitReason::Expired {
                until: certificate_until,
            });
            return Ok(None);
        }
        let in_window = within(
            self.filed,
            certificate_until,
            self.renewal_at_least.as_ref(),
            self.renewal_at_most.as_ref(),
            trace,
        );
        if !in_window {
            return Ok(None);
        }
        let mut decided = Told::to(trace);
        self.decided(days, working, &mut decided, trace);
        let from = day_after(certificate_until);
        let label = Text::new("giấy xác nhận có hạn đến", "certificate until");
        let by = &self.longest_term.citation;
        let until = self.until(from, documents_until, trace);
        Ok(until
            .map(|until| Answer::told_to(trace, label, until, Bound::AtMost, by).with_all(decided)))
    }

    fn check_established(&self, ground: &ExemptionGround) -> Result<(), FactError> {
        let unread = match self.law {
            PermitLaw::Decree102 => true,
            PermitLaw::Decree11 => matches!(
                ground,
                ExemptionGround::CapitalOwner { .. } | ExemptionGround::ShortStay { .. }
            ),
            // The list of those who only notify was changed in 2023; for spouses not read before.
            PermitLaw::Decree152 => *ground == ExemptionGround::MarriedToVietnamese,
            PermitLaw::Decree70 | PermitLaw::Decree219 => false,
        };
        if unread {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trường hợp không thuộc diện cấp giấy phép này theo văn bản vào ngày này",
                    "this exemption under the decree of this day",
                ),
            });
        }
        check_ranges(ground)
    }

    fn refused(
        &self,
        ground: &ExemptionGround,
        works_from: NaiveDate,
        documents_until: NaiveDate,
    ) -> Option<WorkPermitReason> {
        match ground {
            ExemptionGround::CapitalOwner { contribution } => {
                let least = self.capital.as_ref()?.value;
                (*contribution < least).then_some(WorkPermitReason::TooLittleCapital {
                    contribution: *contribution,
                    least,
                })
            }
            ExemptionGround::ServiceSales | ExemptionGround::Emergency => {
                let three_months = works_from.checked_add_months(Months::new(3))?;
                let is_shorter = day_after(documents_until) < three_months;
                (!is_shorter).then_some(WorkPermitReason::StayTooLong)
            }
            // Decree 152/2020, article 3(1); decree 219/2025, article 7(13)(b): twelve months without
            // a break, in the eleven services.
            ExemptionGround::TransferredWithin {
                months_before,
                in_eleven_services,
            } => (*months_before < 12 || !in_eleven_services)
                .then_some(WorkPermitReason::NotTransferredWithin),
            ExemptionGround::ShortStay {
                days,
                days_before,
                times_before,
            } => self
                .is_too_long(*days, days.saturating_add(*days_before), *times_before)
                .then_some(WorkPermitReason::StayTooLong),
            ExemptionGround::PriorityField if self.law < PermitLaw::Decree219 => {
                Some(WorkPermitReason::NotAGround)
            }
            _ => None,
        }
    }

    /// Below 30 days each, with at most 90 in the year or three stays; from 2025-08-07 below 90 in the
    /// year.
    fn is_too_long(&self, days: u32, in_year: u32, times_before: u32) -> bool {
        let each = self.short_stay_days.as_ref();
        let too_long_each = each.is_some_and(|each| days >= each.value);
        let times = self.short_times.as_ref();
        let too_often = times.is_some_and(|times| times_before >= times.value);
        let year = self.short_year_days.as_ref();
        let too_long_in_year = year.is_some_and(|year| {
            if each.is_some() {
                in_year > year.value
            } else {
                in_year >= year.value
            }
        });
        too_long_each || too_often || too_long_in_year
    }

    /// Is a notice enough: article 8(2) of decree 152/2020, article 9(4) of decree 219/2025?
    const fn takes_no_certificate(&self, ground: &ExemptionGround) -> bool {
        use ExemptionGround::{
            CapitalOwner, CommercialPresence, DiplomatsFamily, Emergency, Lawyer,
            MarriedToVietnamese, Press, ServiceSales, ShortStay,
        };
        let always = matches!(
            ground,
            ServiceSales | Lawyer | CapitalOwner { .. } | ShortStay { .. } | DiplomatsFamily
        );
        let since_2025 = matches!(
            ground,
            Emergency | MarriedToVietnamese | Press | CommercialPresence
        );
        always || (matches!(self.law, PermitLaw::Decree219) && since_2025)
    }

    /// The provision that lists the exemptions.
    fn grounds(&self) -> Citation {
        match self.law {
            PermitLaw::Decree102 | PermitLaw::Decree11 => DECREE_11_2016.whole().unchecked(),
            PermitLaw::Decree152 | PermitLaw::Decree70 => DECREE_152_2020.article("7").published(),
            PermitLaw::Decree219 => DECREE_219_2025.article("7").published(),
        }
    }
}

fn check_ranges(ground: &ExemptionGround) -> Result<(), FactError> {
    match ground {
        ExemptionGround::CapitalOwner { contribution } => {
            ansinh_core::facts::not_negative("request.exemption.ground.contribution", *contribution)
        }
        ExemptionGround::ShortStay {
            days, days_before, ..
        } if !(1..=366).contains(days) || *days_before > 366 => {
            let allowed = Text::new("từ 1 đến 366 ngày", "1 to 366 days");
            let field = "request.exemption.ground.days";
            Err(FactError::out_of_range(field, days, allowed))
        }
        _ => Ok(()),
    }
}
