//! Which ground gives what.

use ansinh_core::explanation::{Alternative, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Dong, Text};

use super::{EducationGround, EducationSupport, EducationSupportFacts, Reason};
use crate::instruments::{DECREE_131_2021, ORDINANCE_02_2020};
use crate::levels::Row;

/// The row of monthly support that a ground gives, from the worse to the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Monthly {
    /// Supported, and named by no row of monthly support.
    NoRow,
    Half,
    Full,
}

impl EducationSupport {
    /// The best ground; none where no ground supports these studies.
    pub(super) fn best_ground<T: Trace<Reason>>(
        &self,
        facts: &EducationSupportFacts,
        trace: &mut T,
    ) -> Option<Monthly> {
        let mut best: Option<Monthly> = None;
        for ground in &facts.grounds {
            match self.gives(*ground, facts) {
                Err(reason) => trace.refuse(&self.who(), || reason),
                Ok(monthly) => {
                    let loses = best.map(|best| best.min(monthly));
                    best = best.max(Some(monthly));
                    if facts.school.has_monthly_support() {
                        self.tell_lost(loses, trace);
                    }
                }
            }
        }
        if facts.grounds.is_empty() {
            trace.refuse(&self.who(), || Reason::NoGround);
        }
        best
    }

    fn gives(
        &self,
        ground: EducationGround,
        facts: &EducationSupportFacts,
    ) -> Result<Monthly, Reason> {
        use EducationGround as Ground;
        let own = matches!(
            ground,
            Ground::HeroMother | Ground::Hero | Ground::WarInvalid | Ground::HelperMerit
        );
        if own && !facts.school.is_beyond_school() {
            return Err(Reason::OwnStudiesBeyondSchool);
        }
        match ground {
            Ground::HeroMother | Ground::HelperMerit => Ok(Monthly::NoRow),
            Ground::Hero
            | Ground::WarInvalid
            | Ground::ChildOfPre1945
            | Ground::ChildOfPreUprising
            | Ground::MartyrRelative
            | Ground::ChildOfHero => Ok(Monthly::Full),
            Ground::ChildOfWarInvalid { rate } => self.of_rate(rate, self.half_from_rate.value),
            Ground::ChildOfSickSoldier { rate } => {
                self.of_rate(rate, self.half_from_rate_sick.value)
            }
            // The ordinance asks no rate of a toxin victim, appendix I does.
            Ground::ChildOfToxinVictim { rate } => Ok(self
                .of_rate(rate, self.half_from_rate.value)
                .unwrap_or(Monthly::NoRow)),
        }
    }

    fn of_rate(&self, rate: u8, lowest: u32) -> Result<Monthly, Reason> {
        let rate = u32::from(rate);
        if rate >= self.full_from_rate.value {
            Ok(Monthly::Full)
        } else if rate >= lowest {
            Ok(Monthly::Half)
        } else {
            Err(Reason::RateTooLow { rate, lowest })
        }
    }

    fn tell_lost<T: Trace<Reason>>(&self, lost: Option<Monthly>, trace: &mut T) {
        let Some(level) = lost.and_then(|lost| self.level(lost)) else {
            return;
        };
        let only_one = if self.is_before_decree_131() {
            ORDINANCE_02_2020.article("6").clause("3").published()
        } else {
            DECREE_131_2021.article("96").clause("1").published()
        };
        let (row, level) = level;
        trace.alternative(|| Alternative {
            label: row.label(),
            value: level.value.into(),
            citation: level.citation.clone(),
            loses_by: only_one,
        });
    }

    /// The level of a row, if it is established.
    fn level(&self, monthly: Monthly) -> Option<(Row, &Cited<Dong>)> {
        match monthly {
            Monthly::NoRow => None,
            Monthly::Half => Some((Row::EducationHalf, self.half.as_ref()?)),
            Monthly::Full => Some((Row::EducationFull, self.full.as_ref()?)),
        }
    }

    /// The level that a ground gives.
    pub(super) fn due(&self, monthly: Monthly) -> Result<(Row, &Cited<Dong>), FactError> {
        self.level(monthly).ok_or_else(|| {
            let what = if monthly == Monthly::NoRow {
                Text::new(
                    "trợ cấp giáo dục hằng tháng của đối tượng không có tên trong mục 11 Phụ lục I",
                    "monthly education support of a group that row 11 of appendix I doesn't name",
                )
            } else {
                Text::new(
                    "mức trợ cấp giáo dục hằng tháng từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
                    "this level of monthly education support from 2026-07-01 (decree 321/2026/NĐ-CP)",
                )
            };
            FactError::NotEstablished { what }
        })
    }

    /// Where it stands who is supported.
    pub(super) fn who(&self) -> Citation {
        if self.is_before_decree_131() {
            let benefits = ORDINANCE_02_2020.article("5").clause("2");
            benefits.point("đ").published()
        } else {
            DECREE_131_2021.article("94").published()
        }
    }
}
