//! Norms held against what is found.

use ansinh_core::compliance::Compliance;
use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::rule::Bound;
use ansinh_core::{Decimal, Percent, Text};

use super::{ClassStaff, InstitutionStaffing, InstitutionStaffingFacts, Reason};

/// What has been looked at so far.
pub(super) struct Looked<'a, T> {
    pub(super) norms: Compliance,
    pub(super) kept: bool,
    pub(super) trace: &'a mut T,
}

impl<T: Trace<Reason>> Looked<'_, T> {
    /// A norm, what is found, and how it is broken, if it is.
    fn at<P: Clone + Into<Value>>(
        &mut self,
        label: &Text,
        norm: &Cited<P>,
        bound: Bound,
        found: u32,
        broken: Option<Reason>,
    ) {
        self.trace.step(&norm.citation, |citation| {
            let formula = Text::new("định mức, so với thực tế", "norm, against what is found");
            Step::new(label.clone(), formula, norm.value.clone(), citation)
                .input(Text::new("thực tế", "found"), found)
        });
        if let Some(reason) = broken {
            self.trace.refuse(&norm.citation, || reason);
            self.kept = false;
        }
        self.norms
            .add(label.clone(), norm.value.clone(), bound, &norm.citation);
    }

    pub(super) fn heads(&mut self, rule: &InstitutionStaffing, facts: &InstitutionStaffingFacts) {
        let (found, needed) = (facts.directors, rule.directors.value);
        let broken = (found != needed).then_some(Reason::Directors { found, needed });
        let label = Text::new("giám đốc", "directors");
        self.at(&label, &rule.directors, Bound::Exact, found, broken);

        let (found, most) = (facts.deputies, rule.deputies.value);
        let broken = (found > most).then_some(Reason::TooManyDeputies { found, most });
        let label = Text::new("phó giám đốc", "deputy directors");
        self.at(&label, &rule.deputies, Bound::AtMost, found, broken);

        let (staff, needed) = (facts.psychologists, rule.psychologists.value);
        let label = Text::new("nhân viên tâm lý", "psychologists");
        let broken = (staff < needed).then(|| Reason::TooFew {
            class: label.clone(),
            staff,
            needed,
        });
        self.at(&label, &rule.psychologists, Bound::AtLeast, staff, broken);
    }

    pub(super) fn class(&mut self, row: &ClassStaff, most: &Cited<u32>) -> Result<(), FactError> {
        let ClassStaff {
            class,
            people,
            staff,
        } = *row;
        let whole = people.checked_div(most.value);
        let needed = whole
            .and_then(|whole| whole.checked_add(u32::from(!people.is_multiple_of(most.value))))
            .ok_or(AmountError::Overflow)?;
        let label = class.label();
        self.trace.step(&most.citation, |citation| {
            let formula = Text::new(
                "số người ÷ số người tối đa một nhân viên, làm tròn lên",
                "people ÷ the most to one member of staff, rounded up",
            );
            Step::new(label.clone(), formula, needed, citation)
                .input(Text::new("số người", "people"), people)
                .input(Text::new("tối đa một nhân viên", "most to one"), most.value)
                .input(Text::new("hiện có", "present"), staff)
        });
        if staff < needed {
            self.trace.refuse(&most.citation, || Reason::TooFew {
                class: label.clone(),
                staff,
                needed,
            });
            self.kept = false;
        }
        self.norms
            .add(label, needed, Bound::AtLeast, &most.citation);
        Ok(())
    }

    pub(super) fn indirect(
        &mut self,
        share: &Cited<Percent>,
        facts: &InstitutionStaffingFacts,
    ) -> Result<(), FactError> {
        let (indirect, all) = (facts.indirect_staff, facts.all_staff);
        let hundredfold = Decimal::from(indirect).checked_mul(Decimal::ONE_HUNDRED);
        let allowed = share.value.to_decimal().checked_mul(Decimal::from(all));
        let (Some(found), Some(allowed)) = (hundredfold, allowed) else {
            return Err(AmountError::Overflow.into());
        };
        let most = share.value;
        let broken = (found > allowed).then_some(Reason::IndirectOver {
            indirect,
            all,
            most,
        });
        let label = Text::new("lao động gián tiếp", "indirect staff");
        self.at(&label, share, Bound::AtMost, indirect, broken);
        Ok(())
    }
}
