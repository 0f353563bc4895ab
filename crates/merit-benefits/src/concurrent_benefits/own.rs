//! Several statuses of one's own.

use std::borrow::Cow;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::{Dong, Text};

use super::claims::Claims;
use super::facts::{
    ConcurrentBenefitsFacts, InjuryAndIllness, OwnBenefit, OwnStatus, ParticipantScheme,
    SickWithToxin,
};
use super::{ConcurrentBenefits, Reason, Regime};
use crate::instruments::{
    DECISION_40_2011, DECISION_62_2011, DECISION_142_2008, ORDINANCE_02_2020,
};

/// What becomes of the allowances of a war invalid, a sick soldier and a toxin victim.
pub(super) enum Joined<'a> {
    /// Each one is paid.
    Each,
    /// This one of invalid and sick soldier is the lower, and is not paid.
    Without(OwnStatus, &'a Citation),
    /// One assessment replaces sick soldier and toxin victim.
    OneAssessment(Dong, Citation),
}

const SICK_AND_TOXIN: [OwnStatus; 2] = [OwnStatus::SickSoldier, OwnStatus::ToxinVictim];

impl ConcurrentBenefits {
    /// Each status stands, or gives way to another.
    pub(super) fn own_statuses<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        joined: &Joined<'_>,
        claims: &mut Claims<'_, T>,
    ) -> Result<(), FactError> {
        self.check_established(facts)?;
        if facts.pension && !facts.own.is_empty() {
            claims.reads(PENSION_BESIDE);
        }
        for benefit in &facts.own {
            let (label, monthly) = (benefit.status.label(), benefit.monthly);
            if let Some(by) = loses_by(benefit.status, facts, joined) {
                claims.falls(label.clone(), monthly, &by);
                claims.falls(label.clone(), benefit.nurture, &by);
                claims.falls(label, benefit.carer, &by);
                continue;
            }
            match joined {
                Joined::OneAssessment(_, by) if SICK_AND_TOXIN.contains(&benefit.status) => {
                    claims.falls(label, monthly, by);
                }
                _ => claims.stands(label, monthly, &self.stands_by(benefit.status, facts))?,
            }
        }
        if let Joined::OneAssessment(combined, by) = joined {
            let label = Text::new(
                "bệnh binh nhiễm chất độc hoá học, giám định tổng hợp",
                "sick soldier and toxin victim, assessed once",
            );
            claims.stands(label, *combined, by)?;
        }
        Ok(())
    }

    fn check_established(&self, facts: &ConcurrentBenefitsFacts) -> Result<(), FactError> {
        let gives_way = |benefit: &OwnBenefit| gives_way(benefit.status, facts).is_some();
        if self.regime == Regime::Decree31Of2013 && facts.own.iter().any(gives_way) {
            return Err(not_established(Text::new(
                "trước 01/7/2021, một người vừa là người hoạt động cách mạng trước 1945, tiền khởi nghĩa hoặc hoạt động kháng chiến, vừa thuộc đối tượng sau",
                "before 2021-07-01, who was active before 1945, up to the uprising or in the resistance and holds a later status too",
            )));
        }
        Ok(())
    }

    /// The provision by which a status stands beside the others.
    fn stands_by(&self, status: OwnStatus, facts: &ConcurrentBenefitsFacts) -> Cow<'_, Citation> {
        let invalid = facts.has(OwnStatus::WarInvalid);
        match status {
            OwnStatus::ToxinVictim if invalid => self.since_decree_131("58"),
            OwnStatus::SickSoldier if invalid => self.since_decree_131("43"),
            OwnStatus::WarInvalid if facts.loss_of_working_capacity => self.since_decree_131("44"),
            _ => Cow::Borrowed(&self.several_statuses),
        }
    }

    /// How a war invalid, a sick soldier and a toxin victim are joined.
    pub(super) fn joined<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        claims: &mut Claims<'_, T>,
    ) -> Result<Joined<'_>, FactError> {
        let invalid = facts.has(OwnStatus::WarInvalid);
        if invalid && facts.loss_of_working_capacity && self.regime != Regime::Decree131Of2021 {
            return Err(not_established(Text::new(
                "trước 15/02/2022, thương binh đồng thời hưởng chế độ mất sức lao động",
                "before 2022-02-15, a war invalid who draws the allowance for loss of working capacity",
            )));
        }
        if !facts.has(OwnStatus::SickSoldier) {
            return Ok(Joined::Each);
        }
        if facts.has(OwnStatus::ToxinVictim) {
            return self.sick_with_toxin(facts, claims);
        }
        if invalid {
            return self.invalid_and_sick(facts, claims);
        }
        Ok(Joined::Each)
    }

    /// A war invalid who is a sick soldier too.
    fn invalid_and_sick<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        claims: &mut Claims<'_, T>,
    ) -> Result<Joined<'_>, FactError> {
        let assessed = facts.injury_and_illness.ok_or_else(|| FactError::Missing {
            field: "injury_and_illness".into(),
            allowed: Text::new(
                "giám định riêng hay giám định tổng hợp",
                "whether the rates were assessed apart or together",
            ),
        })?;
        let InjuryAndIllness::Together {
            combined_rate,
            invalid_rate,
            continuous_years,
            actual_years,
        } = assessed
        else {
            return Ok(Joined::Each);
        };
        let remaining = combined_rate.saturating_sub(invalid_rate);
        let (Some(remaining_rate), Some(continuous), Some(actual)) = (
            &self.remaining_rate,
            &self.continuous_years,
            &self.actual_years,
        ) else {
            claims.reads(SICK_PART_AS_ON_FILE);
            return Ok(Joined::Each);
        };
        if u32::from(continuous_years) >= continuous.value
            || u32::from(actual_years) >= actual.value
        {
            claims.reads(SICK_PART_AS_ON_FILE);
            return Ok(Joined::Each);
        }
        if u32::from(remaining) >= remaining_rate.value {
            return Ok(Joined::Each);
        }
        let monthly = |status| {
            let benefit = facts.own.iter().find(|benefit| benefit.status == status);
            benefit.map_or(Dong::ZERO, |benefit| benefit.monthly)
        };
        let lower = if monthly(OwnStatus::WarInvalid) > monthly(OwnStatus::SickSoldier) {
            OwnStatus::SickSoldier
        } else {
            OwnStatus::WarInvalid
        };
        claims.reads(CHOOSES_THE_HIGHER);
        Ok(Joined::Without(lower, &remaining_rate.citation))
    }

    /// A sick soldier who is a toxin victim too.
    fn sick_with_toxin<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        claims: &mut Claims<'_, T>,
    ) -> Result<Joined<'_>, FactError> {
        if self.regime == Regime::Decree31Of2013 {
            return Err(not_established(Text::new(
                "trước 01/7/2021, bệnh binh đồng thời nhiễm chất độc hoá học",
                "before 2021-07-01, a sick soldier who is a toxin victim too",
            )));
        }
        if facts.has(OwnStatus::WarInvalid) && self.regime != Regime::Decree131Of2021 {
            return Err(not_established(Text::new(
                "trước 15/02/2022, thương binh đồng thời là bệnh binh và nhiễm chất độc hoá học",
                "before 2022-02-15, a war invalid who is a sick soldier and a toxin victim too",
            )));
        }
        let ground = facts.sick_with_toxin.ok_or_else(|| FactError::Missing {
            field: "sick_with_toxin".into(),
            allowed: Text::new(
                "mắc thêm bệnh, vô sinh hoặc con dị dạng, hay cả hai",
                "a further disease, infertility or a deformed child, or both",
            ),
        })?;
        let point = |point| {
            ORDINANCE_02_2020
                .article("30")
                .clause("1")
                .point(point)
                .published()
        };
        match ground {
            SickWithToxin::Disease { combined } => Ok(Joined::OneAssessment(combined, point("c"))),
            SickWithToxin::InfertileOrDeformedChild => Ok(Joined::Each),
            SickWithToxin::Either { .. } if facts.has(OwnStatus::WarInvalid) => {
                Err(not_established(Text::new(
                    "thương binh, bệnh binh nhiễm chất độc hoá học theo cả hai căn cứ: Điều 58 Nghị định 131/2021/NĐ-CP không dẫn điểm đ",
                    "war invalid, sick soldier and toxin victim on both grounds: article 58 of decree 131/2021/NĐ-CP doesn't name point đ",
                )))
            }
            SickWithToxin::Either { combined } => {
                let apart = facts.own.iter();
                let apart = apart.filter(|benefit| SICK_AND_TOXIN.contains(&benefit.status));
                let both = Dong::sum(apart.map(|benefit| benefit.monthly))?;
                claims.reads(CHOOSES_THE_HIGHER);
                if combined > both {
                    return Ok(Joined::OneAssessment(combined, point("đ")));
                }
                let label = Text::new("giám định tổng hợp", "one assessment of everything");
                claims.falls(label, combined, &point("đ"));
                Ok(Joined::Each)
            }
        }
    }

    /// One carer's allowance, the highest; it is paid to the carer.
    pub(super) fn carer<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        joined: &Joined<'_>,
        claims: &mut Claims<'_, T>,
    ) -> Result<(), FactError> {
        let carers = standing(facts, joined);
        let carers = carers.map(|benefit| (CarerOf(benefit.status), benefit.carer));
        claims.highest(1, carers, &self.several_statuses)
    }

    /// The monthly benefit of a war participant outside the ordinance.
    #[expect(clippy::unused_self, reason = "reads like the other parts of the rule")]
    pub(super) fn participant<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        claims: &mut Claims<'_, T>,
    ) -> Result<(), FactError> {
        let Some(benefit) = &facts.participant else {
            return Ok(());
        };
        let decision = match benefit.scheme {
            ParticipantScheme::Decision142Of2008 => &DECISION_142_2008,
            ParticipantScheme::Decision62Of2011 => &DECISION_62_2011,
            ParticipantScheme::Decision40Of2011 => &DECISION_40_2011,
        };
        let citation = decision.whole().published();
        let label = Text::new(
            "chế độ người tham gia kháng chiến, bảo vệ Tổ quốc",
            "scheme of war participants",
        );
        let excluded = facts.pension
            || facts.loss_of_working_capacity
            || facts.has(OwnStatus::SickSoldier)
            || (benefit.scheme == ParticipantScheme::Decision40Of2011
                && (facts.has(OwnStatus::WarInvalid) || facts.has(OwnStatus::ToxinVictim)));
        if excluded {
            claims.falls(label, benefit.monthly, &citation);
            return Ok(());
        }
        claims.stands(label, benefit.monthly, &citation)
    }
}

/// The statuses that stand: a carer or a nurture allowance comes with these alone.
pub(super) fn standing<'a>(
    facts: &'a ConcurrentBenefitsFacts,
    joined: &'a Joined<'_>,
) -> impl Iterator<Item = &'a OwnBenefit> + Clone {
    let own = facts.own.iter();
    own.filter(|benefit| loses_by(benefit.status, facts, joined).is_none())
}

/// The provision by which a status falls.
fn loses_by<'a>(
    status: OwnStatus,
    facts: &ConcurrentBenefitsFacts,
    joined: &Joined<'a>,
) -> Option<Cow<'a, Citation>> {
    match joined {
        Joined::Without(lower, by) if *lower == status => Some(Cow::Borrowed(by)),
        _ => gives_way(status, facts).map(Cow::Owned),
    }
}

/// The provision by which a status gives way to an earlier one of the same person.
fn gives_way(status: OwnStatus, facts: &ConcurrentBenefitsFacts) -> Option<Citation> {
    use OwnStatus::{Helper, Pre1945, PreUprising, ResistanceActivist};
    let has_any = |others: &[OwnStatus]| others.iter().any(|other| facts.has(*other));
    let by = match status {
        PreUprising if facts.has(Pre1945) => ORDINANCE_02_2020.article("12").clause("2"),
        Helper if has_any(&[Pre1945, PreUprising, ResistanceActivist]) => {
            ORDINANCE_02_2020.article("39").clause("4")
        }
        _ => return None,
    };
    Some(by.published())
}

/// What a carer's allowance is called, by the status it comes with.
#[derive(Clone, Copy)]
struct CarerOf(OwnStatus);

impl From<CarerOf> for Text {
    fn from(CarerOf(status): CarerOf) -> Self {
        let Self { vi, en } = status.label();
        Self {
            vi: format!("người phục vụ ({vi})").into(),
            en: format!("carer ({en})").into(),
        }
    }
}

const PENSION_BESIDE: Text = Text::new(
    "lương hưu được hưởng cùng trợ cấp ưu đãi",
    "a pension stands beside merit allowances",
);

const CHOOSES_THE_HIGHER: Text = Text::new(
    "người được chọn hưởng chọn mức cao hơn",
    "who may choose chooses the higher",
);

const SICK_PART_AS_ON_FILE: Text = Text::new(
    "tỷ lệ phần bệnh tật sau giám định tổng hợp chưa xác lập được: lấy mức bệnh binh như hồ sơ",
    "the rate of the illness after a joint assessment is not established: the sick soldier's level is taken as on file",
);

const fn not_established(what: Text) -> FactError {
    FactError::NotEstablished { what }
}
