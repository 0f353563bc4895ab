use super::{Payer, Payers};
use crate::calendar::date;
use crate::instruments::tuition::{
    DECREE_49_2010, DECREE_81_2021, DECREE_86_2015, DECREE_238_2025,
};
use crate::language::Text;
use crate::law::{Entry, Timeline};
use crate::series::REVIEWED_UNTIL;

/// Tuition waived, reduced or supported, and study costs: each level of the budget for its schools, the
/// central budget for provinces that cannot balance theirs. The articles before decree 81/2021 were not
/// read.
///
/// ```
/// use ansinh_core::date;
/// use ansinh_core::terms::{Funding, TUITION_AND_STUDY_COSTS};
///
/// let funding = Funding::on(date(2025, 9, 3), &[&TUITION_AND_STUDY_COSTS]);
/// assert_eq!(funding.to_string(), "state budget [Decree 238/2025/NĐ-CP, article 25(1)]");
/// ```
pub static TUITION_AND_STUDY_COSTS: Payers = Timeline::new(
    Text::new("Nguồn kinh phí", "Who pays"),
    const {
        let budget = Some(Payer::StateBudget);
        &[
            Entry::new(date(2010, 7, 1), budget, DECREE_49_2010.whole().unchecked()),
            Entry::new(
                date(2015, 12, 1),
                budget,
                DECREE_86_2015.whole().unchecked(),
            ),
            Entry::new(
                date(2021, 10, 15),
                budget,
                DECREE_81_2021.article("26").published(),
            ),
            Entry::new(
                date(2025, 9, 3),
                budget,
                DECREE_238_2025.article("25").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);
