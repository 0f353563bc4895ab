use ansinh_core::facts::{Age, FactError};
use ansinh_core::{Decimal, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::SquareMetres;

/// A level of schooling; any vocational certificate stands above general schooling, so that it
/// answers for both levels asked of adults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum SchoolLevel {
    /// *Mầm non*.
    Preschool,
    /// *Tiểu học*.
    Primary,
    /// *Trung học cơ sở*.
    LowerSecondary,
    /// *Trung học phổ thông*.
    UpperSecondary,
    /// *Sơ cấp, trung cấp, cao đẳng*.
    Vocational,
    /// *Đại học*.
    Higher,
}

/// What a member of working age does; asked for from 2022.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// Works for a wage under a labour contract.
    WageWithContract,
    /// Works for a wage without a labour contract.
    WageWithoutContract,
    /// Works on their own account, on the household's land or in its business.
    OwnAccount,
    /// Of working age, able and willing to work, and without a job.
    Jobless,
    /// Not of working age, not able, not willing, or in education.
    NotSeeking,
}

/// A member of the household (*nhân khẩu*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The age on the day of the review.
    pub age: Age,
    /// The level studied at now; null for who is not at school.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub studying: Option<SchoolLevel>,
    /// The highest level finished with a certificate; null for none.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub graduated: Option<SchoolLevel>,
    /// Hired by an enterprise that certifies the training on the job (from 2022).
    pub trained_on_the_job: bool,
    /// What the member works.
    pub work: Work,
    /// Is an older or disabled person who draws a monthly social allowance.
    pub older_or_disabled_on_allowance: bool,
    /// Is too short or too light for the age (asked of children under 16, from 2022).
    pub malnourished: bool,
    /// Was so ill or injured in the last 12 months as to need care in bed or stay off work or school,
    /// and had no examination or treatment (until 2021).
    pub untreated: bool,
    /// Has a health-insurance card.
    pub insured: bool,
}

impl Member {
    /// A healthy, insured person who finished upper-secondary school and works on the household's
    /// own account, so many years old.
    pub fn ordinary(age: impl Into<Age>) -> Self {
        Self {
            age: age.into(),
            studying: None,
            graduated: Some(SchoolLevel::UpperSecondary),
            trained_on_the_job: false,
            work: Work::OwnAccount,
            older_or_disabled_on_allowance: false,
            malnourished: false,
            untreated: false,
            insured: true,
        }
    }
}

/// The dwelling (*nhà ở*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Dwelling {
    /// The walls are of durable material.
    pub durable_walls: bool,
    /// Columns or frame are of durable material.
    pub durable_frame: bool,
    /// The roof is of durable material.
    pub durable_roof: bool,
    /// The area lived in.
    pub area: SquareMetres,
}

impl Dwelling {
    /// Two or three of the main structures are not durable: since 2022 the test itself, before the
    /// grades *thiếu kiên cố* and *đơn sơ* as statistics define them.
    pub(super) fn is_not_solid(&self) -> bool {
        let structures = [self.durable_walls, self.durable_frame, self.durable_roof];
        structures.into_iter().filter(|durable| !durable).count() >= 2
    }
}

/// Where the household's water comes from (*nguồn nước sinh hoạt*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum WaterSource {
    /// *Nước máy*.
    Tap,
    /// *Giếng khoan*.
    DrilledWell,
    /// *Giếng đào được bảo vệ*.
    ProtectedDugWell,
    /// *Khe, mó được bảo vệ*.
    ProtectedSpring,
    /// *Nước mưa*.
    Rain,
    /// Any other source.
    Other,
}

impl WaterSource {
    pub(super) const fn is_clean(self) -> bool {
        !matches!(self, Self::Other)
    }
}

/// The toilet (*hố xí, nhà tiêu*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Toilet {
    /// *Tự hoại, bán tự hoại*.
    Septic,
    /// *Thấm dội nước*.
    PourFlush,
    /// *Cải tiến có ống thông hơi* (VIP).
    VentilatedPit,
    /// *Đào có bệ ngồi*.
    PitWithSeat,
    /// *Hai ngăn*.
    TwoCompartment,
    /// Any other, or none.
    Other,
}

impl Toilet {
    pub(super) const fn is_hygienic(self) -> bool {
        !matches!(self, Self::Other)
    }
}

/// A device by which the household is informed. Until 2021 the first four count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Device {
    /// *Ti vi*.
    Television,
    /// *Đài*.
    Radio,
    /// *Máy tính để bàn*.
    DesktopComputer,
    /// *Máy tính xách tay*.
    Laptop,
    /// *Máy tính bảng*.
    Tablet,
    /// *Điện thoại*.
    Telephone,
    /// *Điện thoại thông minh*.
    Smartphone,
}

/// How a household lives, on the day of the review: all that the indicators ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Living {
    /// The day of the review; ages are those on it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "days_of_review()"))]
    pub reviewed_on: NaiveDate,
    /// All members, 1 to 50.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few_members()"))]
    pub members: Vec<Member>,
    /// Where they live.
    pub dwelling: Dwelling,
    /// Their water.
    pub water: WaterSource,
    /// Their toilet.
    pub toilet: Toilet,
    /// Somebody uses a telephone subscription (until 2021).
    pub uses_telephone: bool,
    /// Somebody uses the internet.
    pub uses_internet: bool,
    /// The devices they have.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few_devices()"))]
    pub devices: Vec<Device>,
    /// The loudspeakers of commune or village can be heard (until 2021).
    pub hears_loudspeaker: bool,
}

/// More members than any household has: a slip of the pen.
const MOST_MEMBERS: usize = 50;

impl Living {
    /// A household of these members that lacks nothing but what they lack themselves, in a solid
    /// dwelling of 100 m².
    pub fn ordinary(reviewed_on: NaiveDate, members: Vec<Member>) -> Self {
        Self {
            reviewed_on,
            members,
            dwelling: Dwelling {
                durable_walls: true,
                durable_frame: true,
                durable_roof: true,
                area: SquareMetres::whole(100),
            },
            water: WaterSource::Tap,
            toilet: Toilet::Septic,
            uses_telephone: true,
            uses_internet: true,
            devices: vec![Device::Television],
            hears_loudspeaker: true,
        }
    }

    pub(super) fn age_of(&self, member: &Member) -> u16 {
        member.age.on(self.reviewed_on)
    }

    /// How many members there are.
    pub(crate) fn size(&self) -> Decimal {
        Decimal::from(self.members.len())
    }

    /// Somebody of six or over has no card.
    pub(super) fn lacks_health_insurance(&self) -> bool {
        const SIX: u16 = 6;
        let mut members = self.members.iter();
        members.any(|member| !member.insured && self.age_of(member) >= SIX)
    }

    pub(crate) fn check(&self) -> Result<(), FactError> {
        if self.members.is_empty() || self.members.len() > MOST_MEMBERS {
            return Err(FactError::out_of_range(
                "members",
                self.members.len(),
                Text::new("từ 1 đến 50 nhân khẩu", "1 to 50 members"),
            ));
        }
        self.members
            .iter()
            .try_for_each(|member| member.age.check("members.age", self.reviewed_on))
    }
}

#[cfg(feature = "proptest")]
fn days_of_review() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::prelude::Strategy as _;
    (0_u64..6_000).prop_map(|days| {
        let first = ansinh_core::date(2012, 1, 1);
        let on = first.checked_add_days(chrono::Days::new(days));
        on.unwrap_or(first)
    })
}

#[cfg(feature = "proptest")]
fn few_members() -> impl proptest::strategy::Strategy<Value = Vec<Member>> {
    proptest::collection::vec(proptest::prelude::any::<Member>(), 1..4)
}

#[cfg(feature = "proptest")]
fn few_devices() -> impl proptest::strategy::Strategy<Value = Vec<Device>> {
    proptest::collection::vec(proptest::prelude::any::<Device>(), 0..3)
}
