//! Deprivation indicators (*chỉ số đo lường mức độ thiếu hụt dịch vụ xã hội cơ bản*): what a
//! household lacks, each indicator tested on the household's facts.
//!
//! The standard of 2016 counts ten, that of 2022 twelve. The list and tests of 2027 have not been
//! read.

mod decision_59_2015;
mod decree_07_2021;
mod indicator;
mod living;

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Decimal, Percent};

pub use indicator::Indicator;
pub use living::{Device, Dwelling, Living, Member, SchoolLevel, Toilet, WaterSource, Work};

use crate::standard::PovertyStandard;

/// What is measured in figures, and how a doubtful test is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tests<'a> {
    /// Square metres each member has at least.
    pub(crate) area: Option<&'a Cited<u32>>,
    /// Dependants of all members at most.
    pub(crate) dependants: Option<&'a Cited<Percent>>,
    /// Until 2021, lacking telephone or internet is enough.
    pub(crate) either_telecommunication: bool,
}

impl PovertyStandard {
    /// The indicators, in the order of the list; none where the standard counts none, or they have
    /// not been read.
    pub const fn indicators(self) -> &'static [Indicator] {
        match self {
            Self::Of2011 | Self::Of2027 => &[],
            Self::Of2016 => &decision_59_2015::INDICATORS,
            Self::Of2022 => &decree_07_2021::INDICATORS,
        }
    }

    /// Where the test of an indicator stands.
    pub(crate) const fn test_of(self, indicator: Indicator) -> Citation {
        match self {
            Self::Of2011 | Self::Of2016 => decision_59_2015::TESTS,
            Self::Of2022 | Self::Of2027 => decree_07_2021::test_of(indicator),
        }
    }
}

/// Is a household deprived in an indicator?
pub(crate) fn is_deprived(
    standard: PovertyStandard,
    indicator: Indicator,
    living: &Living,
    tests: Tests<'_>,
) -> Result<bool, FactError> {
    match indicator {
        Indicator::DwellingArea => Ok(tests.area.is_some_and(|area| {
            let least = Decimal::from(area.value).checked_mul(living.size());
            least.is_none_or(|least| living.dwelling.area.to_decimal() < least)
        })),
        Indicator::Dependants => Ok(tests
            .dependants
            .is_some_and(|most| decree_07_2021::too_many_dependants(living, most.value))),
        _ if standard == PovertyStandard::Of2016 => {
            decision_59_2015::is_deprived(indicator, living, tests.either_telecommunication)
        }
        _ => Ok(decree_07_2021::is_deprived(indicator, living)),
    }
}
