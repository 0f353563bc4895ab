//! One rule, its types erased.

use std::marker::PhantomData;

use ansinh_core::law::Citation;
use ansinh_core::local_policy::LocalPolicy;
use ansinh_core::parameter::Parameter;
use ansinh_core::rule::{About, Explanation};
use ansinh_core::{Language, Localized, Rule, When};
use serde_json::Value;

use super::answer::Answer;
use super::error::CatalogueError;
use super::facts;
use super::{AnyRule, Detail, RuleOnDay};

/// Stands for the rule `R`.
pub(super) struct One<R>(PhantomData<fn() -> R>);

impl<R> One<R> {
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<R: Rule> std::fmt::Debug for One<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(R::about().id)
    }
}

impl<R: Rule> AnyRule for One<R> {
    fn about(&self) -> About {
        R::about()
    }

    fn starting_facts(&self) -> Value {
        facts::starting::<R::Facts>()
    }

    fn articles(&self) -> Vec<Citation> {
        let mut articles = Vec::new();
        for regime in R::about().regimes {
            let parameters = R::in_force(When::on(regime).assume_unchanged())
                .map(|rule| rule.parameters())
                .unwrap_or_default();
            for Parameter { citation, .. } in parameters {
                if !articles.contains(&citation) {
                    articles.push(citation);
                }
            }
        }
        articles
    }

    #[cfg(feature = "schema")]
    fn facts_schema(&self) -> Value {
        super::schema::of::<R::Facts>()
    }

    fn on(
        &self,
        when: When,
        policy: Option<&LocalPolicy>,
    ) -> Result<Box<dyn RuleOnDay>, CatalogueError> {
        let national = R::in_force(when)?;
        let rule = match policy {
            Some(policy) => policy.over(&national, when.date)?,
            None => national,
        };
        Ok(Box::new(OneOnDay { rule, when }))
    }
}

/// The rule `R` as in force on a day.
#[derive(Debug)]
struct OneOnDay<R> {
    rule: R,
    when: When,
}

impl<R: Rule> OneOnDay<R> {
    fn facts(facts: &Value) -> Result<R::Facts, CatalogueError> {
        facts::read::<R::Facts>(R::about().id, facts)
    }

    fn explained(&self, facts: &R::Facts) -> Result<Explained<R>, CatalogueError> {
        Ok(self.rule.explain(facts)?)
    }
}

type Explained<R> = Explanation<<R as Rule>::Award, <R as Rule>::Reason>;

impl<R: Rule> RuleOnDay for OneOnDay<R> {
    fn parameters(&self) -> Vec<Parameter> {
        self.rule.parameters()
    }

    fn answer(&self, facts: &Value, detail: Detail) -> Result<Answer, CatalogueError> {
        let facts = Self::facts(facts)?;
        let id = R::about().id;
        match detail {
            Detail::Result => {
                let assessment = self.rule.assess(&facts)?;
                Ok(Answer::new(id, self.when, &assessment))
            }
            Detail::Steps => {
                let Explanation { assessment, steps } = self.explained(&facts)?;
                Ok(Answer::new(id, self.when, &assessment).with_steps(&steps))
            }
        }
    }

    fn tell(
        &self,
        facts: &Value,
        detail: Detail,
        language: Language,
    ) -> Result<String, CatalogueError> {
        let facts = Self::facts(facts)?;
        Ok(match detail {
            Detail::Result => self.rule.assess(&facts)?.in_language(language).to_string(),
            Detail::Steps => self.explained(&facts)?.in_language(language).to_string(),
        })
    }
}
