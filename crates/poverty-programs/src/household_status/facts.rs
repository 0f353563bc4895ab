use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::household::{HouseholdClass, Listing, PovertyStatus, status_on};

/// What the kinds of poor households ask of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct MemberCapacity {
    /// Has working capacity (*khả năng lao động*).
    pub can_work: bool,
    /// Draws monthly social assistance.
    pub draws_social_assistance: bool,
}

/// A household at the end of a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HouseholdStatusFacts {
    /// What the review found.
    pub class: HouseholdClass,
    /// The lists of the poor and near-poor it has been on, from the first year of the standard or
    /// earlier; at most 100. The one it is on lasts until the review takes it off.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few_listings()"))]
    pub listings: Vec<Listing>,
    /// All members, 1 to 50.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few_members()"))]
    pub members: Vec<MemberCapacity>,
    /// The commune certifies that the household newly escaped.
    pub commune_certifies: bool,
}

impl Facts for HouseholdStatusFacts {
    /// A household of average living standard that was never on a list, one member of which can work.
    fn ordinary() -> Self {
        Self {
            class: HouseholdClass::Average,
            listings: Vec::new(),
            members: vec![MemberCapacity {
                can_work: true,
                draws_social_assistance: false,
            }],
            commune_certifies: false,
        }
    }
}

const MOST_LISTINGS: usize = 100;
const MOST_MEMBERS: usize = 50;

impl HouseholdStatusFacts {
    pub(super) fn check(&self, day: NaiveDate) -> Result<(), FactError> {
        if self.listings.len() > MOST_LISTINGS {
            let allowed = Text::new("nhiều nhất 100", "100 at the most");
            let count = self.listings.len();
            return Err(FactError::out_of_range("listings", count, allowed));
        }
        if self.members.is_empty() || self.members.len() > MOST_MEMBERS {
            let allowed = Text::new("từ 1 đến 50 nhân khẩu", "1 to 50 members");
            let count = self.members.len();
            return Err(FactError::out_of_range("members", count, allowed));
        }
        let unlisted =
            |status| matches!(status, PovertyStatus::NewlyEscaped | PovertyStatus::Other);
        if let Some(listing) = self.listings.iter().find(|known| unlisted(known.status)) {
            let allowed = Text::new("nghèo hoặc cận nghèo", "poor or near-poor");
            let status = Text::of(&listing.status);
            return Err(FactError::out_of_range("listings.status", status, allowed));
        }
        for listing in &self.listings {
            if listing.from > day {
                let allowed = Text::new("không sau ngày quyết định", "no later than the decision");
                let field = "listings.from";
                return Err(FactError::out_of_range(field, listing.from, allowed));
            }
            // Two lists at once contradict each other on the first day of the later one.
            status_on(&self.listings, listing.from)?;
        }
        Ok(())
    }
}

/// At most two lists, one after the other.
#[cfg(feature = "proptest")]
fn few_listings() -> impl proptest::strategy::Strategy<Value = Vec<Listing>> {
    use proptest::prelude::{Strategy as _, any};
    let stretch = (0_u32..10, 1_u32..4, any::<bool>(), any::<bool>());
    proptest::collection::vec(stretch, 0..3).prop_map(|stretches| {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        let mut year: i32 = 2009;
        let mut listings = Vec::new();
        for (gap, length, is_poor, is_open) in stretches {
            year = year.saturating_add_unsigned(gap);
            let from = day(year, 1, 1);
            year = year.saturating_add_unsigned(length);
            let status = if is_poor {
                PovertyStatus::Poor
            } else {
                PovertyStatus::NearPoor
            };
            let until = (!is_open).then(|| day(year, 12, 31));
            year = year.saturating_add(1);
            listings.push(Listing {
                status,
                from,
                until,
            });
        }
        listings
    })
}

#[cfg(feature = "proptest")]
fn few_members() -> impl proptest::strategy::Strategy<Value = Vec<MemberCapacity>> {
    proptest::collection::vec(proptest::prelude::any::<MemberCapacity>(), 1..4)
}
