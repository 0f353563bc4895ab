//! Support for elementary training and courses under three months (*hỗ trợ đào tạo trình độ sơ cấp,
//! đào tạo dưới 03 tháng*): the cost of the course, meals, travel.
//!
//! The day the course opens governs.
//!
//! | opened | basis | who | cost at most | meals a day | travel |
//! |---|---|---|---|---|---|
//! | to 2015-12-31 | decision 1956/QĐ-TTg | rural workers, by group | 2 to 3 million | 15,000 | the fare, 200,000 at most from 15 km |
//! | from 2016-01-01 | decision 46/2015 | women, rural workers, disabled people, by group | 2 to 6 million | 30,000 a day studied | 200,000 from 15 km; 300,000 from 5 km for disabled people and disadvantaged areas |
//! | 2017-07-28 to 2026-07-31 | circular 58/2017 | workers of ethnic minorities, by their employers | 3 or 4 million | as above | as above, 300,000 in disadvantaged areas alone |
//! | from 2023-09-23 | circular 52/2023 | workers of small and medium enterprises | 2 million | – | – |
//! | from 2026-01-01 | decree 338/2025 | rural workers | 4 million | 50,000 | 200,000 from 15 km; 300,000 from 5 km in extremely disadvantaged areas |
//! | from 2026-01-01 | decree 338/2025 | young people after their service | 12 base salaries in all, cost first | 50,000 | the same |
//!
//! A course that was still running on 2016-01-01 falls under decision 46 as a whole (its article
//! 12(2)). A file of a rural worker or young person lodged before 2026 and not decided by then falls
//! under decree 338 (article 37(2)): it is assessed on 2026-01-01. A course of an order contract signed
//! before 2026 keeps the levels of the contract (article 37(4)): it is assessed under decision 46, which
//! decree 338 does not repeal. One basis is chosen; nobody is supported under two.
//!
//! Somebody is supported once; who loses a job in the trade learnt, for an objective reason, may be
//! supported again, three times in all. The ceilings are national: the province fixes the cost of each
//! course and may add money of its own (decision 46, articles 4(9) and 5(3); decree 338, article 25(2)),
//! so each amount may be set higher by local policy.
//!
//! Whom decision 46 covers is read as its article 2(1) stands: women, rural workers, disabled people, and the
//! groups of articles 4 and 5 as those first in line among them. Circular 152/2016, article 5(1), finds money
//! for rural workers, for disabled people of towns and for women of towns alone.
//!
//! Support for going to work abroad is a rule of labour law. Workers of ethnic minorities before 2017-07-28
//! and from 2026-08-01, when circular 67/2026/TT-BTC abolishes articles of circular 58/2017, workers of small
//! enterprises before 2023-09-23, and what the national target programmes paid from 2022 to 2026 are not
//! established. Workers whose land was recovered are supported as decision 46 says; for intermediate and college
//! training see [`RecoveredLandTuition`](crate::RecoveredLandTuition).
//!
//! **Readings** of [`TrainingReadings`]: the switches say what else may be defended.

mod award;
mod basis;
mod conditions;
mod decision_1956_2009;
mod decision_46_2015;
mod decree_338_2025;
mod facts;
mod fishing;
mod in_force;
mod learners;
mod other_tariffs;
mod pay;
mod readings;
mod reason;
mod service;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use award::TrainingAward;
pub use basis::Basis;
pub(crate) use decision_46_2015::{
    MEALS, TRAVEL, TRAVEL_DIFFICULT, TRAVEL_DIFFICULT_KM, TRAVEL_KM,
};
pub use facts::{Sex, TrainingSupportColumns, TrainingSupportFacts};
pub use fishing::{FishingCourse, FishingTrade};
pub use readings::{TrainingReadings, UpperAge};
pub use reason::TrainingSupportReason;
pub use service::Service;

use crate::REVIEWED_UNTIL;

const ABOUT: Text = Text::new(
    "Hỗ trợ đào tạo trình độ sơ cấp, đào tạo dưới 03 tháng",
    "Support for elementary training and courses under 03 months",
);

/// The support of courses opened on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_vocational_training::{TrainingSupport, TrainingSupportFacts};
///
/// let rule = TrainingSupport::in_force(date(2017, 3, 15))?;
/// let facts = TrainingSupportFacts {
///     disabled: true,
///     cost: Dong::new(5_500_000),
///     study_days: 60,
///     distance_m: 6_000,
///     ..TrainingSupportFacts::ordinary()
/// };
/// // 5,500,000 + 60 × 30,000 + 300,000
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(7_600_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingSupport {
    /// The day the course opens.
    pub opens: NaiveDate,
    /// Scheme of 1956 (to 2015): the priority groups, đồng a course at most.
    pub scheme_priority: Option<Cited<Dong>>,
    /// Scheme of 1956: households of income up to 150 % of the poverty line.
    pub scheme_near_poor: Option<Cited<Dong>>,
    /// Scheme of 1956: other rural workers.
    pub scheme_other: Option<Cited<Dong>>,
    /// Scheme of 1956: meals, đồng a day studied.
    pub scheme_meals: Option<Cited<Dong>>,
    /// Scheme of 1956: the fare, đồng a course at most.
    pub scheme_fare: Option<Cited<Dong>>,
    /// Scheme of 1956: from so many kilometres on.
    pub scheme_km: Option<Cited<u32>>,
    /// Decision 46: disabled people, đồng a course at most.
    pub disabled: Option<Cited<Dong>>,
    /// Decision 46: poor households of ethnic minorities, or in extremely disadvantaged areas.
    pub poor_minority: Option<Cited<Dong>>,
    /// Decision 46: ethnic minorities, merit persons, poor households, land recovered, women who lost
    /// their job, fishers.
    pub priority: Option<Cited<Dong>>,
    /// Decision 46: near-poor households.
    pub near_poor: Option<Cited<Dong>>,
    /// Decision 46: other women and rural workers.
    pub other: Option<Cited<Dong>>,
    /// Decision 46: fishers' courses paid in full, from so much engine power, CV.
    pub vessel_cv: Option<Cited<u32>>,
    /// Decision 46: meals, đồng a day studied.
    pub meals: Option<Cited<Dong>>,
    /// Decision 46: travel, đồng a course.
    pub travel: Option<Cited<Dong>>,
    /// Decision 46: from so many kilometres on.
    pub travel_km: Option<Cited<u32>>,
    /// Decision 46: travel of disabled people and from disadvantaged areas, đồng a course.
    pub travel_difficult: Option<Cited<Dong>>,
    /// Decision 46: for them, from so many kilometres on.
    pub travel_difficult_km: Option<Cited<u32>>,
    /// Employers of minorities (2017-07-28 to 2026-07-31): poor households, đồng a course at most.
    pub employee_poor: Option<Cited<Dong>>,
    /// Employers of minorities: others, đồng a course at most.
    pub employee_other: Option<Cited<Dong>>,
    /// Small and medium enterprises (from 2023-09-23): đồng a course at most.
    pub enterprise: Option<Cited<Dong>>,
    /// Small and medium enterprises: after so many months of work.
    pub enterprise_months: Option<Cited<u32>>,
    /// Decree 338 (from 2026): rural workers, đồng a course at most.
    pub rural: Option<Cited<Dong>>,
    /// Decree 338: young people, so many base salaries at most for everything.
    pub youth_salaries: Option<Cited<u32>>,
    /// Decree 338: the base salary, đồng a month.
    pub base_salary: Option<Cited<Dong>>,
    /// Decree 338: months from the end of the service in which the need arises.
    pub youth_months: Option<Cited<u32>>,
    /// Decree 338: meals and living, đồng a day.
    pub living: Option<Cited<Dong>>,
    /// Decree 338: travel, đồng a course.
    pub job_travel: Option<Cited<Dong>>,
    /// Decree 338: from so many kilometres on.
    pub job_travel_km: Option<Cited<u32>>,
    /// Decree 338: travel from extremely disadvantaged areas, đồng a course.
    pub job_travel_difficult: Option<Cited<Dong>>,
    /// Decree 338: for them, from so many kilometres on.
    pub job_travel_difficult_km: Option<Cited<u32>>,
    /// Supports of one person at most, where a job is lost again.
    pub most_supports: Option<Cited<u32>>,
    /// The same under decree 338.
    pub job_most_supports: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(TrainingSupport {
    scheme_priority: Higher, "Đề án 1956: nhóm ưu tiên", "scheme of 1956: priority groups";
    scheme_near_poor: Higher, "Đề án 1956: hộ thu nhập tối đa 150% chuẩn nghèo", "scheme of 1956: income up to 150% of the poverty line";
    scheme_other: Higher, "Đề án 1956: lao động nông thôn khác", "scheme of 1956: other rural workers";
    scheme_meals: Higher, "Đề án 1956: tiền ăn một ngày thực học", "scheme of 1956: meals a day studied";
    scheme_fare: Higher, "Đề án 1956: tiền đi lại tối đa", "scheme of 1956: fare at most";
    scheme_km: None, "Đề án 1956: khoảng cách", "scheme of 1956: distance";
    disabled: Higher, "người khuyết tật", "disabled people";
    poor_minority: Higher, "hộ nghèo dân tộc thiểu số, hộ nghèo nơi đặc biệt khó khăn", "poor households of minorities or in extremely disadvantaged areas";
    priority: Higher, "các đối tượng ưu tiên khác", "other priority groups";
    near_poor: Higher, "hộ cận nghèo", "near-poor households";
    other: Higher, "phụ nữ, lao động nông thôn khác", "other women and rural workers";
    vessel_cv: None, "công suất máy tàu được hỗ trợ toàn bộ", "engine power from which all is paid";
    meals: Higher, "tiền ăn một ngày thực học", "meals a day studied";
    travel: Higher, "tiền đi lại", "travel";
    travel_km: None, "khoảng cách được hỗ trợ đi lại", "distance from which travel is paid";
    travel_difficult: Higher, "tiền đi lại, người khuyết tật, vùng khó khăn", "travel, disabled people and disadvantaged areas";
    travel_difficult_km: None, "khoảng cách, người khuyết tật, vùng khó khăn", "distance, disabled people and disadvantaged areas";
    employee_poor: None, "lao động dân tộc thiểu số được tuyển dụng, hộ nghèo", "minority employees, poor households";
    employee_other: None, "lao động dân tộc thiểu số được tuyển dụng khác", "other minority employees";
    enterprise: None, "lao động của doanh nghiệp nhỏ và vừa", "workers of small and medium enterprises";
    enterprise_months: None, "số tháng làm việc tại doanh nghiệp", "months of work at the enterprise";
    rural: Higher, "lao động khu vực nông thôn", "rural workers";
    youth_salaries: Higher, "thanh niên: số tháng lương cơ sở", "young people: base salaries in all";
    base_salary: None, "mức lương cơ sở", "base salary";
    youth_months: None, "số tháng để có nhu cầu học", "months in which the need arises";
    living: Higher, "tiền ăn, sinh hoạt phí một ngày", "meals and living a day";
    job_travel: Higher, "tiền đi lại (từ năm 2026)", "travel (from 2026)";
    job_travel_km: None, "khoảng cách (từ năm 2026)", "distance (from 2026)";
    job_travel_difficult: Higher, "tiền đi lại, nơi đặc biệt khó khăn (từ năm 2026)", "travel, extremely disadvantaged areas (from 2026)";
    job_travel_difficult_km: None, "khoảng cách, nơi đặc biệt khó khăn (từ năm 2026)", "distance, extremely disadvantaged areas (from 2026)";
    most_supports: None, "số lần hỗ trợ tối đa", "supports at most";
    job_most_supports: None, "số lần hỗ trợ tối đa (từ năm 2026)", "supports at most (from 2026)";
});

impl Rule for TrainingSupport {
    type Facts = TrainingSupportFacts;
    type Award = TrainingAward;
    type Reason = TrainingSupportReason;

    fn about() -> About {
        About {
            id: "vocational-training/training-support",
            title: ABOUT,
            governing_date: Text::new("ngày khai giảng khóa học", "the day the course opens"),
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

    fn evaluate<T: Trace<TrainingSupportReason>>(
        &self,
        facts: &TrainingSupportFacts,
        trace: &mut T,
    ) -> Result<Option<TrainingAward>, FactError> {
        facts.check(self.opens)?;
        let tariff = self.tariff(facts)?;
        let Some(cover) = self.cover(tariff, facts, trace)? else {
            return Ok(None);
        };
        pay::pay(facts, &cover, trace).map(Some)
    }
}
