//! Whether a household is supported, and what its scheme gives.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Dong, Text};

use super::{
    Dwelling, HousingPlace, HousingScheme, HousingSupport, HousingSupportFacts,
    HousingSupportReason, schemes,
};
use crate::PovertyStatus;

/// What a scheme gives a house in the case's place.
pub(super) struct Scheme<'a> {
    pub(super) new: Option<&'a Cited<Dong>>,
    pub(super) repair: Option<&'a Cited<Dong>>,
    pub(super) loan: Option<&'a Cited<Dong>>,
    pub(super) years: u32,
    pub(super) citation: &'a Citation,
}

impl HousingSupport {
    /// The scheme of the case, if it runs.
    pub(super) fn scheme<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Scheme<'_>>, FactError> {
        let found = match facts.scheme {
            HousingScheme::PoorHouseholds => self.poor_loan.as_ref().map(|loan| {
                let grant = match facts.place {
                    HousingPlace::Other => &self.poor_grant,
                    _ => &self.poor_grant_difficult,
                };
                Self::lending(grant.as_ref(), loan, self.poor_loan_years.as_ref())
            }),
            HousingScheme::StormAndFlood => self.storm_loan.as_ref().map(|loan| {
                let grant = match facts.place {
                    HousingPlace::Other => &self.storm_grant,
                    HousingPlace::DifficultUnit => &self.storm_grant_difficult,
                    HousingPlace::DisadvantagedVillage => &self.storm_grant_village,
                };
                Self::lending(grant.as_ref(), loan, self.storm_loan_years.as_ref())
            }),
            HousingScheme::PoorDistricts => {
                Self::granting(self.district_new.as_ref(), self.district_repair.as_ref()).filter(
                    |_| self.day < schemes::FOLLOWED_BY_OTHERS || facts.with_money_carried_over,
                )
            }
            HousingScheme::Campaign => {
                Self::granting(self.campaign_new.as_ref(), self.campaign_repair.as_ref())
            }
        };
        if let Some(scheme) = &found {
            if scheme.loan.is_none() && facts.loan > Dong::ZERO {
                let because = Text::new("chính sách này không cho vay", "the scheme lends nothing");
                return Err(FactError::contradiction("loan", facts.loan, because));
            }
        } else {
            self.tell_not_running(facts, trace)?;
        }
        Ok(found)
    }

    fn lending<'a>(
        grant: Option<&'a Cited<Dong>>,
        loan: &'a Cited<Dong>,
        years: Option<&'a Cited<u32>>,
    ) -> Scheme<'a> {
        Scheme {
            new: grant,
            repair: grant,
            loan: Some(loan),
            years: years.map_or(0, |years| years.value),
            citation: &loan.citation,
        }
    }

    fn granting<'a>(
        new: Option<&'a Cited<Dong>>,
        repair: Option<&'a Cited<Dong>>,
    ) -> Option<Scheme<'a>> {
        let (new, repair) = (new?, repair?);
        Some(Scheme {
            new: Some(new),
            repair: Some(repair),
            loan: None,
            years: 0,
            citation: &new.citation,
        })
    }

    fn tell_not_running<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        trace: &mut T,
    ) -> Result<(), FactError> {
        if self.day >= schemes::FOLLOWED_BY_OTHERS {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "hỗ trợ nhà ở cho hộ nghèo từ năm 2026, trừ vốn 2021 – 2025 được kéo dài đến hết năm 2026",
                    "housing support to poor households from 2026 on, but for money of 2021 to 2025 carried over to the end of 2026",
                ),
            });
        }
        let day = self.day;
        let (scheme, citation) = schemes::named(facts.scheme, day);
        trace.refuse(&citation, || HousingSupportReason::NotRunning {
            scheme,
            day,
        });
        Ok(())
    }

    /// Is it a household the scheme is for, where it works?
    pub(super) fn is_listed<T: Trace<HousingSupportReason>>(
        facts: &HousingSupportFacts,
        scheme: &Scheme<'_>,
        trace: &mut T,
    ) -> bool {
        use HousingScheme::{Campaign, PoorDistricts, PoorHouseholds, StormAndFlood};
        let listed = match facts.scheme {
            PoorHouseholds | StormAndFlood => facts.household == PovertyStatus::Poor,
            PoorDistricts | Campaign => facts.household.is_poor_or_near_poor(),
        };
        let rural = facts.rural || facts.scheme != PoorHouseholds;
        let inside = facts.in_scheme_area || !matches!(facts.scheme, StormAndFlood | PoorDistricts);
        for (holds, reason) in [
            (listed, HousingSupportReason::NotListed),
            (rural, HousingSupportReason::NotRural),
            (inside, HousingSupportReason::OutsideArea),
        ] {
            if !holds {
                trace.refuse(scheme.citation, || reason);
            }
        }
        listed && rural && inside
    }

    /// Has it no sound house, and no support that stands in the way?
    pub(super) fn is_needed<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        scheme: &Scheme<'_>,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let unsound = facts.dwelling != Dwelling::Sound;
        if !unsound {
            trace.refuse(scheme.citation, || HousingSupportReason::SoundHouse);
        }
        let again = match (facts.supported_years_ago, &self.years_between, facts.scheme) {
            (None, _, _) => true,
            (Some(years), Some(between), HousingScheme::PoorHouseholds) => {
                years >= between.value || facts.collapsed_in_disaster
            }
            (Some(_), _, HousingScheme::PoorDistricts) => false,
            (Some(_), _, _) => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "hỗ trợ lần nữa cho hộ đã được hỗ trợ nhà ở, ngoài Quyết định 33/2015/QĐ-TTg và huyện nghèo",
                        "support of a household supported before, but for decision 33/2015/QĐ-TTg and poor districts",
                    ),
                });
            }
        };
        if !again {
            trace.refuse(scheme.citation, || HousingSupportReason::SupportedBefore);
        }
        Ok(unsound && again)
    }

    /// Is something asked for, and no more than is lent?
    pub(super) fn is_asked<T: Trace<HousingSupportReason>>(
        facts: &HousingSupportFacts,
        scheme: &Scheme<'_>,
        trace: &mut T,
    ) -> bool {
        let gives = scheme.new.is_some() || facts.loan > Dong::ZERO;
        let asked = gives && facts.houses() > 0;
        if !asked {
            trace.refuse(scheme.citation, || HousingSupportReason::NothingAsked);
        }
        let cap = scheme.loan.map(|loan| loan.value);
        let above = cap.filter(|cap| facts.loan > *cap);
        if let Some(cap) = above {
            trace.refuse(scheme.citation, || HousingSupportReason::LoanAboveCap {
                cap,
            });
        }
        asked && above.is_none()
    }
}
