//! The Prime Minister's decisions: war participants outside the ordinance, housing.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Soldiers of the anti-US war with less than 20 years of service.
pub static DECISION_142_2008: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "142/2008/QĐ-TTg",
    Some(date(2008, 10, 27)),
    Text::new(
        "Chế độ đối với quân nhân tham gia kháng chiến chống Mỹ có dưới 20 năm công tác",
        "Soldiers of the anti-US war with less than 20 years of service",
    ),
);

/// Youth volunteers of the resistance.
pub static DECISION_40_2011: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "40/2011/QĐ-TTg",
    Some(date(2011, 7, 27)),
    Text::new(
        "Chế độ đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến",
        "Youth volunteers of the resistance",
    ),
);

/// Participants in the wars after 1975-04-30.
pub static DECISION_62_2011: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "62/2011/QĐ-TTg",
    Some(date(2011, 11, 9)),
    Text::new(
        "Chế độ đối với người tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế sau 30/4/1975",
        "Participants in the wars after 1975-04-30",
    ),
);

/// Housing support for people with merit to the revolution.
pub static DECISION_22_2013: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "22/2013/QĐ-TTg",
    Some(date(2013, 4, 26)),
    Text::new(
        "Hỗ trợ người có công với cách mạng về nhà ở",
        "Housing support for people with merit to the revolution",
    ),
);

/// Housing support for people with merit to the revolution, 2023 to 2025.
pub static DECISION_21_2024: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "21/2024/QĐ-TTg",
    Some(date(2024, 11, 22)),
    Text::new(
        "Mức hỗ trợ nhà ở cho người có công với cách mạng, thân nhân liệt sĩ giai đoạn 2023–2025",
        "Housing support for people with merit to the revolution, 2023 to 2025",
    ),
);
