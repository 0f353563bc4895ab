use std::collections::BTreeSet;

use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::Citation;
use ansinh_core::{Dong, Month, Text};
use serde::{Deserialize, Serialize};

use super::{MONTHLY_FROM_YEARS, TOO_LONG_FROM_YEARS, amounts};
use crate::instruments::{
    DECISION_40_2011, DECISION_49_2015, DECISION_62_2011, DECISION_142_2008, DECREE_102_2018,
};

/// Who took part, and in what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Scheme {
    /// Soldier, police or worker on the battlefields B, C, K, home by 1976-12-31 (decisions
    /// 290/2005, 188/2007).
    BattlefieldSoldier,
    /// Cadre on wages, or civil cadre, on the battlefields B, C, K (the same decisions).
    BattlefieldCadre,
    /// Collective militia or guerrilla (*dân quân, du kích tập trung*; the same decisions).
    Militia,
    /// Soldier who enlisted by 1975-04-30 and served less than 20 years (decision 142/2008).
    AntiUsSoldier,
    /// Soldier, police or cipher officer who enlisted after 1975-04-30, took part in the wars since,
    /// in Laos or in Cambodia, and served less than 20 years (decision 62/2011, article 2(1)(a)).
    DefenceSoldier,
    /// Workers and officials, officers of communes, militia, commune police and youth volunteers of
    /// the same wars (decision 62/2011, article 2(1)(b) to (đ)): the grant whatever the time, no
    /// monthly allowance.
    DefenceCadreOrMilitia,
    /// Youth volunteer, 1950-07-15 to 1975-04-30 (*thanh niên xung phong*; decision 40/2011).
    YouthVolunteer {
        /// Can no longer work, and lives alone: a monthly allowance instead of the grant.
        unable_to_work_and_alone: bool,
    },
    /// Frontline porter (*dân công hỏa tuyến*; decision 49/2015).
    FrontlinePorter,
    /// Resistance veteran who lives abroad (decree 102/2018, article 4(2)).
    LivingAbroad,
    /// Merit person whose monthly benefit stopped on moving abroad (decree 102/2018, article 4(1)).
    /// Counted to the month the rule stands for: that of the decision, of death, or, for a martyr's
    /// child, the month before that of the 18th birthday.
    BenefitStoppedAbroad {
        /// The month it stopped, 1975-01 or later.
        stopped: Month,
        /// The last monthly amount at today's level, đồng, above 0.
        monthly: Dong,
    },
}

/// How things stand with the participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Alive.
    Living,
    /// Died before the scheme counted: decision 142/2008 before 2009-01-01 for the monthly class,
    /// before the decision took effect for the others; decree 102/2018 before 2018-09-05; else
    /// before the decision.
    DiedBefore,
    /// Died while drawing the monthly allowance.
    DiedDrawing,
}

/// What may stand in the way of a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum OtherBenefit {
    /// Monthly pension (*lương hưu*); for decision 62/2011 not that of a commune's cadre in whose
    /// pension the years of service were not counted.
    Pension,
    /// Monthly loss-of-capacity allowance (*trợ cấp mất sức lao động*).
    LostCapacity,
    /// Sick soldier's monthly allowance (*bệnh binh*).
    SickSoldier,
    /// War invalid's monthly allowance (*thương binh*).
    WarInvalid,
    /// Toxin victim's monthly allowance.
    ToxinVictim,
    /// A job on the pay-roll of the state with compulsory social insurance; for decision 62/2011 not
    /// that of a commune's cadre whose years of service are not counted on.
    StateEmployment,
    /// A one-off grant for the same time by an earlier decision: 290/2005 or 92/2005, and for youth
    /// volunteers 104/1999, 142/2008 or 53/2010.
    EarlierGrant,
}

/// Real time of service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Whole years, 0 to 60.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..63"))]
    pub years: u8,
    /// Whole months beyond, 0 to 11.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..13"))]
    pub months: u8,
}

/// The facts of a war participant's case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WarParticipantSchemeFacts {
    /// The scheme.
    pub scheme: Scheme,
    /// Real time of service; for [`Scheme::DefenceCadreOrMilitia`] that of taking part in the war
    /// (decision 62/2011, article 4(1)), for [`Scheme::LivingAbroad`] without the time that a decision
    /// or decree at home has paid for. Not looked at for [`Scheme::BenefitStoppedAbroad`].
    pub service: Service,
    /// How things stand with the participant.
    pub standing: Standing,
    /// What the participant draws besides.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::btree_set(proptest::prelude::any::<OtherBenefit>(), 0..2)"
        )
    )]
    pub other_benefits: BTreeSet<OtherBenefit>,
}

impl Facts for WarParticipantSchemeFacts {
    /// A living soldier of decision 142/2008 with two years of service, who draws nothing else.
    fn ordinary() -> Self {
        Self {
            scheme: Scheme::AntiUsSoldier,
            service: Service {
                years: 2,
                months: 0,
            },
            standing: Standing::Living,
            other_benefits: BTreeSet::new(),
        }
    }
}

impl Service {
    /// Half years as one-off grants count them: six months and more are a year, fewer a half.
    pub(super) fn half_years(self) -> u32 {
        let beyond = match self.months {
            0 => 0,
            1..6 => 1,
            _ => 2,
        };
        u32::from(self.years)
            .saturating_mul(2)
            .saturating_add(beyond)
    }
}

impl Scheme {
    /// Where it stands whom the scheme is for, and what excludes it.
    pub(super) const fn who(self) -> Citation {
        match self {
            Self::BattlefieldSoldier | Self::BattlefieldCadre | Self::Militia => {
                amounts::YEARLY_290
            }
            Self::AntiUsSoldier => DECISION_142_2008.article("1").published(),
            Self::DefenceSoldier | Self::DefenceCadreOrMilitia => {
                DECISION_62_2011.article("2").published()
            }
            Self::YouthVolunteer { .. } => DECISION_40_2011.article("1").published(),
            Self::FrontlinePorter => DECISION_49_2015.whole().published(),
            Self::LivingAbroad | Self::BenefitStoppedAbroad { .. } => {
                DECREE_102_2018.article("3").published()
            }
        }
    }
}

impl WarParticipantSchemeFacts {
    /// Does the other benefit exclude the scheme?
    pub(super) fn is_excluded_by(&self, other: OtherBenefit) -> bool {
        use Scheme::{
            AntiUsSoldier, BenefitStoppedAbroad, DefenceCadreOrMilitia, DefenceSoldier,
            FrontlinePorter, LivingAbroad, YouthVolunteer,
        };
        match other {
            OtherBenefit::Pension | OtherBenefit::LostCapacity => {
                !matches!(self.scheme, BenefitStoppedAbroad { .. })
            }
            OtherBenefit::SickSoldier => {
                !matches!(self.scheme, LivingAbroad | BenefitStoppedAbroad { .. })
            }
            OtherBenefit::WarInvalid => matches!(self.scheme, YouthVolunteer { .. }),
            OtherBenefit::ToxinVictim => {
                matches!(self.scheme, YouthVolunteer { .. } | FrontlinePorter)
            }
            OtherBenefit::StateEmployment => {
                matches!(
                    self.scheme,
                    DefenceSoldier | DefenceCadreOrMilitia | FrontlinePorter
                )
            }
            OtherBenefit::EarlierGrant => match self.scheme {
                YouthVolunteer { .. } => true,
                // Who has the monthly allowance pays the earlier grant back.
                AntiUsSoldier => self.service.years < MONTHLY_FROM_YEARS,
                _ => false,
            },
        }
    }

    pub(super) fn check(&self, month: Month) -> Result<(), FactError> {
        if self.service.years > 60 {
            let allowed = Text::new("từ 0 đến 60 năm", "0 to 60 years");
            return Err(FactError::out_of_range(
                "service.years",
                self.service.years,
                allowed,
            ));
        }
        if self.service.months > 11 {
            let allowed = Text::new("từ 0 đến 11 tháng", "0 to 11 months");
            return Err(FactError::out_of_range(
                "service.months",
                self.service.months,
                allowed,
            ));
        }
        if self.standing == Standing::DiedDrawing && !self.has_monthly_class() {
            let because = Text::new(
                "diện này không có trợ cấp hằng tháng",
                "this case has no monthly allowance to draw",
            );
            return Err(FactError::contradiction(
                "standing",
                "died-drawing",
                because,
            ));
        }
        let Scheme::BenefitStoppedAbroad { stopped, monthly } = self.scheme else {
            return Ok(());
        };
        if stopped.year() < 1975 || stopped > month {
            let allowed = Text::new(
                "từ 1/1975 đến tháng ra quyết định hoặc tháng chết",
                "1975-01 to the month of the decision or of death",
            );
            return Err(FactError::out_of_range("scheme.stopped", stopped, allowed));
        }
        if monthly <= Dong::ZERO {
            let allowed = Text::new("trên 0 đồng", "more than 0 đồng");
            return Err(FactError::out_of_range("scheme.monthly", monthly, allowed));
        }
        Ok(())
    }

    /// Soldiers with 15 years have a monthly allowance that its recipient may die drawing.
    fn has_monthly_class(&self) -> bool {
        matches!(self.scheme, Scheme::AntiUsSoldier | Scheme::DefenceSoldier)
            && (MONTHLY_FROM_YEARS..TOO_LONG_FROM_YEARS).contains(&self.service.years)
    }
}

impl OtherBenefit {
    pub(super) const fn label(self) -> Text {
        match self {
            Self::Pension => Text::new("lương hưu", "pension"),
            Self::LostCapacity => {
                Text::new("trợ cấp mất sức lao động", "loss-of-capacity allowance")
            }
            Self::SickSoldier => Text::new("trợ cấp bệnh binh", "sick soldier's allowance"),
            Self::WarInvalid => Text::new("trợ cấp thương binh", "war invalid's allowance"),
            Self::ToxinVictim => Text::new("trợ cấp chất độc hóa học", "toxin victim's allowance"),
            Self::StateEmployment => {
                Text::new("chế độ người làm việc cho Nhà nước", "a job with the state")
            }
            Self::EarlierGrant => Text::new(
                "trợ cấp một lần theo quyết định trước đây cho cùng thời gian",
                "an earlier one-off grant for the same time",
            ),
        }
    }
}
