//! The budget chain of one line: estimate, allocation, release, disbursement, settlement.

use serde::{Deserialize, Serialize};

use super::{CapitalKind, Source, Stage};
use crate::money::{AmountError, Dong};

crate::messages! {
    /// Why an entry is refused; the ledger is then as it was.
    pub enum LedgerError {
        /// More than the stage before leaves room for.
        NoRoom {
            /// The stage of the entry.
            stage: Stage,
            /// The amount entered.
            amount: Dong,
            /// The most that can still be entered.
            room: Dong,
        } = "ledger-no-room",
            vi: "{stage} {amount} vượt quá số còn lại được phép là {room}",
            en: "{stage} of {amount} is refused: there is room for {room}";
        /// A withdrawal of more than stands at the stage and isn't used by a later one.
        AlreadyUsed {
            /// The stage of the entry.
            stage: Stage,
            /// The amount to be withdrawn.
            amount: Dong,
            /// The most that can be withdrawn.
            free: Dong,
        } = "ledger-already-used",
            vi: "không thể giảm {stage} {amount}: chỉ có thể giảm tối đa {free}",
            en: "{stage} cannot be reduced by {amount}: at most {free} is free to take back";
        /// An entry below nothing.
        Negative {
            /// The amount entered.
            amount: Dong,
        } = "ledger-negative",
            vi: "số tiền ghi sổ là {amount}; cho phép: từ 0 đồng",
            en: "the entry is {amount}; allowed: 0 đồng or more";
        /// A balance of credit has no budget line.
        NotSpending {
            /// The source.
            source: Source,
        } = "ledger-not-spending",
            vi: "{source} là dư nợ tín dụng, không phải khoản chi; không mở dòng ngân sách",
            en: "{source} is a balance of credit, not spending: it has no budget line";
        /// The amounts are too large.
        Amount {
            /// Why.
            error: AmountError,
        } = "ledger-amount",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for LedgerError {}

impl From<AmountError> for LedgerError {
    fn from(error: AmountError) -> Self {
        Self::Amount { error }
    }
}

/// One budget line of one fiscal year: what was entered at each stage, in đồng.
///
/// At every moment settled ≤ disbursed ≤ released ≤ allocated ≤ estimate + carried over +
/// supplements. An entry that would break this is refused and changes nothing; a ledger read from
/// JSON is held to the same.
///
/// ```
/// use ansinh_core::{Dong, disbursement::{CapitalKind, Ledger, Source, Stage}};
///
/// let million = |count: i64| Dong::new(count * 1_000_000);
/// let mut line = Ledger::open(2017, Source::CentralBudget, CapitalKind::Investment)?;
/// line.record(Stage::Estimate, million(150_000))?;
/// line.carry_in(million(1_991))?;
/// line.record(Stage::Allocation, million(151_991))?;
/// line.record(Stage::Release, million(43_791))?;
///
/// let refused = line.record(Stage::Disbursement, million(43_792)).unwrap_err();
/// assert_eq!(
///     refused.to_string(),
///     "disbursement of 43,792,000,000 đồng is refused: there is room for 43,791,000,000 đồng",
/// );
/// assert_eq!(line.total(Stage::Disbursement), Dong::ZERO); // nothing changed
/// # Ok::<(), ansinh_core::disbursement::LedgerError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct Ledger {
    fiscal_year: i32,
    source: Source,
    kind: CapitalKind,
    estimate: Dong,
    carried_over: Dong,
    supplements: Dong,
    allocated: Dong,
    released: Dong,
    disbursed: Dong,
    settled: Dong,
}

impl Ledger {
    /// An empty line.
    ///
    /// # Errors
    /// [`LedgerError::NotSpending`] for [`Source::PreferentialCredit`].
    pub const fn open(
        fiscal_year: i32,
        source: Source,
        kind: CapitalKind,
    ) -> Result<Self, LedgerError> {
        if !source.is_spending() {
            return Err(LedgerError::NotSpending { source });
        }
        Ok(Self {
            fiscal_year,
            source,
            kind,
            estimate: Dong::ZERO,
            carried_over: Dong::ZERO,
            supplements: Dong::ZERO,
            allocated: Dong::ZERO,
            released: Dong::ZERO,
            disbursed: Dong::ZERO,
            settled: Dong::ZERO,
        })
    }

    /// Enters `amount` at `stage`, on top of what stands there.
    ///
    /// # Errors
    /// [`LedgerError::NoRoom`] if the stage before doesn't cover it, [`LedgerError::Negative`], or
    /// [`LedgerError::Amount`] out of range.
    pub fn record(&mut self, stage: Stage, amount: Dong) -> Result<(), LedgerError> {
        check_not_negative(amount)?;
        let room = self.room(stage);
        if amount > room {
            return Err(if stage == Stage::Estimate {
                AmountError::Overflow.into()
            } else {
                LedgerError::NoRoom {
                    stage,
                    amount,
                    room,
                }
            });
        }
        let sum = self.total(stage).plus(amount)?;
        *self.entry(stage) = sum;
        Ok(())
    }

    /// Takes `amount` back from `stage`, as when an estimate is cut or a payment recovered.
    ///
    /// # Errors
    /// [`LedgerError::AlreadyUsed`] if the stage after has used it, [`LedgerError::Negative`].
    pub fn withdraw(&mut self, stage: Stage, amount: Dong) -> Result<(), LedgerError> {
        check_not_negative(amount)?;
        let free = self.free(stage);
        if amount > free {
            return Err(LedgerError::AlreadyUsed {
                stage,
                amount,
                free,
            });
        }
        let rest = self.total(stage).minus(amount)?;
        *self.entry(stage) = rest;
        Ok(())
    }

    /// Adds money carried over from the year before (*chuyển nguồn*).
    ///
    /// # Errors
    /// [`LedgerError::Negative`], or [`LedgerError::Amount`] out of range.
    pub fn carry_in(&mut self, amount: Dong) -> Result<(), LedgerError> {
        check_not_negative(amount)?;
        self.available().plus(amount)?;
        self.carried_over = self.carried_over.plus(amount)?;
        Ok(())
    }

    /// Adds a supplement decided within the year (*bổ sung*).
    ///
    /// # Errors
    /// [`LedgerError::Negative`], or [`LedgerError::Amount`] out of range.
    pub fn supplement(&mut self, amount: Dong) -> Result<(), LedgerError> {
        check_not_negative(amount)?;
        self.available().plus(amount)?;
        self.supplements = self.supplements.plus(amount)?;
        Ok(())
    }

    /// The most that can still be entered at `stage`; for the estimate, what can be counted.
    pub fn room(&self, stage: Stage) -> Dong {
        let above = match stage {
            Stage::Estimate => return less(Dong::MAX, self.available()),
            Stage::Allocation => self.available(),
            Stage::Release => self.allocated,
            Stage::Disbursement => self.released,
            Stage::Settlement => self.disbursed,
        };
        less(above, self.total(stage))
    }

    /// What stands entered at `stage`; for the estimate, without carry-over and supplements.
    pub const fn total(&self, stage: Stage) -> Dong {
        match stage {
            Stage::Estimate => self.estimate,
            Stage::Allocation => self.allocated,
            Stage::Release => self.released,
            Stage::Disbursement => self.disbursed,
            Stage::Settlement => self.settled,
        }
    }

    /// What may be allocated in all: estimate, carried over, supplements.
    pub fn available(&self) -> Dong {
        // Every entry has checked that this sum can be counted.
        Dong::sum([self.estimate, self.carried_over, self.supplements]).unwrap_or(Dong::MAX)
    }

    /// What is available and not disbursed: at the closing of accounts, what
    /// [`carry_over`](super::carry_over()) decides on.
    pub fn unspent(&self) -> Dong {
        less(self.available(), self.disbursed)
    }

    /// The fiscal year (*năm ngân sách*).
    pub const fn fiscal_year(&self) -> i32 {
        self.fiscal_year
    }

    /// Where the money comes from.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// What kind of spending it is for.
    pub const fn kind(&self) -> CapitalKind {
        self.kind
    }

    /// What can be taken back from `stage` without touching the next.
    fn free(&self, stage: Stage) -> Dong {
        let unused = stage.next().map(|next| self.room(next));
        unused.unwrap_or(Dong::MAX).min(self.total(stage))
    }

    const fn entry(&mut self, stage: Stage) -> &mut Dong {
        match stage {
            Stage::Estimate => &mut self.estimate,
            Stage::Allocation => &mut self.allocated,
            Stage::Release => &mut self.released,
            Stage::Disbursement => &mut self.disbursed,
            Stage::Settlement => &mut self.settled,
        }
    }
}

fn check_not_negative(amount: Dong) -> Result<(), LedgerError> {
    if amount.is_negative() {
        return Err(LedgerError::Negative { amount });
    }
    Ok(())
}

/// The difference of two amounts of a ledger, neither of them negative.
fn less(amount: Dong, used: Dong) -> Dong {
    amount.minus(used).unwrap_or(Dong::ZERO)
}

/// A ledger as read, before its figures are checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    fiscal_year: i32,
    source: Source,
    kind: CapitalKind,
    estimate: Dong,
    carried_over: Dong,
    supplements: Dong,
    allocated: Dong,
    released: Dong,
    disbursed: Dong,
    settled: Dong,
}

impl TryFrom<Written> for Ledger {
    type Error = LedgerError;

    fn try_from(written: Written) -> Result<Self, LedgerError> {
        let mut ledger = Self::open(written.fiscal_year, written.source, written.kind)?;
        ledger.record(Stage::Estimate, written.estimate)?;
        ledger.carry_in(written.carried_over)?;
        ledger.supplement(written.supplements)?;
        ledger.record(Stage::Allocation, written.allocated)?;
        ledger.record(Stage::Release, written.released)?;
        ledger.record(Stage::Disbursement, written.disbursed)?;
        ledger.record(Stage::Settlement, written.settled)?;
        Ok(ledger)
    }
}

#[cfg(test)]
mod tests;
