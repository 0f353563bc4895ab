use ansinh_core::facts::FactError;
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

/// Military or police service, or a volunteer's task, that was completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The day it was completed.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub completed: NaiveDate,
    /// The day the need for training was declared.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub need_declared: NaiveDate,
    /// Training was supported by the state budget since it was completed.
    pub supported_since: bool,
}

impl Service {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.need_declared >= self.completed {
            return Ok(());
        }
        let allowed = Text::new(
            "không trước ngày hoàn thành nghĩa vụ",
            "no earlier than the service was completed",
        );
        let field = "service.need_declared";
        Err(FactError::out_of_range(field, self.need_declared, allowed))
    }
}

/// Service completed since 2012, with a need some years later.
#[cfg(feature = "proptest")]
impl proptest::arbitrary::Arbitrary for Service {
    type Parameters = ();
    type Strategy = proptest::strategy::BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        use chrono::Days;
        use proptest::prelude::{Strategy as _, any};
        (0_u64..5_000, 0_u64..2_500, any::<bool>())
            .prop_map(|(since_2012, later, supported_since)| {
                let day = |from: NaiveDate, days| from.checked_add_days(Days::new(days));
                let completed = day(ansinh_core::date(2012, 1, 1), since_2012).unwrap_or_default();
                Self {
                    completed,
                    need_declared: day(completed, later).unwrap_or_default(),
                    supported_since,
                }
            })
            .boxed()
    }
}
