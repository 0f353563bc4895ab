use ansinh_core::When;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};

use super::BoardingPupilSupport;
use super::levels::{
    BORDER_SCHOOLS, Level, METRES, MONTHS, PREPARATORY_MONTHS, REGIMES, RICE, border,
};
use crate::instruments::education::{DECREE_66_2025, DECREE_116_2016};
use crate::{funding, months};

pub(super) fn rule(when: When) -> Result<BoardingPupilSupport, NotInForce> {
    let found = REGIMES.on(when)?;
    let of_2025 = matches!(found.value, Level::Fixed { .. });
    let level = found.citation;
    let conditions = if of_2025 {
        DECREE_66_2025.article("4").published()
    } else {
        DECREE_116_2016.article("4").published()
    };
    let [primary, lower_secondary, upper_secondary] =
        METRES.map(|metres| Cited::new(metres, conditions.clone()));
    let schools = BORDER_SCHOOLS.on(when).ok().map(|found| *found.value);
    let (mut food_rate, mut room_rate, mut food, mut room) = (None, None, None, None);
    let (base_salary, changes_on) = match *found.value {
        Level::OfBaseSalary { food, room } => {
            food_rate = Some(Cited::new(food, level.clone()));
            room_rate = Some(Cited::new(room, level.clone()));
            let changes_on = months::next_change(when, &[&REGIMES, &BASE_SALARY]);
            (Some(BASE_SALARY.on(when)?.cited()), changes_on)
        }
        Level::Fixed { food: a, room: b } => {
            food = Some(Cited::new(a, level.clone()));
            room = Some(Cited::new(b, level.clone()));
            (None, months::next_change(when, &[&REGIMES]))
        }
    };
    Ok(BoardingPupilSupport {
        on: when.date,
        base_salary,
        food_rate,
        room_rate,
        food,
        room,
        rice: Cited::new(RICE, level.clone()),
        months_at_most: Cited::new(MONTHS, level.clone()),
        preparatory_months: of_2025.then(|| Cited::new(PREPARATORY_MONTHS, level.clone())),
        primary_metres: primary,
        lower_secondary_metres: lower_secondary,
        upper_secondary_metres: upper_secondary,
        border_full_food: schools.map(|school| Cited::new(school.full_food, border("1", "b"))),
        border_midday_food: schools.map(|school| Cited::new(school.midday_food, border("1", "a"))),
        border_full_rice: schools.map(|school| Cited::new(school.full_rice, border("2", "b"))),
        border_midday_rice: schools.map(|school| Cited::new(school.midday_rice, border("2", "a"))),
        border_school_things: schools
            .map(|school| Cited::new(school.school_things, border("3", "a"))),
        border_bedding: schools.map(|school| Cited::new(school.bedding, border("3", "b"))),
        changes_on,
        terms: Terms::new(
            Funding::on(when, &[&funding::BOARDING_PUPILS, &funding::BORDER_SCHOOLS]),
            found.caveats(),
        ),
    })
}
