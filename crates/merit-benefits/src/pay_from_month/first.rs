//! The first month, benefit by benefit.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Provision};
use ansinh_core::{Month, NaiveDate, Text, date};

use super::survivors::nurture;
use super::{MonthlyBenefit, PayFromMonth, PayFromMonthFacts, Regime};
use crate::decrees::ORDINANCE_OF_2020_FROM;
use crate::instruments::DECREE_131_2021;
use crate::survivors_allowance::BENEFITS_OF_DECREE_31_FROM;

/// The ordinance as amended in 2012 is in force from this day.
const ORDINANCE_OF_2012_FROM: NaiveDate = date(2012, 9, 1);

/// A first month, and how it is found.
pub(super) struct First {
    pub(super) month: Month,
    pub(super) how: Text,
    pub(super) event: Option<(Text, NaiveDate)>,
    pub(super) citation: Citation,
}

const OF_DECISION: Text = Text::new(
    "tháng ban hành quyết định trợ cấp",
    "the month of the decision on the benefit",
);
const OF_CONCLUSION: Text = Text::new(
    "tháng Hội đồng giám định y khoa kết luận",
    "the month of the medical council's conclusion",
);
const SINCE_ORDINANCE: Text = Text::new("từ ngày 01/7/2021", "from 2021-07-01");
const CONCLUDED: Text = Text::new("ngày kết luận", "day of the conclusion");

impl First {
    pub(super) fn of(how: Text, event: (Text, NaiveDate), by: Provision) -> Self {
        Self::with_month(Month::of(event.1), how, event, by)
    }

    pub(super) fn with_month(
        month: Month,
        how: Text,
        event: (Text, NaiveDate),
        by: Provision,
    ) -> Self {
        Self {
            month,
            how,
            event: Some(event),
            citation: by.published(),
        }
    }

    pub(super) fn since_ordinance(event: (Text, NaiveDate), by: Provision) -> Self {
        Self::with_month(
            Month::of(ORDINANCE_OF_2020_FROM),
            SINCE_ORDINANCE,
            event,
            by,
        )
    }
}

impl PayFromMonth {
    pub(super) fn first(&self, facts: &PayFromMonthFacts) -> Result<First, FactError> {
        use MonthlyBenefit as Benefit;
        let benefit = facts.benefit;
        if self.is_under_decree_31(facts) {
            return self.under_decree_31(benefit, facts);
        }
        let article = |article| DECREE_131_2021.article(article);
        Ok(match benefit {
            Benefit::Pre1945 { recognised } => recognition(recognised, article("8").clause("1")),
            Benefit::PreUprising { recognised } => {
                recognition(recognised, article("13").clause("1"))
            }
            Benefit::HeroMother { signed } => signature(signed, article("31").clause("1")),
            Benefit::Hero { signed } => signature(signed, article("33").clause("1")),
            Benefit::WarInvalid { wounded, concluded } => war_invalid(wounded, concluded),
            Benefit::WarInvalidAssessedAgain { concluded } => {
                conclusion(concluded, article("45").clause("1").point("c"))
            }
            Benefit::WarInvalidAfterOneOff { concluded } => {
                conclusion(concluded, article("45").clause("2"))
            }
            Benefit::SecondAllowance => self.decision(article("45").clause("3")),
            Benefit::SickSoldier { concluded } => conclusion(concluded, article("52")),
            Benefit::ToxinVictim { examined } | Benefit::ToxinChild { examined } => {
                let how = Text::new(
                    "tháng Hội đồng giám định y khoa ban hành biên bản",
                    "the month of the medical council's record",
                );
                let event = Text::new("ngày ban hành biên bản", "day of the record");
                First::of(how, (event, examined), article("59").clause("1"))
            }
            Benefit::ToxinVictimByFile => self.decision(article("59").clause("2")),
            Benefit::Prisoner => self.decision(article("64").clause("1")),
            Benefit::Helper => self.decision(article("70").clause("1")),
            Benefit::SpecialSupplement | Benefit::Carer => return Err(start_not_stated()),
            Benefit::SurvivorOfActivist {
                died,
                recognised_after_death,
                disability_concluded,
            } => self.of_activist(died, recognised_after_death, disability_concluded),
            Benefit::MartyrRelative {
                died,
                disability_concluded,
            } => self.of_martyr(died, disability_concluded),
            Benefit::MartyrRemarriedSpouse => self.decision(article("125").clause("2").point("d")),
            Benefit::AddedMartyrRelative => self.decision(article("125").clause("2").point("đ")),
            Benefit::SurvivorOfInjured { died, survivor } => {
                return self.of_injured(died, survivor, facts);
            }
            Benefit::Nurture {
                survivors_decided,
                survivors_first_month,
                met,
            } => nurture(survivors_decided, survivors_first_month, met),
            Benefit::ResumedAfterPrison { released } => {
                let how = Text::new(
                    "tháng liền kề sau tháng chấp hành xong hình phạt tù",
                    "the month after the sentence was served",
                );
                let event = Text::new("ngày chấp hành xong", "day the sentence was served");
                return again(self.months_after_release.as_ref(), how, (event, released));
            }
            Benefit::ResumedAfterAbsence { applied } => {
                let how = Text::new(
                    "tháng liền kề sau tháng nhận đơn",
                    "the month after the application",
                );
                let event = Text::new("ngày nhận đơn", "day of the application");
                return again(
                    self.months_after_application.as_ref(),
                    how,
                    (event, applied),
                );
            }
            Benefit::ResumedAfterClearance { suspended_from } => First {
                month: suspended_from,
                how: Text::new("tháng bị tạm đình chỉ", "the first month of the suspension"),
                event: None,
                citation: article("119").clause("2").point("a").published(),
            },
        })
    }

    /// Decisions until 2022-02-14, and files complete by then.
    fn is_under_decree_31(&self, facts: &PayFromMonthFacts) -> bool {
        use MonthlyBenefit as Benefit;
        let transitional = matches!(
            facts.benefit,
            Benefit::Pre1945 { .. }
                | Benefit::PreUprising { .. }
                | Benefit::WarInvalid { .. }
                | Benefit::SickSoldier { .. }
                | Benefit::ToxinVictim { .. }
                | Benefit::ToxinVictimByFile
                | Benefit::ToxinChild { .. }
                | Benefit::Prisoner
                | Benefit::MartyrRelative { .. }
        );
        self.regime == Regime::Decree31Of2013 || (transitional && facts.complete_before_decree_131)
    }

    fn under_decree_31(
        &self,
        benefit: MonthlyBenefit,
        facts: &PayFromMonthFacts,
    ) -> Result<First, FactError> {
        match benefit {
            MonthlyBenefit::WarInvalid { wounded, .. } if wounded < ORDINANCE_OF_2012_FROM => {
                Ok(First {
                    month: Month::of(BENEFITS_OF_DECREE_31_FROM),
                    how: Text::new(
                        "bị thương trước Pháp lệnh 2012: từ 01/01/2013",
                        "wounded before the ordinance of 2012: from 2013-01",
                    ),
                    event: Some((Text::new("ngày bị thương", "day of the wound"), wounded)),
                    citation: self.months_after_wound.citation.clone(),
                })
            }
            MonthlyBenefit::WarInvalid { wounded, .. } => {
                let how = Text::new(
                    "tháng liền kề sau tháng bị thương",
                    "the month after the wound",
                );
                let event = Text::new("ngày bị thương", "day of the wound");
                Ok(after(&self.months_after_wound, how, (event, wounded)))
            }
            MonthlyBenefit::SurvivorOfInjured { died, survivor }
                if died >= BENEFITS_OF_DECREE_31_FROM =>
            {
                self.of_injured(died, survivor, facts)
            }
            _ => Err(not_read_in_decree_31()),
        }
    }

    /// The month of the decision that this rule is asked for.
    fn decision(&self, by: Provision) -> First {
        let event = Text::new("ngày quyết định", "day of the decision");
        First::of(OF_DECISION, (event, self.decided), by)
    }
}

pub(super) fn recognition(recognised: NaiveDate, by: Provision) -> First {
    let how = Text::new(
        "tháng ban hành quyết định công nhận",
        "the month of the recognition decision",
    );
    let event = Text::new(
        "ngày quyết định công nhận",
        "day of the recognition decision",
    );
    First::of(how, (event, recognised), by)
}

fn signature(signed: NaiveDate, by: Provision) -> First {
    let how = Text::new(
        "tháng Chủ tịch nước ký quyết định",
        "the month in which the President of the State signed",
    );
    let event = Text::new("ngày ký", "day of the signature");
    First::of(how, (event, signed), by)
}

pub(super) fn conclusion(concluded: NaiveDate, by: Provision) -> First {
    First::of(OF_CONCLUSION, (CONCLUDED, concluded), by)
}

fn war_invalid(wounded: NaiveDate, concluded: NaiveDate) -> First {
    let clause = DECREE_131_2021.article("45").clause("1");
    if wounded < ORDINANCE_OF_2020_FROM {
        let event = (Text::new("ngày bị thương", "day of the wound"), wounded);
        return First::since_ordinance(event, clause.point("b"));
    }
    conclusion(concluded, clause.point("a"))
}

/// So many months after an event.
fn after(months: &Cited<u32>, how: Text, event: (Text, NaiveDate)) -> First {
    First {
        month: Month::of(event.1).plus(months.value),
        how,
        event: Some(event),
        citation: months.citation.clone(),
    }
}

/// So many months after an event, where decree 131/2021/NĐ-CP is the one that says so.
fn again(
    months: Option<&Cited<u32>>,
    how: Text,
    event: (Text, NaiveDate),
) -> Result<First, FactError> {
    let months = months.ok_or_else(not_read_in_decree_31)?;
    Ok(after(months, how, event))
}

fn not_read_in_decree_31() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "tháng đầu được hưởng theo Nghị định 31/2013/NĐ-CP, ngoài thương binh và tuất của người chết từ 2013",
            "the first month under decree 31/2013/NĐ-CP, but for war invalids and survivors of people dead since 2013",
        ),
    }
}

fn start_not_stated() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "tháng đầu hưởng phụ cấp đặc biệt, trợ cấp người phục vụ",
            "the first month of a special supplement or a carer's allowance",
        ),
    }
}
