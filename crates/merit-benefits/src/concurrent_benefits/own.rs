//! Several statuses of one's own.

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
enum Joined {
    /// Each one is paid.
    Each,
    /// This one of invalid and sick soldier is the lower, and is not paid.
    Without(OwnStatus, Citation),
    /// One assessment replaces sick soldier and toxin victim.
    OneAssessment(Dong, Citation),
}

impl Joined {
    fn lost(&self, status: OwnStatus) -> Option<Citation> {
        match self {
            Self::Without(lower, by) if *lower == status => Some(by.clone()),
            _ => None,
        }
    }
}

const SICK_AND_TOXIN: [OwnStatus; 2] = [OwnStatus::SickSoldier, OwnStatus::ToxinVictim];

impl ConcurrentBenefits {
    /// Gives the statuses that stand: a carer or a nurture allowance comes with these alone.
    pub(super) fn own_statuses<'f, T: Trace<Reason>>(
        &self,
        facts: &'f ConcurrentBenefitsFacts,
        claims: &mut Claims<'_, T>,
    ) -> Result<Vec<&'f OwnBenefit>, FactError> {
        let joined = self.joined(facts, claims)?;
        if facts.pension && !facts.own.is_empty() {
            claims.reads(PENSION_BESIDE);
        }
        let mut standing = Vec::new();
        for benefit in &facts.own {
            let (label, monthly) = (benefit.status.label(), benefit.monthly);
            let lost = match self.loses_to_another(benefit.status, facts)? {
                Some(by) => Some(by),
                None => joined.lost(benefit.status),
            };
            if let Some(by) = lost {
                claims.falls(label.clone(), monthly, &by);
                claims.falls(label.clone(), benefit.nurture, &by);
                claims.falls(label, benefit.carer, &by);
                continue;
            }
            standing.push(benefit);
            match &joined {
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
            claims.stands(label, combined, &by)?;
        }
        Ok(standing)
    }

    /// The provision by which a status gives way to another one of the same person.
    fn loses_to_another(
        &self,
        status: OwnStatus,
        facts: &ConcurrentBenefitsFacts,
    ) -> Result<Option<Citation>, FactError> {
        use OwnStatus::{Helper, Pre1945, PreUprising, ResistanceActivist};
        let has_any = |others: &[OwnStatus]| others.iter().any(|other| facts.has(*other));
        let by = match status {
            PreUprising if facts.has(Pre1945) => ORDINANCE_02_2020.article("12").clause("2"),
            Helper if has_any(&[Pre1945, PreUprising, ResistanceActivist]) => {
                ORDINANCE_02_2020.article("39").clause("4")
            }
            _ => return Ok(None),
        };
        if self.regime == Regime::Decree31Of2013 {
            return Err(not_established(Text::new(
                "trước 01/7/2021, một người vừa là người hoạt động cách mạng trước 1945, tiền khởi nghĩa hoặc hoạt động kháng chiến, vừa thuộc đối tượng sau",
                "before 2021-07-01, who was active before 1945, up to the uprising or in the resistance and holds a later status too",
            )));
        }
        Ok(Some(by.published()))
    }

    /// The provision by which a status stands beside the others.
    fn stands_by(&self, status: OwnStatus, facts: &ConcurrentBenefitsFacts) -> Citation {
        let invalid = facts.has(OwnStatus::WarInvalid);
        match status {
            OwnStatus::ToxinVictim if invalid => self.since_decree_131("58"),
            OwnStatus::SickSoldier if invalid => self.since_decree_131("43"),
            OwnStatus::WarInvalid if facts.loss_of_working_capacity => self.since_decree_131("44"),
            _ => self.several_statuses.clone(),
        }
    }

    fn joined<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        claims: &mut Claims<'_, T>,
    ) -> Result<Joined, FactError> {
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
    ) -> Result<Joined, FactError> {
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
        Ok(Joined::Without(lower, remaining_rate.citation.clone()))
    }

    /// A sick soldier who is a toxin victim too.
    fn sick_with_toxin<T: Trace<Reason>>(
        &self,
        facts: &ConcurrentBenefitsFacts,
        claims: &mut Claims<'_, T>,
    ) -> Result<Joined, FactError> {
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
        standing: &[&OwnBenefit],
        claims: &mut Claims<'_, T>,
    ) -> Result<(), FactError> {
        let label = |status: OwnStatus| {
            let Text { vi, en } = status.label();
            Text {
                vi: format!("người phục vụ ({vi})").into(),
                en: format!("carer ({en})").into(),
            }
        };
        claims.highest(
            standing
                .iter()
                .map(|benefit| (label(benefit.status), benefit.carer)),
            &self.several_statuses,
        )
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
