//! The amounts of each scheme and day, as the decrees and circulars print them.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Provision, Timeline, first_days};
use ansinh_core::series::TrainingCeiling;
use ansinh_core::terms::{Funding, Payer, Payers, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, When, date};

use super::{ABOUT, OverseasWorkSupport};
use crate::REVIEWED_UNTIL;
use crate::instruments::employment::{
    DECISION_71_2009, DECREE_61_2015, DECREE_338_2025, JOINT_CIRCULAR_09_2016,
    JOINT_CIRCULAR_31_2009,
};

use crate::level::Level;

/// Which schemes stand on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Schemes {
    employment: Employment,
    poor_districts: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Employment {
    NotYet,
    JointCircular09,
    Decree338,
}

const fn schemes(employment: Employment, poor_districts: bool) -> Schemes {
    Schemes {
        employment,
        poor_districts,
    }
}

static SCHEMES: Timeline<Schemes> = Timeline::new(
    ABOUT,
    const {
        use Employment::{Decree338, JointCircular09, NotYet};
        &[
            Entry::new(
                date(2013, 1, 1),
                schemes(NotYet, true),
                DECISION_71_2009.whole().published(),
            ),
            Entry::new(
                date(2016, 8, 1),
                schemes(JointCircular09, true),
                JOINT_CIRCULAR_09_2016.article("3").published(),
            ),
            Entry::new(
                date(2021, 1, 1),
                schemes(JointCircular09, false),
                JOINT_CIRCULAR_09_2016.article("3").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                schemes(Decree338, false),
                DECREE_338_2025.article("30").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// What the scheme of poor districts drew on before was not read; land law pays for people whose land
/// was taken.
static PAYER: Payers = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(date(2013, 1, 1), None, DECISION_71_2009.whole().unchecked()),
            Entry::new(
                date(2015, 9, 1),
                Some(Payer::StateBudget),
                DECREE_61_2015.article("13").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                Some(Payer::StateBudget),
                DECREE_338_2025.article("33").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&SCHEMES])
}

pub(super) fn rule(when: When) -> Result<OverseasWorkSupport, NotInForce> {
    let found = SCHEMES.on(when)?;
    let mut rule = OverseasWorkSupport {
        terms: Terms::new(Funding::on(when, &[&PAYER]), found.caveats()),
        ..NOTHING
    };
    match found.value.employment {
        Employment::NotYet => {}
        Employment::JointCircular09 => joint_circular_09_2016(&mut rule),
        Employment::Decree338 => decree_338_2025(&mut rule),
    }
    if found.value.poor_districts {
        rule.district_meals = Some(dong(40_000, article_5_of_joint_circular_31()));
        rule.lodging = Level::National(dong(200_000, article_5_of_joint_circular_31()));
        rule.kit = Some(dong(400_000, article_5_of_joint_circular_31()));
    }
    Ok(rule)
}

/// Joint circular 09/2016, article 3(1)(e), refers to it too.
const fn article_5_of_joint_circular_31() -> Citation {
    let clause = JOINT_CIRCULAR_31_2009.article("5").clause("3");
    clause.point("a").published()
}

fn joint_circular_09_2016(rule: &mut OverseasWorkSupport) {
    let clause_1 = JOINT_CIRCULAR_09_2016.article("3").clause("1");
    let by_group = |ceiling: TrainingCeiling| Some(ceiling.cited());
    rule.orientation = Level::National(dong(530_000, clause_1.point("c").published()));
    rule.language = Level::National(dong(3_000_000, clause_1.point("b").published()));
    rule.vocational_disabled = by_group(TrainingCeiling::Disabled);
    rule.vocational_poor_minority = by_group(TrainingCeiling::PoorMinority);
    rule.vocational_group = by_group(TrainingCeiling::Priority);
    rule.vocational_near_poor = by_group(TrainingCeiling::NearPoor);
    rule.meals = Level::National(dong(40_000, clause_1.point("d").published()));
    rule.lodging = Level::National(dong(200_000, article_5_of_joint_circular_31()));
    rule.kit = Some(dong(400_000, article_5_of_joint_circular_31()));
    travel(rule, clause_1.point("đ"), 10, Level::National);
    let clause = |clause| JOINT_CIRCULAR_09_2016.article("3").clause(clause);
    rule.health = Level::National(dong(750_000, clause("2").point("d").published()));
    rule.required_share = Level::National(percent(70, clause("4").point("a").published()));
}

fn decree_338_2025(rule: &mut OverseasWorkSupport) {
    let clause = |clause| DECREE_338_2025.article("30").clause(clause);
    rule.orientation = Level::MayBeHigher(dong(530_000, clause("1").point("a").published()));
    rule.language = Level::MayBeHigher(dong(4_000_000, clause("2").point("b").published()));
    rule.vocational = Level::MayBeHigher(dong(4_000_000, clause("2").point("a").published()));
    rule.meals = Level::MayBeHigher(dong(50_000, clause("1").point("b").published()));
    rule.lodging = Level::MayBeHigher(dong(400_000, clause("1").point("c").published()));
    travel(rule, clause("1").point("d"), 5, Level::MayBeHigher);
    rule.health = Level::MayBeHigher(dong(750_000, clause("4").point("d").published()));
    rule.required_share = Level::MayBeHigher(percent(70, clause("3").point("a").published()));
}

fn travel(
    rule: &mut OverseasWorkSupport,
    provision: Provision,
    difficult_km: u32,
    level: fn(Cited<Dong>) -> Level<Dong>,
) {
    let citation = provision.published();
    rule.travel = level(dong(200_000, citation.clone()));
    rule.travel_difficult = level(dong(300_000, citation.clone()));
    rule.travel_km = Some(Cited::new(15, citation.clone()));
    rule.travel_difficult_km = Some(Cited::new(difficult_km, citation));
}

const fn dong(amount: i64, citation: Citation) -> Cited<Dong> {
    Cited::new(Dong::new(amount), citation)
}

const fn percent(rate: u32, citation: Citation) -> Cited<Percent> {
    Cited::new(Percent::new(rate, 0), citation)
}

const NOTHING: OverseasWorkSupport = OverseasWorkSupport {
    orientation: Level::None,
    language: Level::None,
    vocational: Level::None,
    vocational_disabled: None,
    vocational_poor_minority: None,
    vocational_group: None,
    vocational_near_poor: None,
    meals: Level::None,
    lodging: Level::None,
    kit: None,
    travel: Level::None,
    travel_difficult: Level::None,
    travel_km: None,
    travel_difficult_km: None,
    health: Level::None,
    required_share: Level::None,
    district_meals: None,
    terms: Terms::new(Funding::NotEstablished, Vec::new()),
};
