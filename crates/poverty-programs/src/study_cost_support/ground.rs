//! Who is supported, and why not.

use ansinh_core::Text;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;

use super::{SchoolStage, StudyCostLaw, StudyCostSupport, StudyCostSupportFacts};
use crate::PovertyStatus;
use crate::instruments::education::{DECREE_81_2021, DECREE_238_2025};

ansinh_core::messages! {
    /// Why there is no study-cost support.
    pub enum StudyCostSupportReason {
        /// Nursery children are supported since 2025-09-03.
        TooYoung = "too-young",
            vi: "trẻ nhà trẻ chưa thuộc đối tượng hỗ trợ chi phí học tập",
            en: "nursery children are not among the beneficiaries yet";
        /// Continuing education is supported since 2021-10-15.
        InContinuingEducation = "in-continuing-education",
            vi: "người học giáo dục thường xuyên chưa thuộc đối tượng",
            en: "pupils in continuing education are not among the beneficiaries yet";
        /// On none of the grounds.
        NoGround = "no-ground",
            vi: "không mồ côi cả cha mẹ, không khuyết tật, không thuộc hộ nghèo, không ở vùng đặc biệt khó khăn",
            en: "neither an orphan of both parents nor disabled, of a poor household or of an extremely disadvantaged area";
        /// A pupil with a disability whose household is not in hardship.
        NotInHardship = "not-in-hardship",
            vi: "người học khuyết tật phải thuộc diện khó khăn về kinh tế",
            en: "a pupil with a disability must be in economic hardship";
        /// The poor household is that of the grandparents.
        HouseholdOfGrandparents = "household-of-grandparents",
            vi: "hộ nghèo phải là hộ của cha, mẹ",
            en: "the poor household must be that of the parents";
        /// Near-poor households are not supported.
        NearPoor = "near-poor",
            vi: "hộ cận nghèo không thuộc đối tượng hỗ trợ chi phí học tập",
            en: "near-poor households are not among the beneficiaries";
        /// Lives in the area, but studies elsewhere.
        StudiesElsewhere = "studies-elsewhere",
            vi: "thường trú ở vùng đặc biệt khó khăn nhưng không học tại đó",
            en: "resident in an extremely disadvantaged area, but studying elsewhere";
        /// All months of the school year are paid.
        SchoolYearPaid {
            /// Months of a school year at most.
            months: u32,
        } = "school-year-paid",
            vi: "một năm học chỉ được hỗ trợ {months} tháng",
            en: "no more than {months} months are paid in a school year";
    }
}

impl StudyCostSupport {
    /// Is the pupil on one of the grounds? If not, `trace` hears why.
    pub(super) fn is_supported<T: Trace<StudyCostSupportReason>>(
        &self,
        facts: &StudyCostSupportFacts,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        use StudyCostSupportReason as Reason;

        let from_2021 = self.law >= StudyCostLaw::Decree81Of2021;
        let from_2025 = self.law >= StudyCostLaw::Decree238Of2025;
        let beneficiaries = self.beneficiaries();
        let unsupported_stage = match facts.stage {
            SchoolStage::Nursery if !from_2025 => Some(Reason::TooYoung),
            SchoolStage::ContinuingEducation if !from_2021 => Some(Reason::InContinuingEducation),
            _ => None,
        };
        if let Some(reason) = unsupported_stage {
            trace.refuse(&beneficiaries, || reason);
            return Ok(false);
        }
        let poor = facts.household == PovertyStatus::Poor;
        if facts.both_parents_dead
            || (facts.disabled && (facts.in_hardship || from_2021))
            || (poor && (!facts.lives_with_grandparents || from_2025))
        {
            return Ok(true);
        }
        if facts.lives_in_extremely_disadvantaged_area {
            match self.law {
                StudyCostLaw::Decree49Of2010 => return Err(residents_not_established()),
                StudyCostLaw::Decree81Of2021 => return Ok(true),
                StudyCostLaw::Decree238Of2025 => {
                    if facts.studies_in_extremely_disadvantaged_area {
                        return Ok(true);
                    }
                    trace.refuse(&beneficiaries, || Reason::StudiesElsewhere);
                    return Ok(false);
                }
                StudyCostLaw::Decree86Of2015 => {}
            }
        }
        let reason = if facts.disabled {
            Reason::NotInHardship
        } else if poor {
            Reason::HouseholdOfGrandparents
        } else if facts.household == PovertyStatus::NearPoor {
            Reason::NearPoor
        } else {
            Reason::NoGround
        };
        trace.refuse(&beneficiaries, || reason);
        Ok(false)
    }

    /// Where it stands who is supported.
    fn beneficiaries(&self) -> Citation {
        match self.law {
            StudyCostLaw::Decree49Of2010 | StudyCostLaw::Decree86Of2015 => {
                self.monthly.citation.clone()
            }
            StudyCostLaw::Decree81Of2021 => DECREE_81_2021.article("18").published(),
            StudyCostLaw::Decree238Of2025 => DECREE_238_2025.article("17").published(),
        }
    }
}

const fn residents_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "người học ở vùng đặc biệt khó khăn trước ngày 01/12/2015 (Nghị định 49/2010/NĐ-CP)",
            "pupils of extremely disadvantaged areas before 2015-12-01 (decree 49/2010/NĐ-CP)",
        ),
    }
}
