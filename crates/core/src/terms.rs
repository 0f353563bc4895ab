//! What holds for every case of a day: who pays, and what to know before relying on an answer.

mod schooling;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::explanation::Caveat;
use crate::language::{Language, Localized};
use crate::law::{Cited, InForce, NotInForce, Timeline, When};

pub use schooling::TUITION_AND_STUDY_COSTS;

/// Who bears the cost of what a rule awards (*nguồn kinh phí*).
///
/// ```
/// use ansinh_core::{Language, Localized, terms::Payer};
///
/// assert_eq!(Payer::LocalBudget.to_string(), "local budget");
/// assert_eq!(Payer::LocalBudget.in_language(Language::Vietnamese).to_string(), "ngân sách địa phương");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Payer {
    /// *Ngân sách trung ương*.
    CentralBudget,
    /// *Ngân sách địa phương*.
    LocalBudget,
    /// *Ngân sách địa phương, ngân sách trung ương hỗ trợ*: the local budget, with central support
    /// where the budget law grants it.
    LocalBudgetWithCentralSupport,
    /// *Ngân sách nhà nước*, the level as the budget law assigns it.
    StateBudget,
    /// *Người sử dụng dịch vụ*: whoever uses the service pays its price.
    ServiceUser,
    /// *Người sử dụng lao động*.
    Employer,
    /// *Quỹ bảo hiểm xã hội*.
    SocialInsuranceFund,
    /// *Quỹ bảo hiểm thất nghiệp*.
    UnemploymentInsuranceFund,
    /// *Quỹ bảo hiểm y tế*.
    HealthInsuranceFund,
    /// *Quỹ quốc gia về việc làm*.
    EmploymentFund,
    /// *Quỹ Bảo trợ trẻ em*.
    ChildrensProtectionFund,
}

impl Localized for Payer {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::CentralBudget => ("ngân sách trung ương", "central budget"),
            Self::LocalBudget => ("ngân sách địa phương", "local budget"),
            Self::LocalBudgetWithCentralSupport => (
                "ngân sách địa phương, ngân sách trung ương hỗ trợ",
                "local budget with central support",
            ),
            Self::StateBudget => ("ngân sách nhà nước", "state budget"),
            Self::ServiceUser => ("người sử dụng dịch vụ", "user of the service"),
            Self::Employer => ("người sử dụng lao động", "employer"),
            Self::SocialInsuranceFund => ("quỹ bảo hiểm xã hội", "social insurance fund"),
            Self::UnemploymentInsuranceFund => {
                ("quỹ bảo hiểm thất nghiệp", "unemployment insurance fund")
            }
            Self::HealthInsuranceFund => ("quỹ bảo hiểm y tế", "health insurance fund"),
            Self::EmploymentFund => ("Quỹ quốc gia về việc làm", "National Employment Fund"),
            Self::ChildrensProtectionFund => ("Quỹ Bảo trợ trẻ em", "Children's Protection Fund"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

impl fmt::Display for Payer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// Who pays over the years; `None` where it is not established.
pub type Payers = Timeline<Option<Payer>>;

/// Who pays what a rule awards.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "payers")]
pub enum Funding {
    /// The rule awards no money: its answer is a status, a norm, a time limit, a price reduced.
    NoPayment,
    /// Who pays could not be established.
    #[default]
    NotEstablished,
    /// Those who pay, each by its provision.
    PaidBy(Vec<Cited<Payer>>),
}

impl Funding {
    /// What `tables` say of a day. A day a table does not cover is not established.
    pub fn on(when: impl Into<When>, tables: &[&Payers]) -> Self {
        let when = when.into();
        let payers: Vec<_> = tables
            .iter()
            .filter_map(|table| established(table.on(when)))
            .collect();
        if payers.is_empty() {
            Self::NotEstablished
        } else {
            Self::PaidBy(payers)
        }
    }
}

fn established(payer: Result<InForce<'_, Option<Payer>>, NotInForce>) -> Option<Cited<Payer>> {
    let payer = payer.ok()?;
    Some(Cited::new((*payer.value)?, payer.citation.clone()))
}

impl Localized for Funding {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (none, unknown) = match language {
            Language::Vietnamese => ("không chi tiền", "chưa xác lập"),
            Language::English => ("no payment", "not established"),
        };
        match self {
            Self::NoPayment => f.write_str(none),
            Self::NotEstablished => f.write_str(unknown),
            Self::PaidBy(payers) => {
                for (position, Cited { value, citation }) in payers.iter().enumerate() {
                    f.write_str(if position == 0 { "" } else { "; " })?;
                    let (payer, citation) =
                        (value.in_language(language), citation.in_language(language));
                    write!(f, "{payer} [{citation}]")?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Funding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// What holds for every case of a day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Who pays.
    pub funding: Funding,
    /// What to know before relying on an answer, whatever the case.
    pub caveats: Vec<Caveat>,
}

impl Terms {
    /// Who pays, and what to know.
    pub const fn new(funding: Funding, caveats: Vec<Caveat>) -> Self {
        Self { funding, caveats }
    }

    /// The terms of a rule that joins others: all who pay, all there is to know.
    pub fn of_all<'a>(joined: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut payers = Vec::new();
        let mut caveats = Vec::new();
        for terms in joined {
            if let Funding::PaidBy(more) = &terms.funding {
                add_new(&mut payers, more);
            }
            add_new(&mut caveats, &terms.caveats);
        }
        let funding = if payers.is_empty() {
            Funding::NotEstablished
        } else {
            Funding::PaidBy(payers)
        };
        Self { funding, caveats }
    }
}

fn add_new<T: Clone + PartialEq>(all: &mut Vec<T>, more: &[T]) {
    for one in more {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::language::Text;
    use crate::law::{Entry, Instrument, InstrumentKind};

    static CIRCULAR: Instrument = Instrument::new(
        InstrumentKind::Circular,
        "1/2015/TT-BTC",
        None,
        Text::new("thử", "a trial"),
    );
    static TABLE: Payers = Timeline::new(
        Text::new("nguồn", "funding"),
        const {
            &[
                Entry::new(date(2015, 1, 1), None, CIRCULAR.whole().unchecked()),
                Entry::new(
                    date(2018, 1, 1),
                    Some(Payer::LocalBudget),
                    CIRCULAR.article("2").published(),
                ),
            ]
        },
        date(2020, 1, 1),
    );

    #[test]
    fn a_day_without_an_established_payer_says_so() {
        for day in [date(2010, 1, 1), date(2016, 1, 1), date(2030, 1, 1)] {
            assert_eq!(Funding::on(day, &[&TABLE]), Funding::NotEstablished);
        }
        let known = Funding::on(date(2018, 1, 1), &[&TABLE]);
        let told = known.in_language(Language::English).to_string();
        assert_eq!(told, "local budget [Circular 1/2015/TT-BTC, article 2]");
    }
}
