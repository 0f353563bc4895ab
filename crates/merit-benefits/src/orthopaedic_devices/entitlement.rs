//! Who is granted what, and when again: decree 131/2021/NĐ-CP, article 89.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{NaiveDate, Text};
use chrono::Months;

use super::OrthopaedicDevices;
use super::device::Device;
use super::facts::{DeviceHolder, DeviceRecipient, OrthopaedicDevicesFacts};
use super::grants::DeviceGrants;
use super::reason::Reason;
use crate::instruments::{CIRCULAR_101_2018, DECREE_131_2021};

pub(super) const fn article_89(point: &'static str) -> Citation {
    let article = DECREE_131_2021.article("89").clause("1");
    article.point(point).published()
}

pub(super) const fn clause_2() -> Citation {
    DECREE_131_2021.article("89").clause("2").published()
}

impl OrthopaedicDevices {
    fn has_article_89(&self) -> bool {
        self.leg_and_chair_years.is_some()
    }

    /// Where it stands who is granted what.
    pub(super) fn article(&self, holder: DeviceHolder) -> Citation {
        if !self.has_article_89() {
            return CIRCULAR_101_2018.article("7").clause("1").published();
        }
        article_89(match holder {
            DeviceHolder::WarInvalid | DeviceHolder::SickSoldier => "b",
            DeviceHolder::ToxinChild { .. } => "c",
            _ => "a",
        })
    }

    pub(super) fn is_established(&self, facts: &OrthopaedicDevicesFacts) -> Result<(), FactError> {
        if self.grants == DeviceGrants::default() {
            return Err(not_established());
        }
        let plain = facts.holder.is_by_file()
            && !matches!(facts.device, Device::DailyLiving | Device::Eye)
            && !is_held_together(facts)
            && facts.recipient == DeviceRecipient::Holder;
        if self.has_article_89() || plain {
            return Ok(());
        }
        Err(FactError::NotEstablished {
            what: Text::new(
                "đối tượng và điều kiện cấp trước ngày 15/02/2022, ngoài thương binh, bệnh binh (Thông tư liên tịch 13/2014/TTLT-BLĐTBXH-BTC)",
                "who was granted what before 2022-02-15, apart from war invalids and sick soldiers (joint circular 13/2014/TTLT-BLĐTBXH-BTC)",
            ),
        })
    }

    pub(super) fn refusal(&self, facts: &OrthopaedicDevicesFacts) -> Option<(Citation, Reason)> {
        let by_group = || self.article(facts.holder);
        if let Some(reason) = self.not_for_holder(facts) {
            return Some((by_group(), reason));
        }
        if !facts.prescribed {
            return Some((by_group(), Reason::NotPrescribed));
        }
        if facts.recipient == DeviceRecipient::DiedBeforeApproval {
            return Some((clause_2(), Reason::DiedBeforeApproval));
        }
        let (last, years) = (facts.last_granted?, self.term(facts)?);
        let months = years.value.checked_mul(12).map(Months::new);
        let next = months
            .and_then(|months| last.checked_add_months(months))
            .unwrap_or(NaiveDate::MAX);
        (self.on < next).then(|| (years.citation.clone(), Reason::TooSoon { next }))
    }

    fn not_for_holder(&self, facts: &OrthopaedicDevicesFacts) -> Option<Reason> {
        let device = facts.device;
        let named = || device.label();
        match facts.holder {
            DeviceHolder::Other => Some(Reason::NoSuchEntitlement),
            DeviceHolder::SickSoldier if matches!(device, Device::Tooth | Device::Denture) => {
                Some(Reason::OnlyWarInvalids { device: named() })
            }
            DeviceHolder::WarInvalid | DeviceHolder::SickSoldier => {
                (!facts.on_file).then(|| Reason::NotOnFile { device: named() })
            }
            DeviceHolder::ToxinChild { rate } => {
                let lowest = self.toxin_child_from_rate.as_ref()?.value;
                if u32::from(rate) < lowest {
                    return Some(Reason::RateTooLow { rate, lowest });
                }
                let granted = matches!(device, Device::Wheelchair | Device::GlassesAndCane);
                (!granted).then(|| Reason::NotForThisGroup { device: named() })
            }
            _ => (!device.is_chair()).then(|| Reason::NotForThisGroup { device: named() }),
        }
    }

    /// The term; an artificial eye has none.
    pub(super) fn term(&self, facts: &OrthopaedicDevicesFacts) -> Option<&Cited<u32>> {
        let own = self.grants.device(facts.device).map(|grant| &grant.years);
        if is_held_together(facts) {
            return self.leg_and_chair_years.as_ref().or(own);
        }
        own
    }
}

const fn is_held_together(facts: &OrthopaedicDevicesFacts) -> bool {
    let one_of_both = facts.device.is_leg() || facts.device.is_chair();
    facts.leg_and_chair && facts.holder.is_by_file() && one_of_both
}

pub(super) const fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "mức cấp phương tiện trợ giúp, dụng cụ chỉnh hình từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
            "money for devices from 2026-07-01 (decree 321/2026/NĐ-CP)",
        ),
    }
}
