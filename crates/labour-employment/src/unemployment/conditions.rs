use ansinh_core::explanation::{Caveat, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{NaiveDate, Text};

use super::{ContractKind, JobLoss, LastMonths, PensionStatus, UnemploymentLaw, WhileWaiting};
use crate::counting::WorkingDays;
use crate::instruments::insurance::{
    DECREE_28_2015, DECREE_61_2020, DECREE_374_2025, LAW_38_2013, LAW_71_2006, LAW_74_2025,
};

ansinh_core::messages! {
    /// Why somebody who lost a job is not eligible.
    pub enum JobLossReason {
        /// No contribution in the last two months, and no excuse.
        NotInsuredAtEnd = "not-insured-at-end",
            vi: "không thuộc diện đang đóng bảo hiểm thất nghiệp khi chấm dứt hợp đồng",
            en: "not insured when the contract ended";
        /// The worker ended the contract against the law.
        UnlawfulResignation = "unlawful-resignation",
            vi: "người lao động đơn phương chấm dứt hợp đồng trái pháp luật; thời gian đóng vẫn được cộng dồn",
            en: "the worker ended the contract against the law; the months paid stay on the book";
        /// Draws a pension or the allowance for loss of working capacity.
        DrawsPension = "draws-pension",
            vi: "đang hưởng lương hưu, trợ cấp mất sức lao động hằng tháng",
            en: "draws a pension or the monthly allowance for loss of working capacity";
        /// Left when already eligible for a pension.
        PensionDue = "pension-due",
            vi: "nghỉ việc khi đủ điều kiện hưởng lương hưu",
            en: "left when already eligible for a pension";
        /// Too few months in the window.
        TooFewMonths {
            /// Months contributed in the window.
            paid: u32,
            /// Months asked for.
            needed: u32,
            /// The window, months.
            window: u32,
        } = "too-few-months",
            vi: "đóng {paid} tháng trong {window} tháng trước khi chấm dứt hợp đồng, cần từ đủ {needed} tháng",
            en: "{paid} months paid in the {window} before the end, {needed} are asked for";
        /// The file came too late.
        FiledLate {
            /// The day it was lodged.
            filed: NaiveDate,
            /// The last day.
            last_day: NaiveDate,
        } = "filed-late",
            vi: "nộp hồ sơ ngày {filed}, hạn cuối là ngày {last_day}",
            en: "filed on {filed}; the last day was {last_day}";
        /// Found work while waiting.
        FoundWork = "found-work",
            vi: "đã có việc làm trong thời gian chờ",
            en: "found work while waiting";
        /// In service.
        InService = "in-service",
            vi: "thực hiện nghĩa vụ quân sự, công an, dân quân thường trực",
            en: "in military or police service or the standing militia";
        /// Took up long studies.
        Studies {
            /// Their length, months.
            months: u16,
        } = "studies",
            vi: "đi học tập {months} tháng",
            en: "took up studies of {months} months";
        /// In a compulsory institution.
        InInstitution = "in-institution",
            vi: "chấp hành quyết định đưa vào cơ sở giáo dục, cai nghiện bắt buộc, trường giáo dưỡng",
            en: "sent to a compulsory institution";
        /// In custody or prison.
        Detained = "detained",
            vi: "bị tạm giam, chấp hành hình phạt tù",
            en: "in custody or prison";
        /// Settled abroad.
        SettledAbroad = "settled-abroad",
            vi: "ra nước ngoài định cư",
            en: "went abroad to settle";
        /// Works abroad.
        WorksAbroad = "works-abroad",
            vi: "đi làm việc ở nước ngoài theo hợp đồng",
            en: "went to work abroad under a contract";
        /// Died.
        Died = "died",
            vi: "chết trong thời gian chờ",
            en: "died while waiting";
    }
}

/// What a benefit asks of somebody who lost a job.
#[derive(Debug)]
pub(crate) struct Conditions<'a> {
    pub(crate) law: UnemploymentLaw,
    /// Contributed months asked for.
    pub(crate) minimum: &'a Cited<u32>,
    /// Among so many before the end.
    pub(crate) window: &'a Cited<u32>,
    /// The same after a short contract; `None` where that is not established.
    pub(crate) window_short: Option<&'a Cited<u32>>,
    /// Months to lodge the file; `None` where that is not established.
    pub(crate) filing: Option<&'a Cited<u32>>,
    /// The month of the end lies in the window though it was not over.
    pub(crate) month_of_end_counts: bool,
    /// What is claimed.
    pub(crate) claim: Claim,
}

/// What somebody who lost a job claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claim {
    /// The benefit.
    Benefit,
    /// Training, without the benefit.
    Training,
    /// Training, beside the benefit, whose decision looked at all but the months (law 38/2013/QH13,
    /// article 55).
    TrainingBesideBenefit,
}

type Unmet = (Citation, JobLossReason);

impl Conditions<'_> {
    /// The conditions that are not met, in the order of the law; none for an eligible worker.
    pub(crate) fn unmet(
        &self,
        loss: &JobLoss,
        days: WorkingDays<'_>,
    ) -> Result<impl Iterator<Item = Unmet> + use<>, FactError> {
        let months = self.months(loss)?;
        if self.claim == Claim::TrainingBesideBenefit {
            return Ok([None, None, None, months, None, None].into_iter().flatten());
        }
        let unmet = [
            self.insured_at_end(loss)?,
            self.resignation(loss),
            self.pension(loss),
            months,
            self.filing(loss, days),
            self.waiting(loss),
        ];
        Ok(unmet.into_iter().flatten())
    }

    fn insured_at_end(&self, loss: &JobLoss) -> Result<Option<Unmet>, FactError> {
        let from_2026 = self.law == UnemploymentLaw::Law2025;
        // Law 74/2025/QH15, article 37(2), asks whoever claims training for how the contract ended, not
        // for insurance at its end.
        if from_2026 && self.claim == Claim::Training {
            return Ok(None);
        }
        let insured = match loss.last_months {
            LastMonths::NotInsured => false,
            LastMonths::EmployerUnableToPay { .. } => from_2026,
            LastMonths::UnpaidLeave if self.law < UnemploymentLaw::Law2013Amended => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "trước ngày 15/7/2020, nghỉ việc không hưởng lương trong tháng cuối có được coi là đang đóng",
                        "before 2020-07-15, whether leave without pay in the last months counts as insured",
                    ),
                });
            }
            _ => true,
        };
        let citation = match self.law {
            UnemploymentLaw::Law2006 => LAW_71_2006.article("81").unchecked(),
            UnemploymentLaw::Law2013 => DECREE_28_2015.article("12").clause("2").unchecked(),
            UnemploymentLaw::Law2013Amended => DECREE_61_2020.article("1").published(),
            UnemploymentLaw::Law2025 => DECREE_374_2025.article("3").published(),
        };
        Ok((!insured).then_some((citation, JobLossReason::NotInsuredAtEnd)))
    }

    fn resignation(&self, loss: &JobLoss) -> Option<Unmet> {
        let reason = JobLossReason::UnlawfulResignation;
        loss.unlawful_resignation.then(|| (self.ended("a"), reason))
    }

    fn pension(&self, loss: &JobLoss) -> Option<Unmet> {
        let from_2026 = self.law == UnemploymentLaw::Law2025;
        let reason = match (loss.pension, from_2026) {
            (PensionStatus::Eligible | PensionStatus::Drawing, true) => JobLossReason::PensionDue,
            (PensionStatus::Drawing, false) => JobLossReason::DrawsPension,
            (PensionStatus::Eligible, false) | (PensionStatus::None, _) => return None,
        };
        Some((self.ended("b"), reason))
    }

    /// A point of law 74/2025/QH15 on the benefit, article 38(1), or on training, article 37(2).
    const fn of_2025(&self, benefit: &'static str, training: &'static str) -> Citation {
        let provision = match self.claim {
            Claim::Benefit => LAW_74_2025.article("38").clause("1").point(benefit),
            _ => LAW_74_2025.article("37").clause("2").point(training),
        };
        provision.published()
    }

    /// How the contract may have ended; the law of 2025 names it in one point.
    fn ended(&self, point: &'static str) -> Citation {
        match self.law {
            UnemploymentLaw::Law2006 => LAW_71_2006.article("81").unchecked(),
            UnemploymentLaw::Law2025 => self.of_2025("a", "a"),
            _ => LAW_38_2013
                .article("49")
                .clause("1")
                .point(point)
                .published(),
        }
    }

    /// Says so where it turns on the month of the end whether enough was contributed.
    pub(crate) fn tell_reading<N, T: Trace<N>>(&self, loss: &JobLoss, trace: &mut T) {
        let Some(window) = self.window_after(loss.contract) else {
            return;
        };
        let enough = |counts| loss.months_within(window.value, counts) >= self.minimum.value;
        if enough(true) != enough(false) {
            trace.caveat(|| Caveat::Reading {
                reading: month_of_the_end(self.month_of_end_counts),
            });
        }
    }

    /// The months that are looked at after such a contract, where they are established.
    const fn window_after(&self, contract: ContractKind) -> Option<&Cited<u32>> {
        match contract {
            ContractKind::Ordinary => Some(self.window),
            ContractKind::Short => self.window_short,
        }
    }

    fn months(&self, loss: &JobLoss) -> Result<Option<Unmet>, FactError> {
        let not_established = FactError::NotEstablished {
            what: Text::new(
                "trước năm 2015, bảo hiểm thất nghiệp theo hợp đồng ngắn hạn",
                "before 2015, unemployment insurance under a short contract",
            ),
        };
        let window = self.window_after(loss.contract).ok_or(not_established)?;
        let paid = loss.months_within(window.value, self.month_of_end_counts);
        let (needed, window_months) = (self.minimum.value, window.value);
        Ok((paid < needed).then(|| {
            let reason = JobLossReason::TooFewMonths {
                paid,
                needed,
                window: window_months,
            };
            (window.citation.clone(), reason)
        }))
    }

    fn filing(&self, loss: &JobLoss, days: WorkingDays<'_>) -> Option<Unmet> {
        let months = self.filing?;
        let from = match loss.last_months {
            // Decree 374/2025/NĐ-CP, article 14(2)(a), on the benefit; article 12(3) has no such case.
            LastMonths::EmployerUnableToPay { confirmed } if self.claim == Claim::Benefit => {
                confirmed.max(loss.ended)
            }
            _ => loss.ended,
        };
        let (filed, last_day) = (loss.filed, days.end_of_months(from, months.value));
        (filed > last_day).then(|| {
            let reason = JobLossReason::FiledLate { filed, last_day };
            (months.citation.clone(), reason)
        })
    }

    fn waiting(&self, loss: &JobLoss) -> Option<Unmet> {
        let from_2026 = self.law == UnemploymentLaw::Law2025;
        let (of_2013, reason) = match loss.while_waiting {
            WhileWaiting::Nothing => return None,
            WhileWaiting::FoundWork {
                compulsory_insurance,
            } => {
                if from_2026 && !compulsory_insurance {
                    return None;
                }
                (None, JobLossReason::FoundWork)
            }
            WhileWaiting::MilitaryService => (Some("a"), JobLossReason::InService),
            WhileWaiting::Study { months } => {
                if months < 12 || (from_2026 && months == 12) {
                    return None;
                }
                (Some("b"), JobLossReason::Studies { months })
            }
            WhileWaiting::CompulsoryInstitution => (Some("c"), JobLossReason::InInstitution),
            WhileWaiting::Detained => (Some("d"), JobLossReason::Detained),
            WhileWaiting::SettledAbroad => (Some("đ"), JobLossReason::SettledAbroad),
            WhileWaiting::WorkAbroad => (Some("đ"), JobLossReason::WorksAbroad),
            WhileWaiting::Died => (Some("e"), JobLossReason::Died),
        };
        Some((self.while_waiting(of_2013), reason))
    }

    fn while_waiting(&self, point: Option<&'static str>) -> Citation {
        let clause_4 = LAW_38_2013.article("49").clause("4");
        match (self.law, point) {
            (UnemploymentLaw::Law2006, _) => LAW_71_2006.article("81").unchecked(),
            (UnemploymentLaw::Law2025, _) => self.of_2025("d", "c"),
            (_, Some(point)) => clause_4.point(point).published(),
            (_, None) => clause_4.published(),
        }
    }
}

const fn month_of_the_end(counts: bool) -> Text {
    if counts {
        Text::new(
            "tháng chấm dứt hợp đồng được tính trong các tháng xét thời gian đóng",
            "the month in which the contract ended is one of those looked at",
        )
    } else {
        Text::new(
            "tháng chấm dứt hợp đồng, chưa hết khi chấm dứt, không tính trong các tháng xét thời gian đóng",
            "the month in which the contract ended, not over by then, is none of those looked at",
        )
    }
}
