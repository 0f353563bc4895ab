//! Unit costs that provinces published (*định mức chi phí đào tạo*), to set one's own beside.
//!
//! They are no law elsewhere: each province sets its own, and most are above the national ceilings of
//! support. Those of Yên Bái for 2016 and 2017 are not established, nor the table of decision
//! 10/2023/QĐ-UBND.

use ansinh_core::{Dong, Text};

/// What a course costs a learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitCost {
    /// The trade.
    pub trade: Text,
    /// Months at least.
    pub months: u32,
    /// Đồng a person and course.
    pub each: Dong,
}

const fn cost(trade: Text, months: u32, each: i64) -> UnitCost {
    UnitCost {
        trade,
        months,
        each: Dong::new(each),
    }
}

/// Đà Nẵng, decision 40/2013/QĐ-UBND of 2013-12-13.
pub static DA_NANG_2013: [UnitCost; 11] = [
    cost(
        Text::new("may công nghiệp", "industrial sewing"),
        3,
        1_000_000,
    ),
    cost(Text::new("may dân dụng", "civil sewing"), 4, 1_400_000),
    cost(Text::new("hàn", "welding"), 3, 2_000_000),
    cost(
        Text::new(
            "điện công nghiệp, điện dân dụng",
            "industrial or civil electricity",
        ),
        4,
        2_700_000,
    ),
    cost(Text::new("nấu ăn", "cooking"), 3, 2_100_000),
    cost(
        Text::new("chăn nuôi gia súc, gia cầm", "livestock and poultry"),
        4,
        2_500_000,
    ),
    cost(Text::new("trồng nấm", "mushrooms"), 3, 1_500_000),
    cost(Text::new("mây tre", "bamboo and rattan"), 3, 1_600_000),
    cost(Text::new("nề", "masonry"), 6, 2_700_000),
    cost(
        Text::new("sửa chữa xe máy", "motorbike repair"),
        6,
        2_700_000,
    ),
    cost(
        Text::new("trồng rau, hoa quả", "vegetables and fruit"),
        4,
        1_900_000,
    ),
];
