//! The steps of each procedure, in order.

use ansinh_core::Text;
use ansinh_core::law::Cited;

use super::{Procedure, ProcedureTimeLimit, ProcedureTimeLimitFacts};

/// How a limit is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// *Ngày làm việc*.
    WorkingDays,
    /// *Ngày*; a day off gives way to the next working day.
    Days,
    /// *Trước ngày* of the month.
    BeforeDayOfMonth,
}

/// A step and its limit, if that is established.
pub(super) struct StepLimit<'a> {
    pub(super) label: Text,
    pub(super) limit: Option<&'a Cited<u32>>,
    pub(super) counted_in: Count,
}

impl ProcedureTimeLimit {
    pub(super) fn steps(
        &self,
        facts: &ProcedureTimeLimitFacts,
    ) -> impl Iterator<Item = StepLimit<'_>> + use<'_> {
        let working = |vi, en, limit| Some(step(vi, en, limit, Count::WorkingDays));
        let days = |vi, en, limit| Some(step(vi, en, limit, Count::Days));
        let steps: [_; 6] = match facts.procedure {
            Procedure::MonthlyAllowance => [
                working(
                    "cấp xã xét duyệt",
                    "review by the commune",
                    self.allowance_review.as_ref(),
                ),
                working("niêm yết", "posting", self.allowance_posting.as_ref())
                    .filter(|_| !facts.readings.posting_within_review),
                working(
                    "kết luận khiếu nại",
                    "conclusion on the complaint",
                    self.allowance_complaint.as_ref(),
                )
                .filter(|_| facts.complaint),
                working(
                    "gửi lên cấp huyện",
                    "dispatch to the district",
                    self.allowance_dispatch.as_ref(),
                ),
                working(
                    "cấp huyện thẩm định",
                    "appraisal by the district office",
                    self.allowance_appraisal.as_ref(),
                ),
                working("quyết định", "decision", self.allowance_decision.as_ref()),
            ],
            Procedure::Admission => [
                working(
                    "cấp xã xét duyệt",
                    "review by the commune",
                    self.admission_review.as_ref(),
                ),
                working("niêm yết", "posting", self.admission_posting.as_ref()),
                working(
                    "cấp huyện thẩm định",
                    "appraisal by the district office",
                    self.admission_appraisal.as_ref(),
                ),
                working(
                    "cấp huyện đề nghị",
                    "request of the district chairman",
                    self.admission_request.as_ref(),
                ),
                working(
                    "Sở quyết định",
                    "decision of the department",
                    self.admission_decision.as_ref(),
                ),
                None,
            ],
            Procedure::SocialPension => only(working(
                "quyết định",
                "decision",
                self.pension_decision.as_ref(),
            )),
            Procedure::SocialPensionFuneral => only(working(
                "quyết định",
                "decision",
                self.pension_funeral.as_ref(),
            )),
            Procedure::EmergencyRelief => only(days(
                "cấp xã quyết định",
                "decision of the commune",
                self.relief.as_ref(),
            )),
            Procedure::InjuryElsewhere => {
                only(days("quyết định", "decision", self.relief_injury.as_ref()))
            }
            Procedure::DeathInDisaster => only(working(
                "quyết định",
                "decision",
                self.relief_death.as_ref(),
            )),
            Procedure::UrgentAdmission => only(working(
                "hoàn thiện hồ sơ",
                "papers complete",
                self.urgent_admission_papers.as_ref(),
            )),
            Procedure::AbandonedChild => only(working(
                "thông báo tìm thân nhân",
                "notice in the media",
                self.abandoned_child_notice.as_ref(),
            )),
            Procedure::PaymentTransfer => only(Some(step(
                "chuyển kinh phí",
                "transfer of the money",
                self.payment_transfer.as_ref(),
                Count::BeforeDayOfMonth,
            ))),
            Procedure::PaymentReport => only(Some(step(
                "báo cáo chi trả",
                "report of the provider",
                self.payment_report.as_ref(),
                Count::BeforeDayOfMonth,
            ))),
            Procedure::DisabilityCouncil => only(working(
                "Hội đồng họp",
                "session of the council",
                self.council_session.as_ref(),
            )),
            Procedure::DisabilityCertificate => only(working(
                "cấp giấy xác nhận",
                "certificate",
                self.certificate.as_ref(),
            )),
            Procedure::DisabilityCertificateAgain => only(working(
                "đổi, cấp lại giấy xác nhận",
                "certificate exchanged or issued again",
                self.certificate_again.as_ref(),
            )),
        };
        steps.into_iter().flatten()
    }
}

const fn step<'a>(
    vi: &'static str,
    en: &'static str,
    limit: Option<&'a Cited<u32>>,
    counted_in: Count,
) -> StepLimit<'a> {
    StepLimit {
        label: Text::new(vi, en),
        limit,
        counted_in,
    }
}

fn only(step: Option<StepLimit<'_>>) -> [Option<StepLimit<'_>>; 6] {
    [step, None, None, None, None, None]
}
