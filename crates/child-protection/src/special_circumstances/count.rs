use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::award::Classification;
use super::group::Group;
use crate::ChildId;

/// How many children are in special circumstances, each counted once, and how many are in each group.
///
/// Whether the report's form takes the children or the sum of the groups was not established: both
/// are here. A child that stands on the list twice is one child, and one of each of its groups.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_child_protection::special_circumstances::{CircumstanceCount, Disability};
/// use ansinh_child_protection::{ChildId, SpecialCircumstances, SpecialCircumstancesFacts};
///
/// let rule = SpecialCircumstances::in_force(date(2018, 6, 30))?;
/// let with_two_groups = SpecialCircumstancesFacts {
///     has_hiv: true,
///     disability: Some(Disability::Mild),
///     ..SpecialCircumstancesFacts::ordinary()
/// };
/// let found = rule.assess(&with_two_groups)?.award.ok_or("in no group")?;
/// let count = CircumstanceCount::of([(ChildId::new(1), &found), (ChildId::new(2), &found)]);
/// assert_eq!((count.children(), count.sum_of_groups()), (2, 4));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct CircumstanceCount {
    children: usize,
    groups: BTreeMap<Group, usize>,
}

impl CircumstanceCount {
    /// Counts the children found to be in a group at least.
    pub fn of<'a>(found: impl IntoIterator<Item = (ChildId, &'a Classification)>) -> Self {
        let mut children = BTreeSet::new();
        let mut in_groups = BTreeSet::new();
        for (child, classification) in found {
            for found in classification.groups() {
                children.insert(child);
                in_groups.insert((found.group, child));
            }
        }
        let mut groups = BTreeMap::new();
        for (group, _) in in_groups {
            let count: &mut usize = groups.entry(group).or_default();
            *count = count.saturating_add(1);
        }
        Self {
            children: children.len(),
            groups,
        }
    }

    /// Distinct children.
    pub const fn children(&self) -> usize {
        self.children
    }

    /// Children in a group.
    pub fn in_group(&self, group: Group) -> usize {
        self.groups.get(&group).copied().unwrap_or(0)
    }

    /// The groups' counts added up: a child in two groups is two.
    pub fn sum_of_groups(&self) -> usize {
        self.groups
            .values()
            .fold(0, |sum: usize, count| sum.saturating_add(*count))
    }
}
