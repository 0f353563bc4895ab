//! Figures in the shapes other systems take: DHIS2 data values and SDMX observations.
//!
//! Only the words are made and read here; files are written elsewhere.

mod dhis2;
mod sdmx;

pub use dhis2::{dhis2_label, dhis2_period, dhis2_value, read_dhis2_period};
pub use sdmx::{ObservationStatus, SdmxObservation, read_sdmx_period, sdmx_period, unit_measure};

ansinh_core::messages! {
    /// Why a text is not the name of a period.
    pub enum PeriodNameError {
        /// DHIS2 has no such name for a day, month, quarter, half-year or year.
        Dhis2 {
            /// What was read.
            read: String,
        } = "not-a-dhis2-period",
            vi: "“{read}” không phải là kỳ của DHIS2; viết như 20170613, 201706, 2017Q2, 2017S1 hoặc 2017",
            en: "\u{201c}{read}\u{201d} is not a DHIS2 period; write one as 20170613, 201706, 2017Q2, 2017S1 or 2017";
        /// SDMX has no such name.
        Sdmx {
            /// What was read.
            read: String,
        } = "not-an-sdmx-period",
            vi: "“{read}” không phải là kỳ của SDMX; viết như 2017-06-13, 2017-06, 2017-M06, 2017-Q2, 2017-S1, 2017, 2017-A1 hoặc 2017-01-01/P9M",
            en: "\u{201c}{read}\u{201d} is not an SDMX period; write one as 2017-06-13, 2017-06, 2017-M06, 2017-Q2, 2017-S1, 2017, 2017-A1 or 2017-01-01/P9M";
    }
}
impl std::error::Error for PeriodNameError {}
