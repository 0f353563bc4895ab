//! Drug rehabilitation (*cai nghiện ma túy*): food, kit and support, each a part of the base salary.
//!
//! The month of rehabilitation governs; a yearly kit goes by the base salary of the month it is
//! issued in. A day's ration is a thirtieth of the month's food: the decrees name no divisor.

mod community;
mod compulsory;
mod decree_116_2021;
mod decree_136_2016;
mod facts;
mod in_centre;
mod sum;
mod voluntary;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Provision, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, Month, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use facts::{
    CentreMonth, Course, ExemptGroup, Learner, RehabilitationAllowanceFacts, Situation, Treatment,
    VoluntaryMonth,
};

use in_centre::SHORT_COURSE;
use sum::Sum;

use crate::funding;
use crate::instruments::{DECREE_116_2021, DECREE_136_2016, DECREE_163_2026};

const ABOUT: Text = Text::new(
    "Chế độ đối với người cai nghiện ma túy",
    "Support in drug rehabilitation",
);

/// The decree a month falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
enum Regime {
    Decree136,
    Decree116,
    Decree163,
}

static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2016, 11, 1),
                Regime::Decree136,
                DECREE_136_2016.whole().unchecked(),
            ),
            Entry::new(
                date(2022, 1, 1),
                Regime::Decree116,
                DECREE_116_2021.article("65").published(),
            ),
            Entry::new(
                date(2026, 7, 1),
                Regime::Decree163,
                DECREE_163_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Whether circular 62/2022/TT-BTC pays for a short course.
static SHORT_COURSES: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2016, 11, 1),
                false,
                DECREE_136_2016.whole().unchecked(),
            ),
            Entry::new(date(2022, 11, 19), true, SHORT_COURSE),
            Entry::new(
                date(2026, 7, 1),
                false,
                DECREE_163_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum Reason {
        /// Rehabilitation at home or in the community has not gone far enough.
        TooFewStages {
            /// Stages completed.
            completed: u16,
            /// Stages asked for.
            needed: u32,
        } = "too-few-stages",
            vi: "mới hoàn thành {completed} giai đoạn cai nghiện, cần ít nhất {needed}",
            en: "{completed} stages of rehabilitation completed; at least {needed} are needed";
        /// Treated at home while the stay is suspended.
        FamilyPays = "family-pays",
            vi: "được tạm đình chỉ, đưa về gia đình điều trị: gia đình chi trả toàn bộ",
            en: "treated at home while the stay is suspended: the family pays all";
        /// With a health-insurance card.
        HealthInsurancePays = "health-insurance-pays",
            vi: "có thẻ bảo hiểm y tế: quỹ bảo hiểm y tế chi trả",
            en: "with a health-insurance card: the health-insurance fund pays";
        /// A course was paid in an earlier stay.
        TaughtBefore = "taught-before",
            vi: "đã được học nghề ở lần cai nghiện bắt buộc trước",
            en: "was taught a trade in an earlier compulsory stay";
    }
}

/// What is paid in drug rehabilitation in one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{RehabilitationAllowance, RehabilitationAllowanceFacts};
///
/// let rule = RehabilitationAllowance::in_force(date(2017, 6, 1))?;
/// let residents = RehabilitationAllowanceFacts {
///     persons: 252, // in compulsory rehabilitation
///     ..RehabilitationAllowanceFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&residents)?.total(), Dong::new(243_936_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RehabilitationAllowance {
    /// The month of rehabilitation.
    pub month: Month,
    /// Base salary (*mức lương cơ sở*), đồng a month.
    pub base_salary: Cited<Dong>,
    /// Food in a compulsory centre, times the base salary, a month.
    pub food: Cited<Coefficient>,
    /// Bedding, clothes and personal items, times the base salary, a year.
    pub kit: Cited<Coefficient>,
    /// Further daily rations on a holiday or New Year's Day, at the most (from 2022).
    pub holiday_rations: Option<Cited<u32>>,
    /// Further daily rations on a day of Tết, at the most (from 2022).
    pub tet_rations: Option<Cited<u32>>,
    /// Daily rations of a sick person's day, in all, at the least (from 2022).
    pub sick_rations: Option<Cited<u32>>,
    /// Where the budget bears the treatment of who has no health insurance (from 2022).
    pub treatment: Option<Citation>,
    /// Where a short course is paid once (2022-11-19 to 2026-06).
    pub short_course: Option<Citation>,
    /// Share of a voluntary centre's cost borne for the groups of article 39(2), per cent (from 2022).
    pub voluntary_cost: Option<Cited<Percent>>,
    /// Where medicine for detoxification and mental disorder is borne whole (from 2022).
    pub detoxification_medicine: Option<Citation>,
    /// Food and kit of voluntary residents, per cent of the compulsory norm (from 2022).
    pub voluntary_norm: Option<Cited<Percent>>,
    /// Voluntary rehabilitation at home or in the community, times the base salary, once (from 2022).
    pub at_home: Option<Cited<Coefficient>>,
    /// Stages to be completed for it (from 2022).
    pub at_home_stages: Option<Cited<u32>>,
    /// The commune's counsellor, times the base salary, a month at the most (from 2022).
    pub counsellor: Option<Cited<Coefficient>>,
    /// Who is assigned to help a drug user under management, per cent of the base salary (from 2022).
    pub helper: Option<Cited<Percent>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(RehabilitationAllowance {
    base_salary: None, "mức lương cơ sở", "base salary";
    food: Higher, "hệ số tiền ăn hàng tháng", "food, a month";
    kit: Higher, "hệ số quần áo, đồ dùng hàng năm", "clothes and personal items, a year";
    holiday_rations: UpTo, "số suất ăn thêm ngày lễ, Tết dương lịch", "further rations on a holiday";
    tet_rations: UpTo, "số suất ăn thêm ngày Tết Nguyên đán", "further rations on a day of Tết";
    sick_rations: Higher, "số suất ăn ngày ốm", "rations of a sick person's day";
    voluntary_cost: Higher, "tỷ lệ hỗ trợ chi phí cai nghiện tự nguyện", "share of the cost of voluntary rehabilitation";
    voluntary_norm: Higher, "tỷ lệ so với định mức cai nghiện bắt buộc", "share of the compulsory norm";
    at_home: Higher, "hệ số hỗ trợ cai nghiện tại gia đình, cộng đồng", "rehabilitation at home or in the community";
    at_home_stages: None, "số giai đoạn phải hoàn thành", "stages to be completed";
    counsellor: UpTo, "hệ số thù lao người tư vấn, hỗ trợ ở cấp xã", "counsellor of the commune";
    helper: Higher, "tỷ lệ hỗ trợ người được phân công giúp đỡ", "helper of a person under management";
});

impl Rule for RehabilitationAllowance {
    type Facts = RehabilitationAllowanceFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/rehabilitation-allowance",
            title: ABOUT,
            governing_date: Text::new(
                "tháng cai nghiện; đồ dùng hàng năm theo tháng cấp",
                "the month of rehabilitation; for the yearly kit, the month of issue",
            ),
            regimes: first_days(&[&REGIMES, &SHORT_COURSES, &BASE_SALARY]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let regime = REGIMES.on(when)?;
        let base_salary = BASE_SALARY.on(when)?.cited();
        let month = Month::of(when.date);
        let mut rule = match regime.value {
            Regime::Decree136 => decree_136_2016::rule(month, base_salary),
            Regime::Decree116 => decree_116_2021::rule(month, base_salary, Provision::published),
            Regime::Decree163 => decree_116_2021::rule(month, base_salary, |_| {
                DECREE_163_2026.whole().provisional()
            }),
        };
        rule.short_course = SHORT_COURSES.on(when)?.value.then_some(SHORT_COURSE);
        rule.terms = Terms::new(
            Funding::on(
                when,
                &[
                    &funding::COMPULSORY_REHABILITATION,
                    &funding::VOLUNTARY_REHABILITATION,
                    &funding::REHABILITATION_AT_HOME,
                    &funding::HELPERS_OF_DRUG_USERS,
                ],
            ),
            regime.caveats(),
        );
        Ok(rule)
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &RehabilitationAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.month)?;
        trace.step(&self.base_salary.citation, |citation| {
            Step::new(
                Text::new("mức lương cơ sở", "base salary"),
                Text::new("theo tháng", "of the month"),
                self.base_salary.value,
                citation,
            )
        });
        let mut sum = Sum::new(facts.persons, trace);
        let by = match &facts.situation {
            Situation::Compulsory(month) => self.compulsory(month, &mut sum)?,
            Situation::Treatment(treatment) => match self.treatment(*treatment, &mut sum)? {
                Some(by) => by,
                None => return Ok(None),
            },
            Situation::Course(course) => match self.course(course, &mut sum)? {
                Some(by) => by,
                None => return Ok(None),
            },
            Situation::Voluntary(month) => self.voluntary(month, &mut sum)?,
            Situation::HomeOrCommunity { stages_completed } => {
                match self.home_or_community(*stages_completed, &mut sum)? {
                    Some(by) => by,
                    None => return Ok(None),
                }
            }
            Situation::Counsellor => self.counsellor(&mut sum)?,
            Situation::Helper => self.helper(&mut sum)?,
        };
        Ok(Some(sum.total(by)))
    }
}
