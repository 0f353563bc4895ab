use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::PovertyStatus;

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct CreditReadings {
    /// Overdue debt of a loan that decision 2553/QĐ-TTg moved is charged on the rate it was moved to;
    /// by default on the rate it was lent at (*lãi suất khi cho vay*).
    pub overdue_on_moved_rate: bool,
    /// From 2018-01-01 the interest of an older contract counts days too; by default it keeps counting
    /// twelfths of a year.
    pub days_for_older_contracts: bool,
}

/// The facts of a loan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct PreferentialCreditFacts {
    /// The household's standing on the commune's lists on the day of signature.
    pub household: PovertyStatus,
    /// The day it left the list of poor or near-poor households; needed for a newly escaped one.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub left_list: Option<NaiveDate>,
    /// Is it a member of a savings-and-credit group (*tổ tiết kiệm và vay vốn*)?
    pub in_savings_group: bool,
    /// Asked for, đồng, above 0.
    #[cfg_attr(feature = "proptest", proptest(strategy = "an_amount()"))]
    pub requested: Dong,
    /// What the household owes in the programme already, đồng, 0 or more.
    pub outstanding: Dong,
    /// The term asked for, months, 1 to 600.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..130"))]
    pub term_months: u32,
    /// Principal is repaid every so many months, 1 to 600; interest every month.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub principal_every: u32,
    /// The day the money is paid out, not before signature; null for the day of signature.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub disbursed: Option<NaiveDate>,
    /// A later day for which the rate of the running loan is asked; null for none.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub as_of: Option<NaiveDate>,
    /// Does resolution 380/NQ-CP lower the household's rate, as a victim of the disasters of 2025 in the
    /// central region?
    pub disaster_relief: bool,
    /// How the office reads the law; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: CreditReadings,
}

impl Facts for PreferentialCreditFacts {
    /// A poor household of a savings group that asks for 20 million for a year, repaid at its end.
    fn ordinary() -> Self {
        Self {
            household: PovertyStatus::Poor,
            left_list: None,
            in_savings_group: true,
            requested: Dong::new(20_000_000),
            outstanding: Dong::ZERO,
            term_months: 12,
            principal_every: 12,
            disbursed: None,
            as_of: None,
            disaster_relief: false,
            readings: CreditReadings::default(),
        }
    }
}

impl PreferentialCreditFacts {
    pub(super) fn check(&self, signed: NaiveDate) -> Result<(), FactError> {
        not_negative("outstanding", self.outstanding)?;
        if self.requested <= Dong::ZERO {
            let allowed = Text::new("lớn hơn 0 đồng", "above 0 đồng");
            return Err(FactError::out_of_range(
                "requested",
                self.requested,
                allowed,
            ));
        }
        for (field, months) in [
            ("term_months", self.term_months),
            ("principal_every", self.principal_every),
        ] {
            if !(1..=600).contains(&months) {
                let allowed = Text::new("từ 1 đến 600 tháng", "1 to 600 months");
                return Err(FactError::out_of_range(field, months, allowed));
            }
        }
        for (field, day) in [("disbursed", self.disbursed), ("as_of", self.as_of)] {
            if let Some(early) = day.filter(|day| *day < signed) {
                let because = Text::new(
                    "không trước ngày ký hợp đồng",
                    "not before the contract is signed",
                );
                return Err(FactError::contradiction(field, early, because));
            }
        }
        Ok(())
    }

    /// The day a newly escaped household left the list.
    pub(super) fn left_by(&self, signed: NaiveDate) -> Result<NaiveDate, FactError> {
        let Some(left) = self.left_list else {
            return Err(FactError::Missing {
                field: "left_list".into(),
                allowed: Text::new(
                    "ngày ra khỏi danh sách hộ nghèo, hộ cận nghèo",
                    "the day the household left the list of poor or near-poor households",
                ),
            });
        };
        if left > signed {
            let because = Text::new(
                "hộ đã thoát nghèo trước khi vay",
                "a newly escaped household has left the list",
            );
            return Err(FactError::contradiction("left_list", left, because));
        }
        Ok(left)
    }
}

#[cfg(feature = "proptest")]
fn an_amount() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::strategy::Strategy as _;
    (0_i64..110_000_000).prop_map(Dong::new)
}
