use ansinh_core::Text;
use ansinh_core::law::Citation;
use serde::{Deserialize, Serialize};

use crate::instruments::insurance::LAW_84_2015;

/// A cause of an accident for which neither the employer nor the fund owes anything, from 2016-07-01
/// (law 84/2015/QH13, articles 40(1) and 45(3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ExcludedCause {
    /// a: a quarrel with whoever did it, not about the work.
    Quarrel,
    /// b: hurt himself on purpose.
    SelfHarm,
    /// c: drugs or other addictive substances against the law.
    Drugs,
}

impl ExcludedCause {
    /// The point that names it.
    pub const fn citation(self) -> Citation {
        let point = match self {
            Self::Quarrel => "a",
            Self::SelfHarm => "b",
            Self::Drugs => "c",
        };
        LAW_84_2015
            .article("40")
            .clause("1")
            .point(point)
            .published()
    }

    /// The cause in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Quarrel => Text::new(
                "do mâu thuẫn không liên quan đến công việc",
                "a quarrel not about the work",
            ),
            Self::SelfHarm => Text::new("do cố ý tự hủy hoại sức khỏe", "hurt himself on purpose"),
            Self::Drugs => Text::new(
                "do sử dụng ma túy, chất gây nghiện trái pháp luật",
                "drugs or addictive substances against the law",
            ),
        }
    }
}
