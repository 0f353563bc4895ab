//! The instruments this crate cites, by subject.

pub mod employment;
pub mod insurance;
mod labour_code;

pub use labour_code::{
    CIRCULAR_17_2009, CIRCULAR_23_2015, DECREE_05_2015, DECREE_45_2013, DECREE_49_2013,
    DECREE_63_2015, DECREE_97_2022, DECREE_128_2025, DECREE_145_2020, LABOUR_CODE_2012,
    LABOUR_CODE_2019, RESOLUTION_17_2022,
};
