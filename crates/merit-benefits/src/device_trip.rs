//! The trip to be fitted with a device, or to rehabilitation (*hỗ trợ tiền đi lại và tiền ăn khi đi
//! làm phương tiện trợ giúp, dụng cụ chỉnh hình, đi điều trị phục hồi chức năng*): fares and meals by
//! the kilometre, up to a ceiling.
//!
//! The day of the trip governs. The distance is that from the home to the nearest centre able to do
//! the work, one way; the amount covers both ways. A device gives one trip in its term.
//! Rehabilitation is on the prescription of a hospital of the province or higher.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::{CIRCULAR_101_2018, DECREE_75_2021, DECREE_321_2026};
use crate::travel;

const ABOUT: Text = Text::new(
    "Hỗ trợ đi làm dụng cụ chỉnh hình, phục hồi chức năng",
    "Support for trips for devices and rehabilitation",
);

/// Đồng a kilometre and person, and đồng at most.
static LEVELS: Timeline<Option<(i64, i64)>> = Timeline::new(
    ABOUT,
    const {
        let levels = Some((5_000, 1_400_000));
        let circular = CIRCULAR_101_2018.article("7").clause("2");
        let decree = DECREE_75_2021.article("7").clause("2");
        &[
            Entry::new(date(2019, 1, 1), levels, circular.published()),
            Entry::new(date(2022, 1, 1), levels, decree.published()),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                None,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum Reason {
        /// Neither a device nor rehabilitation is granted.
        NotGranted = "not-granted",
            vi: "không được cấp dụng cụ chỉnh hình, phương tiện trợ giúp hoặc phục hồi chức năng",
            en: "neither a device nor rehabilitation is granted";
        /// A trip was supported in this term.
        AlreadyThisTerm = "already-this-term",
            vi: "đã được hỗ trợ đi lại trong niên hạn này",
            en: "a trip was supported in this term already";
        /// No hospital of the province or higher sent the person.
        NotPrescribed = "not-prescribed",
            vi: "không có chỉ định của bệnh viện cấp tỉnh trở lên",
            en: "no hospital of the province or higher prescribed it";
    }
}

/// What the trip is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum TripPurpose {
    /// To be fitted with a device that is granted.
    Device {
        /// Was a trip supported in the device's term already?
        supported_this_term: bool,
    },
    /// Rehabilitation that is granted.
    Rehabilitation {
        /// Prescribed by a hospital of the province or higher?
        prescribed: bool,
    },
    /// Neither is granted.
    Other,
}

/// The facts of a trip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct DeviceTripFacts {
    /// From the home to the nearest centre able to do the work, whole kilometres one way, 0 to
    /// 10,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..10_500"))]
    pub kilometres: u32,
    /// What the trip is for.
    pub purpose: TripPurpose,
}

impl Facts for DeviceTripFacts {
    /// 100 km, for a device, the first trip of its term.
    fn ordinary() -> Self {
        Self {
            kilometres: 100,
            purpose: TripPurpose::Device {
                supported_this_term: false,
            },
        }
    }
}

/// The support of a trip.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::{DeviceTrip, DeviceTripFacts};
///
/// let rule = DeviceTrip::in_force(date(2019, 3, 1))?;
/// let facts = DeviceTripFacts { kilometres: 175, ..DeviceTripFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(875_000));
///
/// let too_far = DeviceTripFacts { kilometres: 10_001, ..facts };
/// assert!(rule.assess(&too_far).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceTrip {
    /// Đồng a kilometre.
    pub per_km: Option<Cited<Dong>>,
    /// Đồng at most.
    pub at_most: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(DeviceTrip {
    per_km: None, "mức mỗi km", "a kilometre";
    at_most: None, "mức tối đa", "at most";
});

impl Rule for DeviceTrip {
    type Facts = DeviceTripFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/device-trip",
            title: ABOUT,
            governing_date: Text::new("ngày đi", "the day of the trip"),
            regimes: first_days(&[&LEVELS]),
            reviewed_until: LEVELS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let levels = LEVELS.on(when)?;
        let cited = |dong| Cited::new(Dong::new(dong), levels.citation.clone());
        Ok(Self {
            per_km: levels.value.map(|(per_km, _)| cited(per_km)),
            at_most: levels.value.map(|(_, at_most)| cited(at_most)),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), levels.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &DeviceTripFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        travel::check_way(facts.kilometres)?;
        let (Some(per_km), Some(at_most)) = (&self.per_km, &self.at_most) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "hỗ trợ đi làm dụng cụ chỉnh hình, phục hồi chức năng từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
                    "support for trips for devices and rehabilitation from 2026-07-01 (decree 321/2026/NĐ-CP)",
                ),
            });
        };
        if let Some(reason) = why_not(facts.purpose) {
            trace.refuse(&per_km.citation, || reason);
            return Ok(None);
        }
        let amount = travel::each(per_km.value, Some(at_most.value), facts.kilometres)?;
        let label = Text::new("tiền đi lại và tiền ăn", "fares and meals");
        let citation: &Citation = &per_km.citation;
        trace.step(citation, |citation| {
            let formula = Text::new(
                "mức × km, không quá mức tối đa",
                "level × km, up to the ceiling",
            );
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức mỗi km", "a kilometre"), per_km.value)
                .input(Text::new("km", "km"), facts.kilometres)
                .input(Text::new("tối đa", "at most"), at_most.value)
        });
        Ok(Some(Payments::told_to(trace).with(
            label,
            amount,
            Frequency::Once,
            Bound::Exact,
            citation,
        )?))
    }
}

const fn why_not(purpose: TripPurpose) -> Option<Reason> {
    match purpose {
        TripPurpose::Device {
            supported_this_term: true,
        } => Some(Reason::AlreadyThisTerm),
        TripPurpose::Rehabilitation { prescribed: false } => Some(Reason::NotPrescribed),
        TripPurpose::Other => Some(Reason::NotGranted),
        TripPurpose::Device { .. } | TripPurpose::Rehabilitation { .. } => None,
    }
}
