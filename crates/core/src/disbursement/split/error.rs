//! Why a total cannot be split.

use rust_decimal::Decimal;

use crate::money::Dong;

crate::messages! {
    /// Why a total cannot be split. Shares are counted from 1.
    pub enum SplitError {
        /// There is no share.
        NoShares = "split-no-shares",
            vi: "không có phần nào để chia",
            en: "there are no shares to split over";
        /// Every share is 0.
        AllZero = "split-all-zero",
            vi: "tất cả các tỷ trọng đều bằng 0; cần ít nhất một tỷ trọng lớn hơn 0",
            en: "every share is 0; at least one above 0 is needed";
        /// The total is below nothing.
        NegativeTotal {
            /// The total.
            total: Dong,
        } = "split-negative-total",
            vi: "tổng số là {total}; cho phép: từ 0 đồng",
            en: "the total is {total}; allowed: 0 đồng or more";
        /// A share is below 0.
        NegativeShare {
            /// Which.
            share: usize,
            /// Its weight.
            weight: Decimal,
        } = "split-negative-share",
            vi: "tỷ trọng thứ {share} là {weight}; cho phép: từ 0",
            en: "share {share} is {weight}; allowed: 0 or more";
        /// A minimum is below nothing.
        NegativeMinimum {
            /// Which.
            share: usize,
            /// Its minimum.
            minimum: Dong,
        } = "split-negative-minimum",
            vi: "mức tối thiểu của phần thứ {share} là {minimum}; cho phép: từ 0 đồng",
            en: "the minimum of share {share} is {minimum}; allowed: 0 đồng or more";
        /// The shares have too many digits to stand on one scale.
        TooFine {
            /// The first that doesn't fit.
            share: usize,
            /// Its weight.
            weight: Decimal,
        } = "split-too-fine",
            vi: "tỷ trọng thứ {share} là {weight}; cùng với các tỷ trọng khác cần quá 37 chữ số",
            en: "share {share} is {weight}; beside the other shares it takes more than 37 digits";
        /// A minimum is above its cap.
        MinimumAboveCap {
            /// Which.
            share: usize,
            /// Its minimum.
            minimum: Dong,
            /// Its cap.
            cap: Dong,
        } = "split-minimum-above-cap",
            vi: "phần thứ {share} có mức tối thiểu {minimum} cao hơn mức tối đa {cap}",
            en: "share {share} has a minimum of {minimum}, above its cap of {cap}";
        /// The minimums add up to more than the total.
        MinimumsAboveTotal {
            /// The first whose minimum no longer fits.
            share: usize,
            /// Its minimum.
            minimum: Dong,
            /// What the minimums before it leave.
            left: Dong,
        } = "split-minimums-above-total",
            vi: "mức tối thiểu {minimum} của phần thứ {share} vượt quá số còn lại là {left}",
            en: "the minimum of {minimum} of share {share} does not fit: {left} is left";
        /// The caps, and shares of 0, leave some of the total without a taker.
        CapsBelowTotal {
            /// The total.
            total: Dong,
            /// What no share may take.
            left: Dong,
            /// The share with the highest ceiling.
            share: usize,
            /// That ceiling.
            cap: Dong,
        } = "split-caps-below-total",
            vi: "các mức tối đa (cao nhất là {cap} của phần thứ {share}) để lại {left} trong tổng số {total} không có nơi nhận",
            en: "the caps (the highest being {cap} of share {share}) leave {left} of {total} without a taker";
    }
}
impl std::error::Error for SplitError {}
