//! Which decree a death falls under, and its numbers.

use ansinh_core::law::{Citation, Cited, Entry, InForce, NotInForce, Timeline, first_days};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, NaiveDate, When, date};
use serde::{Deserialize, Serialize};

use super::{ABOUT, Deceased, FuneralSupport};
use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::{
    DECREE_13_2010, DECREE_20_2021, DECREE_136_2013, DECREE_176_2025, DECREE_335_2026,
};

/// The body of law a death falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FuneralRegime {
    /// Decree 67/2007 as amended by decree 13/2010, until 2013.
    Decree13,
    /// Decree 136/2013, 2014-01-01 to 2021-06-30.
    Decree136,
    /// Decree 20/2021, 2021-07-01 to 2026-10-04.
    Decree20,
    /// Decree 335/2026, from 2026-10-05.
    Decree335,
}

static REGIMES: Timeline<FuneralRegime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::payable_from(
                date(2010, 1, 1),
                date(2010, 4, 13),
                FuneralRegime::Decree13,
                DECREE_13_2010.article("1").unchecked(),
            ),
            Entry::new(
                date(2014, 1, 1),
                FuneralRegime::Decree136,
                DECREE_136_2013.article("11").clause("2").published(),
            ),
            Entry::new(
                date(2021, 7, 1),
                FuneralRegime::Decree20,
                DECREE_20_2021.article("11").clause("2").published(),
            ),
            Entry::new(
                date(2026, 10, 5),
                FuneralRegime::Decree335,
                DECREE_335_2026.article("11").provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

const LEVEL_OF_270_FOR_ALL: NaiveDate = date(2015, 1, 1);
const LEVEL_OF_DECREE_335: NaiveDate = date(2026, 7, 1);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&REGIMES, &SOCIAL_ASSISTANCE_STANDARD])
}

pub(super) const fn reviewed_until() -> NaiveDate {
    REGIMES.reviewed_until()
}

pub(super) fn rule(when: When) -> Result<FuneralSupport, NotInForce> {
    let in_force = REGIMES.on(when)?;
    let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
    let rule = FuneralSupport {
        day: when.date,
        regime: *in_force.value,
        fixed: None,
        standard_level: Some(level.cited()),
        possible_standard_levels: Vec::new(),
        multiple: Some(Cited::new(
            Coefficient::tenths(200),
            in_force.citation.clone(),
        )),
        resident_multiple: None,
        survivor_age: None,
        terms: Terms::new(Funding::on(when, &[&funding::FUNERALS]), in_force.caveats()),
    };
    Ok(match in_force.value {
        FuneralRegime::Decree13 => FuneralSupport {
            fixed: Some(Cited::new(Dong::new(3_000_000), in_force.citation.clone())),
            standard_level: None,
            multiple: None,
            ..rule
        },
        FuneralRegime::Decree136 => decree_136(rule),
        FuneralRegime::Decree20 => {
            let point_c = DECREE_20_2021.article("11").clause("1").point("c");
            let article_25 = DECREE_20_2021.article("25").clause("3").published();
            later(rule, &level, point_c.published(), article_25)
        }
        FuneralRegime::Decree335 => {
            let provisional = DECREE_335_2026.whole().provisional();
            later(rule, &level, in_force.citation.clone(), provisional)
        }
    })
}

/// In 2014 the old level is no base for the new multiple, and 270,000 not yet everybody's.
fn decree_136(rule: FuneralSupport) -> FuneralSupport {
    let article_11_1 = DECREE_136_2013.article("11").clause("1");
    let survivor_age = Some(Cited::new(80, article_11_1.point("c").unchecked()));
    let article_26 = DECREE_136_2013.article("26").clause("3").published();
    let rule = FuneralSupport {
        survivor_age,
        resident_multiple: Some(Cited::new(Coefficient::tenths(200), article_26)),
        ..rule
    };
    if rule.day >= LEVEL_OF_270_FOR_ALL {
        return rule;
    }
    let level = DECREE_136_2013.article("4").clause("1").unchecked();
    FuneralSupport {
        standard_level: None,
        possible_standard_levels: vec![Cited::new(Dong::new(270_000), level)],
        ..rule
    }
}

fn later(
    rule: FuneralSupport,
    level: &InForce<'_, Dong>,
    survivors: Citation,
    residents: Citation,
) -> FuneralSupport {
    let mut rule = FuneralSupport {
        survivor_age: Some(Cited::new(80, survivors)),
        resident_multiple: Some(Cited::new(Coefficient::tenths(500), residents)),
        ..rule
    };
    let uncertain = rule.regime == FuneralRegime::Decree20 && level.since >= LEVEL_OF_DECREE_335;
    if uncertain {
        let before = LEVEL_OF_DECREE_335
            .pred_opt()
            .and_then(|day| SOCIAL_ASSISTANCE_STANDARD.on(day).ok());
        let levels = before.iter().chain(std::iter::once(level));
        rule.possible_standard_levels = levels.map(InForce::cited).collect();
        rule.standard_level = None;
    }
    rule
}

impl FuneralSupport {
    /// Where it stands that of several grants only the highest is paid. For a resident of an
    /// institution no article says so; that of the support is told.
    pub(super) fn highest_only(&self, deceased: Deceased) -> Citation {
        if deceased.is_of_social_pension() {
            return DECREE_176_2025.article("5").clause("2").published();
        }
        let multiple = self.multiple_for(deceased);
        multiple.map_or_else(|| self.who(), |multiple| multiple.citation.clone())
    }

    /// Whose burial is supported.
    pub(super) fn who(&self) -> Citation {
        match self.regime {
            FuneralRegime::Decree13 => DECREE_13_2010.article("1").unchecked(),
            FuneralRegime::Decree136 => DECREE_136_2013.article("11").clause("1").unchecked(),
            FuneralRegime::Decree20 => DECREE_20_2021.article("11").clause("1").published(),
            FuneralRegime::Decree335 => DECREE_335_2026.article("11").provisional(),
        }
    }
}
