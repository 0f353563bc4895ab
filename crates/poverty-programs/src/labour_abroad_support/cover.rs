//! Whom the programmes support, and how far.

use ansinh_core::Text;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;

use super::{LabourAbroadSupport, LabourAbroadSupportFacts, LabourAbroadSupportReason};
use crate::PovertyStatus;
use crate::instruments::housing::CIRCULAR_55_2023;

/// Who a worker is to a programme, and where that stands.
#[derive(Debug, Clone)]
pub(super) struct Cover {
    pub(super) group: Group,
    pub(super) by: Citation,
}

/// The groups of circular 55/2023, articles 25(1) and 69(1) to (3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    PoorOrEthnicMinority,
    NearPoorOrEscaped,
    Others,
}

impl LabourAbroadSupport {
    /// The worker's group; nothing where the programme has none for the worker.
    pub(super) fn cover<T: Trace<LabourAbroadSupportReason>>(
        &self,
        facts: &LabourAbroadSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Cover>, FactError> {
        let holds = self.for_money_carried_over.is_none() || facts.with_money_carried_over;
        if self.health_check.is_none() || !holds {
            return Err(not_established());
        }
        let found = match &self.courses_whole {
            Some(citation) => under_circular_15(facts, citation)?,
            None => under_circular_55(facts),
        };
        let anywhere = self.courses_whole.is_some() || facts.in_poor_area || facts.in_minority_area;
        let (by, once) = match &self.courses_whole {
            Some(citation) => (citation.clone(), citation.clone()),
            None => (ARTICLE_69, ONCE),
        };
        if found.is_none() && anywhere {
            trace.refuse(&by, || LabourAbroadSupportReason::NotOfTheGroups);
        } else if found.is_none() {
            trace.refuse(&by, || LabourAbroadSupportReason::NotInPoorArea);
        }
        if facts.supported_before {
            trace.refuse(&once, || LabourAbroadSupportReason::SupportedBefore);
            return Ok(None);
        }
        Ok(found)
    }
}

const ARTICLE_69: Citation = CIRCULAR_55_2023.article("69").published();
const ONCE: Citation = CIRCULAR_55_2023.article("69").clause("6").published();

fn under_circular_15(
    facts: &LabourAbroadSupportFacts,
    citation: &Citation,
) -> Result<Option<Cover>, FactError> {
    let group = Group::PoorOrEthnicMinority;
    let cover = || Cover {
        group,
        by: citation.clone(),
    };
    if facts.ethnic_minority {
        return Ok(Some(cover()));
    }
    match facts.household {
        PovertyStatus::Poor => Ok(Some(cover())),
        PovertyStatus::NearPoor | PovertyStatus::NewlyEscaped => Err(FactError::NotEstablished {
            what: Text::new(
                "phần hỗ trợ hộ cận nghèo, hộ mới thoát nghèo theo Thông tư 15/2017/TT-BTC",
                "what circular 15/2017/TT-BTC pays near-poor and newly escaped households",
            ),
        }),
        PovertyStatus::Other => Ok(facts.in_poor_area.then(cover)),
    }
}

/// In poor areas article 69, in minority and mountain areas article 25; whoever lives in both is of the
/// higher group of the two.
fn under_circular_55(facts: &LabourAbroadSupportFacts) -> Option<Cover> {
    let by_household = if facts.ethnic_minority {
        PovertyStatus::Poor
    } else {
        facts.household
    };
    let (group, of_69, of_25) = match by_household {
        PovertyStatus::Poor => (Group::PoorOrEthnicMinority, "1", Some("a")),
        PovertyStatus::NearPoor => (Group::NearPoorOrEscaped, "2", Some("b")),
        PovertyStatus::NewlyEscaped => (Group::NearPoorOrEscaped, "2", None),
        PovertyStatus::Other => (Group::Others, "3", None),
    };
    let by = match of_25 {
        _ if facts.in_poor_area => CIRCULAR_55_2023.article("69").clause(of_69),
        Some(point) if facts.in_minority_area => {
            CIRCULAR_55_2023.article("25").clause("1").point(point)
        }
        _ => return None,
    };
    Some(Cover {
        group,
        by: by.published(),
    })
}

pub(super) const fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "định mức hỗ trợ đi làm việc ở nước ngoài của chương trình ngoài 4/2017 – 2020 và 15/8/2023 – 30/5/2026; từ ngày 31/5/2026 ngoài vốn 2021 – 2025 được kéo dài đến hết năm 2026",
            "the programmes' norms for work abroad outside 2017-04 to 2020 and 2023-08-15 to 2026-05-30; from 2026-05-31 but for money of 2021 to 2025 carried over to the end of 2026",
        ),
    }
}
