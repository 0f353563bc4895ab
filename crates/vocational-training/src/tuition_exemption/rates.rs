//! What each decree gives, and what the law on vocational education gives by itself.

use ansinh_core::law::{Citation, Cited, Entry, Instrument, Timeline};
use ansinh_core::terms::Terms;
use ansinh_core::{Percent, date};

use super::{ABOUT, TuitionExemption};
use crate::REVIEWED_UNTIL;
use crate::instruments::programmes::LAW_74_2014;
use crate::instruments::tuition::{
    DECREE_49_2010, DECREE_74_2013, DECREE_81_2021, DECREE_86_2015, DECREE_238_2025,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decree {
    D49Of2010,
    D74Of2013,
    /// The same, beside law 74/2014.
    D74WithLaw74,
    D86Of2015,
    D81Of2021,
    D238Of2025,
}

const BY_LAW: Citation = LAW_74_2014.article("62").clause("2").published();

pub(super) static DECREES: Timeline<Decree> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Decree::D49Of2010,
                DECREE_49_2010.whole().unchecked(),
            ),
            Entry::new(
                date(2013, 9, 1),
                Decree::D74Of2013,
                DECREE_74_2013.whole().published(),
            ),
            Entry::new(date(2015, 7, 1), Decree::D74WithLaw74, BY_LAW),
            Entry::new(
                date(2015, 12, 1),
                Decree::D86Of2015,
                DECREE_86_2015.whole().unchecked(),
            ),
            Entry::new(
                date(2021, 10, 15),
                Decree::D81Of2021,
                DECREE_81_2021.article("15").published(),
            ),
            Entry::new(
                date(2025, 9, 3),
                Decree::D238Of2025,
                DECREE_238_2025.article("15").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Where the three reductions stand.
struct Reductions {
    trades: Citation,
    places: Citation,
    children: Citation,
}

impl Decree {
    const fn instrument(self) -> &'static Instrument {
        match self {
            Self::D49Of2010 => &DECREE_49_2010,
            Self::D74Of2013 | Self::D74WithLaw74 => &DECREE_74_2013,
            Self::D86Of2015 => &DECREE_86_2015,
            Self::D81Of2021 => &DECREE_81_2021,
            Self::D238Of2025 => &DECREE_238_2025,
        }
    }

    const fn is_74(self) -> bool {
        matches!(self, Self::D74Of2013 | Self::D74WithLaw74)
    }

    fn reductions(self) -> Option<Reductions> {
        let of = |provision: ansinh_core::law::Provision| Reductions {
            trades: provision.unchecked(),
            places: provision.unchecked(),
            children: provision.unchecked(),
        };
        match self {
            Self::D49Of2010 | Self::D74Of2013 | Self::D74WithLaw74 => None,
            Self::D86Of2015 => Some(of(DECREE_86_2015.whole())),
            Self::D81Of2021 | Self::D238Of2025 => {
                let article_16 =
                    |clause| self.instrument().article("16").clause(clause).published();
                Some(Reductions {
                    trades: article_16("1"),
                    places: article_16("1"),
                    children: article_16("2"),
                })
            }
        }
    }

    /// Where it stands what is made good; before decree 81/2021 it was not read.
    fn made_good(self, clause: &'static str) -> Citation {
        match self {
            Self::D81Of2021 => DECREE_81_2021.article("20").clause(clause).published(),
            Self::D238Of2025 => DECREE_238_2025.article("19").clause(clause).published(),
            _ => self.instrument().whole().unchecked(),
        }
    }

    /// The law exempts by itself from 2015-07-01; decree 238 repeats it, and goes on after it.
    const fn is_beside_law_74(self) -> bool {
        matches!(self, Self::D74WithLaw74 | Self::D86Of2015 | Self::D81Of2021)
    }

    /// The rule under the decree, whose exemptions stand at `citation`.
    pub(super) fn rule(self, citation: &Citation, terms: Terms) -> TuitionExemption {
        let of = |percent: u32, citation: &Citation| {
            Some(Cited::new(Percent::new(percent, 0), citation.clone()))
        };
        let reductions = self.reductions();
        let reductions = reductions.as_ref();
        let of_74 = DECREE_74_2013.whole().published();
        let young = DECREE_86_2015.article("7").clause("3").published();
        let trades = if self.is_74() {
            Some(&of_74)
        } else {
            reductions.map(|at| &at.trades)
        };
        TuitionExemption {
            exempt: reductions.and_then(|_| of(100, citation)),
            exempt_by_law: self.is_beside_law_74().then(|| of(100, &BY_LAW)).flatten(),
            exempt_young: (self == Self::D86Of2015).then(|| of(100, &young)).flatten(),
            reduced_trades: trades.and_then(|at| of(70, at)),
            reduced_places: reductions.and_then(|at| of(70, &at.places)),
            reduced_children: reductions.and_then(|at| of(50, &at.children)),
            reduced_lower_secondary: self.is_74().then(|| of(50, &of_74)).flatten(),
            disabled_in_hardship: self == Self::D86Of2015,
            months_at_most: (self != Self::D49Of2010).then(|| Cited::new(10, self.made_good("9"))),
            public_ceiling: self.made_good("3"),
            terms,
        }
    }
}
