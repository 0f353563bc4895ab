use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::war_invalid_allowance::check_rate;

/// A merit status of one's own that gives, or may give, monthly benefits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum OwnStatus {
    /// Active before 1945-01-01.
    #[serde(rename = "pre-1945")]
    Pre1945,
    /// Active from 1945-01-01 to the August uprising.
    PreUprising,
    /// Heroic Vietnamese Mother (*Bà mẹ Việt Nam anh hùng*).
    HeroMother,
    /// Hero of the People's Armed Forces, hero of labour in the resistance.
    Hero,
    /// War invalid (*thương binh*), of either type.
    WarInvalid,
    /// Sick soldier (*bệnh binh*).
    SickSoldier,
    /// Resistance activist exposed to toxic chemicals.
    ToxinVictim,
    /// Imprisoned or exiled by the enemy.
    Prisoner,
    /// Resistance activist for national liberation: no monthly allowance, but no helper's either.
    ResistanceActivist,
    /// Helper of the revolution.
    Helper,
}

impl OwnStatus {
    /// What it is called.
    pub const fn label(self) -> Text {
        match self {
            Self::Pre1945 => Text::new(
                "người hoạt động cách mạng trước 1/1/1945",
                "active before 1945-01-01",
            ),
            Self::PreUprising => Text::new(
                "người hoạt động cách mạng từ 1/1/1945 đến khởi nghĩa tháng Tám",
                "active from 1945-01-01 to the August uprising",
            ),
            Self::HeroMother => Text::new("Bà mẹ Việt Nam anh hùng", "Heroic Vietnamese Mother"),
            Self::Hero => Text::new("Anh hùng", "hero"),
            Self::WarInvalid => Text::new("thương binh", "war invalid"),
            Self::SickSoldier => Text::new("bệnh binh", "sick soldier"),
            Self::ToxinVictim => Text::new(
                "người hoạt động kháng chiến bị nhiễm chất độc hoá học",
                "toxin victim",
            ),
            Self::Prisoner => Text::new("người bị địch bắt tù, đày", "prisoner of the enemy"),
            Self::ResistanceActivist => Text::new(
                "người hoạt động kháng chiến giải phóng dân tộc",
                "resistance activist",
            ),
            Self::Helper => Text::new(
                "người có công giúp đỡ cách mạng",
                "helper of the revolution",
            ),
        }
    }
}

/// What one status gives alone, đồng a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnBenefit {
    /// The status.
    pub status: OwnStatus,
    /// Its allowance and supplements, without the next two; 0 or more.
    pub monthly: Dong,
    /// The nurture allowance (*trợ cấp nuôi dưỡng*) that comes with it; 0 for none.
    pub nurture: Dong,
    /// The allowance of a carer that comes with it; 0 for none.
    pub carer: Dong,
}

impl OwnBenefit {
    /// An allowance with supplements, and nothing else.
    pub const fn of(status: OwnStatus, monthly: Dong) -> Self {
        Self {
            status,
            monthly,
            nurture: Dong::ZERO,
            carer: Dong::ZERO,
        }
    }
}

/// How the rates of a war invalid who is a sick soldier too were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum InjuryAndIllness {
    /// The injury and the illness were assessed apart.
    Separately,
    /// They were assessed together (*giám định tổng hợp*). Until 2022-02-14, where enough of the rate
    /// remains for the illness, the sick soldier's benefit given is that of the rate that remains.
    Together {
        /// The rate found together, per cent, 0 to 100.
        combined_rate: u8,
        /// The part of the injury, per cent, at most the combined rate.
        invalid_rate: u8,
        /// Completed years of continuous service.
        continuous_years: u8,
        /// Completed years of actual service, earlier service included.
        actual_years: u8,
    },
}

/// On which ground a sick soldier is a toxin victim too (ordinance 02/2020/UBTVQH14, articles
/// 29(1) and 30(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SickWithToxin {
    /// A further disease by toxic chemicals: one assessment of everything, one allowance.
    Disease {
        /// What the one assessment gives, đồng a month.
        combined: Dong,
    },
    /// Infertile, or with a deformed child: both allowances.
    InfertileOrDeformedChild,
    /// Both grounds: the person chooses between the two.
    Either {
        /// What one assessment of everything would give, đồng a month.
        combined: Dong,
    },
}

/// A relative of martyrs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MartyrsRelative {
    /// How many martyrs, 1 to 20.
    pub martyrs: u8,
    /// The allowance for all of them, đồng a month.
    pub monthly: Dong,
    /// The nurture allowance that comes with it; 0 for none.
    pub nurture: Dong,
}

/// A merit person who died, no martyr, and leaves a survivors' allowance to the person of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Deceased {
    /// The survivors' allowance of each status the dead held, đồng a month; at least one.
    pub allowances: Vec<Dong>,
    /// The nurture allowance that comes with it; 0 for none.
    pub nurture: Dong,
}

impl Deceased {
    /// The highest survivors' allowance; the dead person's statuses give no more than one.
    pub(super) fn highest(&self) -> Dong {
        self.allowances.iter().copied().max().unwrap_or_default()
    }
}

/// A scheme of war participants with a monthly benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ParticipantScheme {
    /// Decision 142/2008/QĐ-TTg: enlisted by 1975-04-30.
    #[serde(rename = "decision-142-2008")]
    Decision142Of2008,
    /// Decision 62/2011/QĐ-TTg: after 1975-04-30.
    #[serde(rename = "decision-62-2011")]
    Decision62Of2011,
    /// Decision 40/2011/QĐ-TTg: youth volunteers.
    #[serde(rename = "decision-40-2011")]
    Decision40Of2011,
}

/// A monthly benefit of such a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ParticipantBenefit {
    /// The scheme.
    pub scheme: ParticipantScheme,
    /// What it would give, đồng a month.
    pub monthly: Dong,
}

/// What a person could draw in a month, status by status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConcurrentBenefitsFacts {
    /// The person's own statuses, each at most once.
    pub own: Vec<OwnBenefit>,
    /// How the rates were found; needed for a war invalid who is a sick soldier too, not looked at
    /// otherwise.
    #[serde(deserialize_with = "explicit")]
    pub injury_and_illness: Option<InjuryAndIllness>,
    /// On which ground; needed for a sick soldier who is a toxin victim too, not looked at
    /// otherwise.
    #[serde(deserialize_with = "explicit")]
    pub sick_with_toxin: Option<SickWithToxin>,
    /// As a relative of martyrs.
    #[serde(deserialize_with = "explicit")]
    pub of_martyrs: Option<MartyrsRelative>,
    /// As a relative of other merit persons, 20 at most.
    pub of_others: Vec<Deceased>,
    /// Draws a pension of social insurance.
    pub pension: bool,
    /// Draws the allowance for loss of working capacity (*chế độ mất sức lao động*).
    pub loss_of_working_capacity: bool,
    /// As a war participant outside the ordinance.
    #[serde(deserialize_with = "explicit")]
    pub participant: Option<ParticipantBenefit>,
}

impl Facts for ConcurrentBenefitsFacts {
    /// No status at all.
    fn ordinary() -> Self {
        Self {
            own: Vec::new(),
            injury_and_illness: None,
            sick_with_toxin: None,
            of_martyrs: None,
            of_others: Vec::new(),
            pension: false,
            loss_of_working_capacity: false,
            participant: None,
        }
    }
}

impl ConcurrentBenefitsFacts {
    pub(super) fn has(&self, status: OwnStatus) -> bool {
        self.own.iter().any(|benefit| benefit.status == status)
    }

    pub(super) fn check(&self) -> Result<(), FactError> {
        for (position, benefit) in self.own.iter().enumerate() {
            let earlier = self.own.iter().take(position);
            if earlier
                .into_iter()
                .any(|other| other.status == benefit.status)
            {
                let because = Text::new("mỗi đối tượng chỉ ghi một lần", "each status stands once");
                let status = benefit.status.label().en;
                return Err(FactError::contradiction("own", status, because));
            }
            not_negative("own.monthly", benefit.monthly)?;
            not_negative("own.nurture", benefit.nurture)?;
            not_negative("own.carer", benefit.carer)?;
        }
        self.check_assessments()?;
        if let Some(relative) = &self.of_martyrs {
            if !(1..=20).contains(&relative.martyrs) {
                let allowed = Text::new("từ 1 đến 20 liệt sĩ", "1 to 20 martyrs");
                return Err(FactError::out_of_range(
                    "of_martyrs.martyrs",
                    relative.martyrs,
                    allowed,
                ));
            }
            not_negative("of_martyrs.monthly", relative.monthly)?;
            not_negative("of_martyrs.nurture", relative.nurture)?;
        }
        self.check_others()?;
        self.participant
            .iter()
            .try_for_each(|benefit| not_negative("participant.monthly", benefit.monthly))
    }

    fn check_assessments(&self) -> Result<(), FactError> {
        if let Some(SickWithToxin::Disease { combined } | SickWithToxin::Either { combined }) =
            self.sick_with_toxin
        {
            not_negative("sick_with_toxin.combined", combined)?;
        }
        let Some(InjuryAndIllness::Together {
            combined_rate,
            invalid_rate,
            ..
        }) = self.injury_and_illness
        else {
            return Ok(());
        };
        check_rate("injury_and_illness.combined_rate", combined_rate)?;
        if invalid_rate > combined_rate {
            let because = Text::new(
                "phần thương tật không lớn hơn tỷ lệ tổng hợp",
                "the part of the injury is at most the combined rate",
            );
            let field = "injury_and_illness.invalid_rate";
            return Err(FactError::contradiction(field, invalid_rate, because));
        }
        Ok(())
    }

    fn check_others(&self) -> Result<(), FactError> {
        if self.of_others.len() > 20 {
            let allowed = Text::new("không quá 20 người", "20 persons at most");
            return Err(FactError::out_of_range(
                "of_others",
                self.of_others.len(),
                allowed,
            ));
        }
        for deceased in &self.of_others {
            if !(1..=10).contains(&deceased.allowances.len()) {
                let allowed = Text::new("từ 1 đến 10 mức tuất", "1 to 10 allowances");
                let count = deceased.allowances.len();
                return Err(FactError::out_of_range(
                    "of_others.allowances",
                    count,
                    allowed,
                ));
            }
            not_negative("of_others.nurture", deceased.nurture)?;
            for allowance in &deceased.allowances {
                not_negative("of_others.allowances", *allowance)?;
            }
        }
        Ok(())
    }
}
