use ansinh_core::calendar::Holidays;
use ansinh_core::facts::Facts;
use ansinh_core::{Dong, NaiveDate, date};
use serde::{Deserialize, Serialize};

/// What the foreigner works as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Position {
    /// An expert (*chuyên gia*).
    Expert {
        /// Has a university degree or its equal.
        degree: bool,
        /// Years of experience that fit the post, 0 to 80.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..8"))]
        years: u32,
        /// Has a practice certificate that fits the post.
        practice_certificate: bool,
        /// The degree and the post are of a priority field (finance, science, technology,
        /// innovation, digital transformation and others; from 2025-08-07).
        priority_field: bool,
    },
    /// A manager, executive or technical worker, whose qualification is not looked at here.
    Other,
}

/// Why a permit is issued again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ReissueCause {
    /// Lost, damaged, or something written in it has changed.
    LostDamagedOrChanged,
    /// About to expire (decree 11/2016).
    Expiring {
        /// The day the shortest of the new documents ends.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        documents_until: NaiveDate,
    },
}

/// Why no permit is needed: Labour Code 45/2019/QH14, article 154, and article 7 of the decrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ExemptionGround {
    /// Owner or member of a limited company, chair or member of a joint-stock company's board.
    CapitalOwner {
        /// What the person contributed, đồng.
        #[cfg_attr(feature = "proptest", proptest(strategy = "some_capital()"))]
        contribution: Dong,
    },
    /// Head of a representative office or project of an international organisation (code, 3).
    HeadOfOffice,
    /// Here for less than three months to offer services (code, 4).
    ServiceSales,
    /// Here for less than three months to mend what nobody here can (code, 5).
    Emergency,
    /// A foreign lawyer licensed here (code, 6).
    Lawyer,
    /// By a treaty (code, 7).
    Treaty,
    /// Married to a Vietnamese and living here (code, 8).
    MarriedToVietnamese,
    /// Transferred within an enterprise.
    TransferredWithin {
        /// Months of employment by the foreign enterprise before, 0 to 600.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..24"))]
        months_before: u32,
        /// In one of the eleven services of the commitments to the World Trade Organization.
        in_eleven_services: bool,
    },
    /// A manager, executive, expert or technical worker on a short stay.
    ShortStay {
        /// Days of this stay, 1 to 366.
        #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..100"))]
        days: u32,
        /// Days of the stays before it in the year, 0 to 366.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..100"))]
        days_before: u32,
        /// Stays before it in the year.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..5"))]
        times_before: u32,
    },
    /// A journalist confirmed by the Ministry of Foreign Affairs.
    Press,
    /// Family of a diplomat or consul.
    DiplomatsFamily,
    /// Sets up a commercial presence.
    CommercialPresence,
    /// A priority field confirmed by a ministry or the province (from 2025-08-07).
    PriorityField,
    /// Aid projects, teaching, volunteers, interns, agreements, official passports and the other
    /// cases that take a certificate.
    OtherWithCertificate,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum PermitRequest {
    /// A new permit (*cấp mới*).
    New {
        /// The day the work is to begin.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        works_from: NaiveDate,
        /// The day the shortest of the documents ends: contract, assignment, licence, approval.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        documents_until: NaiveDate,
    },
    /// The permit once more (*cấp lại*).
    Reissue {
        /// Why.
        cause: ReissueCause,
        /// The last day of the permit.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        permit_until: NaiveDate,
    },
    /// A longer permit (*gia hạn*).
    Extension {
        /// The last day of the permit.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        permit_until: NaiveDate,
        /// The day the shortest of the documents ends.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        documents_until: NaiveDate,
        /// The permit was extended before.
        extended_before: bool,
    },
    /// No permit is needed (*không thuộc diện cấp giấy phép*).
    Exemption {
        /// Why not.
        ground: ExemptionGround,
        /// The day the work is to begin.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        works_from: NaiveDate,
        /// The day the work, or the shortest of the documents, ends.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        documents_until: NaiveDate,
    },
    /// A certificate of exemption for longer.
    ExemptionRenewal {
        /// The last day of the certificate.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        certificate_until: NaiveDate,
        /// The day the shortest of the documents ends.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(feature = "proptest", proptest(strategy = "a_day()"))]
        documents_until: NaiveDate,
    },
}

/// The facts of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WorkPermitFacts {
    /// What is asked for.
    pub request: PermitRequest,
    /// What the foreigner works as; looked at for new permits.
    pub position: Position,
    /// Public holidays and days in lieu around the case (Labour Code 45/2019/QH14, articles 111 and
    /// 112); they matter to working days only. Those with a fixed day need not be listed.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::working_days::some_holidays()")
    )]
    pub holidays: Holidays,
}

impl Facts for WorkPermitFacts {
    /// A new permit for the year 2018, for a manager; no holidays.
    fn ordinary() -> Self {
        Self {
            request: PermitRequest::New {
                works_from: date(2018, 1, 1),
                documents_until: date(2018, 12, 31),
            },
            position: Position::Other,
            holidays: Holidays::default(),
        }
    }
}

#[cfg(feature = "proptest")]
fn a_day() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::strategy::Strategy as _;
    (0_u64..5_500).prop_map(|days| {
        date(2013, 6, 1)
            .checked_add_days(chrono::Days::new(days))
            .unwrap_or_default()
    })
}

#[cfg(feature = "proptest")]
fn some_capital() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::strategy::Strategy as _;
    (0_i64..6_000_000_000).prop_map(Dong::new)
}
