//! The injured and the dead.

use ansinh_core::Text;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;

use super::claim::{Claim, not_established};
use super::{Benefit, Burial, Cause, Deaths, EmergencyReliefReason, Injured, Regime};

/// Does a benefit answer for a cause?
enum Cover {
    Yes,
    No,
    OnlyIfEspeciallySerious,
    NotEstablished,
}

/// Decree 20/2021, articles 13 and 14: epidemics are named for deaths only, and a death or serious
/// injury makes an accident serious (article 2). Decree 136/2013 asked for an especially serious one, and
/// its article 14 names no epidemic. What decree 13/2010 said of accidents and epidemics, and decree
/// 136/2013 of injuries in an epidemic, is not established.
const fn cover(regime: Regime, benefit: Benefit, cause: Cause) -> Cover {
    match (cause, regime) {
        (Cause::Disaster | Cause::Fire | Cause::ForceMajeure, _) => Cover::Yes,
        (Cause::Other, _) => Cover::No,
        (Cause::TrafficAccident | Cause::WorkAccident, Regime::Decree136) => {
            Cover::OnlyIfEspeciallySerious
        }
        (Cause::TrafficAccident | Cause::WorkAccident, Regime::Decree20 | Regime::Decree335) => {
            Cover::Yes
        }
        (Cause::Epidemic, Regime::Decree20 | Regime::Decree335) => match benefit {
            Benefit::Injury => Cover::No,
            _ => Cover::Yes,
        },
        (Cause::Epidemic, Regime::Decree136) => match benefit {
            Benefit::Injury => Cover::NotEstablished,
            _ => Cover::No,
        },
        (_, Regime::Decree13) => Cover::NotEstablished,
    }
}

impl<T: Trace<EmergencyReliefReason>> Claim<'_, T> {
    pub(super) fn injuries(&mut self) -> Result<(), FactError> {
        let (rule, facts) = (self.rule, self.facts);
        for injured in facts.injured.iter().filter(|injured| injured.persons > 0) {
            if self.is_covered_where_injured(injured)
                && self.covers(
                    Benefit::Injury,
                    injured.cause,
                    injured.especially_serious_accident,
                )?
                && self.is_serious(injured)?
            {
                self.give(Benefit::Injury, &rule.injury, injured.persons, None)?;
            }
        }
        Ok(())
    }

    pub(super) fn deaths(&mut self) -> Result<(), FactError> {
        let (rule, facts) = (self.rule, self.facts);
        for deaths in facts.deaths.iter().filter(|deaths| deaths.persons > 0) {
            let (benefit, support) = match deaths.burial {
                Burial::ByHousehold => (Benefit::Death, &rule.death),
                Burial::NobodyResponsible { .. } => (Benefit::BurialNobody, &rule.burial_nobody),
            };
            if self.covers(benefit, deaths.cause, deaths.especially_serious_accident)? {
                let actual_cost = self.actual_cost_each(deaths)?;
                self.give(benefit, support, deaths.persons, actual_cost)?;
            }
        }
        Ok(())
    }

    /// A burial nobody took responsibility for is paid at its cost. From 2021-07-01 the cost must be
    /// known, as it has no ceiling; before, it is paid up to one.
    fn actual_cost_each(&self, deaths: &Deaths) -> Result<Option<ansinh_core::Dong>, FactError> {
        let Burial::NobodyResponsible { actual_cost_each } = deaths.burial else {
            return Ok(None);
        };
        if actual_cost_each.is_none() && self.rule.regime >= Regime::Decree20 {
            return Err(FactError::Missing {
                field: "deaths.burial.nobody_responsible.actual_cost_each".into(),
                allowed: Text::new(
                    "chi phí mai táng thực tế của một người, đồng",
                    "what one burial actually cost, đồng",
                ),
            });
        }
        Ok(actual_cost_each)
    }

    /// Decree 20/2021, article 13(2): away from home only those without a relative's care.
    fn is_covered_where_injured(&mut self, injured: &Injured) -> bool {
        let excluded = injured.place == super::InjuryPlace::ElsewhereWithRelatives;
        if excluded {
            let citation = self.rule.citation_of(&self.rule.injury);
            self.refuse(&citation, EmergencyReliefReason::RelativesCare);
        }
        !excluded
    }

    fn covers(
        &mut self,
        benefit: Benefit,
        cause: Cause,
        especially_serious: Option<bool>,
    ) -> Result<bool, FactError> {
        let (field, support) = match benefit {
            Benefit::Injury => ("injured", &self.rule.injury),
            Benefit::BurialNobody => ("deaths", &self.rule.burial_nobody),
            _ => ("deaths", &self.rule.death),
        };
        let refused = match cover(self.rule.regime, benefit, cause) {
            Cover::Yes => return Ok(true),
            Cover::NotEstablished => return Err(not_established(benefit)),
            Cover::No => EmergencyReliefReason::CauseNotCovered { benefit, cause },
            Cover::OnlyIfEspeciallySerious => match especially_serious {
                Some(true) => return Ok(true),
                Some(false) => EmergencyReliefReason::AccidentNotSerious { benefit },
                None => {
                    return Err(FactError::Missing {
                        field: format!("{field}.especially_serious_accident"),
                        allowed: Text::new(
                            "tai nạn có đặc biệt nghiêm trọng hay không (trước 1/7/2021)",
                            "whether the accident was especially serious (before 2021-07-01)",
                        ),
                    });
                }
            },
        };
        let citation = self.rule.citation_of(support);
        self.refuse(&citation, refused);
        Ok(false)
    }

    /// From 2021-07-01 a serious injury is one treated for a number of days after emergency
    /// admission; before, what the doctors found.
    fn is_serious(&mut self, injured: &Injured) -> Result<bool, FactError> {
        let rule = self.rule;
        let Some(needed) = &rule.injury_treatment_days else {
            let serious = injured.found_serious.ok_or_else(|| FactError::Missing {
                field: "injured.found_serious".into(),
                allowed: Text::new(
                    "cơ sở y tế có xác định là bị thương nặng hay không (trước 1/7/2021)",
                    "whether the medical finding is a serious injury (before 2021-07-01)",
                ),
            })?;
            if !serious {
                let citation = rule.citation_of(&rule.injury);
                self.refuse(&citation, EmergencyReliefReason::NotFoundSerious);
            }
            return Ok(serious);
        };
        let days = injured.treatment_days.ok_or_else(|| FactError::Missing {
            field: "injured.treatment_days".into(),
            allowed: Text::new(
                "số ngày điều trị sau cấp cứu (từ 1/7/2021)",
                "days of treatment after emergency admission (from 2021-07-01)",
            ),
        })?;
        let serious = days >= needed.value;
        if !serious {
            let reason = EmergencyReliefReason::TreatedTooShort {
                days,
                needed: needed.value,
            };
            self.refuse(&needed.citation, reason);
        }
        Ok(serious)
    }
}
