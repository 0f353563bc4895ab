use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::ending_of_contract::{Ending, EndingRegime, Service};

/// The facts of a contract that ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct SeveranceFacts {
    /// How it ended.
    pub ending: Ending,
    /// The time with the employer.
    pub service: Service,
    /// Contract wages of the last six months, đồng from 0: wage, wage supplements and other fixed
    /// additions.
    pub last_six_wages: [Dong; 6],
    /// The worker meets the conditions of age and contributions for a pension.
    pub pension_eligible: bool,
    /// The employer may take up to 30 days to pay: it ceases, restructures, merges or is transferred, or
    /// a disaster or epidemic struck.
    pub may_be_paid_late: bool,
    /// The public holidays and days in lieu after the contract ended; only the day of payment depends on
    /// them. Those with a fixed day need not be listed.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(feature = "proptest", proptest(value = "Holidays::default()"))]
    pub holidays: Holidays,
}

impl SeveranceFacts {
    /// A merger or split divides the time for a lost job alone; a contract that ends otherwise counts
    /// the whole (decree 145/2020/NĐ-CP, article 8(4)(c)).
    pub(super) fn check_division(&self, regime: EndingRegime) -> Result<(), FactError> {
        match self.service.whole_service_months {
            Some(months)
                if regime == EndingRegime::Decree145 && self.ending != Ending::Restructuring =>
            {
                let because = Text::new(
                    "chỉ khi mất việc làm mới tách thời gian trước và sau khi sáp nhập, chia, tách; trường hợp khác tính toàn bộ",
                    "only a lost job divides the time before and after a merger or split; otherwise all of it counts",
                );
                let field = "service.whole_service_months";
                Err(FactError::contradiction(field, months, because))
            }
            _ => Ok(()),
        }
    }
}

impl Facts for SeveranceFacts {
    /// A contract that expired after ten years, eight of them insured, at 10,000,000 đồng a month;
    /// no pension, no holidays ahead.
    fn ordinary() -> Self {
        Self {
            ending: Ending::ContractExpired,
            service: Service::ordinary(),
            last_six_wages: [Dong::new(10_000_000); 6],
            pension_eligible: false,
            may_be_paid_late: false,
            holidays: Holidays::default(),
        }
    }
}
