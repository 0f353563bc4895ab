use std::collections::BTreeMap;

use ansinh_core::law::{Citation, Cited};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField as _, WrittenValue,
};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::appendix;
use super::device::{Device, Extra};

/// What a device is granted with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceGrant {
    /// One device, đồng.
    pub money: Cited<Dong>,
    /// Its term, years.
    pub years: Cited<u32>,
}

/// The appendix of a day; empty where it is not established.
///
/// # JSON
/// `devices` and `extras` are objects from the name of a row to its money.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceGrants {
    devices: BTreeMap<Device, DeviceGrant>,
    extras: BTreeMap<Extra, Cited<Dong>>,
}

impl DeviceGrants {
    pub(super) fn by(citation: &Citation) -> Self {
        let grant = |device: &Device| {
            let appendix::Row { years, dong } = appendix::device(*device)?;
            let grant = DeviceGrant {
                money: Cited::new(Dong::new(dong), citation.clone()),
                years: Cited::new(years, citation.clone()),
            };
            Some((*device, grant))
        };
        let yearly = |extra: &Extra| {
            let money = Dong::new(appendix::extra(*extra));
            (*extra, Cited::new(money, citation.clone()))
        };
        Self {
            devices: Device::ALL.iter().filter_map(grant).collect(),
            extras: Extra::ALL.iter().map(yearly).collect(),
        }
    }

    /// The row of a device; none for an artificial eye, and where nothing is established.
    pub fn device(&self, device: Device) -> Option<&DeviceGrant> {
        self.devices.get(&device)
    }

    /// What comes with a device, đồng a year.
    pub fn extra(&self, extra: Extra) -> Option<&Cited<Dong>> {
        self.extras.get(&extra)
    }

    pub(super) fn parameters(&self) -> impl Iterator<Item = Parameter> {
        let parameter = |name, label, value, citation: &Citation| Parameter {
            name,
            label,
            value,
            citation: citation.clone(),
            local: LocalPower::None,
        };
        let devices = self.devices.iter().flat_map(move |(device, grant)| {
            let (money, years) = (&grant.money, &grant.years);
            [
                parameter(
                    device.name(),
                    device.label(),
                    money.value.into(),
                    &money.citation,
                ),
                parameter(
                    device.term_name(),
                    term_label(*device),
                    years.value.into(),
                    &years.citation,
                ),
            ]
        });
        devices.chain(self.extras.iter().map(move |(extra, money)| {
            parameter(
                extra.name(),
                extra.label(),
                money.value.into(),
                &money.citation,
            )
        }))
    }

    /// Sets the parameter of a name; `None` where there is none of it.
    pub(super) fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Option<Result<(), ParameterError>> {
        let local = local.then_some(LocalPower::None);
        for (device, grant) in &mut self.devices {
            if device.name() == name {
                return Some(grant.money.set(name, written, citation, local));
            }
            if device.term_name() == name {
                return Some(grant.years.set(name, written, citation, local));
            }
        }
        let (_, money) = self
            .extras
            .iter_mut()
            .find(|(extra, _)| extra.name() == name)?;
        Some(money.set(name, written, citation, local))
    }
}

fn term_label(device: Device) -> Text {
    let Text { vi, en } = device.label();
    Text {
        vi: format!("niên hạn (năm): {vi}").into(),
        en: format!("term in years: {en}").into(),
    }
}
