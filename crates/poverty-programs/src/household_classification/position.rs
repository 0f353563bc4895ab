//! Where a household stands to the lines.

use ansinh_core::explanation::{Caveat, Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Dong, Text};

use super::{HouseholdClassification, HouseholdClassificationFacts, IncomeFound};
use crate::household::Area;

/// Where a household stands to the lines of its area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// At or below the line, or the lower of two.
    BelowLine,
    /// Above the lower line, at or below the upper.
    BetweenLines,
    /// Above, in the band of the average living standard.
    Average,
    /// Above that band.
    AboveAverage,
    /// Above, where no band is known.
    AboveLines,
}

/// Where a household stands, and the line that decided it: the last one compared with.
pub(super) struct Stands<'a> {
    pub(super) position: Position,
    pub(super) line: Value,
    pub(super) citation: &'a Citation,
}

fn stands<T: Copy + Into<Value>>(position: Position, line: &Cited<T>) -> Stands<'_> {
    Stands {
        position,
        line: line.value.into(),
        citation: &line.citation,
    }
}

/// Income as the fraction it is: so much for so many months of a person.
#[derive(Debug, Clone, Copy)]
struct Income {
    total: Dong,
    months: u32,
}

impl Income {
    fn is_at_most(self, line: Dong) -> Result<bool, FactError> {
        Ok(self.total <= line.times(self.months)?)
    }
}

impl HouseholdClassification {
    /// Where the household stands.
    pub(super) fn position<T: Trace<ansinh_core::NoRefusal>>(
        &self,
        facts: &HouseholdClassificationFacts,
        trace: &mut T,
    ) -> Result<Stands<'_>, FactError> {
        let income = match facts.income {
            IncomeFound::Score(points) => return self.position_by_score(facts.area, points, trace),
            IncomeFound::PerPerson(total) => Income { total, months: 1 },
            IncomeFound::TwelveMonths { total, members } => Income {
                total,
                months: members.saturating_mul(12),
            },
        };
        let (line, near_poor_from, upper, average) = match facts.area {
            Area::Rural => (
                &self.rural_line,
                &self.rural_near_poor_from,
                &self.rural_upper_line,
                &self.rural_average_line,
            ),
            Area::Urban => (
                &self.urban_line,
                &self.urban_near_poor_from,
                &self.urban_upper_line,
                &self.urban_average_line,
            ),
        };
        let told = |line: &Cited<Dong>, trace: &mut T| {
            trace.step(&line.citation, |citation| {
                compare(line.value.into(), income.total.into(), citation).input(
                    Text::new("số tháng người", "months of a person"),
                    income.months,
                )
            });
        };
        told(line, trace);
        if income.is_at_most(line.value)? {
            return Ok(stands(Position::BelowLine, line));
        }
        if let Some(upper) = upper {
            told(upper, trace);
            if income.is_at_most(upper.value)? {
                let excluded = in_the_gap(income, near_poor_from.as_ref(), facts, trace)?;
                let position = if excluded {
                    Position::AboveLines
                } else {
                    Position::BetweenLines
                };
                return Ok(stands(position, upper));
            }
        }
        let Some(average) = average else {
            let above = upper.as_ref().unwrap_or(line);
            return Ok(stands(Position::AboveLines, above));
        };
        told(average, trace);
        let position = if income.is_at_most(average.value)? {
            Position::Average
        } else {
            Position::AboveAverage
        };
        Ok(stands(position, average))
    }

    fn position_by_score<T: Trace<ansinh_core::NoRefusal>>(
        &self,
        area: Area,
        points: u32,
        trace: &mut T,
    ) -> Result<Stands<'_>, FactError> {
        let (score, upper) = match area {
            Area::Rural => (&self.rural_score, &self.rural_upper_score),
            Area::Urban => (&self.urban_score, &self.urban_upper_score),
        };
        let Some(score) = score else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "bảng điểm thu nhập của danh sách năm này",
                    "the income sheet of this year's list",
                ),
            });
        };
        let told = |line: &Cited<u32>, trace: &mut T| {
            trace.step(&line.citation, |citation| {
                compare(line.value.into(), points.into(), citation)
            });
        };
        told(score, trace);
        if points <= score.value {
            return Ok(stands(Position::BelowLine, score));
        }
        let Some(upper) = upper else {
            return Ok(stands(Position::AboveLines, score));
        };
        told(upper, trace);
        let position = if points <= upper.value {
            Position::BetweenLines
        } else {
            Position::AboveLines
        };
        Ok(stands(position, upper))
    }
}

/// Until 2015 the near-poor are printed from a round figure; does the income fall between, and the
/// office read it so? A caveat says which reading was followed.
fn in_the_gap<T: Trace<ansinh_core::NoRefusal>>(
    income: Income,
    near_poor_from: Option<&Cited<Dong>>,
    facts: &HouseholdClassificationFacts,
    trace: &mut T,
) -> Result<bool, FactError> {
    let Some(from) = near_poor_from else {
        return Ok(false);
    };
    if income.total >= from.value.times(income.months)? {
        return Ok(false);
    }
    let as_printed = facts.readings.near_poor_as_printed;
    trace.caveat(|| Caveat::Reading {
        reading: if as_printed {
            Text::new(
                "hộ cận nghèo tính từ đúng con số in trong quyết định",
                "near-poor from the very figure the decision prints",
            )
        } else {
            Text::new(
                "hộ cận nghèo tính từ ngay trên chuẩn nghèo",
                "near-poor from just above the line of the poor",
            )
        },
    });
    Ok(as_printed)
}

fn compare(line: Value, found: Value, citation: Citation) -> Step {
    let label = Text::new("ngưỡng so sánh", "line compared with");
    let formula = Text::new(
        "so sánh chính xác, bằng ngưỡng là không vượt",
        "compared exactly; the figure itself is not above",
    );
    Step::new(label, formula, line, citation).input(Text::new("của hộ", "the household's"), found)
}
