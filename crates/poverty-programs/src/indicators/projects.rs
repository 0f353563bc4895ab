//! Projects of the national target programme.

use ansinh_core::Text;
use ansinh_core::indicator::{IndicatorDefinition, Nature};

use super::{BILLIONS, MILLIONS};

/// Projects of the national target programme (2.4.1 a).
pub const PROJECTS: &[IndicatorDefinition] = &[
    IndicatorDefinition::new(
        "prog_30a",
        Nature::Reference,
        Text::new("Chương trình 30a, tên gọi", "Programme 30a, its name"),
        Text::new("tên", "name"),
    ),
    IndicatorDefinition::new(
        "p1_districts",
        Nature::Stock,
        Text::new(
            "Huyện nghèo thực hiện Chương trình 30a",
            "Poor districts under programme 30a",
        ),
        Text::new("huyện", "districts"),
    ),
    IndicatorDefinition::new(
        "p1_total",
        Nature::Plan,
        Text::new("Dự án 1 (Chương trình 30a)", "Project 1 (programme 30a)"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "p1_inv",
        Nature::Plan,
        Text::new(
            "Dự án 1, vốn đầu tư phát triển",
            "Project 1, investment capital",
        ),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "p1_rec",
        Nature::Plan,
        Text::new("Dự án 1, vốn sự nghiệp", "Project 1, recurrent capital"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "prog_135",
        Nature::Reference,
        Text::new("Chương trình 135, tên gọi", "Programme 135, its name"),
        Text::new("tên", "name"),
    ),
    IndicatorDefinition::new(
        "p2_total",
        Nature::Plan,
        Text::new("Dự án 2 (Chương trình 135)", "Project 2 (programme 135)"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "p2_inv",
        Nature::Plan,
        Text::new(
            "Dự án 2, vốn đầu tư phát triển",
            "Project 2, investment capital",
        ),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "p2_rec",
        Nature::Plan,
        Text::new("Dự án 2, vốn sự nghiệp", "Project 2, recurrent capital"),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "p3_total",
        Nature::Plan,
        Text::new(
            "Dự án 3 (hỗ trợ sản xuất, nhân rộng mô hình)",
            "Project 3 (production support, models)",
        ),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "p3_prod",
        Nature::Plan,
        Text::new(
            "Dự án 3, hỗ trợ sản xuất, đa dạng hóa sinh kế",
            "Project 3, production support, livelihoods",
        ),
        MILLIONS,
    ),
    IndicatorDefinition::new(
        "p3_model",
        Nature::Plan,
        Text::new(
            "Dự án 3, nhân rộng mô hình giảm nghèo",
            "Project 3, replication of models",
        ),
        BILLIONS,
    ),
    IndicatorDefinition::new(
        "p4_total",
        Nature::Plan,
        Text::new(
            "Dự án 4 (truyền thông, giảm nghèo về thông tin)",
            "Project 4 (communication, information poverty)",
        ),
        MILLIONS,
    ),
    IndicatorDefinition::new(
        "p4_comm",
        Nature::Plan,
        Text::new(
            "Dự án 4, truyền thông về giảm nghèo",
            "Project 4, communication",
        ),
        MILLIONS,
    ),
    IndicatorDefinition::new(
        "p4_info",
        Nature::Plan,
        Text::new(
            "Dự án 4, giảm nghèo về thông tin",
            "Project 4, information poverty",
        ),
        MILLIONS,
    ),
    IndicatorDefinition::new(
        "p5_total",
        Nature::Plan,
        Text::new(
            "Dự án 5 (nâng cao năng lực, giám sát, đánh giá)",
            "Project 5 (capacity, monitoring and evaluation)",
        ),
        MILLIONS,
    ),
    IndicatorDefinition::new(
        "p5_cap",
        Nature::Plan,
        Text::new(
            "Dự án 5, nâng cao năng lực cán bộ",
            "Project 5, capacity of officials",
        ),
        MILLIONS,
    ),
    IndicatorDefinition::new(
        "p5_me",
        Nature::Plan,
        Text::new(
            "Dự án 5, giám sát, đánh giá",
            "Project 5, monitoring and evaluation",
        ),
        MILLIONS,
    ),
];
