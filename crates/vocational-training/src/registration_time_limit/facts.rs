use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

/// What is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Registration {
    /// For the first time (*đăng ký hoạt động*).
    First,
    /// An addition (*đăng ký bổ sung*): a new trade or level, more than a tenth above the registered
    /// scale, a merger or split, a new branch or place, a move.
    Addition,
    /// An enterprise's new name (*đổi tên doanh nghiệp*).
    EnterpriseRenamed,
    /// A change that is none of these.
    OtherChange,
}

/// The facts of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RegistrationTimeLimitFacts {
    /// What is registered.
    pub matter: Registration,
    /// The day the certificate was granted; null before.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub granted: Option<NaiveDate>,
    /// Public holidays and days in lieu around the case (Labour Code 45/2019/QH14, articles 111 and
    /// 112).
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "some_holidays()"))]
    pub holidays: Holidays,
}

impl Facts for RegistrationTimeLimitFacts {
    /// A first registration that is not decided yet; no holidays.
    fn ordinary() -> Self {
        Self {
            matter: Registration::First,
            granted: None,
            holidays: Holidays::default(),
        }
    }
}

impl RegistrationTimeLimitFacts {
    pub(super) fn check(&self, received: NaiveDate) -> Result<(), FactError> {
        match self.granted {
            Some(granted) if granted < received => {
                let because = Text::new(
                    "giấy chứng nhận được cấp từ ngày nhận đủ hồ sơ",
                    "the certificate is granted on the day of the complete file or later",
                );
                Err(FactError::contradiction("granted", granted, because))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(feature = "proptest")]
fn some_holidays() -> impl proptest::strategy::Strategy<Value = Holidays> {
    use proptest::prelude::Strategy as _;
    proptest::collection::vec(ansinh_core::strategies::any_date(), 0..4)
        .prop_map(|days| days.into_iter().collect())
}
