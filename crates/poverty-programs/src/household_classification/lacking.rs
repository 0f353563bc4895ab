//! Does the household lack enough indicators to be poor?

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Language, Localized as _, Text};

use super::{
    Classification, DeprivationFound, HouseholdClassification, HouseholdClassificationFacts,
};
use crate::deprivation::{Indicator, Living, Tests, is_deprived};
use crate::standard::PovertyStandard;
use ansinh_core::NoRefusal;

/// The count of indicators from 2027 on, where the list was not read: as many as before, at most.
const MOST_INDICATORS: u32 = 12;

impl HouseholdClassification {
    pub(super) fn lacks_enough<T: Trace<NoRefusal>>(
        &self,
        facts: &HouseholdClassificationFacts,
        found: &mut Classification,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let Some(enough) = &self.deprivations else {
            return Ok(false);
        };
        let count = match &facts.deprivation {
            DeprivationFound::NotAssessed => return Err(missing()),
            DeprivationFound::Count(count) => self.counted("deprivation.count", *count, 1)?,
            DeprivationFound::Score(points) => self.counted("deprivation.score", *points, 10)?,
            DeprivationFound::Indicators(indicators) => {
                self.known_list()?;
                for (position, indicator) in (0_usize..).zip(indicators) {
                    self.check_listed(*indicator, indicators.iter().take(position))?;
                }
                self.count(|indicator| Ok(indicators.contains(&indicator)), found)?
            }
            DeprivationFound::Living(living) => {
                self.known_list()?;
                let test = |indicator| {
                    let is_lacking = self.is_deprived(indicator, living, facts)?;
                    let citation = self.standard.test_of(indicator);
                    tell_test(indicator, is_lacking, &citation, trace);
                    Ok(is_lacking)
                };
                self.count(test, found)?
            }
        };
        found.deprived = Some(count);
        tell(enough, count, trace);
        Ok(count >= enough.value)
    }

    /// A count or score that the office states, in indicators.
    fn counted(&self, field: &str, stated: u32, points_each: u32) -> Result<u32, FactError> {
        let listed = u32::try_from(self.standard.indicators().len()).unwrap_or(MOST_INDICATORS);
        let most = if listed == 0 { MOST_INDICATORS } else { listed };
        let count = stated
            .checked_div(points_each)
            .filter(|count| *count <= most && stated.is_multiple_of(points_each));
        count.ok_or_else(|| {
            let allowed = Text::new(
                "không quá số chỉ số của chuẩn nghèo; điểm là bội số của 10",
                "no more than the indicators of the standard; a score is a multiple of 10",
            );
            FactError::out_of_range(field, stated, allowed)
        })
    }

    fn known_list(&self) -> Result<(), FactError> {
        if self.standard == PovertyStandard::Of2027 {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "danh mục và ngưỡng chỉ số thiếu hụt từ năm 2027",
                    "the list and tests of deprivation indicators from 2027",
                ),
            });
        }
        Ok(())
    }

    fn check_listed<'a>(
        &self,
        indicator: Indicator,
        mut before: impl Iterator<Item = &'a Indicator>,
    ) -> Result<(), FactError> {
        let field = "deprivation.indicators";
        if !self.standard.indicators().contains(&indicator) {
            let allowed = Text::new(
                "chỉ số thuộc danh mục của chuẩn nghèo năm đó",
                "an indicator of that year's list",
            );
            return Err(FactError::out_of_range(
                field,
                Text::of(&indicator),
                allowed,
            ));
        }
        if before.any(|earlier| *earlier == indicator) {
            let because = Text::new("mỗi chỉ số chỉ nêu một lần", "an indicator is named once");
            return Err(FactError::contradiction(
                field,
                Text::of(&indicator),
                because,
            ));
        }
        Ok(())
    }

    fn is_deprived(
        &self,
        indicator: Indicator,
        living: &Living,
        facts: &HouseholdClassificationFacts,
    ) -> Result<bool, FactError> {
        let tests = Tests {
            area: self.area_per_person.as_ref(),
            dependants: self.dependants_share.as_ref(),
            either_telecommunication: facts.readings.either_telecommunication,
        };
        is_deprived(self.standard, indicator, living, tests)
    }

    /// Counts the indicators lacking, and keeps a line of each where somebody listens.
    fn count(
        &self,
        mut lacks: impl FnMut(Indicator) -> Result<bool, FactError>,
        found: &mut Classification,
    ) -> Result<u32, FactError> {
        let mut count: u32 = 0;
        for indicator in self.standard.indicators() {
            let is_lacking = lacks(*indicator)?;
            if *indicator == Indicator::HealthInsurance {
                found.lacks_health_insurance = Some(is_lacking);
            }
            if is_lacking {
                count = count.saturating_add(1);
                found.lines.push(|| {
                    let label = Text::new("thiếu hụt", "deprived");
                    let citation = self.standard.test_of(*indicator);
                    Classification::line(label, Text::of(indicator), &citation)
                });
            }
        }
        Ok(count)
    }
}

/// Tells a test, so that whoever relies on the answer hears of one that was not read.
fn tell_test<T: Trace<NoRefusal>>(
    indicator: Indicator,
    is_lacking: bool,
    citation: &Citation,
    trace: &mut T,
) {
    trace.step(citation, |citation| {
        let formula = Text::new(
            "tình trạng của hộ so với ngưỡng của chỉ số",
            "how the household lives against the test of the indicator",
        );
        let label = Text {
            vi: format!("thiếu hụt {}", indicator.in_language(Language::Vietnamese)).into(),
            en: format!("deprived in {}", indicator.in_language(Language::English)).into(),
        };
        Step::new(label, formula, is_lacking, citation)
    });
}

fn missing() -> FactError {
    FactError::Missing {
        field: "deprivation".into(),
        allowed: Text::new(
            "số chỉ số, điểm, các chỉ số thiếu hụt hoặc tình trạng của hộ",
            "the count, score or names of the indicators lacking, or how the household lives",
        ),
    }
}

fn tell<T: Trace<NoRefusal>>(enough: &Cited<u32>, count: u32, trace: &mut T) {
    trace.step(&enough.citation, |citation| {
        let label = Text::new("số chỉ số thiếu hụt", "indicators lacking");
        let formula = Text::new(
            "đếm, so với số chỉ số từ đó là nghèo",
            "counted, against how many make a household poor",
        );
        Step::new(label, formula, count, citation)
            .input(Text::new("nghèo từ", "poor from"), enough.value)
    });
}
