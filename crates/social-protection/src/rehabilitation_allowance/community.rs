//! Rehabilitation at home or in the community, and who counsels and helps.

use ansinh_core::Text;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Bound, Frequency};

use super::sum::{Given, Sum, established, percent_of};
use super::{Reason, RehabilitationAllowance};

impl RehabilitationAllowance {
    pub(super) fn home_or_community<T: Trace<Reason>>(
        &self,
        completed: u8,
        sum: &mut Sum<'_, T>,
    ) -> Result<Option<&Citation>, FactError> {
        let (at_home, stages) = (
            established(self.at_home.as_ref())?,
            established(self.at_home_stages.as_ref())?,
        );
        let needed = stages.value;
        if u32::from(completed) < needed {
            let completed = u16::from(completed);
            sum.trace.refuse(&stages.citation, || Reason::TooFewStages {
                completed,
                needed,
            });
            return Ok(None);
        }
        sum.add(Given {
            label: Text::new(
                "hỗ trợ cai nghiện tự nguyện tại gia đình, cộng đồng",
                "voluntary rehabilitation at home or in the community",
            ),
            formula: Text::new("mức lương cơ sở × hệ số", "base salary × coefficient"),
            each: self.part(at_home)?,
            rations: None,
            frequency: Frequency::Once,
            bound: Bound::AtLeast,
            citation: &at_home.citation,
        })?;
        Ok(Some(&at_home.citation))
    }

    pub(super) fn counsellor<T: Trace<Reason>>(
        &self,
        sum: &mut Sum<'_, T>,
    ) -> Result<&Citation, FactError> {
        let counsellor = established(self.counsellor.as_ref())?;
        sum.add(Given {
            label: Text::new(
                "thù lao người tư vấn, hỗ trợ",
                "remuneration of the counsellor",
            ),
            formula: Text::new("mức lương cơ sở × hệ số", "base salary × coefficient"),
            each: self.part(counsellor)?,
            rations: None,
            frequency: Frequency::Monthly,
            bound: Bound::AtMost,
            citation: &counsellor.citation,
        })?;
        Ok(&counsellor.citation)
    }

    pub(super) fn helper<T: Trace<Reason>>(
        &self,
        sum: &mut Sum<'_, T>,
    ) -> Result<&Citation, FactError> {
        let helper = established(self.helper.as_ref())?;
        sum.add(Given {
            label: Text::new(
                "hỗ trợ người được phân công giúp đỡ",
                "support to the helper",
            ),
            formula: Text::new("mức lương cơ sở × tỷ lệ", "base salary × share"),
            each: percent_of(self.base_salary.value, helper.value)?,
            rations: None,
            frequency: Frequency::Monthly,
            bound: Bound::AtLeast,
            citation: &helper.citation,
        })?;
        Ok(&helper.citation)
    }
}
