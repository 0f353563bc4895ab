use ansinh_core::Text;
use serde::{Deserialize, Serialize};

macro_rules! rows {
    ($( $(#[$doc:meta])* $row:ident = $name:literal, $vi:literal, $en:literal; )+) => {
        /// A row of the table of one-off benefits.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum OneOffRow {
            $( $(#[$doc])* #[serde(rename = $name)] $row, )+
        }

        impl OneOffRow {
            /// Every row.
            pub const ALL: &[Self] = &[$( Self::$row ),+];

            /// The name of its amount as a parameter.
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
    /// Relatives of a martyr, when death is announced or the certificate given; the heir if none.
    Martyr = "martyr", "trợ cấp khi báo tử, truy tặng Bằng Tổ quốc ghi công", "death grant to a martyr's relatives";
    /// The cost of announcing a martyr's death.
    DeathNotice = "death_notice", "chi phí báo tử", "cost of the death notice";
    /// Relatives of a person active before 1945-01-01 who died without benefits, one sum for all.
    Pre1945Relatives = "pre_1945_relatives", "thân nhân người hoạt động trước 1/1/1945 chết chưa hưởng chế độ", "relatives of a person active before 1945-01-01 dead without benefits";
    /// The worshipper of such a person.
    Pre1945Worshipper = "pre_1945_worshipper", "người thờ cúng người hoạt động trước 1/1/1945 chết chưa hưởng chế độ", "worshipper of a person active before 1945-01-01 dead without benefits";
    /// Relatives of a person active from 1945-01-01 to the August uprising who died without benefits.
    PreUprisingRelatives = "pre_uprising_relatives", "thân nhân người hoạt động trước khởi nghĩa tháng Tám chết chưa hưởng chế độ", "relatives of a person active before the August uprising dead without benefits";
    /// The worshipper of such a person.
    PreUprisingWorshipper = "pre_uprising_worshipper", "người thờ cúng người hoạt động trước khởi nghĩa tháng Tám chết chưa hưởng chế độ", "worshipper of a person active before the August uprising dead without benefits";
    /// Heroic Vietnamese Mother who died before benefits, or honoured after death.
    HeroMother = "hero_mother", "Bà mẹ Việt Nam anh hùng chết chưa hưởng chế độ hoặc được truy tặng", "Heroic Vietnamese Mother dead before benefits or honoured after death";
    /// Hero who died before benefits (until 2021-06: before 1995-01-01), or honoured after death.
    Hero = "hero", "Anh hùng chết chưa hưởng chế độ hoặc được truy tặng", "hero dead before benefits or honoured after death";
    /// Injury of 5 to 10 %.
    Injury5To10 = "injury_5_10", "người bị thương 5–10 %", "injury of 5–10 %";
    /// Injury of 11 to 15 %.
    Injury11To15 = "injury_11_15", "người bị thương 11–15 %", "injury of 11–15 %";
    /// Injury of 16 to 20 %.
    Injury16To20 = "injury_16_20", "người bị thương 16–20 %", "injury of 16–20 %";
    /// Prisoner of the enemy dead without benefits.
    PrisonerDead = "prisoner_dead", "người bị địch bắt tù, đày chết chưa hưởng chế độ", "prisoner of the enemy dead without benefits";
    /// Resistance activist, for each year of resistance.
    ResistanceYear = "resistance_year", "người hoạt động kháng chiến, mỗi năm tham gia", "resistance activist, each year of resistance";
    /// Resistance activist dead without benefits.
    ResistanceDead = "resistance_dead", "người hoạt động kháng chiến chết chưa hưởng chế độ", "resistance activist dead without benefits";
    /// Helper of the revolution with the Medal of Resistance (*Huy chương Kháng chiến*).
    HelperMedal = "helper_medal", "người có công giúp đỡ cách mạng có Huy chương Kháng chiến", "helper with the Medal of Resistance";
    /// Helper of the revolution dead without benefits.
    HelperDead = "helper_dead", "người có công giúp đỡ cách mạng chết chưa hưởng chế độ", "helper dead without benefits";
}
