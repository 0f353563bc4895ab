//! Who may live in an institution at public cost, and for how long.

use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::{NaiveDate, Text, date};

use super::{Admission, CareRegime, InstitutionalCare, InstitutionalCareFacts};
use crate::Degree;
use crate::instruments::{
    DECREE_20_2021, DECREE_103_2017, DECREE_136_2013, DECREE_335_2026, LAW_51_2010,
};

/// Decree 103/2017/NĐ-CP, articles 40 to 43, has admission and leaving in place of decree 136/2013.
const DECREE_103_FROM: NaiveDate = date(2017, 11, 1);

ansinh_core::messages! {
    /// Why no maintenance is paid.
    pub enum Reason {
        /// A voluntary resident pays the price of the service.
        Voluntary = "voluntary",
            vi: "người vào cơ sở tự nguyện tự trả giá dịch vụ",
            en: "a voluntary resident pays the price of the service";
        /// Not extremely severe, so not admitted as a disabled person.
        NotExtremelySevere = "not-extremely-severe",
            vi: "người khuyết tật chỉ được tiếp nhận khi khuyết tật đặc biệt nặng, không nơi nương tựa",
            en: "a disabled person is admitted only with an extremely severe disability and without support";
        /// Urgent protection is longer than the law allows, and nobody decided that it goes on.
        UrgentOver {
            /// Months stayed, with the month assessed.
            months: u32,
            /// The most allowed.
            limit: u32,
        } = "urgent-over",
            vi: "bảo vệ khẩn cấp đã {months} tháng, tối đa {limit} tháng nếu cơ quan quản lý cấp trên không quyết định khác",
            en: "{months} months of urgent protection; at most {limit} unless the body above the institution decides otherwise";
        /// The stay is longer than the law allows.
        StayOver {
            /// Months stayed, with the month assessed.
            months: u32,
            /// The most allowed.
            limit: u32,
        } = "stay-over",
            vi: "đã ở {months} tháng, tối đa {limit} tháng",
            en: "{months} months of stay; at most {limit} are allowed";
        /// Of age, not studying, with no ground to stay.
        OfAge {
            /// Completed years.
            age: u16,
        } = "of-age",
            vi: "{age} tuổi, không đi học hoặc đã quá tuổi được ở lại",
            en: "{age} years old, not in education or past the age of staying on";
    }
}

impl InstitutionalCare {
    pub(super) fn refusal(
        &self,
        facts: &InstitutionalCareFacts,
    ) -> Result<Option<(Reason, Citation)>, FactError> {
        let age = self.age_of_right(facts);
        let over = |limit: u32| facts.months_of_stay > limit;
        Ok(match facts.admission {
            Admission::Voluntary => Some((Reason::Voluntary, self.who())),
            Admission::Disabled if facts.disability != Some(Degree::ExtremelySevere) => {
                let citation = LAW_51_2010.article("45").clause("1").published();
                Some((Reason::NotExtremelySevere, citation))
            }
            Admission::Disabled => None,
            _ if self.regime == CareRegime::Decree28 => return Err(residents_not_established()),
            Admission::Urgent => {
                let limit = self
                    .urgent_months
                    .as_ref()
                    .ok_or_else(residents_not_established)?;
                let (months, most) = (facts.months_of_stay, limit.value);
                over(most).then(|| {
                    let reason = Reason::UrgentOver {
                        months,
                        limit: most,
                    };
                    (reason, limit.citation.clone())
                })
            }
            _ if facts.is_admitted_as_child() && !facts.may_stay_at(age) => {
                if facts.in_education {
                    return Ok(Some((Reason::OfAge { age }, self.leaving())));
                }
                let Some(limit) = &self.after_care_months else {
                    return Err(after_care_not_established());
                };
                let (months, limit) = (facts.months_of_stay, limit.value);
                over(limit).then(|| (Reason::StayOver { months, limit }, self.leaving()))
            }
            _ => None,
        })
    }

    /// A right that ends with a birthday is still paid for the month of that birthday.
    pub(super) fn age_of_right(&self, facts: &InstitutionalCareFacts) -> u16 {
        let now = facts.age.on(self.month.last_day());
        let before = facts.age.on(self.month.previous().last_day());
        let ends = facts.may_stay_at(before) && !facts.may_stay_at(now);
        if facts.is_admitted_as_child() && ends {
            before
        } else {
            now
        }
    }

    pub(super) fn who(&self) -> Citation {
        match self.regime {
            CareRegime::Decree28 => LAW_51_2010.article("45").clause("1").published(),
            CareRegime::Decree136 => DECREE_136_2013.article("25").unchecked(),
            CareRegime::Decree20 => DECREE_20_2021.article("24").published(),
            CareRegime::Decree335 => DECREE_335_2026.whole().provisional(),
        }
    }

    fn leaving(&self) -> Citation {
        match self.regime {
            CareRegime::Decree20 => DECREE_20_2021.article("26").published(),
            CareRegime::Decree136 if self.month.first_day() >= DECREE_103_FROM => {
                DECREE_103_2017.whole().unchecked()
            }
            CareRegime::Decree28 | CareRegime::Decree136 | CareRegime::Decree335 => self.who(),
        }
    }
}

const fn after_care_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "trước 7/2021, trợ cấp nuôi dưỡng của người từ 16 tuổi đã thôi học",
            "before 2021-07, the maintenance of somebody of 16 or over who left education",
        ),
    }
}

const fn residents_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "trước năm 2015, trợ cấp nuôi dưỡng của người không phải người khuyết tật đặc biệt nặng",
            "before 2015, the maintenance of residents who are not extremely severely disabled",
        ),
    }
}
