//! Indicators of children and what each is made of.
//!
//! "Under 16" is every child; underweight and stunted mean below two standard deviations of the median.
//! The names of the first four are those of circular 13/2021/TT-BLĐTBXH; its list of codes was not read.

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature, RatioParts};

/// Indicators of children and what each is made of.
pub const CHILDREN: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "children",
        Nature::Stock,
        Text::new("Trẻ em dưới 16 tuổi", "Children under 16"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "shc_children",
        Nature::Stock,
        Text::new(
            "Trẻ em có hoàn cảnh đặc biệt, mỗi em tính một lần",
            "Children in special circumstances, each once",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "shc_tally",
        Nature::Stock,
        Text::new(
            "Trẻ em có hoàn cảnh đặc biệt, cộng các nhóm",
            "Children in special circumstances, groups added up",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "shc_helped",
        Nature::Flow,
        Text::new(
            "Trẻ em có hoàn cảnh đặc biệt được trợ giúp",
            "Children in special circumstances helped",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "abused_children",
        Nature::Flow,
        Text::new("Trẻ em bị xâm hại", "Children abused"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "online_safety_children",
        Nature::Flow,
        Text::new(
            "Trẻ em được tiếp cận kiến thức, kỹ năng mạng an toàn",
            "Children reached by online-safety training",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "infants",
        Nature::Stock,
        Text::new("Trẻ em dưới 1 tuổi", "Children below one year"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "infants_vaccinated",
        Nature::Flow,
        Text::new(
            "Trẻ em dưới 1 tuổi tiêm chủng đầy đủ",
            "Children below one year fully vaccinated",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "under5_weighed",
        Nature::Flow,
        Text::new("Trẻ em dưới 5 tuổi được cân", "Children below five weighed"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "under5_underweight",
        Nature::Flow,
        Text::new(
            "Trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân",
            "Children below five underweight",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "under5_measured",
        Nature::Flow,
        Text::new("Trẻ em dưới 5 tuổi được đo", "Children below five measured"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "under5_stunted",
        Nature::Flow,
        Text::new(
            "Trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi",
            "Children below five stunted",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "injured_children",
        Nature::Flow,
        Text::new("Trẻ em bị tai nạn, thương tích", "Children injured"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "injury_deaths",
        Nature::Flow,
        Text::new(
            "Trẻ em tử vong do tai nạn, thương tích",
            "Children dead by injuries",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "births",
        Nature::Flow,
        Text::new("Trẻ em sinh ra", "Births"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "births_on_time",
        Nature::Flow,
        Text::new(
            "Trẻ em được đăng ký khai sinh đúng hạn",
            "Births registered in time",
        ),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "under6_children",
        Nature::Stock,
        Text::new("Trẻ em dưới 6 tuổi", "Children under six"),
        Text::new("trẻ em", "children"),
    ),
    IndicatorDefinition::new(
        "under6_cards",
        Nature::Stock,
        Text::new(
            "Thẻ bảo hiểm y tế trẻ em dưới 6 tuổi",
            "Health-insurance cards of children under six",
        ),
        Text::new("thẻ", "cards"),
    ),
    IndicatorDefinition::new(
        "communes",
        Nature::Stock,
        Text::new("Xã, phường, thị trấn của tỉnh", "Communes of the province"),
        Text::new("xã", "communes"),
    ),
    IndicatorDefinition::new(
        "friendly_communes",
        Nature::Stock,
        Text::new(
            "Xã, phường, thị trấn phù hợp với trẻ em",
            "Communes fit for children",
        ),
        Text::new("xã", "communes"),
    ),
    IndicatorDefinition::percentage(
        "shc_rate",
        Text::new(
            "Tỷ lệ trẻ em có hoàn cảnh đặc biệt",
            "Share of children in special circumstances",
        ),
        "shc_children",
        "children",
    ),
    IndicatorDefinition::percentage(
        "shc_helped_rate",
        Text::new(
            "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp",
            "Share of children in special circumstances helped",
        ),
        "shc_helped",
        "shc_children",
    ),
    IndicatorDefinition::percentage(
        "abuse_rate",
        Text::new("Tỷ lệ trẻ em bị xâm hại", "Share of children abused"),
        "abused_children",
        "children",
    ),
    IndicatorDefinition::percentage(
        "online_safety_rate",
        Text::new(
            "Tỷ lệ trẻ em được tiếp cận kiến thức mạng an toàn",
            "Share of children reached by online-safety training",
        ),
        "online_safety_children",
        "children",
    ),
    IndicatorDefinition::percentage(
        "vaccination_rate",
        Text::new(
            "Tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ",
            "Share of children below one fully vaccinated",
        ),
        "infants_vaccinated",
        "infants",
    ),
    IndicatorDefinition::percentage(
        "underweight_rate",
        Text::new(
            "Tỷ lệ suy dinh dưỡng cân nặng theo tuổi",
            "Share of children below five underweight",
        ),
        "under5_underweight",
        "under5_weighed",
    ),
    IndicatorDefinition::percentage(
        "stunting_rate",
        Text::new(
            "Tỷ lệ suy dinh dưỡng chiều cao theo tuổi",
            "Share of children below five stunted",
        ),
        "under5_stunted",
        "under5_measured",
    ),
    IndicatorDefinition {
        code: "injury_rate",
        nature: Nature::Ratio,
        name: Text::new(
            "Tỷ suất tai nạn, thương tích trẻ em",
            "Injuries of children",
        ),
        unit: Text::new("trên 100.000 trẻ em", "per 100,000 children"),
        ratio: Some(RatioParts {
            numerator: "injured_children",
            denominator: "children",
            times: 100_000,
        }),
    },
    IndicatorDefinition {
        code: "injury_death_rate",
        nature: Nature::Ratio,
        name: Text::new(
            "Tỷ suất tử vong trẻ em do tai nạn, thương tích",
            "Deaths of children by injuries",
        ),
        unit: Text::new("trên 100.000 trẻ em", "per 100,000 children"),
        ratio: Some(RatioParts {
            numerator: "injury_deaths",
            denominator: "children",
            times: 100_000,
        }),
    },
    IndicatorDefinition::percentage(
        "births_on_time_rate",
        Text::new(
            "Tỷ lệ đăng ký khai sinh đúng hạn",
            "Share of births registered in time",
        ),
        "births_on_time",
        "births",
    ),
    IndicatorDefinition::percentage(
        "under6_card_rate",
        Text::new(
            "Tỷ lệ trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế",
            "Share of children under six with a card",
        ),
        "under6_cards",
        "under6_children",
    ),
    IndicatorDefinition::percentage(
        "friendly_commune_rate",
        Text::new(
            "Tỷ lệ xã phù hợp với trẻ em",
            "Share of communes fit for children",
        ),
        "friendly_communes",
        "communes",
    ),
];
