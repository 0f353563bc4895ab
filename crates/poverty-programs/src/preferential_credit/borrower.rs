//! Whether a household borrows, and in which group.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::{NaiveDate, Percent, Text};
use chrono::Months;

use super::{
    EscapedProgramme, PreferentialCredit, PreferentialCreditFacts, PreferentialCreditReason,
};
use crate::PovertyStatus;

/// What the rate of a group is made of.
pub(super) struct Group<'a> {
    pub(super) share: Option<&'a Cited<Percent>>,
    pub(super) moved: Option<&'a Cited<Percent>>,
}

impl PreferentialCredit {
    /// The group the household borrows in, if it does.
    pub(super) fn group<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        trace: &mut T,
    ) -> Result<Option<Group<'_>>, FactError> {
        use PreferentialCreditReason::{NoProgrammeYet, NotListed};
        let (share, moved) = match facts.household {
            PovertyStatus::Other => {
                trace.refuse(&self.cap.citation, || NotListed);
                return Ok(None);
            }
            PovertyStatus::Poor => {
                let moved = self.moved_poor.as_ref();
                return Ok(Some(Group { share: None, moved }));
            }
            PovertyStatus::NearPoor => (&self.near_poor_share, &self.moved_near_poor),
            PovertyStatus::NewlyEscaped => {
                if self.escaped_programme == EscapedProgramme::NotEstablished {
                    return Err(FactError::NotEstablished {
                        what: Text::new(
                            "cho vay hộ mới thoát nghèo từ 1/1/2021 đến 29/3/2021",
                            "loans to newly escaped households from 2021-01-01 to 2021-03-29",
                        ),
                    });
                }
                if !self.left_in_time(facts, trace)? {
                    return Ok(None);
                }
                (&self.newly_escaped_share, &self.moved_newly_escaped)
            }
        };
        if share.is_none() {
            trace.refuse(&self.poor_rate.citation, || NoProgrammeYet);
            return Ok(None);
        }
        Ok(Some(Group {
            share: share.as_ref(),
            moved: moved.as_ref(),
        }))
    }

    fn left_in_time<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let left = facts.left_by(self.signed)?;
        let Some(years) = &self.years_since_leaving else {
            return Ok(true);
        };
        let months = Months::new(years.value.saturating_mul(12));
        let last_day = left.checked_add_months(months).unwrap_or(NaiveDate::MAX);
        let in_time = self.signed <= last_day;
        if !in_time {
            trace.refuse(&years.citation, || PreferentialCreditReason::LeftLongAgo {
                last_day,
            });
        }
        Ok(in_time)
    }

    /// Is what is asked for within what the programme lends?
    pub(super) fn is_within<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        longest: &Cited<u32>,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let owed = facts.requested.plus(facts.outstanding)?;
        let cap = self.cap.value;
        if !facts.in_savings_group {
            trace.refuse(&self.cap.citation, || {
                PreferentialCreditReason::NoSavingsGroup
            });
        }
        if owed > cap {
            trace.refuse(&self.cap.citation, || PreferentialCreditReason::AboveCap {
                owed,
                cap,
            });
        }
        if facts.term_months > longest.value {
            trace.refuse(&longest.citation, || {
                PreferentialCreditReason::TermTooLong {
                    longest: longest.value,
                }
            });
        }
        Ok(facts.in_savings_group && owed <= cap && facts.term_months <= longest.value)
    }
}
