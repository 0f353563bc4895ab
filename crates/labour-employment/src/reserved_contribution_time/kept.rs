//! What an ending leaves of the contributed months.

use ansinh_core::explanation::{Alternative, Caveat, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::{NaiveDate, Text};

use super::{ReservationReason, ReservedContributionTime, ReservedContributionTimeFacts};
use crate::counting::WorkingDays;
use crate::instruments::insurance::{DECREE_28_2015, DECREE_374_2025};
use crate::unemployment::{Stop, UnemploymentLaw, law_of, left_after};

/// What an ending leaves: months, where that stands, and the months of benefit it forfeits.
pub(super) struct Kept {
    months: u32,
    forfeited: u32,
    citation: Citation,
}

impl Kept {
    pub(super) const fn all(months: u32, citation: Citation) -> Self {
        Self {
            months,
            forfeited: 0,
            citation,
        }
    }
}

impl ReservedContributionTime {
    pub(super) fn after_the_end(
        &self,
        facts: &ReservedContributionTimeFacts,
        granted: u32,
    ) -> Kept {
        let used = facts.drawn.saturating_add(facts.suspended);
        let citation = match (facts.unfetched, self.law) {
            (0, _) if used == granted => self.odd_months(facts),
            (_, UnemploymentLaw::Law2025) => DECREE_374_2025.article("8").clause("4").published(),
            _ => DECREE_28_2015.article("18").clause("6").published(),
        };
        Kept::all(self.left(facts, used), citation)
    }

    pub(super) fn after_a_stop<T: Trace<ReservationReason>>(
        &self,
        facts: &ReservedContributionTimeFacts,
        stop: Stop,
        granted: u32,
        trace: &mut T,
    ) -> Result<Kept, FactError> {
        self.tell_of_two_laws(facts, stop, trace);
        let used = facts.drawn.saturating_add(facts.suspended);
        let unbound = facts.readings.above_ceiling_kept && self.law == UnemploymentLaw::Law2025;
        let kept = if unbound {
            left_after(facts.contributed, None, used, self.used_by_each.value)
        } else {
            self.left(facts, used)
        };
        let reserves = self.reservation();
        let Some((citation, reason)) = self.forfeits(facts, stop)? else {
            return Ok(Kept::all(kept, reserves));
        };
        trace.refuse(&citation, || reason);
        trace.alternative(|| Alternative {
            label: Text::new(
                "bảo lưu khi chấm dứt hưởng",
                "reserved by a stop that reserves",
            ),
            value: kept.into(),
            citation: reserves,
            loses_by: citation,
        });
        let told = used.saturating_add(facts.unfetched);
        let odd = self.left(facts, granted);
        Ok(Kept {
            months: if facts.readings.odd_months_lost {
                0
            } else {
                odd
            },
            forfeited: granted.saturating_sub(told),
            citation: self.odd_months(facts),
        })
    }

    /// Why a stop reserves nothing, if it does.
    fn forfeits(
        &self,
        facts: &ReservedContributionTimeFacts,
        stop: Stop,
    ) -> Result<Option<(Citation, ReservationReason)>, FactError> {
        let reason = stop.reason;
        if !reason.reserves(self.law) {
            let why = ReservationReason::StopReservesNothing { reason };
            return Ok(Some((reason.citation(self.law), why)));
        }
        let must = reason.must_be_notified(self.law);
        if must == Some(false) {
            return Ok(None);
        }
        // The days are those of the later decree where the earlier one's are not established.
        let count = self.notice_days.as_ref().map_or(3, |days| days.value);
        let last_day = WorkingDays::new(&facts.holidays).after(stop.on, count);
        if stop.notified.is_some_and(|told| told <= last_day) {
            return Ok(None);
        }
        match (&self.notice_days, must) {
            (Some(days), Some(true)) => {
                let why = ReservationReason::NotNotified { last_day };
                Ok(Some((days.citation.clone(), why)))
            }
            _ => Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 15/7/2020, bảo lưu khi không thông báo trong 03 ngày làm việc",
                    "before 2020-07-15, reservation without notice within three working days",
                ),
            }),
        }
    }

    fn tell_of_two_laws<T: Trace<ReservationReason>>(
        &self,
        facts: &ReservedContributionTimeFacts,
        stop: Stop,
        trace: &mut T,
    ) {
        let is_of_2025 = |day: NaiveDate| law_of(day) == UnemploymentLaw::Law2025;
        if is_of_2025(facts.decided) == is_of_2025(stop.on) {
            return;
        }
        trace.caveat(|| Caveat::Reading {
            reading: if self.law == UnemploymentLaw::Law2025 {
                Text::new(
                    "trợ cấp quyết định theo Luật Việc làm 2013, sự kiện từ năm 2026: áp dụng Luật Việc làm 2025",
                    "a benefit decided under the law of 2013, an event from 2026 on: the law of 2025 is followed",
                )
            } else {
                Text::new(
                    "trợ cấp quyết định theo Luật Việc làm 2013, sự kiện từ năm 2026: vẫn áp dụng luật của quyết định",
                    "a benefit decided under the law of 2013, an event from 2026 on: the law of the decision is followed",
                )
            },
        });
    }

    /// Months whose contributions were confirmed after the benefit.
    pub(super) fn with_later_months(
        &self,
        facts: &ReservedContributionTimeFacts,
        kept: Kept,
    ) -> Result<(u32, Citation), FactError> {
        let later = facts.confirmed_later;
        if later == 0 {
            return Ok((kept.months, kept.citation));
        }
        if let Some(whole_from) = &self.later_months_whole_from {
            let citation = whole_from.citation.clone();
            let months = if facts.contributed >= whole_from.value {
                kept.months.saturating_add(later)
            } else {
                let used = facts.drawn.saturating_add(facts.suspended);
                let used = used.saturating_add(kept.forfeited);
                let all = facts.contributed.saturating_add(later);
                left_after(all, None, used, self.used_by_each.value)
            };
            return Ok((months, citation));
        }
        if self.law == UnemploymentLaw::Law2013 {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 15/7/2020, thời gian đóng được xác nhận bổ sung sau khi chấm dứt hưởng",
                    "before 2020-07-15, contributions confirmed after the benefit",
                ),
            });
        }
        let citation = DECREE_28_2015.article("12").clause("3").published();
        Ok((kept.months.saturating_add(later), citation))
    }

    /// Where a stop that reserves does so.
    const fn reservation(&self) -> Citation {
        match self.law {
            UnemploymentLaw::Law2025 => DECREE_374_2025.article("8").clause("3").published(),
            _ => DECREE_28_2015.article("21").clause("5").published(),
        }
    }
}
