//! A case as the rule looks at it: the children may stand in the facts of another month.

use ansinh_core::facts::{Age, FactError, not_negative};
use ansinh_core::{NaiveDate, Text};

use super::{ChildRaised, MonthlyAllowanceFacts};

/// More children than any household raises: a slip of the pen.
const MOST_CHILDREN: usize = 30;

/// A case as the rule looks at it: the children may stand in the facts of another month, so that
/// nobody has to copy them.
#[derive(Clone, Copy)]
pub(crate) struct Case<'a> {
    pub(crate) facts: &'a MonthlyAllowanceFacts,
    /// In the place of `single_parent_of`.
    pub(crate) children: Option<&'a [ChildRaised]>,
    /// Those of them who don't count in the month.
    pub(crate) left_out: LeftOut,
}

/// Children by their places in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct LeftOut(u64);

impl LeftOut {
    pub(crate) fn and(self, place: usize) -> Self {
        Self(self.0 | Self::bit(place))
    }

    fn has(self, place: usize) -> bool {
        self.0 & Self::bit(place) != 0
    }

    /// None for a place that no household reaches.
    fn bit(place: usize) -> u64 {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        1_u64.checked_shl(place).unwrap_or(0)
    }
}

impl MonthlyAllowanceFacts {
    pub(crate) fn case(&self) -> Case<'_> {
        Case {
            facts: self,
            children: self.single_parent_of.as_deref(),
            left_out: LeftOut::default(),
        }
    }
}

impl<'a> Case<'a> {
    /// The children raised in the month.
    pub(super) fn raised(self) -> impl Iterator<Item = &'a ChildRaised> {
        let children = self.children.unwrap_or_default().iter().enumerate();
        let raised = children.filter(move |(place, _)| !self.left_out.has(*place));
        raised.map(|(_, child)| child)
    }

    /// Can an age change between two days? One given in years is the same on both.
    pub(super) fn may_have_birthdays(&self) -> bool {
        let has_birthday = |age: Age| matches!(age, Age::Born(_));
        has_birthday(self.facts.age) || self.raised().any(|child| has_birthday(child.age))
    }

    /// Are these facts possible in the month that ends on `day`?
    pub(super) fn check(&self, day: NaiveDate) -> Result<(), FactError> {
        let facts = self.facts;
        facts.age.check("age", day)?;
        not_negative("competing_allowance", facts.competing_allowance)?;
        if facts.certificate_issued.is_some() && facts.disability.is_none() {
            let because = Text::new(
                "có ngày cấp giấy xác nhận thì phải có mức độ khuyết tật",
                "a certificate states a degree of disability",
            );
            let value = "null";
            return Err(FactError::contradiction("disability", value, because));
        }
        let children = self.children.unwrap_or_default();
        if children.len() > MOST_CHILDREN {
            let allowed = Text::new("nhiều nhất 30 con", "30 children at the most");
            return Err(FactError::out_of_range(
                "single_parent_of",
                children.len(),
                allowed,
            ));
        }
        self.raised()
            .try_for_each(|child| child.age.check("single_parent_of.age", day))
    }
}
