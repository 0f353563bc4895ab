//! A training office opens a class: what each learner is supported with, what of the cost is left, what
//! the order with the school comes to, what it comes to where the province pays more for meals, and why
//! one learner is paid what she is paid. A soldier pays with his card.
//!
//! `cargo run --example training_register`

use std::error::Error;

use ansinh::local_policy::LocalPolicy;
use ansinh::vocational_training::training_card::CardDates;
use ansinh::vocational_training::training_support::Sex;
use ansinh::vocational_training::{
    Area, Household, TrainingCard, TrainingCardFacts, TrainingLevel, TrainingLevelFacts,
    TrainingSupport, TrainingSupportFacts,
};
use ansinh::{Dong, Facts as _, Language, Localized as _, NaiveDate, Rule as _, date};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The class: tailoring, three months, 380 hours, 66 days in the timetable.
const OPENS: NaiveDate = date(2017, 4, 10);
const COURSE_DAYS: u32 = 91;
const HOURS: u32 = 380;
const COST_EACH: Dong = Dong::new(3_200_000);

/// A learner of the class: what the office knows, no amounts.
struct Learner {
    name: &'static str,
    facts: TrainingSupportFacts,
}

fn class() -> [Learner; 4] {
    let of_the_class = TrainingSupportFacts {
        sex: Sex::Woman,
        course_days: COURSE_DAYS,
        cost: COST_EACH,
        ..TrainingSupportFacts::ordinary()
    };
    [
        Learner {
            name: "Giàng Thị Mỷ",
            facts: TrainingSupportFacts {
                ethnic_minority: true,
                household: Household::Poor,
                area: Area::ExtremelyDisadvantaged,
                study_days: 66,
                distance_m: 12_000,
                ..of_the_class.clone()
            },
        },
        Learner {
            name: "Trần Thị Hoa",
            facts: TrainingSupportFacts {
                household: Household::NearPoor,
                study_days: 64,
                distance_m: 10_000,
                ..of_the_class.clone()
            },
        },
        Learner {
            name: "Lò Thị Panh",
            facts: TrainingSupportFacts {
                ethnic_minority: true,
                study_days: 66,
                distance_m: 15_000,
                // Of the vocational school's course of 2015.
                supported_before: 1,
                ..of_the_class.clone()
            },
        },
        Learner {
            name: "Nguyễn Thị Lan",
            facts: TrainingSupportFacts {
                study_days: 61,
                distance_m: 22_000,
                ..of_the_class
            },
        },
    ]
}

/// The list of the class, and the order: what the State pays in all.
#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn list(rule: &TrainingSupport) -> Outcome<Dong> {
    println!("{:<16}{:>20}{:>20}", "", "Nhà nước chi", "phần còn lại");
    let mut order = Dong::ZERO;
    for Learner { name, facts } in class() {
        let assessment = rule.assess(&facts)?;
        order = order.plus(assessment.total())?;
        let Some(award) = &assessment.award else {
            for refusal in &assessment.refusals {
                println!(
                    "{name:<16}{}",
                    refusal.reason.in_language(Language::Vietnamese)
                );
            }
            continue;
        };
        let columns = (assessment.total().to_string(), award.own_share.to_string());
        println!("{name:<16}{:>20}{:>20}", columns.0, columns.1);
    }
    Ok(order)
}

/// A province may add meals from its own budget (decision 46/2015/QĐ-TTg, article 5(3)).
fn more_for_meals(rule: &TrainingSupport) -> Outcome<TrainingSupport> {
    let policy: LocalPolicy = serde_json::from_str(
        r#"{
          "kind": "local",
          "rule": "vocational-training/training-support",
          "instrument": {
            "kind": "resolution",
            "number": "01/2017/NQ-HĐND",
            "issued": "2017-01-10",
            "title": { "vi": "Hỗ trợ thêm tiền ăn (ví dụ)", "en": "More for meals (an example)" }
          },
          "article": "1",
          "from": "2017-02-01",
          "parameters": { "meals": 40000 }
        }"#,
    )?;
    Ok(policy.over(rule, OPENS)?)
}

#[allow(clippy::print_stdout, reason = "an example shows what it does")]
fn main() -> Outcome<()> {
    let programme = TrainingLevelFacts {
        hours: HOURS,
        ..TrainingLevelFacts::ordinary()
    };
    let level = TrainingLevel::in_force(OPENS)?.assess(&programme)?;
    print!(
        "Lớp may công nghiệp. {}",
        level.in_language(Language::Vietnamese)
    );

    let rule = TrainingSupport::in_force(OPENS)?;
    println!("\nDanh sách lớp khai giảng ngày 10/4/2017");
    let order = list(&rule)?;
    println!("Hợp đồng đặt hàng: {order}");

    println!("\nNếu tỉnh hỗ trợ 40.000 đồng tiền ăn một ngày");
    let more = list(&more_for_meals(&rule)?)?;
    println!("Hợp đồng đặt hàng: {more}, thêm {}", more.minus(order)?);

    let soldier = TrainingCardFacts {
        dates: CardDates {
            completed: date(2017, 1, 20),
            need_declared: date(2017, 2, 15),
            issued: date(2017, 3, 1),
            filed: date(2017, 3, 20),
        },
        course_days: 150,
        cost: Dong::new(13_000_000),
        study_days: 100,
        distance_m: 20_000,
        ..TrainingCardFacts::ordinary()
    };
    let card = TrainingCard::in_force(date(2017, 5, 15))?.assess(&soldier)?;
    println!("\nThẻ đào tạo nghề của bộ đội xuất ngũ, lớp lái xe khai giảng ngày 15/5/2017");
    print!("{}", card.in_language(Language::Vietnamese));
    if let Some(award) = &card.award {
        println!("Người học tự chi trả: {}", award.learner_pays);
    }

    let [first, ..] = class();
    println!("\nVì sao {} được hỗ trợ:", first.name);
    print!(
        "{}",
        rule.explain(&first.facts)?
            .in_language(Language::Vietnamese)
    );
    Ok(())
}
