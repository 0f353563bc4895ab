//! How large a class may be.

use ansinh_core::Text;
use ansinh_core::compliance::Inspection;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::rule::Bound;

use super::{Class, ClassAndStaffNorms, ClassAndStaffReason, Composition};
use crate::ProgrammeLevel;

impl ClassAndStaffNorms {
    pub(super) fn class<'a, T: Trace<ClassAndStaffReason>>(
        &'a self,
        level: ProgrammeLevel,
        class: &Class,
        looked_at: &mut Inspection<'_, T>,
    ) -> Result<&'a Citation, FactError> {
        let theory = self.most_of_theory(level, class)?;
        let label = Text::new("số lớp lý thuyết cần có", "theory classes needed");
        let most = theory.value;
        classes(
            looked_at,
            &label,
            theory,
            class.learners,
            class.theory_classes,
            |formed, needed| ClassAndStaffReason::TooFewClasses {
                formed,
                needed,
                most,
            },
        )?;
        let practice = self.most_of_practice(level, class)?;
        let label = Text::new("số lớp thực hành cần có", "practice groups needed");
        let most = practice.value;
        classes(
            looked_at,
            &label,
            practice,
            class.learners,
            class.practice_groups,
            |formed, needed| ClassAndStaffReason::TooFewGroups {
                formed,
                needed,
                most,
            },
        )?;
        Ok(&practice.citation)
    }

    fn most_of_theory(
        &self,
        level: ProgrammeLevel,
        class: &Class,
    ) -> Result<&Cited<u32>, FactError> {
        let (elementary, short) = match class.composition {
            Composition::Ordinary => (&self.elementary_theory, &self.short_theory),
            Composition::SmallEthnicGroupOrDisabled => {
                (&self.elementary_theory_special, &self.short_theory_special)
            }
            Composition::Blind => (&self.elementary_theory_blind, &self.short_theory_blind),
        };
        lowest(level, [short, elementary, &self.theory])
    }

    fn most_of_practice(
        &self,
        level: ProgrammeLevel,
        class: &Class,
    ) -> Result<&Cited<u32>, FactError> {
        let (elementary, short) = match class.composition {
            Composition::Ordinary => (&self.elementary_practice, &self.short_practice),
            Composition::SmallEthnicGroupOrDisabled => (
                &self.elementary_practice_special,
                &self.short_practice_special,
            ),
            Composition::Blind => (&self.elementary_practice_blind, &self.short_practice_blind),
        };
        let every_level = if class.heavy_trade {
            &self.practice_heavy
        } else {
            &self.practice
        };
        lowest(level, [short, elementary, every_level])
    }
}

/// How many classes are needed, and whether so many are formed.
fn classes<T: Trace<ClassAndStaffReason>>(
    looked_at: &mut Inspection<'_, T>,
    label: &Text,
    most: &Cited<u32>,
    learners: u32,
    formed: Option<u32>,
    too_few: impl FnOnce(u32, u32) -> ClassAndStaffReason,
) -> Result<(), FactError> {
    let needed = learners
        .checked_next_multiple_of(most.value)
        .and_then(|places| places.checked_div(most.value))
        .ok_or(AmountError::Overflow)?;
    looked_at.trace().step(&most.citation, |citation| {
        let formula = Text::new(
            "số người học ÷ quy mô tối đa, làm tròn lên",
            "learners ÷ the most of a class, rounded up",
        );
        Step::new(label.clone(), formula, needed, citation)
            .input(Text::new("số người học", "learners"), learners)
            .input(
                Text::new("quy mô tối đa", "the most of a class"),
                most.value,
            )
    });
    let formed = formed.filter(|formed| *formed < needed);
    let broken = formed.map(|formed| too_few(formed, needed));
    looked_at.line(label, needed, Bound::AtLeast, &most.citation, broken);
    Ok(())
}

/// Of the ceilings for courses under three months, for elementary training, for elementary to college
/// training: the lowest that holds at the level.
fn lowest(
    level: ProgrammeLevel,
    [short, elementary, from_elementary]: [&Option<Cited<u32>>; 3],
) -> Result<&Cited<u32>, FactError> {
    let both = match level {
        ProgrammeLevel::UnderThreeMonths => [short, &None],
        ProgrammeLevel::Elementary => [elementary, from_elementary],
        ProgrammeLevel::Intermediate | ProgrammeLevel::College => [from_elementary, &None],
    };
    both.into_iter()
        .flatten()
        .min_by_key(|most| most.value)
        .ok_or(FactError::NotEstablished {
            what: Text::new(
                "quy mô lớp học ở trình độ này vào ngày này",
                "the size of classes at this level on this day",
            ),
        })
}
