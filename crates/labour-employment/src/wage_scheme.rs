use serde::{Deserialize, Serialize};

/// Who fixes a worker's wage (*chế độ tiền lương*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum WageScheme {
    /// The State: grades and allowances on the base salary.
    State,
    /// The employer.
    Employer,
}
