//! The figures this domain reports (*chỉ tiêu báo cáo*): resources, projects and their disbursement,
//! credit and other support, poor households.
//!
//! The numbers in the descriptions are those of the sections of a provincial report. What a review counted
//! is [`HouseholdCounts`](crate::poverty_movement::HouseholdCounts), what was disbursed of a plan
//! [`DisbursementFigures`].

mod figures;
mod households;
mod projects;
mod resources;
mod support;

use ansinh_core::Text;
use ansinh_core::indicator::IndicatorDefinition;

pub use figures::DisbursementFigures;
pub use households::HOUSEHOLDS;
pub use projects::PROJECTS;
pub use resources::{DISBURSEMENT, RESOURCES};
pub use support::{CREDIT, SUPPORT};

/// All of them, group by group, in the order of the report.
pub const ALL: [&[IndicatorDefinition]; 6] = [
    RESOURCES,
    PROJECTS,
    DISBURSEMENT,
    CREDIT,
    SUPPORT,
    HOUSEHOLDS,
];

const BILLIONS: Text = Text::new("tỷ đồng", "billion đồng");
const MILLIONS: Text = Text::new("triệu đồng", "million đồng");
const IN_HOUSEHOLDS: Text = Text::new("hộ", "households");
const MILLIONS_A_HOUSE: Text = Text::new("triệu đồng/nhà", "million đồng a house");
const YEARS_OF_AGE: Text = Text::new("tuổi", "years of age");
