use ansinh_core::facts::{Age, Facts, explicit};
use ansinh_core::{Dong, Month, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::monthly_allowance::SupportPerson;
use crate::{Degree, Household, MonthlyAllowanceFacts};

/// What happened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The household was classed anew.
    HouseholdClassed(Household),
    /// Began, or went back to, an education that counts.
    EducationBegan,
    /// Finished it or dropped out.
    EducationEnded,
    /// What left a child without support is over: adopted, or a parent is back.
    SituationEnded,
    /// A child no longer counts for the single parent: out of education, adopted, dead. Its place in
    /// `single_parent_of`, from 0. One born later than the decision stands there from the start.
    ChildNoLongerCounts(u16),
    /// Married, or the missing spouse is back.
    NoLongerSingleParent,
    /// Who is obliged to support an older person has changed.
    SupportPersonChanged(SupportPerson),
    /// A certificate states another degree of disability.
    DegreeDetermined(Degree),
    /// An institution took the person in; the month is the institution's.
    InstitutionEntered,
    /// The person left the institution; this month is still the institution's.
    InstitutionLeft,
    /// Draws this much a month under another instrument from now on, đồng; 0 for no longer.
    OtherAllowance(Dong),
    /// The old place of residence decided to stop payment because of a move to another district.
    /// A move within the district changes only where the money is fetched, and is no event.
    Moved,
    /// Lost the right for a reason that the other changes don't tell: declared missing, imprisoned,
    /// refuses the allowance.
    RightLost,
    /// Died.
    Died,
}

/// A dated event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its day; for a move, that of the decision to stop.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_recent_day()"))]
    pub on: NaiveDate,
    /// What happened.
    pub change: Change,
}

/// On what ground payment was suspended: circular 02/2021/TT-BLĐTBXH, article 2, clause 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum SuspensionGround {
    /// a: not collected for three months or more.
    NotCollected,
    /// b: refuses that the degree or the conditions are assessed again.
    RefusesAssessment,
    /// c: in detention before trial for a month or more.
    Detained,
}

/// A suspension (*tạm dừng*), with the months that its decision names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    /// The ground.
    pub ground: SuspensionGround,
    /// The first month not paid.
    pub first_month: Month,
    /// The month from which payment goes on; null while it doesn't.
    #[serde(deserialize_with = "explicit")]
    pub resumed: Option<Month>,
    /// The decision pays the suspended months later (*truy lĩnh*), once payment goes on.
    pub paid_later: bool,
}

/// A province's own standard level, from a month on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ProvincialLevel {
    /// The first month.
    pub from: Month,
    /// The level, đồng a month; below the national one it has no effect.
    pub level: Dong,
}

/// The facts of an allowance over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct AllowancePeriodFacts {
    /// The circumstances on the day of the decision, which `decided` names; ages as days of birth.
    /// What changes later is an event: `ended`, `suspended` and `in_institution` are left unset. That
    /// the allowance of a child is drawn until 16 follows where it is decided before.
    #[cfg_attr(feature = "proptest", proptest(strategy = "at_a_decision()"))]
    pub circumstances: MonthlyAllowanceFacts,
    /// What happened since, in the order of the days.
    #[cfg_attr(feature = "proptest", proptest(strategy = "in_order()"))]
    pub events: Vec<Event>,
    /// Suspensions, in order.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub suspensions: Vec<Suspension>,
    /// The province's own standard levels, in order; empty where the national ones hold.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub provincial_levels: Vec<ProvincialLevel>,
}

impl Facts for AllowancePeriodFacts {
    /// Ordinary circumstances of somebody born on 1990-01-01, decided on 2024-01-02; nothing
    /// happened since.
    fn ordinary() -> Self {
        Self {
            circumstances: MonthlyAllowanceFacts {
                age: Age::Born(ansinh_core::date(1990, 1, 1)),
                decided: Some(ansinh_core::date(2024, 1, 2)),
                ..MonthlyAllowanceFacts::ordinary()
            },
            events: Vec::new(),
            suspensions: Vec::new(),
            provincial_levels: Vec::new(),
        }
    }
}

impl AllowancePeriodFacts {
    /// The circumstances of the decision, and nothing that happened since.
    pub fn of(circumstances: MonthlyAllowanceFacts) -> Self {
        Self {
            circumstances,
            ..Self::ordinary()
        }
    }
}

#[cfg(feature = "proptest")]
mod strategies {
    use ansinh_core::date;
    use chrono::Months;
    use proptest::prelude::{Arbitrary, Strategy, any};

    use super::{Age, Event, MonthlyAllowanceFacts, NaiveDate};

    /// A day so many days later.
    fn later(first: NaiveDate, days: u64) -> NaiveDate {
        let day = first.checked_add_days(chrono::Days::new(days));
        day.unwrap_or(first)
    }

    pub(super) fn any_recent_day() -> impl Strategy<Value = NaiveDate> {
        (0_u64..5_000).prop_map(|days| later(date(2013, 1, 1), days))
    }

    pub(super) fn few<T: Arbitrary + 'static>() -> impl Strategy<Value = Vec<T>> {
        proptest::collection::vec(any::<T>(), 0..2)
    }

    pub(super) fn in_order() -> impl Strategy<Value = Vec<Event>> {
        proptest::collection::vec(any::<Event>(), 0..4).prop_map(|mut events| {
            events.sort_by_key(|event| event.on);
            events
        })
    }

    /// Facts as a decision finds them.
    pub(super) fn at_a_decision() -> impl Strategy<Value = MonthlyAllowanceFacts> {
        let parts = (
            any::<MonthlyAllowanceFacts>(),
            0_u64..38_000,
            any_recent_day(),
        );
        parts.prop_map(|(mut facts, days, decided)| {
            for child in facts.single_parent_of.iter_mut().flatten() {
                child.age = Age::Born(born_before(decided, child.age));
            }
            MonthlyAllowanceFacts {
                age: Age::Born(later(date(1920, 1, 1), days)),
                decided: Some(decided),
                ended: None,
                suspended: false,
                in_institution: false,
                ..facts
            }
        })
    }

    /// A day of birth that gives the age on `day`.
    fn born_before(day: NaiveDate, age: Age) -> NaiveDate {
        match age {
            Age::Born(born) => born,
            Age::Years(years) => {
                let months = u32::from(years).saturating_mul(12);
                day.checked_sub_months(Months::new(months)).unwrap_or(day)
            }
        }
    }
}
#[cfg(feature = "proptest")]
use strategies::{any_recent_day, at_a_decision, few, in_order};
