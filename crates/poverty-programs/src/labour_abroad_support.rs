//! Support of the target programmes to workers who go abroad under contract (*hỗ trợ người lao động đi
//! làm việc ở nước ngoài theo hợp đồng*): courses, meals, lodging, travel, kit, papers and health check.
//!
//! The day of the decision governs:
//!
//! - 2017-04-01 to 2020-12-31 (circular 15/2017): ethnic minorities, poor households, and everybody of
//!   poor districts and disadvantaged coastal communes. The part of near-poor households is "not
//!   established".
//! - 2023-08-15 to 2026-05-30 (circular 55/2023, which circular 60/2026, article 20, replaces): in minority
//!   and mountain areas ethnic minorities and the poor are paid all of it, the near-poor a part of the
//!   language course and everything else (article 25); in poor districts and disadvantaged coastal communes
//!   the newly escaped too as the near-poor, and other workers a part of the language course and a
//!   vocational course alone (article 69).
//! - to 2026-12-31 the same for what is paid with the money of 2021 to 2025 that is carried over (circular
//!   60/2026, article 21(1)).
//!
//! Between, before and after, the amounts are "not established". Several policies: the highest, and each
//! item once (article 69(6)); the support under the employment law and decision 71/2009 stands in
//! `labour-employment/overseas-work-support`.
//!
//! Meals, lodging and travel are paid for each course. Papers are paid by the fees of their own circulars,
//! which are facts of the case. [`AbroadReadings`] holds the other reading of "70 per cent".

mod cover;
mod facts;
mod in_force;
mod items;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{AbroadCourse, AbroadReadings, LabourAbroadSupportFacts};

use crate::REVIEWED_UNTIL;

const ABOUT: Text = Text::new(
    "Hỗ trợ của chương trình mục tiêu quốc gia cho người lao động đi làm việc ở nước ngoài",
    "Support of the target programmes to workers who go abroad",
);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum LabourAbroadSupportReason {
        /// Not of the areas.
        NotInPoorArea = "not-in-poor-area",
            vi: "không cư trú tại huyện nghèo, xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo, vùng đồng bào dân tộc thiểu số và miền núi",
            en: "not living in a poor district, an extremely disadvantaged coastal or island commune, or a minority or mountain area";
        /// Of the areas, and in none of the groups there.
        NotOfTheGroups = "not-of-the-groups",
            vi: "không thuộc nhóm được hỗ trợ tại nơi cư trú",
            en: "in none of the groups supported where the worker lives";
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
/// use ansinh_poverty_programs::labour_abroad_support::AbroadCourse;
/// use ansinh_poverty_programs::{LabourAbroadSupport, LabourAbroadSupportFacts, PovertyStatus};
///
/// let rule = LabourAbroadSupport::in_force(date(2024, 3, 1))?;
/// let language = AbroadCourse { cost: Dong::new(5_000_000), days: 60, lodging_months: 2, kilometres: 12 };
/// let facts = LabourAbroadSupportFacts {
///     household: PovertyStatus::Poor,
///     language: Some(language),
///     ..LabourAbroadSupportFacts::ordinary()
/// };
/// // 4,000,000 of the course, 60 days of meals, two months of lodging.
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(7_800_000));
///
/// let rule = LabourAbroadSupport::in_force(date(2021, 3, 1))?;
/// assert!(rule.assess(&facts).is_err()); // the norms of that year have not been read
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabourAbroadSupport {
    /// Orientation course, đồng at most (to 2020).
    pub orientation: Option<Cited<Dong>>,
    /// Vocational course of poor households of ethnic minorities, or of extremely disadvantaged areas,
    /// đồng at most (from 2023).
    pub vocational_poor_minority: Option<Cited<Dong>>,
    /// Vocational course of other ethnic minorities and poor households, đồng at most (from 2023).
    pub vocational: Option<Cited<Dong>>,
    /// Vocational course of the near-poor and newly escaped, đồng at most (from 2023).
    pub vocational_near_poor: Option<Cited<Dong>>,
    /// Vocational course of other workers of the area, đồng at most (from 2023).
    pub vocational_others: Option<Cited<Dong>>,
    /// Language course, đồng at most (from 2023).
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
    /// What pays vocational and language courses whole (to 2020).
    pub courses_whole: Option<Citation>,
    /// What keeps the norms for money carried over alone (from 2026-05-31).
    pub for_money_carried_over: Option<Citation>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(LabourAbroadSupport {
    orientation: None, "giáo dục định hướng, tối đa", "orientation course, at most";
    vocational_poor_minority: None, "đào tạo nghề của hộ dân tộc thiểu số nghèo, tối đa", "vocational course of poor households of minorities, at most";
    vocational: None, "đào tạo nghề, tối đa", "vocational course, at most";
    vocational_near_poor: None, "đào tạo nghề của hộ cận nghèo, tối đa", "vocational course of the near-poor, at most";
    vocational_others: None, "đào tạo nghề của lao động khác, tối đa", "vocational course of other workers, at most";
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

    fn evaluate<T: Trace<LabourAbroadSupportReason>>(
        &self,
        facts: &LabourAbroadSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let Some(cover) = self.cover(facts, trace)? else {
            return Ok(None);
        };
        let payments = self.pay(facts, &cover, trace)?;
        if payments.is_empty() {
            trace.refuse(&cover.by, || LabourAbroadSupportReason::NoCost);
            return Ok(None);
        }
        let total = payments.total();
        trace.step(&cover.by, |citation| {
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(ABOUT, formula, total, citation)
        });
        Ok(Some(payments))
    }
}
