//! A course commissioned with public money (*đặt hàng đào tạo*), costed learner by learner.

use ansinh_core::disbursement::{advance_limit, split_evenly};
use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::money::AmountError;
use ansinh_core::{Dong, Percent, Text};
use serde::{Deserialize, Serialize};

/// Class management, of the class's budget at most: circular 152/2016/TT-BTC, article 10(11); joint circular
/// 112/2010/TTLT-BTC-BLĐTBXH, article 6(7), before.
const MANAGEMENT: Percent = Percent::new(5, 0);
/// Learners of a theory class at most: circular 07/2017/TT-BLĐTBXH, article 2(4); circular
/// 42/2015/TT-BLĐTBXH, article 19(3)(a). Some groups have lower ceilings:
/// [`ClassAndStaffNorms`](crate::ClassAndStaffNorms).
const CLASS: usize = 35;
/// A learner of a commissioned course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderedLearner {
    /// The most the state pays for this learner's training, đồng: the ceiling of the highest group; null
    /// where the whole cost is paid.
    pub ceiling: Option<Dong>,
    /// Meals of the whole course, đồng.
    pub meals: Dong,
    /// Travel of the whole course, đồng.
    pub travel: Dong,
}

/// A class to be commissioned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseOrder {
    /// The approved cost of training the class, đồng; meals and travel come on top.
    pub budget: Dong,
    /// Class management within it, đồng.
    pub management: Dong,
    /// Who learns.
    pub learners: Vec<OrderedLearner>,
}

/// What a learner costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LearnerCost {
    /// An even part of the class's budget.
    pub cost: Dong,
    /// Of it paid by the state to the institution, up to the ceiling.
    pub training: Dong,
    /// Of it borne by the learner, local or other funds.
    pub own_share: Dong,
    /// Meals.
    pub meals: Dong,
    /// Travel.
    pub travel: Dong,
}

/// What a class costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderCost {
    /// Each learner, in the order of the class; the costs add up to the budget.
    pub learners: Vec<LearnerCost>,
    /// Training paid by the state.
    pub training: Dong,
    /// What is above the ceilings.
    pub own_share: Dong,
    /// Meals.
    pub meals: Dong,
    /// Travel.
    pub travel: Dong,
    /// Training, meals and travel: what is ordered from the state.
    pub ordered: Dong,
}

impl CourseOrder {
    /// Costs the class learner by learner.
    ///
    /// ```
    /// use ansinh_core::Dong;
    /// use ansinh_vocational_training::planning::{CourseOrder, OrderedLearner};
    ///
    /// let learner = |ceiling, days: i64| OrderedLearner {
    ///     ceiling: Some(Dong::new(ceiling)),
    ///     meals: Dong::new(30_000 * days),
    ///     travel: Dong::ZERO,
    /// };
    /// let order = CourseOrder {
    ///     budget: Dong::new(10_000_000),
    ///     management: Dong::new(500_000),
    ///     learners: vec![learner(4_000_000, 45), learner(3_000_000, 45), learner(2_000_000, 0)],
    /// };
    /// let cost = order.cost()?;
    /// assert_eq!(cost.learners[0].cost, Dong::new(3_333_334)); // the thirds add up
    /// assert_eq!(cost.training, Dong::new(8_333_334));
    /// assert_eq!(cost.own_share, Dong::new(1_666_666));
    /// assert_eq!(cost.ordered, Dong::new(11_033_334));
    /// # Ok::<(), ansinh_core::facts::FactError>(())
    /// ```
    ///
    /// # Errors
    /// [`FactError`] for a class without learners or with more than 35, management above 5 % of the
    /// budget, a negative amount, or one beyond what can be counted.
    pub fn cost(&self) -> Result<OrderCost, FactError> {
        self.check()?;
        let count = u32::try_from(self.learners.len()).unwrap_or(u32::MAX);
        let each = split_evenly(self.budget, count).map_err(|_| AmountError::Overflow)?;
        let learners: Vec<LearnerCost> = self
            .learners
            .iter()
            .zip(each)
            .map(|(learner, cost)| learner.costed(cost))
            .collect::<Result<_, AmountError>>()?;
        let sum = |of: fn(&LearnerCost) -> Dong| Dong::sum(learners.iter().map(of));
        let (training, own_share) = (sum(|cost| cost.training)?, sum(|cost| cost.own_share)?);
        let (meals, travel) = (sum(|cost| cost.meals)?, sum(|cost| cost.travel)?);
        Ok(OrderCost {
            training,
            own_share,
            meals,
            travel,
            ordered: Dong::sum([training, meals, travel])?,
            learners,
        })
    }

    fn check(&self) -> Result<(), FactError> {
        not_negative("budget", self.budget)?;
        not_negative("management", self.management)?;
        if !(1..=CLASS).contains(&self.learners.len()) {
            let allowed = Text::new("từ 1 đến 35 người", "1 to 35 learners");
            let count = self.learners.len();
            return Err(FactError::out_of_range("learners", count, allowed));
        }
        for (position, learner) in self.learners.iter().enumerate() {
            let field = |name: &str| format!("learners[{position}].{name}");
            not_negative(&field("meals"), learner.meals)?;
            not_negative(&field("travel"), learner.travel)?;
            not_negative(&field("ceiling"), learner.ceiling.unwrap_or_default())?;
        }
        if self.management > advance_limit(self.budget, MANAGEMENT)? {
            let allowed = Text::new(
                "không quá 5% kinh phí của lớp",
                "5% of the class's budget at most",
            );
            let management = self.management;
            return Err(FactError::out_of_range("management", management, allowed));
        }
        Ok(())
    }
}

impl OrderedLearner {
    fn costed(&self, cost: Dong) -> Result<LearnerCost, AmountError> {
        let training = self.ceiling.map_or(cost, |ceiling| cost.min(ceiling));
        Ok(LearnerCost {
            cost,
            training,
            own_share: cost.minus(training)?,
            meals: self.meals,
            travel: self.travel,
        })
    }
}
