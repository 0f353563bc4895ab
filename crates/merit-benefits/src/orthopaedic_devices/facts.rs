use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::device::Device;
use crate::war_invalid_allowance::check_rate;

/// Who asks for a device: decree 131/2021/NĐ-CP, article 89(1), point by point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum DeviceHolder {
    /// Point a: active before 1945-01-01.
    #[serde(rename = "pre-1945")]
    Pre1945,
    /// Point a: active from 1945-01-01 to the August uprising.
    PreUprising,
    /// Point a: Heroic Vietnamese Mother.
    HeroMother,
    /// Point a: hero of the armed forces, or of labour in the resistance.
    Hero,
    /// Point a: resistance activist exposed to toxic chemicals.
    ToxinVictim,
    /// Point a: prisoner of the enemy.
    Prisoner,
    /// Point a: helper with the medal "Tổ quốc ghi công" or the certificate "Có công với nước".
    HelperMerit,
    /// Point a: martyr's relative on the monthly survivors' allowance.
    MartyrRelative,
    /// Point b: war invalid, type B and those treated alike included.
    WarInvalid,
    /// Point b: sick soldier.
    SickSoldier,
    /// Point c: deformed or disabled child of a toxin victim.
    ToxinChild {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "50_u8..103"))]
        rate: u8,
    },
    /// Anybody else, such as resistance activists and helpers with the Order or the Medal of
    /// Resistance.
    Other,
}

impl DeviceHolder {
    /// Granted what the file calls for?
    pub(super) const fn is_by_file(self) -> bool {
        matches!(self, Self::WarInvalid | Self::SickSoldier)
    }
}

/// Whether the holder is there to receive the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum DeviceRecipient {
    /// The holder.
    Holder,
    /// The relatives: the holder died after the department approved the list with the name.
    RelativesAfterApproval,
    /// Nobody yet: the holder died before that.
    DiedBeforeApproval,
}

/// How an office reads the appendix where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct DeviceReadings {
    /// The money for false teeth (row 21) is one sum, however many are lost; by default it is the
    /// money for one tooth.
    pub one_sum_for_teeth: bool,
}

/// The facts of a device asked for, at the start of its term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OrthopaedicDevicesFacts {
    /// Who asks for it.
    pub holder: DeviceHolder,
    /// What is asked for.
    pub device: Device,
    /// How many of it: 1 to 32 teeth lost, to 4 troughs, to 2 arms, legs, braces of thigh or shank,
    /// crutches, hearing aids or eyes; a pair of shoes, and everything else, is 1.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..4"))]
    pub pieces: u8,
    /// Prescribed by an orthopaedic centre of the labour sector, or a hospital of the province or
    /// higher?
    pub prescribed: bool,
    /// Does the wound or illness on the war invalid's or sick soldier's file call for it? Things for
    /// daily life: hemiplegia, complete paralysis or agitated psychosis. Not asked of other holders.
    pub on_file: bool,
    /// Is the holder granted an artificial leg and a wheelchair or tricycle at the same time?
    pub leg_and_chair: bool,
    /// The day the running or last term of this device began; null for the first one.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub last_granted: Option<NaiveDate>,
    /// The receipt of the hospital for an artificial eye, đồng; null for anything else.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::weighted(0.2, proptest::prelude::any::<Dong>())")
    )]
    pub receipt: Option<Dong>,
    /// Who receives the money.
    pub recipient: DeviceRecipient,
    /// How the office reads the appendix; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: DeviceReadings,
}

impl Facts for OrthopaedicDevicesFacts {
    /// A war invalid's first artificial leg below the knee, with a thigh corset, prescribed and on
    /// file.
    fn ordinary() -> Self {
        Self {
            holder: DeviceHolder::WarInvalid,
            device: Device::LegBelowKneeCorset,
            pieces: 1,
            prescribed: true,
            on_file: true,
            leg_and_chair: false,
            last_granted: None,
            receipt: None,
            recipient: DeviceRecipient::Holder,
            readings: DeviceReadings::default(),
        }
    }
}

impl OrthopaedicDevicesFacts {
    pub(super) fn check(&self, on: NaiveDate) -> Result<(), FactError> {
        if let DeviceHolder::ToxinChild { rate } = self.holder {
            check_rate("holder.toxin-child.rate", rate)?;
        }
        if !(1..=self.device.most()).contains(&self.pieces) {
            let allowed = Text::new(
                "từ 1 đến số lượng một người dùng: 32 răng, 4 máng, 2 tay, chân, nẹp đùi, nẹp cẳng chân, nạng, máy trợ thính, mắt; loại khác 1",
                "1 to what one person uses: 32 teeth, 4 troughs, 2 arms, legs, braces of thigh or shank, crutches, hearing aids, eyes; 1 of anything else",
            );
            return Err(FactError::out_of_range("pieces", self.pieces, allowed));
        }
        if let Some(last) = self.last_granted.filter(|last| *last > on) {
            let allowed = Text::new("không sau ngày đang xét", "no later than the day assessed");
            return Err(FactError::out_of_range("last_granted", last, allowed));
        }
        match (self.device, self.receipt) {
            (Device::Eye, None) => Err(FactError::Missing {
                field: "receipt".into(),
                allowed: Text::new(
                    "chứng từ lắp mắt giả của bệnh viện, số đồng",
                    "the hospital's receipt for the artificial eye, in đồng",
                ),
            }),
            (Device::Eye, Some(receipt)) => not_negative("receipt", receipt),
            (_, Some(receipt)) => {
                let because = Text::new(
                    "chỉ mắt giả được thanh toán theo chứng từ",
                    "only an artificial eye is paid by receipt",
                );
                Err(FactError::contradiction("receipt", receipt, because))
            }
            (_, None) => Ok(()),
        }
    }
}
