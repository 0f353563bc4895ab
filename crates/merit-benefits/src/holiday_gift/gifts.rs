//! Which gifts a person takes: the highest for what they are, and one for a martyr's sake.

use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Verification};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Dong, Text, date};

use super::facts::{GiftStatus, HolidayGiftFacts, Level};
use super::{Levels, Reason};

/// What is given, for what, by which decision.
pub(super) struct Gift {
    label: Text,
    how: Text,
    amount: Dong,
    citation: Citation,
}

/// The gift for what a person is, and that for a martyr's sake.
pub(super) type Gifts = [Option<Gift>; 2];

pub(super) fn of<T: Trace<Reason>>(
    facts: &HolidayGiftFacts,
    levels: &Levels<'_>,
    trace: &mut T,
) -> Result<Gifts, FactError> {
    let Some(lower) = levels.lower else {
        return Ok([flat(facts, levels.higher)?, None]);
    };
    let own = highest(facts, levels.higher, lower, trace);
    let Some(represents) = facts.represents else {
        return Ok([own, None]);
    };
    let for_martyr = Gift {
        label: represents.label(),
        how: Text::new("một suất cho mỗi liệt sĩ", "one gift for each martyr"),
        amount: lower.value,
        citation: lower.citation.clone(),
    };
    if own.is_none() {
        return Ok([None, Some(for_martyr)]);
    }
    let one_alone = !facts.readings.beside_ones_own;
    tell_reading(one_alone, trace);
    if one_alone {
        tell_loser(for_martyr, trace);
        return Ok([own, None]);
    }
    Ok([own, Some(for_martyr)])
}

/// Of several statuses the highest, once.
fn highest<T: Trace<Reason>>(
    facts: &HolidayGiftFacts,
    higher: &Cited<Dong>,
    lower: &Cited<Dong>,
    trace: &mut T,
) -> Option<Gift> {
    let gift = |(level, status): (Level, GiftStatus)| {
        let by = match level {
            Level::Higher => higher,
            Level::Lower => lower,
        };
        Gift {
            label: status.label(),
            how: Text::new(
                "mức cao nhất trong các diện được tặng quà",
                "the highest gift among what the person is",
            ),
            amount: by.value,
            citation: as_read(&by.citation, status),
        }
    };
    let mut best: Option<(Level, GiftStatus)> = None;
    for status in &facts.statuses {
        let Some(level) = status.level(facts.occasion) else {
            continue;
        };
        let one = (level, *status);
        let Some(so_far) = best else {
            best = Some(one);
            continue;
        };
        let (winner, loser) = if level > so_far.0 {
            (one, so_far)
        } else {
            (so_far, one)
        };
        best = Some(winner);
        tell_loser(gift(loser), trace);
    }
    best.map(gift)
}

/// One level for merit persons; who else was given it was not read.
fn flat(facts: &HolidayGiftFacts, gift: &Cited<Dong>) -> Result<Option<Gift>, FactError> {
    let mut persons = facts
        .statuses
        .iter()
        .filter(|status| status.is_merit_person());
    let person = persons.next();
    let all_persons = facts.statuses.iter().all(|status| status.is_merit_person());
    if facts.represents.is_some() || (person.is_none() && !all_persons) {
        return Err(FactError::NotEstablished {
            what: Text::new(
                "quà Quốc khánh 2/9 đối với thân nhân và người thờ cúng liệt sĩ",
                "gifts on National Day to relatives and worshippers of martyrs",
            ),
        });
    }
    Ok(person.map(|status| Gift {
        label: status.label(),
        how: Text::new("một mức chung", "one level for all"),
        amount: gift.value,
        citation: gift.citation.clone(),
    }))
}

/// The lists were read in part: helpers without a nurture allowance are known to stand on that of
/// the New Year, and so are prisoners, read there for 2026 alone.
fn as_read(citation: &Citation, status: GiftStatus) -> Citation {
    let read_in_2026 = citation.instrument().issued >= Some(date(2026, 1, 1));
    let unread = match status {
        GiftStatus::Helper { nurture } => !nurture,
        GiftStatus::Prisoner => !read_in_2026,
        _ => false,
    };
    if !unread {
        return citation.clone();
    }
    let verification = citation.verification.max(Verification::Unchecked);
    citation.clone().verified(verification)
}

fn tell_reading<T: Trace<Reason>>(one_alone: bool, trace: &mut T) {
    trace.caveat(|| Caveat::Reading {
        reading: if one_alone {
            Text::new(
                "mỗi người một suất quà ở mức cao nhất, kể cả suất của liệt sĩ",
                "one gift a person, the highest, that for a martyr included",
            )
        } else {
            Text::new(
                "suất quà của liệt sĩ ngoài suất của bản thân, khi không còn thân nhân nào chưa có quà",
                "the gift for a martyr comes beside one's own where every relative has one",
            )
        },
    });
}

fn tell_loser<T: Trace<Reason>>(loser: Gift, trace: &mut T) {
    trace.alternative(|| Alternative {
        label: loser.label,
        value: loser.amount.into(),
        loses_by: loser.citation.clone(),
        citation: loser.citation,
    });
}

pub(super) fn pay<T: Trace<Reason>>(gifts: &Gifts, trace: &mut T) -> Result<Payments, FactError> {
    let mut payments = Payments::told_to(trace);
    for gift in gifts.iter().flatten() {
        trace.step(&gift.citation, |citation| {
            Step::new(gift.label.clone(), gift.how.clone(), gift.amount, citation)
        });
        payments = payments.with(
            gift.label.clone(),
            gift.amount,
            Frequency::Once,
            Bound::Exact,
            &gift.citation,
        )?;
    }
    if let [Some(_), Some(last)] = gifts {
        let total = payments.total();
        trace.step(&last.citation, |citation| {
            let formula = Text::new("cộng các suất quà", "sum of the gifts");
            Step::new(Text::new("cộng", "total"), formula, total, citation)
        });
    }
    Ok(payments)
}
