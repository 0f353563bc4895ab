//! Time limit for investigating a work accident (*thời hạn điều tra tai nạn lao động*): the last day
//! on which the record is announced, and who investigates.
//!
//! The day the accident is reported governs; it is not counted (Civil Code 91/2015/QH13, article
//! 147), and the days are calendar days. Where an accident needs a technical or forensic
//! examination, sixty days are read as those of a fatal one, whose point of the article they stand
//! in; the reading `examination_lengthens_every_accident` gives them to all. An accident is one event
//! (*vụ*), however many are hurt.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When, date};
use chrono::Days;
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::LAW_84_2015;
use ansinh_core::answer::Answer;

const ABOUT: Text = Text::new(
    "Thời hạn điều tra tai nạn lao động",
    "Time limit for investigating a work accident",
);

/// Days, in the order of article 35, clause 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Limits {
    light: u32,
    one_serious: u32,
    several_serious: u32,
    fatal: u32,
    with_examination: u32,
}

static LIMITS: Timeline<Limits> = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            date(2016, 7, 1),
            Limits {
                light: 4,
                one_serious: 7,
                several_serious: 20,
                fatal: 30,
                with_examination: 60,
            },
            LAW_84_2015.article("35").clause("6").published(),
        )]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no such limit.
    pub enum AccidentInvestigationReason {
        /// The investigation of light injuries is not extended.
        LightNotExtended = "light-not-extended",
            vi: "tai nạn làm bị thương nhẹ không được gia hạn điều tra",
            en: "the investigation of light injuries is not extended";
        /// An extension is no longer than the limit itself.
        ExtensionTooLong {
            /// Days asked for.
            asked: u32,
            /// Days allowed.
            allowed: u32,
        } = "extension-too-long",
            vi: "gia hạn {asked} ngày, chỉ được gia hạn không quá {allowed} ngày",
            en: "an extension of {asked} days; at most {allowed} are allowed";
    }
}

/// How badly the accident hurt, in the order of the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Light injuries only (*bị thương nhẹ*).
    Light,
    /// One seriously injured (*bị thương nặng*).
    OneSerious,
    /// Two or more seriously injured.
    SeveralSerious,
    /// Somebody died.
    Fatal,
}

/// How an office reads the article where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct InvestigationReadings {
    /// A technical or forensic examination gives sixty days to every accident, fatal or not.
    pub examination_lengthens_every_accident: bool,
}

/// The facts of an accident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct AccidentInvestigationLimitFacts {
    /// How badly it hurt.
    pub severity: Severity,
    /// A technical or forensic examination is needed.
    pub examination_needed: bool,
    /// Days by which the investigation is extended, once; 0 for none.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..90"))]
    pub extended_by: u32,
    /// How the office reads the law; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: InvestigationReadings,
}

impl Facts for AccidentInvestigationLimitFacts {
    /// One seriously injured, no examination, no extension.
    fn ordinary() -> Self {
        Self {
            severity: Severity::OneSerious,
            examination_needed: false,
            extended_by: 0,
            readings: InvestigationReadings::default(),
        }
    }
}

/// The time limit for an accident reported on a day.
///
/// ```
/// use ansinh_core::explanation::Value;
/// use ansinh_core::{Award as _, Rule, date, facts::Facts};
/// use ansinh_labour_employment::accident_investigation_limit::Severity;
/// use ansinh_labour_employment::{AccidentInvestigationLimit, AccidentInvestigationLimitFacts};
///
/// let rule = AccidentInvestigationLimit::in_force(date(2017, 3, 10))?;
/// let facts = AccidentInvestigationLimitFacts {
///     severity: Severity::Fatal,
///     ..AccidentInvestigationLimitFacts::ordinary()
/// };
/// let limit = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(limit.headline(), Value::Date(date(2017, 4, 9)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccidentInvestigationLimit {
    /// The day the accident is reported.
    pub reported: NaiveDate,
    /// Light injuries, days.
    pub light: Cited<u32>,
    /// One seriously injured, days.
    pub one_serious: Cited<u32>,
    /// Two or more seriously injured, days.
    pub several_serious: Cited<u32>,
    /// A death, days.
    pub fatal: Cited<u32>,
    /// A technical or forensic examination, days.
    pub with_examination: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(AccidentInvestigationLimit {
    light: None, "bị thương nhẹ, số ngày", "light injuries, days";
    one_serious: None, "một người bị thương nặng, số ngày", "one seriously injured, days";
    several_serious: None, "từ hai người bị thương nặng, số ngày", "two or more seriously injured, days";
    fatal: None, "chết người, số ngày", "a death, days";
    with_examination: None, "cần giám định, số ngày", "an examination is needed, days";
});

impl Rule for AccidentInvestigationLimit {
    type Facts = AccidentInvestigationLimitFacts;
    type Award = Answer;
    type Reason = AccidentInvestigationReason;

    fn about() -> About {
        About {
            id: "labour-employment/accident-investigation-limit",
            title: ABOUT,
            governing_date: Text::new(
                "ngày nhận tin báo, khai báo tai nạn",
                "the day the accident is reported",
            ),
            regimes: first_days(&[&LIMITS]),
            reviewed_until: LIMITS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = LIMITS.on(when)?;
        let limits = *found.value;
        let point = |point| {
            LAW_84_2015
                .article("35")
                .clause("6")
                .point(point)
                .published()
        };
        Ok(Self {
            reported: when.date,
            light: Cited::new(limits.light, point("a")),
            one_serious: Cited::new(limits.one_serious, point("b")),
            several_serious: Cited::new(limits.several_serious, point("c")),
            fatal: Cited::new(limits.fatal, point("d")),
            with_examination: Cited::new(limits.with_examination, point("d")),
            terms: Terms::new(Funding::NoPayment, found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<AccidentInvestigationReason>>(
        &self,
        facts: &AccidentInvestigationLimitFacts,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        let limit = self.limit(facts, trace);
        if let Some(reason) = refused(facts, limit.value) {
            trace.refuse(&limit.citation, || reason);
            return Ok(None);
        }
        let days = limit.value.saturating_add(facts.extended_by);
        let last = self
            .reported
            .checked_add_days(Days::new(days.into()))
            .unwrap_or(NaiveDate::MAX);
        let label = Text::new(
            "ngày cuối công bố biên bản",
            "last day to announce the record",
        );
        trace.step(&limit.citation, |citation| {
            let formula = Text::new(
                "ngày nhận tin báo + thời hạn + gia hạn",
                "day of the report + limit + extension",
            );
            Step::new(label.clone(), formula, last, citation)
                .input(
                    Text::new("ngày nhận tin báo", "day of the report"),
                    self.reported,
                )
                .input(Text::new("thời hạn, ngày", "limit, days"), limit.value)
                .input(
                    Text::new("gia hạn, ngày", "extension, days"),
                    facts.extended_by,
                )
        });
        let level = LAW_84_2015
            .article("35")
            .clause(facts.severity.clause())
            .published();
        Ok(Some(
            Answer::told_to(trace, label, last, Bound::AtMost, &limit.citation)
                .with(
                    Text::new("số ngày", "days"),
                    days,
                    Bound::AtMost,
                    &limit.citation,
                )
                .with(
                    Text::new("đoàn điều tra", "investigating team"),
                    facts.severity.team(),
                    Bound::Exact,
                    &level,
                ),
        ))
    }
}

impl AccidentInvestigationLimit {
    fn limit<T: Trace<AccidentInvestigationReason>>(
        &self,
        facts: &AccidentInvestigationLimitFacts,
        trace: &mut T,
    ) -> &Cited<u32> {
        let plain = match facts.severity {
            Severity::Light => &self.light,
            Severity::OneSerious => &self.one_serious,
            Severity::SeveralSerious => &self.several_serious,
            Severity::Fatal => &self.fatal,
        };
        if !facts.examination_needed {
            return plain;
        }
        if facts.severity == Severity::Fatal {
            return &self.with_examination;
        }
        let every = facts.readings.examination_lengthens_every_accident;
        trace.caveat(|| Caveat::Reading {
            reading: if every {
                Text::new(
                    "thời hạn khi cần giám định áp dụng cho mọi vụ tai nạn",
                    "the limit for an examination holds for every accident",
                )
            } else {
                Text::new(
                    "thời hạn khi cần giám định chỉ áp dụng cho tai nạn chết người",
                    "the limit for an examination holds for fatal accidents only",
                )
            },
        });
        if every { &self.with_examination } else { plain }
    }
}

fn refused(
    facts: &AccidentInvestigationLimitFacts,
    limit: u32,
) -> Option<AccidentInvestigationReason> {
    let asked = facts.extended_by;
    if asked > 0 && facts.severity == Severity::Light {
        return Some(AccidentInvestigationReason::LightNotExtended);
    }
    (asked > limit).then_some(AccidentInvestigationReason::ExtensionTooLong {
        asked,
        allowed: limit,
    })
}

impl Severity {
    /// The clause of article 35 that says who investigates.
    const fn clause(self) -> &'static str {
        match self {
            Self::Light | Self::OneSerious => "1",
            Self::SeveralSerious | Self::Fatal => "2",
        }
    }

    const fn team(self) -> Text {
        match self {
            Self::Light | Self::OneSerious => Text::new("cấp cơ sở", "the employer's"),
            Self::SeveralSerious | Self::Fatal => Text::new("cấp tỉnh", "the province's"),
        }
    }
}
