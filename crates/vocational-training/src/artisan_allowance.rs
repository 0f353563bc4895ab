//! Support for artisans of low income (*nghệ nhân nhân dân, nghệ nhân ưu tú có thu nhập thấp, hoàn cảnh
//! khó khăn*): a monthly allowance, health insurance, and the funeral.
//!
//! The month paid governs, for the funeral the day of death. Whoever holds a title and whose household
//! has less than a base salary a head is paid; the amounts are fixed, the two tiers move with the base
//! salary: below half of it, and from half of it to below the whole. Those of article 2(1)(a) to (c), the
//! old without support, the severely disabled and the long ill, are paid more.
//!
//! Of this allowance and a monthly social allowance the higher is paid, which is known, not read.
//!
//! Decree 215/2025, signed on 2025-08-04, pays artisans under the heritage law of 2024: its amounts, the
//! day it takes effect and what it repeals could not be read, so the rule answers "not established" from
//! that day on.

mod facts;
mod numbers;
mod reason;

use ansinh_core::explanation::{Alternative, Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::ArtisanAllowanceFacts;
pub use reason::ArtisanReason;

use crate::funding;
use crate::instruments::learners::{DECREE_109_2015, DECREE_215_2025};

const ABOUT: Text = Text::new(
    "Hỗ trợ nghệ nhân nhân dân, nghệ nhân ưu tú có thu nhập thấp",
    "Support for artisans of low income",
);

/// Whether the amounts are established.
static DECREES: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(date(2016, 1, 1), true, DECREE_109_2015.whole().published()),
            Entry::new(date(2025, 8, 4), false, DECREE_215_2025.whole().unchecked()),
        ]
    },
    crate::REVIEWED_UNTIL,
);

static GROUPS: Citation = DECREE_109_2015.article("2").clause("1").published();
/// Amounts and tiers; the articles they stand in were not read.
static AMOUNTS: Citation = DECREE_109_2015.whole().published();
/// Known, not read.
static HIGHEST: Citation = DECREE_109_2015.whole().unchecked();

/// The support of a month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::{ArtisanAllowance, ArtisanAllowanceFacts};
///
/// let facts = ArtisanAllowanceFacts {
///     income: Dong::new(630_000),
///     ..ArtisanAllowanceFacts::ordinary()
/// };
/// let june = ArtisanAllowance::in_force(date(2017, 6, 1))?.assess(&facts)?;
/// assert_eq!(june.total(), Dong::new(700_000)); // from 605,000
/// let july = ArtisanAllowance::in_force(date(2017, 7, 1))?.assess(&facts)?;
/// assert_eq!(july.total(), Dong::new(850_000)); // below 650,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArtisanAllowance {
    /// Base salary, đồng a month (to 2025-08-03).
    pub base_salary: Option<Cited<Dong>>,
    /// Where the lower tier ends, per cent of it.
    pub lower_tier: Option<Cited<Percent>>,
    /// The priority groups in the lower tier, đồng a month.
    pub priority_lower: Option<Cited<Dong>>,
    /// The priority groups in the upper tier.
    pub priority_upper: Option<Cited<Dong>>,
    /// Everybody else in the lower tier.
    pub other_lower: Option<Cited<Dong>>,
    /// Everybody else in the upper tier.
    pub other_upper: Option<Cited<Dong>>,
    /// The funeral, đồng once.
    pub funeral: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ArtisanAllowance {
    base_salary: None, "mức lương cơ sở", "base salary";
    lower_tier: None, "giới hạn của bậc thu nhập thấp", "end of the lower tier of income";
    priority_lower: None, "đối tượng ưu tiên, thu nhập thấp nhất", "priority groups, lower tier";
    priority_upper: None, "đối tượng ưu tiên, bậc trên", "priority groups, upper tier";
    other_lower: None, "đối tượng khác, thu nhập thấp nhất", "others, lower tier";
    other_upper: None, "đối tượng khác, bậc trên", "others, upper tier";
    funeral: None, "chi phí mai táng", "funeral";
});

impl Rule for ArtisanAllowance {
    type Facts = ArtisanAllowanceFacts;
    type Award = Payments;
    type Reason = ArtisanReason;

    fn about() -> About {
        About {
            id: "vocational-training/artisan-allowance",
            title: ABOUT,
            governing_date: Text::new(
                "tháng được hưởng; ngày chết đối với mai táng",
                "the month paid; for the funeral the day of death",
            ),
            regimes: first_days(&[&DECREES, &BASE_SALARY]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = DECREES.on(when)?;
        let established = *found.value;
        let dong = |amount| established.then(|| Cited::new(Dong::new(amount), AMOUNTS.clone()));
        let half = Cited::new(Percent::new(50, 0), AMOUNTS.clone());
        let base_salary = BASE_SALARY.on(when)?.cited();
        Ok(Self {
            base_salary: established.then_some(base_salary),
            lower_tier: established.then_some(half),
            priority_lower: dong(1_000_000),
            priority_upper: dong(850_000),
            other_lower: dong(850_000),
            other_upper: dong(700_000),
            funeral: dong(7_000_000),
            terms: Terms::new(Funding::on(when, &[&funding::ARTISANS]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ArtisanReason>>(
        &self,
        facts: &ArtisanAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let Some(numbers) = self.numbers() else {
            let what = Text::new(
                "mức trợ cấp nghệ nhân theo Nghị định 215/2025/NĐ-CP và ngày có hiệu lực",
                "the amounts of decree 215/2025/NĐ-CP and the day it takes effect",
            );
            return Err(FactError::NotEstablished { what });
        };
        if !facts.holds_title {
            trace.refuse(&GROUPS, || ArtisanReason::NoTitle);
            return Ok(None);
        }
        let Some(level) = numbers.level(facts, trace)? else {
            let (income, limit) = (facts.income, numbers.base.value);
            trace.refuse(&GROUPS, || ArtisanReason::IncomeTooHigh { income, limit });
            return Ok(None);
        };
        if facts.dead {
            return numbers.funeral(trace).map(Some);
        }
        let other = facts.social_allowance;
        if other > level.value {
            let allowance = level.value;
            trace.refuse(&HIGHEST, || ArtisanReason::HigherElsewhere {
                other,
                allowance,
            });
            return Ok(None);
        }
        if other > Dong::ZERO {
            trace.alternative(|| Alternative {
                label: Text::new("trợ cấp xã hội hàng tháng", "monthly social allowance"),
                value: other.into(),
                citation: HIGHEST.clone(),
                loses_by: HIGHEST.clone(),
            });
        }
        Ok(Some(allowance(level, facts, trace)?))
    }
}

fn allowance<T: Trace<ArtisanReason>>(
    level: &Cited<Dong>,
    facts: &ArtisanAllowanceFacts,
    trace: &mut T,
) -> Result<Payments, AmountError> {
    let label = Text::new("trợ cấp sinh hoạt hàng tháng", "monthly allowance");
    trace.step(&level.citation, |citation| {
        let formula = Text::new(
            "mức theo nhóm và bậc thu nhập",
            "the level of the group and tier of income",
        );
        Step::new(label.clone(), formula, level.value, citation)
            .input(
                Text::new("thu nhập bình quân", "income a head"),
                facts.income,
            )
            .input(
                Text::new("đối tượng ưu tiên", "priority group"),
                facts.is_of_priority(),
            )
    });
    let insurance = Value::Words(Text::new(
        "mức đóng của người thuộc hộ nghèo",
        "the premium of a poor household",
    ));
    Payments::told_to(trace)
        .with(
            label,
            level.value,
            Frequency::Monthly,
            Bound::Exact,
            &level.citation,
        )?
        .with(
            Text::new("bảo hiểm y tế", "health insurance"),
            insurance,
            Frequency::None,
            Bound::Exact,
            &AMOUNTS,
        )
}
