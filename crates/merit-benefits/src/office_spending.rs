//! What the labour office spends, rather than a beneficiary (*khoản chi giao cho cơ quan chủ trì*):
//! grave shells of martyrs, gifts of leaders, and the appraisal of dossiers.
//!
//! The day of the spending governs. Grave shells (*vỏ mộ liệt sĩ*), the stone with the name included,
//! and appraisal are ceilings; a repair has at most a share of what a new shell has. They don't cover
//! shells that belong to the building of a cemetery. Gifts of the leaders of Party, State, National
//! Assembly and Fatherland Front, and of ministries and central agencies, are fixed, in cash and in
//! kind. Gifts before 2022 were not read.

mod facts;
mod texts;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Giver, OfficeSpendingFacts};

use crate::funding;
use texts::TEXTS;

const ABOUT: Text = Text::new(
    "Chi vỏ mộ liệt sĩ, quà tặng của lãnh đạo, thẩm định hồ sơ",
    "Spending of the office: grave shells, leaders' gifts, appraisal",
);

ansinh_core::messages! {
    /// Why nothing is spent.
    pub enum Reason {
        /// There is nothing to pay for.
        NothingToPay = "nothing-to-pay",
            vi: "không có mộ, quà hoặc hồ sơ để chi",
            en: "there is no grave, gift or dossier to pay for";
    }
}

/// What the office may spend on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::{OfficeSpending, OfficeSpendingFacts};
///
/// let rule = OfficeSpending::in_force(date(2024, 7, 27))?;
/// let facts = OfficeSpendingFacts {
///     new_shells: 3,
///     repaired_shells: 2,
///     families: 10,
///     ..OfficeSpendingFacts::ordinary()
/// };
/// // 30,000,000 + 14,000,000 at most, and ten gifts of 1,000,000 + 250,000
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(56_500_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeSpending {
    /// A new grave shell, đồng at most.
    pub new_shell: Option<Cited<Dong>>,
    /// A repair, per cent of a new shell at most.
    pub repair_share: Option<Cited<Percent>>,
    /// A dossier, đồng at most.
    pub dossier: Option<Cited<Dong>>,
    /// A family's gift, cash, đồng (from 2022).
    pub family_cash: Option<Cited<Dong>>,
    /// A family's gift, in kind, worth so many đồng (from 2022).
    pub family_kind: Option<Cited<Dong>>,
    /// A collective's gift of a leader of the State, cash, đồng (from 2022).
    pub state_collective_cash: Option<Cited<Dong>>,
    /// A collective's gift of a ministry, cash, đồng (from 2022).
    pub ministry_collective_cash: Option<Cited<Dong>>,
    /// A collective's gift, in kind, worth so many đồng (from 2022).
    pub collective_kind: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(OfficeSpending {
    new_shell: None, "xây mới vỏ mộ liệt sĩ", "a new grave shell";
    repair_share: None, "tỷ lệ sửa chữa so với xây mới", "a repair, share of a new shell";
    dossier: None, "xét duyệt, thẩm định, điều chỉnh một hồ sơ", "appraisal of a dossier";
    family_cash: None, "quà tặng gia đình, cá nhân, tiền mặt", "a family's gift, cash";
    family_kind: None, "quà tặng gia đình, cá nhân, hiện vật", "a family's gift, in kind";
    state_collective_cash: None, "quà của lãnh đạo Đảng, Nhà nước cho tập thể, tiền mặt", "a collective's gift of State leaders, cash";
    ministry_collective_cash: None, "quà của lãnh đạo bộ cho tập thể, tiền mặt", "a collective's gift of a ministry, cash";
    collective_kind: None, "quà tặng tập thể, hiện vật", "a collective's gift, in kind";
});

impl Rule for OfficeSpending {
    type Facts = OfficeSpendingFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/office-spending",
            title: ABOUT,
            governing_date: Text::new("ngày chi", "the day of the spending"),
            regimes: first_days(&[&TEXTS]),
            reviewed_until: TEXTS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = TEXTS.on(when)?;
        let texts = found.value.as_ref();
        let shell = texts.map(|texts| &texts.shell);
        let family = texts.and_then(|texts| texts.family.as_ref());
        let gift =
            |dong| family.map(|(_, _, citation)| Cited::new(Dong::new(dong), citation.clone()));
        Ok(Self {
            new_shell: shell.map(|(dong, by)| Cited::new(Dong::new(*dong), by.clone())),
            repair_share: shell.map(|(_, by)| Cited::new(Percent::new(70, 0), by.clone())),
            dossier: texts
                .map(|texts| &texts.dossier)
                .map(|(dong, by)| Cited::new(Dong::new(*dong), by.clone())),
            family_cash: family.and_then(|(cash, _, _)| gift(*cash)),
            family_kind: family.and_then(|(_, kind, _)| gift(*kind)),
            state_collective_cash: gift(5_000_000),
            ministry_collective_cash: gift(3_000_000),
            collective_kind: gift(500_000),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &OfficeSpendingFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let (Some(new_shell), Some(repair_share), Some(dossier)) =
            (&self.new_shell, &self.repair_share, &self.dossier)
        else {
            return Err(from_2026_07());
        };
        let repair = repair(new_shell, repair_share)?;
        let mut spending = Spending {
            payments: Payments::told_to(trace),
            trace,
        };
        spending.add(facts.new_shells, new_shell, Bound::AtMost, new_label())?;
        spending.add(
            facts.repaired_shells,
            &repair,
            Bound::AtMost,
            repair_label(),
        )?;
        spending.add(facts.dossiers, dossier, Bound::AtMost, dossier_label())?;
        self.gifts(facts, &mut spending)?;
        let Spending { payments, trace } = spending;
        if payments.is_empty() {
            trace.refuse(&new_shell.citation, || Reason::NothingToPay);
            return Ok(None);
        }
        let total = payments.total();
        let lines = payments.lines();
        let citation = lines
            .last()
            .map_or(&new_shell.citation, |line| &line.citation);
        trace.step(citation, |citation| {
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(Text::new("tổng cộng", "total"), formula, total, citation)
        });
        Ok(Some(payments))
    }
}

impl OfficeSpending {
    fn gifts<T: Trace<Reason>>(
        &self,
        facts: &OfficeSpendingFacts,
        spending: &mut Spending<'_, T>,
    ) -> Result<(), FactError> {
        if facts.families == 0 && facts.collectives == 0 {
            return Ok(());
        }
        let collective_cash = match facts.giver {
            Giver::State => &self.state_collective_cash,
            Giver::Ministry => &self.ministry_collective_cash,
        };
        let cash = Text::new("quà tặng, tiền mặt", "gifts, cash");
        let kind = Text::new("quà tặng, hiện vật trị giá", "gifts in kind, worth");
        for (count, gift, label) in [
            (facts.families, &self.family_cash, &cash),
            (facts.families, &self.family_kind, &kind),
            (facts.collectives, collective_cash, &cash),
            (facts.collectives, &self.collective_kind, &kind),
        ] {
            let Some(gift) = gift else {
                return Err(gifts_before_2022());
            };
            spending.add(count, gift, Bound::Exact, label.clone())?;
        }
        Ok(())
    }
}

/// The lines so far, and who listens.
struct Spending<'a, T> {
    payments: Payments,
    trace: &'a mut T,
}

impl<T: Trace<Reason>> Spending<'_, T> {
    fn add(
        &mut self,
        count: u32,
        each: &Cited<Dong>,
        bound: Bound,
        label: Text,
    ) -> Result<(), FactError> {
        if count == 0 {
            return Ok(());
        }
        let amount = each.value.times(count)?;
        self.trace.step(&each.citation, |citation| {
            let formula = Text::new("mức × số lượng", "level × count");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức", "level"), each.value)
                .input(Text::new("số lượng", "count"), count)
        });
        let payments = std::mem::take(&mut self.payments);
        self.payments = payments.with(label, amount, Frequency::Once, bound, &each.citation)?;
        Ok(())
    }
}

/// A repair has at most its share of what a new shell has.
fn repair(new: &Cited<Dong>, share: &Cited<Percent>) -> Result<Cited<Dong>, FactError> {
    let share = share.value.to_coefficient().ok_or(AmountError::Overflow)?;
    let most = new.value.scaled(share, &Rounding::WHOLE_DONG)?;
    Ok(Cited::new(most, new.citation.clone()))
}

const fn new_label() -> Text {
    Text::new("xây mới vỏ mộ liệt sĩ", "new grave shells")
}

const fn repair_label() -> Text {
    Text::new("sửa chữa, nâng cấp mộ liệt sĩ", "grave shells repaired")
}

const fn dossier_label() -> Text {
    Text::new(
        "xét duyệt, thẩm định, điều chỉnh hồ sơ",
        "appraisal of dossiers",
    )
}

const fn from_2026_07() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức chi vỏ mộ, quà tặng, thẩm định hồ sơ từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
            "grave shells, gifts and appraisal from 2026-07-01 (decree 321/2026/NĐ-CP)",
        ),
    }
}

const fn gifts_before_2022() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức quà tặng của lãnh đạo trước năm 2022",
            "leaders' gifts before 2022",
        ),
    }
}
