//! Fares, tickets and medical home visits: what older people and people with disabilities are let
//! off (*giảm giá vé, giá dịch vụ*), and what a visiting health worker's way is paid with.
//!
//! The day of travel, of the service or of the visit governs. The law sets the least reduction;
//! ministries and provinces may set more. Who is both older and disabled has the greater reduction of
//! those whose paper is shown: in transport by circular 71/2011/TT-BGTVT, article 2(5), elsewhere by a
//! reading, as no article says.

mod facts;
mod tickets;
mod visits;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use facts::{Claim, OlderPersonTravelAndVisitsFacts, Service, Ticket, Visit};

use crate::funding;
use crate::instruments::{CIRCULAR_96_2018, DECREE_06_2011, DECREE_28_2012};

const ABOUT: Text = Text::new(
    "Giảm giá vé, giá dịch vụ và khám bệnh tại nhà cho người cao tuổi, người khuyết tật",
    "Fares, tickets and home visits of older people and people with disabilities",
);

/// The most for a kilometre of a home visit, in đồng: difficult areas and elsewhere.
static VISITS: Timeline<Option<(i64, i64)>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                None,
                DECREE_06_2011.article("5").published(),
            ),
            Entry::new(
                date(2019, 1, 1),
                Some((5_000, 3_000)),
                CIRCULAR_96_2018
                    .article("3")
                    .clause("1")
                    .point("d")
                    .published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no reduction, or nothing for the visit.
    pub enum Reason {
        /// Neither 60 nor severely disabled.
        NeitherOlderNorDisabled {
            /// Completed years.
            age: u16,
        } = "neither-older-nor-disabled",
            vi: "{age} tuổi, không phải người cao tuổi, cũng không khuyết tật nặng hoặc đặc biệt nặng",
            en: "{age} years old: not an older person, and without a severe or extremely severe disability";
        /// The law names no reduction of this service for this person.
        ServiceNotNamed {
            /// The service.
            service: Text,
        } = "service-not-named",
            vi: "{service}: không quy định giảm giá cho người này",
            en: "{service}: no reduction for this person";
        /// The paper that the reduction asks for was not shown.
        NoProof = "no-proof",
            vi: "không xuất trình giấy tờ chứng minh tuổi hoặc giấy xác nhận khuyết tật",
            en: "no proof of age or disability certificate was shown";
        /// Able to go to a health facility, or not alone.
        NotLonelyAndVeryIll = "not-lonely-and-very-ill",
            vi: "không phải người cao tuổi cô đơn, bị bệnh nặng không thể đến cơ sở khám bệnh",
            en: "not a lonely older person too ill to go to a health facility";
    }
}

/// The least reductions and the most for home visits on a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::older_person_travel_and_visits::{Claim, Service, Ticket};
/// use ansinh_social_protection::{OlderPersonTravelAndVisits, OlderPersonTravelAndVisitsFacts};
///
/// let rule = OlderPersonTravelAndVisits::in_force(date(2017, 6, 1))?;
/// let facts = OlderPersonTravelAndVisitsFacts {
///     age: 72_u16.into(),
///     claim: Claim::Ticket(Ticket { service: Service::Train, price: Dong::new(400_000) }),
///     ..OlderPersonTravelAndVisitsFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(60_000)); // at least 15 % off
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OlderPersonTravelAndVisits {
    /// The day of travel, of the service or of the visit.
    pub on: NaiveDate,
    /// Off ship, train and air fares of older people, per cent at the least.
    pub older_transport: Cited<Percent>,
    /// Off tickets to heritage, museums, scenery and sports of older people, per cent at the least.
    pub older_sites: Cited<Percent>,
    /// Off bus fares in severe and extremely severe disability, per cent: free.
    pub disabled_bus: Cited<Percent>,
    /// Off domestic air fares in severe and extremely severe disability, per cent at the least.
    pub disabled_air: Cited<Percent>,
    /// Off train, tram, ship and fixed-route coach fares in such disability, per cent at the least.
    pub disabled_land_and_water: Cited<Percent>,
    /// Off culture, sport, leisure and tourism in extremely severe disability, per cent: free.
    pub disabled_sites_extremely_severe: Cited<Percent>,
    /// Off culture, sport, leisure and tourism in severe disability, per cent at the least.
    pub disabled_sites_severe: Cited<Percent>,
    /// For a kilometre of a home visit in difficult areas, đồng at the most (from 2019).
    pub visit_difficult_area: Option<Cited<Dong>>,
    /// For a kilometre of a home visit elsewhere, đồng at the most (from 2019).
    pub visit_elsewhere: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(OlderPersonTravelAndVisits {
    older_transport: Higher, "giảm giá vé tàu thủy, tàu hỏa, máy bay cho người cao tuổi", "ship, train and air fares of older people";
    older_sites: Higher, "giảm giá vé di tích, bảo tàng, thể thao cho người cao tuổi", "heritage, museums and sports of older people";
    disabled_bus: Higher, "giảm giá vé xe buýt cho người khuyết tật", "bus fares of people with disabilities";
    disabled_air: Higher, "giảm giá vé máy bay cho người khuyết tật", "air fares of people with disabilities";
    disabled_land_and_water: Higher, "giảm giá vé tàu, xe cho người khuyết tật", "train, tram, ship and coach fares of people with disabilities";
    disabled_sites_extremely_severe: Higher, "giảm giá vé văn hóa, thể thao, du lịch, khuyết tật đặc biệt nặng", "culture, sport and tourism, extremely severe disability";
    disabled_sites_severe: Higher, "giảm giá vé văn hóa, thể thao, du lịch, khuyết tật nặng", "culture, sport and tourism, severe disability";
    visit_difficult_area: UpTo, "đi khám tại nhà ở vùng khó khăn, mỗi km", "home visit in difficult areas, a kilometre";
    visit_elsewhere: UpTo, "đi khám tại nhà ở vùng còn lại, mỗi km", "home visit elsewhere, a kilometre";
});

impl Rule for OlderPersonTravelAndVisits {
    type Facts = OlderPersonTravelAndVisitsFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/older-person-travel-and-visits",
            title: ABOUT,
            governing_date: Text::new(
                "ngày đi lại, sử dụng dịch vụ hoặc đến khám",
                "the day of travel, of the service or of the visit",
            ),
            regimes: first_days(&[&VISITS]),
            reviewed_until: VISITS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let visits = VISITS.on(when)?;
        let older = |percent, clause| {
            let citation = DECREE_06_2011.article("5").clause(clause).published();
            Cited::new(Percent::new(percent, 0), citation)
        };
        let disabled = |percent, article, clause| {
            let citation = DECREE_28_2012.article(article).clause(clause).published();
            Cited::new(Percent::new(percent, 0), citation)
        };
        let visit = |dong| Cited::new(Dong::new(dong), visits.citation.clone());
        Ok(Self {
            on: when.date,
            older_transport: older(15, "1"),
            older_sites: older(20, "2"),
            disabled_bus: disabled(100, "12", "1"),
            disabled_air: disabled(15, "12", "2"),
            disabled_land_and_water: disabled(25, "12", "2"),
            disabled_sites_extremely_severe: disabled(100, "11", "1"),
            disabled_sites_severe: disabled(50, "11", "2"),
            visit_difficult_area: visits.value.map(|(difficult, _)| visit(difficult)),
            visit_elsewhere: visits.value.map(|(_, elsewhere)| visit(elsewhere)),
            terms: Terms::new(
                Funding::on(when, &[&funding::HOME_VISITS]),
                visits.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &OlderPersonTravelAndVisitsFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.on)?;
        match &facts.claim {
            Claim::Ticket(ticket) => self.ticket(facts, ticket, trace),
            Claim::HomeVisit(visit) => self.home_visit(facts.age.on(self.on), *visit, trace),
        }
    }
}

/// From this age on a person is older: law 39/2009/QH12, article 2.
const OLDER_FROM: u16 = 60;
