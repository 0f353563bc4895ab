//! Work permits of foreign workers (*giấy phép lao động cho người lao động nước ngoài*): new permits,
//! reissue, extension and exemption, how long they run, and within which days each is filed and
//! decided; decree 102/2013 to decree 219/2025.
//!
//! The day the full file is received governs. A permit runs as long as the shortest of its documents
//! and two years at most. A reissue keeps the end of the permit it replaces; the permit that is about
//! to expire was reissued under decree 11/2016 and is extended, once, since decree 152/2020. Days are
//! calendar days unless they are called working days: Monday to Friday without public holidays, the
//! day itself not counted (Civil Code 91/2015/QH13, article 147).
//!
//! Filing late is told, not refused; an extension out of its window is. Of qualifications only that of
//! experts is looked at, without cases decided by the Prime Minister.

mod exemption;
mod facts;
mod in_force;
mod permit;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{ExemptionGround, PermitRequest, Position, ReissueCause, WorkPermitFacts};
pub use in_force::PermitLaw;

use crate::REVIEWED_UNTIL;
use crate::counting::WorkingDays;
use ansinh_core::answer::Answer;

const ABOUT: Text = Text::new(
    "Giấy phép lao động cho người lao động nước ngoài",
    "Work permits of foreign workers",
);

ansinh_core::messages! {
    /// Why there is no permit, or no exemption.
    pub enum WorkPermitReason {
        /// The documents give no day of work.
        NothingToCover = "nothing-to-cover",
            vi: "giấy tờ hết hạn trước ngày bắt đầu làm việc",
            en: "the documents end before the work begins";
        /// The permit has expired.
        Expired {
            /// Its last day.
            until: NaiveDate,
        } = "expired",
            vi: "giấy phép đã hết hạn ngày {until}",
            en: "the permit expired on {until}";
        /// Reissue of an expiring permit is of decree 11/2016 alone.
        NotReissuedWhenExpiring = "not-reissued-when-expiring",
            vi: "giấy phép sắp hết hạn được gia hạn, không cấp lại",
            en: "a permit about to expire is extended, not reissued";
        /// There was no extension before decree 152/2020.
        NoExtensionYet = "no-extension-yet",
            vi: "trước Nghị định 152/2020/NĐ-CP không có gia hạn, chỉ cấp lại",
            en: "before decree 152/2020/NĐ-CP permits were reissued, not extended";
        /// A permit is extended once.
        ExtendedBefore = "extended-before",
            vi: "giấy phép chỉ được gia hạn một lần",
            en: "a permit is extended once only";
        /// Filed too early or too late before the end.
        OutOfWindow {
            /// Days left.
            left: u32,
            /// At least so many must be left.
            at_least: u32,
            /// At most so many may be left.
            at_most: u32,
        } = "out-of-window",
            vi: "còn {left} ngày; phải còn từ {at_least} đến {at_most} ngày",
            en: "{left} days left; it takes {at_least} to {at_most}";
        /// The expert's qualification is too low.
        ExpertTooShort {
            /// Years of experience.
            years: u32,
            /// Years needed.
            needed: u32,
        } = "expert-too-short",
            vi: "chuyên gia có {years} năm kinh nghiệm, cần ít nhất {needed} năm và văn bằng, chứng chỉ",
            en: "an expert of {years} years; it takes {needed} and the degree or certificate";
        /// The ground is none of this decree's.
        NotAGround = "not-a-ground",
            vi: "không phải là trường hợp không thuộc diện cấp giấy phép theo văn bản này",
            en: "not among the exemptions of this decree";
        /// Too little capital.
        TooLittleCapital {
            /// The contribution.
            contribution: Dong,
            /// The least.
            least: Dong,
        } = "too-little-capital",
            vi: "góp vốn {contribution}, phải từ {least}",
            en: "a contribution of {contribution}; it takes {least}";
        /// The stay is longer than the exemption allows.
        StayTooLong = "stay-too-long",
            vi: "thời gian làm việc vượt mức được miễn",
            en: "the stay is longer than the exemption allows";
        /// Employed abroad for less than a year, or in another service.
        NotTransferredWithin = "not-transferred-within",
            vi: "chưa đủ 12 tháng được tuyển dụng trước đó hoặc ngoài 11 ngành dịch vụ",
            en: "employed for less than 12 months before, or outside the eleven services";
    }
}

/// The law on permits on a day.
///
/// ```
/// use ansinh_core::explanation::Value;
/// use ansinh_core::{Award as _, Rule, date, facts::Facts};
/// use ansinh_labour_employment::work_permit::PermitRequest;
/// use ansinh_labour_employment::{WorkPermit, WorkPermitFacts};
///
/// let rule = WorkPermit::in_force(date(2017, 3, 6))?;
/// let request = PermitRequest::New {
///     works_from: date(2017, 4, 1),
///     documents_until: date(2020, 3, 31),
/// };
/// let facts = WorkPermitFacts { request, ..WorkPermitFacts::ordinary() };
/// let permit = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(permit.headline(), Value::Date(date(2019, 3, 31))); // two years at most
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkPermit {
    /// The day the full file is received.
    pub filed: NaiveDate,
    /// The law it falls under.
    pub law: PermitLaw,
    /// The longest term of a permit, an extension or a certificate, months.
    pub longest_term: Cited<u32>,
    /// The need for foreigners is reported so many days before the work (to 2025-08-06).
    pub need_days: Option<Cited<u32>>,
    /// A new permit is filed so many days before the work: working days until 2021-02-14.
    pub file_days: Cited<u32>,
    /// A new permit is filed no earlier than so many days before the work (from 2025-08-07).
    pub file_not_before: Option<Cited<u32>>,
    /// Working days to decide on a new permit.
    pub new_days: Cited<u32>,
    /// Working days to reissue a permit.
    pub reissue_days: Cited<u32>,
    /// Days left, at least, when a permit is extended or an expiring one reissued.
    pub expiring_at_least: Option<Cited<u32>>,
    /// Days left at most.
    pub expiring_at_most: Option<Cited<u32>>,
    /// Working days to extend a permit.
    pub extension_days: Option<Cited<u32>>,
    /// Working days to certify an exemption.
    pub exemption_days: Option<Cited<u32>>,
    /// An exemption is filed so many days before the work.
    pub exemption_file_days: Option<Cited<u32>>,
    /// An exemption is filed no earlier than so many days before the work (from 2025-08-07).
    pub exemption_not_before: Option<Cited<u32>>,
    /// Days left, at least, when a certificate is renewed (from 2025-08-07).
    pub renewal_at_least: Option<Cited<u32>>,
    /// Days left at most.
    pub renewal_at_most: Option<Cited<u32>>,
    /// An exemption without a certificate is notified so many working days before the work.
    pub notify_days: Option<Cited<u32>>,
    /// An owner's or board member's capital, đồng at least.
    pub capital: Option<Cited<Dong>>,
    /// A short stay is below so many days each (to 2025-08-06).
    pub short_stay_days: Option<Cited<u32>>,
    /// All short stays of a year are at most (to 2023-09-17), then below, so many days.
    pub short_year_days: Option<Cited<u32>>,
    /// Short stays in a year at most (2023-09-18 to 2025-08-06).
    pub short_times: Option<Cited<u32>>,
    /// Years of experience of an expert with a degree.
    pub expert_years: Option<Cited<u32>>,
    /// Years of an expert with a practice certificate instead (2021-02-15 to 2025-08-06).
    pub expert_years_by_certificate: Option<Cited<u32>>,
    /// Years of an expert with a degree in a priority field (from 2025-08-07).
    pub expert_years_in_priority: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(WorkPermit {
    longest_term: None, "thời hạn dài nhất, tháng", "longest term, months";
    need_days: None, "báo cáo nhu cầu trước, số ngày", "need reported before the work, days";
    file_days: None, "nộp hồ sơ cấp mới trước, số ngày", "new permit filed before the work, days";
    file_not_before: None, "nộp hồ sơ cấp mới không sớm hơn, số ngày", "new permit filed no earlier than, days";
    new_days: None, "cấp mới, số ngày làm việc", "new permit, working days";
    reissue_days: None, "cấp lại, số ngày làm việc", "reissue, working days";
    expiring_at_least: None, "giấy phép còn ít nhất, số ngày", "days left at least";
    expiring_at_most: None, "giấy phép còn không quá, số ngày", "days left at most";
    extension_days: None, "gia hạn, số ngày làm việc", "extension, working days";
    exemption_days: None, "xác nhận không thuộc diện, số ngày làm việc", "exemption, working days";
    exemption_file_days: None, "đề nghị xác nhận trước, số ngày", "exemption filed before the work, days";
    exemption_not_before: None, "đề nghị xác nhận không sớm hơn, số ngày", "exemption filed no earlier than, days";
    renewal_at_least: None, "giấy xác nhận còn ít nhất, số ngày", "certificate: days left at least";
    renewal_at_most: None, "giấy xác nhận còn không quá, số ngày", "certificate: days left at most";
    notify_days: None, "thông báo trước, số ngày làm việc", "notified before the work, working days";
    capital: None, "giá trị góp vốn ít nhất", "capital at least";
    short_stay_days: None, "mỗi đợt dưới, số ngày", "each stay below, days";
    short_year_days: None, "tổng trong năm, số ngày", "all stays of a year, days";
    short_times: None, "số đợt trong năm", "stays in a year";
    expert_years: None, "chuyên gia, số năm kinh nghiệm", "expert, years of experience";
    expert_years_by_certificate: None, "chuyên gia có chứng chỉ, số năm", "expert by certificate, years";
    expert_years_in_priority: None, "chuyên gia lĩnh vực ưu tiên, số năm", "expert in a priority field, years";
});

impl Rule for WorkPermit {
    type Facts = WorkPermitFacts;
    type Award = Answer;
    type Reason = WorkPermitReason;

    fn about() -> About {
        About {
            id: "labour-employment/work-permit",
            title: ABOUT,
            governing_date: Text::new("ngày nhận đủ hồ sơ", "the day the full file is received"),
            regimes: in_force::regimes(),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<WorkPermitReason>>(
        &self,
        facts: &WorkPermitFacts,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        let working = WorkingDays::new(&facts.holidays);
        match &facts.request {
            PermitRequest::New {
                works_from,
                documents_until,
            } => {
                if !self.is_qualified(&facts.position, trace)? {
                    return Ok(None);
                }
                Ok(self.new_permit(*works_from, *documents_until, working, trace))
            }
            PermitRequest::Reissue {
                cause,
                permit_until,
            } => self.reissue(*cause, *permit_until, working, trace),
            PermitRequest::Extension {
                permit_until,
                documents_until,
                extended_before,
            } => Ok(self.extension(
                *permit_until,
                *documents_until,
                *extended_before,
                working,
                trace,
            )),
            PermitRequest::Exemption {
                ground,
                works_from,
                documents_until,
            } => self.exemption(ground, *works_from, *documents_until, working, trace),
            PermitRequest::ExemptionRenewal {
                certificate_until,
                documents_until,
            } => self.renewal(*certificate_until, *documents_until, working, trace),
        }
    }
}
