//! Household classification (*phân loại hộ nghèo, hộ cận nghèo*): what the yearly review concludes.
//!
//! The year of the list governs: the list of a year is decided in the last quarter of the year before
//! and holds from 1 January, so ask on a day of the list's year; ages are those on the day of the
//! review. Until the list of 2015 income alone decides. From 2016 to 2021 a household at or below the
//! lower line is poor by income (*nghèo về thu nhập*), one between the lines that lacks three of ten
//! indicators is multidimensionally poor (*nghèo đa chiều*), and the others between the lines are
//! near-poor. From 2022 there is one line: below it, whoever lacks three of twelve indicators is poor,
//! and everybody else near-poor, even one who lacks nothing. "Or less" and "up to" include the figure.
//!
//! Income is an amount or, for the lists of 2017 to 2026, the score of the review sheet; points don't
//! convert to money. Above the lines a household of average living standard is told from income alone,
//! on the lists of 2016 to 2026.
//!
//! A household is urban or rural as stated, see [`Area`](crate::Area). Standards have been set until the
//! list of 2030; an answer for a day after the last review says that it assumes no change. A province
//! may set higher lines for its own programmes: national benefits follow the national line.
//!
//! # Errors
//! "Not established": a score for the lists until 2016 and from 2027, where no sheet is known, and
//! indicators by name or facts from 2027, where the list was not read. "Missing": what a household
//! lacks, where its class hangs on it.

mod award;
mod decision_09_2011;
mod decision_59_2015;
mod decree_07_2021;
mod decree_351_2025;
mod facts;
mod lacking;
mod position;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::Classification;
pub use facts::{DeprivationFound, HouseholdClassificationFacts, IncomeFound, Readings};

use crate::REVIEWED_UNTIL;
use crate::household::{HouseholdClass, PoorBy};
use crate::instruments::standards::{
    CIRCULAR_07_2021, CIRCULAR_17_2016, DECISION_09_2011, DECREE_351_2025,
};
use crate::standard::{PovertyStandard, STANDARDS};
use ansinh_core::NoRefusal;
use position::{Position, Stands};

const ABOUT: Text = Text::new(
    "Phân loại hộ nghèo, hộ cận nghèo",
    "Household classification",
);

/// Whether there is a sheet that scores income, list by list.
static SHEETS: Timeline<bool> = Timeline::ended(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2011, 1, 1),
                false,
                DECISION_09_2011.whole().unchecked(),
            ),
            Entry::new(date(2017, 1, 1), true, CIRCULAR_17_2016.whole().published()),
            Entry::new(
                date(2022, 1, 1),
                true,
                CIRCULAR_07_2021.article("1").published(),
            ),
            Entry::new(date(2027, 1, 1), false, DECREE_351_2025.whole().unchecked()),
        ]
    },
    date(2030, 12, 31),
);

/// How households are classed for the list of a year.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_poverty_programs::household_classification::{DeprivationFound, IncomeFound};
/// use ansinh_poverty_programs::{
///     HouseholdClass, HouseholdClassification, HouseholdClassificationFacts, PoorBy,
/// };
///
/// let rule = HouseholdClassification::in_force(date(2017, 1, 1))?;
/// let facts = HouseholdClassificationFacts {
///     income: IncomeFound::PerPerson(Dong::new(850_000)),
///     deprivation: DeprivationFound::Count(3),
///     ..HouseholdClassificationFacts::ordinary()
/// };
/// let found = rule.assess(&facts)?.award.unwrap();
/// assert_eq!((found.class, found.poor_by), (HouseholdClass::Poor, Some(PoorBy::Deprivation)));
///
/// let unscored = HouseholdClassification::in_force(date(2016, 1, 1))?;
/// let scored = HouseholdClassificationFacts { income: IncomeFound::Score(120), ..facts };
/// assert!(unscored.assess(&scored).is_err()); // no sheet made that list
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseholdClassification {
    /// The standard of the list.
    pub standard: PovertyStandard,
    /// Where it is said to govern the list.
    pub governs: Citation,
    /// Income a person and month at or below which a rural household is below the (lower) line.
    pub rural_line: Cited<Dong>,
    /// The same for an urban household.
    pub urban_line: Cited<Dong>,
    /// Income printed as the least of a rural near-poor household (until 2015).
    pub rural_near_poor_from: Option<Cited<Dong>>,
    /// The same for an urban household.
    pub urban_near_poor_from: Option<Cited<Dong>>,
    /// Income up to which a rural household is near-poor, or poor with three deprivations (until 2021).
    pub rural_upper_line: Option<Cited<Dong>>,
    /// The same for an urban household.
    pub urban_upper_line: Option<Cited<Dong>>,
    /// Income up to which a rural household has the average living standard (2016 to 2026).
    pub rural_average_line: Option<Cited<Dong>>,
    /// The same for an urban household.
    pub urban_average_line: Option<Cited<Dong>>,
    /// How many indicators lacking make a household poor (from 2016).
    pub deprivations: Option<Cited<u32>>,
    /// Square metres of dwelling each member has at least.
    pub area_per_person: Option<Cited<u32>>,
    /// Share of dependants above which a household is deprived (2022 to 2026).
    pub dependants_share: Option<Cited<Percent>>,
    /// Points at or below which a rural household is below the (lower) line (lists of 2017 to 2026).
    pub rural_score: Option<Cited<u32>>,
    /// The same for an urban household.
    pub urban_score: Option<Cited<u32>>,
    /// Points up to which a rural household is near-poor, or poor with three deprivations (until 2021).
    pub rural_upper_score: Option<Cited<u32>>,
    /// The same for an urban household.
    pub urban_upper_score: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HouseholdClassification {
    rural_line: Higher, "chuẩn thu nhập khu vực nông thôn", "line of rural households";
    urban_line: Higher, "chuẩn thu nhập khu vực thành thị", "line of urban households";
    rural_near_poor_from: None, "thu nhập hộ cận nghèo nông thôn, từ", "rural near-poor from";
    urban_near_poor_from: None, "thu nhập hộ cận nghèo thành thị, từ", "urban near-poor from";
    rural_upper_line: Higher, "chuẩn thu nhập trên khu vực nông thôn", "upper line of rural households";
    urban_upper_line: Higher, "chuẩn thu nhập trên khu vực thành thị", "upper line of urban households";
    rural_average_line: None, "mức sống trung bình khu vực nông thôn, đến", "average living standard of rural households, up to";
    urban_average_line: None, "mức sống trung bình khu vực thành thị, đến", "average living standard of urban households, up to";
    deprivations: UpTo, "số chỉ số thiếu hụt từ đó là nghèo", "indicators lacking that make a household poor";
    area_per_person: None, "diện tích nhà ở tối thiểu mỗi người (m²)", "least square metres of dwelling a person";
    dependants_share: None, "tỷ lệ người phụ thuộc tối đa", "largest share of dependants";
    rural_score: None, "điểm thu nhập khu vực nông thôn", "income score of rural households";
    urban_score: None, "điểm thu nhập khu vực thành thị", "income score of urban households";
    rural_upper_score: None, "điểm thu nhập trên khu vực nông thôn", "upper income score of rural households";
    urban_upper_score: None, "điểm thu nhập trên khu vực thành thị", "upper income score of urban households";
});

/// What a standard says of money and of what is lacking.
struct Lines {
    rural_line: Cited<Dong>,
    urban_line: Cited<Dong>,
    rural_near_poor_from: Option<Cited<Dong>>,
    urban_near_poor_from: Option<Cited<Dong>>,
    rural_upper_line: Option<Cited<Dong>>,
    urban_upper_line: Option<Cited<Dong>>,
    rural_average_line: Option<Cited<Dong>>,
    urban_average_line: Option<Cited<Dong>>,
    deprivations: Option<Cited<u32>>,
    area_per_person: Option<Cited<u32>>,
    dependants_share: Option<Cited<Percent>>,
}

/// What the sheet of a standard says of points.
struct Scores {
    rural: Cited<u32>,
    urban: Cited<u32>,
    rural_upper: Option<Cited<u32>>,
    urban_upper: Option<Cited<u32>>,
}

impl Rule for HouseholdClassification {
    type Facts = HouseholdClassificationFacts;
    type Award = Classification;
    type Reason = NoRefusal;

    fn about() -> About {
        About {
            id: "poverty-programs/household-classification",
            title: ABOUT,
            governing_date: Text::new(
                "một ngày trong năm của danh sách hộ nghèo, hộ cận nghèo",
                "a day in the year of the list",
            ),
            regimes: first_days(&[&STANDARDS, &SHEETS]),
            reviewed_until: STANDARDS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let standard = STANDARDS.on(when)?;
        let sheet = SHEETS.on(when.date)?;
        let (lines, scores) = match standard.value {
            PovertyStandard::Of2011 => (decision_09_2011::lines(), None),
            PovertyStandard::Of2016 => {
                let scores = sheet.value.then(decision_59_2015::scores);
                (decision_59_2015::lines(), scores)
            }
            PovertyStandard::Of2022 => (decree_07_2021::lines(), Some(decree_07_2021::scores())),
            PovertyStandard::Of2027 => (decree_351_2025::lines(), None),
        };
        let reviewed_until = REVIEWED_UNTIL;
        let assumed = when.date > reviewed_until;
        let caveats = assumed.then_some(Caveat::AssumedUnchanged { reviewed_until });
        let terms = Terms::new(Funding::NoPayment, caveats.into_iter().collect());
        let governs = standard.citation.clone();
        Ok(Self::with(*standard.value, governs, lines, scores, terms))
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<NoRefusal>>(
        &self,
        facts: &HouseholdClassificationFacts,
        trace: &mut T,
    ) -> Result<Option<Classification>, FactError> {
        facts.check()?;
        let Stands {
            position,
            line,
            citation,
        } = self.position(facts, trace)?;
        let mut found = Classification {
            class: HouseholdClass::Neither,
            poor_by: None,
            deprived: None,
            lacks_health_insurance: None,
            lines: Told::to(trace),
        };
        let lacks_enough = match (self.standard, position) {
            (PovertyStandard::Of2016, Position::BetweenLines)
            | (PovertyStandard::Of2022 | PovertyStandard::Of2027, Position::BelowLine) => {
                self.lacks_enough(facts, &mut found, trace)?
            }
            _ => false,
        };
        (found.class, found.poor_by) = conclude(self.standard, position, lacks_enough);
        let (class, poor_by) = (found.class, found.poor_by);
        found.lines.push(|| {
            let label = Text::new("ngưỡng quyết định", "line that decided");
            Classification::line(label, line, citation)
        });
        trace.step(&self.governs, |citation| {
            let formula = Text::new(
                "vị trí so với chuẩn thu nhập và số chỉ số thiếu hụt",
                "where the household stands to the lines, and what it lacks",
            );
            let label = Text::new("phân loại hộ", "class of the household");
            Step::new(
                label,
                formula,
                Classification::words(class, poor_by),
                citation,
            )
            .input(Text::new("chuẩn", "standard"), Text::of(&self.standard))
        });
        Ok(Some(found))
    }
}

/// The class, by the standard, where the household stands, and whether it lacks enough.
const fn conclude(
    standard: PovertyStandard,
    position: Position,
    lacks_enough: bool,
) -> (HouseholdClass, Option<PoorBy>) {
    let is_of_2016 = matches!(standard, PovertyStandard::Of2016);
    let is_of_2011 = matches!(standard, PovertyStandard::Of2011);
    match position {
        Position::BelowLine if is_of_2011 => (HouseholdClass::Poor, None),
        Position::BelowLine if is_of_2016 => (HouseholdClass::Poor, Some(PoorBy::Income)),
        Position::BelowLine if lacks_enough => (HouseholdClass::Poor, None),
        Position::BetweenLines if lacks_enough => (HouseholdClass::Poor, Some(PoorBy::Deprivation)),
        Position::BelowLine | Position::BetweenLines => (HouseholdClass::NearPoor, None),
        Position::Average => (HouseholdClass::Average, None),
        Position::AboveAverage => (HouseholdClass::AboveAverage, None),
        Position::AboveLines => (HouseholdClass::Neither, None),
    }
}

impl HouseholdClassification {
    fn with(
        standard: PovertyStandard,
        governs: Citation,
        lines: Lines,
        scores: Option<Scores>,
        terms: Terms,
    ) -> Self {
        let (rural_score, urban_score, rural_upper_score, urban_upper_score) = match scores {
            None => (None, None, None, None),
            Some(scores) => (
                Some(scores.rural),
                Some(scores.urban),
                scores.rural_upper,
                scores.urban_upper,
            ),
        };
        Self {
            standard,
            governs,
            rural_line: lines.rural_line,
            urban_line: lines.urban_line,
            rural_near_poor_from: lines.rural_near_poor_from,
            urban_near_poor_from: lines.urban_near_poor_from,
            rural_upper_line: lines.rural_upper_line,
            urban_upper_line: lines.urban_upper_line,
            rural_average_line: lines.rural_average_line,
            urban_average_line: lines.urban_average_line,
            deprivations: lines.deprivations,
            area_per_person: lines.area_per_person,
            dependants_share: lines.dependants_share,
            rural_score,
            urban_score,
            rural_upper_score,
            urban_upper_score,
            terms,
        }
    }
}
