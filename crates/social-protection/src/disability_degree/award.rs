use ansinh_core::explanation::Value;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::Degree;
use crate::instruments::DECREE_28_2012;

/// What comes of an examination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DegreeConclusion {
    /// A degree, for the certificate (*giấy xác nhận khuyết tật*).
    Degree(Degree),
    /// The medical board (*hội đồng giám định y khoa*) has to conclude.
    MedicalBoard,
}

impl DegreeConclusion {
    pub(super) const fn words(self) -> Text {
        match self {
            Self::Degree(degree) => degree.label(),
            Self::MedicalBoard => Text::new(
                "chuyển hội đồng giám định y khoa",
                "to be concluded by the medical board",
            ),
        }
    }
}

impl Award for DegreeConclusion {
    fn lines(&self) -> Vec<Line> {
        vec![Line {
            label: Text::new("kết luận", "conclusion"),
            value: self.words().into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: DECREE_28_2012.article("3").published(),
        }]
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.words().into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Kết luận", "Conclusion"),
            Text::new("Không có khuyết tật", "No disability"),
        ]
    }
}
