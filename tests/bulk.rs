//! Bulk runs of whole populations, with the sums they must come to.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

#[path = "../benches/workload/mod.rs"]
mod workload;

use ansinh::bulk::Bulk;
use ansinh::social_protection::MonthlyAllowance;
use ansinh::{Dong, Rule as _};
use workload::{COMMUNES, MONTH, people};

#[test]
fn the_allowance_of_five_million_people_by_commune() {
    let rule = MonthlyAllowance::in_force(MONTH).unwrap();
    for (count, total) in [(1_000_000, 115_441_470_000), (5_000_000, 578_268_315_000)] {
        let (columns, commune) = people(count).unwrap();
        let bulk = Bulk::new(&rule, &columns).unwrap();
        let sums = bulk.sums(&commune, COMMUNES).unwrap();
        assert_eq!(Dong::sum(sums), Ok(Dong::new(total)));
    }
}
