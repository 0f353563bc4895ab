use ansinh_core::facts::{Age, FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Month, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::monthly_allowance::Case;
use crate::social_pension::PaidBy;
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
    /// A certificate states another degree of disability.
    DegreeDetermined(Degree),
    /// An institution took the person in; the month is the institution's.
    InstitutionEntered,
    /// The person left the institution.
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

/// Decree 20/2021/NĐ-CP, article 8(4), speaks of districts, which ended on this day.
const NO_DISTRICTS_FROM: NaiveDate = ansinh_core::date(2025, 7, 1);

impl AllowancePeriodFacts {
    /// Are these facts possible? Gives the day of birth and that of the decision.
    pub(super) fn check(
        &self,
        compliance: Option<u32>,
    ) -> Result<(NaiveDate, NaiveDate), FactError> {
        let dates = self.check_circumstances()?;
        self.check_events()?;
        self.check_provincial_levels()?;
        self.check_suspensions(compliance)?;
        Ok(dates)
    }

    fn check_circumstances(&self) -> Result<(NaiveDate, NaiveDate), FactError> {
        let given = &self.circumstances;
        let because = Text::new(
            "thay đổi sau quyết định được ghi thành sự kiện",
            "what changes after the decision is an event",
        );
        if let Some(ended) = given.ended {
            return Err(FactError::contradiction(
                "circumstances.ended",
                ended,
                because,
            ));
        }
        if given.suspended || given.in_institution {
            let field = if given.suspended {
                "suspended"
            } else {
                "in_institution"
            };
            let field = format!("circumstances.{field}");
            return Err(FactError::contradiction(&field, true, because));
        }
        let children = given.single_parent_of.iter().flatten();
        if children
            .clone()
            .any(|child| matches!(child.age, Age::Years(_)))
        {
            return Err(needs_birth("circumstances.single_parent_of.age.born"));
        }
        let Age::Born(born) = given.age else {
            return Err(needs_birth("circumstances.age.born"));
        };
        let Some(decided) = given.decided else {
            return Err(FactError::Missing {
                field: "circumstances.decided".into(),
                allowed: Text::new("ngày ký quyết định", "the day of the decision"),
            });
        };
        Ok((born, decided))
    }

    fn check_events(&self) -> Result<(), FactError> {
        for (earlier, later) in self.events.iter().zip(self.events.iter().skip(1)) {
            if earlier.on > later.on {
                let because = Text::new(
                    "sự kiện ghi theo thứ tự thời gian",
                    "events stand in the order of their days",
                );
                return Err(FactError::contradiction("events.on", later.on, because));
            }
        }
        let moved_late =
            |event: &Event| event.change == Change::Moved && event.on >= NO_DISTRICTS_FROM;
        if self.events.iter().any(moved_late) {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "từ 7/2025, tháng chuyển nơi chi trả giữa các xã",
                    "from 2025-07, from which month another commune pays after a move",
                ),
            });
        }
        Ok(())
    }

    fn check_provincial_levels(&self) -> Result<(), FactError> {
        for one in &self.provincial_levels {
            not_negative("provincial_levels.level", one.level)?;
        }
        let later = self.provincial_levels.iter().skip(1);
        for (earlier, later) in self.provincial_levels.iter().zip(later) {
            if later.from <= earlier.from {
                let because = Text::new(
                    "mức của tỉnh ghi theo thứ tự thời gian",
                    "the province's levels stand in the order of their months",
                );
                let field = "provincial_levels.from";
                return Err(FactError::contradiction(field, later.from, because));
            }
        }
        Ok(())
    }

    fn check_suspensions(&self, compliance: Option<u32>) -> Result<(), FactError> {
        let mut earliest: Option<Month> = None;
        for one in &self.suspensions {
            let field = "suspensions.first_month";
            if earliest.is_some_and(|earliest| one.first_month < earliest) {
                let because = Text::new(
                    "trùng với lần tạm dừng trước",
                    "it overlaps the suspension before it",
                );
                return Err(FactError::contradiction(field, one.first_month, because));
            }
            let resumed = one.resumed.unwrap_or(Month::of(NaiveDate::MAX));
            let terminated = one.ground == SuspensionGround::RefusesAssessment
                && compliance.is_some_and(|months| resumed > one.first_month.plus(months));
            if resumed <= one.first_month || terminated && one.resumed.is_some() {
                let because = Text::new(
                    "chi trả lại sau tháng tạm dừng; nếu từ chối đánh giá thì trong 3 tháng, quá hạn là thôi hưởng",
                    "payment goes on after the first month not paid and, after a refused assessment, within 3 months: later the right is terminated",
                );
                return Err(FactError::contradiction(
                    "suspensions.resumed",
                    resumed,
                    because,
                ));
            }
            earliest = Some(resumed);
        }
        Ok(())
    }

    /// The circumstances that decide a month: those at its end; failing them, those at the end of
    /// the month before, as a right that was lost in the month is paid to its end.
    pub(super) fn circumstances(&self, month: Month) -> Circumstances {
        let now = self.at(month, month);
        let before = MonthlyAllowanceFacts {
            competing_allowance: now.competing_allowance,
            ended: now.ended,
            ..self.at(month.previous(), month)
        };
        if now.in_institution || now.suspended {
            Circumstances {
                first: now,
                second: None,
            }
        } else if now.readings.change_from_next_month {
            Circumstances {
                first: before,
                second: Some(now),
            }
        } else {
            Circumstances {
                first: now,
                second: Some(before),
            }
        }
    }

    /// The circumstances at the end of `until`, for payment of `month`, without the children.
    fn at(&self, until: Month, month: Month) -> MonthlyAllowanceFacts {
        let mut now = MonthlyAllowanceFacts {
            single_parent_of: None,
            ..self.circumstances
        };
        for event in self
            .events
            .iter()
            .filter(|event| Month::of(event.on) <= until)
        {
            match event.change {
                Change::HouseholdClassed(household) => now.household = household,
                Change::EducationBegan => now.in_education = true,
                Change::EducationEnded => now.in_education = false,
                Change::DegreeDetermined(degree) => now.disability = Some(degree),
                Change::InstitutionEntered => now.in_institution = true,
                Change::InstitutionLeft => now.in_institution = false,
                Change::OtherAllowance(amount) => now.competing_allowance = amount,
                Change::RightLost | Change::Died => now.ended = now.ended.or(Some(event.on)),
                Change::Moved => {}
            }
        }
        now.suspended = self.suspensions.iter().any(|one| one.stops(month));
        now.drew_child_allowance |= self.draws_until_16();
        now
    }

    /// Is the allowance of a child without support drawn when turning 16 (decree 20/2021/NĐ-CP,
    /// article 5(2))? It is where it was decided earlier, and no institution had taken the child in.
    fn draws_until_16(&self) -> bool {
        let given = &self.circumstances;
        let (Age::Born(born), Some(decided), Some(_)) =
            (given.age, given.decided, given.child_situation)
        else {
            return false;
        };
        let Some(sixteenth) = born.checked_add_months(chrono::Months::new(16 * 12)) else {
            return false;
        };
        let mut stays = self.events.iter().filter(|event| event.on < sixteenth);
        let last = stays.rfind(|event| {
            matches!(
                event.change,
                Change::InstitutionEntered | Change::InstitutionLeft
            )
        });
        let in_institution = last.is_some_and(|event| event.change == Change::InstitutionEntered);
        decided < sixteenth && !in_institution
    }

    /// The case of a month: its circumstances, and the children raised all the while.
    pub(super) fn case<'a>(&'a self, circumstances: &'a MonthlyAllowanceFacts) -> Case<'a> {
        Case {
            facts: circumstances,
            ..self.circumstances.case()
        }
    }

    /// Which place pays a month: the old one up to the month of a move to another district.
    pub(super) fn paid_by(&self, month: Month) -> PaidBy {
        let mut events = self.events.iter();
        let moves = |event: &Event| event.change == Change::Moved && month <= Month::of(event.on);
        if events.any(moves) {
            PaidBy::OldPlace
        } else {
            PaidBy::Residence
        }
    }
}

/// The circumstances by which a month may be paid, in their order.
pub(super) struct Circumstances {
    pub(super) first: MonthlyAllowanceFacts,
    pub(super) second: Option<MonthlyAllowanceFacts>,
}

impl Suspension {
    /// Is this month never paid?
    fn stops(&self, month: Month) -> bool {
        let ended = self.resumed.is_some_and(|resumed| resumed <= month);
        let paid_later = self.paid_later && self.resumed.is_some();
        self.first_month <= month && !ended && !paid_later
    }
}

fn needs_birth(field: &str) -> FactError {
    FactError::Missing {
        field: field.into(),
        allowed: Text::new(
            "ngày sinh (born): tuổi thay đổi theo tháng",
            "the day of birth (born): the age changes from month to month",
        ),
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
