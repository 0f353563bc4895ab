//! What a province adds to the central budget's support (*vốn đối ứng*).

use ansinh_core::disbursement::minimum_co_financing;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Decimal, Dong, Percent, Text};
use serde::{Deserialize, Serialize};

use crate::instruments::programmes::{DECISION_02_2022, DECISION_48_2016};

/// How a province stands to the central budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ProvinceStanding {
    /// It balances its own budget (*tự cân đối ngân sách*).
    SelfBalancing,
    /// The centre gives so much of its budget, above 0, at most 100 per cent.
    Receives(Percent),
    /// Quảng Ngãi or Quảng Nam, which decision 02/2022/QĐ-TTg names.
    Named,
}

const RATES: Citation = DECISION_02_2022.whole().published();

/// The least a province adds to `support` of the central budget in a budget year, rounded up to the đồng:
/// at least 3 per cent where the centre gives 70 per cent of its budget or more, 10 from 50 to below 70, and
/// 15 below 50 and for the provinces named (decision 02/2022/QĐ-TTg, 2022 to 2025).
///
/// ```
/// use ansinh_core::{Dong, Percent};
/// use ansinh_poverty_programs::programmes::{ProvinceStanding, minimum_local};
///
/// let standing = ProvinceStanding::Receives(Percent::new(72, 0));
/// let least = minimum_local(2024, standing, Dong::new(120_555_000_000))?;
/// assert_eq!(least.value, Dong::new(3_616_650_000));
/// assert!(minimum_local(2017, standing, Dong::new(1)).is_err()); // its percentages were not read
/// # Ok::<(), ansinh_core::facts::FactError>(())
/// ```
///
/// The source has "from 50 to 70" and "from 70 on": exactly 70 is taken for the latter. A province that
/// balances its own budget has no central support and pays for all itself.
///
/// # Errors
/// [`FactError::NotEstablished`] for other budget years, except that a province balancing its own budget
/// pays for all itself in 2016 to 2020 too; [`FactError::OutOfRange`] for a share outside 0 to 100 or a
/// negative support, [`FactError::Contradiction`] for support to a province that balances itself.
pub fn minimum_local(
    budget_year: i32,
    standing: ProvinceStanding,
    support: Dong,
) -> Result<Cited<Dong>, FactError> {
    if standing == ProvinceStanding::SelfBalancing && (2016..=2025).contains(&budget_year) {
        return alone(budget_year, support);
    }
    if !(2022..=2025).contains(&budget_year) {
        return Err(FactError::NotEstablished {
            what: Text::new(
                "tỷ lệ vốn đối ứng ngoài các năm ngân sách 2022 – 2025",
                "the share of co-financing outside the budget years 2022 to 2025",
            ),
        });
    }
    let rate = match standing {
        ProvinceStanding::Receives(share) => rate(share)?,
        ProvinceStanding::Named | ProvinceStanding::SelfBalancing => Percent::new(15, 0),
    };
    Ok(Cited::new(minimum_co_financing(support, rate)?, RATES))
}

fn rate(share: Percent) -> Result<Percent, FactError> {
    let value = share.to_decimal();
    if value <= Decimal::ZERO || value > Decimal::ONE_HUNDRED {
        let allowed = Text::new("lớn hơn 0%, không quá 100%", "above 0%, at most 100%");
        return Err(FactError::out_of_range("receives", share, allowed));
    }
    Ok(if value >= Decimal::from(70) {
        Percent::new(3, 0)
    } else if value >= Decimal::from(50) {
        Percent::new(10, 0)
    } else {
        Percent::new(15, 0)
    })
}

fn alone(budget_year: i32, support: Dong) -> Result<Cited<Dong>, FactError> {
    if support != Dong::ZERO {
        let because = Text::new(
            "tỉnh tự cân đối ngân sách không có hỗ trợ của trung ương",
            "a province that balances its own budget has no central support",
        );
        return Err(FactError::contradiction("support", support, because));
    }
    let citation = if budget_year <= 2020 {
        DECISION_48_2016.whole().published()
    } else {
        DECISION_02_2022.whole().unchecked()
    };
    Ok(Cited::new(Dong::ZERO, citation))
}
