//! Substitution treatment (*điều trị thay thế bằng methadone*) in a public clinic: the most a patient may be
//! charged, for dispensing and for examinations.
//!
//! The day of dispensing governs. The medicine is free from 2016-07-01; whoever is detained pays nothing,
//! and the budget bears the greater part of the examinations of six groups. Joint circular
//! 38/2014/TTLT-BYT-BTC caps the price of dispensing; whether it still held in 2024, and what decree
//! 141/2024/NĐ-CP put in the place of all this, is not established.

mod charges;
mod facts;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::{
    DECREE_90_2016, DECREE_141_2024, JOINT_CIRCULAR_25_2014, JOINT_CIRCULAR_38_2014,
};

use charges::{dispensing, examination};
pub use facts::{MethadoneFeeFacts, Patient};

const ABOUT: Text = Text::new(
    "Giá điều trị thay thế bằng methadone",
    "Price of methadone treatment",
);

static PRICE_A_DAY: Timeline<Option<Dong>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2015, 1, 1),
                Some(Dong::new(10_000)),
                JOINT_CIRCULAR_38_2014.whole().unchecked(),
            ),
            // Whether the frame still held in 2024 is as open as what followed it.
            Entry::new(
                date(2024, 1, 1),
                None,
                JOINT_CIRCULAR_38_2014.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// What the budget bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
enum Support {
    JointCircular25,
    Decree90,
    NotEstablished,
}

const ARTICLE_3: Citation = JOINT_CIRCULAR_25_2014
    .article("3")
    .clause("2")
    .point("a")
    .published();

static SUPPORT: Timeline<Support> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(date(2015, 1, 1), Support::JointCircular25, ARTICLE_3),
            Entry::new(
                date(2016, 7, 1),
                Support::Decree90,
                DECREE_90_2016.article("22").published(),
            ),
            Entry::new(
                date(2024, 12, 15),
                Support::NotEstablished,
                DECREE_141_2024.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why nothing may be charged.
    pub enum Reason {
        /// No day of dispensing, and no examination.
        NoDay = "no-day",
            vi: "không có ngày cấp phát, lần khám nào",
            en: "no day of dispensing and no examination";
        /// The budget bears all of it.
        BudgetPaysAll = "budget-pays-all",
            vi: "ngân sách nhà nước bảo đảm toàn bộ chi phí khám và điều trị",
            en: "the budget bears the whole cost of examination and treatment";
    }
}

/// The most a patient may be charged.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{MethadoneFee, MethadoneFeeFacts};
///
/// let rule = MethadoneFee::in_force(date(2017, 6, 1))?;
/// let month = MethadoneFeeFacts { days: 30, ..MethadoneFeeFacts::ordinary() };
/// assert_eq!(rule.assess(&month)?.total(), Dong::new(300_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MethadoneFee {
    /// The most for one day of dispensing, đồng (to 2023).
    pub price_a_day: Option<Cited<Dong>>,
    /// Of an examination, the least the budget bears for the six groups, per cent (to 2024-12-14).
    pub supported_share: Option<Cited<Percent>>,
    /// What has the budget pay for whoever is detained (to 2024-12-14).
    pub detained: Option<Citation>,
    /// What has the budget pay in compulsory rehabilitation (2016-07-01 to 2024-12-14).
    pub compulsory_centre: Option<Citation>,
    /// What makes the medicine free (2016-07-01 to 2024-12-14).
    pub free_medicine: Option<Citation>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(MethadoneFee {
    price_a_day: UpTo, "giá cấp phát một ngày", "price of a day of dispensing";
    supported_share: Higher, "tỷ lệ chi phí khám do ngân sách hỗ trợ", "share of examinations the budget bears";
});

impl Rule for MethadoneFee {
    type Facts = MethadoneFeeFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/methadone-fee",
            title: ABOUT,
            governing_date: Text::new("ngày cấp phát", "the day of dispensing"),
            regimes: first_days(&[&PRICE_A_DAY, &SUPPORT]),
            reviewed_until: PRICE_A_DAY.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let price = PRICE_A_DAY.on(when)?;
        let support = *SUPPORT.on(when)?.value;
        let article_22 = |clause| DECREE_90_2016.article("22").clause(clause).published();
        let from_2016 = support == Support::Decree90;
        Ok(Self {
            price_a_day: price
                .value
                .map(|dong| Cited::new(dong, price.citation.clone())),
            supported_share: (support != Support::NotEstablished)
                .then(|| Cited::new(Percent::new(95, 0), ARTICLE_3)),
            detained: match support {
                Support::JointCircular25 => Some(ARTICLE_3),
                Support::Decree90 => Some(article_22("2")),
                Support::NotEstablished => None,
            },
            compulsory_centre: from_2016.then(|| article_22("2")),
            free_medicine: from_2016.then(|| article_22("1")),
            terms: Terms::new(
                Funding::on(when, &[&funding::METHADONE, &funding::METHADONE_SUPPORT]),
                price.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &MethadoneFeeFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let paid_whole = match facts.patient {
            Patient::Detained => Some(established(self.detained.as_ref())?),
            Patient::InCompulsoryCentre => Some(established(self.compulsory_centre.as_ref())?),
            _ => None,
        };
        if let Some(citation) = paid_whole {
            trace.refuse(citation, || Reason::BudgetPaysAll);
            return Ok(None);
        }
        if facts.days == 0 && facts.examination == Dong::ZERO {
            trace.refuse(&JOINT_CIRCULAR_38_2014.whole().unchecked(), || {
                Reason::NoDay
            });
            return Ok(None);
        }
        let mut payments = Payments::told_to(trace);
        let mut by = None;
        if facts.examination > Dong::ZERO {
            let share = established(self.supported_share.as_ref())?;
            payments = examination(facts, share, payments, trace)?;
            by = Some(&share.citation);
        }
        if facts.days > 0 {
            let each = self.price_a_day.as_ref().ok_or(PRICE_NOT_ESTABLISHED)?;
            payments = dispensing(facts.days, each, payments, trace)?;
            by = Some(&each.citation);
        }
        if let Some(citation) = &self.free_medicine {
            payments = payments.with(
                Text::new("thuốc thay thế", "the substitute"),
                Text::new(
                    "miễn phí, ngân sách nhà nước bảo đảm",
                    "free, from the budget",
                ),
                Frequency::None,
                Bound::Exact,
                citation,
            )?;
        }
        let total = payments.total();
        if let Some(by) = by {
            trace.step(by, |citation| {
                let label = Text::new("người bệnh trả tối đa", "the patient pays at most");
                let formula = Text::new("cộng các khoản", "sum of the lines");
                Step::new(label, formula, total, citation)
            });
        }
        Ok(Some(payments))
    }
}

const PRICE_NOT_ESTABLISHED: FactError = FactError::NotEstablished {
    what: Text::new(
        "từ năm 2024, khung giá cấp phát methadone",
        "from 2024, the price frame of dispensing methadone",
    ),
};

/// What decree 96/2012 had for compulsory centres, and what decree 141/2024 has, were not read.
fn established<T>(given: Option<&T>) -> Result<&T, FactError> {
    given.ok_or(FactError::NotEstablished {
        what: Text::new(
            "từ 15/12/2024, và trước 7/2016 với cơ sở cai nghiện bắt buộc, phần ngân sách bảo đảm khi điều trị thay thế",
            "from 2024-12-15, and before 2016-07 in compulsory centres, what the budget bears of substitution treatment",
        ),
    })
}
