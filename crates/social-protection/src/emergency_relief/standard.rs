//! The standard level, and the two spans of days for which it is not established which one applied.

use std::borrow::Cow;

use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, InForce};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::{Dong, Language, Localized as _, NaiveDate, Text, date};

use super::EmergencyRelief;
use crate::instruments::DECREE_136_2013;

/// In 2014 some groups and provinces had 270,000 đồng already. Whether the others had the multiples of
/// decree 136/2013 times 180,000, or still the sums of decree 13/2010, is not established.
pub(super) const CERTAIN_AFTER_2014: NaiveDate = date(2015, 1, 1);

/// Decree 335/2026 pays its level from this day though it takes effect on 2026-10-05; whether for
/// one-off support too is not established.
pub(super) const UNCERTAIN_FROM_2026: NaiveDate = date(2026, 7, 1);

pub(super) fn levels_of_2014() -> Vec<Cited<Dong>> {
    let new = DECREE_136_2013.article("4").clause("1").unchecked();
    vec![Cited::new(Dong::new(270_000), new)]
}

pub(super) fn levels_of_summer_2026(level: &InForce<'_, Dong>) -> Vec<Cited<Dong>> {
    let before = UNCERTAIN_FROM_2026
        .pred_opt()
        .and_then(|day| SOCIAL_ASSISTANCE_STANDARD.on(day).ok());
    before
        .iter()
        .chain(std::iter::once(level))
        .map(InForce::cited)
        .collect()
}

impl EmergencyRelief {
    /// The standard level, or the one of the possible levels that the office applied.
    pub(super) fn standard_level_for(
        &self,
        applied: Option<Dong>,
    ) -> Result<&Cited<Dong>, FactError> {
        let applied = |level: &&Cited<Dong>| Some(level.value) == applied;
        self.standard_level
            .as_ref()
            .or_else(|| self.possible_standard_levels.iter().find(applied))
            .ok_or(FactError::NotEstablished {
                what: Text::new(
                    "mức chuẩn trợ giúp xã hội áp dụng cho ngày này; ghi mức cơ quan đã áp dụng vào `standard_level_applied`",
                    "which social-assistance standard level applied on this day; write the one the office applied as `standard_level_applied`",
                ),
            })
    }

    /// A level may be named only where the law's own is not established, and only a possible one.
    pub(super) fn check_applied_level(&self, applied: Option<Dong>) -> Result<(), FactError> {
        const FIELD: &str = "standard_level_applied";
        let Some(applied) = applied else {
            return Ok(());
        };
        let possible = &self.possible_standard_levels;
        if possible.is_empty() {
            let because = Text::new(
                "mức chuẩn của ngày này đã được xác lập; ghi null",
                "the standard level of this day is established; write null",
            );
            return Err(FactError::contradiction(FIELD, applied, because));
        }
        if !possible.iter().any(|level| level.value == applied) {
            let allowed = Text {
                vi: self.possible_levels_in(Language::Vietnamese),
                en: self.possible_levels_in(Language::English),
            };
            return Err(FactError::out_of_range(FIELD, applied, allowed));
        }
        Ok(())
    }

    fn possible_levels_in(&self, language: Language) -> Cow<'static, str> {
        let levels: Vec<_> = self
            .possible_standard_levels
            .iter()
            .map(|level| level.value.in_language(language).to_string())
            .collect();
        Cow::Owned(levels.join(match language {
            Language::Vietnamese => " hoặc ",
            Language::English => " or ",
        }))
    }
}
