use std::fmt;

use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{Dong, Language, Localized, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::Benefit;
use crate::Household;

/// Why rice is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum RiceOccasion {
    /// Hunger at the Lunar New Year (*Tết Nguyên đán*).
    LunarNewYear,
    /// After a natural disaster.
    Disaster,
    /// After a fire.
    Fire,
    /// After a crop failure (*mất mùa*).
    CropFailure,
    /// Between two harvests (*giáp hạt*).
    PreHarvest,
    /// For another reason beyond control.
    ForceMajeure,
}

/// One round of rice (*đợt hỗ trợ*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RiceRound {
    /// Why.
    pub occasion: RiceOccasion,
    /// Members of the households that go hungry.
    pub persons: u32,
    /// Months, 1 to 12; what exceeds the law's limit for a round is not given.
    pub months: u32,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Thiên tai.
    Disaster,
    /// Hỏa hoạn.
    Fire,
    /// Dịch bệnh.
    Epidemic,
    /// Tai nạn giao thông.
    TrafficAccident,
    /// Tai nạn lao động.
    WorkAccident,
    /// Another reason beyond control (*lý do bất khả kháng khác*).
    ForceMajeure,
    /// None of these.
    Other,
}

impl Cause {
    /// A traffic or work accident?
    pub const fn is_accident(self) -> bool {
        matches!(self, Self::TrafficAccident | Self::WorkAccident)
    }
}

impl Localized for Cause {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::Disaster => ("thiên tai", "a natural disaster"),
            Self::Fire => ("hỏa hoạn", "a fire"),
            Self::Epidemic => ("dịch bệnh", "an epidemic"),
            Self::TrafficAccident => ("tai nạn giao thông", "a traffic accident"),
            Self::WorkAccident => ("tai nạn lao động", "a work accident"),
            Self::ForceMajeure => ("bất khả kháng", "force majeure"),
            Self::Other => ("khác", "another cause"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

/// Where a person was injured, and who cares for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum InjuryPlace {
    /// Where they live.
    AtResidence,
    /// Elsewhere, and no relative cares for them.
    ElsewhereAlone,
    /// Elsewhere, and relatives care for them.
    ElsewhereWithRelatives,
}

/// Persons injured in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Injured {
    /// How many.
    pub persons: u32,
    /// What happened.
    pub cause: Cause,
    /// Whether the accident was especially serious (*đặc biệt nghiêm trọng*); needed for accidents
    /// before 2021-07-01. Since then a death or serious injury is what makes an accident serious.
    #[serde(deserialize_with = "explicit")]
    pub especially_serious_accident: Option<bool>,
    /// Where, and who cares.
    pub place: InjuryPlace,
    /// Days of treatment after emergency admission, the shortest among them; needed from
    /// 2021-07-01.
    #[serde(deserialize_with = "explicit")]
    pub treatment_days: Option<u32>,
    /// Whether the medical finding is a serious injury; needed before 2021-07-01.
    #[serde(deserialize_with = "explicit")]
    pub found_serious: Option<bool>,
}

/// Who buried the dead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Burial {
    /// The household; also for a person missing.
    ByHousehold,
    /// An office, organisation or person, as nobody took responsibility.
    NobodyResponsible {
        /// What one burial cost, đồng; needed from 2021-07-01.
        #[serde(deserialize_with = "explicit")]
        actual_cost_each: Option<Dong>,
    },
}

/// Persons dead or missing in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Deaths {
    /// How many.
    pub persons: u32,
    /// What happened.
    pub cause: Cause,
    /// As [`Injured::especially_serious_accident`].
    #[serde(deserialize_with = "explicit")]
    pub especially_serious_accident: Option<bool>,
    /// Who buried them.
    pub burial: Burial,
}

/// What a household lost of its house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HouseLoss {
    /// It fell, collapsed, was swept away or burnt down altogether.
    Destroyed {
        /// The household has no home left.
        no_home_left: bool,
    },
    /// It had to be moved urgently.
    Relocation {
        /// By order of the competent authority.
        ordered: bool,
    },
    /// It is badly damaged.
    BadlyDamaged {
        /// Nobody can live in it.
        uninhabitable: bool,
    },
}

/// Houses that suffered the same loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Houses {
    /// How many, one a household.
    pub houses: u32,
    /// The loss.
    pub loss: HouseLoss,
    /// What happened, or threatened to.
    pub cause: Cause,
    /// How the household is classed.
    pub household: Household,
    /// The commune confirms hardship (*hộ gia đình có hoàn cảnh khó khăn*), which no decree defines.
    pub hardship_confirmed: bool,
    /// In a difficult area (*vùng khó khăn*); matters before 2014.
    pub in_difficult_area: bool,
}

/// Why a person needs urgent protection: decree 20/2021/NĐ-CP, article 18(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ProtectionGround {
    /// a: a child both of whose parents are dead or missing, without a relative to care for it;
    /// also after a disaster (article 16).
    ChildWithoutParents,
    /// b: victim of domestic violence.
    DomesticViolence,
    /// b: victim of sexual or bodily abuse.
    Abuse,
    /// b: victim of trafficking.
    Trafficking,
    /// b: victim of forced labour.
    ForcedLabour,
    /// c: a child or a homeless person begging.
    Begging,
    /// d: another person, by decision of the provincial chairman, such as an abandoned child.
    ProvincialDecision,
    /// None of these.
    None,
}

/// How the limit of three months of temporary care is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case")]
pub enum CareLimit {
    /// Thirty days a month: 90 days.
    ThirtyDayMonths,
    /// Calendar months from the first day of care: 89 to 92 days.
    CalendarMonthsFrom(
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        NaiveDate,
    ),
}

/// How a person was brought home or to an institution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Transport {
    /// Not at public cost.
    None,
    /// By ordinary public transport.
    PublicFare {
        /// All fares, đồng.
        cost: Dong,
    },
    /// In a vehicle of the office.
    OfficeVehicle {
        /// Kilometres driven.
        kilometres: u32,
        /// Price of petrol that day, đồng a litre.
        petrol_price: Dong,
    },
    /// In a hired vehicle.
    Hired {
        /// The price of the contract, đồng.
        contract_price: Dong,
    },
}

/// Persons in need of urgent protection, cared for in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct UrgentProtection {
    /// How many.
    pub persons: u32,
    /// Why.
    pub ground: ProtectionGround,
    /// Days that each lived in a household that took them in; days beyond the limit are not paid.
    pub days: u32,
    /// How the limit is counted.
    pub limit: CareLimit,
    /// What the health-insurance fund would have paid for the treatment of those without a card,
    /// đồng in all; 0 for none.
    pub treatment_without_card: Dong,
    /// How they were brought home or to an institution.
    pub transport: Transport,
}

/// What was paid, to hold against what is due.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Paid {
    /// The benefits it was paid for: at least one, none of them rice, each in one payment only.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub benefits: Vec<Benefit>,
    /// The sum, đồng.
    pub amount: Dong,
}

/// A claim for emergency relief: of one household, or of a whole round in a commune or province.
///
/// Injury and death of the same event are two facts. What is claimed for nobody counts as not
/// claimed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct EmergencyReliefFacts {
    /// Rounds of rice.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub rice: Vec<RiceRound>,
    /// The seriously injured.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub injured: Vec<Injured>,
    /// The dead and missing.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub deaths: Vec<Deaths>,
    /// Houses lost, moved or damaged.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub houses: Vec<Houses>,
    /// Persons in need of urgent protection.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub urgent_protection: Vec<UrgentProtection>,
    /// The standard level the office applied, on a day for which the law's own is not established:
    /// in 2014, and from 2026-07-01 to 2026-10-04. Null on any other day.
    #[serde(deserialize_with = "explicit")]
    pub standard_level_applied: Option<Dong>,
    /// What was paid, where it is to be checked; may be empty.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub paid: Vec<Paid>,
}

impl Facts for EmergencyReliefFacts {
    /// A claim for nothing yet.
    fn ordinary() -> Self {
        Self {
            rice: Vec::new(),
            injured: Vec::new(),
            deaths: Vec::new(),
            houses: Vec::new(),
            urgent_protection: Vec::new(),
            standard_level_applied: None,
            paid: Vec::new(),
        }
    }
}

/// The longest round that is no slip of the pen.
const MOST_MONTHS: u32 = 12;

impl EmergencyReliefFacts {
    /// Are these facts possible at all?
    pub(super) fn check(&self) -> Result<(), FactError> {
        for round in &self.rice {
            if !(1..=MOST_MONTHS).contains(&round.months) {
                let allowed = Text::new("từ 1 đến 12 tháng", "1 to 12 months");
                return Err(FactError::out_of_range(
                    "rice.months",
                    round.months,
                    allowed,
                ));
            }
        }
        for deaths in &self.deaths {
            if let Burial::NobodyResponsible {
                actual_cost_each: Some(cost),
            } = deaths.burial
            {
                not_negative("deaths.burial.actual_cost_each", cost)?;
            }
        }
        for protection in &self.urgent_protection {
            not_negative(
                "urgent_protection.treatment_without_card",
                protection.treatment_without_card,
            )?;
            match protection.transport {
                Transport::None => {}
                Transport::PublicFare { cost } => {
                    not_negative("urgent_protection.transport.cost", cost)?;
                }
                Transport::OfficeVehicle { petrol_price, .. } => {
                    not_negative("urgent_protection.transport.petrol_price", petrol_price)?;
                }
                Transport::Hired { contract_price } => {
                    not_negative("urgent_protection.transport.contract_price", contract_price)?;
                }
            }
        }
        self.check_paid()
    }

    fn check_paid(&self) -> Result<(), FactError> {
        let mut seen = Vec::new();
        for payment in &self.paid {
            not_negative("paid.amount", payment.amount)?;
            if payment.benefits.is_empty() {
                let allowed = Text::new("ít nhất một khoản hỗ trợ", "at least one benefit");
                return Err(FactError::out_of_range("paid.benefits", "[]", allowed));
            }
            for benefit in &payment.benefits {
                let value = || benefit.label().en;
                if benefit.is_rice() {
                    let allowed = Text::new("các khoản hỗ trợ bằng tiền", "benefits in money");
                    return Err(FactError::out_of_range("paid.benefits", value(), allowed));
                }
                if seen.contains(benefit) {
                    let because = Text::new(
                        "mỗi khoản hỗ trợ chỉ nêu một lần",
                        "each benefit is named once",
                    );
                    return Err(FactError::contradiction("paid.benefits", value(), because));
                }
                seen.push(*benefit);
            }
        }
        Ok(())
    }
}

fn not_negative(field: &str, amount: Dong) -> Result<(), FactError> {
    if amount.is_negative() {
        let allowed = Text::new("từ 0 đồng", "0 đồng or more");
        return Err(FactError::out_of_range(field, amount, allowed));
    }
    Ok(())
}

#[cfg(feature = "proptest")]
fn few<T: proptest::arbitrary::Arbitrary + 'static>()
-> impl proptest::strategy::Strategy<Value = Vec<T>> {
    proptest::collection::vec(proptest::prelude::any::<T>(), 0..3)
}
