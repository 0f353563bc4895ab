use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{Month, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::survivors_allowance::Sex;

/// Which survivor of a war invalid, sick soldier or toxin victim draws the allowance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Survivor {
    /// Father or mother, who must have reached an age.
    Parent {
        /// Lives alone (*sống cô đơn*) since the death.
        alone: bool,
        /// The day of birth.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        born: NaiveDate,
        /// The sex, which fixes the age.
        sex: Sex,
    },
    /// Wife or husband, who must have reached an age.
    Spouse {
        /// The day of birth.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        born: NaiveDate,
        /// The sex, which fixes the age.
        sex: Sex,
    },
    /// Child under 18, or older and in education.
    Child,
    /// Grown child with a severe disability.
    DisabledChild {
        /// The day the medical council concluded.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        concluded: NaiveDate,
    },
}

/// A monthly benefit, with the days that its first month hangs on. The supplements of an allowance
/// begin with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum MonthlyBenefit {
    /// Active before 1945-01-01.
    #[serde(rename = "pre-1945")]
    Pre1945 {
        /// The day of the recognition decision (*quyết định công nhận*).
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        recognised: NaiveDate,
    },
    /// Active from 1945-01-01 to the August uprising.
    PreUprising {
        /// The day of the recognition decision.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        recognised: NaiveDate,
    },
    /// Heroic Vietnamese Mother.
    HeroMother {
        /// The day the President of the State signed.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        signed: NaiveDate,
    },
    /// Hero.
    Hero {
        /// The day the President of the State signed.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        signed: NaiveDate,
    },
    /// War invalid, assessed for the first time.
    WarInvalid {
        /// The day of the wound.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        wounded: NaiveDate,
        /// The day the medical council concluded.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        concluded: NaiveDate,
    },
    /// War invalid, assessed again: the changed allowance.
    WarInvalidAssessedAgain {
        /// The day the medical council concluded.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        concluded: NaiveDate,
    },
    /// Somebody with a one-off benefit for 5 to 20 %, assessed again at 21 % or more.
    WarInvalidAfterOneOff {
        /// The day the medical council concluded.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        concluded: NaiveDate,
    },
    /// The second allowance of a war invalid who is a sick soldier too, or who draws the allowance
    /// for loss of working capacity.
    SecondAllowance,
    /// Sick soldier.
    SickSoldier {
        /// The day the medical council concluded.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        concluded: NaiveDate,
    },
    /// Resistance activist exposed to toxic chemicals.
    ToxinVictim {
        /// The day of the medical council's record (*biên bản giám định*).
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        examined: NaiveDate,
    },
    /// The same, recognised without an examination: by a child already in receipt, or by
    /// childlessness (decree 131/2021/NĐ-CP, article 56(2) and (3)).
    ToxinVictimByFile,
    /// Deformed child of a toxin victim.
    ToxinChild {
        /// The day of the medical council's record.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        examined: NaiveDate,
    },
    /// Prisoner of the enemy.
    Prisoner,
    /// Helper of the revolution.
    Helper,
    /// Special supplement (*phụ cấp đặc biệt*).
    SpecialSupplement,
    /// Allowance of a carer.
    Carer,
    /// Spouse or child of somebody active before the August uprising.
    SurvivorOfActivist {
        /// The day of death.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        died: NaiveDate,
        /// The day of the recognition decision, where it came after the death and after 2021-07-01;
        /// null otherwise.
        #[serde(deserialize_with = "explicit")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "maybe_day()"))]
        recognised_after_death: Option<NaiveDate>,
        /// A grown child with a severe disability: the day the medical council concluded; null for
        /// others.
        #[serde(deserialize_with = "explicit")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "maybe_day()"))]
        disability_concluded: Option<NaiveDate>,
    },
    /// Relative of a martyr.
    MartyrRelative {
        /// The day of the martyr's death.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        died: NaiveDate,
        /// A grown child with a severe disability: the day the medical council concluded; null for
        /// others.
        #[serde(deserialize_with = "explicit")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "maybe_day()"))]
        disability_concluded: Option<NaiveDate>,
    },
    /// A martyr's remarried spouse who brought up the child or cared for the parents.
    MartyrRemarriedSpouse,
    /// A relative added to a martyr's file.
    AddedMartyrRelative,
    /// Survivor of a war invalid, sick soldier or toxin victim from 61 %.
    SurvivorOfInjured {
        /// The day of death.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        died: NaiveDate,
        /// Who.
        survivor: Survivor,
    },
    /// A survivor's nurture allowance (*trợ cấp tuất nuôi dưỡng*).
    Nurture {
        /// The day of the decision on the survivors' allowance.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        survivors_decided: NaiveDate,
        /// The first month of the survivors' allowance.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        survivors_first_month: Month,
        /// The day its conditions were met: living alone, or a full orphan.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        met: NaiveDate,
    },
    /// Anything suspended during a prison term.
    ResumedAfterPrison {
        /// The day the sentence was served.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        released: NaiveDate,
    },
    /// Anything suspended while somebody was abroad without leave or missing.
    ResumedAfterAbsence {
        /// The day the application was received.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
        applied: NaiveDate,
    },
    /// Anything suspended for a file that proved not to be false.
    ResumedAfterClearance {
        /// The first month of the suspension.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        suspended_from: Month,
    },
}

/// What ends a benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// Death.
    Died,
    /// A martyr's spouse registers another marriage.
    Remarried,
    /// The authority concludes that somebody is abroad without leave, or missing.
    Absent,
    /// The decision that ends the benefit of a deserter, traitor or enemy of the state.
    Forfeited,
    /// The conclusion that the file is false.
    FalseFile,
    /// A judgment takes effect, imprisonment or the end of all benefits; or somebody active before
    /// the uprising is expelled from the Party.
    Judgment,
    /// A child without a disability turns 18 and is not in education.
    GrownUp,
    /// A grown child's education ends.
    EducationEnded,
}

/// An end, and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct End {
    /// What ends it.
    pub by: Ending,
    /// The day.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
    pub on: NaiveDate,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct PayFromMonthReadings {
    /// An age reached after the death counts from the month after the birthday; by default from the
    /// month of it.
    pub age_counts_from_next_month: bool,
    /// A parent who lives alone draws at any age after a death since 2021-07-01: article 25(2)(b) of
    /// ordinance 02/2020/UBTVQH14 asks the age of spouses. By default it is asked of parents too, as
    /// decree 131/2021/NĐ-CP, article 125(3)(d), does.
    pub lone_parents_of_any_age: bool,
}

/// The facts of a benefit's months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct PayFromMonthFacts {
    /// The benefit.
    pub benefit: MonthlyBenefit,
    /// Its end; null while it goes on.
    #[serde(deserialize_with = "explicit")]
    pub end: Option<End>,
    /// The recognition file was complete before 2022-02-15 in the sense of decree 131/2021/NĐ-CP,
    /// article 184(1); counts for those active before the uprising, martyrs' relatives, invalids,
    /// sick soldiers, toxin victims and prisoners.
    pub complete_before_decree_131: bool,
    /// Where the office reads the law differently.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: PayFromMonthReadings,
}

impl Facts for PayFromMonthFacts {
    /// The child under 18 of a war invalid who died on 2013-05-20, still in receipt.
    fn ordinary() -> Self {
        Self {
            benefit: MonthlyBenefit::SurvivorOfInjured {
                died: date(2013, 5, 20),
                survivor: Survivor::Child,
            },
            end: None,
            complete_before_decree_131: false,
            readings: PayFromMonthReadings::default(),
        }
    }
}

impl PayFromMonthFacts {
    /// A decision follows what it rests on.
    pub(super) fn check(&self, decided: NaiveDate) -> Result<(), FactError> {
        use MonthlyBenefit as Benefit;
        let (field, day) = match self.benefit {
            Benefit::Pre1945 { recognised } | Benefit::PreUprising { recognised } => {
                ("benefit.recognised", recognised)
            }
            Benefit::HeroMother { signed } | Benefit::Hero { signed } => ("benefit.signed", signed),
            Benefit::WarInvalid { wounded, concluded } => {
                if concluded < wounded {
                    let because = Text::new(
                        "kết luận trước ngày bị thương",
                        "concluded before the wound",
                    );
                    let field = "benefit.war-invalid.concluded";
                    return Err(FactError::contradiction(field, concluded, because));
                }
                ("benefit.war-invalid.concluded", concluded)
            }
            Benefit::WarInvalidAssessedAgain { concluded }
            | Benefit::WarInvalidAfterOneOff { concluded }
            | Benefit::SickSoldier { concluded } => ("benefit.concluded", concluded),
            Benefit::ToxinVictim { examined } | Benefit::ToxinChild { examined } => {
                ("benefit.examined", examined)
            }
            Benefit::SurvivorOfActivist { died, .. }
            | Benefit::MartyrRelative { died, .. }
            | Benefit::SurvivorOfInjured { died, .. } => ("benefit.died", died),
            Benefit::Nurture { met, .. } => ("benefit.nurture.met", met),
            Benefit::ResumedAfterPrison { released } => ("benefit.released", released),
            Benefit::ResumedAfterAbsence { applied } => ("benefit.applied", applied),
            _ => return Ok(()),
        };
        if day > decided {
            let because = Text::new(
                "quyết định ban hành trước sự kiện làm căn cứ",
                "the decision comes before what it rests on",
            );
            return Err(FactError::contradiction(field, day, because));
        }
        Ok(())
    }
}

/// Days from 2008 to 2027.
#[cfg(feature = "proptest")]
fn any_day() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::strategy::Strategy as _;
    (0_u64..7_000).prop_map(|days| {
        date(2008, 1, 1)
            .checked_add_days(chrono::Days::new(days))
            .unwrap_or_default()
    })
}

#[cfg(feature = "proptest")]
fn maybe_day() -> impl proptest::strategy::Strategy<Value = Option<NaiveDate>> {
    proptest::option::of(any_day())
}
