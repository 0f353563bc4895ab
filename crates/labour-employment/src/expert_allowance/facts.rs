use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

/// Where an expert served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Country {
    /// Laos.
    Laos,
    /// Cambodia.
    Cambodia,
}

/// How long a mission lasted, as the file has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case")]
pub enum Served {
    /// Whole months that lie within the days that count, 0 to 600.
    Months(#[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..700"))] u32),
    /// The first and the last day, both counted; what lies outside the days that count is cut off.
    Days(
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day_of_service()"))]
        NaiveDate,
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day_of_service()"))]
        NaiveDate,
    ),
}

/// A mission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Mission {
    /// Where.
    pub country: Country,
    /// How long.
    pub served: Served,
}

/// What the person did there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ExpertRole {
    /// An expert (*chuyên gia*).
    Expert,
    /// Staff who served experts (*nhân viên phục vụ*); since decision 62/2015.
    ServiceStaff,
}

/// Who sent the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Sender {
    /// An agency of the Party, the State, the Fatherland Front or a socio-political organisation.
    PartyStateOrFront,
    /// The armed forces; since decision 62/2015.
    ArmedForces,
}

/// What the person does now, or did last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ExpertStatus {
    /// Retired, or on the allowance for loss of working capacity.
    Retired,
    /// Working.
    Working,
    /// Waiting for a pension (*nghỉ chờ hưởng chế độ hưu trí*).
    AwaitingPension,
    /// Left work (*thôi việc*); since decision 62/2015.
    LeftWork,
}

/// How an office reads the decisions where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct ExpertReadings {
    /// Service before 1975-05-01 in Laos and before 1979-01-01 in Cambodia does not count, under
    /// decision 62/2015 either.
    pub from_the_first_days: bool,
    /// The odd days of each mission are dropped before the missions are added up.
    pub odd_days_dropped_each: bool,
}

/// The facts of an expert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ExpertAllowanceFacts {
    /// The missions, 100 at the most.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_few_missions()"))]
    pub missions: Vec<Mission>,
    /// What the person did there.
    pub role: ExpertRole,
    /// Who sent the person.
    pub sender: Sender,
    /// Paid out of the state budget when sent.
    pub paid_by_state: bool,
    /// What the person does now.
    pub status: ExpertStatus,
    /// Drew the allowance of decision 87-CT of 1985-03-01, article 2, clause 7.
    pub drew_allowance_of_1985: bool,
    /// Excluded by treason, desertion or a conviction (decision 57/2013/QĐ-TTg, article 2, clause 2).
    pub excluded: bool,
    /// Dead: relatives receive the allowance.
    pub dead: bool,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: ExpertReadings,
}

impl Facts for ExpertAllowanceFacts {
    /// A retired expert of a state agency with a year in Laos and no earlier allowance.
    fn ordinary() -> Self {
        Self {
            missions: vec![Mission {
                country: Country::Laos,
                served: Served::Months(12),
            }],
            role: ExpertRole::Expert,
            sender: Sender::PartyStateOrFront,
            paid_by_state: true,
            status: ExpertStatus::Retired,
            drew_allowance_of_1985: false,
            excluded: false,
            dead: false,
            readings: ExpertReadings::default(),
        }
    }
}

/// More missions than anybody had: a slip of the pen.
const MOST_MISSIONS: usize = 100;
/// More than the years between the first mission and the last.
const MOST_MONTHS: u32 = 600;

impl ExpertAllowanceFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.missions.len() > MOST_MISSIONS {
            let allowed = Text::new("nhiều nhất 100 lần", "100 missions at the most");
            return Err(FactError::out_of_range(
                "missions",
                self.missions.len(),
                allowed,
            ));
        }
        self.check_apart()?;
        self.missions
            .iter()
            .try_for_each(|mission| match mission.served {
                Served::Months(months) if months > MOST_MONTHS => {
                    let allowed = Text::new("từ 0 đến 600 tháng", "0 to 600 months");
                    Err(FactError::out_of_range(
                        "missions.served.months",
                        months,
                        allowed,
                    ))
                }
                Served::Days(from, to) if to < from || from < date(1945, 1, 1) => {
                    let allowed = Text::new(
                        "từ năm 1945, ngày cuối không trước ngày đầu",
                        "since 1945, the last day not before the first",
                    );
                    Err(FactError::out_of_range(
                        "missions.served.days",
                        from,
                        allowed,
                    ))
                }
                _ => Ok(()),
            })
    }

    /// Time is counted once.
    fn check_apart(&self) -> Result<(), FactError> {
        let spans = self.missions.iter().filter_map(|one| match one.served {
            Served::Days(from, to) => Some((from, to)),
            Served::Months(_) => None,
        });
        let spans = spans.enumerate();
        let overlaps_an_earlier = |&(position, (start, end)): &(usize, (NaiveDate, NaiveDate))| {
            let mut earlier = spans
                .clone()
                .filter(|(other, span)| (*span, *other) < ((start, end), position));
            earlier.any(|(_, (_, end))| start <= end)
        };
        let overlap = spans.clone().filter(overlaps_an_earlier);
        let overlap = overlap.map(|(_, (start, _))| start).min();
        overlap.map_or(Ok(()), |start| {
            let because = Text::new("các đợt không được trùng ngày", "missions do not overlap");
            Err(FactError::contradiction(
                "missions.served.days",
                start,
                because,
            ))
        })
    }

    /// Is this somebody whom only decision 62/2015 covers?
    pub(super) const fn is_of_decision_62(&self) -> bool {
        matches!(self.sender, Sender::ArmedForces)
            || matches!(self.role, ExpertRole::ServiceStaff)
            || matches!(self.status, ExpertStatus::LeftWork)
    }
}

#[cfg(feature = "proptest")]
fn a_day_of_service() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::strategy::Strategy as _;
    (0_u64..9_000).prop_map(|days| {
        date(1970, 1, 1)
            .checked_add_days(chrono::Days::new(days))
            .unwrap_or_default()
    })
}

#[cfg(feature = "proptest")]
fn a_few_missions() -> impl proptest::strategy::Strategy<Value = Vec<Mission>> {
    proptest::collection::vec(proptest::prelude::any::<Mission>(), 0..4)
}
