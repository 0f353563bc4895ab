//! Loans for production (*hỗ trợ tín dụng phát triển sản xuất*) to households that plant forests or keep
//! animals with them: how much, at what rate, for how long, and what is paid back.
//!
//! The day of the loan governs. A planter borrows beyond the grant, by the hectare and for one cycle, and
//! pays principal and interest back once, at the harvest; interest is simple. A keeper of animals pays
//! it by the year; how the principal is paid back is not said. Neither needs security.
//!
//! What the national target programmes give to models of production and for machines (circulars 15/2017,
//! 18/2017) is "not established"; so are loans before 2015-11-02 and from 2024-07-15 on.

mod facts;
mod loan;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{ProductionPurpose, ProductionSupportFacts};
pub use loan::ProductionLoan;

use crate::REVIEWED_UNTIL;
use crate::forest_protection_support::by_area;
use crate::instruments::support::{DECREE_58_2024, DECREE_75_2015, RESOLUTION_30A_2008};

const ABOUT: Text = Text::new(
    "Vay vốn trồng rừng, chăn nuôi của hộ nghèo, hộ dân tộc thiểu số",
    "Loans for forests and animals of poor and ethnic-minority households",
);

/// Whether the loans of decree 75/2015, article 8, are given.
static LOANS: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                false,
                RESOLUTION_30A_2008.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 11, 2),
                true,
                DECREE_75_2015.article("8").published(),
            ),
            Entry::new(date(2024, 7, 15), false, DECREE_58_2024.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no loan.
    pub enum ProductionSupportReason {
        /// Neither of an ethnic minority nor poor.
        NotAmongBeneficiaries = "not-among-beneficiaries",
            vi: "không phải hộ đồng bào dân tộc thiểu số và không phải hộ người Kinh nghèo",
            en: "neither a household of an ethnic minority nor a poor Kinh household";
        /// The commune is of another zone.
        OtherZone = "other-zone",
            vi: "không sinh sống tại xã khu vực II, III",
            en: "not living in a zone II or III commune";
        /// The term is too long.
        TooLong {
            /// Years asked for.
            years: u32,
            /// Years at most.
            at_most: u32,
        } = "too-long",
            vi: "thời hạn vay {years} năm, tối đa {at_most} năm",
            en: "a term of {years} years, {at_most} at most";
        /// More is asked for than there is.
        AboveCeiling {
            /// Asked for.
            requested: Dong,
            /// The most there is.
            ceiling: Dong,
        } = "above-ceiling",
            vi: "xin vay {requested}, tối đa {ceiling}",
            en: "{requested} asked for, {ceiling} at most";
    }
}

/// Loans for production on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{ProductionSupport, ProductionSupportFacts};
///
/// let rule = ProductionSupport::in_force(date(2017, 1, 1))?;
/// let facts = ProductionSupportFacts::ordinary(); // 15 million for a hectare, ten years
/// let loan = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(loan.yearly_interest, Dong::new(180_000)); // 1.2 %
/// assert_eq!(loan.due_at_harvest, Some(Dong::new(16_800_000)));
///
/// let more = ProductionSupportFacts { requested: Dong::new(15_000_001), ..facts };
/// assert!(!rule.assess(&more)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductionSupport {
    /// For planting, đồng a hectare at most, beyond the grant.
    pub planting: Option<Cited<Dong>>,
    /// For planting, years at most.
    pub planting_years: Option<Cited<u32>>,
    /// For animals, đồng a household at most.
    pub livestock: Option<Cited<Dong>>,
    /// For animals, years at most.
    pub livestock_years: Option<Cited<u32>>,
    /// Interest, per cent a year.
    pub rate: Option<Cited<Percent>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ProductionSupport {
    planting: None, "vay trồng rừng, mỗi ha", "for planting, a hectare";
    planting_years: None, "số năm vay trồng rừng tối đa", "years for planting, at most";
    livestock: None, "vay chăn nuôi, mỗi hộ", "for animals, a household";
    livestock_years: None, "số năm vay chăn nuôi tối đa", "years for animals, at most";
    rate: None, "lãi suất một năm", "interest a year";
});

impl Rule for ProductionSupport {
    type Facts = ProductionSupportFacts;
    type Award = ProductionLoan;
    type Reason = ProductionSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/production-support",
            title: ABOUT,
            governing_date: Text::new("ngày vay", "the day of the loan"),
            regimes: first_days(&[&LOANS]),
            reviewed_until: LOANS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let found = LOANS.on(when)?;
        let given = *found.value;
        let dong = |amount| given.then(|| Cited::new(Dong::new(amount), found.citation.clone()));
        let years = |years| given.then(|| Cited::new(years, found.citation.clone()));
        Ok(Self {
            planting: dong(15_000_000),
            planting_years: years(20),
            livestock: dong(50_000_000),
            livestock_years: years(10),
            rate: given.then(|| Cited::new(Percent::new(12, 1), found.citation.clone())),
            terms: Terms::new(Funding::NotEstablished, found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ProductionSupportReason>>(
        &self,
        facts: &ProductionSupportFacts,
        trace: &mut T,
    ) -> Result<Option<ProductionLoan>, FactError> {
        facts.check()?;
        let (ceiling, years) = match facts.purpose {
            ProductionPurpose::PlantingForest { square_metres } => {
                let (Some(each), Some(years)) = (&self.planting, &self.planting_years) else {
                    return Err(loans_not_established());
                };
                let ceiling = by_area(each.value, square_metres)?;
                (Cited::new(ceiling, each.citation.clone()), years)
            }
            ProductionPurpose::Livestock => {
                let (Some(each), Some(years)) = (&self.livestock, &self.livestock_years) else {
                    return Err(loans_not_established());
                };
                (each.clone(), years)
            }
            ProductionPurpose::Model => return Err(models_not_established()),
        };
        let Some(rate) = &self.rate else {
            return Err(loans_not_established());
        };
        if !Self::may_borrow(facts, &ceiling, years, trace) {
            return Ok(None);
        }
        let share = rate.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let amount = facts.requested;
        let yearly_interest = amount.scaled(share, &Rounding::WHOLE_DONG)?;
        let at_harvest = matches!(facts.purpose, ProductionPurpose::PlantingForest { .. });
        let due_at_harvest = if at_harvest {
            let interest = amount
                .times(facts.years)?
                .scaled(share, &Rounding::WHOLE_DONG)?;
            Some(amount.plus(interest)?)
        } else {
            None
        };
        trace.step(&rate.citation, |citation| {
            let label = Text::new("lãi một năm", "interest a year");
            let formula = Text::new("số tiền vay × lãi suất", "loan × rate");
            Step::new(label, formula, yearly_interest, citation)
                .input(Text::new("lãi suất", "rate"), rate.value)
                .input(Text::new("số năm", "years"), facts.years)
        });
        trace.step(&ceiling.citation, |citation| {
            let formula = Text::new(
                "mức xin vay, không quá mức tối đa",
                "what is asked for, up to the most there is",
            );
            Step::new(loan::LOAN, formula, amount, citation)
                .input(Text::new("mức tối đa", "at most"), ceiling.value)
        });
        Ok(Some(ProductionLoan {
            amount,
            rate: rate.clone(),
            years: facts.years,
            yearly_interest,
            due_at_harvest,
        }))
    }
}

impl ProductionSupport {
    fn may_borrow<T: Trace<ProductionSupportReason>>(
        facts: &ProductionSupportFacts,
        ceiling: &Cited<Dong>,
        years: &Cited<u32>,
        trace: &mut T,
    ) -> bool {
        use ProductionSupportReason as Reason;

        let beneficiaries = DECREE_75_2015.article("2").clause("1").published();
        let mut may = true;
        if !facts.is_named() {
            trace.refuse(&beneficiaries, || Reason::NotAmongBeneficiaries);
            may = false;
        }
        if !facts.lives_in_zone_ii_or_iii() {
            trace.refuse(&beneficiaries, || Reason::OtherZone);
            may = false;
        }
        if facts.years > years.value {
            trace.refuse(&years.citation, || Reason::TooLong {
                years: facts.years,
                at_most: years.value,
            });
            may = false;
        }
        if facts.requested > ceiling.value {
            trace.refuse(&ceiling.citation, || Reason::AboveCeiling {
                requested: facts.requested,
                ceiling: ceiling.value,
            });
            may = false;
        }
        may
    }
}

const fn loans_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "vay vốn trồng rừng, chăn nuôi ngoài Nghị định 75/2015/NĐ-CP (trước ngày 02/11/2015 và từ ngày 15/7/2024)",
            "loans for forests and animals outside decree 75/2015/NĐ-CP (before 2015-11-02 and from 2024-07-15)",
        ),
    }
}

const fn models_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức hỗ trợ mô hình, máy móc sản xuất của các chương trình mục tiêu quốc gia",
            "what the national target programmes give to models of production and for machines",
        ),
    }
}
