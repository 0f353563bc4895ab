//! What the central budget pays in centres for merit persons (*chi tại cơ sở nuôi dưỡng, điều dưỡng
//! người có công*): a year of care of residents, the stay of those who come to convalesce, and a
//! resident's visit home.
//!
//! The day of the spending governs. Care, upkeep and stays are ceilings for the centre; the visit is
//! paid to the resident, once a year. Residents who are no merit persons but were taken in before
//! 2022-02-15 count like the others (decree 131/2021/NĐ-CP, article 184(5)). Until 2021 care was paid by
//! receipts, without a ceiling.

mod facts;
mod home_visit;
mod in_force;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{CentreClaim, CentreCostsFacts, HomeVisit, HomeVisitReadings, VisitPayment};

const ABOUT: Text = Text::new(
    "Chi tại cơ sở nuôi dưỡng, điều dưỡng người có công",
    "Spending in centres for merit persons",
);

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum Reason {
        /// Nobody is in the centre.
        Nobody = "nobody",
            vi: "không có người được nuôi dưỡng, điều dưỡng",
            en: "nobody lives or convalesces in the centre";
        /// The centre's own vehicle takes the resident home.
        CentreVehicle = "centre-vehicle",
            vi: "không tự túc phương tiện, đi bằng phương tiện của cơ sở",
            en: "the centre's own vehicle takes the resident home";
        /// A visit was supported this year.
        AlreadyThisYear = "already-this-year",
            vi: "đã được hỗ trợ về thăm gia đình trong năm",
            en: "a visit home was supported this year already";
        /// The law of the day pays by the kilometre alone.
        TicketsNotPaid = "tickets-not-paid",
            vi: "trước ngày 05/9/2023 chỉ hỗ trợ theo km, không thanh toán vé",
            en: "before 2023-09-05 the way is paid by the kilometre, tickets are not";
    }
}

/// The spending of a day in centres.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::centre_costs::CentreClaim;
/// use ansinh_merit_benefits::{CentreCosts, CentreCostsFacts};
///
/// let rule = CentreCosts::in_force(date(2024, 1, 1))?;
/// let year = CentreCostsFacts {
///     claim: CentreClaim::Residents { residents: 40 },
///     ..CentreCostsFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&year)?.total(), Dong::new(660_000_000)); // at most, 16,500,000 each
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CentreCosts {
    /// Medicine, treatment and food supplements, đồng a resident and year at most (from 2022).
    pub care: Option<Cited<Dong>>,
    /// Power, water, services, offices, đồng a resident and year at most (from 2022).
    pub upkeep: Option<Cited<Dong>>,
    /// The same for who convalesces there, đồng a stay at most.
    pub stay: Option<Cited<Dong>>,
    /// Newspapers, culture and sport of a stay, đồng (to 2021).
    pub stay_culture: Option<Cited<Dong>>,
    /// A visit home, đồng a kilometre and person.
    pub visit_per_km: Option<Cited<Dong>>,
    /// A visit home by the kilometre, đồng at most for all who travel (to 2021, and from 2023-09-05).
    pub visit_at_most: Option<Cited<Dong>>,
    /// Companions paid for on a visit home (from 2023-09-05).
    pub visit_companions: Option<Cited<u32>>,
    /// Food beside tickets, đồng a person (from 2023-09-05).
    pub visit_meals: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(CentreCosts {
    care: None, "thuốc, điều trị, bồi dưỡng một người một năm", "medicine and treatment, a resident and year";
    upkeep: None, "phục vụ công tác nuôi dưỡng một người một năm", "upkeep, a resident and year";
    stay: None, "phục vụ công tác điều dưỡng một người một lượt", "upkeep of a convalescent's stay";
    stay_culture: None, "sách báo, văn hóa, thể thao một đợt điều dưỡng", "newspapers, culture and sport of a stay";
    visit_per_km: None, "về thăm gia đình, mỗi km một người", "visit home, a kilometre and person";
    visit_at_most: None, "về thăm gia đình, tối đa", "visit home, at most";
    visit_companions: None, "số người thân đi cùng", "companions on a visit home";
    visit_meals: None, "tiền ăn khi thanh toán theo vé, mỗi người", "food beside tickets, a person";
});

impl Rule for CentreCosts {
    type Facts = CentreCostsFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/centre-costs",
            title: ABOUT,
            governing_date: Text::new("ngày chi", "the day of the spending"),
            regimes: in_force::first_days(),
            reviewed_until: in_force::reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &CentreCostsFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let Some(stay) = &self.stay else {
            return Err(not_established());
        };
        match &facts.claim {
            CentreClaim::Residents { residents } => {
                let (Some(care), Some(upkeep)) = (&self.care, &self.upkeep) else {
                    return Err(paid_by_receipts());
                };
                let lines = [
                    (care, Bound::AtMost, Frequency::Yearly, care_label()),
                    (upkeep, Bound::AtMost, Frequency::Yearly, upkeep_label()),
                ];
                for_each(*residents, lines, trace)
            }
            CentreClaim::Convalescents { stays } => {
                let culture = self.stay_culture.iter();
                let culture = culture
                    .map(|culture| (culture, Bound::Exact, Frequency::Once, culture_label()));
                let lines = [(stay, Bound::AtMost, Frequency::Once, stay_label())];
                for_each(*stays, lines.into_iter().chain(culture), trace)
            }
            CentreClaim::HomeVisit(visit) => self.home_visit(visit, facts.readings, trace),
        }
    }
}

fn for_each<'a, T: Trace<Reason>>(
    persons: u32,
    lines: impl IntoIterator<Item = (&'a Cited<Dong>, Bound, Frequency, Text)>,
    trace: &mut T,
) -> Result<Option<Payments>, FactError> {
    let mut payments = Payments::told_to(trace);
    let mut last = None;
    for (each, bound, often, label) in lines {
        if persons == 0 {
            trace.refuse(&each.citation, || Reason::Nobody);
            return Ok(None);
        }
        let amount = each.value.times(persons)?;
        trace.step(&each.citation, |citation| {
            let formula = Text::new("mức × số người", "level × persons");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức", "level"), each.value)
                .input(Text::new("số người", "persons"), persons)
        });
        payments = payments.with(label, amount, often, bound, &each.citation)?;
        last = Some(&each.citation);
    }
    if let Some(citation) = last {
        let total = payments.total();
        trace.step(citation, |citation| {
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(Text::new("tổng cộng", "total"), formula, total, citation)
        });
    }
    Ok(Some(payments))
}

const fn care_label() -> Text {
    Text::new(
        "thuốc, điều trị, bồi dưỡng phục hồi sức khỏe",
        "medicine, treatment and food supplements",
    )
}

const fn upkeep_label() -> Text {
    Text::new("phục vụ công tác nuôi dưỡng", "upkeep of residents")
}

const fn stay_label() -> Text {
    Text::new("phục vụ công tác điều dưỡng", "upkeep of convalescents")
}

const fn culture_label() -> Text {
    Text::new(
        "sách báo, văn hóa, văn nghệ, thể thao",
        "newspapers, culture and sport",
    )
}

const fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức chi tại cơ sở nuôi dưỡng, điều dưỡng từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
            "spending in centres from 2026-07-01 (decree 321/2026/NĐ-CP)",
        ),
    }
}

const fn paid_by_receipts() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức tối đa trước năm 2022: chi theo hóa đơn, chứng từ (Thông tư 101/2018/TT-BTC)",
            "a ceiling before 2022, when care was paid by receipts (circular 101/2018/TT-BTC)",
        ),
    }
}
