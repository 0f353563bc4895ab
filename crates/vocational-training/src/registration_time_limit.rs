//! Time limits of registration of vocational education (*đăng ký hoạt động giáo dục nghề nghiệp*): when
//! the certificate is granted or refused, and when it is made public.
//!
//! The day the agency receives the complete file governs; it is not counted (Civil Code 91/2015/QH13,
//! article 147). Working days are Monday to Friday without the holidays given with the case.
//!
//! | file received | granted within | refused in writing within | made public within |
//! |---|---|---|---|
//! | until 2016-10-13 | not established | not established | not established |
//! | from 2016-10-14 | 10 working days | 5 working days | – |
//! | from 2022-06-01 | 10; an enterprise's new name 3 | the same | 2 from the grant |
//! | from 2026-01-01 | not established | not established | not established |
//!
//! Since 2022-06-01 a refusal is due within the ten days of the grant (article 17(2)(b) as amended). A file sent
//! before that day goes on under the earlier text (decree 24/2022/NĐ-CP, article 3(4)): ask for 2022-05-31.
//!
//! Circular 25/2015/TT-BLĐTBXH ended when decree 143/2016/NĐ-CP took effect (its article 25(2)(c)).

mod facts;
mod limits;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Registration, RegistrationTimeLimitFacts};

use ansinh_core::answer::Answer;
use limits::LIMITS;

const ABOUT: Text = Text::new(
    "Thời hạn giải quyết đăng ký hoạt động giáo dục nghề nghiệp",
    "Time limit of registration of vocational education",
);

ansinh_core::messages! {
    /// Why there is no such limit.
    pub enum RegistrationTimeLimitReason {
        /// The change need not be registered.
        NothingToRegister = "nothing-to-register",
            vi: "nội dung thay đổi không thuộc trường hợp phải đăng ký bổ sung",
            en: "the change is none that has to be registered";
    }
}

/// The time limits for a file received on a day.
///
/// ```
/// use ansinh_core::explanation::Value;
/// use ansinh_core::{Award as _, Rule, date, facts::Facts};
/// use ansinh_vocational_training::{RegistrationTimeLimit, RegistrationTimeLimitFacts};
///
/// let rule = RegistrationTimeLimit::in_force(date(2017, 6, 1))?;
/// let limit = rule.assess(&RegistrationTimeLimitFacts::ordinary())?.award.unwrap();
/// assert_eq!(limit.headline(), Value::Date(date(2017, 6, 15)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistrationTimeLimit {
    /// The day the complete file is received.
    pub received: NaiveDate,
    /// Working days to grant (where established).
    pub working_days_to_grant: Option<Cited<u32>>,
    /// Working days to refuse in writing (where established).
    pub working_days_to_refuse: Option<Cited<u32>>,
    /// Working days to register an enterprise's new name (from 2022-06-01).
    pub working_days_to_rename: Option<Cited<u32>>,
    /// Working days from the grant to make it public (from 2022-06-01).
    pub working_days_to_publish: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(RegistrationTimeLimit {
    working_days_to_grant: None, "số ngày làm việc để cấp giấy chứng nhận", "working days to grant";
    working_days_to_refuse: None, "số ngày làm việc để trả lời không cấp", "working days to refuse in writing";
    working_days_to_rename: None, "số ngày làm việc khi doanh nghiệp đổi tên", "working days to register a new name";
    working_days_to_publish: None, "số ngày làm việc để công khai", "working days to make public";
});

impl Rule for RegistrationTimeLimit {
    type Facts = RegistrationTimeLimitFacts;
    type Award = Answer;
    type Reason = RegistrationTimeLimitReason;

    fn about() -> About {
        About {
            id: "vocational-training/registration-time-limit",
            title: ABOUT,
            governing_date: Text::new("ngày nhận đủ hồ sơ", "the day of the complete file"),
            regimes: first_days(&[&LIMITS]),
            reviewed_until: LIMITS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = LIMITS.on(when)?;
        let limits = found.value.as_ref();
        Ok(Self {
            received: when.date,
            working_days_to_grant: limits.map(|limits| limits.grant.clone()),
            working_days_to_refuse: limits.map(|limits| limits.refuse.clone()),
            working_days_to_rename: limits.and_then(|limits| limits.rename.clone()),
            working_days_to_publish: limits.and_then(|limits| limits.publish.clone()),
            terms: Terms::new(Funding::NoPayment, found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<RegistrationTimeLimitReason>>(
        &self,
        facts: &RegistrationTimeLimitFacts,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        facts.check(self.received)?;
        let (grant, refuse) = self.limits(facts.matter)?;
        if facts.matter == Registration::OtherChange {
            trace.refuse(&grant.citation, || {
                RegistrationTimeLimitReason::NothingToRegister
            });
            return Ok(None);
        }
        let refuse_by = facts.holidays.after(self.received, refuse.value);
        let refuse_label = Text::new("ngày cuối trả lời không cấp", "last day to refuse");
        trace.step(&refuse.citation, |citation| {
            Step::new(refuse_label.clone(), counted(), refuse_by, citation)
                .input(Text::new("số ngày làm việc", "working days"), refuse.value)
        });
        let publish = facts
            .granted
            .zip(self.working_days_to_publish.as_ref())
            .map(|(granted, days)| (facts.holidays.after(granted, days.value), days));
        let publish_label = Text::new("ngày cuối công khai", "last day to make public");
        if let Some((day, days)) = publish {
            trace.step(&days.citation, |citation| {
                let formula = Text::new("từ ngày cấp + số ngày", "from the grant + days");
                Step::new(publish_label.clone(), formula, day, citation)
                    .input(Text::new("số ngày làm việc", "working days"), days.value)
            });
        }
        let grant_by = facts.holidays.after(self.received, grant.value);
        let label = Text::new("ngày cuối cấp giấy chứng nhận", "last day to grant");
        trace.step(&grant.citation, |citation| {
            Step::new(label.clone(), counted(), grant_by, citation)
                .input(Text::new("số ngày làm việc", "working days"), grant.value)
        });
        let answer = Answer::told_to(trace, label, grant_by, Bound::AtMost, &grant.citation).with(
            refuse_label,
            refuse_by,
            Bound::AtMost,
            &refuse.citation,
        );
        Ok(Some(match publish {
            Some((day, days)) => answer.with(publish_label, day, Bound::AtMost, &days.citation),
            None => answer,
        }))
    }
}

impl RegistrationTimeLimit {
    /// Within which days a file is granted, and refused.
    fn limits(&self, matter: Registration) -> Result<(&Cited<u32>, &Cited<u32>), FactError> {
        let not_established = |what| FactError::NotEstablished { what };
        let (Some(grant), Some(refuse)) =
            (&self.working_days_to_grant, &self.working_days_to_refuse)
        else {
            return Err(not_established(Text::new(
                "thời hạn đăng ký hoạt động giáo dục nghề nghiệp trước 14/10/2016 và từ 01/01/2026",
                "the time limit of registration before 2016-10-14 and from 2026-01-01",
            )));
        };
        if matter != Registration::EnterpriseRenamed {
            return Ok((grant, refuse));
        }
        let rename = self.working_days_to_rename.as_ref().ok_or_else(|| {
            not_established(Text::new(
                "trước 01/6/2022, thời hạn đăng ký khi doanh nghiệp đổi tên",
                "before 2022-06-01, the time limit for an enterprise's new name",
            ))
        })?;
        Ok((rename, rename))
    }
}

const fn counted() -> Text {
    Text::new(
        "ngày nhận đủ hồ sơ + số ngày làm việc",
        "day of the complete file + working days",
    )
}
