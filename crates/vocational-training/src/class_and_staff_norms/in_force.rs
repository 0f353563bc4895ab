//! What holds on a day.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Provision, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, Percent, Text, When, date};

use super::{ABOUT, ClassAndStaffNorms};
use crate::REVIEWED_UNTIL;
use crate::instruments::institutions::{
    CIRCULAR_07_2017, CIRCULAR_25_2015, DECREE_15_2019, DECREE_24_2022, DECREE_140_2018,
    DECREE_143_2016,
};
use crate::instruments::programmes::{CIRCULAR_42_2015, CIRCULAR_43_2015, LAW_124_2025};

/// Are the classes of every level in force?
pub(super) static CLASSES: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        let size = CIRCULAR_07_2017.article("2").clause("4").published();
        &[
            Entry::new(
                date(2013, 1, 1),
                false,
                CIRCULAR_42_2015.whole().unchecked(),
            ),
            Entry::new(date(2017, 7, 1), true, size),
            Entry::new(date(2026, 1, 1), false, LAW_124_2025.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Are those of elementary training, and of courses under three months?
pub(super) static ELEMENTARY_CLASSES: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        let size = CIRCULAR_42_2015
            .article("19")
            .clause("3")
            .point("a")
            .published();
        &[
            Entry::new(
                date(2013, 1, 1),
                false,
                CIRCULAR_42_2015.whole().unchecked(),
            ),
            Entry::new(date(2015, 12, 5), true, size),
            Entry::new(date(2026, 1, 1), false, LAW_124_2025.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// The conditions of decree 143/2016, as issued and as amended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Conditions {
    Unknown,
    Of2016,
    Of2018,
    Of2019,
    Of2022,
}

pub(super) static CONDITIONS: Timeline<Conditions> = Timeline::new(
    Text::new(
        "Điều kiện hoạt động giáo dục nghề nghiệp",
        "Conditions of vocational education",
    ),
    const {
        let of_2019 = DECREE_15_2019.article("45").clause("6").published();
        &[
            Entry::new(
                date(2013, 1, 1),
                Conditions::Unknown,
                CIRCULAR_25_2015.whole().unchecked(),
            ),
            Entry::new(
                date(2016, 10, 14),
                Conditions::Of2016,
                DECREE_143_2016.article("14").published(),
            ),
            Entry::new(
                date(2018, 10, 8),
                Conditions::Of2018,
                DECREE_140_2018.article("5").published(),
            ),
            Entry::new(date(2019, 3, 20), Conditions::Of2019, of_2019),
            Entry::new(
                date(2022, 6, 1),
                Conditions::Of2022,
                DECREE_24_2022.article("1").published(),
            ),
            Entry::new(
                date(2026, 1, 1),
                Conditions::Unknown,
                LAW_124_2025.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<ClassAndStaffNorms, NotInForce> {
    let classes = CLASSES.on(when)?;
    let elementary = ELEMENTARY_CLASSES.on(when)?;
    let conditions = *CONDITIONS.on(when)?.value;
    let of_class = |most: u32| {
        classes
            .value
            .then(|| Cited::new(most, classes.citation.clone()))
    };
    let of_elementary = |most: u32| {
        elementary
            .value
            .then(|| Cited::new(most, elementary.citation.clone()))
    };
    // Circular 43/2015 was issued, took effect and ended with circular 42/2015.
    let of_short = |most: u32, point| {
        let clause = CIRCULAR_43_2015.article("10").clause("1");
        elementary
            .value
            .then(|| Cited::new(most, clause.point(point).published()))
    };
    let at = |of: Articles| (conditions != Conditions::Unknown).then(|| of.citation(conditions));
    let count = |value: u32, of: Articles| Some(Cited::new(value, at(of)?));
    let dong = |billions: i64| {
        let amount = Dong::new(billions).times(1_000_000_000_i64).ok()?;
        Some(Cited::new(amount, at(Articles::Capital)?))
    };
    let scale = |value: u32| {
        (conditions == Conditions::Of2016)
            .then(|| count(value, Articles::Scale))
            .flatten()
    };
    let land = |of_2016: u32, since: u32| {
        let value = match conditions {
            Conditions::Of2016 => of_2016,
            _ => since,
        };
        count(value, Articles::Land)
    };
    Ok(ClassAndStaffNorms {
        theory: of_class(35),
        practice: of_class(18),
        practice_heavy: of_class(10),
        elementary_theory: of_elementary(35),
        elementary_theory_special: of_elementary(20),
        elementary_theory_blind: of_elementary(10),
        elementary_practice: of_elementary(18),
        elementary_practice_special: of_elementary(10),
        elementary_practice_blind: of_elementary(8),
        short_theory: of_short(35, "a"),
        short_theory_special: of_short(20, "a"),
        short_theory_blind: of_short(10, "a"),
        short_practice: of_short(18, "b"),
        short_practice_special: of_short(10, "b"),
        short_practice_blind: of_short(8, "b"),
        elementary_ratio: count(25, Articles::ElementaryStaff),
        aptitude_ratio: match conditions {
            Conditions::Of2019 => None,
            _ => count(15, Articles::Aptitude),
        },
        diploma_ratio: count(25, Articles::DiplomaStaff),
        permanent_share: at(Articles::Permanent)
            .map(|citation| Cited::new(Percent::new(60, 0), citation)),
        elementary_area: at(Articles::ElementaryRooms)
            .map(|citation| Cited::new(Coefficient::tenths(40), citation)),
        diploma_area: at(Articles::DiplomaRooms)
            .map(|citation| Cited::new(Coefficient::tenths(55), citation)),
        centre_scale: scale(150),
        intermediate_scale: scale(250),
        college_scale: scale(500),
        centre_land: land(1_000, 1_000),
        intermediate_land_urban: land(20_000, 10_000),
        intermediate_land: land(20_000, 20_000),
        college_land_urban: land(50_000, 20_000),
        college_land: land(50_000, 40_000),
        centre_capital: dong(5),
        intermediate_capital: dong(50),
        college_capital: dong(100),
        scale_in_doubt: matches!(conditions, Conditions::Of2018 | Conditions::Of2019),
        terms: Terms::new(Funding::NoPayment, classes.caveats()),
    })
}

/// Where in the decree a condition stands.
#[derive(Debug, Clone, Copy)]
enum Articles {
    ElementaryRooms,
    ElementaryStaff,
    Aptitude,
    DiplomaRooms,
    DiplomaStaff,
    Permanent,
    Scale,
    Land,
    Capital,
}

impl Articles {
    fn citation(self, conditions: Conditions) -> Citation {
        let provision = self.provision();
        let changed_in_2019 = matches!(self, Self::ElementaryStaff);
        match (self, conditions) {
            // Decree 15/2019 put the sentence anew.
            (_, Conditions::Of2019) if changed_in_2019 => DECREE_15_2019
                .article("45")
                .clause("6")
                .point("a")
                .published(),
            // What the decree said as issued was not read for these.
            (Self::Aptitude | Self::Permanent, Conditions::Of2016 | Conditions::Of2018)
            | (Self::Permanent, Conditions::Of2019) => provision.unchecked(),
            _ => provision.published(),
        }
    }

    const fn provision(self) -> Provision {
        let (registration, foundation) =
            (DECREE_143_2016.article("14"), DECREE_143_2016.article("3"));
        match self {
            Self::ElementaryRooms => registration.clause("1").point("a"),
            Self::ElementaryStaff | Self::Aptitude => registration.clause("1").point("c"),
            Self::DiplomaRooms => registration.clause("2").point("b"),
            Self::DiplomaStaff | Self::Permanent => registration.clause("2").point("d"),
            Self::Scale => foundation.clause("2"),
            Self::Land => foundation.clause("3"),
            Self::Capital => foundation.clause("4"),
        }
    }
}
