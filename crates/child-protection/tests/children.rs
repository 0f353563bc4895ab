//! Worked cases of the rules about children, and what every rule is held to.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_child_protection::{
    AlternativeCare, CaseManagement, RiskLevel, SpecialCircumstances, WorkingMinor,
};

macro_rules! held {
    ($($name:ident: $rule:ty;)+) => {$(
        #[test]
        fn $name() {
            support::holds::<$rule>(include_str!(concat!("cases/", stringify!($name), ".toml")));
        }
    )+};
}

held! {
    alternative_care: AlternativeCare;
    case_management: CaseManagement;
    risk_level: RiskLevel;
    special_circumstances: SpecialCircumstances;
    working_minor: WorkingMinor;
}
