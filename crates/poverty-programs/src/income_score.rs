//! Income score (*bảng điểm ước tính thu nhập hộ gia đình*), as far as a sheet was read.
//!
//! The day of the review governs. The sheet comes from the review of farming households of average
//! living standard; its instrument is doubtful, and cited as unchecked. Five of its items were read: the
//! number of members, dependants, the highest degree, non-farm work and pensions. Points for walls,
//! columns, the area, electricity, water, toilet, possessions, land and livestock were not, so the score
//! is a part of the whole and classes nobody: the scores of
//! [`HouseholdClassification`](crate::HouseholdClassification) are those the office found on the full
//! sheet of its own circular.
//!
//! Days outside 2016-03-25 to 2021-12-31 have no sheet. A household with both public and other non-farm
//! work is "not established": one row is scored, which is not read.

mod facts;
mod sheet;

use ansinh_core::explanation::{Caveat, Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Award, Bound, Frequency, Line, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{Degree, IncomeScoreFacts, ScoreRegion};
pub use sheet::{Row, Sheet};

use crate::instruments::standards::CIRCULAR_02_2016;
use ansinh_core::NoRefusal;

const ABOUT: Text = Text::new("Điểm ước tính thu nhập", "Income score");

static SHEETS: Timeline<Sheet> = Timeline::ended(
    ABOUT,
    const {
        &[Entry::new(
            date(2016, 3, 25),
            sheet::OF_2016,
            CIRCULAR_02_2016.whole().unchecked(),
        )]
    },
    date(2021, 12, 31),
);

/// How income is scored on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_poverty_programs::income_score::{Degree, ScoreRegion};
/// use ansinh_poverty_programs::{IncomeScore, IncomeScoreFacts};
///
/// let rule = IncomeScore::in_force(date(2017, 6, 1))?;
/// let facts = IncomeScoreFacts {
///     region: ScoreRegion::NorthernMountains,
///     members: 5,
///     dependants: 2,
///     degree: Degree::UpperSecondary,
///     other_non_farm_months: 12,
///     ..IncomeScoreFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.award.map(|score| score.points), Some(45)); // 20 + 0 + 0 + 25
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncomeScore {
    /// The points, row by row.
    pub sheet: Sheet,
    /// Where the sheet stands.
    pub citation: Citation,
    /// Months of the last twelve from which non-farm work counts.
    pub non_farm_months: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(IncomeScore {
    non_farm_months: None, "số tháng làm việc phi nông nghiệp từ đó được tính điểm", "months from which non-farm work counts";
});

/// Points of a household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScoreFound {
    /// All points of the items read.
    pub points: u32,
    lines: Told<Line>,
}

impl Award for ScoreFound {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    /// Points are no money.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.points.into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Điểm các mục đã có", "Points of the items read"),
            Text::new("Không chấm điểm", "Not scored"),
        ]
    }
}

impl Rule for IncomeScore {
    type Facts = IncomeScoreFacts;
    type Award = ScoreFound;
    type Reason = NoRefusal;

    fn about() -> About {
        About {
            id: "poverty-programs/income-score",
            title: ABOUT,
            governing_date: Text::new("ngày rà soát", "the day of the review"),
            regimes: first_days(&[&SHEETS]),
            reviewed_until: SHEETS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let sheet = SHEETS.on(when)?;
        let partial = Caveat::Reading {
            reading: Text::new(
                "chỉ gồm các mục đã đọc được của bảng điểm, không dùng để phân loại hộ nghèo",
                "only the items of the sheet that were read; not to class households with",
            ),
        };
        Ok(Self {
            sheet: *sheet.value,
            citation: sheet.citation.clone(),
            non_farm_months: Cited::new(3, sheet.citation.clone()),
            terms: Terms::new(Funding::NoPayment, vec![partial]),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<NoRefusal>>(
        &self,
        facts: &IncomeScoreFacts,
        trace: &mut T,
    ) -> Result<Option<ScoreFound>, FactError> {
        facts.check()?;
        let months = self.non_farm_months.value;
        let is_public = facts.public_non_farm_months >= months;
        let is_other = facts.other_non_farm_months >= months;
        if is_public && is_other {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "điểm của hộ vừa có người làm khu vực công vừa có việc phi nông nghiệp khác",
                    "the points of a household with public and other non-farm work",
                ),
            });
        }
        let Sheet {
            members,
            dependants,
            degrees: [college, vocational, upper_secondary],
            non_farm: [public, other],
            pensioners: [one, more],
        } = &self.sheet;
        let only_dependants = facts.dependants == facts.members;
        let degree = match facts.degree {
            Degree::College => Some(college),
            Degree::Vocational => Some(vocational),
            Degree::UpperSecondary => Some(upper_secondary),
            Degree::Lower => None,
        };
        let work = is_public.then_some(public).or(is_other.then_some(other));
        let pensions = match facts.pensioners {
            0 => None,
            1 => Some(one),
            _ => Some(more),
        };
        let items = [
            (
                Text::new("số nhân khẩu", "members"),
                row(members, facts.members.checked_sub(1)).filter(|_| !only_dependants),
            ),
            (
                Text::new("người phụ thuộc", "dependants"),
                row(dependants, Some(facts.dependants)),
            ),
            (Text::new("bằng cấp cao nhất", "highest degree"), degree),
            (Text::new("việc làm phi nông nghiệp", "non-farm work"), work),
            (Text::new("lương hưu", "pensions"), pensions),
        ];
        let mut found = ScoreFound {
            points: 0,
            lines: Told::to(trace),
        };
        for (label, row) in items {
            let points = row.map_or(0, |row| row.of(facts.region));
            found.points = found.points.saturating_add(points);
            found.lines.push(|| Line {
                label,
                value: points.into(),
                frequency: Frequency::None,
                bound: Bound::Exact,
                citation: self.citation.clone(),
            });
        }
        trace.step(&self.citation, |citation| {
            let label = Text::new("điểm thu nhập", "income score");
            let formula = Text::new("cộng điểm các mục", "the points of the items added up");
            Step::new(label, formula, found.points, citation)
                .input(Text::new("cột", "column"), Text::of(&facts.region))
        });
        Ok(Some(found))
    }
}

/// The row of a count; beyond the last row there are no points.
fn row(rows: &[Row], at: Option<u32>) -> Option<&Row> {
    rows.get(usize::try_from(at?).ok()?)
}
