//! The groups of article 7 of the law on legal aid.

use ansinh_core::Text;
use ansinh_core::law::Citation;
use serde::{Deserialize, Serialize};

use crate::instruments::support::LAW_11_2017;

/// The groups that no age and no role in a case makes, in the order of article 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum LegalAidGroup {
    /// Clause 1.
    MeritPerson,
    /// Clause 4: of an ethnic minority, resident in an extremely disadvantaged area.
    EthnicMinorityInExtremelyDisadvantagedArea,
    /// Clause 7(a): parent, spouse or child of a martyr, or who raised one.
    MartyrRelative,
    /// Clause 7(b).
    AgentOrangeVictim,
    /// Clause 7(d).
    PersonWithDisability,
    /// Clause 7(e).
    DomesticViolenceVictim,
    /// Clause 7(g).
    TraffickingVictim,
    /// Clause 7(h).
    PersonWithHiv,
}

/// A group that has the right: its name, where it stands, and whether it must be in financial
/// difficulty.
pub(super) struct Ground {
    pub(super) label: Text,
    pub(super) citation: Citation,
    pub(super) needs_difficulty: bool,
}

/// A clause of article 7.
pub(super) const fn outright(label: Text, clause: &'static str) -> Ground {
    Ground {
        label,
        citation: LAW_11_2017.article("7").clause(clause).published(),
        needs_difficulty: false,
    }
}

/// A point of clause 7.
pub(super) const fn in_difficulty(label: Text, point: &'static str) -> Ground {
    let clause = LAW_11_2017.article("7").clause("7");
    Ground {
        label,
        citation: clause.point(point).published(),
        needs_difficulty: true,
    }
}

impl LegalAidGroup {
    pub(super) const fn ground(self) -> Ground {
        match self {
            Self::MeritPerson => outright(
                Text::new("người có công với cách mạng", "merit person"),
                "1",
            ),
            Self::EthnicMinorityInExtremelyDisadvantagedArea => outright(
                Text::new(
                    "người dân tộc thiểu số ở vùng đặc biệt khó khăn",
                    "ethnic minority of an extremely disadvantaged area",
                ),
                "4",
            ),
            Self::MartyrRelative => {
                in_difficulty(Text::new("thân nhân liệt sĩ", "relative of a martyr"), "a")
            }
            Self::AgentOrangeVictim => in_difficulty(
                Text::new("người nhiễm chất độc da cam", "victim of Agent Orange"),
                "b",
            ),
            Self::PersonWithDisability => in_difficulty(
                Text::new("người khuyết tật", "person with a disability"),
                "d",
            ),
            Self::DomesticViolenceVictim => in_difficulty(
                Text::new("nạn nhân bạo lực gia đình", "victim of domestic violence"),
                "e",
            ),
            Self::TraffickingVictim => in_difficulty(
                Text::new("nạn nhân mua bán người", "victim of trafficking"),
                "g",
            ),
            Self::PersonWithHiv => {
                in_difficulty(Text::new("người nhiễm HIV", "person with HIV"), "h")
            }
        }
    }
}
