//! Health insurance (*bảo hiểm y tế*): which merit persons, relatives and carers have a card, its
//! code, and the premium that the central budget pays for it.
//!
//! A day of the month insured governs. Merit persons are insured whatever their age; martyrs'
//! relatives too; relatives of others if the ordinance names them, children from 6 to 17, and grown
//! ones who study or are severely disabled; carers of those from 81 % and of Heroic Vietnamese
//! Mothers at home. Who belongs to several groups has the card of the best cover.
//!
//! The premium is a share of the base salary. It is paid for the first group of the law that a
//! person belongs to: who is insured as an employee, or draws a pension or another benefit of social
//! insurance, keeps the card's cover and costs this budget nothing.
//!
//! Codes: CC for those whose cover has no limits, CK for other merit persons, TS for martyrs'
//! relatives, TC for relatives of others, PV for carers; the list was read in copies, its decision
//! wasn't. It names no toxin victims under CC, though decree 146/2018/NĐ-CP, article 14(1)(b), gives
//! those from 81 % cover without limits too. Before 2015 nothing is covered.

mod cover;
mod facts;
mod ground;
mod regime;

use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::{BASE_SALARY, HEALTH_INSURANCE_PREMIUM};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{EarlierGroup, HealthInsuranceCoverFacts};
pub use ground::{CaredFor, Child, InsuredAs, Kin, RelativeOf};
pub use regime::Regime;

use crate::funding;
use crate::instruments::{DECISION_1351, DECREE_131_2021, LAW_25_2008, LAW_51_2024};
use ground::CardCode;
use regime::REGIMES;

const ABOUT: Text = Text::new(
    "Bảo hiểm y tế của người có công và thân nhân",
    "Health insurance of merit persons and relatives",
);

ansinh_core::messages! {
    /// Why there is no card.
    pub enum Reason {
        /// No ground at all.
        NoGround = "no-ground",
            vi: "không thuộc đối tượng được đóng bảo hiểm y tế theo diện người có công",
            en: "no ground for insurance as a merit person or relative";
        /// The rate of injury is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
            /// The lowest, per cent.
            lowest: u32,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, phải từ {lowest} %",
            en: "a rate of injury of {rate} %; it must be {lowest} % or more";
        /// Parents of people active before the uprising are not named.
        ParentNotCovered = "parent-not-covered",
            vi: "cha, mẹ của người hoạt động cách mạng trước khởi nghĩa tháng Tám không thuộc diện",
            en: "parents of people active before the uprising are not insured by this";
        /// Younger children are insured as such.
        InsuredAsYoungChild {
            /// Completed years.
            age: u16,
        } = "insured-as-young-child",
            vi: "trẻ {age} tuổi có bảo hiểm y tế trẻ em dưới 6 tuổi",
            en: "a child of {age} is insured as a child under 6";
        /// A grown child who neither studies nor is severely disabled.
        GrownChild {
            /// Completed years.
            age: u16,
        } = "grown-child",
            vi: "con đã {age} tuổi, không đi học và không khuyết tật nặng",
            en: "a child of {age} who neither studies nor is severely disabled";
    }
}

/// The cover of a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_merit_benefits::{HealthInsuranceCover, HealthInsuranceCoverFacts};
///
/// let rule = HealthInsuranceCover::in_force(date(2017, 6, 1))?;
/// let prisoner = rule.assess(&HealthInsuranceCoverFacts::ordinary())?;
/// assert_eq!(prisoner.total(), Dong::new(54_450)); // 4.5 % of 1,210,000 a month
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HealthInsuranceCover {
    /// The day.
    pub on: NaiveDate,
    /// Which text says who is insured.
    pub regime: Regime,
    /// Base salary (*mức lương cơ sở*), đồng a month.
    pub base_salary: Cited<Dong>,
    /// Premium (*mức đóng*), per cent of the base salary a month.
    pub premium_rate: Cited<Percent>,
    /// Rate of injury from which relatives are insured, per cent.
    pub relatives_from_rate: Cited<u32>,
    /// A toxin victim's child's own rate from which the child is insured, per cent.
    pub toxin_child_from_rate: Cited<u32>,
    /// Rate of injury from which the carer is insured, per cent.
    pub carer_from_rate: Cited<u32>,
    /// Rate of a war invalid or sick soldier from which the card is CC, per cent.
    pub highest_code_from_rate: Cited<u32>,
    /// Age from which children are insured as relatives, years.
    pub child_from_age: Cited<u32>,
    /// Age below which children need not study, years.
    pub child_below_age: Cited<u32>,
    /// By what a person of several groups is paid for.
    pub first_group_pays: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HealthInsuranceCover {
    base_salary: None, "mức lương cơ sở", "base salary";
    premium_rate: None, "mức đóng bảo hiểm y tế", "health-insurance premium";
    relatives_from_rate: None, "tỷ lệ có thân nhân được đóng (%)", "rate with relatives insured (%)";
    toxin_child_from_rate: None, "tỷ lệ của con đẻ người nhiễm chất độc (%)", "rate of a toxin victim's child (%)";
    carer_from_rate: None, "tỷ lệ có người phục vụ được đóng (%)", "rate with the carer insured (%)";
    highest_code_from_rate: None, "tỷ lệ được cấp mã CC (%)", "rate with code CC (%)";
    child_from_age: None, "tuổi của con, từ đủ", "children from the age of";
    child_below_age: None, "tuổi của con không phải đi học, dưới", "children need not study below the age of";
});

impl Rule for HealthInsuranceCover {
    type Facts = HealthInsuranceCoverFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/health-insurance-cover",
            title: ABOUT,
            governing_date: Text::new(
                "ngày trong tháng đóng bảo hiểm y tế",
                "a day of the month insured",
            ),
            regimes: first_days(&[&REGIMES, &BASE_SALARY, &HEALTH_INSURANCE_PREMIUM]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = REGIMES.on(when)?;
        let regime = *found.value;
        let relatives = regime.other_relatives();
        Ok(Self {
            on: when.date,
            regime,
            base_salary: BASE_SALARY.on(when)?.cited(),
            premium_rate: HEALTH_INSURANCE_PREMIUM.on(when)?.cited(),
            relatives_from_rate: Cited::new(61, relatives.clone()),
            toxin_child_from_rate: Cited::new(61, relatives.clone()),
            carer_from_rate: Cited::new(81, regime.carers()),
            highest_code_from_rate: Cited::new(81, DECISION_1351.whole().unchecked()),
            child_from_age: Cited::new(6, relatives.clone()),
            child_below_age: Cited::new(18, relatives),
            first_group_pays: if regime == Regime::LawOf2024 {
                LAW_51_2024.whole().unchecked()
            } else {
                LAW_25_2008.article("13").clause("2").published()
            },
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &HealthInsuranceCoverFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.on)?;
        let Some(card) = self.best(&facts.grounds, trace) else {
            if facts.grounds.is_empty() {
                trace.refuse(&self.relatives_from_rate.citation, || Reason::NoGround);
            }
            return Ok(None);
        };
        let payments = Self::tell_card(&card, trace)?;
        self.premium(facts.earlier_group, payments, trace).map(Some)
    }
}

/// A card that somebody may have.
struct Card {
    ground: InsuredAs,
    code: CardCode,
    citation: Citation,
}

impl HealthInsuranceCover {
    /// The card of the best cover; the first of those alike.
    fn best<T: Trace<Reason>>(&self, grounds: &[InsuredAs], trace: &mut T) -> Option<Card> {
        let mut best: Option<Card> = None;
        for ground in grounds.iter().copied() {
            let (code, citation) = match self.card(ground) {
                Ok(card) => card,
                Err(reason) => {
                    trace.refuse(&self.provision(ground), || reason);
                    continue;
                }
            };
            let card = Card {
                ground,
                code,
                citation,
            };
            let Some(so_far) = best.take() else {
                best = Some(card);
                continue;
            };
            let (winner, loser) = if card.code > so_far.code {
                (card, so_far)
            } else {
                (so_far, card)
            };
            trace.alternative(|| Alternative {
                label: INSURED_AS,
                value: loser.ground.label().into(),
                citation: loser.citation,
                loses_by: self.best_cover(),
            });
            best = Some(winner);
        }
        best
    }

    fn best_cover(&self) -> Citation {
        if self.regime >= Regime::Decree131Of2021 {
            DECREE_131_2021.article("82").clause("1").published()
        } else {
            LAW_25_2008.article("22").clause("2").published()
        }
    }

    fn tell_card<T: Trace<Reason>>(card: &Card, trace: &mut T) -> Result<Payments, FactError> {
        let insured_as = card.ground.label();
        trace.step(&card.citation, |citation| {
            let formula = Text::new("đối tượng có mức hưởng cao nhất", "the best cover");
            Step::new(INSURED_AS, formula, insured_as.clone(), citation)
        });
        let payments = Payments::told_to(trace).with(
            INSURED_AS,
            insured_as,
            Frequency::None,
            Bound::Exact,
            &card.citation,
        )?;
        let Some(code) = card.code.printed() else {
            return Ok(payments);
        };
        let code = Text::new(code, code);
        let codes = DECISION_1351.whole().unchecked();
        let label = Text::new(
            "mã đối tượng có mức hưởng được áp dụng",
            "code of the group whose cover counts",
        );
        trace.step(&codes, |citation| {
            let formula = Text::new("theo đối tượng", "of the group");
            Step::new(label.clone(), formula, code.clone(), citation)
        });
        Ok(payments.with(label, code, Frequency::None, Bound::Exact, &codes)?)
    }

    fn premium<T: Trace<Reason>>(
        &self,
        earlier_group: Option<EarlierGroup>,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let label = Text::new(
            "mức đóng do ngân sách trung ương bảo đảm",
            "premium paid by the central budget",
        );
        if let Some(group) = earlier_group {
            trace.step(&self.first_group_pays, |citation| {
                let formula = match group {
                    EarlierGroup::Employment => Text::new(
                        "người lao động và người sử dụng lao động đóng",
                        "paid by employee and employer",
                    ),
                    EarlierGroup::SocialInsurance => {
                        Text::new("cơ quan bảo hiểm xã hội đóng", "paid by social insurance")
                    }
                    EarlierGroup::StateBudget => Text::new(
                        "ngân sách nhà nước đóng theo đối tượng xếp trước",
                        "paid by the state budget for an earlier group",
                    ),
                };
                Step::new(label, formula, Dong::ZERO, citation)
            });
            return Ok(payments);
        }
        let rate = &self.premium_rate;
        let share = rate.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let base_salary = self.base_salary.value;
        let amount = base_salary.scaled(share, &Rounding::WHOLE_DONG)?;
        trace.step(&rate.citation, |citation| {
            let formula = Text::new("mức lương cơ sở × tỷ lệ", "base salary × rate");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức lương cơ sở", "base salary"), base_salary)
                .input(Text::new("tỷ lệ", "rate"), rate.value)
        });
        Ok(payments.with(
            label,
            amount,
            Frequency::Monthly,
            Bound::Exact,
            &rate.citation,
        )?)
    }
}

const INSURED_AS: Text = Text::new("tham gia bảo hiểm y tế theo đối tượng", "insured as");
