//! What a report asks for before there are any figures: its headings, the indicators under each, and
//! the checks that hold for every place.
//!
//! ```
//! use ansinh_core::Text;
//! use ansinh_core::indicator::{IndicatorDefinition, Nature};
//! use ansinh_reporting::document::HeadingLevel;
//! use ansinh_reporting::template::{Template, TemplateSection};
//!
//! const JOBS: &[IndicatorDefinition] = &[IndicatorDefinition::new(
//!     "emp_total",
//!     Nature::Flow,
//!     Text::new("Lao động được hỗ trợ giải quyết việc làm", "Workers helped into jobs"),
//!     Text::new("lao động", "workers"),
//! )];
//! let template = Template {
//!     sections: vec![TemplateSection {
//!         id: "II.1",
//!         level: HeadingLevel::Section,
//!         number: "1",
//!         title: Text::new("Việc làm", "Jobs"),
//!         indicators: JOBS.to_vec(),
//!     }],
//!     checks: Vec::new(),
//! };
//! assert_eq!(template.indicators().count(), 1);
//! ```

use ansinh_core::Text;
use ansinh_core::indicator::IndicatorDefinition;

use crate::document::HeadingLevel;

/// What a report asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template {
    /// Its headings, in order.
    pub sections: Vec<TemplateSection>,
    /// What must hold between its figures, wherever it is made.
    pub checks: Vec<TemplateCheck>,
}

/// A heading, and what is asked under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateSection {
    /// By what a data set knows it: `II.2.4.1.a`.
    pub id: &'static str,
    /// How deep it stands.
    pub level: HeadingLevel,
    /// The number that is printed.
    pub number: &'static str,
    /// Its words.
    pub title: Text,
    /// What is asked under it, in order. An indicator stands under one heading only.
    pub indicators: Vec<IndicatorDefinition>,
}

/// A check, as a data set writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateCheck {
    /// Its name, unique in the template.
    pub id: String,
    /// The left side, or the figure that is derived.
    pub left: String,
    /// `=`, `≤`, `≈`, or nothing for a figure that is derived.
    pub relation: &'static str,
    /// The right side: as a rule the printed figure.
    pub right: String,
    /// `open` or `complete` where the left side is a list of parts, else nothing.
    pub listing: &'static str,
    /// What it states, in words.
    pub title: Text,
}

impl Template {
    /// Every indicator asked for, in order.
    pub fn indicators(&self) -> impl Iterator<Item = &IndicatorDefinition> {
        self.sections.iter().flat_map(|section| &section.indicators)
    }
}
