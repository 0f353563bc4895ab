use ansinh_core::Text;
use serde::{Deserialize, Serialize};

macro_rules! rows {
    ($( $(#[$doc:meta])* $row:ident = $name:literal, $vi:literal, $en:literal; )+) => {
        /// A row of appendix I.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Row {
            $( $(#[$doc])* #[serde(rename = $name)] $row, )+
        }

        impl Row {
            /// Every row, in the order of the appendix.
            pub const ALL: &[Self] = &[$( Self::$row ),+];

            /// The name of its level as a parameter.
            pub const fn name(self) -> &'static str {
                match self { $( Self::$row => $name, )+ }
            }

            /// What it is.
            pub const fn label(self) -> Text {
                match self { $( Self::$row => Text::new($vi, $en), )+ }
            }
        }
    };
}

rows! {
    /// Active before 1945-01-01, having left home for the revolution (*diện thoát ly*).
    Pre1945Detached = "pre_1945_detached", "trợ cấp người hoạt động cách mạng trước 1/1/1945 diện thoát ly", "allowance, active before 1945-01-01, detached from home";
    /// The same person's supplement for each unit of seniority (*thâm niên*).
    Pre1945Seniority = "pre_1945_seniority", "phụ cấp mỗi thâm niên hoạt động trước 1/1/1945", "supplement for each unit of seniority before 1945-01-01";
    /// Active before 1945-01-01, at home (*không thoát ly*).
    Pre1945Local = "pre_1945_local", "trợ cấp người hoạt động cách mạng trước 1/1/1945 không thoát ly", "allowance, active before 1945-01-01, at home";
    /// Survivors of either.
    Pre1945Survivor = "pre_1945_survivor", "tuất của người hoạt động cách mạng trước 1/1/1945", "survivor of a person active before 1945-01-01";
    /// Active from 1945-01-01 to the August uprising (*tiền khởi nghĩa*).
    PreUprising = "pre_uprising", "trợ cấp người hoạt động cách mạng từ 1/1/1945 đến khởi nghĩa tháng Tám", "allowance, active from 1945-01-01 to the August uprising";
    /// Survivors of such a person.
    PreUprisingSurvivor = "pre_uprising_survivor", "tuất của người hoạt động từ 1/1/1945 đến khởi nghĩa tháng Tám", "survivor of a person active from 1945-01-01 to the August uprising";
    /// Relative of one martyr.
    OneMartyr = "one_martyr", "trợ cấp thân nhân của 01 liệt sĩ", "relative of one martyr";
    /// Relative of two martyrs.
    TwoMartyrs = "two_martyrs", "trợ cấp thân nhân của 02 liệt sĩ", "relative of two martyrs";
    /// Relative of three martyrs or more.
    ThreeMartyrs = "three_martyrs", "trợ cấp thân nhân của 03 liệt sĩ trở lên", "relative of three martyrs or more";
    /// For those who live alone, and full orphans (*tuất nuôi dưỡng*).
    Nurture = "nurture", "trợ cấp nuôi dưỡng", "nurture allowance";
    /// Heroic Vietnamese Mother, from 2021-07.
    HeroMother = "hero_mother", "trợ cấp Bà mẹ Việt Nam anh hùng", "allowance, Heroic Vietnamese Mother";
    /// Heroic Vietnamese Mother, supplement.
    HeroMotherSupplement = "hero_mother_supplement", "phụ cấp Bà mẹ Việt Nam anh hùng", "supplement, Heroic Vietnamese Mother";
    /// Carer of a Heroic Vietnamese Mother at home.
    HeroMotherCarer = "hero_mother_carer", "trợ cấp người phục vụ Bà mẹ Việt Nam anh hùng", "carer of a Heroic Vietnamese Mother";
    /// Hero of the People's Armed Forces, hero of labour in the resistance.
    Hero = "hero", "trợ cấp Anh hùng", "allowance, hero";
    /// Invalid, sick soldier or toxin victim from 81 %.
    Supplement81 = "supplement_81", "phụ cấp tỷ lệ từ 81 %", "supplement from 81 %";
    /// Invalid from 81 % with an especially severe wound.
    SpecialSupplementInvalid = "special_supplement_invalid", "phụ cấp đặc biệt của thương binh", "special supplement, war invalid";
    /// Sick soldier or toxin victim from 81 % with an especially severe condition.
    SpecialSupplementSick = "special_supplement_sick", "phụ cấp đặc biệt của bệnh binh, người nhiễm chất độc", "special supplement, sick soldier or toxin victim";
    /// Carer at home of a person from 81 %.
    Carer81 = "carer_81", "trợ cấp người phục vụ người từ 81 %", "carer of a person from 81 %";
    /// Carer at home of a person with an especially severe wound or condition.
    Carer81Special = "carer_81_special", "trợ cấp người phục vụ người có thương tật, bệnh tật đặc biệt nặng", "carer of a person with an especially severe condition";
    /// Survivors of an invalid, sick soldier or toxin victim from 61 %.
    Survivor61 = "survivor_61", "tuất của thương binh, bệnh binh, người nhiễm chất độc từ 61 %", "survivor of an invalid, sick soldier or toxin victim from 61 %";
    /// Sick soldier, 41 to 50 %.
    Sick41To50 = "sick_41_50", "trợ cấp bệnh binh 41–50 %", "sick soldier, 41–50 %";
    /// Sick soldier, 51 to 60 %.
    Sick51To60 = "sick_51_60", "trợ cấp bệnh binh 51–60 %", "sick soldier, 51–60 %";
    /// Sick soldier, 61 to 70 %.
    Sick61To70 = "sick_61_70", "trợ cấp bệnh binh 61–70 %", "sick soldier, 61–70 %";
    /// Sick soldier, 71 to 80 %.
    Sick71To80 = "sick_71_80", "trợ cấp bệnh binh 71–80 %", "sick soldier, 71–80 %";
    /// Sick soldier, 81 to 90 %.
    Sick81To90 = "sick_81_90", "trợ cấp bệnh binh 81–90 %", "sick soldier, 81–90 %";
    /// Sick soldier, 91 to 100 %.
    Sick91To100 = "sick_91_100", "trợ cấp bệnh binh 91–100 %", "sick soldier, 91–100 %";
    /// Resistance activist exposed to toxic chemicals, 21 to 40 %.
    Toxin21To40 = "toxin_21_40", "trợ cấp người nhiễm chất độc hoá học 21–40 %", "toxin victim, 21–40 %";
    /// The same, 41 to 60 %, and those with a deformed child or infertile.
    Toxin41To60 = "toxin_41_60", "trợ cấp người nhiễm chất độc hoá học 41–60 %", "toxin victim, 41–60 %";
    /// The same, 61 to 80 %.
    Toxin61To80 = "toxin_61_80", "trợ cấp người nhiễm chất độc hoá học 61–80 %", "toxin victim, 61–80 %";
    /// The same, from 81 %.
    ToxinFrom81 = "toxin_81", "trợ cấp người nhiễm chất độc hoá học từ 81 %", "toxin victim from 81 %";
    /// Deformed child of a toxin victim, 61 to 80 %.
    ToxinChild61To80 = "toxin_child_61_80", "trợ cấp con đẻ của người nhiễm chất độc 61–80 %", "child of a toxin victim, 61–80 %";
    /// Deformed child of a toxin victim, from 81 %.
    ToxinChildFrom81 = "toxin_child_81", "trợ cấp con đẻ của người nhiễm chất độc từ 81 %", "child of a toxin victim from 81 %";
    /// Imprisoned or exiled by the enemy.
    Prisoner = "prisoner", "trợ cấp người bị địch bắt tù, đày", "prisoner of the enemy";
    /// Helper with the Commemorative Medal "Tổ quốc ghi công" or the certificate "Có công với nước".
    HelperMerit = "helper_merit", "trợ cấp người có công giúp đỡ cách mạng (Kỷ niệm chương, Bằng Có công với nước)", "helper of the revolution with certificate of merit";
    /// Helper with the Order of Resistance (*Huân chương Kháng chiến*).
    HelperMedal = "helper_medal", "trợ cấp người có công giúp đỡ cách mạng (Huân chương Kháng chiến)", "helper of the revolution with the Order of Resistance";
    /// Monthly education support, full.
    EducationFull = "education_full", "trợ cấp ưu đãi giáo dục hằng tháng, mức cao", "monthly education support, full";
    /// Monthly education support, half.
    EducationHalf = "education_half", "trợ cấp ưu đãi giáo dục hằng tháng, mức thấp", "monthly education support, half";
}
