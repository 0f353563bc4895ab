use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::SpecialCircumstancesReason;
use super::group::Group;

/// A group a child belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupFound {
    /// The group.
    pub group: Group,
    /// The clause of the group's article in decree 56/2017 (*trường hợp*); none where the article has
    /// no clauses, or no decree defines the group.
    pub sub_case: Option<u32>,
    /// Where the definition stands.
    pub citation: Citation,
}

/// The groups a child belongs to, in the order of the law; one at least.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Classification {
    groups: Told<GroupFound>,
}

impl Classification {
    pub(super) fn told_to<T: Trace<SpecialCircumstancesReason>>(trace: &T) -> Self {
        Self {
            groups: Told::to(trace),
        }
    }

    /// The groups; empty where nobody listened to the rule.
    pub fn groups(&self) -> &[GroupFound] {
        self.groups.as_slice()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    pub(super) fn add<T: Trace<SpecialCircumstancesReason>>(
        &mut self,
        group: Group,
        sub_case: Option<u32>,
        citation: Citation,
        trace: &mut T,
    ) {
        trace.step(&citation, |citation| {
            let definition = Text::new(
                "theo định nghĩa của điều luật",
                "by the article's definition",
            );
            Step::new(group.label(), definition, value(sub_case), citation)
        });
        self.groups.push(|| GroupFound {
            group,
            sub_case,
            citation,
        });
    }
}

/// The number of the sub-case, or yes.
fn value(sub_case: Option<u32>) -> Value {
    sub_case.map_or(Value::YesNo(true), Value::from)
}

impl Award for Classification {
    fn lines(&self) -> Vec<Line> {
        let line = |found: &GroupFound| Line {
            label: found.group.label(),
            value: value(found.sub_case),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: found.citation.clone(),
        };
        self.groups().iter().map(line).collect()
    }

    /// A status pays nothing.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        Text::new(
            "trẻ em có hoàn cảnh đặc biệt",
            "child in special circumstances",
        )
        .into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Kết luận", "Conclusion"),
            Text::new(
                "Không thuộc nhóm trẻ em có hoàn cảnh đặc biệt",
                "Not a child in special circumstances",
            ),
        ]
    }
}
