//! Programmes for children, birth registration, children's forums and months of action.

use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

/// Child protection, 2011 to 2015.
pub static DECISION_267_2011: Instrument = decision(
    "267/QĐ-TTg",
    date(2011, 2, 22),
    Text::new(
        "Chương trình quốc gia bảo vệ trẻ em giai đoạn 2011-2015",
        "National programme of child protection 2011 to 2015",
    ),
);
/// Action for children, 2012 to 2020.
pub static DECISION_1555_2012: Instrument = decision(
    "1555/QĐ-TTg",
    date(2012, 10, 17),
    Text::new(
        "Chương trình hành động quốc gia vì trẻ em giai đoạn 2012-2020",
        "National programme of action for children 2012 to 2020",
    ),
);
/// Participation of children, 2016 to 2020.
pub static DECISION_1235_2015: Instrument = decision(
    "1235/QĐ-TTg",
    date(2015, 8, 3),
    Text::new(
        "Chương trình thúc đẩy quyền tham gia của trẻ em giai đoạn 2016-2020",
        "Programme on children's right to take part 2016 to 2020",
    ),
);
/// Child protection, 2016 to 2020.
pub static DECISION_2361_2015: Instrument = decision(
    "2361/QĐ-TTg",
    date(2015, 12, 22),
    Text::new(
        "Chương trình bảo vệ trẻ em giai đoạn 2016-2020",
        "Programme of child protection 2016 to 2020",
    ),
);
/// Prevention of injuries, 2016 to 2020.
pub static DECISION_234_2016: Instrument = decision(
    "234/QĐ-TTg",
    date(2016, 2, 5),
    Text::new(
        "Chương trình phòng, chống tai nạn, thương tích trẻ em giai đoạn 2016-2020",
        "Programme against injuries of children 2016 to 2020",
    ),
);
/// Violence and abuse, 2020 to 2025.
pub static DECISION_1863_2019: Instrument = decision(
    "1863/QĐ-TTg",
    date(2019, 12, 23),
    Text::new(
        "Kế hoạch hành động phòng, chống bạo lực, xâm hại trẻ em giai đoạn 2020-2025",
        "Plan of action against violence to and abuse of children 2020 to 2025",
    ),
);
/// Action for children, 2021 to 2030.
pub static DECISION_23_QD_2021: Instrument = decision(
    "23/QĐ-TTg",
    date(2021, 1, 7),
    Text::new(
        "Chương trình hành động quốc gia vì trẻ em giai đoạn 2021-2030",
        "National programme of action for children 2021 to 2030",
    ),
);
/// Child labour, 2021 to 2025.
pub static DECISION_782_2021: Instrument = decision(
    "782/QĐ-TTg",
    date(2021, 5, 27),
    Text::new(
        "Chương trình phòng ngừa, giảm thiểu lao động trẻ em giai đoạn 2021-2025",
        "Programme to prevent and reduce child labour 2021 to 2025",
    ),
);
/// Prevention of injuries, 2021 to 2030.
pub static DECISION_1248_2021: Instrument = decision(
    "1248/QĐ-TTg",
    date(2021, 7, 19),
    Text::new(
        "Chương trình phòng, chống tai nạn, thương tích trẻ em giai đoạn 2021-2030",
        "Programme against injuries of children 2021 to 2030",
    ),
);

/// Birth registration, until 2015.
pub static DECREE_158_2005: Instrument = Instrument::new(
    InstrumentKind::Decree,
    "158/2005/NĐ-CP",
    Some(date(2005, 12, 27)),
    Text::new("Đăng ký và quản lý hộ tịch", "Civil status"),
);
/// Civil status, from 2016-01-01.
pub static LAW_60_2014: Instrument = Instrument::new(
    InstrumentKind::Law,
    "60/2014/QH13",
    Some(date(2014, 11, 20)),
    Text::new("Hộ tịch", "Civil status"),
);

/// The month of action for children, from 2020-02-20.
pub static CIRCULAR_28_2019: Instrument = circular(
    "28/2019/TT-BLĐTBXH",
    Text::new("Tháng hành động vì trẻ em", "Month of action for children"),
);
/// Children's forums, from 2020-02-20.
pub static CIRCULAR_29_2019: Instrument = circular(
    "29/2019/TT-BLĐTBXH",
    Text::new(
        "Trình tự, thủ tục trẻ em tham gia vào các vấn đề về trẻ em",
        "How children take part in matters of children",
    ),
);

const fn decision(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decision, number, Some(issued), title)
}

const fn circular(number: &'static str, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Circular, number, None, title)
}
