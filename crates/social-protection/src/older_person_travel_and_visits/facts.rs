use ansinh_core::facts::{Age, FactError, Facts, explicit};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::Degree;

/// What is travelled with or visited: decree 06/2011/NĐ-CP, article 5; decree 28/2012/NĐ-CP,
/// articles 11 and 12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// Bus (*xe buýt*).
    Bus,
    /// Fixed-route coach (*xe ô tô khách tuyến cố định*).
    Coach,
    /// Train.
    Train,
    /// Tram (*tàu điện*).
    Tram,
    /// Passenger ship.
    Ship,
    /// Aeroplane, on a domestic line; for older people the economy fare with the fewest restrictions
    /// (circular 71/2011/TT-BGTVT, article 2(3)d).
    Aeroplane,
    /// Heritage, museum or scenic site. Fees (*phí tham quan*) of State museums are reduced further, by
    /// the circular on each fee.
    Heritage,
    /// Sports facility.
    Sport,
    /// Another place of culture, leisure or tourism.
    Leisure,
}

impl Service {
    /// A fare, and not the ticket of a site?
    pub const fn is_transport(self) -> bool {
        matches!(
            self,
            Self::Bus | Self::Coach | Self::Train | Self::Tram | Self::Ship | Self::Aeroplane
        )
    }

    /// The service in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Bus => Text::new("xe buýt", "bus"),
            Self::Coach => Text::new("xe khách tuyến cố định", "fixed-route coach"),
            Self::Train => Text::new("tàu hỏa", "train"),
            Self::Tram => Text::new("tàu điện", "tram"),
            Self::Ship => Text::new("tàu thủy", "ship"),
            Self::Aeroplane => Text::new("máy bay nội địa", "domestic flight"),
            Self::Heritage => Text::new(
                "di tích, bảo tàng, danh lam thắng cảnh",
                "heritage, museum or scenic site",
            ),
            Self::Sport => Text::new("cơ sở thể dục, thể thao", "sports facility"),
            Self::Leisure => Text::new(
                "cơ sở văn hóa, giải trí, du lịch khác",
                "another place of culture, leisure or tourism",
            ),
        }
    }
}

/// A ticket, or a service with a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Ticket {
    /// For what.
    pub service: Service,
    /// Its full price, đồng.
    pub price: Dong,
}

/// A health worker's visit to somebody who cannot go to a health facility.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Visit {
    /// The way there and back, 1 to 1,000 kilometres.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_100"))]
    pub kilometres: u32,
    /// In an area of difficult or specially difficult economic and social conditions.
    pub in_difficult_area: bool,
    /// The older person is alone, and too ill to go to a health facility.
    pub lonely_and_very_ill: bool,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case")]
pub enum Claim {
    /// A reduction.
    Ticket(Ticket),
    /// A home visit.
    HomeVisit(Visit),
}

/// The facts of a ticket or a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OlderPersonTravelAndVisitsFacts {
    /// The person's age.
    pub age: Age,
    /// The degree on the disability certificate; null without one.
    #[serde(deserialize_with = "explicit")]
    pub disability: Option<Degree>,
    /// An identity card, or another lawful paper that proves the age, is shown.
    pub proof_of_age_shown: bool,
    /// The disability certificate is shown.
    pub certificate_shown: bool,
    /// What is asked for.
    pub claim: Claim,
}

impl Facts for OlderPersonTravelAndVisitsFacts {
    /// A person of 70 without a disability, who takes a train for 100,000 đồng and shows what papers
    /// there are.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(70),
            disability: None,
            proof_of_age_shown: true,
            certificate_shown: true,
            claim: Claim::Ticket(Ticket {
                service: Service::Train,
                price: Dong::new(100_000),
            }),
        }
    }
}

impl OlderPersonTravelAndVisitsFacts {
    pub(super) fn check(&self, on: NaiveDate) -> Result<(), FactError> {
        self.age.check("age", on)?;
        match &self.claim {
            Claim::Ticket(ticket) if ticket.price.is_negative() => {
                let allowed = Text::new("từ 0 đồng", "0 đồng or more");
                Err(FactError::out_of_range(
                    "claim.ticket.price",
                    ticket.price,
                    allowed,
                ))
            }
            Claim::HomeVisit(visit) if !(1..=1_000).contains(&visit.kilometres) => {
                let allowed = Text::new("từ 1 đến 1.000 km", "1 to 1,000 kilometres");
                Err(FactError::out_of_range(
                    "claim.home_visit.kilometres",
                    visit.kilometres,
                    allowed,
                ))
            }
            _ => Ok(()),
        }
    }
}
