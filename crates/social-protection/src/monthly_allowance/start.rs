use ansinh_core::facts::Age;
use ansinh_core::law::Citation;
use ansinh_core::{Month, NaiveDate};

use super::{Group, MonthlyAllowance, MonthlyAllowanceFacts, Regime};
use crate::instruments::{
    CIRCULAR_02_2021, DECREE_13_2010, DECREE_20_2021, DECREE_28_2012, DECREE_136_2013,
    DECREE_335_2026,
};

impl MonthlyAllowance {
    /// The first month a group is paid; `None` where nothing later than this month is known.
    ///
    /// People of 75 and 80 from the month of that birthday, disability from the month of the
    /// certificate (from 2021-07-01), everyone else from the month of the decision.
    pub(super) fn first_month(&self, group: Group, facts: &MonthlyAllowanceFacts) -> Option<Month> {
        let by_birthday = match group {
            Group::OlderDifficultArea => Some(75),
            Group::OlderWithoutPension if self.regime != Regime::Decree67 => Some(80),
            _ => None,
        };
        if let (Some(years), Age::Born(born)) = (by_birthday, facts.age) {
            return birthday(born, years).map(Month::of);
        }
        if by_birthday.is_some() {
            return None;
        }
        let from_certificate = self.regime >= Regime::Decree20;
        match (group, facts.certificate_issued) {
            (Group::Disability, Some(issued)) if from_certificate => Some(Month::of(issued)),
            _ => facts.decided.map(Month::of),
        }
    }

    /// Where the conditions of a group stand.
    pub(crate) fn condition(&self, group: Group) -> Citation {
        let (clause, point) = match group {
            Group::Child => ("1", None),
            Group::Student => ("2", None),
            Group::HivChild => ("3", None),
            Group::SingleParent => ("4", None),
            Group::OlderPoor => ("5", Some("a")),
            Group::OlderDifficultArea => ("5", Some("b")),
            Group::OlderWithoutPension => ("5", Some("c")),
            Group::OlderCaredFor => ("5", Some("d")),
            Group::Disability => ("6", None),
            Group::SmallChild => ("7", None),
            Group::HivAdult => ("8", None),
        };
        match self.regime {
            Regime::Decree67 if group == Group::Disability => {
                DECREE_28_2012.article("16").unchecked()
            }
            Regime::Decree67 => DECREE_13_2010.article("1").unchecked(),
            Regime::Transition2014 | Regime::Decree136 => {
                // Decree 136 has adults with HIV in clause 3, and two points of clause 5 earlier.
                let (clause, point) = match group {
                    Group::HivAdult => ("3", None),
                    Group::OlderWithoutPension => ("5", Some("b")),
                    Group::OlderCaredFor => ("5", Some("c")),
                    _ => (clause, point),
                };
                let provision = DECREE_136_2013.article("5").clause(clause);
                // Clauses 1, 2 and 4 were read.
                if matches!(group, Group::Child | Group::Student | Group::SingleParent) {
                    return provision.published();
                }
                point
                    .map_or(provision, |point| provision.point(point))
                    .unchecked()
            }
            Regime::Decree20 => {
                let provision = DECREE_20_2021.article("5").clause(clause);
                point
                    .map_or(provision, |point| provision.point(point))
                    .published()
            }
            Regime::Decree335 => DECREE_335_2026.whole().provisional(),
        }
    }

    /// Where it stands that only the highest is paid, with its exception.
    pub(super) fn highest_only(&self) -> Citation {
        match self.regime {
            Regime::Decree67 => DECREE_13_2010.article("1").unchecked(),
            Regime::Transition2014 | Regime::Decree136 => {
                DECREE_136_2013.article("6").clause("2").unchecked()
            }
            Regime::Decree20 => DECREE_20_2021.article("6").clause("2").published(),
            Regime::Decree335 => DECREE_335_2026.whole().provisional(),
        }
    }

    /// Where the first and last months stand.
    pub(super) fn start_and_stop(&self) -> Citation {
        match self.regime {
            Regime::Decree67 => DECREE_13_2010.article("1").unchecked(),
            Regime::Transition2014 | Regime::Decree136 => DECREE_136_2013.article("8").unchecked(),
            Regime::Decree20 => DECREE_20_2021.article("8").published(),
            Regime::Decree335 => DECREE_335_2026.whole().provisional(),
        }
    }

    /// Where residents of institutions are excluded.
    pub(crate) fn excludes_residents(&self) -> Citation {
        match self.regime {
            Regime::Decree67 => DECREE_13_2010.article("1").unchecked(),
            Regime::Transition2014 | Regime::Decree136 => DECREE_136_2013.article("26").unchecked(),
            Regime::Decree20 => DECREE_20_2021.article("25").clause("5").published(),
            Regime::Decree335 => DECREE_335_2026.whole().provisional(),
        }
    }

    /// Where suspension and termination stand.
    pub(super) fn stops_payment(&self) -> Citation {
        match self.regime {
            Regime::Decree20 => CIRCULAR_02_2021.article("2").published(),
            _ => self.start_and_stop(),
        }
    }
}

fn birthday(born: NaiveDate, years: u32) -> Option<NaiveDate> {
    born.checked_add_months(chrono::Months::new(years.saturating_mul(12)))
}
