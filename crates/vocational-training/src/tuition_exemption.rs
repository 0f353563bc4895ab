//! Exemption from tuition and its reduction (*miễn, giảm học phí*): what a learner still pays, and what
//! the state makes good (*cấp bù*).
//!
//! The month of tuition governs, by the decree in force in it. Somebody with several grounds has the
//! highest rate only. A public institution is made good what it would have charged; a private or
//! self-financing one no more than the public ceiling of the same field, and the learner pays the rest.
//! At most ten months of a school year are made good.
//!
//! | month | exempt | 70 % off | 50 % off |
//! |---|---|---|---|
//! | until 2013-08 | not established | not established | not established |
//! | from 2013-09 | not established | traditional arts, heavy trades | from lower secondary school into intermediate |
//! | from 2015-07 | merit, orphans without support, poor and very small minorities, trades hard to recruit for, special trades | as before | as before |
//! | from 2015-12 | and graduates of lower secondary school in intermediate training, the disabled in hardship, the nominated; from 16 to 22 the groups of social assistance | arts, heavy trades, minorities of disadvantaged places | children of the injured at work |
//! | from 2021-10-15 | the disabled without a means test; by social assistance alone nobody | as before | as before |
//! | from 2025-09-03 | as before | as before | as before |
//!
//! Law 74/2014, article 62(2), exempts by itself from 2015-07-01, orphans of both parents without support at any
//! age. It exempts graduates of lower secondary school too; until 2015-11-30 decree 74/2013 has them pay half,
//! and that is the answer unless the office reads the law over it. Decree 86/2015, article 7(3), adds those from 16
//! to 22 in one of the cases of decree 136/2013, article 5(1); its successors do so in higher education alone.
//!
//! **Readings** of [`TuitionReadings`]: the law over decree 74/2013; whether 22 itself counts.
//!
//! Elementary and shorter courses are outside of it, except for nominated students of three months or
//! more; their support is that of the course itself.

mod award;
mod facts;
mod grounds;
mod rates;

use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::highest::from_the_highest;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::{Funding, TUITION_AND_STUDY_COSTS, Terms};
use ansinh_core::{Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use award::TuitionRelief;
pub use facts::{Institution, TuitionExemptionFacts, TuitionGround, TuitionReadings};

use rates::DECREES;

const ABOUT: Text = Text::new(
    "Miễn, giảm học phí",
    "Exemption from tuition and its reduction",
);

ansinh_core::messages! {
    /// Why tuition is paid in full.
    pub enum TuitionExemptionReason {
        /// No ground is met.
        NoGround = "no-ground",
            vi: "không thuộc đối tượng được miễn, giảm học phí",
            en: "no ground of exemption or reduction is met";
        /// Elementary and shorter courses.
        OutsideLevel {
            /// The ground.
            ground: Text,
        } = "outside-level",
            vi: "không áp dụng ở trình độ đào tạo này: {ground}",
            en: "does not apply at this level: {ground}";
        /// The decree of the day asks for hardship of the disabled.
        NotInHardship = "not-in-hardship",
            vi: "người khuyết tật chỉ được miễn học phí khi có khó khăn về kinh tế",
            en: "the disabled are exempt only in economic hardship";
        /// Not of the ages of the group.
        NotOfAge {
            /// Completed years.
            age: u8,
        } = "not-of-age",
            vi: "{age} tuổi; phải từ 16 đến 22 tuổi",
            en: "{age} years old; 16 to 22 are asked for";
        /// No month of tuition.
        NoMonths = "no-months",
            vi: "không có tháng nào phải đóng học phí",
            en: "there is no month of tuition";
    }
}

/// Exemption and reduction in a month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::tuition_exemption::TuitionGround;
/// use ansinh_vocational_training::{TuitionExemption, TuitionExemptionFacts};
///
/// let rule = TuitionExemption::in_force(date(2024, 9, 1))?;
/// let facts = TuitionExemptionFacts {
///     grounds: vec![TuitionGround::HeavyTrade],
///     fee: Dong::new(1_992_000),
///     ..TuitionExemptionFacts::ordinary()
/// };
/// let relief = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(relief.payable_a_month, Dong::new(597_600));
/// assert_eq!(relief.payable, Dong::new(5_976_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TuitionExemption {
    /// Exempt, per cent of tuition (from 2015-12-01).
    pub exempt: Option<Cited<Percent>>,
    /// Exempt by the law on vocational education itself (2015-07-01 to 2025-09-02).
    pub exempt_by_law: Option<Cited<Percent>>,
    /// Exempt from 16 to 22 years in the groups of social assistance (2015-12-01 to 2021-10-14).
    pub exempt_young: Option<Cited<Percent>>,
    /// Traditional and special arts, heavy and dangerous trades (from 2013-09-01).
    pub reduced_trades: Option<Cited<Percent>>,
    /// Ethnic minorities of disadvantaged places (from 2015-12-01).
    pub reduced_places: Option<Cited<Percent>>,
    /// Children of those injured at work (from 2015-12-01).
    pub reduced_children: Option<Cited<Percent>>,
    /// From lower secondary school into intermediate training (until 2015-11-30).
    pub reduced_lower_secondary: Option<Cited<Percent>>,
    /// Must the disabled be in economic hardship (2015-12-01 to 2021-10-14)?
    pub disabled_in_hardship: bool,
    /// Months of a school year made good.
    pub months_at_most: Option<Cited<u32>>,
    /// What says that a private or self-financing institution is made good the public ceiling at most.
    pub public_ceiling: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(TuitionExemption {
    exempt: None, "mức miễn", "exempt";
    exempt_by_law: None, "mức miễn theo Luật Giáo dục nghề nghiệp", "exempt by the law on vocational education";
    exempt_young: None, "mức miễn, người từ 16 đến 22 tuổi thuộc diện bảo trợ xã hội", "exempt from 16 to 22, social assistance";
    reduced_trades: None, "mức giảm, nghệ thuật truyền thống, nghề nặng nhọc", "reduction, traditional arts and heavy trades";
    reduced_places: None, "mức giảm, dân tộc thiểu số ở nơi đặc biệt khó khăn", "reduction, minorities of disadvantaged places";
    reduced_children: None, "mức giảm, con người bị tai nạn lao động", "reduction, children of the injured at work";
    reduced_lower_secondary: None, "mức giảm, tốt nghiệp trung học cơ sở học trung cấp", "reduction, lower secondary graduates in intermediate training";
    months_at_most: None, "số tháng cấp bù tối đa một năm học", "months made good in a school year";
});

impl Rule for TuitionExemption {
    type Facts = TuitionExemptionFacts;
    type Award = TuitionRelief;
    type Reason = TuitionExemptionReason;

    fn about() -> About {
        About {
            id: "vocational-training/tuition-exemption",
            title: ABOUT,
            governing_date: Text::new("tháng phải đóng học phí", "the month of tuition"),
            regimes: first_days(&[&DECREES]),
            reviewed_until: DECREES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = DECREES.on(when)?;
        let terms = Terms::new(
            Funding::on(when, &[&TUITION_AND_STUDY_COSTS]),
            found.caveats(),
        );
        Ok(found.value.rule(found.citation, terms))
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<TuitionExemptionReason>>(
        &self,
        facts: &TuitionExemptionFacts,
        trace: &mut T,
    ) -> Result<Option<TuitionRelief>, FactError> {
        facts.check()?;
        let months_at_most = self.months_at_most.as_ref().ok_or_else(before_2013)?;
        for ground in &facts.grounds {
            self.rate(*ground, facts.readings)?;
        }
        let met = facts
            .grounds
            .iter()
            .filter_map(|ground| self.met(*ground, facts));
        let mut ranked = from_the_highest(met, |(_, cited)| cited.value);
        let Some((ground, best)) = ranked.next() else {
            self.refuse(facts, months_at_most, trace);
            return Ok(None);
        };
        let months = u32::from(facts.months).min(months_at_most.value);
        if months == 0 {
            trace.refuse(&months_at_most.citation, || {
                TuitionExemptionReason::NoMonths
            });
            return Ok(None);
        }
        let halved = ground == TuitionGround::LowerSecondaryGraduate
            && self.halves_lower_secondary(facts.readings);
        if halved && self.exempt_by_law.is_some() {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "đến 30/11/2015 giảm 50% theo Nghị định 74/2013/NĐ-CP, dù Luật Giáo dục nghề nghiệp đã miễn",
                    "half by decree 74/2013/NĐ-CP until 2015-11-30, though the law on vocational education exempts",
                ),
            });
        }
        let relief = TuitionRelief::of(facts, best, months)?;
        if let Institution::PrivateOrSelfFinancing { public_ceiling } = facts.institution {
            trace.step(&self.public_ceiling, |citation| {
                let label = Text::new("học phí được cấp bù một tháng", "made good of a month");
                let formula = Text::new(
                    "học phí, tối đa mức trần công lập",
                    "tuition, at most the public ceiling",
                );
                Step::new(label, formula, facts.counted_fee(), citation).input(
                    Text::new("mức trần công lập", "public ceiling"),
                    public_ceiling,
                )
            });
        }
        trace.step(&best.citation, |citation| {
            let label = Text::new("học phí được miễn, giảm một tháng", "waived a month");
            let formula = Text::new(
                "học phí, tối đa mức trần công lập × mức miễn, giảm",
                "tuition, at most the public ceiling × rate",
            );
            Step::new(label, formula, relief.waived_a_month, citation)
                .input(
                    Text::new("học phí một tháng", "tuition of a month"),
                    facts.fee,
                )
                .input(ground.label(), best.value)
        });
        trace.step(&best.citation, |citation| {
            let label = Text::new("học phí còn phải đóng một tháng", "still payable a month");
            let formula = Text::new("học phí − phần được miễn, giảm", "tuition − waived");
            Step::new(label, formula, relief.payable_a_month, citation)
        });
        trace.step(&months_at_most.citation, |citation| {
            let formula = Text::new("một tháng × số tháng", "a month × months");
            let label = Text::new("tổng được miễn, giảm", "waived in all");
            Step::new(label, formula, relief.total(), citation)
                .input(Text::new("số tháng", "months"), months)
        });
        for (other, cited) in ranked {
            trace.alternative(|| Alternative {
                label: other.label(),
                value: cited.value.into(),
                citation: cited.citation.clone(),
                loses_by: best.citation.clone(),
            });
        }
        Ok(Some(relief))
    }
}

impl TuitionRelief {
    /// No rounding is prescribed: what is waived of a month is rounded to the đồng.
    fn of(
        facts: &TuitionExemptionFacts,
        rate: &Cited<Percent>,
        months: u32,
    ) -> Result<Self, FactError> {
        let coefficient = rate.value.to_coefficient().unwrap_or_default();
        let waived_a_month = facts
            .counted_fee()
            .scaled(coefficient, &Rounding::WHOLE_DONG)?;
        let payable_a_month = facts.fee.minus(waived_a_month)?;
        Ok(Self {
            rate: rate.value,
            waived_a_month,
            waived: waived_a_month.times(months)?,
            payable_a_month,
            payable: payable_a_month.times(months)?,
            citation: rate.citation.clone(),
        })
    }
}

const fn before_2013() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "trước 01/9/2013, miễn, giảm học phí trong giáo dục nghề nghiệp",
            "before 2013-09-01, exemption and reduction of tuition in vocational education",
        ),
    }
}
