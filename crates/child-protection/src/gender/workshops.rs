//! What a workshop on gender equality may cost (*hội thảo*), by circular 191/2009/TT-BTC, from
//! 2009-11-15.

use ansinh_core::Dong;
use ansinh_core::law::{Citation, Cited};

use crate::instruments::gender::CIRCULAR_191_2009;

/// Norms of a workshop, đồng. Other spending follows the general rules on conferences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkshopNorms {
    /// A speaker's report, at least.
    pub report_from: Cited<Dong>,
    /// A speaker's report, at most.
    pub report_to: Cited<Dong>,
    /// The chair, a session.
    pub chair: Cited<Dong>,
    /// The secretary, a session.
    pub secretary: Cited<Dong>,
    /// A participant, a session.
    pub participant: Cited<Dong>,
}

const fn cited(dong: i64) -> Cited<Dong> {
    const AT: Citation = CIRCULAR_191_2009.whole().published();
    Cited::new(Dong::new(dong), AT)
}

/// The norms.
pub static NORMS: WorkshopNorms = WorkshopNorms {
    report_from: cited(200_000),
    report_to: cited(300_000),
    chair: cited(150_000),
    secretary: cited(100_000),
    participant: cited(70_000),
};
