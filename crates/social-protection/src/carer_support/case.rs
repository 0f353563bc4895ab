//! A case as the rule looks at it: whoever holds its people lends them.

use ansinh_core::facts::{Age, FactError};
use ansinh_core::{Month, NaiveDate, Text};

use super::{CareReadings, CaredFor, CarerConditions, CarerSupportFacts};
use crate::Degree;

/// As [`DisabledParent`](super::DisabledParent).
#[derive(Clone, Copy)]
pub(crate) struct Parent<'a> {
    pub(crate) disability: Degree,
    pub(crate) pregnant: bool,
    pub(crate) children: &'a [Age],
}

/// As [`CarerSupportFacts`], with the parents and the persons cared for to go through.
pub(crate) struct CareCase<P, C> {
    pub(crate) parents: P,
    pub(crate) cared_for: C,
    pub(crate) carer_conditions: CarerConditions,
    pub(crate) decided: Option<NaiveDate>,
    pub(crate) ended: Option<NaiveDate>,
    pub(crate) suspended: bool,
    pub(crate) readings: CareReadings,
}

impl CarerSupportFacts {
    pub(super) fn case(
        &self,
    ) -> CareCase<impl Iterator<Item = Parent<'_>> + Clone, impl Iterator<Item = CaredFor> + Clone>
    {
        CareCase {
            parents: self.parents.iter().map(|parent| Parent {
                disability: parent.disability,
                pregnant: parent.pregnant,
                children: &parent.children,
            }),
            cared_for: self.cared_for.iter().copied(),
            carer_conditions: self.carer_conditions,
            decided: self.decided,
            ended: self.ended,
            suspended: self.suspended,
            readings: self.readings,
        }
    }
}

/// More than any household cares for: a slip of the pen.
const MOST_PERSONS: usize = 50;

impl<'p, P, C> CareCase<P, C>
where
    P: Iterator<Item = Parent<'p>> + Clone,
    C: Iterator<Item = CaredFor> + Clone,
{
    pub(super) fn check(&self, month: Month) -> Result<(), FactError> {
        let day = month.last_day();
        let too_many =
            |field, count: usize, allowed| Err(FactError::out_of_range(field, count, allowed));
        let parents = self.parents.clone().count();
        if parents > 2 {
            let allowed = Text::new("một cặp vợ chồng", "the two partners of a couple");
            return too_many("parents", parents, allowed);
        }
        let children = self.parents.clone().flat_map(|parent| parent.children);
        let cared_for = self.cared_for.clone().count();
        if cared_for > MOST_PERSONS || children.clone().count() > MOST_PERSONS {
            let allowed = Text::new("nhiều nhất 50 người", "50 persons at the most");
            return too_many("cared_for", cared_for, allowed);
        }
        for age in children {
            age.check("parents.children", day)?;
        }
        for person in self.cared_for.clone() {
            person.age.check("cared_for.age", day)?;
        }
        Ok(())
    }

    pub(super) fn names_nobody(&self) -> bool {
        self.parents.clone().next().is_none() && self.cared_for.clone().next().is_none()
    }
}
