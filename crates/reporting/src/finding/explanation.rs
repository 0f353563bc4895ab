use ansinh_core::{Decimal, Text};

use super::Amount;
use crate::check::Printed;
use crate::expression::Expression;
use crate::indicator::IndicatorCode;
use crate::place::PlaceCode;
use crate::span::Span;

ansinh_core::messages! {
    /// What would explain a figure that doesn't fit, or is worth knowing of one that does.
    pub enum Explanation {
        /// The printed figure was cut off, not rounded.
        Truncated {
            /// The exact value.
            exact: Decimal,
            /// What rounding would print.
            rounded: Decimal,
            /// What was printed.
            printed: Decimal,
        } = "truncated",
            vi: "{exact} làm tròn là {rounded}; báo cáo in {printed} vì đã bỏ phần thập phân phía sau thay vì làm tròn",
            en: "{exact} rounds to {rounded}; the report prints {printed} because it cut the digits off instead of rounding";
        /// The printed figure was rounded where it was said to be cut off.
        RoundedInstead {
            /// How it was printed.
            by: Printed,
            /// What was printed.
            printed: Decimal,
        } = "rounded-instead",
            vi: "{printed} khớp nếu số liệu được {by} thay vì bỏ phần thập phân",
            en: "{printed} fits if the figure was {by} instead of cut off";
        /// The printed figure has fewer decimals than it was said to be rounded to.
        FewerDecimals {
            /// How it was printed.
            by: Printed,
            /// How it was said to be printed.
            said: Printed,
            /// What was printed.
            printed: Decimal,
        } = "fewer-decimals",
            vi: "{printed} khớp nếu số liệu được {by}, không phải {said}",
            en: "{printed} fits if the figure was {by}, not {said}";
        /// The difference is what rounding of the parts can leave.
        RoundingResidue {
            /// How many parts.
            parts: u32,
            /// The difference.
            difference: Amount,
            /// The most that rounding can leave.
            at_most: Amount,
        } = "rounding-residue",
            vi: "chênh lệch {difference} nằm trong phạm vi làm tròn của {parts} số hạng (nhiều nhất {at_most})",
            en: "the difference of {difference} is within what rounding {parts} parts can leave (at most {at_most})";
        /// The printed percentage belongs to another figure.
        OtherRatio {
            /// The figure it belongs to.
            numerator: IndicatorCode,
            /// Its name.
            name: Text,
            /// The total.
            denominator: IndicatorCode,
            /// Its name.
            whole: Text,
            /// The ratio.
            ratio: Decimal,
            /// What was printed.
            printed: Decimal,
        } = "other-ratio",
            vi: "{printed}% là tỷ lệ của “{name}” trong “{whole}”: {ratio}%",
            en: "{printed}% is the share of \u{201c}{name}\u{201d} in \u{201c}{whole}\u{201d}: {ratio}%";
        /// A list that ends in "…" leaves a remainder.
        OpenRemainder {
            /// What is listed.
            listed: Amount,
            /// The total.
            total: Amount,
            /// What is not listed.
            others: Amount,
        } = "open-remainder",
            vi: "liệt kê {listed} trong tổng số {total} (danh sách kết thúc bằng “…”); còn {others} khác",
            en: "{listed} of {total} are listed, in a list that ends in \u{201c}…\u{201d}; {others} are others";
        /// A list that is not said to be open leaves a remainder.
        IncompleteList {
            /// What is listed.
            listed: Amount,
            /// The total.
            total: Amount,
            /// What is not listed.
            others: Amount,
        } = "incomplete-list",
            vi: "các phần được nêu chỉ cộng được {listed} trong tổng số {total}; chưa nêu {others}",
            en: "the parts named add up to {listed} of {total} only; {others} are not accounted for";
        /// A total that counts things of another unit as if they were the same.
        MixedUnits {
            /// What is counted in another unit.
            part: Text,
            /// How many.
            amount: Amount,
            /// The total as printed.
            total: Amount,
            /// The total without them.
            rest: Amount,
        } = "mixed-units",
            vi: "tổng {total} tính cả {amount} ({part}) là đơn vị khác; không kể số đó còn {rest}",
            en: "the total of {total} counts {amount} ({part}) that are of another kind; without them it is {rest}";
        /// A part of a plan is far behind the whole, which looks on track without it.
        LaggingPart {
            /// The part.
            part: Text,
            /// Per cent of its plan.
            percent: Decimal,
            /// The whole.
            whole: Text,
            /// Per cent of the whole's plan.
            whole_percent: Decimal,
        } = "lagging-part",
            vi: "“{part}” mới đạt {percent}% kế hoạch, trong khi “{whole}” đạt {whole_percent}%",
            en: "\u{201c}{part}\u{201d} stands at {percent}% of its plan, while \u{201c}{whole}\u{201d} stands at {whole_percent}%";
        /// Another part of a plan covers for one that is far behind.
        CoveringPart {
            /// The part.
            part: Text,
            /// Per cent of its plan.
            percent: Decimal,
        } = "covering-part",
            vi: "“{part}” đạt {percent}% kế hoạch",
            en: "\u{201c}{part}\u{201d} stands at {percent}% of its plan";
        /// The cases split in one way only between two statutory rates.
        Split {
            /// How many at the first rate.
            first_count: u64,
            /// The first rate.
            first_rate: Decimal,
            /// What the first rate is for.
            first: Text,
            /// How many at the second rate.
            second_count: u64,
            /// The second rate.
            second_rate: Decimal,
            /// What the second rate is for.
            second: Text,
        } = "split",
            vi: "khớp đúng nếu {first_count} trường hợp hưởng {first_rate} ({first}) và {second_count} trường hợp hưởng {second_rate} ({second}); không có cách chia nào khác",
            en: "exact if {first_count} cases are at {first_rate} ({first}) and {second_count} at {second_rate} ({second}); no other split fits";
        /// A statutory rate in force at the time, as it was used.
        RateInForce {
            /// The rate.
            rate: Decimal,
            /// What it is for.
            label: Text,
        } = "rate-in-force",
            vi: "{label}: {rate}",
            en: "{label}: {rate}";
        /// One part of a sum is missing; this value would complete it.
        MissingPart {
            /// The part.
            indicator: IndicatorCode,
            /// Its name.
            name: Text,
            /// What would complete the sum.
            value: Amount,
        } = "missing-part",
            vi: "thiếu “{name}” (`{indicator}`); tổng khớp nếu chỉ tiêu này là {value}",
            en: "\u{201c}{name}\u{201d} (`{indicator}`) is missing; the sum fits if it is {value}";
        /// The parts that are there are more than the total already, though others are missing.
        AlreadyAbove {
            /// What those that are there add up to.
            listed: Amount,
            /// The total.
            total: Amount,
            /// The parts that are missing.
            missing: Text,
        } = "already-above",
            vi: "còn thiếu {missing} mà các phần đã có cộng lại {listed}, đã quá {total}",
            en: "the parts that are there add up to {listed}, more than {total} already, and {missing} is still missing";
        /// Two neighbouring digits of a figure changed places.
        SwappedDigits {
            /// The figure.
            figure: Expression,
            /// Its name.
            name: Text,
            /// What stands in the report.
            written: Amount,
            /// With which the check holds.
            meant: Amount,
        } = "swapped-digits",
            vi: "khớp nếu “{name}” là {meant}, viết thành {written}: hai chữ số kề nhau đổi chỗ",
            en: "exact if \u{201c}{name}\u{201d} is {meant}, written as {written}: two neighbouring digits swapped";
        /// A digit was left out of a figure.
        MissingDigit {
            /// The figure.
            figure: Expression,
            /// Its name.
            name: Text,
            /// What stands in the report.
            written: Amount,
            /// With which the check holds.
            meant: Amount,
        } = "missing-digit",
            vi: "khớp nếu “{name}” là {meant}, viết thành {written}: thiếu một chữ số",
            en: "exact if \u{201c}{name}\u{201d} is {meant}, written as {written}: a digit was left out";
        /// A figure has a digit too many.
        ExtraDigit {
            /// The figure.
            figure: Expression,
            /// Its name.
            name: Text,
            /// What stands in the report.
            written: Amount,
            /// With which the check holds.
            meant: Amount,
        } = "extra-digit",
            vi: "khớp nếu “{name}” là {meant}, viết thành {written}: thừa một chữ số",
            en: "exact if \u{201c}{name}\u{201d} is {meant}, written as {written}: a digit too many";
        /// A figure of *triệu* was taken for one of *tỷ*, or a thousands dot for a decimal one.
        OtherScale {
            /// The figure.
            figure: Expression,
            /// Its name.
            name: Text,
            /// What stands in the report.
            written: Amount,
            /// With which the check holds.
            meant: Amount,
            /// By what factor the two differ.
            times: u32,
        } = "other-scale",
            vi: "khớp nếu “{name}” là {meant}, viết thành {written}: lệch {times} lần, như khi lẫn triệu với tỷ hoặc dấu hàng nghìn với dấu thập phân",
            en: "exact if \u{201c}{name}\u{201d} is {meant}, written as {written}: off by a factor of {times}, as where million is taken for billion or a thousands mark for a decimal one";
        /// A figure repeats the one of an earlier period, to the digit.
        StaleFigure {
            /// The figure.
            figure: Expression,
            /// Its name.
            name: Text,
            /// What stands in the report.
            written: Amount,
            /// The period it is of.
            period: Span,
            /// With which the check holds.
            meant: Amount,
        } = "stale-figure",
            vi: "“{name}” {written} đúng bằng số của {period}, như chưa thay số kỳ trước; khớp nếu kỳ này là {meant}",
            en: "\u{201c}{name}\u{201d}, {written}, is exactly the figure of {period}, as if it was not brought up to date; exact if it is {meant} this time";
        /// The check holds with a figure of an earlier period.
        StalePart {
            /// The figure.
            figure: Expression,
            /// Its name.
            name: Text,
            /// What stands in the report.
            written: Amount,
            /// The period.
            period: Span,
            /// The figure of that period.
            earlier: Amount,
        } = "stale-part",
            vi: "khớp nếu “{name}” lấy số của {period} là {earlier} thay cho {written}, như khi tính với số kỳ trước",
            en: "exact with \u{201c}{name}\u{201d} as of {period}, {earlier} instead of {written}, as where an earlier figure is counted";
        /// A figure repeats the one of another place, to the digit.
        OtherPlaceFigure {
            /// The figure.
            figure: Expression,
            /// Its name.
            name: Text,
            /// What stands in the report.
            written: Amount,
            /// The place it is of.
            place: PlaceCode,
            /// With which the check holds.
            meant: Amount,
        } = "other-place-figure",
            vi: "“{name}” {written} đúng bằng số của đơn vị {place}; khớp nếu ở đây là {meant}",
            en: "\u{201c}{name}\u{201d}, {written}, is exactly the figure of place {place}; exact if it is {meant} here";
        /// The check holds with a figure of another place.
        OtherPlacePart {
            /// The figure.
            figure: Expression,
            /// Its name.
            name: Text,
            /// What stands in the report.
            written: Amount,
            /// The place.
            place: PlaceCode,
            /// The figure of that place.
            there: Amount,
        } = "other-place-part",
            vi: "khớp nếu “{name}” lấy số của đơn vị {place} là {there} thay cho {written}",
            en: "exact with \u{201c}{name}\u{201d} of place {place}, {there} instead of {written}";
        /// The printed percentage is of another plan.
        OtherPlan {
            /// The plan it was held against.
            figure: Expression,
            /// The plan it is of.
            plan: Expression,
            /// Its name.
            name: Text,
            /// The period of that plan.
            period: Span,
            /// How much was planned.
            amount: Amount,
            /// Per cent of it.
            ratio: Decimal,
            /// What was printed.
            printed: Decimal,
        } = "other-plan",
            vi: "{printed}% là tỷ lệ so với “{name}” của {period}, {amount}: {ratio}%",
            en: "{printed}% is per cent of \u{201c}{name}\u{201d} for {period}, {amount}: {ratio}%";
        /// Another figure of the data set is exactly what is missing or over.
        EqualsFigure {
            /// The figure.
            indicator: IndicatorCode,
            /// Its name.
            name: Text,
            /// The difference.
            difference: Amount,
        } = "equals-figure",
            vi: "chênh lệch {difference} đúng bằng “{name}”",
            en: "the difference of {difference} is exactly \u{201c}{name}\u{201d}";
    }
}

impl Explanation {
    /// The most that are told of a check that fails, the likeliest first: more would explain nothing.
    pub const MOST: usize = 4;

    /// The figure that a cause puts right, and what it puts in its place: with it the check holds.
    ///
    /// ```
    /// use ansinh_core::Text;
    /// use ansinh_reporting::finding::{Amount, Explanation};
    ///
    /// let [written, meant] = [12_435, 12_345].map(|value| Amount {
    ///     value: value.into(),
    ///     unit: None,
    /// });
    /// let swapped = Explanation::SwappedDigits {
    ///     figure: "poor".parse()?,
    ///     name: Text::new("hộ nghèo", "poor households"),
    ///     written,
    ///     meant: meant.clone(),
    /// };
    /// assert_eq!(swapped.put_right(), Some((&"poor".parse()?, &meant)));
    /// # Ok::<(), ansinh_reporting::expression::ExpressionError>(())
    /// ```
    pub const fn put_right(&self) -> Option<(&Expression, &Amount)> {
        match self {
            Self::SwappedDigits { figure, meant, .. }
            | Self::MissingDigit { figure, meant, .. }
            | Self::ExtraDigit { figure, meant, .. }
            | Self::OtherScale { figure, meant, .. }
            | Self::StaleFigure { figure, meant, .. }
            | Self::OtherPlaceFigure { figure, meant, .. }
            | Self::StalePart {
                figure,
                earlier: meant,
                ..
            }
            | Self::OtherPlacePart {
                figure,
                there: meant,
                ..
            }
            | Self::OtherPlan {
                figure,
                amount: meant,
                ..
            } => Some((figure, meant)),
            Self::Truncated { .. }
            | Self::RoundedInstead { .. }
            | Self::FewerDecimals { .. }
            | Self::RoundingResidue { .. }
            | Self::OtherRatio { .. }
            | Self::OpenRemainder { .. }
            | Self::IncompleteList { .. }
            | Self::MixedUnits { .. }
            | Self::LaggingPart { .. }
            | Self::CoveringPart { .. }
            | Self::Split { .. }
            | Self::RateInForce { .. }
            | Self::MissingPart { .. }
            | Self::AlreadyAbove { .. }
            | Self::EqualsFigure { .. } => None,
        }
    }
}
