//! Norms and pay over the years.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Provision, Timeline, Verification};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Percent, When, date};

use super::{ABOUT, TeachingHours};
use crate::instruments::institutions::{
    CIRCULAR_07_2017, CIRCULAR_21_2025, CIRCULAR_28_2022, JOINT_CIRCULAR_07_2013,
};
use crate::instruments::programmes::LAW_124_2025;
use crate::{REVIEWED_UNTIL, funding};

/// How over-hours are paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pay {
    Of2013,
    Of2025,
}

pub(super) static PAY: Timeline<Pay> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 4, 15),
                Pay::Of2013,
                JOINT_CIRCULAR_07_2013.whole().published(),
            ),
            Entry::new(
                date(2025, 9, 23),
                Pay::Of2025,
                CIRCULAR_21_2025.article("5").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The ranges of the norm: college, intermediate, elementary.
type Ranges = [[u32; 2]; 3];

const OF_2017: Ranges = [[380, 450], [430, 510], [500, 580]];
const OF_2022: Ranges = [[350, 450], [400, 510], [500, 580]];

pub(super) static NORMS: Timeline<Option<Ranges>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 4, 15),
                None,
                CIRCULAR_07_2017.whole().unchecked(),
            ),
            Entry::new(
                date(2017, 7, 1),
                Some(OF_2017),
                CIRCULAR_07_2017.article("5").clause("1").published(),
            ),
            Entry::new(
                date(2023, 3, 1),
                Some(OF_2022),
                CIRCULAR_28_2022.whole().published(),
            ),
            Entry::new(date(2026, 1, 1), None, LAW_124_2025.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<TeachingHours, NotInForce> {
    let (pay, norms) = (PAY.on(when)?, NORMS.on(when)?);
    let ranges = norms.value.as_ref();
    let range = |level: usize, end: usize, citation: &Citation| {
        let hours = *ranges?.get(level)?.get(end)?;
        Some(Cited::new(hours, citation.clone()))
    };
    // What circular 28/2022 changed besides the ranges of article 5(1) was not read.
    let state = if ranges == Some(&OF_2022) {
        Verification::Unchecked
    } else {
        Verification::Published
    };
    let read = |provision: Provision| provision.published().verified(state);
    let elementary = read(CIRCULAR_07_2017.article("8").clause("1"));
    let count =
        |value: u32, provision: Provision| ranges.map(|_| Cited::new(value, read(provision)));
    let norm = CIRCULAR_07_2017.article("5");
    let manager = |value: u32, point| count(value, norm.clause("5").point(point));
    let standard = CIRCULAR_07_2017.article("2").clause("2");
    let of_2013 = *pay.value == Pay::Of2013;
    Ok(TeachingHours {
        theory_minutes: count(45, standard.point("a")),
        practice_minutes: count(60, standard.point("c")),
        college_least: range(0, 0, norms.citation),
        college_most: range(0, 1, norms.citation),
        intermediate_least: range(1, 0, norms.citation),
        intermediate_most: range(1, 1, norms.citation),
        elementary_least: range(2, 0, &elementary),
        elementary_most: range(2, 1, &elementary),
        general_college: count(450, norm.clause("2")),
        general_intermediate: count(510, norm.clause("2")),
        head: manager(30, "a"),
        deputy_head: manager(40, "b"),
        department_head: manager(60, "c"),
        deputy_department_head: manager(70, "d"),
        staff: manager(80, "đ"),
        managers_share: ranges.filter(|_| !of_2013).map(|_| {
            let citation = read(CIRCULAR_07_2017.article("9").clause("3"));
            Cited::new(Percent::new(50, 0), citation)
        }),
        over_hours_at_most: Cited::new(200, most_over_hours(*pay.value)),
        more_once_told: !of_2013,
        only_where_short: of_2013,
        rate: Cited::new(Percent::new(150, 0), rate(*pay.value)),
        weeks_a_year: Cited::new(52, pay.citation.clone()),
        terms: Terms::new(Funding::on(when, &[&funding::OVER_HOURS]), pay.caveats()),
    })
}

/// The overtime of the labour code until 2025: known, not read in the joint circular.
fn most_over_hours(pay: Pay) -> Citation {
    match pay {
        Pay::Of2013 => JOINT_CIRCULAR_07_2013.whole().unchecked(),
        Pay::Of2025 => CIRCULAR_21_2025
            .article("3")
            .clause("3")
            .point("a")
            .published(),
    }
}

fn rate(pay: Pay) -> Citation {
    match pay {
        Pay::Of2013 => JOINT_CIRCULAR_07_2013.whole().published(),
        Pay::Of2025 => CIRCULAR_21_2025.article("5").clause("2").published(),
    }
}
