//! Land-use fees waived or reduced (*miễn, giảm tiền sử dụng đất*), and the rent of social housing
//! or of old housing of the state (*miễn, giảm tiền thuê nhà ở*).
//!
//! The day of the decision on the fee or rent governs; before decree 131/2021/NĐ-CP nothing is
//! covered. Both run in the same five classes. A person of several groups has the best of them; the
//! rates of several members of a household add up for land, to 100 % at most.
//!
//! The fee is reduced once for a household, and within the province's quota of residential land
//! alone: which part of a fee that is, the caller says. A tenant of a reduced class who lives alone
//! with nobody to rely on pays no rent; nothing like it stands for land. What becomes of the rent
//! where two of a household have a claim, the law on housing says; it is not answered here.

mod facts;
mod group;

use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Dong, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Claim, LandAndRentReductionFacts, LandClaim, RentClaim};
pub use group::ReductionGroup;

use crate::REVIEWED_UNTIL;
use crate::decrees::DECREE_131_FROM;
use crate::instruments::{DECREE_131_2021, ORDINANCE_02_2020};
use group::Class;

const ABOUT: Text = Text::new(
    "Miễn, giảm tiền sử dụng đất và tiền thuê nhà ở",
    "Reduction of land-use fees and rents",
);

static REGIMES: Timeline<()> = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            DECREE_131_FROM,
            (),
            DECREE_131_2021.whole().published(),
        )]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why nothing is reduced.
    pub enum Reason {
        /// Nobody belongs to a group with a reduction.
        NoGroup = "no-group",
            vi: "không thuộc đối tượng được miễn, giảm",
            en: "belongs to no group with a reduction";
        /// The rate of injury is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, phải từ 21 %",
            en: "a rate of injury of {rate} %; it must be 21 % or more";
        /// The household's fee was reduced before.
        OncePerHousehold = "once-per-household",
            vi: "mỗi hộ gia đình chỉ được miễn, giảm tiền sử dụng đất một lần",
            en: "a household's land-use fee is waived or reduced once";
    }
}

/// The reductions of a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::land_and_rent_reduction::{Claim, ReductionGroup, RentClaim};
/// use ansinh_merit_benefits::{LandAndRentReduction, LandAndRentReductionFacts};
///
/// let rule = LandAndRentReduction::in_force(date(2024, 3, 1))?;
/// let claim = Claim::Rent(RentClaim {
///     groups: vec![ReductionGroup::Injured { rate: 45 }],
///     alone: false,
///     monthly_rent: Dong::new(1_500_000),
/// });
/// let answer = rule.assess(&LandAndRentReductionFacts { claim })?;
/// assert_eq!(answer.total(), Dong::new(1_200_000)); // 80 %
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LandAndRentReduction {
    /// Land-use fee: those exempt, per cent of the fee.
    pub land_exempt: Cited<Percent>,
    /// Land-use fee: active up to the uprising, injured from 61 to 80 %.
    pub land_second: Cited<Percent>,
    /// Land-use fee: injured from 41 to 60 %.
    pub land_third: Cited<Percent>,
    /// Land-use fee: injured from 21 to 40 %, prisoners, helpers, martyrs' relatives.
    pub land_fourth: Cited<Percent>,
    /// Land-use fee: resistance activists, helpers with the Medal of Resistance.
    pub land_fifth: Cited<Percent>,
    /// Land-use fee: somebody active up to the uprising who buys a rented flat under decree 61/CP.
    pub flat_under_decree_61: Cited<Percent>,
    /// Land-use fee: all members of a household together, at most.
    pub household_at_most: Cited<Percent>,
    /// Rent: those exempt, per cent of the rent.
    pub rent_exempt: Cited<Percent>,
    /// Rent: the reduced classes, where the tenant lives alone with nobody to rely on.
    pub rent_alone: Cited<Percent>,
    /// Rent: active up to the uprising, injured from 61 to 80 %.
    pub rent_second: Cited<Percent>,
    /// Rent: injured from 41 to 60 %.
    pub rent_third: Cited<Percent>,
    /// Rent: injured from 21 to 40 %, prisoners, helpers, martyrs' relatives.
    pub rent_fourth: Cited<Percent>,
    /// Rent: resistance activists, helpers with the Medal of Resistance.
    pub rent_fifth: Cited<Percent>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(LandAndRentReduction {
    land_exempt: None, "miễn tiền sử dụng đất", "land-use fee, exempt";
    land_second: None, "giảm tiền sử dụng đất, nhóm thứ hai", "land-use fee, second class";
    land_third: None, "giảm tiền sử dụng đất, nhóm thứ ba", "land-use fee, third class";
    land_fourth: None, "giảm tiền sử dụng đất, nhóm thứ tư", "land-use fee, fourth class";
    land_fifth: None, "giảm tiền sử dụng đất, nhóm thứ năm", "land-use fee, fifth class";
    flat_under_decree_61: None, "miễn tiền sử dụng đất khi mua nhà nhiều tầng đang thuê", "land-use fee of a rented flat bought";
    household_at_most: None, "mức tối đa của một hộ", "a household, at most";
    rent_exempt: None, "miễn tiền thuê nhà", "rent, exempt";
    rent_alone: None, "miễn tiền thuê nhà khi sống cô đơn", "rent, living alone";
    rent_second: None, "giảm tiền thuê nhà, nhóm thứ hai", "rent, second class";
    rent_third: None, "giảm tiền thuê nhà, nhóm thứ ba", "rent, third class";
    rent_fourth: None, "giảm tiền thuê nhà, nhóm thứ tư", "rent, fourth class";
    rent_fifth: None, "giảm tiền thuê nhà, nhóm thứ năm", "rent, fifth class";
});

impl Rule for LandAndRentReduction {
    type Facts = LandAndRentReductionFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/land-and-rent-reduction",
            title: ABOUT,
            governing_date: Text::new(
                "ngày quyết định thu tiền sử dụng đất hoặc tiền thuê nhà",
                "the day the fee or rent is decided",
            ),
            regimes: first_days(&[&REGIMES]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let terms = Terms::new(Funding::NoPayment, REGIMES.on(when)?.caveats());
        let at = |article: &'static str, clause: &'static str, per_cent| {
            let citation = DECREE_131_2021.article(article).clause(clause).published();
            Cited::new(Percent::new(per_cent, 0), citation)
        };
        let rent = |point: &'static str, per_cent| {
            let citation = DECREE_131_2021.article("100").clause("3").point(point);
            Cited::new(Percent::new(per_cent, 0), citation.published())
        };
        let no_rent = |point: &'static str| {
            let citation = DECREE_131_2021.article("100").clause("2").point(point);
            Cited::new(Percent::new(100, 0), citation.published())
        };
        Ok(Self {
            land_exempt: at("104", "1", 100),
            land_second: at("105", "1", 90),
            land_third: at("105", "2", 80),
            land_fourth: at("105", "3", 70),
            land_fifth: at("105", "4", 65),
            flat_under_decree_61: at("104", "2", 100),
            household_at_most: at("106", "3", 100),
            rent_exempt: no_rent("a"),
            rent_alone: no_rent("b"),
            rent_second: rent("a", 90),
            rent_third: rent("b", 80),
            rent_fourth: rent("c", 70),
            rent_fifth: rent("d", 65),
            terms,
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &LandAndRentReductionFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        match &facts.claim {
            Claim::Land(land) => self.land(land, trace),
            Claim::Rent(rent) => self.rent(rent, trace),
        }
    }
}

impl LandAndRentReduction {
    fn land<T: Trace<Reason>>(
        &self,
        claim: &LandClaim,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        if claim.reduced_before {
            let once = DECREE_131_2021.article("106").clause("2").published();
            trace.refuse(&once, || Reason::OncePerHousehold);
            return Ok(None);
        }
        let (mut first, mut sum, mut members) = (None, Decimal::ZERO, 0_usize);
        for groups in &claim.members {
            let of_group = |group| self.of_land(group, claim.flat_under_decree_61);
            if let Some(rate) = best(groups, of_group, trace) {
                sum = sum
                    .checked_add(rate.value.to_decimal())
                    .ok_or(AmountError::Overflow)?;
                members = members.saturating_add(1);
                first = first.or(Some(rate));
            }
        }
        let rate = first.map(|first: &Cited<Percent>| match members {
            1 => first.clone(),
            _ => self.together(first, sum, trace),
        });
        let Some(rate) = rate else {
            if claim.members.iter().all(Vec::is_empty) {
                trace.refuse(&self.land_fifth.citation, || Reason::NoGroup);
            }
            return Ok(None);
        };
        let label = Text::new("tiền sử dụng đất được giảm", "land-use fee reduced");
        reduce(rate, label, claim.fee_within_quota, trace).map(Some)
    }

    fn of_land(
        &self,
        group: ReductionGroup,
        flat_under_decree_61: bool,
    ) -> Option<&Cited<Percent>> {
        if flat_under_decree_61 && group == ReductionGroup::PreUprising {
            return Some(&self.flat_under_decree_61);
        }
        Some(match group.class()? {
            Class::Exempt => &self.land_exempt,
            Class::Second => &self.land_second,
            Class::Third => &self.land_third,
            Class::Fourth => &self.land_fourth,
            Class::Fifth => &self.land_fifth,
        })
    }

    /// The rates of several members together, the ceiling at the most.
    fn together<T: Trace<Reason>>(
        &self,
        first: &Cited<Percent>,
        sum: Decimal,
        trace: &mut T,
    ) -> Cited<Percent> {
        let sum = Percent::from_decimal(sum).min(self.household_at_most.value);
        let together = Cited::new(sum, self.household_at_most.citation.clone());
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "mức giảm của các thành viên trong hộ được cộng lại",
                "the rates of a household's members add up",
            ),
        });
        trace.step(&together.citation, |citation| {
            let label = Text::new("mức giảm của cả hộ", "the household's rate");
            let formula = Text::new(
                "cộng các mức, tối đa theo quy định",
                "sum of the rates, at most the ceiling",
            );
            Step::new(label, formula, together.value, citation)
                .input(
                    Text::new("mức của người thứ nhất", "the first member's"),
                    first.value,
                )
                .input(Text::new("tối đa", "at most"), self.household_at_most.value)
        });
        together
    }

    fn rent<T: Trace<Reason>>(
        &self,
        claim: &RentClaim,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let of_group = |group: ReductionGroup| {
            Some(match group.class()? {
                Class::Exempt => &self.rent_exempt,
                _ if claim.alone => &self.rent_alone,
                Class::Second => &self.rent_second,
                Class::Third => &self.rent_third,
                Class::Fourth => &self.rent_fourth,
                Class::Fifth => &self.rent_fifth,
            })
        };
        let Some(rate) = best(&claim.groups, of_group, trace) else {
            if claim.groups.is_empty() {
                trace.refuse(&self.rent_fifth.citation, || Reason::NoGroup);
            }
            return Ok(None);
        };
        let label = Text::new("tiền thuê nhà được giảm", "rent reduced");
        reduce(rate.clone(), label, claim.monthly_rent, trace).map(Some)
    }
}

/// The best rate of one person; the others lose to it, and an injury below 21 % is refused.
fn best<'r, T: Trace<Reason>>(
    groups: &[ReductionGroup],
    of_group: impl Fn(ReductionGroup) -> Option<&'r Cited<Percent>>,
    trace: &mut T,
) -> Option<&'r Cited<Percent>> {
    let mut best: Option<(ReductionGroup, &Cited<Percent>)> = None;
    for group in groups.iter().copied() {
        let Some(rate) = of_group(group) else {
            if let ReductionGroup::Injured { rate } = group {
                let bands = DECREE_131_2021.article("105").clause("3").published();
                trace.refuse(&bands, || Reason::RateTooLow { rate });
            }
            continue;
        };
        let Some((first, so_far)) = best else {
            best = Some((group, rate));
            continue;
        };
        let (winner, loser) = if rate.value > so_far.value {
            ((group, rate), so_far)
        } else {
            ((first, so_far), rate)
        };
        best = Some(winner);
        trace.alternative(|| Alternative {
            label: RATE,
            value: loser.value.into(),
            citation: loser.citation.clone(),
            loses_by: only_the_best(group.is_relative() || first.is_relative()),
        });
    }
    let (_, rate) = best?;
    trace.step(&rate.citation, |citation| {
        let formula = Text::new(
            "theo nhóm có mức cao nhất của một người",
            "of the best group of one person",
        );
        Step::new(RATE, formula, rate.value, citation)
    });
    Some(rate)
}

const RATE: Text = Text::new("mức miễn, giảm", "rate of reduction");

fn only_the_best(one_is_a_martyrs_relative: bool) -> Citation {
    if one_is_a_martyrs_relative {
        DECREE_131_2021.article("106").clause("4").published()
    } else {
        ORDINANCE_02_2020.article("6").clause("3").published()
    }
}

/// What is reduced is not paid to anybody.
fn reduce<T: Trace<Reason>>(
    rate: Cited<Percent>,
    label: Text,
    of: Dong,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let share = rate.value.to_coefficient().ok_or(AmountError::Overflow)?;
    let amount = of.scaled(share, &Rounding::WHOLE_DONG)?;
    trace.step(&rate.citation, |citation| {
        let formula = Text::new("số phải nộp × mức giảm", "what is due × rate");
        Step::new(label.clone(), formula, amount, citation)
            .input(Text::new("số phải nộp", "due"), of)
            .input(RATE, rate.value)
    });
    let payments = Payments::told_to(trace).with(
        RATE,
        rate.value,
        Frequency::None,
        Bound::Exact,
        &rate.citation,
    )?;
    Ok(payments.with(label, amount, Frequency::None, Bound::Exact, &rate.citation)?)
}
