use ansinh_core::facts::explicit;
use ansinh_core::law::{Citation, Provision};
use ansinh_core::{Language, Localized, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::UnemploymentLaw;
use crate::instruments::insurance::{LAW_38_2013, LAW_74_2025};

/// Why a benefit is stopped before its months are over (*chấm dứt hưởng trợ cấp thất nghiệp*), in
/// the order of law 38/2013/QH13, article 53(3), and law 74/2025/QH15, article 41(4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum StopReason {
    /// Found work: from 2020-07-15 a contract of a month or more, an appointment, a registered
    /// business or the worker's own word; from 2026 work subject to compulsory social insurance.
    FoundWork,
    /// Military or police service; from 2026 the standing militia too.
    MilitaryService,
    /// Draws a monthly pension.
    Pension,
    /// Refused suitable work for the second time.
    TwoRefusals,
    /// No notice of the search for work in three months in a row.
    MissedNotices,
    /// Went abroad to settle.
    SettledAbroad,
    /// Went to work abroad under a contract; from 2026 that is work subject to compulsory social
    /// insurance.
    WorkAbroad,
    /// Took up studies of 12 months or more; from 2026 of more than 12 months.
    LongStudy,
    /// Fined for breaking the law on unemployment insurance.
    Sanctioned,
    /// Died.
    Died,
    /// Sent to a reformatory, an educational institution or a rehabilitation centre.
    CompulsoryInstitution,
    /// Declared missing by a court.
    DeclaredMissing,
    /// Taken into custody or serving a prison sentence.
    Detained,
    /// Asked for it; a ground from 2026 on.
    OwnRequest,
}

/// A benefit that was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// Why.
    pub reason: StopReason,
    /// The day of the event: the contract takes effect, the pension begins, the second refusal …
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::any_date()")
    )]
    pub on: NaiveDate,
    /// The day the worker told the centre; null if never.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub notified: Option<NaiveDate>,
}

impl StopReason {
    /// Is the time not yet used reserved for the next benefit?
    pub(crate) const fn reserves(self, law: UnemploymentLaw) -> bool {
        match self {
            Self::FoundWork
            | Self::MilitaryService
            | Self::LongStudy
            | Self::CompulsoryInstitution
            | Self::DeclaredMissing
            | Self::Detained => true,
            Self::WorkAbroad | Self::OwnRequest => matches!(law, UnemploymentLaw::Law2025),
            _ => false,
        }
    }

    /// Does the reservation depend on telling the centre in time? `None` where the law of the day
    /// is not established.
    pub(crate) const fn must_be_notified(self, law: UnemploymentLaw) -> Option<bool> {
        let named_by_decree_61 = matches!(
            self,
            Self::FoundWork | Self::MilitaryService | Self::LongStudy
        );
        match law {
            UnemploymentLaw::Law2025 => Some(true),
            UnemploymentLaw::Law2013Amended => Some(named_by_decree_61),
            _ if named_by_decree_61 => None,
            _ => Some(false),
        }
    }

    /// Is it a ground under the law?
    pub(crate) const fn is_ground(self, law: UnemploymentLaw) -> bool {
        !matches!(self, Self::OwnRequest) || matches!(law, UnemploymentLaw::Law2025)
    }

    /// The point that names it.
    pub(crate) const fn citation(self, law: UnemploymentLaw) -> Citation {
        const LAW_2013: Provision = LAW_38_2013.article("53").clause("3");
        const LAW_2025: Provision = LAW_74_2025.article("41").clause("4");
        let (of_2013, of_2025) = match self {
            Self::FoundWork => ("b", "a"),
            Self::MilitaryService => ("c", "b"),
            Self::Pension => ("d", "c"),
            Self::TwoRefusals => ("đ", "d"),
            Self::MissedNotices => ("e", "đ"),
            Self::SettledAbroad => ("g", "e"),
            Self::WorkAbroad => ("g", "a"),
            Self::LongStudy => ("h", "g"),
            Self::Sanctioned => ("i", "h"),
            Self::Died => ("k", "i"),
            Self::CompulsoryInstitution => ("l", "k"),
            Self::DeclaredMissing => ("m", "l"),
            Self::Detained => ("n", "m"),
            Self::OwnRequest => ("n", "n"),
        };
        match law {
            UnemploymentLaw::Law2025 => LAW_2025.point(of_2025).published(),
            _ => LAW_2013.point(of_2013).published(),
        }
    }

    /// The reason in words.
    pub const fn label(self) -> Text {
        match self {
            Self::FoundWork => Text::new("có việc làm", "found work"),
            Self::MilitaryService => Text::new(
                "thực hiện nghĩa vụ quân sự, công an",
                "military or police service",
            ),
            Self::Pension => Text::new("hưởng lương hưu hằng tháng", "draws a pension"),
            Self::TwoRefusals => Text::new(
                "từ chối việc làm lần thứ hai không có lý do chính đáng",
                "refused suitable work twice",
            ),
            Self::MissedNotices => Text::new(
                "03 tháng liên tục không thông báo tìm kiếm việc làm",
                "no notice of the search for work in three months in a row",
            ),
            Self::SettledAbroad => Text::new("ra nước ngoài định cư", "settled abroad"),
            Self::WorkAbroad => Text::new(
                "đi làm việc ở nước ngoài theo hợp đồng",
                "went to work abroad",
            ),
            Self::LongStudy => Text::new("đi học tập dài hạn", "took up long studies"),
            Self::Sanctioned => Text::new(
                "bị xử phạt vi phạm pháp luật bảo hiểm thất nghiệp",
                "fined under the law on unemployment insurance",
            ),
            Self::Died => Text::new("chết", "died"),
            Self::CompulsoryInstitution => Text::new(
                "vào trường giáo dưỡng, cơ sở giáo dục, cơ sở cai nghiện bắt buộc",
                "sent to a compulsory institution",
            ),
            Self::DeclaredMissing => Text::new("bị tòa án tuyên bố mất tích", "declared missing"),
            Self::Detained => Text::new(
                "bị tạm giam, chấp hành hình phạt tù",
                "in custody or prison",
            ),
            Self::OwnRequest => Text::new("theo đề nghị của người lao động", "at own request"),
        }
    }
}

impl Localized for StopReason {
    fn fmt_in(&self, language: Language, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.label().get(language))
    }
}
