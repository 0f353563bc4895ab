//! Which monthly benefits stand together (*hưởng đồng thời*): a person with several merit statuses,
//! and a relative of several persons.
//!
//! The month paid governs. What each status would give alone is a fact of the case, as the other
//! rules find it; this rule says what of it is paid, and what falls and why:
//!
//! - several statuses of one's own add up, allowances and supplements; one carer's allowance is
//!   paid, the highest (ordinance 02/2020/UBTVQH14, article 6(3));
//! - who was active before 1945 has nothing beside it for the time up to the uprising (article
//!   12(2)), and neither of them, nor a resistance activist, draws a helper's benefits (article
//!   39(4));
//! - a war invalid who is a sick soldier too draws both, until 2022-02-14 after a joint assessment
//!   only by its tests (decree 31/2013/NĐ-CP, article 31(5));
//! - a sick soldier exposed to toxic chemicals is assessed once, draws both, or chooses (article
//!   30(1)(c), (d), (đ));
//! - a relative of several persons draws two survivors' allowances at most, a martyr's first
//!   (article 6(5)); the nurture allowance comes once (article 6(6));
//! - a Heroic Vietnamese Mother draws no martyr's relative's allowance on top (article 18(1));
//! - the schemes of war participants outside the ordinance exclude what their decisions name, and a
//!   pension stands beside every merit allowance.
//!
//! Funeral grants come once, and so does each entitlement of article 5(2) (health insurance,
//! convalescence, devices, education, housing): their own rules apply that.

mod claims;
mod facts;
mod own;
mod relative;
#[cfg(feature = "proptest")]
mod strategies;

use std::borrow::Cow;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use facts::{
    ConcurrentBenefitsFacts, Deceased, InjuryAndIllness, MartyrsRelative, OwnBenefit, OwnStatus,
    ParticipantBenefit, ParticipantScheme, SickWithToxin,
};

use crate::decrees::ORDINANCE_OF_2020_FROM;
use crate::funding;
use crate::instruments::{DECREE_31_2013, DECREE_131_2021, ORDINANCE_02_2020};
use claims::Claims;

const ABOUT: Text = Text::new(
    "Hưởng đồng thời nhiều chế độ hằng tháng",
    "Concurrent monthly benefits",
);

/// Which texts say what stands together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Decree 31/2013/NĐ-CP alone.
    #[serde(rename = "decree-31-2013")]
    Decree31Of2013,
    /// Ordinance 02/2020/UBTVQH14, with what is left of decree 31/2013/NĐ-CP.
    #[serde(rename = "ordinance-02-2020")]
    Ordinance02Of2020,
    /// The ordinance and decree 131/2021/NĐ-CP.
    #[serde(rename = "decree-131-2021")]
    Decree131Of2021,
}

static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::payable_from(
                date(2013, 1, 1),
                date(2013, 6, 1),
                Regime::Decree31Of2013,
                DECREE_31_2013.article("3").unchecked(),
            ),
            Entry::new(
                ORDINANCE_OF_2020_FROM,
                Regime::Ordinance02Of2020,
                ORDINANCE_02_2020.article("6").clause("3").published(),
            ),
            Entry::new(
                date(2022, 2, 15),
                Regime::Decree131Of2021,
                ORDINANCE_02_2020.article("6").clause("3").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum Reason {
        /// No status of the case gives a monthly benefit.
        NoMonthlyBenefit = "no-monthly-benefit",
            vi: "không có trợ cấp, phụ cấp hằng tháng nào được hưởng",
            en: "no monthly benefit stands";
    }
}

/// What stands together, in one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::concurrent_benefits::{InjuryAndIllness, OwnBenefit, OwnStatus};
/// use ansinh_merit_benefits::monthly_allowance::MeritStatus;
/// use ansinh_merit_benefits::war_invalid_allowance::InvalidType;
/// use ansinh_merit_benefits::{
///     ConcurrentBenefits, ConcurrentBenefitsFacts, MonthlyAllowance, MonthlyAllowanceFacts,
///     WarInvalidAllowance, WarInvalidAllowanceFacts,
/// };
/// use ansinh_core::facts::Facts;
///
/// // A war invalid of 45 % who is a sick soldier of 65 % too.
/// let month = date(2022, 3, 1);
/// let invalid = WarInvalidAllowanceFacts { invalid_type: InvalidType::A, rate: 45 };
/// let invalid = WarInvalidAllowance::in_force(month)?.assess(&invalid)?.total();
/// let sick = MeritStatus::SickSoldier { rate: 65 };
/// let sick = MonthlyAllowanceFacts { status: sick, ..MonthlyAllowanceFacts::ordinary() };
/// let sick = MonthlyAllowance::in_force(month)?.assess(&sick)?.total();
///
/// let facts = ConcurrentBenefitsFacts {
///     own: vec![
///         OwnBenefit::of(OwnStatus::WarInvalid, invalid),
///         OwnBenefit::of(OwnStatus::SickSoldier, sick),
///     ],
///     injury_and_illness: Some(InjuryAndIllness::Separately),
///     ..ConcurrentBenefitsFacts::ordinary()
/// };
/// let together = ConcurrentBenefits::in_force(month)?.assess(&facts)?;
/// assert_eq!(together.total(), Dong::new(2_343_000 + 2_692_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConcurrentBenefits {
    /// Which texts hold.
    pub regime: Regime,
    /// Where several statuses of one's own are joined.
    pub several_statuses: Citation,
    /// Survivors' allowances a relative of several persons draws at most.
    pub survivors_at_most: Cited<u32>,
    /// Survivors' allowances of others beside that of one martyr, at most.
    pub beside_one_martyr: Cited<u32>,
    /// After a joint assessment: points that must remain for the illness (to 2022-02-14).
    pub remaining_rate: Option<Cited<u32>>,
    /// After a joint assessment: years of continuous service that keep both (to 2022-02-14).
    pub continuous_years: Option<Cited<u32>>,
    /// After a joint assessment: years of actual service, with earlier ones, that keep both (to
    /// 2022-02-14).
    pub actual_years: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ConcurrentBenefits {
    survivors_at_most: None, "số suất tuất tối đa", "survivors' allowances at most";
    beside_one_martyr: None, "số suất tuất khác bên cạnh tuất của một liệt sĩ", "survivors' allowances beside that of one martyr";
    remaining_rate: None, "tỷ lệ bệnh tật còn lại tối thiểu (%)", "remaining rate for the illness, at least (%)";
    continuous_years: None, "năm công tác liên tục tối thiểu", "years of continuous service, at least";
    actual_years: None, "năm công tác thực tế tối thiểu", "years of actual service, at least";
});

impl Rule for ConcurrentBenefits {
    type Facts = ConcurrentBenefitsFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/concurrent-benefits",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[&REGIMES]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let regime = REGIMES.on(when)?;
        let joint_test = DECREE_31_2013.article("31").clause("5").published();
        let joint = |least| {
            (*regime.value < Regime::Decree131Of2021).then(|| Cited::new(least, joint_test.clone()))
        };
        let (at_most, beside_one) = match regime.value {
            Regime::Decree31Of2013 => (
                DECREE_31_2013.article("3").clause("2").published(),
                DECREE_31_2013.article("3").published(),
            ),
            _ => (
                ORDINANCE_02_2020
                    .article("6")
                    .clause("5")
                    .point("a")
                    .published(),
                ORDINANCE_02_2020
                    .article("6")
                    .clause("5")
                    .point("b")
                    .published(),
            ),
        };
        Ok(Self {
            regime: *regime.value,
            several_statuses: regime.citation.clone(),
            survivors_at_most: Cited::new(2, at_most),
            beside_one_martyr: Cited::new(1, beside_one),
            remaining_rate: joint(41),
            continuous_years: joint(15),
            actual_years: joint(20),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), regime.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let mut claims = Claims::new(trace);
        let joined = self.joined(facts, &mut claims)?;
        self.own_statuses(facts, &joined, &mut claims)?;
        self.relative(facts, &mut claims)?;
        self.nurture(facts, &joined, &mut claims)?;
        self.carer(facts, &joined, &mut claims)?;
        self.participant(facts, &mut claims)?;
        let payments = claims.into_payments();
        if payments.is_empty() {
            trace.refuse(&self.several_statuses, || Reason::NoMonthlyBenefit);
            return Ok(None);
        }
        let total = payments.total();
        trace.step(&self.several_statuses, |citation| {
            let label = Text::new("cộng hằng tháng", "total a month");
            let formula = Text::new("cộng các chế độ được hưởng", "sum of what stands");
            Step::new(label, formula, total, citation)
        });
        Ok(Some(payments))
    }
}

impl ConcurrentBenefits {
    /// Decree 131/2021/NĐ-CP from its day on, what held before otherwise.
    fn since_decree_131(&self, article: &'static str) -> Cow<'_, Citation> {
        if self.regime == Regime::Decree131Of2021 {
            Cow::Owned(DECREE_131_2021.article(article).published())
        } else {
            Cow::Borrowed(&self.several_statuses)
        }
    }
}
