//! Programmes for children since 2011, in the order of their decisions.
//!
//! Where the word of a bound was not seen, what must fall is "at most" and what must rise "at least".
//! The 6 % of children in special circumstances by 2030 are told both as "6 %" and as "below 6 %".
//! Decision 1023/QĐ-TTg of 2016 on child labour has targets that are not established.

use ansinh_core::Text;

use super::{Measured, Programme, fewer, targets, tenths, whole};
use crate::instruments::programmes::{
    DECISION_23_QD_2021, DECISION_234_2016, DECISION_267_2011, DECISION_782_2021,
    DECISION_1235_2015, DECISION_1248_2021, DECISION_1555_2012, DECISION_1863_2019,
    DECISION_2361_2015,
};

const PERCENT: Text = Text::new("%", "%");
const PER_100_000: Text = Text::new("trên 100.000 trẻ em", "per 100,000 children");
const HOMES: Text = Text::new("ngôi nhà", "homes");
const SCHOOLS: Text = Text::new("trường", "schools");
const COMMUNITIES: Text = Text::new("cộng đồng", "communities");
const AGAINST_2015: Text = Text::new("% so với năm 2015", "% against 2015");
const PER_1_000: Text = Text::new("phần nghìn", "per thousand");
const AGAINST_2020: Text = Text::new("% so với năm 2020", "% against 2020");

static SPECIAL_CIRCUMSTANCES: Measured = Measured::new(
    "special-circumstances",
    Text::new(
        "tỷ lệ trẻ em có hoàn cảnh đặc biệt",
        "share of children in special circumstances",
    ),
    PERCENT,
);
static HELPED: Measured = Measured::new(
    "helped",
    Text::new(
        "tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp",
        "share of children in special circumstances helped",
    ),
    PERCENT,
);
static STUNTING: Measured = Measured::new(
    "stunting",
    Text::new(
        "suy dinh dưỡng thể thấp còi dưới 5 tuổi",
        "stunting below five",
    ),
    PERCENT,
);
static UNDERWEIGHT: Measured = Measured::new(
    "underweight",
    Text::new(
        "suy dinh dưỡng thể nhẹ cân dưới 5 tuổi",
        "underweight below five",
    ),
    PERCENT,
);
static MIDWIVES: Measured = Measured::new(
    "midwives",
    Text::new(
        "trạm y tế xã có nữ hộ sinh hoặc y sĩ sản nhi",
        "commune stations with a midwife or obstetric assistant",
    ),
    PERCENT,
);
static KINDERGARTEN_AT_FIVE: Measured = Measured::new(
    "kindergarten-at-five",
    Text::new(
        "trẻ em 5 tuổi học mẫu giáo",
        "five-year-olds in kindergarten",
    ),
    PERCENT,
);
static NURSERY: Measured = Measured::new(
    "nursery",
    Text::new(
        "trẻ em trong độ tuổi đi nhà trẻ",
        "children of the age in nursery",
    ),
    PERCENT,
);
static KINDERGARTEN: Measured = Measured::new(
    "kindergarten",
    Text::new(
        "trẻ em trong độ tuổi học mẫu giáo",
        "children of the age in kindergarten",
    ),
    PERCENT,
);
static LAWS_CONSULTED: Measured = Measured::new(
    "laws-consulted",
    Text::new(
        "chính sách, pháp luật về trẻ em được lấy ý kiến trẻ em",
        "laws and policies on children consulted with children",
    ),
    PERCENT,
);
static SCHOOLS_CONSULTED: Measured = Measured::new(
    "schools-consulted",
    Text::new(
        "quyết định của trường học được lấy ý kiến trẻ em",
        "decisions of schools consulted with children",
    ),
    PERCENT,
);
static COMMUNITIES_CONSULTED: Measured = Measured::new(
    "communities-consulted",
    Text::new(
        "quyết định của cộng đồng được lấy ý kiến trẻ em",
        "decisions of communities consulted with children",
    ),
    PERCENT,
);
static PARTICIPATION_MODELS: Measured = Measured::new(
    "participation-models",
    Text::new(
        "tỉnh thực hiện ít nhất hai mô hình tham gia",
        "provinces that run two models of participation",
    ),
    PERCENT,
);
static INJURIES: Measured = Measured::new(
    "injuries",
    Text::new("tai nạn, thương tích trẻ em", "injuries of children"),
    PER_100_000,
);
static INJURY_DEATHS: Measured = Measured::new(
    "injury-deaths",
    Text::new(
        "trẻ em tử vong do tai nạn, thương tích",
        "deaths of children by injuries",
    ),
    PER_100_000,
);
static SAFE_HOMES: Measured = Measured::new(
    "safe-homes",
    Text::new("ngôi nhà an toàn", "safe homes"),
    HOMES,
);
static SAFE_SCHOOLS: Measured = Measured::new(
    "safe-schools",
    Text::new("trường học an toàn", "safe schools"),
    SCHOOLS,
);
static SAFE_COMMUNITIES: Measured = Measured::new(
    "safe-communities",
    Text::new("cộng đồng an toàn", "safe communities"),
    COMMUNITIES,
);
static ROAD_DEATHS: Measured = Measured::new(
    "road-deaths",
    Text::new(
        "trẻ em tử vong do tai nạn giao thông",
        "deaths of children on the road",
    ),
    AGAINST_2015,
);
static FAMILIES_INFORMED: Measured = Measured::new(
    "families-informed",
    Text::new("gia đình được cung cấp thông tin", "families informed"),
    PERCENT,
);
static PUPILS_TAUGHT: Measured = Measured::new(
    "pupils-taught",
    Text::new("học sinh được giáo dục", "pupils taught"),
    PERCENT,
);
static OFFICERS_TRAINED: Measured = Measured::new(
    "officers-trained",
    Text::new("cán bộ được tập huấn", "officers trained"),
    PERCENT,
);
static FRIENDLY_COMMUNES: Measured = Measured::new(
    "friendly-communes",
    Text::new(
        "xã, phường, thị trấn phù hợp với trẻ em",
        "communes fit for children",
    ),
    PERCENT,
);
static FULL_DEVELOPMENT: Measured = Measured::new(
    "full-development",
    Text::new(
        "trẻ em đến 8 tuổi được tiếp cận dịch vụ phát triển toàn diện",
        "children up to eight reached by services of full development",
    ),
    PERCENT,
);
static NEONATAL_MORTALITY: Measured = Measured::new(
    "neonatal-mortality",
    Text::new("tử vong sơ sinh", "neonatal mortality"),
    PER_1_000,
);
static INFANT_MORTALITY: Measured = Measured::new(
    "infant-mortality",
    Text::new("tử vong trẻ em dưới 1 tuổi", "mortality below one year"),
    PER_1_000,
);
static UNDER_FIVE_MORTALITY: Measured = Measured::new(
    "under-five-mortality",
    Text::new("tử vong trẻ em dưới 5 tuổi", "mortality below five years"),
    PER_1_000,
);
static FULL_VACCINATION: Measured = Measured::new(
    "full-vaccination",
    Text::new(
        "tiêm chủng đầy đủ dưới 1 tuổi",
        "fully vaccinated below one year",
    ),
    PERCENT,
);
static BIRTHS_REGISTERED: Measured = Measured::new(
    "births-registered",
    Text::new(
        "trẻ em dưới 5 tuổi được đăng ký khai sinh",
        "children below five registered",
    ),
    PERCENT,
);
static ABUSED: Measured = Measured::new(
    "abused",
    Text::new("tỷ lệ trẻ em bị xâm hại", "share of children abused"),
    PERCENT,
);
static PRIMARY: Measured = Measured::new(
    "primary",
    Text::new(
        "trẻ em hoàn thành cấp tiểu học",
        "children completing primary school",
    ),
    PERCENT,
);
static PLAY: Measured = Measured::new(
    "play",
    Text::new(
        "xã có điểm vui chơi cho trẻ em",
        "communes with a place to play",
    ),
    PERCENT,
);
static CHILD_LABOUR: Measured = Measured::new(
    "child-labour",
    Text::new(
        "lao động trẻ em từ 5 đến 17 tuổi",
        "child labour, 5 to 17 years",
    ),
    PERCENT,
);
static LOWER_SECONDARY: Measured = Measured::new(
    "lower-secondary",
    Text::new(
        "trẻ em hoàn thành cấp trung học cơ sở",
        "children completing lower secondary school",
    ),
    PERCENT,
);
static CONSULTED: Measured = Measured::new(
    "consulted",
    Text::new(
        "trẻ em từ đủ 7 tuổi được hỏi ý kiến",
        "children from seven consulted",
    ),
    PERCENT,
);
static HIV: Measured = Measured::new(
    "hiv",
    Text::new(
        "lây truyền HIV từ mẹ sang con",
        "HIV passed from mother to child",
    ),
    PERCENT,
);
static NOTIFIED_SUPPORTED: Measured = Measured::new(
    "notified-supported",
    Text::new(
        "trường hợp lao động trẻ em được thông báo, hỗ trợ",
        "notified cases of child labour supported",
    ),
    PERCENT,
);
static TRAINED: Measured = Measured::new(
    "trained",
    Text::new(
        "lao động trẻ em được tiếp cận giáo dục, dạy nghề",
        "child labourers in school or training",
    ),
    PERCENT,
);
static DROWNING_DEATHS: Measured = Measured::new(
    "drowning-deaths",
    Text::new(
        "trẻ em tử vong do đuối nước",
        "deaths of children by drowning",
    ),
    AGAINST_2020,
);
static ROAD_RULES: Measured = Measured::new(
    "road-rules",
    Text::new(
        "trẻ em từ 6 đến dưới 16 tuổi biết quy định an toàn giao thông",
        "children of 6 to 15 who know the rules of the road",
    ),
    PERCENT,
);
static SWIMMING: Measured = Measured::new(
    "swimming",
    Text::new(
        "trẻ em từ 6 đến dưới 16 tuổi biết bơi an toàn",
        "children of 6 to 15 who swim safely",
    ),
    PERCENT,
);

/// Every programme for children.
pub static PROGRAMMES: [Programme; 9] = [
    Programme {
        number: "267/QĐ-TTg",
        name: Text::new("Bảo vệ trẻ em 2011-2015", "Child protection 2011 to 2015"),
        from: 2011,
        to: 2015,
        targets: OF_267_2011,
    },
    Programme {
        number: "1555/QĐ-TTg",
        name: Text::new(
            "Hành động vì trẻ em 2012-2020",
            "Action for children 2012 to 2020",
        ),
        from: 2012,
        to: 2020,
        targets: OF_1555_2012,
    },
    Programme {
        number: "1235/QĐ-TTg",
        name: Text::new(
            "Quyền tham gia của trẻ em 2016-2020",
            "Participation of children 2016 to 2020",
        ),
        from: 2016,
        to: 2020,
        targets: OF_1235_2015,
    },
    Programme {
        number: "2361/QĐ-TTg",
        name: Text::new("Bảo vệ trẻ em 2016-2020", "Child protection 2016 to 2020"),
        from: 2016,
        to: 2020,
        targets: OF_2361_2015,
    },
    Programme {
        number: "234/QĐ-TTg",
        name: Text::new(
            "Phòng, chống tai nạn, thương tích 2016-2020",
            "Prevention of injuries 2016 to 2020",
        ),
        from: 2016,
        to: 2020,
        targets: OF_234_2016,
    },
    Programme {
        number: "1863/QĐ-TTg",
        name: Text::new(
            "Phòng, chống bạo lực, xâm hại 2020-2025",
            "Against violence and abuse 2020 to 2025",
        ),
        from: 2020,
        to: 2025,
        targets: OF_1863_2019,
    },
    Programme {
        number: "23/QĐ-TTg",
        name: Text::new(
            "Hành động vì trẻ em 2021-2030",
            "Action for children 2021 to 2030",
        ),
        from: 2021,
        to: 2030,
        targets: OF_23_QD_2021,
    },
    Programme {
        number: "782/QĐ-TTg",
        name: Text::new(
            "Phòng ngừa lao động trẻ em 2021-2025",
            "Against child labour 2021 to 2025",
        ),
        from: 2021,
        to: 2025,
        targets: OF_782_2021,
    },
    Programme {
        number: "1248/QĐ-TTg",
        name: Text::new(
            "Phòng, chống tai nạn, thương tích 2021-2030",
            "Prevention of injuries 2021 to 2030",
        ),
        from: 2021,
        to: 2030,
        targets: OF_1248_2021,
    },
];

targets! { static OF_267_2011: DECISION_267_2011
    SPECIAL_CIRCUMSTANCES: 2015 Below tenths(55);
    HELPED: 2015 AtLeast whole(80);
}

targets! { static OF_1555_2012: DECISION_1555_2012
    STUNTING: 2015 Below whole(26), 2020 AtMost whole(23);
    UNDERWEIGHT: 2015 Below whole(15), 2020 AtMost whole(10);
    HELPED: 2015 AtLeast whole(80), 2020 AtLeast whole(85);
    MIDWIVES: 2020 AtLeast whole(95);
    KINDERGARTEN_AT_FIVE: 2015 AtLeast whole(100);
    NURSERY: 2020 AtLeast whole(30);
    KINDERGARTEN: 2020 AtLeast whole(80);
}

targets! { static OF_1235_2015: DECISION_1235_2015
    LAWS_CONSULTED: 2020 AtLeast whole(100);
    SCHOOLS_CONSULTED: 2020 AtLeast whole(90);
    COMMUNITIES_CONSULTED: 2020 AtLeast whole(90);
    PARTICIPATION_MODELS: 2020 AtLeast whole(100);
}

targets! { static OF_2361_2015: DECISION_2361_2015
    SPECIAL_CIRCUMSTANCES: 2020 AtMost whole(5);
    HELPED: 2020 AtLeast whole(90);
}

targets! { static OF_234_2016: DECISION_234_2016
    INJURIES: 2020 AtMost whole(600);
    INJURY_DEATHS: 2020 AtMost whole(17);
    SAFE_HOMES: 2020 AtLeast whole(5_000_000);
    SAFE_SCHOOLS: 2020 AtLeast whole(10_000);
    SAFE_COMMUNITIES: 2020 AtLeast whole(300);
    ROAD_DEATHS: 2020 AtMost fewer(25);
}

targets! { static OF_1863_2019: DECISION_1863_2019
    FAMILIES_INFORMED: 2025 AtLeast whole(100);
    PUPILS_TAUGHT: 2025 AtLeast whole(100);
    OFFICERS_TRAINED: 2025 AtLeast whole(100);
}

targets! { static OF_23_QD_2021: DECISION_23_QD_2021
    FRIENDLY_COMMUNES: 2025 AtLeast whole(65), 2030 AtLeast whole(75);
    FULL_DEVELOPMENT: 2025 AtLeast whole(90), 2030 AtLeast whole(95);
    NEONATAL_MORTALITY: 2025 Below tenths(95), 2030 Below whole(9);
    INFANT_MORTALITY: 2025 AtMost tenths(125), 2030 AtMost whole(10);
    UNDER_FIVE_MORTALITY: 2025 Below tenths(185), 2030 Below whole(15);
    UNDERWEIGHT: 2025 Below whole(9), 2030 Below whole(6);
    STUNTING: 2025 AtMost whole(17), 2030 Below whole(15);
    FULL_VACCINATION: 2025 AtLeast whole(97), 2030 AtLeast whole(98);
    BIRTHS_REGISTERED: 2025 AtLeast tenths(985), 2030 AtLeast whole(100);
    INJURIES: 2025 AtMost whole(550), 2030 AtMost whole(500);
    INJURY_DEATHS: 2025 AtMost whole(16), 2030 AtMost whole(15);
    ABUSED: 2025 Below tenths(45), 2030 Below whole(4);
    KINDERGARTEN_AT_FIVE: 2025 AtLeast tenths(991), 2030 AtLeast tenths(993);
    PRIMARY: 2025 AtLeast whole(97), 2030 AtLeast whole(99);
    PLAY: 2025 AtLeast whole(40), 2030 AtLeast whole(45);
    SPECIAL_CIRCUMSTANCES: 2025 Below tenths(65), 2030 AtMost whole(6) => unchecked;
    HELPED: 2025 AtLeast whole(90), 2030 AtLeast whole(95);
    CHILD_LABOUR: 2025 AtMost tenths(49), 2030 AtMost tenths(45);
    LOWER_SECONDARY: 2025 AtLeast whole(88), 2030 AtLeast whole(93);
    CONSULTED: 2025 AtLeast whole(30), 2030 AtLeast whole(35);
    HIV: 2030 AtMost whole(2);
}

targets! { static OF_782_2021: DECISION_782_2021
    CHILD_LABOUR: 2025 AtMost tenths(49);
    NOTIFIED_SUPPORTED: 2025 AtLeast whole(100);
    TRAINED: 2025 Above whole(90);
}

targets! { static OF_1248_2021: DECISION_1248_2021
    INJURIES: 2025 AtMost whole(550), 2030 AtMost whole(500);
    INJURY_DEATHS: 2025 AtMost whole(16), 2030 AtMost whole(15);
    DROWNING_DEATHS: 2025 AtMost fewer(10), 2030 AtMost fewer(20);
    ROAD_RULES: 2025 AtLeast whole(90), 2030 AtLeast whole(95);
    SWIMMING: 2030 AtLeast whole(60);
    SAFE_SCHOOLS: 2030 AtLeast whole(15_000);
}
