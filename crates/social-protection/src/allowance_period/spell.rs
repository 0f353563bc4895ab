use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::terms::Funding;
use ansinh_core::{Dong, Language, Localized as _, Month, Text};
use serde::{Deserialize, Serialize};

use crate::funding::COMMUNITY;
use crate::monthly_allowance::MonthlyAmount;
use crate::social_pension::PaidBy;

ansinh_core::messages! {
    /// Why months don't make a spell.
    pub enum SpellError {
        /// It ends before it begins.
        EndsEarly {
            /// The first month.
            first: Month,
            /// The last month.
            last: Month,
        } = "spell-ends-early",
            vi: "đợt hưởng kết thúc {last}, trước khi bắt đầu {first}",
            en: "the spell ends in {last}, before it begins in {first}";
        /// The parts of a month are not its whole.
        Parts {
            /// The whole.
            amount: Dong,
        } = "spell-parts",
            vi: "các phần của mức tháng không cộng thành {amount}",
            en: "the parts of the monthly amount do not add up to {amount}";
        /// Its money can't be counted.
        Amount {
            /// Why.
            error: AmountError,
        } = "spell-amount",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for SpellError {}

/// Months in a row paid alike: an allowance spell (*đợt hưởng*), never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct AllowanceSpell {
    first: Month,
    last: Month,
    monthly: MonthlyAmount,
    paid_by: PaidBy,
    total: Dong,
}

/// A spell as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    first: Month,
    last: Month,
    monthly: MonthlyAmount,
    paid_by: PaidBy,
}

impl AllowanceSpell {
    /// The months from `first` to `last`, each paid `monthly`.
    ///
    /// # Errors
    /// [`SpellError`] if it ends before it begins, the parts of `monthly` are not its whole, or its money
    /// cannot be counted.
    pub fn new(
        first: Month,
        last: Month,
        monthly: MonthlyAmount,
        paid_by: PaidBy,
    ) -> Result<Self, SpellError> {
        if last < first {
            return Err(SpellError::EndsEarly { first, last });
        }
        let of = |error| SpellError::Amount { error };
        let beside = monthly.single_parent_beside.as_ref();
        let beside = beside.map_or(Dong::ZERO, |part| part.amount);
        let amount = monthly.amount;
        if monthly.highest.amount.plus(beside).map_err(of)? != amount {
            return Err(SpellError::Parts { amount });
        }
        let total = amount.times(first.until(last.next())).map_err(of)?;
        Ok(Self {
            first,
            last,
            monthly,
            paid_by,
            total,
        })
    }

    /// The first month paid.
    pub const fn first(&self) -> Month {
        self.first
    }

    /// The last month paid.
    pub const fn last(&self) -> Month {
        self.last
    }

    /// How many months.
    pub fn months(&self) -> u32 {
        u32::try_from(self.first.until(self.last.next())).unwrap_or(0)
    }

    /// What each month is paid.
    pub const fn monthly(&self) -> &MonthlyAmount {
        &self.monthly
    }

    /// Which place of residence pays.
    pub const fn paid_by(&self) -> PaidBy {
        self.paid_by
    }

    /// Who pays, by the provision of its first month.
    pub fn funding(&self) -> Funding {
        Funding::on(self.first.first_day(), &[&COMMUNITY])
    }

    /// All its months together, đồng.
    pub const fn total(&self) -> Dong {
        self.total
    }

    /// Is the next month paid alike?
    fn goes_on_in(&self, month: Month, monthly: &MonthlyAmount, paid_by: PaidBy) -> bool {
        let payer = Funding::on(month.first_day(), &[&COMMUNITY]);
        month == self.last.next()
            && *monthly == self.monthly
            && paid_by == self.paid_by
            && payer == self.funding()
    }

    /// The spell in words.
    pub(super) fn label(&self) -> Text {
        let place = match self.paid_by {
            PaidBy::Residence => ("", ""),
            PaidBy::OldPlace => (", nơi cư trú cũ chi trả", ", paid by the earlier residence"),
        };
        let (first, last, amount) = (self.first, self.last, self.monthly.amount);
        let vi = Language::Vietnamese;
        Text {
            vi: format!(
                "từ {} đến {}, mỗi tháng {}{}",
                first.in_language(vi),
                last.in_language(vi),
                amount.in_language(vi),
                place.0,
            )
            .into(),
            en: format!(
                "{first} to {last}, {} a month{}",
                amount.in_language(Language::English),
                place.1,
            )
            .into(),
        }
    }
}

impl TryFrom<Written> for AllowanceSpell {
    type Error = SpellError;

    fn try_from(written: Written) -> Result<Self, SpellError> {
        Self::new(
            written.first,
            written.last,
            written.monthly,
            written.paid_by,
        )
    }
}

impl From<AllowanceSpell> for Written {
    fn from(spell: AllowanceSpell) -> Self {
        Self {
            first: spell.first,
            last: spell.last,
            monthly: spell.monthly,
            paid_by: spell.paid_by,
        }
    }
}

impl From<SpellError> for FactError {
    fn from(error: SpellError) -> Self {
        match error {
            SpellError::Amount { error } => error.into(),
            SpellError::Parts { amount } => Self::out_of_range(
                "monthly.amount",
                amount,
                Text::new("tổng các phần", "the sum of its parts"),
            ),
            SpellError::EndsEarly { last, .. } => Self::out_of_range(
                "last",
                last,
                Text::new("không trước tháng đầu", "not before the first month"),
            ),
        }
    }
}

/// An allowance over time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowanceSpells {
    /// The spells, in order.
    pub spells: Vec<AllowanceSpell>,
    /// Of the total, what is paid late for months before that of the decision (*truy lĩnh*).
    pub arrears: Dong,
    /// All months together.
    pub total: Dong,
}

impl AllowanceSpells {
    /// What a month is paid; nothing outside the spells.
    pub fn of_month(&self, month: Month) -> Dong {
        let mut spells = self.spells.iter();
        spells
            .find(|spell| spell.first <= month && month <= spell.last)
            .map_or(Dong::ZERO, |spell| spell.monthly.amount)
    }

    /// Counts a month that is paid by a decision of the month `decided`.
    pub(super) fn pay(
        &mut self,
        month: Month,
        amount: Dong,
        decided: Month,
    ) -> Result<(), AmountError> {
        self.total = self.total.plus(amount)?;
        if month < decided {
            self.arrears = self.arrears.plus(amount)?;
        }
        Ok(())
    }

    /// Adds a month to the last spell, or begins another with it.
    pub(super) fn prolong(
        &mut self,
        month: Month,
        monthly: MonthlyAmount,
        paid_by: PaidBy,
    ) -> Result<(), SpellError> {
        match self.spells.last_mut() {
            Some(last) if last.goes_on_in(month, &monthly, paid_by) => {
                *last = AllowanceSpell::new(last.first, month, monthly, paid_by)?;
            }
            _ => {
                let spell = AllowanceSpell::new(month, month, monthly, paid_by)?;
                self.spells.push(spell);
            }
        }
        Ok(())
    }
}

impl Award for AllowanceSpells {
    fn lines(&self) -> Vec<Line> {
        let line = |spell: &AllowanceSpell| Line {
            label: spell.label(),
            value: spell.total.into(),
            frequency: Frequency::Once,
            bound: Bound::Exact,
            citation: spell.monthly.highest.citation.clone(),
        };
        self.spells.iter().map(line).collect()
    }

    fn total(&self) -> Dong {
        self.total
    }
}
