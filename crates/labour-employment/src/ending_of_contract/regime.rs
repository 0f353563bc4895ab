use ansinh_core::law::{Citation, Cited, Entry, Timeline};
use ansinh_core::{Text, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::{
    CIRCULAR_17_2009, DECREE_05_2015, DECREE_145_2020, LABOUR_CODE_2012, LABOUR_CODE_2019,
};

/// Which texts hold on the day a contract ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndingRegime {
    /// The code of 2012, with the circular that counted broken years before it.
    Code2012,
    /// The code of 2012 with decree 05/2015.
    Decree05,
    /// The code of 2019, with decree 05/2015 for one more month.
    Code2019,
    /// The code of 2019 with decree 145/2020.
    Decree145,
}

pub(crate) static ENDINGS: Timeline<EndingRegime> = Timeline::new(
    Text::new(
        "Trợ cấp khi chấm dứt hợp đồng lao động",
        "Allowances at the end of a labour contract",
    ),
    const {
        let code_2012 = LABOUR_CODE_2012.article("48").published();
        let decree_05 = DECREE_05_2015.article("14").published();
        let code_2019 = LABOUR_CODE_2019.article("46").published();
        let decree_145 = DECREE_145_2020.article("8").published();
        &[
            Entry::new(date(2013, 5, 1), EndingRegime::Code2012, code_2012),
            Entry::new(date(2015, 3, 1), EndingRegime::Decree05, decree_05),
            Entry::new(date(2021, 1, 1), EndingRegime::Code2019, code_2019),
            Entry::new(date(2021, 2, 1), EndingRegime::Decree145, decree_145),
        ]
    },
    REVIEWED_UNTIL,
);

impl EndingRegime {
    pub(crate) const fn is_code_2012(self) -> bool {
        matches!(self, Self::Code2012 | Self::Decree05)
    }

    /// The clause that gives an allowance, by its article in each code.
    pub(crate) const fn allowance(self, of_2012: &'static str, of_2019: &'static str) -> Citation {
        let article = if self.is_code_2012() {
            LABOUR_CODE_2012.article(of_2012)
        } else {
            LABOUR_CODE_2019.article(of_2019)
        };
        article.clause("1").published()
    }

    /// The clause that names the wage an allowance is paid on.
    pub(crate) const fn average_wage(
        self,
        of_2012: &'static str,
        of_2019: &'static str,
    ) -> Citation {
        let clause = match self {
            Self::Code2012 | Self::Decree05 => LABOUR_CODE_2012.article(of_2012).clause("3"),
            Self::Code2019 => LABOUR_CODE_2019.article(of_2019).clause("3"),
            Self::Decree145 => DECREE_145_2020.article("8").clause("5"),
        };
        clause.published()
    }

    /// Odd months that still count as half a year; one more makes a whole one.
    pub(crate) const fn half_year_up_to(self) -> Cited<u32> {
        match self {
            Self::Code2012 => Cited::new(5, CIRCULAR_17_2009.whole().derived()),
            Self::Decree05 | Self::Code2019 => {
                Cited::new(5, DECREE_05_2015.article("14").clause("3").published())
            }
            Self::Decree145 => {
                let point_c = DECREE_145_2020.article("8").clause("3").point("c");
                Cited::new(6, point_c.published())
            }
        }
    }

    /// What says which time counts: until a decree did, the allowance's own article of the code.
    pub(crate) const fn counted_time(self, of_2012: &'static str) -> Citation {
        match self {
            Self::Code2012 => LABOUR_CODE_2012.article(of_2012).clause("2").published(),
            Self::Decree05 | Self::Code2019 => DECREE_05_2015.article("14").clause("3").published(),
            Self::Decree145 => DECREE_145_2020.article("8").clause("3").published(),
        }
    }
}

/// Years with their broken parts counted as the regime says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PartYears {
    halves: u32,
}

impl PartYears {
    /// 12 months are a year; up to `half_year_up_to` odd ones half a year, more of them a year.
    pub(crate) fn of(months: u32, half_year_up_to: u32) -> Self {
        let whole = months.checked_div(12).unwrap_or_default();
        let odd = months.checked_rem(12).unwrap_or_default();
        let part = match odd {
            0 => 0,
            odd if odd <= half_year_up_to => 1,
            _ => 2,
        };
        Self {
            halves: whole.saturating_mul(2).saturating_add(part),
        }
    }

    pub(crate) fn to_decimal(self) -> ansinh_core::Decimal {
        ansinh_core::Decimal::new(i64::from(self.halves).saturating_mul(5), 1).normalize()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A year and six months: two years until 2021-01-31, one and a half since.
    #[test]
    fn broken_years() {
        for (months, until_2021, since) in [
            (0, "0", "0"),
            (1, "0.5", "0.5"),
            (5, "0.5", "0.5"),
            (6, "1", "0.5"),
            (7, "1", "1"),
            (12, "1", "1"),
            (18, "2", "1.5"),
            (19, "2", "2"),
            (119, "10", "10"),
        ] {
            let years = |regime: EndingRegime| {
                let limit = regime.half_year_up_to().value;
                PartYears::of(months, limit).to_decimal().to_string()
            };
            for regime in [
                EndingRegime::Code2012,
                EndingRegime::Decree05,
                EndingRegime::Code2019,
            ] {
                assert_eq!(years(regime), until_2021, "{months} months");
            }
            assert_eq!(years(EndingRegime::Decree145), since, "{months} months");
        }
    }
}
