//! What a resident is given, not paid: a health-insurance card, things of daily use.

use ansinh_core::Text;
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Bound, Frequency};

use super::{Admission, CareRegime, InstitutionalCare, InstitutionalCareFacts};
use crate::instruments::{
    CIRCULAR_26_2012, DECREE_20_2021, DECREE_28_2012, DECREE_136_2013, DECREE_335_2026,
};

impl InstitutionalCare {
    pub(super) fn with_gifts_in_kind(
        &self,
        payments: Payments,
        facts: &InstitutionalCareFacts,
    ) -> Result<Payments, FactError> {
        let (card, things) = self.provisions(facts.admission);
        let payments = payments.with(
            Text::new("bảo hiểm y tế", "health insurance"),
            Text::new("cấp thẻ bảo hiểm y tế", "a card is given"),
            Frequency::None,
            Bound::Exact,
            &card,
        )?;
        let (list, citation) = things;
        Ok(payments.with(
            Text::new("tư trang, vật dụng", "things of daily use"),
            list,
            Frequency::None,
            Bound::Exact,
            &citation,
        )?)
    }

    fn provisions(&self, admission: Admission) -> (Citation, (Text, Citation)) {
        let as_budgeted = |citation| (AS_BUDGETED, citation);
        match self.regime {
            CareRegime::Decree28 => (
                DECREE_28_2012.article("18").unchecked(),
                (OF_CIRCULAR_26, CIRCULAR_26_2012_ARTICLE_5),
            ),
            CareRegime::Decree136 => {
                let article_26 = DECREE_136_2013.article("26").unchecked();
                let things = match admission {
                    Admission::Disabled => (OF_CIRCULAR_26, CIRCULAR_26_2012_ARTICLE_5),
                    _ => as_budgeted(article_26.clone()),
                };
                (article_26, things)
            }
            CareRegime::Decree20 => {
                let article_25 = |clause| DECREE_20_2021.article("25").clause(clause).published();
                (article_25("2"), as_budgeted(article_25("4")))
            }
            CareRegime::Decree335 => {
                let whole = DECREE_335_2026.whole().provisional();
                (whole.clone(), as_budgeted(whole))
            }
        }
    }
}

const CIRCULAR_26_2012_ARTICLE_5: Citation = CIRCULAR_26_2012.article("5").clause("1").published();

const AS_BUDGETED: Text = Text::new(
    "hiện vật theo định mức và giá thực tế, do người đứng đầu cơ sở quyết định",
    "in kind, by norm and actual price, as the head of the institution decides",
);

const OF_CIRCULAR_26: Text = Text::new(
    "5 năm: chăn, màn; mỗi năm: 2 chiếu, 2 bộ quần áo mùa hè, 1 bộ mùa đông, 2 bộ quần áo lót, 2 khăn mặt, 2 đôi dép, 2 bàn chải đánh răng; mỗi quý: 1 tuýp thuốc đánh răng, 1 kg xà phòng; phụ nữ: 2 gói băng vệ sinh mỗi tháng",
    "every 5 years a blanket and a mosquito net; a year 2 mats, 2 sets of summer clothes, 1 of winter clothes, 2 of underwear, 2 towels, 2 pairs of sandals, 2 toothbrushes; a quarter 1 tube of toothpaste, 1 kg of soap; women 2 packs of pads a month",
);
