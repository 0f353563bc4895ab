//! Gender development and gender inequality, as statistics publish them.
//!
//! Exact decimals throughout; roots are taken to some 20 digits. An index of 0 has no equally
//! distributed value, so there is none.

use ansinh_core::Decimal;

use super::roots::{cube_root, square_root};

/// A measure of women and of men, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BySex {
    /// Of women.
    pub women: Decimal,
    /// Of men.
    pub men: Decimal,
}

impl BySex {
    /// The equally distributed index with an aversion of 2: the harmonic mean by population shares.
    /// `women_share` is that of women in the population, 0 to 1. `None` where an index is 0.
    pub fn equally_distributed(self, women_share: Decimal) -> Option<Decimal> {
        let men_share = Decimal::ONE.checked_sub(women_share)?;
        let shares = [women_share, men_share];
        let possible = shares.iter().all(|share| *share >= Decimal::ZERO);
        let women = women_share.checked_div(self.women)?;
        let men = men_share.checked_div(self.men)?;
        possible.then(|| Decimal::ONE.checked_div(women.checked_add(men)?))?
    }
}

/// The gender development index (*chỉ số phát triển giới*) of circular 07/2012/TT-BKHĐT: the mean of the
/// equally distributed indices of income, knowledge and life expectancy. Near 1 the gap is small.
///
/// ```
/// use ansinh_child_protection::gender::development::{BySex, gender_development_2012};
///
/// let by_sex = |women: &str, men: &str| BySex { women: women.parse().unwrap(), men: men.parse().unwrap() };
/// let indices = [by_sex("0.60", "0.68"), by_sex("0.85", "0.90"), by_sex("0.83", "0.79")];
/// let index = gender_development_2012("0.506".parse()?, indices).unwrap();
/// assert_eq!(index.round_dp(4).to_string(), "0.7736");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn gender_development_2012(women_share: Decimal, indices: [BySex; 3]) -> Option<Decimal> {
    let mut sum = Decimal::ZERO;
    for index in indices {
        sum = sum.checked_add(index.equally_distributed(women_share)?)?;
    }
    sum.checked_div(Decimal::from(3))
}

/// Human development since 2010: the geometric mean of the indices of health, education and income.
pub fn human_development(health: Decimal, education: Decimal, income: Decimal) -> Option<Decimal> {
    cube_root(health.checked_mul(education)?.checked_mul(income)?)
}

/// The gender development index of the United Nations since 2014, women's human development against
/// men's. Circular 10/2019/TT-BKHĐT is believed to follow it; that was not read.
pub fn gender_development_2014(human_development: BySex) -> Option<Decimal> {
    human_development.women.checked_div(human_development.men)
}

/// What the gender inequality index is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inequality {
    /// Maternal deaths per 100,000 live births.
    pub maternal_deaths: Decimal,
    /// Births per 1,000 women of 15 to 19.
    pub adolescent_births: Decimal,
    /// Women's share of seats in parliament, 0 to 1.
    pub women_in_parliament: Decimal,
    /// Secondary education, shares of the population, 0 to 1.
    pub secondary_education: BySex,
    /// In the labour force, shares of the population, 0 to 1.
    pub labour_force: BySex,
}

impl Inequality {
    /// The gender inequality index (*chỉ số bất bình đẳng giới*) of the United Nations, 0 where women
    /// and men fare alike. Maternal deaths count from 10 to 1,000, women's seats from 0.1 %. `None`
    /// where a measure is 0.
    pub fn index(&self) -> Option<Decimal> {
        let least_seats = Decimal::new(1, 3);
        let seats = self.women_in_parliament.max(least_seats);
        let men_seats = Decimal::ONE.checked_sub(self.women_in_parliament)?;
        let deaths = self
            .maternal_deaths
            .clamp(Decimal::TEN, Decimal::ONE_THOUSAND);
        let safety = Decimal::TEN.checked_div(deaths)?;
        let health = square_root(safety.checked_div(self.adolescent_births)?)?;
        let women = square_root(seats.checked_mul(self.secondary_education.women)?)?;
        let men = square_root(men_seats.checked_mul(self.secondary_education.men)?)?;
        let labour = self.labour_force;

        let of_women = human_development(health, women, labour.women)?;
        let of_men = human_development(Decimal::ONE, men, labour.men)?;
        let half = Decimal::new(5, 1);
        let both = BySex {
            women: of_women,
            men: of_men,
        };
        let distributed = both.equally_distributed(half)?;

        let mean = |a: Decimal, b: Decimal| a.checked_add(b)?.checked_mul(half);
        let reference = human_development(
            mean(health, Decimal::ONE)?,
            mean(women, men)?,
            mean(labour.women, labour.men)?,
        )?;
        Decimal::ONE.checked_sub(distributed.checked_div(reference)?)
    }
}
