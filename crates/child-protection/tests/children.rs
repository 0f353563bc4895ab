//! Worked cases of the rules about children, and what every rule is held to.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_child_protection::{
    AlternativeCare, CaseManagement, FosterSupport, RiskLevel, SpecialCircumstances, TemporaryCare,
    WorkingMinor,
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
    foster_support: FosterSupport;
    risk_level: RiskLevel;
    special_circumstances: SpecialCircumstances;
    temporary_care: TemporaryCare;
    working_minor: WorkingMinor;
}
