use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{NaiveDate, Text, date};
use chrono::{NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::process::CaseEvent;

/// What the case is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CaseGround {
    /// Violence (*bạo lực*).
    Violence,
    /// Sexual abuse (*xâm hại tình dục*).
    SexualAbuse,
    /// Another kind of abuse: exploitation, trafficking, abandonment, neglect.
    OtherAbuse,
    /// A risk of violence, exploitation or abandonment.
    AtRisk,
    /// A child in special circumstances that needs support.
    SpecialCircumstances,
}

impl CaseGround {
    /// Does the procedure of 2010 cover it?
    pub(crate) const fn is_violence_or_sexual_abuse(self) -> bool {
        matches!(self, Self::Violence | Self::SexualAbuse)
    }
}

/// Something done in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CaseDone {
    /// What.
    pub what: CaseEvent,
    /// On which day.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "super::strategies::day()"))]
    pub on: NaiveDate,
}

/// A temporary separation from the parents or carers (*tạm thời cách ly*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Separation {
    /// The day of the decision.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "super::strategies::day()"))]
    pub decided: NaiveDate,
    /// Days for which it was decided, 1 to 365.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..20"))]
    pub days: u32,
    /// Days by which it was extended, 0 to 365.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..20"))]
    pub extended_by: u32,
    /// A competent body, such as the court, asks for the whole of it.
    pub asked_for_by_competent_body: bool,
    /// The day it was lifted; null while it lasts.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::strategies::maybe_day()")
    )]
    pub lifted: Option<NaiveDate>,
    /// The day the child's situation after the separation was assessed; null while it wasn't.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::strategies::maybe_day()")
    )]
    pub assessed: Option<NaiveDate>,
}

/// A case on the day its information was received; no name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CaseManagementFacts {
    /// What it is about.
    pub ground: CaseGround,
    /// The child's life, health or dignity is threatened or seriously harmed.
    pub serious_danger: bool,
    /// It is a parent or carer who harms the child.
    pub harmed_by_carer: bool,
    /// The time of day at which the information was received: `"09:00:00"`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "super::strategies::time()"))]
    pub received_at: NaiveTime,
    /// When the emergency measure was taken, or the child separated from the harm; null while it wasn't.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::strategies::maybe_moment()")
    )]
    pub emergency_measure: Option<NaiveDateTime>,
    /// What was done, in order.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::strategies::history()")
    )]
    pub done: Vec<CaseDone>,
    /// The temporary separation from the parents or carers, the last one; null without one.
    #[serde(deserialize_with = "explicit")]
    pub separation: Option<Separation>,
    /// The moment asked about: `"2017-08-01T09:00:00"`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::strategies::moment()")
    )]
    pub asked_at: NaiveDateTime,
    /// Public holidays and days in lieu around the case (Labour Code 45/2019/QH14, articles 111 and
    /// 112); they matter to working days only.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::some_holidays()")
    )]
    pub holidays: Holidays,
}

/// Long after any case that is looked at: everything that has a limit is due.
const LONG_AFTER: NaiveDate = date(2030, 1, 1);

impl Facts for CaseManagementFacts {
    /// A child at risk, in no serious danger; nothing done yet; asked about at the beginning of 2030,
    /// when all that has a limit is due.
    fn ordinary() -> Self {
        Self {
            ground: CaseGround::AtRisk,
            serious_danger: false,
            harmed_by_carer: false,
            received_at: NaiveTime::MIN,
            emergency_measure: None,
            done: Vec::new(),
            separation: None,
            asked_at: LONG_AFTER.and_time(NaiveTime::MIN),
            holidays: Holidays::default(),
        }
    }
}

/// The longest separation that is no slip of the pen, days.
const MOST_DAYS: u32 = 365;

impl CaseManagementFacts {
    /// Urgent protection is needed (decree 56/2017/NĐ-CP, article 31(1)).
    pub(super) const fn is_emergency(&self) -> bool {
        self.serious_danger || self.harmed_by_carer
    }

    /// Are these facts possible for information received at `received`?
    pub(super) fn check(&self, received: NaiveDateTime) -> Result<(), FactError> {
        if let Some(taken) = self.emergency_measure {
            self.check_order("emergency_measure", taken, received)?;
        }
        let mut earlier = received.date();
        for done in &self.done {
            self.check_day("done.on", done.on, earlier)?;
            earlier = done.on;
        }
        let Some(separation) = &self.separation else {
            return Ok(());
        };
        self.check_day("separation.decided", separation.decided, received.date())?;
        for (field, day) in [
            ("separation.lifted", separation.lifted),
            ("separation.assessed", separation.assessed),
        ] {
            day.map_or(Ok(()), |day| self.check_day(field, day, separation.decided))?;
        }
        check_days("separation.days", separation.days, 1)?;
        check_days("separation.extended_by", separation.extended_by, 0)
    }

    fn check_order(
        &self,
        field: &str,
        moment: NaiveDateTime,
        earliest: NaiveDateTime,
    ) -> Result<(), FactError> {
        if (earliest..=self.asked_at).contains(&moment) {
            return Ok(());
        }
        Err(FactError::out_of_range(field, moment, IN_ORDER))
    }

    fn check_day(&self, field: &str, day: NaiveDate, earliest: NaiveDate) -> Result<(), FactError> {
        if (earliest..=self.asked_at.date()).contains(&day) {
            return Ok(());
        }
        Err(FactError::out_of_range(field, day, IN_ORDER))
    }
}

const IN_ORDER: Text = Text::new(
    "không trước việc đi trước nó, không sau thời điểm được hỏi",
    "not before what precedes it, not after the moment asked about",
);

fn check_days(field: &str, days: u32, least: u32) -> Result<(), FactError> {
    if (least..=MOST_DAYS).contains(&days) {
        return Ok(());
    }
    let allowed = if least == 0 {
        Text::new("từ 0 đến 365 ngày", "0 to 365 days")
    } else {
        Text::new("từ 1 đến 365 ngày", "1 to 365 days")
    };
    Err(FactError::out_of_range(field, days, allowed))
}
