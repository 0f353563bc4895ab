//! Payment through a provider (*chi trả qua tổ chức dịch vụ*), such as the post office: its fee, a
//! percentage set by the province, of the total paid out.
//!
//! The month of payment governs. The law fixes no national percentage: it is a fact of the case.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::{
    CIRCULAR_76_2021, DECREE_335_2026, JOINT_CIRCULAR_29_2014, JOINT_CIRCULAR_29_2014_HOLDS_FROM,
};

const ABOUT: Text = Text::new(
    "Phí chi trả qua tổ chức dịch vụ chi trả",
    "Fee for payment through a provider",
);

const CHECKING: Citation = CIRCULAR_76_2021
    .article("3")
    .clause("2")
    .point("a")
    .published();

/// The fee for checking a file, where the law of the day has one.
static CHECKING_A_FILE: Timeline<Option<Dong>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                JOINT_CIRCULAR_29_2014_HOLDS_FROM,
                None,
                JOINT_CIRCULAR_29_2014.article("11").unchecked(),
            ),
            Entry::payable_from(
                date(2021, 7, 1),
                date(2021, 11, 1),
                Some(Dong::new(30_000)),
                CHECKING,
            ),
            // The circular guides decree 20/2021, which decree 335/2026 replaced.
            Entry::payable_from(
                date(2026, 10, 1),
                date(2026, 10, 5),
                Some(Dong::new(30_000)),
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no fee.
    pub enum Reason {
        /// Nothing was paid out and no file checked.
        NothingPaid = "nothing-paid",
            vi: "không có khoản chi trả nào",
            en: "nothing was paid out";
    }
}

/// The facts of a month of payments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct PaymentFeeFacts {
    /// Paid out through the provider in the month, đồng.
    pub paid: Dong,
    /// The percentage that the provincial People's Committee has set, 0 to 100.
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_rate()"))]
    pub provincial_rate: Percent,
    /// Files checked in the month.
    pub files_checked: u32,
}

impl Facts for PaymentFeeFacts {
    /// Nothing paid out, and no rate set.
    fn ordinary() -> Self {
        Self {
            paid: Dong::ZERO,
            provincial_rate: Percent::new(0, 0),
            files_checked: 0,
        }
    }
}

/// The fee of a month.
///
/// ```
/// use ansinh_core::{Dong, Percent, Rule, date};
/// use ansinh_social_protection::{PaymentFee, PaymentFeeFacts};
///
/// let facts = PaymentFeeFacts {
///     paid: Dong::new(8_333_000_000),
///     provincial_rate: Percent::new(8, 1),
///     files_checked: 0,
/// };
/// let fee = PaymentFee::in_force(date(2022, 1, 1))?.assess(&facts)?.total();
/// assert_eq!(fee, Dong::new(66_664_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaymentFee {
    /// The whole of which the provincial rate is a part, per cent.
    pub base_percent: Cited<Percent>,
    /// For checking a file, đồng (from 2021-07).
    pub checking_a_file: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(PaymentFee {
    base_percent: None, "phần tổng chi trả được tính phí", "part of the total that bears the fee";
    checking_a_file: None, "rà soát một hồ sơ", "checking a file";
});

impl Rule for PaymentFee {
    type Facts = PaymentFeeFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/payment-fee",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month of payment"),
            regimes: first_days(&[&CHECKING_A_FILE]),
            reviewed_until: CHECKING_A_FILE.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let checking = CHECKING_A_FILE.on(when)?;
        let percentage = match checking.value {
            Some(_) if *checking.citation == CHECKING => {
                CIRCULAR_76_2021.article("3").clause("7").published()
            }
            _ => checking.citation.clone(),
        };
        Ok(Self {
            base_percent: Cited::new(Percent::new(100, 0), percentage),
            checking_a_file: checking
                .value
                .map(|fee| Cited::new(fee, checking.citation.clone())),
            terms: Terms::new(
                Funding::on(when, &[&funding::PAYMENT_FEE]),
                checking.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &PaymentFeeFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        check(facts)?;
        if facts.paid == Dong::ZERO && facts.files_checked == 0 {
            trace.refuse(&self.base_percent.citation, || Reason::NothingPaid);
            return Ok(None);
        }
        let fee = self.fee(facts)?;
        let mut payments = Payments::told_to(trace).with(
            Text::new("phí chi trả", "payment fee"),
            fee,
            Frequency::Monthly,
            Bound::Exact,
            &self.base_percent.citation,
        )?;
        if facts.files_checked > 0 {
            payments = self.with_checking(payments, facts.files_checked)?;
        }
        let total = payments.total();
        trace.step(&self.base_percent.citation, |citation| {
            Step::new(
                Text::new("phí trong tháng", "fee of the month"),
                Text::new(
                    "tổng chi trả × tỷ lệ của tỉnh, làm tròn đến đồng, cộng rà soát hồ sơ",
                    "total paid × provincial rate, rounded to the đồng, and checking of files",
                ),
                total,
                citation,
            )
            .input(Text::new("tổng chi trả", "total paid"), facts.paid)
            .input(
                Text::new("tỷ lệ của tỉnh", "provincial rate"),
                facts.provincial_rate,
            )
            .input(Text::new("số hồ sơ", "files"), facts.files_checked)
        });
        Ok(Some(payments))
    }
}

impl PaymentFee {
    fn fee(&self, facts: &PaymentFeeFacts) -> Result<Dong, FactError> {
        let overflow = ansinh_core::money::AmountError::Overflow;
        let exact = facts
            .paid
            .to_decimal()
            .checked_mul(facts.provincial_rate.to_decimal())
            .and_then(|product| product.checked_mul(self.base_percent.value.to_decimal()))
            .and_then(|product| product.checked_div(Decimal::from(10_000)))
            .ok_or(overflow)?;
        Ok(Rounding::WHOLE_DONG.dong(exact)?)
    }

    fn with_checking(&self, payments: Payments, files: u32) -> Result<Payments, FactError> {
        let Some(each) = &self.checking_a_file else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 7/2021, mức chi rà soát hồ sơ",
                    "before 2021-07, the fee for checking a file",
                ),
            });
        };
        let label = Text::new("rà soát hồ sơ", "checking of files");
        let amount = each.value.times(files)?;
        Ok(payments.with(
            label,
            amount,
            Frequency::Monthly,
            Bound::Exact,
            &each.citation,
        )?)
    }
}

fn check(facts: &PaymentFeeFacts) -> Result<(), FactError> {
    not_negative("paid", facts.paid)?;
    if !(Percent::new(0, 0)..=Percent::new(100, 0)).contains(&facts.provincial_rate) {
        let allowed = Text::new("từ 0% đến 100%", "0 % to 100 %");
        return Err(FactError::out_of_range(
            "provincial_rate",
            facts.provincial_rate,
            allowed,
        ));
    }
    Ok(())
}

#[cfg(feature = "proptest")]
fn any_rate() -> impl proptest::strategy::Strategy<Value = Percent> {
    use proptest::strategy::Strategy as _;
    (0_u32..=11_000).prop_map(|digits| Percent::new(digits, 2))
}
