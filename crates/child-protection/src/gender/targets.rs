//! Targets of the two strategies on gender equality (*Chiến lược quốc gia về bình đẳng giới*).
//!
//! "About 60 %" of employed women in wage work by 2030 is taken for at least 60. Maternal deaths by
//! 2030, and the targets of the second strategy on education and technology, are not established. The
//! first was amended by decision 800/QĐ-TTg of 2018, which was not read.

use ansinh_core::Text;

use crate::instruments::gender::{DECISION_2351_2010, RESOLUTION_28_2021};
use crate::targets::{Measured, Programme, targets, tenths, whole};

const PERCENT: Text = Text::new("%", "%");
const BOYS_PER_100_GIRLS: Text = Text::new("bé trai/100 bé gái", "boys for 100 girls");
const PER_100_000_BIRTHS: Text = Text::new("trên 100.000 trẻ đẻ sống", "per 100,000 live births");
const TIMES: Text = Text::new("lần", "times");
const PER_1_000_WOMEN: Text = Text::new("trên 1.000 phụ nữ", "per 1,000 women");

static PARTY_COMMITTEES: Measured = Measured::new(
    "party-committees",
    Text::new("nữ trong cấp ủy Đảng", "women in Party committees"),
    PERCENT,
);
static DEPUTIES: Measured = Measured::new(
    "deputies",
    Text::new(
        "nữ đại biểu Quốc hội, Hội đồng nhân dân",
        "women deputies of the National Assembly and People's Councils",
    ),
    PERCENT,
);
static KEY_LEADERS: Measured = Measured::new(
    "key-leaders",
    Text::new(
        "cơ quan có lãnh đạo chủ chốt là nữ",
        "agencies with a female key leader",
    ),
    PERCENT,
);
static KEY_LEADERS_OF_30: Measured = Measured::new(
    "key-leaders-of-30",
    Text::new(
        "cơ quan có từ 30% nữ trở lên có lãnh đạo chủ chốt là nữ",
        "agencies with 30 % women that have a female key leader",
    ),
    PERCENT,
);
static JOBS_OF_EACH_SEX: Measured = Measured::new(
    "jobs-of-each-sex",
    Text::new(
        "mỗi giới trong số người được tạo việc làm mới",
        "each sex among people newly given jobs",
    ),
    PERCENT,
);
static BUSINESS_OWNERS: Measured = Measured::new(
    "business-owners",
    Text::new("nữ chủ doanh nghiệp", "women among owners of businesses"),
    PERCENT,
);
static RURAL_TRAINING: Measured = Measured::new(
    "rural-training",
    Text::new(
        "lao động nữ nông thôn dưới 45 tuổi được đào tạo nghề",
        "rural women under 45 trained",
    ),
    PERCENT,
);
static LOANS: Measured = Measured::new(
    "loans",
    Text::new(
        "phụ nữ nghèo nông thôn, dân tộc thiểu số có nhu cầu được vay vốn",
        "poor rural and ethnic-minority women served with loans",
    ),
    PERCENT,
);
static LITERACY: Measured = Measured::new(
    "literacy",
    Text::new(
        "nữ từ 15 đến 40 tuổi biết chữ ở vùng khó khăn",
        "literate women of 15 to 40 in remote areas",
    ),
    PERCENT,
);
static MASTERS: Measured = Measured::new(
    "masters",
    Text::new("nữ thạc sĩ", "women among masters"),
    PERCENT,
);
static DOCTORS: Measured = Measured::new(
    "doctors",
    Text::new("nữ tiến sĩ", "women among doctors"),
    PERCENT,
);
static SEX_RATIO_AT_BIRTH: Measured = Measured::new(
    "sex-ratio-at-birth",
    Text::new("tỷ số giới tính khi sinh", "sex ratio at birth"),
    BOYS_PER_100_GIRLS,
);
static MATERNAL_DEATHS: Measured = Measured::new(
    "maternal-deaths",
    Text::new("tử vong mẹ", "maternal deaths"),
    PER_100_000_BIRTHS,
);
static HOUSEWORK: Measured = Measured::new(
    "housework",
    Text::new(
        "thời gian làm việc nhà của nữ so với nam",
        "women's time on housework against men's",
    ),
    TIMES,
);
static VIOLENCE_VICTIMS: Measured = Measured::new(
    "violence-victims",
    Text::new(
        "nạn nhân bạo lực gia đình được phát hiện được tư vấn, chăm sóc",
        "victims of domestic violence detected who are counselled and cared for",
    ),
    PERCENT,
);
static WAGE_WORK: Measured = Measured::new(
    "wage-work",
    Text::new(
        "lao động nữ làm công hưởng lương",
        "employed women in wage work",
    ),
    PERCENT,
);
static AGRICULTURE: Measured = Measured::new(
    "agriculture",
    Text::new(
        "lao động nữ làm nông nghiệp",
        "employed women in agriculture",
    ),
    PERCENT,
);
static DIRECTORS: Measured = Measured::new(
    "directors",
    Text::new(
        "nữ giám đốc, chủ doanh nghiệp, hợp tác xã",
        "women among directors and owners of enterprises",
    ),
    PERCENT,
);
static UNPAID_CARE: Measured = Measured::new(
    "unpaid-care",
    Text::new(
        "thời gian chăm sóc không lương của nữ so với nam",
        "women's unpaid care against men's",
    ),
    TIMES,
);
static VIOLENCE_SERVICES: Measured = Measured::new(
    "violence-services",
    Text::new(
        "nạn nhân bạo lực được tiếp cận dịch vụ cơ bản",
        "victims of violence who reach a basic service",
    ),
    PERCENT,
);
static PERPETRATORS: Measured = Measured::new(
    "perpetrators",
    Text::new("người gây bạo lực được tư vấn", "perpetrators counselled"),
    PERCENT,
);
static ADOLESCENT_BIRTHS: Measured = Measured::new(
    "adolescent-births",
    Text::new("tỷ suất sinh ở vị thành niên", "adolescent births"),
    PER_1_000_WOMEN,
);

/// Both strategies.
pub static STRATEGIES: [Programme; 2] = [
    Programme {
        number: "2351/QĐ-TTg",
        name: Text::new(
            "Chiến lược bình đẳng giới 2011-2020",
            "Strategy on gender equality 2011 to 2020",
        ),
        from: 2011,
        to: 2020,
        targets: OF_2351_2010,
    },
    Programme {
        number: "28/NQ-CP",
        name: Text::new(
            "Chiến lược bình đẳng giới 2021-2030",
            "Strategy on gender equality 2021 to 2030",
        ),
        from: 2021,
        to: 2030,
        targets: OF_28_2021,
    },
];

targets! { static OF_2351_2010: DECISION_2351_2010
    PARTY_COMMITTEES: 2020 AtLeast whole(25);
    DEPUTIES: 2015 AtLeast whole(30), 2020 Above whole(35);
    KEY_LEADERS: 2015 AtLeast whole(80), 2020 Above whole(95);
    KEY_LEADERS_OF_30: 2015 AtLeast whole(70) => unchecked, 2020 AtLeast whole(100) => unchecked;
    JOBS_OF_EACH_SEX: 2015 AtLeast whole(40), 2020 AtLeast whole(40);
    BUSINESS_OWNERS: 2015 AtLeast whole(30), 2020 AtLeast whole(35);
    RURAL_TRAINING: 2015 AtLeast whole(25), 2020 AtLeast whole(50);
    LOANS: 2015 AtLeast whole(80), 2020 AtLeast whole(100) => unchecked;
    LITERACY: 2015 AtLeast whole(90) => unchecked, 2020 AtLeast whole(95) => unchecked;
    MASTERS: 2015 AtLeast whole(40) => unchecked, 2020 AtLeast whole(50) => unchecked;
    DOCTORS: 2015 AtLeast whole(20) => unchecked, 2020 AtLeast whole(25) => unchecked;
    SEX_RATIO_AT_BIRTH: 2015 AtMost whole(113), 2020 AtMost whole(115) => unchecked;
    MATERNAL_DEATHS: 2015 AtMost tenths(583) => unchecked, 2020 Below whole(52) => unchecked;
    HOUSEWORK: 2015 AtMost whole(2) => unchecked, 2020 AtMost tenths(15) => unchecked;
    VIOLENCE_VICTIMS: 2015 AtLeast whole(40) => unchecked, 2020 AtLeast whole(50) => unchecked;
}

targets! { static OF_28_2021: RESOLUTION_28_2021
    KEY_LEADERS: 2025 AtLeast whole(60), 2030 AtLeast whole(75);
    WAGE_WORK: 2025 AtLeast whole(50), 2030 AtLeast whole(60);
    AGRICULTURE: 2025 Below whole(30), 2030 Below whole(25);
    DIRECTORS: 2025 AtLeast whole(27), 2030 AtLeast whole(30);
    UNPAID_CARE: 2025 AtMost tenths(17), 2030 AtMost tenths(14);
    VIOLENCE_SERVICES: 2025 AtLeast whole(80), 2030 AtLeast whole(90);
    PERPETRATORS: 2025 AtLeast whole(50) => unchecked, 2030 AtLeast whole(70) => unchecked;
    SEX_RATIO_AT_BIRTH: 2025 AtMost whole(111) => unchecked, 2030 AtMost whole(109) => unchecked;
    MATERNAL_DEATHS: 2025 AtMost whole(42) => unchecked;
    ADOLESCENT_BIRTHS: 2025 AtMost whole(18) => unchecked, 2030 Below whole(18) => unchecked;
}
