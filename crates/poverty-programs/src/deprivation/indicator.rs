use std::fmt;

use ansinh_core::{Language, Localized};
use serde::{Deserialize, Serialize};

/// A deprivation indicator, of either list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Indicator {
    /// *Việc làm* (from 2022).
    Job,
    /// *Người phụ thuộc trong hộ gia đình* (from 2022).
    Dependants,
    /// *Dinh dưỡng* (from 2022).
    Nutrition,
    /// *Tiếp cận các dịch vụ y tế* (until 2021).
    HealthService,
    /// *Bảo hiểm y tế*.
    HealthInsurance,
    /// *Trình độ giáo dục của người lớn*.
    AdultSchooling,
    /// *Tình trạng đi học của trẻ em*.
    ChildAttendance,
    /// *Chất lượng nhà ở*.
    DwellingQuality,
    /// *Diện tích nhà ở bình quân đầu người*.
    DwellingArea,
    /// *Nguồn nước sinh hoạt*.
    Water,
    /// *Hố xí, nhà tiêu hợp vệ sinh*.
    Toilet,
    /// *Sử dụng dịch vụ viễn thông*.
    Telecommunication,
    /// *Phương tiện phục vụ tiếp cận thông tin*.
    InformationMeans,
}

impl Localized for Indicator {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::Job => ("việc làm", "job"),
            Self::Dependants => ("người phụ thuộc trong hộ gia đình", "dependants"),
            Self::Nutrition => ("dinh dưỡng", "nutrition"),
            Self::HealthService => ("tiếp cận các dịch vụ y tế", "health services"),
            Self::HealthInsurance => ("bảo hiểm y tế", "health insurance"),
            Self::AdultSchooling => ("trình độ giáo dục của người lớn", "schooling of adults"),
            Self::ChildAttendance => (
                "tình trạng đi học của trẻ em",
                "children's attendance at school",
            ),
            Self::DwellingQuality => ("chất lượng nhà ở", "quality of the dwelling"),
            Self::DwellingArea => (
                "diện tích nhà ở bình quân đầu người",
                "area of the dwelling per person",
            ),
            Self::Water => ("nguồn nước sinh hoạt", "water"),
            Self::Toilet => ("nhà tiêu hợp vệ sinh", "hygienic toilet"),
            Self::Telecommunication => ("sử dụng dịch vụ viễn thông", "telecommunication services"),
            Self::InformationMeans => (
                "phương tiện phục vụ tiếp cận thông tin",
                "means of information",
            ),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}
