//! Every rule as data, for programs that choose the rule while they run.
//!
//! [`catalogue`] lists the rules, [`find`] finds one by id. Facts come as JSON, and every rule
//! answers in one shape, [`Answer`].
//!
//! ```
//! # #[cfg(feature = "social-protection")] {
//! use ansinh::{catalogue, date};
//!
//! let rule = catalogue::find("social-protection/monthly-allowance").unwrap();
//! let mut facts = rule.starting_facts();
//! facts["age"] = serde_json::json!({ "years": 82 });
//! let answer = rule.assess_json(date(2017, 6, 1).into(), &facts, None).unwrap();
//! assert_eq!(answer.total, ansinh::Dong::new(270_000));
//!
//! facts["agee"] = facts["age"].take();
//! facts.as_object_mut().unwrap().remove("age");
//! let error = rule.assess_json(date(2017, 6, 1).into(), &facts, None).unwrap_err();
//! assert!(error.to_string().contains("`agee` is not known; perhaps `age`"));
//! # }
//! ```

mod answer;
mod error;
mod facts;
mod json;
mod nearest;
mod one;
mod rules;
#[cfg(feature = "schema")]
mod schema;

use ansinh_core::law::Citation;
use ansinh_core::local_policy::LocalPolicy;
use ansinh_core::parameter::Parameter;
use ansinh_core::rule::About;
use ansinh_core::{Language, Rule, When};
use serde_json::Value;

pub use answer::{
    Answer, AnsweredAlternative, AnsweredCaveat, AnsweredLine, AnsweredPayer, AnsweredReason,
    AnsweredStep, Cite,
};
pub use error::{CatalogueError, FactNameProblem};
pub use json::read_json;
use one::One;
use rules::{RULES, SEE};

/// The rule `R`, its types erased: to put a rule of one's own beside those of the catalogue.
pub const fn erased<R: Rule>() -> &'static dyn AnyRule {
    const { &One::<R>::NEW }
}

/// Every rule there is, in the order of the ids.
pub const fn catalogue() -> &'static [&'static dyn AnyRule] {
    RULES
}

/// Every reference from one domain to a rule of another: the id that leads to it, and its own.
///
/// ```
/// # #[cfg(feature = "labour-employment")] {
/// use ansinh::catalogue;
///
/// let training = catalogue::find("vocational-training/unemployment-training").unwrap();
/// assert_eq!(training.about().id, "labour-employment/unemployment-training-support");
/// # }
/// ```
pub const fn references() -> &'static [(&'static str, &'static str)] {
    SEE
}

/// The rule of an id such as `social-protection/monthly-allowance`, or of one that
/// [refers](references) to it.
///
/// # Errors
/// [`CatalogueError::UnknownRule`], with the nearest id there is, or
/// [`CatalogueError::NoSuchRule`] where none is near.
pub fn find(id: &str) -> Result<&'static dyn AnyRule, CatalogueError> {
    let rules = catalogue();
    let ids = || {
        let own = rules.iter().map(|rule| rule.about().id);
        own.chain(references().iter().map(|(from, _)| *from))
    };
    let referred = references().iter().find(|(from, _)| *from == id);
    let own = referred.map_or(id, |(_, own)| *own);
    let unknown = || match nearest::nearest(id, ids()) {
        Some(nearest) => CatalogueError::UnknownRule {
            id: id.into(),
            nearest: nearest.into(),
        },
        None => CatalogueError::NoSuchRule {
            id: id.into(),
            example: ids().next().unwrap_or_default().into(),
        },
    };
    rules
        .iter()
        .find(|rule| rule.about().id == own)
        .copied()
        .ok_or_else(unknown)
}

/// A rule of law apart from any day, its types erased.
pub trait AnyRule: std::fmt::Debug + Send + Sync {
    /// Id, title, the date that governs, regimes.
    fn about(&self) -> About;

    /// The facts of an ordinary case: a file to start from, with every fact there is.
    fn starting_facts(&self) -> Value;

    /// The provisions its parameters stand in, over all regimes, each once, in order of the
    /// regimes.
    fn articles(&self) -> Vec<Citation>;

    /// JSON Schema of the facts.
    #[cfg(feature = "schema")]
    fn facts_schema(&self) -> Value;

    /// The rule on a day, with a province's level or a reform laid over it.
    ///
    /// # Errors
    /// [`CatalogueError`] where the rule is not in force or the policy doesn't fit.
    fn on(
        &self,
        when: When,
        policy: Option<&LocalPolicy>,
    ) -> Result<Box<dyn RuleOnDay>, CatalogueError>;

    /// Answers a case.
    ///
    /// # Errors
    /// [`CatalogueError`] naming what is wrong with the day, the policy or the facts.
    fn assess_json(
        &self,
        when: When,
        facts: &Value,
        policy: Option<&LocalPolicy>,
    ) -> Result<Answer, CatalogueError> {
        self.on(when, policy)?.answer(facts, Detail::Result)
    }

    /// Answers a case with its steps.
    ///
    /// # Errors
    /// As [`assess_json`](AnyRule::assess_json).
    fn explain_json(
        &self,
        when: When,
        facts: &Value,
        policy: Option<&LocalPolicy>,
    ) -> Result<Answer, CatalogueError> {
        self.on(when, policy)?.answer(facts, Detail::Steps)
    }
}

/// How much an answer tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// The answer.
    #[default]
    Result,
    /// The answer and every step to it.
    Steps,
}

/// A rule as in force on a day, its types erased; answers any number of cases.
pub trait RuleOnDay: std::fmt::Debug + Send + Sync {
    /// Its parameters, in the order of the law.
    fn parameters(&self) -> Vec<Parameter>;

    /// Answers a case.
    ///
    /// # Errors
    /// [`CatalogueError`] naming what is wrong with the facts.
    fn answer(&self, facts: &Value, detail: Detail) -> Result<Answer, CatalogueError>;

    /// Answers a case in words.
    ///
    /// # Errors
    /// As [`answer`](RuleOnDay::answer).
    fn tell(
        &self,
        facts: &Value,
        detail: Detail,
        language: Language,
    ) -> Result<String, CatalogueError>;
}
