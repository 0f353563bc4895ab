//! Norms held against what is found.

use ansinh_core::compliance::Inspection;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::rule::Bound;
use ansinh_core::{Decimal, Text};

use super::{ClassStaff, InstitutionStaffing, InstitutionStaffingFacts, Reason};

impl InstitutionStaffing {
    pub(super) fn heads<T: Trace<Reason>>(
        &self,
        facts: &InstitutionStaffingFacts,
        looked_at: &mut Inspection<'_, T>,
    ) {
        let (found, needed) = (facts.directors, self.directors.value);
        let broken = (found != needed).then_some(Reason::Directors { found, needed });
        let label = Text::new("giám đốc", "directors");
        looked_at.norm(&label, &self.directors, Bound::Exact, found, broken);

        let (found, most) = (facts.deputies, self.deputies.value);
        let broken = (found > most).then_some(Reason::TooManyDeputies { found, most });
        let label = Text::new("phó giám đốc", "deputy directors");
        looked_at.norm(&label, &self.deputies, Bound::AtMost, found, broken);

        let (staff, needed) = (facts.psychologists, self.psychologists.value);
        let label = Text::new("nhân viên tâm lý", "psychologists");
        let broken = (staff < needed).then(|| Reason::TooFew {
            class: label.clone(),
            staff,
            needed,
        });
        looked_at.norm(&label, &self.psychologists, Bound::AtLeast, staff, broken);
    }

    pub(super) fn class<T: Trace<Reason>>(
        &self,
        row: &ClassStaff,
        looked_at: &mut Inspection<'_, T>,
    ) -> Result<(), FactError> {
        let ClassStaff {
            class,
            people,
            staff,
        } = *row;
        let most = self.most_to_one(class);
        let whole = people.checked_div(most.value);
        let needed = whole
            .and_then(|whole| whole.checked_add(u32::from(!people.is_multiple_of(most.value))))
            .ok_or(AmountError::Overflow)?;
        let label = class.label();
        looked_at.trace().step(&most.citation, |citation| {
            let formula = Text::new(
                "số người ÷ số người tối đa một nhân viên, làm tròn lên",
                "people ÷ the most to one member of staff, rounded up",
            );
            Step::new(label.clone(), formula, needed, citation)
                .input(Text::new("số người", "people"), people)
                .input(Text::new("tối đa một nhân viên", "most to one"), most.value)
                .input(Text::new("hiện có", "present"), staff)
        });
        let broken = (staff < needed).then(|| Reason::TooFew {
            class: label.clone(),
            staff,
            needed,
        });
        looked_at.line(&label, needed, Bound::AtLeast, &most.citation, broken);
        Ok(())
    }

    pub(super) fn indirect<T: Trace<Reason>>(
        &self,
        facts: &InstitutionStaffingFacts,
        looked_at: &mut Inspection<'_, T>,
    ) -> Result<(), FactError> {
        let share = &self.indirect_share;
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
        looked_at.norm(&label, share, Bound::AtMost, indirect, broken);
        Ok(())
    }
}
