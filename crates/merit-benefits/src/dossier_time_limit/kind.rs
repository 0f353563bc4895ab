use ansinh_core::Text;
use serde::{Deserialize, Serialize};

macro_rules! labelled {
    ($(#[$outer:meta])* $name:ident { $( $(#[$doc:meta])* $variant:ident = $vi:literal, $en:literal; )+ }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $( $(#[$doc])* $variant, )+
        }

        impl $name {
            /// What it is called.
            pub const fn label(self) -> Text {
                match self { $( Self::$variant => Text::new($vi, $en), )+ }
            }
        }
    };
}

labelled! {
    /// A kind of dossier, in the order of decree 131/2021/NĐ-CP.
    DossierKind {
        /// Recognition of somebody active before 1945-01-01, article 7.
        #[serde(rename = "pre-1945")]
        Pre1945 = "công nhận người hoạt động cách mạng trước 1/1/1945", "recognition, active before 1945-01-01";
        /// Recognition of somebody active up to the August uprising, article 12.
        PreUprising = "công nhận người hoạt động cách mạng đến khởi nghĩa tháng Tám", "recognition, active up to the August uprising";
        /// Martyr's relatives, article 26.
        MartyrRelatives = "chế độ thân nhân liệt sĩ", "benefits of a martyr's relatives";
        /// Martyr's remarried spouse, article 27.
        MartyrRemarriedSpouse = "chế độ vợ hoặc chồng liệt sĩ tái giá", "benefits of a martyr's remarried spouse";
        /// Worship allowance, article 28.
        Worship = "trợ cấp thờ cúng liệt sĩ", "worship allowance";
        /// Heroic Vietnamese Mother, article 30.
        HeroMother = "chế độ Bà mẹ Việt Nam anh hùng", "benefits of a Heroic Vietnamese Mother";
        /// Hero, article 32.
        Hero = "chế độ Anh hùng", "benefits of a hero";
        /// Second allowance of a war invalid who is a sick soldier, article 43.
        InvalidAndSickSoldier = "thêm trợ cấp thương binh đồng thời là bệnh binh", "second allowance, invalid and sick soldier";
        /// Second allowance of a war invalid with loss of working capacity, article 44(2)(a).
        InvalidWithLossOfCapacity = "thêm trợ cấp thương binh mất sức lao động", "second allowance, invalid with loss of working capacity";
        /// The same, where the file lies with social insurance, article 44(2)(b).
        InvalidWithLossOfCapacityFileElsewhere = "thêm trợ cấp thương binh mất sức lao động, hồ sơ ở cơ quan bảo hiểm xã hội", "second allowance, invalid with loss of working capacity, file with social insurance";
        /// Toxin victim, article 56(1).
        ToxinVictim = "công nhận người nhiễm chất độc hoá học", "recognition of a toxin victim";
        /// Toxin victim whose child is in receipt, article 56(2); without another examination.
        ToxinVictimByChild = "công nhận người nhiễm chất độc hoá học có con đã hưởng chế độ", "recognition of a toxin victim whose child is in receipt";
        /// Toxin victim without a child of one's own, article 56(3).
        ToxinVictimChildless = "công nhận người nhiễm chất độc hoá học không có con đẻ", "recognition of a childless toxin victim";
        /// Deformed child of a toxin victim, article 57.
        ToxinChild = "chế độ con đẻ của người nhiễm chất độc hoá học", "benefits of a toxin victim's child";
        /// Prisoner of the enemy, article 62.
        Prisoner = "công nhận người bị địch bắt tù, đày", "recognition of a prisoner of the enemy";
        /// One-off benefit of a resistance activist, article 66.
        ResistanceActivist = "trợ cấp một lần người hoạt động kháng chiến", "one-off benefit of a resistance activist";
        /// Helper of the revolution, article 69.
        Helper = "chế độ người có công giúp đỡ cách mạng", "benefits of a helper of the revolution";
        /// The yearly list of convalescence, article 86; from the commune's list on.
        Convalescence = "danh sách điều dưỡng", "list of convalescence";
        /// Education support, article 97(2).
        Education = "ưu đãi giáo dục", "education support";
        /// Special supplement, article 117.
        SpecialSupplement = "phụ cấp đặc biệt", "special supplement";
        /// Suspension or end of benefits, article 118(1); from the judgment or conclusion on.
        Suspension = "tạm đình chỉ, chấm dứt chế độ", "suspension or end of benefits";
        /// Benefits again after a suspension, article 119(1).
        Resumption = "hưởng lại chế độ", "benefits again";
        /// Funeral grant, article 122.
        Funeral = "trợ cấp mai táng", "funeral grant";
        /// Grant of three months, article 123.
        ThreeMonths = "trợ cấp một lần 03 tháng", "grant of three months";
        /// Survivors' allowance, article 124.
        Survivors = "trợ cấp tuất hằng tháng", "survivors' allowance";
        /// Transfer of the file to another province, article 131.
        Transfer = "di chuyển hồ sơ", "transfer of the file";
    }
}

labelled! {
    /// Who acts on a step.
    Authority {
        /// The commune.
        Commune = "Ủy ban nhân dân cấp xã", "commune";
        /// The district office (to 2025-06-30).
        District = "Phòng Lao động – Thương binh và Xã hội", "district office";
        /// The provincial department: of labour, since 2025 of home affairs.
        Department = "Sở Lao động – Thương binh và Xã hội (nay là Sở Nội vụ)", "provincial department";
        /// The department of the new place of residence.
        NewDepartment = "Sở nơi tiếp nhận hồ sơ", "department of the new residence";
        /// The Party committee or ministry that recognises.
        RecognisingAuthority = "cơ quan có thẩm quyền công nhận", "recognising authority";
        /// The provincial medical council.
        MedicalCouncil = "Hội đồng giám định y khoa cấp tỉnh", "provincial medical council";
        /// The social-insurance office.
        SocialInsurance = "cơ quan Bảo hiểm xã hội", "social-insurance office";
        /// Whoever keeps the file and pays.
        FileKeeper = "cơ quan quản lý hồ sơ", "keeper of the file";
    }
}
