//! Who is covered, and where it stands.

use ansinh_core::facts::Age;
use ansinh_core::law::Citation;

use super::ground::{CardCode, CaredFor, Child, InsuredAs, Kin, RelativeOf};
use super::{HealthInsuranceCover, Reason};
use crate::instruments::{LAW_25_2008, ORDINANCE_02_2020, ORDINANCE_26_2005};

/// Article, clause and point of the ordinance of 2020.
type Place = (&'static str, Option<&'static str>, Option<&'static str>);

impl HealthInsuranceCover {
    /// The card of a ground and the provision that gives it, or why there is none.
    pub(super) fn card(&self, ground: InsuredAs) -> Result<(CardCode, Citation), Reason> {
        let code = match ground {
            InsuredAs::Pre1945 | InsuredAs::PreUprising | InsuredAs::HeroMother => CardCode::Cc,
            InsuredAs::WarInvalid { rate } | InsuredAs::SickSoldier { rate }
                if u32::from(rate) >= self.highest_code_from_rate.value =>
            {
                CardCode::Cc
            }
            InsuredAs::MartyrRelative => CardCode::Ts,
            InsuredAs::MartyrRemarriedSpouse => CardCode::Unknown,
            InsuredAs::Relative { of, kin } => {
                self.relative(of, kin)?;
                CardCode::Tc
            }
            InsuredAs::ToxinChild { rate, age } => {
                let lowest = self.toxin_child_from_rate.value;
                at_least(rate, lowest)?;
                self.is_old_enough(age)?;
                CardCode::Tc
            }
            InsuredAs::Carer { of } => {
                if let Some(rate) = of.rate() {
                    at_least(rate, self.carer_from_rate.value)?;
                }
                CardCode::Pv
            }
            _ => CardCode::Ck,
        };
        Ok((code, self.provision(ground)))
    }

    fn relative(&self, of: RelativeOf, kin: Kin) -> Result<(), Reason> {
        if let Some(rate) = of.rate() {
            at_least(rate, self.relatives_from_rate.value)?;
        }
        let of_activist = matches!(of, RelativeOf::Pre1945 | RelativeOf::PreUprising);
        match kin {
            Kin::Parent if of_activist && self.regime.is_by_ordinance_of_2020() => {
                Err(Reason::ParentNotCovered)
            }
            Kin::Parent | Kin::Spouse => Ok(()),
            Kin::Child(child) => self.child(child),
        }
    }

    fn child(&self, child: Child) -> Result<(), Reason> {
        self.is_old_enough(child.age)?;
        let age = child.age.on(self.on);
        let below = u32::from(age) < self.child_below_age.value;
        if below || child.in_education || child.severely_disabled {
            Ok(())
        } else {
            Err(Reason::GrownChild { age })
        }
    }

    fn is_old_enough(&self, age: Age) -> Result<(), Reason> {
        let age = age.on(self.on);
        if u32::from(age) < self.child_from_age.value {
            return Err(Reason::InsuredAsYoungChild { age });
        }
        Ok(())
    }

    /// Where it stands that a ground is insured.
    pub(super) fn provision(&self, ground: InsuredAs) -> Citation {
        if self.regime.is_by_ordinance_of_2020() {
            let (article, clause, point) = in_ordinance_of_2020(ground);
            let article = ORDINANCE_02_2020.article(article);
            let clause = clause.map_or(article, |clause| article.clause(clause));
            return point
                .map_or(clause, |point| clause.point(point))
                .published();
        }
        let law = LAW_25_2008.article("12").clause("3");
        match ground {
            InsuredAs::MartyrRelative => law.point("i").published(),
            InsuredAs::MartyrRemarriedSpouse => ORDINANCE_26_2005.whole().unchecked(),
            InsuredAs::Relative { .. } | InsuredAs::ToxinChild { .. } => {
                self.regime.other_relatives()
            }
            InsuredAs::Carer { .. } => self.regime.carers(),
            _ => law.point("d").published(),
        }
    }
}

fn at_least(rate: u8, lowest: u32) -> Result<(), Reason> {
    if u32::from(rate) < lowest {
        return Err(Reason::RateTooLow { rate, lowest });
    }
    Ok(())
}

const fn in_ordinance_of_2020(ground: InsuredAs) -> Place {
    match ground {
        InsuredAs::Pre1945 => ("9", Some("3"), None),
        InsuredAs::PreUprising => ("12", Some("1"), Some("c")),
        InsuredAs::HeroMother => ("18", Some("1"), None),
        InsuredAs::Hero => ("21", Some("2"), None),
        InsuredAs::WarInvalid { .. } => ("24", Some("2"), None),
        InsuredAs::SickSoldier { .. } => ("27", Some("2"), None),
        InsuredAs::ToxinVictim => ("30", Some("4"), None),
        InsuredAs::Prisoner => ("33", Some("3"), None),
        InsuredAs::ResistanceActivist => ("36", Some("2"), None),
        InsuredAs::Helper => ("39", None, None),
        InsuredAs::MartyrRelative => ("16", Some("6"), None),
        InsuredAs::MartyrRemarriedSpouse => ("16", Some("10"), Some("b")),
        InsuredAs::Relative { of, .. } => match of {
            RelativeOf::Pre1945 => ("10", Some("1"), None),
            RelativeOf::PreUprising => ("13", Some("1"), None),
            RelativeOf::Hero => ("22", Some("1"), None),
            RelativeOf::WarInvalid { .. } => ("25", Some("1"), Some("a")),
            RelativeOf::SickSoldier { .. } => ("28", Some("1"), Some("a")),
            RelativeOf::ToxinVictim { .. } => ("31", Some("2"), Some("a")),
        },
        InsuredAs::ToxinChild { .. } => ("31", Some("2"), Some("b")),
        InsuredAs::Carer { of } => match of {
            CaredFor::HeroMother => ("19", Some("4"), None),
            CaredFor::WarInvalid { .. } => ("25", Some("1"), Some("b")),
            CaredFor::SickSoldier { .. } => ("28", Some("1"), Some("b")),
            CaredFor::ToxinVictim { .. } => ("31", Some("2"), Some("c")),
        },
    }
}
