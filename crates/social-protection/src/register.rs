//! What a register of social assistance keeps: people, their certificates and decisions, households,
//! institutions and their residents, relief events and claims, stays in rehabilitation.
//!
//! Every type is made by a constructor that refuses what cannot be, in Rust and on its way in from
//! JSON alike, and gives the facts that the rules ask for.
//!
//! ```
//! use ansinh_core::{Dong, Month, Rule, date};
//! use ansinh_social_protection::register::{DisabilityCertificate, RegisteredBeneficiary};
//! use ansinh_social_protection::{Degree, MonthlyAllowance};
//!
//! let certificate = DisabilityCertificate::new(Degree::Severe, date(2022, 3, 10));
//! let person = RegisteredBeneficiary::new("0015", "Lò Thị Mai", date(1990, 5, 2))?
//!     .certified(certificate)?;
//! let facts = person.circumstances();
//! let rule = MonthlyAllowance::in_force(date(2024, 10, 1))?;
//! assert_eq!(rule.assess(&facts)?.total(), Dong::new(750_000));
//!
//! assert!(person.died_on(date(1989, 1, 1)).is_err()); // nobody dies before being born
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod beneficiary;
mod decision;
mod household;
mod rehabilitation;
mod relief;
mod residence;

use ansinh_core::{NaiveDate, Text};

use crate::emergency_relief::Cause;

pub use beneficiary::{DisabilityCertificate, RegisteredBeneficiary};
pub use decision::{Decision, DecisionEffect};
pub use household::RegisteredHousehold;
pub use rehabilitation::{RehabilitationKind, RehabilitationStay};
pub use relief::{ReliefClaim, ReliefEvent};
pub use residence::{Institution, Resident};

ansinh_core::messages! {
    /// Why something cannot stand in the register.
    pub enum RegisterError {
        /// A name or number is blank.
        Blank {
            /// What is blank.
            what: Text,
        } = "register-blank",
            vi: "{what}: không được để trống",
            en: "{what} must not be blank";
        /// Something happened before the person was born.
        BeforeBirth {
            /// What happened.
            what: Text,
            /// When.
            date: NaiveDate,
            /// The day of birth.
            born: NaiveDate,
        } = "register-before-birth",
            vi: "{what} ngày {date}, trước ngày sinh {born}",
            en: "{what} on {date}, before the birth on {born}";
        /// Something happened after the person had died.
        AfterDeath {
            /// What happened.
            what: Text,
            /// When.
            date: NaiveDate,
            /// The day of death.
            died: NaiveDate,
        } = "register-after-death",
            vi: "{what} ngày {date}, sau ngày chết {died}",
            en: "{what} on {date}, after the death on {died}";
        /// Not of an age for the ground of admission.
        AdmissionAge {
            /// Completed years on the day of admission.
            age: u16,
            /// The ages of the ground.
            allowed: Text,
        } = "register-admission-age",
            vi: "tiếp nhận lúc {age} tuổi; diện này dành cho người {allowed}",
            en: "admitted at {age}; this ground is for people {allowed}";
        /// Something ends before it begins.
        EndsEarly {
            /// What ends.
            what: Text,
            /// Its first day.
            from: NaiveDate,
            /// Its last day.
            until: NaiveDate,
        } = "register-ends-early",
            vi: "{what} kết thúc ngày {until}, trước khi bắt đầu ngày {from}",
            en: "{what} ends on {until}, before it begins on {from}";
        /// A household without anybody.
        NoMember = "register-no-member",
            vi: "hộ gia đình phải có ít nhất một người",
            en: "a household has at least one member";
        /// One person twice.
        SamePerson {
            /// The person's number.
            number: String,
        } = "register-same-person",
            vi: "số định danh {number} xuất hiện hai lần",
            en: "the number {number} stands twice";
        /// More residents than places.
        Full {
            /// The places.
            places: u32,
        } = "register-full",
            vi: "cơ sở chỉ có {places} chỗ",
            en: "the institution has {places} places only";
        /// A part of a claim has another cause than its event.
        OtherCause {
            /// The cause of the part.
            part: Cause,
            /// That of the event.
            event: Cause,
        } = "register-other-cause",
            vi: "hồ sơ nêu nguyên nhân {part}, còn sự kiện là {event}",
            en: "the claim names {part}, the event was {event}";
        /// A claim for nothing.
        NothingClaimed = "register-nothing-claimed",
            vi: "hồ sơ cứu trợ không đề nghị khoản nào",
            en: "the claim asks for nothing";
    }
}
impl std::error::Error for RegisterError {}

fn not_blank(what: Text, words: &str) -> Result<String, RegisterError> {
    match words.trim() {
        "" => Err(RegisterError::Blank { what }),
        words => Ok(words.to_owned()),
    }
}

fn in_order(what: Text, from: NaiveDate, until: Option<NaiveDate>) -> Result<(), RegisterError> {
    match until {
        Some(until) if until < from => Err(RegisterError::EndsEarly { what, from, until }),
        _ => Ok(()),
    }
}
