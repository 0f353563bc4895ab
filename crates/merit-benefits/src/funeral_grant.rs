//! Funeral grant (*mai táng phí*): ten times the base salary of the day of death, to whoever
//! organises the funeral.
//!
//! The day of death governs. Relatives of a merit person who drew only a survivors' allowance leave
//! no merit funeral grant; relatives of martyrs do. Where social insurance pays the funeral, the
//! merit budget doesn't; of several grants from the state budget the highest is paid, once.
//!
//! A toxin victim's child is asked to be in receipt of the allowance (decree 131/2021/NĐ-CP, article
//! 121(1)), though article 31(7) of the ordinance names such children without it.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::decrees::ORDINANCE_OF_2020_FROM;
use crate::funding;
use crate::instruments::{
    LAW_41_2024, LAW_58_2014, LAW_71_2006, ORDINANCE_02_2020, ORDINANCE_26_2005,
};
use crate::war_invalid_allowance::check_rate;

const ABOUT: Text = Text::new("Mai táng phí người có công", "Merit funeral grant");

/// Times the base salary, by the law on social insurance that the merit rules refer to.
static MULTIPLE: Timeline<u32> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(date(2013, 1, 1), 10, LAW_71_2006.article("63").unchecked()),
            Entry::new(
                date(2016, 1, 1),
                10,
                LAW_58_2014.article("66").clause("2").published(),
            ),
            Entry::new(date(2025, 7, 1), 10, LAW_41_2024.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no merit funeral grant.
    pub enum Reason {
        /// The dead person's status leaves none.
        OtherStatus = "other-status",
            vi: "người chết không thuộc diện được mai táng phí theo pháp luật ưu đãi người có công",
            en: "the dead person's status leaves no merit funeral grant";
        /// A martyr's spouse who remarried.
        Remarried = "remarried",
            vi: "vợ hoặc chồng liệt sĩ đã tái giá",
            en: "a martyr's spouse who remarried";
        /// The rate of the child is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
        } = "rate-too-low",
            vi: "con của người nhiễm chất độc có tỷ lệ {rate} %, phải từ 61 %",
            en: "a toxin victim's child of {rate} %; it must be 61 % or more";
        /// The monthly allowance was not drawn.
        NotInReceipt = "not-in-receipt",
            vi: "người chết không đang hưởng trợ cấp hằng tháng",
            en: "the dead person did not draw the monthly allowance";
        /// Social insurance pays.
        SocialInsurancePays = "social-insurance-pays",
            vi: "mai táng phí do bảo hiểm xã hội chi trả",
            en: "social insurance pays the funeral grant";
        /// Another grant from the state budget is higher.
        LowerThanOther {
            /// What would have been granted.
            amount: Dong,
            /// The other grant.
            other: Dong,
        } = "lower-than-other",
            vi: "mức {amount} thấp hơn mức {other} của chế độ khác từ ngân sách nhà nước",
            en: "{amount} is less than the {other} of another scheme of the state budget";
    }
}

/// Who died.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Deceased {
    /// A merit person who drew a monthly allowance.
    MonthlyRecipient,
    /// A martyr's relative.
    MartyrRelative {
        /// Drew the monthly allowance.
        in_receipt: bool,
        /// A spouse who had remarried.
        remarried: bool,
    },
    /// A toxin victim's child.
    ToxinChild {
        /// The child's own rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "50_u8..103"))]
        rate: u8,
        /// Drew the monthly allowance.
        in_receipt: bool,
    },
    /// A resistance activist, with or without a monthly benefit.
    ResistanceActivist,
    /// A helper of the revolution, with or without a monthly benefit.
    Helper,
    /// Somebody who drew nothing but a survivors' allowance of an invalid, sick soldier, toxin
    /// victim, or a person active before the August uprising.
    SurvivorOnly,
}

/// The facts of a funeral grant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct FuneralGrantFacts {
    /// Who died.
    pub deceased: Deceased,
    /// Social insurance pays a funeral grant, as for a pensioner.
    pub social_insurance: bool,
    /// The highest funeral grant of another scheme of the state budget, đồng; 0 for none.
    pub other_grant: Dong,
}

impl Facts for FuneralGrantFacts {
    /// A merit person with a monthly allowance and no other claim.
    fn ordinary() -> Self {
        Self {
            deceased: Deceased::MonthlyRecipient,
            social_insurance: false,
            other_grant: Dong::ZERO,
        }
    }
}

/// The funeral grant of a day of death.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_merit_benefits::{FuneralGrant, FuneralGrantFacts};
///
/// let rule = FuneralGrant::in_force(date(2017, 3, 10))?;
/// let grant = rule.assess(&FuneralGrantFacts::ordinary())?;
/// assert_eq!(grant.total(), Dong::new(12_100_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FuneralGrant {
    /// The day of death.
    pub on: NaiveDate,
    /// Base salary (*lương cơ sở*; reference level since 2025-07-01), đồng a month.
    pub base_salary: Cited<Dong>,
    /// How many times the base salary.
    pub multiple: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(FuneralGrant {
    base_salary: None, "mức lương cơ sở", "base salary";
    multiple: None, "số lần mức lương cơ sở", "times the base salary";
});

impl Rule for FuneralGrant {
    type Facts = FuneralGrantFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/funeral-grant",
            title: ABOUT,
            governing_date: Text::new("ngày chết", "the day of death"),
            regimes: first_days(&[&MULTIPLE, &BASE_SALARY, &[ORDINANCE_OF_2020_FROM]]),
            reviewed_until: MULTIPLE.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let multiple = MULTIPLE.on(when)?;
        Ok(Self {
            on: when.date,
            base_salary: BASE_SALARY.on(when)?.cited(),
            multiple: multiple.cited(),
            terms: Terms::new(Funding::on(when, &[&funding::FUNERAL]), multiple.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &FuneralGrantFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        not_negative("other_grant", facts.other_grant)?;
        let by_status = self.refused(facts.deceased)?;
        let by_insurance = facts
            .social_insurance
            .then_some(Reason::SocialInsurancePays);
        if let Some(reason) = by_status.or(by_insurance) {
            trace.refuse(&self.once_and_highest(), || reason);
            return Ok(None);
        }
        let amount = self.base_salary.value.times(self.multiple.value)?;
        if facts.other_grant > amount {
            trace.refuse(&self.once_and_highest(), || Reason::LowerThanOther {
                amount,
                other: facts.other_grant,
            });
            return Ok(None);
        }
        self.tell(amount, trace);
        let label = Text::new("mai táng phí", "funeral grant");
        let citation = &self.multiple.citation;
        let payments = Payments::told_to(trace);
        Ok(Some(payments.with(
            label,
            amount,
            Frequency::Once,
            Bound::Exact,
            citation,
        )?))
    }
}

impl FuneralGrant {
    /// Why the status of the dead person leaves no grant, if it leaves none.
    fn refused(&self, deceased: Deceased) -> Result<Option<Reason>, FactError> {
        Ok(match deceased {
            Deceased::MonthlyRecipient | Deceased::ResistanceActivist | Deceased::Helper => None,
            Deceased::MartyrRelative {
                remarried: true, ..
            } if self.on < ORDINANCE_OF_2020_FROM => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "trước 1/7/2021, mai táng phí của vợ hoặc chồng liệt sĩ đã tái giá",
                        "before 2021-07-01, the funeral grant of a martyr's remarried spouse",
                    ),
                });
            }
            Deceased::MartyrRelative {
                remarried: true, ..
            } => Some(Reason::Remarried),
            Deceased::ToxinChild { rate, .. }
                if check_rate("deceased.toxin-child.rate", rate)? < 61 =>
            {
                Some(Reason::RateTooLow { rate })
            }
            Deceased::MartyrRelative { in_receipt, .. }
            | Deceased::ToxinChild { in_receipt, .. } => {
                (!in_receipt).then_some(Reason::NotInReceipt)
            }
            Deceased::SurvivorOnly => Some(Reason::OtherStatus),
        })
    }

    fn tell<T: Trace<Reason>>(&self, amount: Dong, trace: &mut T) {
        trace.step(&self.base_salary.citation, |citation| {
            Step::new(
                Text::new("mức lương cơ sở", "base salary"),
                Text::new("mức của ngày chết", "the level of the day of death"),
                self.base_salary.value,
                citation,
            )
            .input(Text::new("ngày chết", "day of death"), self.on)
        });
        trace.step(&self.multiple.citation, |citation| {
            Step::new(
                Text::new("mai táng phí", "funeral grant"),
                Text::new("số lần × mức lương cơ sở", "times × base salary"),
                amount,
                citation,
            )
            .input(Text::new("số lần", "times"), self.multiple.value)
        });
    }

    /// Where it stands who leaves a grant, that it is paid once, and which one.
    fn once_and_highest(&self) -> Citation {
        if self.on < ORDINANCE_OF_2020_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else {
            ORDINANCE_02_2020.article("6").clause("4").published()
        }
    }
}
