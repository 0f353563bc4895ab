//! Study-cost support of ethnic-minority students (*hỗ trợ chi phí học tập đối với sinh viên là người
//! dân tộc thiểu số*): 60 % of the base salary a month to full-time students of poor and near-poor
//! households.
//!
//! A day of the first month paid governs, and the household's list on it: support begins and ends with
//! the list within the school year. It is paid twice a year, for five months each; ten months of a
//! school year at most, for the official length of the course. Which base salary holds within an
//! instalment is not said: each month has its own, so months on both sides of a change are asked for
//! apart.
//!
//! Whether decision 66/2013 was repealed after 2023 is not established; it is read as still in force,
//! and every answer from 2024 on says so.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::instruments::education::{DECISION_66_2013, JOINT_CIRCULAR_35_2014};
use crate::months::SchoolMonths;
use crate::{PovertyStatus, REVIEWED_UNTIL, funding, months};

const ABOUT: Text = Text::new(
    "Hỗ trợ chi phí học tập của sinh viên dân tộc thiểu số",
    "Study-cost support of ethnic-minority students",
);

/// From this day on it is not established that the decision still stands.
const DOUBTFUL_FROM: NaiveDate = date(2024, 1, 1);

/// The day of joint circular 35/2014.
const CIRCULAR_SIGNED: NaiveDate = date(2014, 10, 15);

static RATE: Timeline<Percent> = Timeline::new(
    ABOUT,
    const {
        let decision = DECISION_66_2013.article("2");
        &[
            Entry::new(date(2014, 1, 1), Percent::new(60, 0), decision.published()),
            Entry::new(DOUBTFUL_FROM, Percent::new(60, 0), decision.provisional()),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why a student is not supported.
    pub enum EthnicStudentSupportReason {
        /// Not of an ethnic minority.
        NotEthnicMinority = "not-ethnic-minority",
            vi: "không phải người dân tộc thiểu số",
            en: "not of an ethnic minority";
        /// Neither poor nor near-poor.
        NotPoor {
            /// The list the household is on.
            household: PovertyStatus,
        } = "not-poor",
            vi: "không thuộc hộ nghèo, hộ cận nghèo mà thuộc {household}",
            en: "the household is neither poor nor near-poor: {household}";
        /// Not a full-time student of a university or college.
        NotFullTime = "not-full-time",
            vi: "không học đại học, cao đẳng hệ chính quy",
            en: "not a full-time student of a university or college";
        /// Not admitted in the year of the entrance examination.
        NotAdmittedInTheYear = "not-admitted-in-the-year",
            vi: "không thi đỗ vào học tại năm tham dự tuyển sinh",
            en: "not admitted in the year of the entrance examination";
        /// The official length of the course is over.
        CourseOver = "course-over",
            vi: "đã quá thời gian đào tạo chính thức",
            en: "the official length of the course is over";
        /// A support of the same kind is higher.
        DrawsHigherSupport = "draws-higher-support",
            vi: "đã hưởng chính sách cùng tính chất có mức cao hơn",
            en: "draws a support of the same kind that is higher";
        /// All months of the school year are paid.
        SchoolYearPaid {
            /// Months of a school year at most.
            months: u32,
        } = "school-year-paid",
            vi: "một năm học chỉ được hỗ trợ {months} tháng",
            en: "no more than {months} months are paid in a school year";
    }
}

/// The facts of a student.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a condition of the circular that the file answers by itself"
)]
pub struct EthnicStudentSupportFacts {
    /// Is the student of an ethnic minority?
    pub ethnic_minority: bool,
    /// The list the household is on, on the governing day.
    pub household: PovertyStatus,
    /// A full-time student (*hệ chính quy*) of a university or college?
    pub full_time: bool,
    /// Admitted in the year of the entrance examination?
    pub admitted_in_entrance_year: bool,
    /// Is the official length of the course not over?
    pub within_course: bool,
    /// Does the student draw a support of the same kind that is higher?
    pub draws_higher_support: bool,
    /// The months of study.
    pub months: SchoolMonths,
}

impl Facts for EthnicStudentSupportFacts {
    /// A full-time ethnic-minority student of a near-poor household, admitted in the year, ten months.
    fn ordinary() -> Self {
        Self {
            ethnic_minority: true,
            household: PovertyStatus::NearPoor,
            full_time: true,
            admitted_in_entrance_year: true,
            within_course: true,
            draws_higher_support: false,
            months: SchoolMonths {
                count: 10,
                paid_before: 0,
            },
        }
    }
}

/// Support of ethnic-minority students on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{EthnicStudentSupport, EthnicStudentSupportFacts};
///
/// let rule = EthnicStudentSupport::in_force(date(2016, 9, 1))?;
/// let facts = EthnicStudentSupportFacts::ordinary(); // ten months, a near-poor household
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(7_260_000));
///
/// // From 2017-07 the base salary is another: those months are another case.
/// let rule = EthnicStudentSupport::in_force(date(2017, 1, 1))?;
/// assert!(rule.assess(&facts).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EthnicStudentSupport {
    /// The day.
    pub on: NaiveDate,
    /// Base salary, đồng a month.
    pub base_salary: Cited<Dong>,
    /// Per cent of the base salary a month.
    pub rate: Cited<Percent>,
    /// Months of a school year paid at most.
    pub months_at_most: Cited<u32>,
    /// The day on which the base salary changes next, where it is known.
    pub changes_on: Option<NaiveDate>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(EthnicStudentSupport {
    base_salary: None, "mức lương cơ sở", "base salary";
    rate: None, "tỷ lệ theo mức lương cơ sở", "per cent of the base salary";
    months_at_most: None, "số tháng tối đa một năm học", "months of a school year at most";
});

impl Rule for EthnicStudentSupport {
    type Facts = EthnicStudentSupportFacts;
    type Award = Payments;
    type Reason = EthnicStudentSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/ethnic-student-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày trong tháng đầu được hỗ trợ",
                "a day of the first month paid",
            ),
            regimes: first_days(&[&RATE, &BASE_SALARY]),
            reviewed_until: RATE.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = RATE.on(when)?;
        let mut caveats = found.caveats();
        if when.date >= DOUBTFUL_FROM {
            caveats.push(Caveat::Reading {
                reading: Text::new(
                    "Quyết định 66/2013/QĐ-TTg còn hiệu lực sau năm 2023",
                    "decision 66/2013/QĐ-TTg is still in force after 2023",
                ),
            });
        }
        Ok(Self {
            on: when.date,
            base_salary: BASE_SALARY.on(when)?.cited(),
            rate: found.cited(),
            months_at_most: Cited::new(10, found.citation.clone()),
            changes_on: months::next_change(when, &[&BASE_SALARY]),
            terms: Terms::new(Funding::on(when, &funding::ETHNIC_STUDENTS), caveats),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<EthnicStudentSupportReason>>(
        &self,
        facts: &EthnicStudentSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let at_most = self.months_at_most.value;
        let count = facts.months.payable(at_most, self.on, self.changes_on)?;
        if !self.is_supported(facts, trace) {
            return Ok(None);
        }
        if count == 0 {
            trace.refuse(&self.months_at_most.citation, || {
                EthnicStudentSupportReason::SchoolYearPaid { months: at_most }
            });
            return Ok(None);
        }
        let rate = &self.rate;
        let share = rate.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let base_salary = self.base_salary.value;
        let monthly = base_salary.scaled(share, &Rounding::WHOLE_DONG)?;
        let amount = monthly.times(count)?;
        trace.step(&rate.citation, |citation| {
            let formula = Text::new(
                "mức lương cơ sở × tỷ lệ × số tháng",
                "base salary × rate × months",
            );
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("mức lương cơ sở", "base salary"), base_salary)
                .input(Text::new("tỷ lệ", "rate"), rate.value)
                .input(Text::new("mỗi tháng", "a month"), monthly)
                .input(Text::new("số tháng", "months"), count)
        });
        Ok(Some(Payments::told_to(trace).with(
            ABOUT,
            amount,
            Frequency::Once,
            Bound::Exact,
            &rate.citation,
        )?))
    }
}

impl EthnicStudentSupport {
    fn is_supported<T: Trace<EthnicStudentSupportReason>>(
        &self,
        facts: &EthnicStudentSupportFacts,
        trace: &mut T,
    ) -> bool {
        use EthnicStudentSupportReason as Reason;

        let household = facts.household;
        let conditions = [
            (facts.ethnic_minority, "2", Reason::NotEthnicMinority),
            (
                household.is_poor_or_near_poor(),
                "2",
                Reason::NotPoor { household },
            ),
            (facts.full_time, "2", Reason::NotFullTime),
            (
                facts.admitted_in_entrance_year,
                "2",
                Reason::NotAdmittedInTheYear,
            ),
            (facts.within_course, "3", Reason::CourseOver),
            (
                !facts.draws_higher_support,
                "10",
                Reason::DrawsHigherSupport,
            ),
        ];
        let mut supported = true;
        for (met, article, reason) in conditions {
            if !met {
                trace.refuse(&self.circular(article), || reason);
                supported = false;
            }
        }
        supported
    }

    /// An article of the circular, which holds from 2014-01-01 (its article 9(2)) though it was signed
    /// later; until then the decision alone could be cited.
    fn circular(&self, article: &'static str) -> Citation {
        if self.on < CIRCULAR_SIGNED {
            self.rate.citation.clone()
        } else {
            JOINT_CIRCULAR_35_2014.article(article).published()
        }
    }
}
