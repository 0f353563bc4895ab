//! Support to workers of poor districts who go abroad under contract (*hỗ trợ người lao động đi làm việc
//! ở nước ngoài theo hợp đồng*), within the poverty programme: language course, meals, lodging, travel,
//! kit, papers and health check.
//!
//! The day of the decision governs, from 2023-08-15 to 2026-05-30 (circular 55/2023, articles 25 and 69),
//! and to 2026-12-31 for what is paid with the money of 2021 to 2025 that is carried over (circular
//! 60/2026, article 21(1)). The norms of the new programme are "not established", and the earlier schemes,
//! with those beside the programme, stand in `labour-employment/overseas-work-support`. Poor and ethnic-minority workers are paid all of it.
//! Near-poor and newly escaped ones have a part of the language course and everything else; other
//! workers of the area a part of the language course alone. Several policies: the highest, and each item
//! once.
//!
//! The vocational course follows circular 152/2016 and is not counted here. Papers are paid by the fees of
//! their own circulars, which are facts of the case. [`AbroadReadings`] holds the other reading of "70 per
//! cent".

mod facts;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{AbroadReadings, LabourAbroadSupportFacts};

use crate::instruments::housing::CIRCULAR_55_2023;
use crate::instruments::support::{CIRCULAR_60_2026, RESOLUTION_30A_2008};
use crate::{PovertyStatus, REVIEWED_UNTIL, funding};

const ABOUT: Text = Text::new(
    "Hỗ trợ người lao động vùng nghèo đi làm việc ở nước ngoài",
    "Support to workers of poor areas who go abroad",
);

/// For whom the norms of circular 55/2023 hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Norms {
    Nobody,
    Everybody,
    WithMoneyCarriedOver,
}

/// The last day of the money carried over (resolution 257/2025/QH15).
const CARRIED_OVER_UNTIL: NaiveDate = date(2026, 12, 31);

static NORMS: Timeline<Norms> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Norms::Nobody,
                RESOLUTION_30A_2008.whole().unchecked(),
            ),
            Entry::new(
                date(2023, 8, 15),
                Norms::Everybody,
                CIRCULAR_55_2023.article("69").published(),
            ),
            Entry::new(
                date(2026, 5, 31),
                Norms::WithMoneyCarriedOver,
                CIRCULAR_60_2026.article("21").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum LabourAbroadSupportReason {
        /// Not of the area.
        NotInPoorArea = "not-in-poor-area",
            vi: "không cư trú tại huyện nghèo, xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo",
            en: "not living in a poor district or an extremely disadvantaged coastal or island commune";
        /// Supported before.
        SupportedBefore = "supported-before",
            vi: "đã được hỗ trợ theo chính sách khác",
            en: "supported by another policy before";
        /// No cost that is supported.
        NoCost = "no-cost",
            vi: "không có chi phí thuộc diện hỗ trợ",
            en: "no cost that is supported";
    }
}

/// The norms of a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{LabourAbroadSupport, LabourAbroadSupportFacts, PovertyStatus};
///
/// let rule = LabourAbroadSupport::in_force(date(2024, 3, 1))?;
/// let facts = LabourAbroadSupportFacts {
///     household: PovertyStatus::Poor,
///     language_cost: Dong::new(5_000_000),
///     training_days: 60,
///     lodging_months: 2,
///     ..LabourAbroadSupportFacts::ordinary()
/// };
/// // 4,000,000 of the course, 60 days of meals, two months of lodging.
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(7_800_000));
///
/// let rule = LabourAbroadSupport::in_force(date(2017, 3, 1))?;
/// assert!(rule.assess(&facts).is_err()); // the norms of that year have not been read
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabourAbroadSupport {
    /// Language course, đồng at most.
    pub language: Option<Cited<Dong>>,
    /// Of the language course of the near-poor and newly escaped, per cent.
    pub language_near_poor: Option<Cited<Percent>>,
    /// Of the level of the language course, for other workers of the area, per cent.
    pub language_others: Option<Cited<Percent>>,
    /// Meals, đồng a day of training.
    pub meals: Option<Cited<Dong>>,
    /// Lodging, đồng a month.
    pub lodging: Option<Cited<Dong>>,
    /// Clothes, bedding and shoes, đồng.
    pub kit: Option<Cited<Dong>>,
    /// Travel there and back, đồng a course.
    pub travel: Option<Cited<Dong>>,
    /// Travel from an extremely disadvantaged area, đồng a course.
    pub travel_disadvantaged: Option<Cited<Dong>>,
    /// Travel is paid from this distance on, kilometres.
    pub travel_km: Option<Cited<u32>>,
    /// From an extremely disadvantaged area, kilometres.
    pub travel_disadvantaged_km: Option<Cited<u32>>,
    /// Health check, đồng at most.
    pub health_check: Option<Cited<Dong>>,
    /// What keeps the norms for money carried over alone (from 2026-05-31).
    pub for_money_carried_over: Option<Citation>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(LabourAbroadSupport {
    language: None, "đào tạo ngoại ngữ, tối đa", "language course, at most";
    language_near_poor: None, "tỷ lệ đào tạo ngoại ngữ của hộ cận nghèo", "part of the language course of the near-poor";
    language_others: None, "tỷ lệ đào tạo ngoại ngữ của lao động khác", "part of the language course of other workers";
    meals: None, "tiền ăn mỗi ngày", "meals a day";
    lodging: None, "tiền ở mỗi tháng", "lodging a month";
    kit: None, "trang cấp đồ dùng cá nhân", "personal kit";
    travel: None, "tiền đi lại", "travel";
    travel_disadvantaged: None, "tiền đi lại, vùng đặc biệt khó khăn", "travel from an extremely disadvantaged area";
    travel_km: None, "khoảng cách được hỗ trợ đi lại (km)", "distance with travel money (km)";
    travel_disadvantaged_km: None, "khoảng cách, vùng đặc biệt khó khăn (km)", "distance from an extremely disadvantaged area (km)";
    health_check: None, "khám sức khỏe, tối đa", "health check, at most";
});

impl Rule for LabourAbroadSupport {
    type Facts = LabourAbroadSupportFacts;
    type Award = Payments;
    type Reason = LabourAbroadSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/labour-abroad-support",
            title: ABOUT,
            governing_date: Text::new("ngày quyết định hỗ trợ", "the day of the decision"),
            regimes: first_days(&[&NORMS]),
            reviewed_until: NORMS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = NORMS.on(when)?;
        let carries_over = *found.value == Norms::WithMoneyCarriedOver;
        let known = match found.value {
            Norms::Nobody => false,
            Norms::Everybody => true,
            Norms::WithMoneyCarriedOver => when.date <= CARRIED_OVER_UNTIL,
        };
        let dong = |amount| known.then(|| Cited::new(Dong::new(amount), POINT_A));
        let km = |km| known.then(|| Cited::new(km, POINT_A));
        let part = |rate, citation| known.then(|| Cited::new(Percent::new(rate, 0), citation));
        Ok(Self {
            language: dong(4_000_000),
            language_near_poor: part(70, POINT_B),
            language_others: part(50, OTHERS),
            meals: dong(50_000),
            lodging: dong(400_000),
            kit: dong(600_000),
            travel: dong(200_000),
            travel_disadvantaged: dong(300_000),
            travel_km: km(15),
            travel_disadvantaged_km: km(10),
            health_check: dong(750_000),
            for_money_carried_over: carries_over.then(|| found.citation.clone()),
            terms: Terms::new(Funding::on(when, &[&funding::WORK_ABROAD]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<LabourAbroadSupportReason>>(
        &self,
        facts: &LabourAbroadSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let holds = self.for_money_carried_over.is_none() || facts.with_money_carried_over;
        let language = self.language.as_ref().filter(|_| holds);
        let language = language.ok_or_else(not_established)?;
        if !facts.in_poor_area {
            trace.refuse(&OTHERS, || LabourAbroadSupportReason::NotInPoorArea);
        }
        if facts.supported_before {
            trace.refuse(&ONCE, || LabourAbroadSupportReason::SupportedBefore);
        }
        if facts.supported_before || !facts.in_poor_area {
            return Ok(None);
        }
        let group = Group::of(facts);
        let mut payments = Payments::told_to(trace);
        let course = self.language_course(language, group, facts)?;
        let has_course = u32::from(course.value > Dong::ZERO);
        let label = Text::new("đào tạo ngoại ngữ", "language course");
        payments = item(label, &course, has_course, payments, trace)?;
        if group != Group::Others {
            payments = self.everything_else(facts, payments, trace)?;
        }
        if payments.is_empty() {
            trace.refuse(&language.citation, || LabourAbroadSupportReason::NoCost);
            return Ok(None);
        }
        let total = payments.total();
        trace.step(&language.citation, |citation| {
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(ABOUT, formula, total, citation)
        });
        Ok(Some(payments))
    }
}

/// Article 25(1)(a), to which article 69(1) refers.
const POINT_A: Citation = {
    let clause = CIRCULAR_55_2023.article("25").clause("1");
    clause.point("a").published()
};
/// Article 25(1)(b), to which article 69(2) refers.
const POINT_B: Citation = {
    let clause = CIRCULAR_55_2023.article("25").clause("1");
    clause.point("b").published()
};
const OTHERS: Citation = CIRCULAR_55_2023.article("69").clause("3").published();
const ONCE: Citation = CIRCULAR_55_2023.article("69").clause("6").published();

/// Clauses 1 to 3 of article 69.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    PoorOrEthnicMinority,
    NearPoorOrEscaped,
    Others,
}

impl Group {
    const fn of(facts: &LabourAbroadSupportFacts) -> Self {
        if facts.ethnic_minority {
            return Self::PoorOrEthnicMinority;
        }
        match facts.household {
            PovertyStatus::Poor => Self::PoorOrEthnicMinority,
            PovertyStatus::NearPoor | PovertyStatus::NewlyEscaped => Self::NearPoorOrEscaped,
            PovertyStatus::Other => Self::Others,
        }
    }
}

impl LabourAbroadSupport {
    /// What is paid of the language course.
    fn language_course(
        &self,
        level: &Cited<Dong>,
        group: Group,
        facts: &LabourAbroadSupportFacts,
    ) -> Result<Cited<Dong>, FactError> {
        let cost = facts.language_cost;
        let (part, of_cost) = match group {
            Group::PoorOrEthnicMinority => {
                return Ok(Cited::new(cost.min(level.value), level.citation.clone()));
            }
            Group::NearPoorOrEscaped => (
                &self.language_near_poor,
                !facts.readings.near_poor_part_of_level,
            ),
            Group::Others => (&self.language_others, false),
        };
        let part = part.as_ref().ok_or_else(not_established)?;
        let share = part.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let of = |amount: Dong| amount.scaled(share, &Rounding::WHOLE_DONG);
        let paid = if of_cost {
            of(cost)?.min(level.value)
        } else {
            cost.min(of(level.value)?)
        };
        Ok(Cited::new(paid, part.citation.clone()))
    }

    /// Meals, lodging, kit, travel, papers and health check.
    fn everything_else<T: Trace<LabourAbroadSupportReason>>(
        &self,
        facts: &LabourAbroadSupportFacts,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let (Some(meals), Some(lodging), Some(kit), Some(health)) =
            (&self.meals, &self.lodging, &self.kit, &self.health_check)
        else {
            return Err(not_established());
        };
        let (travel, from_km) = if facts.from_extremely_disadvantaged_area {
            (&self.travel_disadvantaged, &self.travel_disadvantaged_km)
        } else {
            (&self.travel, &self.travel_km)
        };
        let (Some(travel), Some(from_km)) = (travel, from_km) else {
            return Err(not_established());
        };
        let trained = facts.training_days > 0;
        let far = trained && facts.kilometres >= from_km.value;
        let papers = Cited::new(facts.paper_fees, POINT_A);
        let checked = facts.health_check_cost.min(health.value);
        let checked = Cited::new(checked, health.citation.clone());
        let once = |amount: &Cited<Dong>| u32::from(amount.value > Dong::ZERO);
        let items = [
            (Text::new("tiền ăn", "meals"), meals, facts.training_days),
            (
                Text::new("tiền ở", "lodging"),
                lodging,
                facts.lodging_months,
            ),
            (
                Text::new("đồ dùng cá nhân", "personal kit"),
                kit,
                u32::from(facts.needs_kit),
            ),
            (Text::new("tiền đi lại", "travel"), travel, u32::from(far)),
            (
                Text::new(
                    "hộ chiếu, lý lịch tư pháp, thị thực",
                    "passport, record and visa",
                ),
                &papers,
                once(&papers),
            ),
            (
                Text::new("khám sức khỏe", "health check"),
                &checked,
                once(&checked),
            ),
        ];
        let mut payments = payments;
        for (label, each, count) in items {
            payments = item(label, each, count, payments, trace)?;
        }
        Ok(payments)
    }
}

/// An item, where it is due at all.
fn item<T: Trace<LabourAbroadSupportReason>>(
    label: Text,
    each: &Cited<Dong>,
    count: u32,
    payments: Payments,
    trace: &mut T,
) -> Result<Payments, FactError> {
    if count == 0 {
        return Ok(payments);
    }
    let amount = each.value.times(count)?;
    trace.step(&each.citation, |citation| {
        let formula = Text::new("mức × số lần", "level × times");
        Step::new(label.clone(), formula, amount, citation)
            .input(Text::new("mức", "level"), each.value)
            .input(Text::new("số lần", "times"), count)
    });
    Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, &each.citation)?)
}

const fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "định mức hỗ trợ đi làm việc ở nước ngoài của chương trình giảm nghèo trước ngày 15/8/2023, và từ ngày 31/5/2026 ngoài vốn 2021 – 2025 được kéo dài đến hết năm 2026",
            "the norms of the poverty programme for work abroad before 2023-08-15, and from 2026-05-31 but for money of 2021 to 2025 carried over to the end of 2026",
        ),
    }
}
