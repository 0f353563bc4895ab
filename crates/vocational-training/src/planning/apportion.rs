//! Quota and funds by weights, to the learner and to the đồng.

use ansinh_core::disbursement::{SplitError, split};
use ansinh_core::{Decimal, Dong};
use serde::{Deserialize, Serialize};

ansinh_core::messages! {
    /// Why a quota or its funds cannot be split.
    pub enum ApportionError {
        /// The learners.
        Learners {
            /// Why.
            error: SplitError,
        } = "apportion-learners",
            vi: "chia chỉ tiêu: {error}",
            en: "splitting the quota: {error}";
        /// The money.
        Funds {
            /// Why.
            error: SplitError,
        } = "apportion-funds",
            vi: "chia kinh phí: {error}",
            en: "splitting the funds: {error}";
        /// A district's learners, over its institutions.
        LearnersOfDistrict {
            /// Which district, counted from 1.
            district: usize,
            /// Why.
            error: SplitError,
        } = "apportion-learners-of-district",
            vi: "chia chỉ tiêu của huyện thứ {district}: {error}",
            en: "splitting the quota of district {district}: {error}";
        /// A district's money, over its institutions.
        FundsOfDistrict {
            /// Which district, counted from 1.
            district: usize,
            /// Why.
            error: SplitError,
        } = "apportion-funds-of-district",
            vi: "chia kinh phí của huyện thứ {district}: {error}",
            en: "splitting the funds of district {district}: {error}";
    }
}
impl std::error::Error for ApportionError {}

impl ApportionError {
    /// The same, of what a district got.
    fn of_district(self, district: usize) -> Self {
        match self {
            Self::Learners { error } => Self::LearnersOfDistrict { district, error },
            Self::Funds { error } => Self::FundsOfDistrict { district, error },
            named => named,
        }
    }
}

/// Who takes a part, and by what it is weighed against the others.
///
/// # Units
/// Weights are pure numbers, at least 0, the same for all takers: registered learners, points, per cent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taker<K> {
    /// Who.
    pub name: K,
    /// Weight in the quota of learners.
    pub learners: Decimal,
    /// Weight in the funds.
    pub funds: Decimal,
}

impl<K> Taker<K> {
    /// Weighed by its registered need, in quota and funds alike.
    pub fn by_need(name: K, need: u32) -> Self {
        Self {
            name,
            learners: need.into(),
            funds: need.into(),
        }
    }
}

/// What somebody gets of a quota (*chỉ tiêu*) and its funds (*kinh phí*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Portion<K> {
    /// Who.
    pub name: K,
    /// Learners.
    pub learners: u32,
    /// Money.
    pub funds: Dong,
}

/// Splits a quota and its funds over `takers`; the parts add up to both.
///
/// Largest remainders, as [`split`] does it: whole learners first, what is left to the largest fractions,
/// between equal ones to whoever comes first. Nothing is split whatever the weights, as in a district that
/// registered nobody.
///
/// ```
/// use ansinh_core::Dong;
/// use ansinh_vocational_training::planning::{Taker, apportion};
///
/// let districts = [
///     Taker::by_need("Lục Yên", 300),
///     Taker::by_need("Văn Yên", 200),
///     Taker::by_need("Mù Cang Chải", 100),
/// ];
/// let parts = apportion(1_900, Dong::new(4_000_000_000), &districts)?;
/// assert_eq!(parts.iter().map(|part| part.learners).collect::<Vec<_>>(), [950, 633, 317]);
/// assert_eq!(parts[2].funds, Dong::new(666_666_667));
/// # Ok::<(), ansinh_vocational_training::planning::ApportionError>(())
/// ```
///
/// # Errors
/// [`ApportionError`] if there is no taker, none above 0 while there is something to split, or one below, or
/// the funds are negative.
pub fn apportion<K: Clone>(
    learners: u32,
    funds: Dong,
    takers: &[Taker<K>],
) -> Result<Vec<Portion<K>>, ApportionError> {
    let weights: Vec<Decimal> = takers.iter().map(|taker| taker.learners).collect();
    // Heads are whole as đồng are, and split the same way.
    let heads = shared(Dong::new(learners.into()), &weights)
        .map_err(|error| ApportionError::Learners { error })?;
    let weights: Vec<Decimal> = takers.iter().map(|taker| taker.funds).collect();
    let money = shared(funds, &weights).map_err(|error| ApportionError::Funds { error })?;
    let parts = takers.iter().zip(heads).zip(money);
    Ok(parts
        .map(|((taker, heads), funds)| Portion {
            name: taker.name.clone(),
            learners: u32::try_from(heads.to_i64()).unwrap_or(u32::MAX),
            funds,
        })
        .collect())
}

/// [`split`], and nothing over weights of nothing.
fn shared(total: Dong, weights: &[Decimal]) -> Result<Vec<Dong>, SplitError> {
    let nothing = total == Dong::ZERO && weights.iter().all(Decimal::is_zero);
    if nothing && !weights.is_empty() {
        return Ok(vec![Dong::ZERO; weights.len()]);
    }
    split(total, weights)
}

/// A district with the institutions that train in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District<K> {
    /// The district among the others.
    pub taker: Taker<K>,
    /// Its institutions; none where the district's part is not split further.
    pub institutions: Vec<Taker<K>>,
}

/// What a district gets, and what of it each institution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DistrictPortion<K> {
    /// The district.
    pub district: Portion<K>,
    /// Its institutions; their parts add up to the district's.
    pub institutions: Vec<Portion<K>>,
}

/// Splits a province's quota and funds over its districts, and each district's over its institutions.
///
/// ```
/// use ansinh_core::Dong;
/// use ansinh_vocational_training::planning::{District, Taker, apportion_in_districts};
///
/// let province = [
///     District {
///         taker: Taker::by_need("Yên Bình", 3),
///         institutions: vec![Taker::by_need("centre", 1), Taker::by_need("college", 1)],
///     },
///     District { taker: Taker::by_need("Trạm Tấu", 1), institutions: vec![] },
/// ];
/// let parts = apportion_in_districts(100, Dong::new(200_000_001), &province)?;
/// let centre = &parts[0].institutions[0];
/// assert_eq!((centre.learners, centre.funds), (38, Dong::new(75_000_001)));
/// # Ok::<(), ansinh_vocational_training::planning::ApportionError>(())
/// ```
///
/// # Errors
/// As [`apportion`], naming the district where it is one's institutions.
pub fn apportion_in_districts<K: Clone>(
    learners: u32,
    funds: Dong,
    districts: &[District<K>],
) -> Result<Vec<DistrictPortion<K>>, ApportionError> {
    let takers: Vec<Taker<K>> = districts
        .iter()
        .map(|district| district.taker.clone())
        .collect();
    let parts = apportion(learners, funds, &takers)?;
    (1..)
        .zip(districts)
        .zip(parts)
        .map(|((position, district), portion)| {
            let institutions = within(&portion, &district.institutions)
                .map_err(|error| error.of_district(position))?;
            Ok(DistrictPortion {
                district: portion,
                institutions,
            })
        })
        .collect()
}

fn within<K: Clone>(
    portion: &Portion<K>,
    institutions: &[Taker<K>],
) -> Result<Vec<Portion<K>>, ApportionError> {
    if institutions.is_empty() {
        return Ok(Vec::new());
    }
    apportion(portion.learners, portion.funds, institutions)
}
