use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Language, Localized, Text};
use serde::{Deserialize, Serialize};

/// A fund into which contributions go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fund {
    /// Pensions and survivors (*hưu trí và tử tuất*).
    Pension,
    /// Sickness and maternity (*ốm đau và thai sản*).
    Sickness,
    /// Work accidents and occupational diseases (*tai nạn lao động, bệnh nghề nghiệp*).
    Accident,
    /// Health insurance (*bảo hiểm y tế*).
    Health,
    /// Unemployment insurance (*bảo hiểm thất nghiệp*).
    Unemployment,
}

impl Localized for Fund {
    fn fmt_in(&self, language: Language, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.label().get(language))
    }
}

impl Fund {
    const fn label(self) -> Text {
        match self {
            Self::Pension => Text::new("quỹ hưu trí và tử tuất", "pensions and survivors"),
            Self::Sickness => Text::new("quỹ ốm đau và thai sản", "sickness and maternity"),
            Self::Accident => Text::new(
                "quỹ tai nạn lao động, bệnh nghề nghiệp",
                "work accidents and occupational diseases",
            ),
            Self::Health => Text::new("quỹ bảo hiểm y tế", "health insurance"),
            Self::Unemployment => Text::new("quỹ bảo hiểm thất nghiệp", "unemployment insurance"),
        }
    }

    /// The fund and who bears the contribution, in words.
    pub(super) fn paid_by(self, payer: Share) -> Text {
        let (fund, by) = (self.label(), payer.label());
        Text {
            vi: format!("{}, {}", fund.vi, by.vi).into(),
            en: format!("{}, {}", fund.en, by.en).into(),
        }
    }
}

/// Who bears a contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// The employer.
    Employer,
    /// The worker, out of the wage.
    Worker,
}

impl Share {
    const fn label(self) -> Text {
        match self {
            Self::Employer => Text::new("người sử dụng lao động đóng", "the employer's share"),
            Self::Worker => Text::new("người lao động đóng", "the worker's share"),
        }
    }
}

/// One contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// To which fund.
    pub fund: Fund,
    /// Whose share.
    pub share: Share,
    /// Đồng.
    pub amount: Dong,
    pub(super) citation: Citation,
}

/// The contributions of a month.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contributions {
    /// Each of them.
    pub contributions: Vec<Contribution>,
    /// The employer's, đồng.
    pub employer: Dong,
    /// The worker's, đồng.
    pub worker: Dong,
    /// All together, đồng.
    pub total: Dong,
}

impl Contributions {
    pub(super) fn add(&mut self, share: Share, amount: Dong) -> Result<(), AmountError> {
        let side = match share {
            Share::Employer => &mut self.employer,
            Share::Worker => &mut self.worker,
        };
        *side = side.plus(amount)?;
        self.total = self.total.plus(amount)?;
        Ok(())
    }
}

impl Award for Contributions {
    fn lines(&self) -> Vec<Line> {
        self.contributions
            .iter()
            .map(|one| Line {
                label: one.fund.paid_by(one.share),
                value: one.amount.into(),
                frequency: Frequency::Monthly,
                bound: Bound::Exact,
                citation: one.citation.clone(),
            })
            .collect()
    }

    /// All contributions of the month, the employer's and the worker's.
    fn total(&self) -> Dong {
        self.total
    }
}
