//! The decisions on those who took part in war and hold no merit status.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{Text, date};

/// Participants in the anti-US war without a benefit of their own yet.
pub static DECISION_290_2005: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "290/2005/QĐ-TTg",
    Some(date(2005, 11, 8)),
    Text::new(
        "Chế độ đối với một số đối tượng trực tiếp tham gia kháng chiến chống Mỹ chưa được hưởng chính sách",
        "Participants in the anti-US war without a benefit of their own yet",
    ),
);

/// Frontline porters.
pub static DECISION_49_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "49/2015/QĐ-TTg",
    Some(date(2015, 10, 14)),
    Text::new("Chế độ đối với dân công hỏa tuyến", "Frontline porters"),
);

/// Monthly allowances of demobilised soldiers from 2017-07-01.
pub static CIRCULAR_242_2017: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "242/2017/TT-BQP",
    Some(date(2017, 10, 5)),
    Text::new(
        "Điều chỉnh trợ cấp hằng tháng đối với quân nhân đã phục viên, xuất ngũ",
        "Monthly allowances of demobilised soldiers",
    ),
);

/// War participants and merit persons who live abroad.
pub static DECREE_102_2018: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "102/2018/NĐ-CP",
    Some(date(2018, 7, 20)),
    Text::new(
        "Chế độ đối với người có công và người tham gia kháng chiến đang định cư ở nước ngoài",
        "War participants and merit persons who live abroad",
    ),
);
