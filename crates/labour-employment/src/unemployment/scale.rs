/// How contributed months become months of benefit: law 38/2013/QH13, article 50(2); law
/// 74/2025/QH15, article 39(2).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    /// Fewer contributed months give nothing.
    pub(crate) minimum: u32,
    /// Up to here the base is given.
    pub(crate) base_covers: u32,
    /// Months of benefit of the base.
    pub(crate) base: u32,
    /// So many more contributed months give one more.
    pub(crate) step: u32,
    /// Months of benefit at most.
    pub(crate) most: u32,
}

impl Scale {
    pub(crate) fn benefit_months(self, contributed: u32) -> u32 {
        if contributed < self.minimum {
            return 0;
        }
        let above = contributed.saturating_sub(self.base_covers);
        let more = above.checked_div(self.step).unwrap_or(0);
        self.base.saturating_add(more).min(self.most)
    }
}

/// What is left of the contributed months when each month of benefit has used up its share; months
/// above the ceiling, where the law has one, are lost.
pub(crate) fn left_after(
    contributed: u32,
    ceiling: Option<u32>,
    benefit_months: u32,
    used_by_each: u32,
) -> u32 {
    contributed
        .min(ceiling.unwrap_or(u32::MAX))
        .saturating_sub(benefit_months.saturating_mul(used_by_each))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_of_the_law() {
        let scale = Scale {
            minimum: 12,
            base_covers: 36,
            base: 3,
            step: 12,
            most: 12,
        };
        let months = [11, 12, 36, 47, 48, 143, 144, 200].map(|m| scale.benefit_months(m));
        assert_eq!(months, [0, 3, 3, 3, 4, 11, 12, 12]);
    }
}
