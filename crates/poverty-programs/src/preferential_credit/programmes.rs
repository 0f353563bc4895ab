//! The rates of the bank's other programmes, which decision 2553/QĐ-TTg lowered with those of this rule.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{NaiveDate, Percent, Text, date};
use serde::{Deserialize, Serialize};

use super::MOVED_FROM;
use crate::instruments::credit::DECISION_2553_2025;

/// A programme of the Bank for Social Policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CreditProgramme {
    /// Pupils and students (decision 157/2007/QĐ-TTg).
    Students,
    /// Work abroad.
    WorkAbroad,
    /// Work abroad, of workers of poor districts.
    WorkAbroadFromPoorDistricts,
    /// People who served a sentence.
    ReleasedPrisoners,
    /// Jobs created and kept.
    Jobs,
    /// The same, of borrowers who have half of the rate.
    JobsOfPriorityBorrowers,
    /// Clean water and sanitation in the countryside.
    CleanWater,
    /// Households that produce in difficult areas, and traders there.
    DifficultAreas,
    /// Development of ethnic-minority and mountain areas.
    EthnicMinorityAreas,
    /// Land for production, a change of occupation.
    LandAndOccupations,
    /// Value chains, poor households.
    ValueChainsOfThePoor,
    /// Value chains, near-poor households, firms and cooperatives.
    ValueChainsOfOthers,
}

/// The day the decision was signed; the rates it lowers are those of that day.
const SIGNED: NaiveDate = date(2025, 11, 21);

/// The programmes that article 1 names.
const NAMED: Citation = DECISION_2553_2025.article("1").published();
/// Those whose rates follow, as the bank announced them.
const FOLLOWS: Citation = DECISION_2553_2025.whole().published();
const HALF: Citation = DECISION_2553_2025.whole().derived();

/// The yearly rate of a programme on a day, per cent, for new and for running loans: from 2025-12-01 as
/// decision 2553/QĐ-TTg has it, from its signature to then what it lowers.
///
/// ```
/// use ansinh_core::{Percent, date};
/// use ansinh_poverty_programs::preferential_credit::{CreditProgramme, programme_rate};
///
/// let water = |day| programme_rate(CreditProgramme::CleanWater, day).map(|rate| rate.value);
/// assert_eq!(water(date(2025, 11, 30))?, Percent::new(90, 1));
/// assert_eq!(water(date(2025, 12, 1))?, Percent::new(84, 1));
/// assert!(water(date(2020, 1, 1)).is_err());
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
///
/// Houses of poor households are not on the list: their 3 per cent stand in
/// [`HousingSupport`](crate::HousingSupport).
///
/// # Errors
/// [`FactError::NotEstablished`] before 2025-11-21.
pub fn programme_rate(
    programme: CreditProgramme,
    day: NaiveDate,
) -> Result<Cited<Percent>, FactError> {
    if day < SIGNED {
        return Err(FactError::NotEstablished {
            what: Text::new(
                "lãi suất các chương trình tín dụng khác trước Quyết định 2553/QĐ-TTg",
                "the rates of other credit programmes before decision 2553/QĐ-TTg",
            ),
        });
    }
    // Thousandths of a per cent, before and after.
    let ([before, after], citation) = match programme {
        CreditProgramme::Students => ([6_600, 6_240], NAMED),
        CreditProgramme::WorkAbroad | CreditProgramme::ReleasedPrisoners => {
            ([6_600, 6_240], FOLLOWS)
        }
        CreditProgramme::Jobs => ([7_920, 7_488], FOLLOWS),
        CreditProgramme::JobsOfPriorityBorrowers => ([3_960, 3_744], HALF),
        CreditProgramme::CleanWater => ([9_000, 8_400], NAMED),
        CreditProgramme::DifficultAreas => ([9_000, 7_800], NAMED),
        CreditProgramme::WorkAbroadFromPoorDistricts
        | CreditProgramme::EthnicMinorityAreas
        | CreditProgramme::LandAndOccupations
        | CreditProgramme::ValueChainsOfThePoor => ([3_300, 3_120], FOLLOWS),
        CreditProgramme::ValueChainsOfOthers => ([3_960, 3_744], FOLLOWS),
    };
    let rate = if day < MOVED_FROM { before } else { after };
    let rate = Percent::new(rate, 3).to_decimal().normalize();
    Ok(Cited::new(Percent::from_decimal(rate), citation))
}
