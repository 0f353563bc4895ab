use ansinh_core::Text;
use serde::{Deserialize, Serialize};

macro_rules! devices {
    ($( $(#[$doc:meta])* $device:ident = $name:literal, $vi:literal, $en:literal; )+) => {
        /// A row of the appendix that is granted by itself.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
        #[serde(rename_all = "kebab-case")]
        pub enum Device {
            $( $(#[$doc])* $device, )+
        }

        impl Device {
            /// Every row.
            pub const ALL: &[Self] = &[$( Self::$device ),+];

            /// The name of its money as a parameter.
            pub const fn name(self) -> &'static str {
                match self { $( Self::$device => $name, )+ }
            }

            /// The name of its term as a parameter.
            pub const fn term_name(self) -> &'static str {
                match self { $( Self::$device => concat!($name, "_years"), )+ }
            }

            /// What it is.
            pub const fn label(self) -> Text {
                match self { $( Self::$device => Text::new($vi, $en), )+ }
            }
        }
    };
}

devices! {
    /// Artificial arm, the shoulder disarticulated.
    ArmShoulder = "arm_shoulder", "tay giả tháo khớp vai", "artificial arm, shoulder disarticulated";
    /// Artificial arm, above the elbow.
    ArmAboveElbow = "arm_above_elbow", "tay giả trên khuỷu", "artificial arm, above the elbow";
    /// Artificial arm, below the elbow.
    ArmBelowElbow = "arm_below_elbow", "tay giả dưới khuỷu", "artificial arm, below the elbow";
    /// Artificial leg, the hip disarticulated.
    LegHip = "leg_hip", "chân giả tháo khớp hông", "artificial leg, hip disarticulated";
    /// Artificial leg, above the knee.
    LegAboveKnee = "leg_above_knee", "chân giả trên gối", "artificial leg, above the knee";
    /// Artificial leg, the knee disarticulated.
    LegKnee = "leg_knee", "chân giả tháo khớp gối", "artificial leg, knee disarticulated";
    /// Artificial leg below the knee, with a thigh corset.
    LegBelowKneeCorset = "leg_below_knee_corset", "chân giả dưới gối có bao da đùi", "artificial leg below the knee, with thigh corset";
    /// Artificial leg below the knee, with a figure-eight strap.
    LegBelowKneeStrap = "leg_below_knee_strap", "chân giả dưới gối có dây đeo số 8", "artificial leg below the knee, with figure-eight strap";
    /// Artificial leg, the ankle disarticulated.
    LegAnkle = "leg_ankle", "chân giả tháo khớp cổ chân", "artificial leg, ankle disarticulated";
    /// Brace of seat and hip.
    BraceHip = "brace_hip", "nẹp ụ ngồi - đai hông", "brace of seat and hip";
    /// Brace of the thigh.
    BraceThigh = "brace_thigh", "nẹp đùi", "brace of the thigh";
    /// Brace of the shank.
    BraceShank = "brace_shank", "nẹp cẳng chân", "brace of the shank";
    /// Plastic trough for an arm or a leg.
    Trough = "trough", "máng nhựa chân và tay", "plastic trough for an arm or a leg";
    /// A pair of orthopaedic shoes.
    Shoes = "shoes", "giầy chỉnh hình", "orthopaedic shoes";
    /// A pair of orthopaedic sandals, in place of shoes.
    Sandals = "sandals", "dép chỉnh hình", "orthopaedic sandals";
    /// Orthopaedic jacket.
    Jacket = "jacket", "áo chỉnh hình", "orthopaedic jacket";
    /// Hand-cranked tricycle (*xe lắc tay*), or other means bought with its money.
    Tricycle = "tricycle", "xe lắc tay", "hand-cranked tricycle";
    /// Wheelchair (*xe lăn tay*), or other means bought with its money.
    Wheelchair = "wheelchair", "xe lăn tay", "wheelchair";
    /// Crutch, for a stiff knee.
    Crutch = "crutch", "nạng cho người bị cứng khớp gối", "crutch for a stiff knee";
    /// Hearing aid.
    HearingAid = "hearing_aid", "máy trợ thính", "hearing aid";
    /// False tooth.
    Tooth = "tooth", "răng giả", "false tooth";
    /// Denture, for a ruined jaw.
    Denture = "denture", "hàm giả", "denture";
    /// Artificial eye: the hospital's receipt, no row of the appendix.
    Eye = "eye", "mắt giả", "artificial eye";
    /// What goes with an artificial eye, by the year.
    EyeAccessories = "eye_accessories", "vật phẩm phụ cho người được lắp mắt giả", "accessories of an artificial eye";
    /// Dark glasses and a cane.
    GlassesAndCane = "glasses_and_cane", "kính râm và gậy dò đường", "dark glasses and cane";
    /// Things for daily life.
    DailyLiving = "daily_living", "đồ dùng phục vụ sinh hoạt", "things for daily life";
}

/// What comes with a device for every year of its term (rows 23 and 24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extra {
    /// Accessories of an artificial leg.
    LegAccessories,
    /// Accessories of an artificial arm.
    ArmAccessories,
    /// Accessories of a crutch.
    CrutchAccessories,
    /// Accessories of an orthopaedic jacket.
    JacketAccessories,
    /// Maintenance of a wheelchair or tricycle.
    ChairMaintenance,
}

impl Extra {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::LegAccessories,
        Self::ArmAccessories,
        Self::CrutchAccessories,
        Self::JacketAccessories,
        Self::ChairMaintenance,
    ];

    /// Its name as a parameter.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LegAccessories => "leg_accessories",
            Self::ArmAccessories => "arm_accessories",
            Self::CrutchAccessories => "crutch_accessories",
            Self::JacketAccessories => "jacket_accessories",
            Self::ChairMaintenance => "chair_maintenance",
        }
    }

    /// What it is.
    pub const fn label(self) -> Text {
        match self {
            Self::LegAccessories => Text::new(
                "vật phẩm phụ cho người được cấp chân giả",
                "accessories of an artificial leg",
            ),
            Self::ArmAccessories => Text::new(
                "vật phẩm phụ cho người được cấp tay giả",
                "accessories of an artificial arm",
            ),
            Self::CrutchAccessories => Text::new(
                "vật phẩm phụ cho người được cấp nạng",
                "accessories of a crutch",
            ),
            Self::JacketAccessories => Text::new(
                "vật phẩm phụ cho người được cấp áo chỉnh hình",
                "accessories of an orthopaedic jacket",
            ),
            Self::ChairMaintenance => Text::new(
                "bảo trì xe lăn, xe lắc",
                "maintenance of a wheelchair or tricycle",
            ),
        }
    }
}

impl Device {
    /// An artificial leg?
    pub const fn is_leg(self) -> bool {
        matches!(
            self,
            Self::LegHip
                | Self::LegAboveKnee
                | Self::LegKnee
                | Self::LegBelowKneeCorset
                | Self::LegBelowKneeStrap
                | Self::LegAnkle
        )
    }

    /// A wheelchair or a tricycle?
    pub const fn is_chair(self) -> bool {
        matches!(self, Self::Tricycle | Self::Wheelchair)
    }

    /// What comes with it for every year of its term.
    pub const fn extra(self) -> Option<Extra> {
        match self {
            Self::ArmShoulder | Self::ArmAboveElbow | Self::ArmBelowElbow => {
                Some(Extra::ArmAccessories)
            }
            Self::Crutch => Some(Extra::CrutchAccessories),
            Self::Jacket => Some(Extra::JacketAccessories),
            _ if self.is_leg() => Some(Extra::LegAccessories),
            _ if self.is_chair() => Some(Extra::ChairMaintenance),
            _ => None,
        }
    }

    /// The most of it that one person uses.
    pub(super) const fn most(self) -> u8 {
        match self {
            Self::Tooth => 32,
            Self::Trough => 4,
            Self::ArmShoulder
            | Self::ArmAboveElbow
            | Self::ArmBelowElbow
            | Self::BraceThigh
            | Self::BraceShank
            | Self::Crutch
            | Self::HearingAid
            | Self::Eye => 2,
            _ if self.is_leg() => 2,
            _ => 1,
        }
    }
}
