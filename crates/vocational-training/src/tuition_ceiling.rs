//! Ceilings of tuition (*mức trần học phí*) of public vocational institutions, by school year, level and
//! field.
//!
//! The school year governs: ask for any day of it, where the year begins on 1 September, as decree
//! 81/2021/NĐ-CP counts it. Ceilings are đồng a month; a school year has ten months of tuition, and a
//! programme by modules or credits costs the months of the programme.
//!
//! | school year | table | state |
//! |---|---|---|
//! | until 2014–15 | – | not established |
//! | 2015–16 to 2020–21 | decree 86/2015, article 5(4): three fields, intermediate and college apart | not checked |
//! | 2021–22, 2022–23 | that of 2020–21, kept | not checked |
//! | 2023–24, 2024–25 | decree 81/2021, article 10, each step a year later by decree 97/2023 | read |
//! | 2025–26, 2026–27 | the same steps, carried on by decree 238/2025 | derived |
//!
//! An institution that covers its own recurrent expenditure may take twice as much from 2023–24 on, and one that
//! covers investment too sets its own; what either may take before is not established, as decree 86/2015 has
//! other ceilings for them. A programme of high quality is free, and elementary and shorter courses are: from
//! 2015–16 on; before, nothing is established.
//!
//! Decree 81 as issued meant its first step for 2022–23; it was never applied. A question about what an
//! official could [know](When::known_on) in that year is answered with the level before it.

mod ceilings;
mod decree_81_2021;
mod decree_86_2015;
mod facts;
mod years;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, Verification, first_days};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Charged, Field, Financing, TuitionCeilingFacts};

use ansinh_core::answer::Answer;
use years::{Table, YEARS};

const ABOUT: Text = Text::new(
    "Mức trần học phí giáo dục nghề nghiệp",
    "Ceiling of tuition",
);

ansinh_core::messages! {
    /// Why there is no ceiling.
    pub enum TuitionCeilingReason {
        /// Elementary training and shorter courses.
        NoCeilingForLevel = "no-ceiling-for-level",
            vi: "học phí sơ cấp và đào tạo dưới 3 tháng do cơ sở tự quyết định",
            en: "the institution sets tuition of elementary and shorter courses itself";
        /// It covers recurrent expenditure and investment.
        CoversInvestment = "covers-investment",
            vi: "cơ sở tự bảo đảm chi thường xuyên và chi đầu tư tự quyết định mức học phí",
            en: "an institution that covers recurrent expenditure and investment sets its tuition itself";
        /// A programme of high quality.
        HighQuality = "high-quality",
            vi: "chương trình chất lượng cao được tự quyết định mức học phí",
            en: "tuition of a programme of high quality is set by the institution";
    }
}

/// The ceilings of a school year.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::tuition_ceiling::{Field, Financing};
/// use ansinh_vocational_training::{TuitionCeiling, TuitionCeilingFacts};
///
/// let rule = TuitionCeiling::in_force(date(2026, 9, 1))?;
/// let facts = TuitionCeilingFacts {
///     field: Field::Health,
///     financing: Financing::CoversRecurrent,
///     ..TuitionCeilingFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(5_600_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TuitionCeiling {
    /// Intermediate: social sciences, economics, law; agriculture, forestry, fishery (to 2022–23).
    pub intermediate_social: Option<Cited<Dong>>,
    /// Intermediate: natural sciences, engineering, sport, arts, hotels and tourism (to 2022–23).
    pub intermediate_technical: Option<Cited<Dong>>,
    /// Intermediate: medicine and pharmacy (to 2022–23).
    pub intermediate_medical: Option<Cited<Dong>>,
    /// College: social sciences, economics, law; agriculture, forestry, fishery (to 2022–23).
    pub college_social: Option<Cited<Dong>>,
    /// College: natural sciences, engineering, sport, arts, hotels and tourism (to 2022–23).
    pub college_technical: Option<Cited<Dong>>,
    /// College: medicine and pharmacy (to 2022–23).
    pub college_medical: Option<Cited<Dong>>,
    /// Social sciences, humanities, arts, education, journalism, information, business (from 2023–24).
    pub group_1: Option<Cited<Dong>>,
    /// Science, law, mathematics (from 2023–24).
    pub group_2: Option<Cited<Dong>>,
    /// Engineering and information technology (from 2023–24).
    pub group_3: Option<Cited<Dong>>,
    /// Manufacturing, processing, construction (from 2023–24).
    pub group_4: Option<Cited<Dong>>,
    /// Agriculture, forestry, fishery, veterinary (from 2023–24).
    pub group_5: Option<Cited<Dong>>,
    /// Health (from 2023–24).
    pub group_6: Option<Cited<Dong>>,
    /// Services, tourism, environment (from 2023–24).
    pub group_7: Option<Cited<Dong>>,
    /// Security and defence (from 2023–24).
    pub group_8: Option<Cited<Dong>>,
    /// Times the ceiling, where recurrent expenditure is covered (from 2023–24).
    pub self_financing_multiple: Option<Cited<u32>>,
    /// Months of tuition in a school year (where there is a table).
    pub months_a_year: Option<Cited<u32>>,
    /// What says who sets tuition without a ceiling.
    pub free: Citation,
    /// The same of elementary training and shorter courses.
    pub free_level: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(TuitionCeiling {
    intermediate_social: None, "trung cấp, khoa học xã hội, kinh tế, luật; nông, lâm, thủy sản", "intermediate: social sciences, economics, law, agriculture";
    intermediate_technical: None, "trung cấp, khoa học tự nhiên, kỹ thuật, thể dục thể thao, nghệ thuật, khách sạn, du lịch", "intermediate: sciences, engineering, sport, arts, hotels";
    intermediate_medical: None, "trung cấp, y dược", "intermediate: medicine and pharmacy";
    college_social: None, "cao đẳng, khoa học xã hội, kinh tế, luật; nông, lâm, thủy sản", "college: social sciences, economics, law, agriculture";
    college_technical: None, "cao đẳng, khoa học tự nhiên, kỹ thuật, thể dục thể thao, nghệ thuật, khách sạn, du lịch", "college: sciences, engineering, sport, arts, hotels";
    college_medical: None, "cao đẳng, y dược", "college: medicine and pharmacy";
    group_1: None, "khoa học xã hội, nhân văn, nghệ thuật, giáo dục, báo chí, kinh doanh", "social sciences, humanities, arts, education, journalism, business";
    group_2: None, "khoa học, pháp luật, toán", "science, law, mathematics";
    group_3: None, "kỹ thuật và công nghệ thông tin", "engineering and information technology";
    group_4: None, "sản xuất, chế biến và xây dựng", "manufacturing, processing and construction";
    group_5: None, "nông, lâm nghiệp, thủy sản và thú y", "agriculture, forestry, fishery and veterinary";
    group_6: None, "sức khỏe", "health";
    group_7: None, "dịch vụ, du lịch và môi trường", "services, tourism and environment";
    group_8: None, "an ninh, quốc phòng", "security and defence";
    self_financing_multiple: None, "số lần mức trần khi tự bảo đảm chi thường xuyên", "times the ceiling, recurrent expenditure covered";
    months_a_year: None, "số tháng thu học phí một năm học", "months of tuition in a school year";
});

impl Rule for TuitionCeiling {
    type Facts = TuitionCeilingFacts;
    type Award = Answer;
    type Reason = TuitionCeilingReason;

    fn about() -> About {
        About {
            id: "vocational-training/tuition-ceiling",
            title: ABOUT,
            governing_date: Text::new(
                "năm học (tính từ ngày 01/9)",
                "the school year, from 1 September on",
            ),
            regimes: first_days(&[&YEARS]),
            reviewed_until: YEARS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let found = YEARS.on(when)?;
        let citation = found.citation;
        let table = found.value;
        let old = |row: usize, level: usize| {
            let dong = *table.of_2015()?.get(row)?.get(level)?;
            Some(Cited::new(Dong::new(dong), citation.clone()))
        };
        let new = |row: usize| {
            let dong = *table.of_2021()?.get(row)?;
            Some(Cited::new(Dong::new(dong), citation.clone()))
        };
        let whole = citation.elsewhere(&[], citation.verification);
        Ok(Self {
            intermediate_social: old(0, 0),
            intermediate_technical: old(1, 0),
            intermediate_medical: old(2, 0),
            college_social: old(0, 1),
            college_technical: old(1, 1),
            college_medical: old(2, 1),
            group_1: new(0),
            group_2: new(1),
            group_3: new(2),
            group_4: new(3),
            group_5: new(4),
            group_6: new(5),
            group_7: new(6),
            group_8: new(7),
            self_financing_multiple: table.of_2021().map(|_| Cited::new(2, whole.clone())),
            months_a_year: (*table != Table::Unknown)
                .then(|| Cited::new(10, citation.elsewhere(&[], Verification::Unchecked))),
            free_level: citation.elsewhere(&[], Verification::Unchecked),
            free: whole,
            terms: Terms::new(Funding::NoPayment, found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<TuitionCeilingReason>>(
        &self,
        facts: &TuitionCeilingFacts,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        facts.check()?;
        let Some(months_a_year) = &self.months_a_year else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "mức trần học phí trước năm học 2015–2016",
                    "ceilings of tuition before 2015–2016",
                ),
            });
        };
        if let Some(reason) = facts.free() {
            self.refuse(reason, trace)?;
            return Ok(None);
        }
        let ceiling = self.of(facts.field, facts.level)?;
        let (amount, citation) = match facts.financing {
            Financing::CoversRecurrent => {
                let multiple = self.multiple()?;
                (ceiling.value.times(multiple.value)?, &multiple.citation)
            }
            Financing::Supported | Financing::CoversInvestment => {
                (ceiling.value, &ceiling.citation)
            }
        };
        let (months, charged) = match facts.charged {
            Charged::BySchoolYear => (
                months_a_year.value,
                Text::new("mức trần một năm học", "ceiling of a school year"),
            ),
            Charged::ByModules { months } => (
                months.into(),
                Text::new("mức trần cả chương trình", "ceiling of the whole programme"),
            ),
        };
        let whole = amount.times(months)?;
        trace.step(&months_a_year.citation, |citation| {
            let formula = Text::new("mức trần một tháng × số tháng", "a month × months");
            Step::new(charged.clone(), formula, whole, citation)
                .input(Text::new("số tháng", "months"), months)
        });
        let label = Text::new("mức trần một tháng", "ceiling of a month");
        trace.step(citation, |citation| {
            let formula = match facts.financing {
                Financing::CoversRecurrent => Text::new(
                    "mức trần của bảng × số lần",
                    "ceiling of the table × the multiple",
                ),
                _ => Text::new("theo bảng của năm học", "from the table of the school year"),
            };
            Step::new(label.clone(), formula, amount, citation).input(
                Text::new("mức trần của bảng", "of the table"),
                ceiling.value,
            )
        });
        let answer = Answer::told_to(trace, label, amount, Bound::AtMost, citation);
        Ok(Some(answer.with(
            charged,
            whole,
            Bound::AtMost,
            &months_a_year.citation,
        )))
    }
}
