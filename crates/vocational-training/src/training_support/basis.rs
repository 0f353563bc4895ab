use serde::{Deserialize, Serialize};

/// Under which policy the support is asked for. One is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The scheme of 1956, from 2016 decision 46/2015.
    GroupCeilings,
    /// Circular 58/2017: hired by an employer of workers of ethnic minorities.
    MinorityEmployee,
    /// Circular 52/2023: hired by a small or medium enterprise.
    SmallEnterprise,
    /// Decree 338/2025: a worker of a rural area.
    RuralWorker,
    /// Decree 338/2025: a young person after service.
    AfterService,
}
