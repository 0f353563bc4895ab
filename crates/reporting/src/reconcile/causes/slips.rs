//! Slips of the pen: digits that changed places, one too many or too few, a figure in the wrong
//! scale.

use ansinh_core::Decimal;

use super::{Figure, Trial};
use crate::finding::Explanation;
use crate::rates::StatutoryRates;

/// A number as it is written: its digits and where the decimal mark stands among them.
struct Written {
    digits: Vec<u8>,
    point: usize,
    negative: bool,
}

impl Written {
    fn of(number: Decimal) -> Self {
        let scale = usize::try_from(number.scale()).unwrap_or_default();
        let width = scale.saturating_add(1);
        let digits = format!("{:0>width$}", number.mantissa().unsigned_abs()).into_bytes();
        Self {
            point: digits.len().saturating_sub(scale),
            negative: number.is_sign_negative(),
            digits,
        }
    }

    /// The number of these digits; `None` if nobody writes it so, with a zero in front.
    fn number(digits: &[u8], point: usize, negative: bool) -> Option<Decimal> {
        if point == 0 || (point > 1 && digits.first() == Some(&b'0')) {
            return None;
        }
        let text = std::str::from_utf8(digits).ok()?;
        let mantissa: i128 = text.parse().ok()?;
        let scale = u32::try_from(digits.len().checked_sub(point)?).ok()?;
        let mut number = Decimal::try_from_i128_with_scale(mantissa, scale).ok()?;
        number.set_sign_negative(negative);
        Some(number)
    }

    /// With two neighbours on one side of the decimal mark swapped.
    fn swapped(&self) -> Vec<Decimal> {
        let after = (1..self.digits.len()).filter(|after| *after != self.point);
        let swap = |after: usize| {
            let mut digits = self.digits.clone();
            digits.swap(after.checked_sub(1)?, after);
            (digits != self.digits).then_some(digits)
        };
        after
            .filter_map(swap)
            .filter_map(|digits| Self::number(&digits, self.point, self.negative))
            .collect()
    }

    /// With one of at least three whole digits taken out.
    fn shorter(&self) -> Vec<Decimal> {
        let whole = if self.point >= 3 { self.point } else { 0 };
        let without = |at: usize| {
            let mut digits = self.digits.clone();
            // Of two alike it makes no difference which.
            let alike = at.checked_sub(1).and_then(|before| digits.get(before)) == digits.get(at);
            if alike {
                return None;
            }
            digits.remove(at);
            Self::number(&digits, self.point.checked_sub(1)?, self.negative)
        };
        (0..whole).filter_map(without).collect()
    }

    /// With one whole digit put in, of at least three then.
    fn longer(&self) -> Vec<Decimal> {
        let places = if self.point >= 2 {
            self.point.saturating_add(1)
        } else {
            0
        };
        let with = |at: usize, digit: u8| {
            if self.digits.get(at) == Some(&digit) && at < self.point {
                return None;
            }
            let mut digits = self.digits.clone();
            digits.insert(at, digit);
            Self::number(&digits, self.point.checked_add(1)?, self.negative)
        };
        (0..places)
            .flat_map(|at| (b'0'..=b'9').map(move |digit| (at, digit)))
            .filter_map(|(at, digit)| with(at, digit))
            .collect()
    }
}

impl<R: StatutoryRates + ?Sized> Trial<'_, R> {
    /// Figures in the wrong scale, with digits swapped, with one too many, with one too few.
    pub(super) fn slips(&self) -> [Vec<Explanation>; 4] {
        let mut found = [const { Vec::new() }; 4];
        let [other_scale, swapped, extra, missing] = &mut found;
        for figure in self.figures.iter().filter(|figure| !figure.value.is_zero()) {
            let (name, written) = (figure.name(), figure.amount(figure.value));
            for (times, meant) in self.meant(figure, other_scales(figure.value)) {
                other_scale.push(Explanation::OtherScale {
                    figure: figure.expression(),
                    name: name.clone(),
                    written: written.clone(),
                    meant: figure.amount(meant),
                    times,
                });
            }
            let digits = Written::of(figure.written);
            let unit = &figure.indicator.unit;
            let based = |numbers: Vec<Decimal>| {
                let based = numbers.into_iter();
                based.filter_map(|number| Some(((), unit.to_base(number)?)))
            };
            for ((), meant) in self.meant(figure, based(digits.swapped())) {
                swapped.push(Explanation::SwappedDigits {
                    figure: figure.expression(),
                    name: name.clone(),
                    written: written.clone(),
                    meant: figure.amount(meant),
                });
            }
            for ((), meant) in self.meant(figure, based(digits.shorter())) {
                extra.push(Explanation::ExtraDigit {
                    figure: figure.expression(),
                    name: name.clone(),
                    written: written.clone(),
                    meant: figure.amount(meant),
                });
            }
            for ((), meant) in self.meant(figure, based(digits.longer())) {
                missing.push(Explanation::MissingDigit {
                    figure: figure.expression(),
                    name: name.clone(),
                    written: written.clone(),
                    meant: figure.amount(meant),
                });
            }
        }
        found
    }

    /// Those of the values in base units with which the check holds.
    fn meant<T>(
        &self,
        figure: &Figure<'_>,
        values: impl Iterator<Item = (T, Decimal)>,
    ) -> impl Iterator<Item = (T, Decimal)> {
        values.filter(|(_, meant)| self.holds_with(figure, *meant))
    }
}

/// A thousand times and a million times as much and as little: triệu against tỷ, đồng against triệu.
fn other_scales(value: Decimal) -> impl Iterator<Item = (u32, Decimal)> {
    [1_000_u32, 1_000_000].into_iter().flat_map(move |times| {
        let factor = Decimal::from(times);
        [value.checked_mul(factor), value.checked_div(factor)]
            .into_iter()
            .flatten()
            .map(move |meant| (times, meant))
    })
}
