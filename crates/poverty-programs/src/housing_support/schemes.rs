//! What each scheme gives and lends, and when it runs.

use ansinh_core::law::{Citation, Cited, Entry, InForce, NotInForce, Timeline, first_days};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When, date};

use super::{ABOUT, HousingScheme, HousingSupport};
use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::housing::{
    CIRCULAR_01_2022, CIRCULAR_18_2015, CIRCULAR_41_2014, CIRCULAR_55_2023, DECISION_33_2015,
    DECISION_48_2014, DECISION_167_2008, DECISION_539_2024,
};
use crate::instruments::programmes::DECISION_90_2022;

/// Grants by place, and a loan; million đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Loans {
    grants: &'static [i64],
    loan: i64,
    years: u32,
}

/// Decision 167/2008/QĐ-TTg: elsewhere, in a difficult unit.
const DECISION_167: Loans = Loans {
    grants: &[6, 7],
    loan: 8,
    years: 10,
};

/// Decision 33/2015/QĐ-TTg: a loan alone.
const DECISION_33: Loans = Loans {
    grants: &[],
    loan: 25,
    years: 15,
};

/// Decision 48/2014/QĐ-TTg: elsewhere, in a difficult unit, in an extremely disadvantaged village.
const DECISION_48: Loans = Loans {
    grants: &[12, 14, 16],
    loan: 15,
    years: 10,
};

/// Houses of poor households. The last day of decision 33/2015 is known, not read.
static POOR_HOUSES: Timeline<Option<Loans>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2009, 1, 1),
                Some(DECISION_167),
                DECISION_167_2008.whole().published(),
            ),
            Entry::new(
                date(2013, 1, 1),
                None,
                DECISION_167_2008.whole().published(),
            ),
            Entry::new(
                date(2015, 10, 1),
                Some(DECISION_33),
                DECISION_33_2015.whole().published(),
            ),
            Entry::new(date(2021, 1, 1), None, DECISION_33_2015.whole().unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Houses against storm and flood. The first day is known, not read.
static STORM_HOUSES: Timeline<Option<Loans>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(date(2009, 1, 1), None, DECISION_48_2014.whole().unchecked()),
            Entry::new(
                date(2014, 10, 15),
                Some(DECISION_48),
                DECISION_48_2014.whole().published(),
            ),
            Entry::new(
                STORM_LOANS_GUIDED,
                Some(DECISION_48),
                DECISION_48_2014.whole().published(),
            ),
            Entry::new(
                STORM_GRANTS_GUIDED,
                Some(DECISION_48),
                DECISION_48_2014.whole().published(),
            ),
            Entry::new(date(2017, 1, 1), None, DECISION_48_2014.whole().published()),
        ]
    },
    REVIEWED_UNTIL,
);

/// From this day circular 41/2014/TT-NHNN says how decision 48/2014/QĐ-TTg lends.
const STORM_LOANS_GUIDED: NaiveDate = date(2014, 12, 25);
/// From this day circular 18/2015/TT-BTC says what it grants.
const STORM_GRANTS_GUIDED: NaiveDate = date(2015, 3, 18);

/// Where what is granted and lent against storm and flood stands on a day: grants, loan, rate, term.
fn storm_provisions(day: NaiveDate, decision: &Citation) -> [Citation; 4] {
    let lent = |guided: Citation| {
        if day >= STORM_LOANS_GUIDED {
            guided
        } else {
            decision.clone()
        }
    };
    let granted = if day >= STORM_GRANTS_GUIDED {
        CIRCULAR_18_2015.article("4").clause("3").published()
    } else {
        decision.clone()
    };
    [
        granted,
        lent(CIRCULAR_41_2014.article("4").clause("3").published()),
        lent(CIRCULAR_41_2014.article("5").published()),
        lent(CIRCULAR_41_2014.article("6").published()),
    ]
}

/// How the support in poor districts is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DistrictHouses {
    /// There is none.
    None,
    /// No text on it was read.
    Whole,
    /// So much first, per cent, and the rest on completion.
    InParts(Percent),
    /// The same, with money carried over alone.
    CarriedOver(Percent),
}

impl DistrictHouses {
    const fn first_part(self) -> Option<Percent> {
        match self {
            Self::InParts(first) | Self::CarriedOver(first) => Some(first),
            Self::None | Self::Whole => None,
        }
    }
}

/// Houses in poor districts.
static DISTRICT_HOUSES: Timeline<DistrictHouses> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2009, 1, 1),
                DistrictHouses::None,
                DECISION_90_2022.whole().published(),
            ),
            Entry::new(
                date(2022, 8, 15),
                DistrictHouses::Whole,
                CIRCULAR_01_2022.whole().published(),
            ),
            Entry::new(
                date(2023, 8, 15),
                DistrictHouses::InParts(Percent::new(70, 0)),
                CIRCULAR_55_2023.article("75").clause("1").published(),
            ),
            Entry::new(
                FOLLOWED_BY_OTHERS,
                DistrictHouses::CarriedOver(Percent::new(70, 0)),
                CIRCULAR_55_2023.article("75").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The campaign against temporary and dilapidated houses: a new house and a repair, million đồng. No text
/// of its levels was read; they make a province's total exactly.
static CAMPAIGN: Timeline<Option<[i64; 2]>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2009, 1, 1),
                None,
                DECISION_539_2024.whole().unchecked(),
            ),
            Entry::new(
                date(2024, 10, 1),
                Some([60, 30]),
                DECISION_539_2024.whole().implied(),
            ),
            Entry::new(
                date(2025, 8, 18),
                None,
                DECISION_539_2024.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn regimes() -> Vec<NaiveDate> {
    first_days(&[&POOR_HOUSES, &STORM_HOUSES, &DISTRICT_HOUSES, &CAMPAIGN])
}

pub(super) fn rule(when: When) -> Result<HousingSupport, NotInForce> {
    let poor = POOR_HOUSES.on(when)?;
    let storm = STORM_HOUSES.on(when)?;
    let district = DISTRICT_HOUSES.on(when)?;
    let campaign = CAMPAIGN.on(when)?;
    let lends = poor.value.is_some() || storm.value.is_some();
    let [storm_grants, storm_loan, storm_rate, storm_term] =
        storm_provisions(when.date, storm.citation);
    let (rate_by, grace_by) = if poor.value.is_some() {
        (poor.citation, poor.citation)
    } else {
        (&storm_rate, &storm_term)
    };
    let of_district = |amount| {
        let citation = CIRCULAR_55_2023.article("74").clause("1").published();
        let by = if district.value.first_part().is_some() {
            citation
        } else {
            district.citation.clone()
        };
        let gives = *district.value != DistrictHouses::None && when.date <= CARRIED_OVER_UNTIL;
        gives.then(|| million(amount, &by))
    };
    let of_campaign = |which: fn([i64; 2]) -> i64| {
        campaign
            .value
            .map(|levels| million(which(levels), campaign.citation))
    };
    Ok(HousingSupport {
        day: when.date,
        poor_grant: grant(&poor, 0, poor.citation),
        poor_grant_difficult: grant(&poor, 1, poor.citation),
        poor_loan: poor.value.map(|loans| million(loans.loan, poor.citation)),
        poor_loan_years: poor.value.map(|loans| cited(loans.years, poor.citation)),
        storm_grant: grant(&storm, 0, &storm_grants),
        storm_grant_difficult: grant(&storm, 1, &storm_grants),
        storm_grant_village: grant(&storm, 2, &storm_grants),
        storm_loan: storm.value.map(|loans| million(loans.loan, &storm_loan)),
        storm_loan_years: storm.value.map(|loans| cited(loans.years, &storm_term)),
        loan_rate: lends.then(|| cited(Percent::new(3, 0), rate_by)),
        grace_years: lends.then(|| cited(5, grace_by)),
        years_between: poor
            .value
            .filter(|loans| loans.grants.is_empty())
            .map(|_| cited(8, poor.citation)),
        district_new: of_district(40),
        district_repair: of_district(20),
        first_part: district
            .value
            .first_part()
            .filter(|_| when.date <= CARRIED_OVER_UNTIL)
            .map(|part| cited(part, district.citation)),
        campaign_new: of_campaign(|[new, _]| new),
        campaign_repair: of_campaign(|[_, repair]| repair),
        terms: Terms::new(
            Funding::on(
                when,
                &[
                    &funding::POOR_HOUSES,
                    &funding::STORM_HOUSES,
                    &funding::DISTRICT_HOUSES,
                ],
            ),
            poor.caveats(),
        ),
    })
}

fn grant(
    scheme: &InForce<'_, Option<Loans>>,
    place: usize,
    citation: &Citation,
) -> Option<Cited<Dong>> {
    let amount = scheme
        .value
        .and_then(|loans| loans.grants.get(place).copied());
    Some(million(amount?, citation))
}

fn million(amount: i64, citation: &Citation) -> Cited<Dong> {
    cited(Dong::new(amount.saturating_mul(1_000_000)), citation)
}

fn cited<T>(value: T, citation: &Citation) -> Cited<T> {
    Cited::new(value, citation.clone())
}

/// The last day of the money of 2021 to 2025 that resolution 257/2025/QH15 carries over.
const CARRIED_OVER_UNTIL: NaiveDate = date(2026, 12, 31);

/// What follows the schemes from this day on is not established.
pub(super) const FOLLOWED_BY_OTHERS: NaiveDate = date(2026, 1, 1);

/// A scheme by name, and where it stands; before its decision, where its forerunner stood.
pub(super) fn named(scheme: HousingScheme, day: NaiveDate) -> (Text, Citation) {
    let (name, decision) = match scheme {
        HousingScheme::PoorHouseholds => (
            Text::new("nhà ở hộ nghèo", "houses of poor households"),
            &DECISION_167_2008,
        ),
        HousingScheme::StormAndFlood => (
            Text::new(
                "nhà ở phòng, tránh bão, lụt",
                "houses against storm and flood",
            ),
            &DECISION_48_2014,
        ),
        HousingScheme::PoorDistricts => (
            Text::new("nhà ở tại huyện nghèo", "houses in poor districts"),
            &DECISION_90_2022,
        ),
        HousingScheme::Campaign => (
            Text::new("xóa nhà tạm, nhà dột nát", "the campaign's houses"),
            &DECISION_539_2024,
        ),
    };
    let is_issued = decision.issued.is_some_and(|issued| issued <= day);
    let decision = if is_issued {
        decision
    } else {
        &DECISION_167_2008
    };
    (name, decision.whole().unchecked())
}
