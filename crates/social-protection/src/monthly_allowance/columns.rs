use ansinh_core::facts::Age;
use ansinh_core::{Dong, NaiveDate};

use super::{ChildRaised, ChildSituation, MonthlyAllowanceFacts, Readings, SupportPerson};
use crate::{Degree, Household};

ansinh_core::columns! {
    /// The facts of many people, a column each: see [`Bulk`](ansinh_core::bulk::Bulk).
    ///
    /// ```
    /// use ansinh_core::bulk::{Bulk, Columns as _};
    /// use ansinh_core::facts::{Age, Facts as _};
    /// use ansinh_core::{Dong, Rule as _, date};
    /// use ansinh_social_protection::{
    ///     MonthlyAllowance, MonthlyAllowanceColumns, MonthlyAllowanceFacts,
    /// };
    ///
    /// let people = MonthlyAllowanceColumns {
    ///     age: [82_u8, 35, 90].into_iter().map(Age::from).collect(),
    ///     ..MonthlyAllowanceColumns::all(MonthlyAllowanceFacts::ordinary())
    /// };
    /// let rule = MonthlyAllowance::in_force(date(2017, 6, 1))?;
    /// let bulk = Bulk::new(&rule, &people)?;
    /// assert_eq!(bulk.totals()?, [270_000, 0, 270_000].map(Dong::new));
    /// let communes = [0, 1, 1];
    /// assert_eq!(bulk.sums(&communes, 2)?, [270_000, 270_000].map(Dong::new));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct MonthlyAllowanceColumns of MonthlyAllowanceFacts {
        age: Age,
        household: Household,
        in_specially_difficult_area: bool,
        child_situation: Option<ChildSituation>,
        in_education: bool,
        drew_child_allowance: bool,
        has_hiv: bool,
        able_to_work: bool,
        has_stable_wage: bool,
        draws_pension: bool,
        draws_social_insurance: bool,
        draws_merit_allowance: bool,
        draws_other_social_allowance: bool,
        single_parent_of: Option<Vec<ChildRaised>>,
        support_person: SupportPerson,
        cared_for_instead_of_institution: bool,
        disability: Option<Degree>,
        certificate_issued: Option<NaiveDate>,
        decided: Option<NaiveDate>,
        ended: Option<NaiveDate>,
        in_institution: bool,
        suspended: bool,
        competing_allowance: Dong,
        readings: Readings,
    }
}
