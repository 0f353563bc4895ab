use ansinh_core::facts::{Age, FactError, Facts, explicit};
use ansinh_core::{NaiveDate, Percent, Text, date};
use serde::{Deserialize, Serialize};

use super::evidence::{BoardConclusion, Contest, Score, VisibleSign, VisibleSignOfChild};

/// What the council, or an earlier board, has found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Evidence {
    /// Form 03, six years and over.
    SixAndOver {
        /// A visible sign of part 1; null without one.
        #[serde(deserialize_with = "explicit")]
        sign: Option<VisibleSign>,
        /// Part 2: walking; eating and drinking; toilet; hygiene; dressing; hearing and
        /// understanding; speaking; household work; social contact; reading, writing, arithmetic.
        scores: [Score; 10],
    },
    /// Form 02, under six years.
    UnderSix {
        /// A visible sign; null without one.
        #[serde(deserialize_with = "explicit")]
        sign: Option<VisibleSignOfChild>,
    },
    /// A medical board before 2012-06-01.
    EarlyBoard(BoardConclusion),
}

/// The facts of an examination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct DisabilityDegreeFacts {
    /// Completed years on the day of the conclusion.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u16..=120"))]
    pub age_years: u16,
    /// The council ticked no type of disability.
    pub no_disability_found: bool,
    /// Why its conclusion is contested; null where it is not.
    #[serde(deserialize_with = "explicit")]
    pub contest: Option<Contest>,
    /// What was found.
    pub evidence: Evidence,
}

impl Facts for DisabilityDegreeFacts {
    /// A person of 40 who does all ten activities without help and shows no sign.
    fn ordinary() -> Self {
        Self {
            age_years: 40,
            no_disability_found: false,
            contest: None,
            evidence: Evidence::SixAndOver {
                sign: None,
                scores: [Score::Does; 10],
            },
        }
    }
}

/// Decree 28/2012/NĐ-CP, article 4(3): only earlier conclusions are converted.
const CONVERTED_BEFORE: NaiveDate = date(2012, 6, 1);

impl DisabilityDegreeFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.age_years > Age::MAX {
            let allowed = Text::new("từ 0 đến 130 tuổi", "0 to 130 years");
            return Err(FactError::out_of_range(
                "age_years",
                self.age_years,
                allowed,
            ));
        }
        match &self.evidence {
            Evidence::SixAndOver { .. } if self.age_years < 6 => Err(FactError::contradiction(
                "age_years",
                self.age_years,
                Text::new(
                    "mẫu số 03 dành cho người từ 6 tuổi",
                    "form 03 is for people of six and over",
                ),
            )),
            Evidence::UnderSix { .. } if self.age_years >= 6 => Err(FactError::contradiction(
                "age_years",
                self.age_years,
                Text::new(
                    "mẫu số 02 dành cho trẻ em dưới 6 tuổi",
                    "form 02 is for children under six",
                ),
            )),
            Evidence::EarlyBoard(board) => board.check(),
            _ => Ok(()),
        }
    }
}

impl BoardConclusion {
    fn check(&self) -> Result<(), FactError> {
        let possible = Percent::new(0, 0)..=Percent::new(100, 0);
        let loss = self.loss_of_working_capacity;
        if loss.is_none() && self.self_service.is_none() {
            return Err(FactError::Missing {
                field: "loss_of_working_capacity".into(),
                allowed: Text::new(
                    "tỷ lệ suy giảm khả năng lao động, hoặc khả năng tự phục vụ (self_service)",
                    "the loss of working capacity, or self-care (self_service)",
                ),
            });
        }
        if let Some(loss) = loss.filter(|loss| !possible.contains(loss)) {
            let allowed = Text::new("từ 0% đến 100%", "0 % to 100 %");
            return Err(FactError::out_of_range(
                "loss_of_working_capacity",
                loss,
                allowed,
            ));
        }
        if self.concluded >= CONVERTED_BEFORE {
            let allowed = Text::new("trước ngày 1/6/2012", "before 2012-06-01");
            return Err(FactError::out_of_range(
                "concluded",
                self.concluded,
                allowed,
            ));
        }
        Ok(())
    }
}
