//! Support for working abroad under contract (*hỗ trợ người lao động đi làm việc ở nước ngoài theo
//! hợp đồng*): courses, meals, lodging and travel while learning, papers and health check.
//!
//! Three schemes stand side by side, and a worker takes one: the employment law (decree 61/2015 with
//! joint circular 09/2016; decree 338/2025 from 2026) and the scheme of poor districts (decision 71/2009,
//! to 2020), which are this rule, and the national target programmes (circulars 15/2017 and 55/2023),
//! which are `poverty-programs/labour-abroad-support`. The day of the decision governs: what was filed
//! before 2026 and not decided falls under decree 338/2025 (article 37(2)).
//!
//! A province may set higher amounts than decree 338/2025 (article 30(5)). Each item is paid once; meals,
//! lodging and travel are paid for each course. Odd days of a month of lodging are not settled by any
//! text: months are given as they are to be paid. Support for people whose land was taken is charged to
//! the money of land recovery.

mod courses;
mod eligibility;
mod facts;
mod in_force;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{
    Course, HouseholdClass, MeritTie, OverseasScheme, OverseasWorkSupportFacts, OverseasWorker,
};

use crate::REVIEWED_UNTIL;
use crate::level::Level;

const ABOUT: Text = Text::new(
    "Hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng",
    "Support for working abroad under contract",
);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum OverseasWorkReason {
        /// The worker is in none of the scheme's groups.
        NotOfTheGroups = "not-of-the-groups",
            vi: "người lao động không thuộc nhóm được hỗ trợ của chính sách này",
            en: "the worker is in none of the groups of this scheme";
        /// The scheme has come to its end.
        SchemeEnded = "scheme-ended",
            vi: "chính sách này đã kết thúc năm 2020",
            en: "the scheme ended in 2020";
        /// Another policy of the State has supported the worker already.
        SupportedBefore = "supported-before",
            vi: "đã được hỗ trợ theo chính sách khác của Nhà nước",
            en: "supported under another policy of the State already";
        /// No cost is named.
        NothingClaimed = "nothing-claimed",
            vi: "không có khoản chi nào được đề nghị hỗ trợ",
            en: "no cost is claimed";
    }
}

/// The support decided on a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::overseas_work_support::Course;
/// use ansinh_labour_employment::{OverseasWorkSupport, OverseasWorkSupportFacts};
///
/// let rule = OverseasWorkSupport::in_force(date(2026, 3, 2))?;
/// let orientation = Course { cost: Dong::new(600_000), days: 5, distance_km: 20, ..Course::default() };
/// let facts = OverseasWorkSupportFacts {
///     orientation: Some(orientation),
///     ..OverseasWorkSupportFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(980_000)); // 530,000 + 250,000 + 200,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverseasWorkSupport {
    /// Orientation course, đồng a course at most.
    pub orientation: Level<Dong>,
    /// Language course, đồng a course at most.
    pub language: Level<Dong>,
    /// Vocational course, đồng a course at most (from 2026).
    pub vocational: Level<Dong>,
    /// The same to 2025: a disabled worker.
    pub vocational_disabled: Option<Cited<Dong>>,
    /// To 2025: a poor household of an ethnic minority, or in a specially difficult area.
    pub vocational_poor_minority: Option<Cited<Dong>>,
    /// To 2025: an ethnic minority, a poor household, relatives of merit persons, land recovered.
    pub vocational_group: Option<Cited<Dong>>,
    /// To 2025: a near-poor household.
    pub vocational_near_poor: Option<Cited<Dong>>,
    /// Meals and living, đồng a day of the course.
    pub meals: Level<Dong>,
    /// Lodging, đồng a month; to 2025 for poor districts alone.
    pub lodging: Level<Dong>,
    /// Personal kit, đồng; for poor districts alone (to 2025).
    pub kit: Option<Cited<Dong>>,
    /// Travel, đồng a course.
    pub travel: Level<Dong>,
    /// Travel of those living in a specially difficult area, đồng a course.
    pub travel_difficult: Level<Dong>,
    /// From so many kilometres on.
    pub travel_km: Option<Cited<u32>>,
    /// From so many kilometres on, living in a specially difficult area.
    pub travel_difficult_km: Option<Cited<u32>>,
    /// Health check, đồng at most.
    pub health: Level<Dong>,
    /// A course that the contract with the host asks for, per cent of its cost.
    pub required_share: Level<Percent>,
    /// Poor districts (to 2020): meals, đồng a day.
    pub district_meals: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(OverseasWorkSupport {
    orientation: None, "giáo dục định hướng", "orientation course";
    language: None, "đào tạo ngoại ngữ", "language course";
    vocational: None, "đào tạo nghề", "vocational course";
    vocational_disabled: None, "đào tạo nghề, người khuyết tật", "vocational course, disabled worker";
    vocational_poor_minority: None, "đào tạo nghề, hộ dân tộc thiểu số nghèo", "vocational course, poor household of a minority";
    vocational_group: None, "đào tạo nghề, nhóm khác", "vocational course, other groups";
    vocational_near_poor: None, "đào tạo nghề, hộ cận nghèo", "vocational course, near-poor household";
    meals: None, "tiền ăn, sinh hoạt phí một ngày", "meals a day";
    lodging: None, "tiền ở một tháng", "lodging a month";
    kit: None, "đồ dùng cá nhân", "personal kit";
    travel: None, "tiền đi lại", "travel";
    travel_difficult: None, "tiền đi lại, địa bàn đặc biệt khó khăn", "travel, specially difficult area";
    travel_km: None, "khoảng cách được hỗ trợ đi lại", "distance from which travel is paid";
    travel_difficult_km: None, "khoảng cách, địa bàn đặc biệt khó khăn", "distance, specially difficult area";
    health: None, "khám sức khỏe", "health check";
    required_share: None, "phần chi phí khóa học theo yêu cầu của hợp đồng", "share of a course the contract asks for";
    district_meals: None, "huyện nghèo, tiền ăn một ngày", "poor districts, meals a day";
});

impl Rule for OverseasWorkSupport {
    type Facts = OverseasWorkSupportFacts;
    type Award = Payments;
    type Reason = OverseasWorkReason;

    fn about() -> About {
        About {
            id: "labour-employment/overseas-work-support",
            title: ABOUT,
            governing_date: Text::new("ngày quyết định hỗ trợ", "the day of the decision"),
            regimes: in_force::regimes(),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<OverseasWorkReason>>(
        &self,
        facts: &OverseasWorkSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let Some(cover) = self.standing(facts, trace)? else {
            return Ok(None);
        };
        let payments = courses::pay(facts, &cover, trace)?;
        let who = self.who(facts.scheme);
        if payments.is_empty() {
            trace.refuse(&who, || OverseasWorkReason::NothingClaimed);
            return Ok(None);
        }
        let total = payments.total();
        trace.step(&who, |citation| {
            let formula = Text::new("cộng các khoản", "all items together");
            Step::new(
                Text::new("tổng hỗ trợ", "total support"),
                formula,
                total,
                citation,
            )
        });
        Ok(Some(payments))
    }
}
