//! Facts in, assessment out.

use std::fmt;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::calendar::Month;
use crate::explanation::{
    Alternative, Caveat, Findings, Recorder, Refusal, Refusals, Silent, Step, Trace, Value,
};
use crate::facts::{FactError, Facts};
use crate::language::{Language, Localized, Message, Text};
use crate::law::{Citation, NotInForce, When};
use crate::money::Dong;
use crate::parameter::Parameters;
use crate::terms::{Funding, Terms};

/// What a rule is, apart from any date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct About {
    /// The id other programs call it by: `social-protection/monthly-allowance`.
    pub id: &'static str,
    /// Its name.
    pub title: Text,
    /// Which date of a case governs: the month paid, the day of death, of the decision …
    pub governing_date: Text,
    /// The first day of each regime: the days on which any parameter changes.
    pub regimes: Vec<NaiveDate>,
    /// The last day the rule was reviewed for.
    pub reviewed_until: NaiveDate,
}

impl About {
    /// The first day covered.
    pub fn covers_from(&self) -> NaiveDate {
        self.regimes.first().copied().unwrap_or(NaiveDate::MAX)
    }
}

/// A rule of law, as in force on a day: a plain value holding that day's parameters.
///
/// [`in_force`](Rule::in_force) gives the rule of a day, [`assess`](Rule::assess) answers a case,
/// [`explain`](Rule::explain) answers it with every step. One function,
/// [`evaluate`](Rule::evaluate), computes and tells, so the two cannot disagree.
pub trait Rule:
    Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned + Parameters + Send + Sync + 'static
{
    /// The facts of a case.
    type Facts: Facts;
    /// What an entitled case receives.
    type Award: Award;
    /// Why a case is not entitled.
    type Reason: Message;

    /// What the rule is: id, title, the date that governs, regimes.
    fn about() -> About;

    /// The rule on a day, or in a month where that is what governs: its [`About`] says which.
    ///
    /// # Errors
    /// [`NotInForce`] outside what is covered, or after the last review unless no change is
    /// assumed.
    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce>;

    /// What holds whatever the case: who pays, and what to know before relying on an answer.
    fn terms(&self) -> &Terms;

    /// Computes a case and tells `trace` how: the award, or `None` where there is none.
    ///
    /// Told to nobody ([`Silent`]), an award holds its total and may leave out its lines.
    ///
    /// # Errors
    /// [`FactError`] when a fact is wrong, missing, or the law on it is not established. Being
    /// ineligible is not an error.
    fn evaluate<T: Trace<Self::Reason>>(
        &self,
        facts: &Self::Facts,
        trace: &mut T,
    ) -> Result<Option<Self::Award>, FactError>;

    /// Answers a case: entitled to what, or why not.
    ///
    /// # Errors
    /// As [`evaluate`](Rule::evaluate).
    fn assess(
        &self,
        facts: &Self::Facts,
    ) -> Result<Assessment<Self::Award, Self::Reason>, FactError> {
        let mut findings = Findings::default();
        let award = self.evaluate(facts, &mut findings)?;
        assessment(self, facts, award, findings)
    }

    /// Answers a case and shows every step.
    ///
    /// # Errors
    /// As [`evaluate`](Rule::evaluate).
    fn explain(
        &self,
        facts: &Self::Facts,
    ) -> Result<Explanation<Self::Award, Self::Reason>, FactError> {
        let mut recorder = Recorder::default();
        let award = self.evaluate(facts, &mut recorder)?;
        Ok(Explanation {
            assessment: assessment(self, facts, award, recorder.findings)?,
            steps: recorder.steps,
        })
    }

    /// The total of each case, in the same order; nothing for a case that is not entitled.
    ///
    /// # Errors
    /// The first row that cannot be assessed, by its position from 0. Totals before it are
    /// written, the rest of `totals` is left alone. Rows beyond the shorter slice are not read.
    fn assess_batch(&self, cases: &[Self::Facts], totals: &mut [Dong]) -> Result<(), RowError> {
        for (row, (facts, total)) in cases.iter().zip(totals).enumerate() {
            let award = self
                .evaluate(facts, &mut Silent)
                .map_err(|error| RowError { row, error })?;
            *total = award.map_or(Dong::ZERO, |award| award.total());
        }
        Ok(())
    }

    /// The arrears of a monthly rule for each month from `first` to `last`, where payments followed
    /// what was in force on the first day of each month.
    ///
    /// `facts` is asked twice for each month, for what is due and for what was known: an amount among
    /// the facts that another rule finds, such as a competing allowance, has the same two clocks.
    /// What one person's late decision leaves to be paid is no matter of two clocks; the rules on the
    /// months of a benefit answer it.
    ///
    /// # Errors
    /// [`FactError`] as the rule itself, and those of `facts`.
    fn arrears(
        first: Month,
        last: Month,
        facts: impl Fn(When) -> Result<Self::Facts, FactError>,
    ) -> Result<Vec<Arrears>, FactError> {
        let total = |when: When| -> Result<Dong, FactError> {
            Ok(Self::in_force(when)?.assess(&facts(when)?)?.total())
        };
        first
            .through(last)
            .map(|month| {
                let due = total(month.into())?;
                let known = total(When::from(month).known_on(month.first_day()))?;
                Ok(Arrears {
                    month,
                    due,
                    known,
                    arrears: due.minus(known)?,
                })
            })
            .collect()
    }
}

/// What was found, put together; where there is no award, the case is asked once more why not.
fn assessment<R: Rule>(
    rule: &R,
    facts: &R::Facts,
    award: Option<R::Award>,
    findings: Findings,
) -> Result<Assessment<R::Award, R::Reason>, FactError> {
    let mut refusals = Refusals::default();
    if award.is_none() {
        rule.evaluate(facts, &mut refusals)?;
    }
    let Terms { funding, caveats } = rule.terms();
    let mut caveats = caveats.clone();
    for caveat in findings.caveats {
        if !caveats.contains(&caveat) {
            caveats.push(caveat);
        }
    }
    Ok(Assessment {
        award,
        refusals: refusals.0,
        alternatives: findings.alternatives,
        funding: funding.clone(),
        caveats,
    })
}

/// A row of a batch that cannot be assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// Its position, counted from 0.
    pub row: usize,
    /// Why.
    pub error: FactError,
}

impl Localized for RowError {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match language {
            Language::Vietnamese => write!(f, "dòng {}: ", self.row)?,
            Language::English => write!(f, "row {}: ", self.row)?,
        }
        self.error.fmt_in(language, f)
    }
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

impl std::error::Error for RowError {}

/// What an entitled case receives.
pub trait Award:
    Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// Each thing received.
    fn lines(&self) -> Vec<Line>;

    /// All money received, once per period of payment; what is given in kind doesn't count.
    fn total(&self) -> Dong;

    /// The one value that sums the award up: the total, unless the award isn't money.
    fn headline(&self) -> Value {
        self.total().into()
    }

    /// The words before the headline, and before the reasons where there is no award.
    fn verdicts() -> [Text; 2] {
        [
            Text::new("Được hưởng", "Entitled"),
            Text::new("Không thuộc diện hưởng", "Not entitled"),
        ]
    }
}

/// How often a line is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Frequency {
    /// Once.
    Once,
    /// Every month.
    Monthly,
    /// Every school or calendar year.
    Yearly,
    /// Not a payment: a status, a count, a share.
    None,
}

/// How the law fixes a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// Exactly this.
    Exact,
    /// At least this (*thấp nhất, tối thiểu*); more may be paid.
    AtLeast,
    /// At most this (*không quá, tối đa*); less may be paid.
    AtMost,
}

/// One thing an entitled case receives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What it is.
    pub label: Text,
    /// How much.
    pub value: Value,
    /// How often.
    pub frequency: Frequency,
    /// Exactly, at least or at most.
    pub bound: Bound,
    /// The provision.
    pub citation: Citation,
}

/// The answer to a case.
///
/// # JSON
/// `award` is null for a case that is not entitled; `refusals` then says why. A reason carries its
/// `code`, the figures in it and the provision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment<A, N> {
    /// What is received; `None` where the case is not entitled.
    pub award: Option<A>,
    /// Why not, where the case is not entitled; empty otherwise.
    pub refusals: Vec<Refusal<N>>,
    /// What was met too, but lost to the award.
    pub alternatives: Vec<Alternative>,
    /// Who pays what this rule awards.
    pub funding: Funding,
    /// What to know before relying on the answer.
    pub caveats: Vec<Caveat>,
}

impl<A: Award, N: Message> Assessment<A, N> {
    /// Is there an award?
    pub const fn is_entitled(&self) -> bool {
        self.award.is_some()
    }

    /// Each thing received, nothing where there is no award.
    pub fn lines(&self) -> Vec<Line> {
        self.award.as_ref().map(Award::lines).unwrap_or_default()
    }

    /// The money awarded, nothing where there is no award.
    pub fn total(&self) -> Dong {
        self.award.as_ref().map_or(Dong::ZERO, Award::total)
    }
}

impl<A: Award, N: Message> Localized for Assessment<A, N> {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [entitled, refused] = A::verdicts();
        let (entitled, refused) = (entitled.get(language), refused.get(language));
        let (payer, lost, note) = match language {
            Language::Vietnamese => ("Nguồn kinh phí", "Không chọn", "Lưu ý"),
            Language::English => ("Paid by", "Not chosen", "Note"),
        };
        match &self.award {
            Some(award) => {
                writeln!(f, "{entitled}: {}", award.headline().in_language(language))?;
                for line in award.lines() {
                    writeln!(f, "  {}", line.in_language(language))?;
                }
                if self.funding != Funding::NoPayment {
                    writeln!(f, "{payer}: {}", self.funding.in_language(language))?;
                }
            }
            None => {
                writeln!(f, "{refused}:")?;
                for Refusal { reason, citation } in &self.refusals {
                    let (reason, citation) =
                        (reason.in_language(language), citation.in_language(language));
                    writeln!(f, "  {reason} [{citation}]")?;
                }
            }
        }
        for Alternative {
            label,
            value,
            citation,
            loses_by,
        } in &self.alternatives
        {
            writeln!(
                f,
                "{lost}: {} {} [{}; {}]",
                label.get(language),
                value.in_language(language),
                citation.in_language(language),
                loses_by.in_language(language),
            )?;
        }
        for caveat in &self.caveats {
            writeln!(f, "{note}: {}", caveat.in_language(language))?;
        }
        Ok(())
    }
}

impl<A: Award, N: Message> fmt::Display for Assessment<A, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

impl Localized for Line {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = match (self.bound, language) {
            (Bound::Exact, _) => "",
            (Bound::AtLeast, Language::Vietnamese) => "ít nhất ",
            (Bound::AtMost, Language::Vietnamese) => "không quá ",
            (Bound::AtLeast, Language::English) => "at least ",
            (Bound::AtMost, Language::English) => "at most ",
        };
        let often = match (self.frequency, language) {
            (Frequency::Once | Frequency::None, _) => "",
            (Frequency::Monthly, Language::Vietnamese) => "/tháng",
            (Frequency::Yearly, Language::Vietnamese) => "/năm",
            (Frequency::Monthly, Language::English) => " a month",
            (Frequency::Yearly, Language::English) => " a year",
        };
        write!(
            f,
            "{}: {bound}{}{often} [{}]",
            self.label.get(language),
            self.value.in_language(language),
            self.citation.in_language(language)
        )
    }
}

/// An assessment together with the steps that led to it. The last step is the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation<A, N> {
    /// The answer.
    pub assessment: Assessment<A, N>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

impl<A: Award, N: Message> Localized for Explanation<A, N> {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, step) in (1_usize..).zip(&self.steps) {
            writeln!(f, "{number}. {}", step.in_language(language))?;
        }
        self.assessment.fmt_in(language, f)
    }
}

impl<A: Award, N: Message> fmt::Display for Explanation<A, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// What was due for a month, what could be known on a day, and the arrears between the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrears {
    /// The month.
    pub month: Month,
    /// What is due for it by all that is known now.
    pub due: Dong,
    /// What was due by what was in force on the day of knowledge.
    pub known: Dong,
    /// What is still to be paid (*truy lĩnh*); negative where too much was paid (*thu hồi*).
    pub arrears: Dong,
}

impl Arrears {
    /// The arrears of several months together.
    ///
    /// # Errors
    /// [`AmountError`](crate::money::AmountError) where they can no longer be counted.
    pub fn sum(months: &[Self]) -> Result<Dong, crate::money::AmountError> {
        Dong::sum(months.iter().map(|month| month.arrears))
    }
}
