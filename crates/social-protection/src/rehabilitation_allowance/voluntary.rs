//! A month of a voluntary resident of a public centre: support, and what the resident contributes.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Coefficient, Dong, Text};

use super::sum::{Given, Sum, established, percent_of};
use super::{Reason, RehabilitationAllowance, VoluntaryMonth};

impl RehabilitationAllowance {
    pub(super) fn voluntary<T: Trace<Reason>>(
        &self,
        month: &VoluntaryMonth,
        sum: &mut Sum<'_, T>,
    ) -> Result<&Citation, FactError> {
        let norm = established(self.voluntary_norm.as_ref())?;
        let mut share = |label: Text, of: &Cited<Coefficient>, frequency| {
            let formula = Text::new(
                "định mức cai nghiện bắt buộc × tỷ lệ",
                "compulsory norm × share",
            );
            sum.add(Given {
                label,
                formula,
                each: percent_of(self.part(of)?, norm.value)?,
                rations: None,
                frequency,
                bound: Bound::AtLeast,
                citation: &norm.citation,
            })
        };
        share(
            Text::new("hỗ trợ tiền ăn", "support to food"),
            &self.food,
            Frequency::Monthly,
        )?;
        if month.kit_issued {
            let kit = Text::new(
                "hỗ trợ quần áo, đồ dùng sinh hoạt cá nhân",
                "support to clothes and personal items",
            );
            share(kit, &self.kit, Frequency::Yearly)?;
        }
        if month.detoxification_medicine > Dong::ZERO {
            let citation = established(self.detoxification_medicine.as_ref())?;
            sum.add(Given {
                label: Text::new(
                    "thuốc cắt cơn, giải độc, điều trị rối loạn tâm thần",
                    "medicine for detoxification and mental disorder",
                ),
                formula: Text::new("theo thực chi", "as spent"),
                each: month.detoxification_medicine,
                rations: None,
                frequency: Frequency::Monthly,
                bound: Bound::Exact,
                citation,
            })?;
        }
        self.cost(month, sum)?;
        Ok(&norm.citation)
    }

    /// The centre's cost: borne in the greater part for some groups, by the resident otherwise.
    fn cost<T: Trace<Reason>>(
        &self,
        month: &VoluntaryMonth,
        sum: &mut Sum<'_, T>,
    ) -> Result<(), FactError> {
        let borne = established(self.voluntary_cost.as_ref())?;
        let each = match month.exempt {
            Some(_) => percent_of(month.cost, borne.value)?,
            None => Dong::ZERO,
        };
        let contributed = month.cost.minus(each)?;
        sum.trace.step(&borne.citation, |citation| {
            Step::new(
                Text::new("người cai nghiện đóng góp", "contributed by the resident"),
                Text::new("chi phí − phần hỗ trợ", "cost − the part borne"),
                contributed,
                citation,
            )
            .input(Text::new("chi phí", "cost"), month.cost)
        });
        if each > Dong::ZERO {
            sum.add(Given {
                label: Text::new(
                    "hỗ trợ chi phí cai nghiện và thuốc chữa bệnh thông thường",
                    "support to the cost of rehabilitation and common medicine",
                ),
                formula: Text::new("chi phí × tỷ lệ", "cost × share"),
                each,
                rations: None,
                frequency: Frequency::Monthly,
                bound: Bound::AtLeast,
                citation: &borne.citation,
            })?;
        }
        Ok(())
    }
}
