//! Poor households, and how they moved.

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

use super::IN_HOUSEHOLDS;

/// What the review found, and how it moved; see [`PovertyMovement`](crate::PovertyMovement).
pub const HOUSEHOLDS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "hh_all",
        Nature::Stock,
        Text::new("Tổng số hộ dân cư", "Resident households"),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::new(
        "hh_poor",
        Nature::Stock,
        Text::new("Hộ nghèo", "Poor households"),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::percentage(
        "hh_poor_rate",
        Text::new("Tỷ lệ hộ nghèo", "Poverty rate"),
        "hh_poor",
        "hh_all",
    ),
    IndicatorDefinition::new(
        "hh_near",
        Nature::Stock,
        Text::new("Hộ cận nghèo", "Near-poor households"),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::percentage(
        "hh_near_rate",
        Text::new("Tỷ lệ hộ cận nghèo", "Near-poor rate"),
        "hh_near",
        "hh_all",
    ),
    IndicatorDefinition::new(
        "hh_escaped",
        Nature::Flow,
        Text::new("Hộ thoát nghèo", "Households that escaped poverty"),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::new(
        "hh_new",
        Nature::Flow,
        Text::new("Hộ phát sinh nghèo", "Newly poor households"),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::new(
        "hh_relapsed",
        Nature::Flow,
        Text::new("Hộ tái nghèo", "Relapsed households"),
        IN_HOUSEHOLDS,
    ),
    IndicatorDefinition::percentage(
        "hh_relapse_rate",
        Text::new(
            "Tỷ lệ tái nghèo so với hộ thoát nghèo",
            "Relapsed, of the households that escaped",
        ),
        "hh_relapsed",
        "hh_escaped",
    ),
];
