//! Support for job creation, training support beside it, rates of policy credit.

use crate::calendar::date;
use crate::language::Text;
use crate::law::{Instrument, InstrumentKind};

/// Support for job creation and the National Employment Fund, 2015-09-01 to 2025-12-31.
pub static DECREE_61_2015: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "61/2015/NĐ-CP",
    Some(date(2015, 7, 9)),
    Text::new(
        "Chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm",
        "Support for job creation and the National Employment Fund",
    ),
);
/// Support for job creation, from 2026-01-01.
pub static DECREE_338_2025: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "338/2025/NĐ-CP",
    Some(date(2025, 12, 25)),
    Text::new("Chính sách hỗ trợ tạo việc làm", "Support for job creation"),
);
/// Support for elementary training and courses under three months, from 2016-01-01.
pub static DECISION_46_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "46/2015/QĐ-TTg",
    Some(date(2015, 9, 28)),
    Text::new(
        "Hỗ trợ đào tạo trình độ sơ cấp, đào tạo dưới 03 tháng",
        "Support for elementary training and courses under three months",
    ),
);
/// Money of that support, in force from 2016-12-04; its levels from 2016-01-01 (article 13(1)).
pub static CIRCULAR_152_2016: Instrument = Instrument::new(
    InstrumentKind::Circular,
    "152/2016/TT-BTC",
    Some(date(2016, 10, 17)),
    Text::new(
        "Kinh phí hỗ trợ đào tạo trình độ sơ cấp và đào tạo dưới 3 tháng",
        "Money of support for elementary training and courses under 3 months",
    ),
);
/// Lower rates of policy credit, from 2015-06-05.
pub static DECISION_750_2015: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "750/QĐ-TTg",
    Some(date(2015, 6, 1)),
    LOWER_RATES,
);
/// Lower rates of policy credit, from 2025-12-01.
pub static DECISION_2553_2025: Instrument = Instrument::new(
    InstrumentKind::Decision,
    "2553/QĐ-TTg",
    Some(date(2025, 11, 21)),
    LOWER_RATES,
);

const LOWER_RATES: Text = Text::new(
    "Điều chỉnh giảm lãi suất cho vay một số chương trình tín dụng chính sách",
    "Lower rates of some programmes of policy credit",
);
