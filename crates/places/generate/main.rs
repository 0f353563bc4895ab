//! Makes the data of this crate from lists of administrative units.
//!
//! `cargo run -p ansinh-places --example generate_places -- LISTS OUT`
//!
//! `LISTS` is a folder of CSV files with a heading row:
//!
//! | file | columns read | what |
//! |---|---|---|
//! | `units-2017.csv` | `code,name,parent,type` | the statistics office's list of 2017-10-15, three tiers |
//! | `units-2025.csv` | `code,name,parent,type` | the list of 2025-07-01, two tiers (Decision 19/2025/QĐ-TTg) |
//! | `communes-2025.csv` | `old_code,old_name,old_district,new_code,new_province,citation` | each commune of 2025-06-30, once for every new unit it went to (resolutions 1654 to 1687/NQ-UBTVQH15) |
//! | `provinces-2025.csv` | `old_code,new_code` | the 63 provinces (Resolution 202/2025/QH15) |
//!
//! Beside it stands, kept by hand, what happened between them: `known.csv`, looked up one by one,
//! and `communes.csv`, the communes of the whole country. Its days are those of the office's index of
//! resolutions, and what changed is the difference between the lists it has for the days about
//! them; where its list of a day was ahead of the resolution or behind it, the resolution is
//! followed. A unit keeps its code if it takes others in; a new one has the code of one of those it
//! is made of. Where a dissolved unit went is told by accounts of the resolution, or by its name if
//! the new unit has that and another's code; otherwise `to` is empty.
//!
//! `corrections.csv` is where a row of `communes-2025.csv` is not what the resolution says, and
//! `spellings.csv` where the office has since spelt a name of `units-2017.csv` otherwise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    reason = "a tool of the workshop fails loudly"
)]

mod lists;
mod make;

use std::path::PathBuf;

fn main() {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        panic!("two folders: the lists, and where the data go");
    };
    let lists = lists::Lists::read(&from);
    let tables = make::tables(&lists, &make::known());
    for (name, text) in tables {
        std::fs::write(to.join(name), &text).expect("the data can be written");
        println!("{name}: {} rows", text.lines().count() - 1);
    }
}
