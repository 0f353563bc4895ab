//! A job centre's morning: a job loan with its schedule, a foreigner's permit, the time limits of a file.
//!
//! `cargo run --example payroll_and_job_centre`

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use ansinh::labour_employment::employment_fund_loan::Borrower;
use ansinh::labour_employment::registration_time_limit::Filing;
use ansinh::labour_employment::work_permit::{PermitRequest, Position};
use ansinh::labour_employment::{
    EmploymentFundLoan, EmploymentFundLoanFacts, RegistrationTimeLimit, RegistrationTimeLimitFacts,
    WorkPermit, WorkPermitFacts,
};
use ansinh::{Award as _, Dong, Facts as _, Language, Localized as _, Rule as _, date};

type Done = Result<(), Box<dyn std::error::Error>>;

fn main() -> Done {
    job_loan()?;
    work_permit()?;
    internal_rules()
}

/// A cooperative of 20, six of them of an ethnic minority, borrows for three new jobs.
fn job_loan() -> Done {
    let rule = EmploymentFundLoan::in_force(date(2026, 5, 4))?;
    let facts = EmploymentFundLoanFacts {
        borrower: Borrower::Establishment {
            jobs: 3,
            workers: 20,
            disabled_or_minority: 6,
            released: 0,
        },
        requested: Dong::new(700_000_000), // more than 200 million for each job
        term_months: 24,
        principal_every: 6,
        ..EmploymentFundLoanFacts::ordinary()
    };
    let assessment = rule.assess(&facts)?;
    let loan = assessment.award.ok_or("no loan")?;
    println!(
        "Loan of {} at {} a year, interest {} over {} months:",
        loan.amount, loan.rate, loan.interest, loan.term_months
    );
    let schedule = loan.schedule()?;
    for part in schedule.iter().filter(|part| part.principal > Dong::ZERO) {
        println!(
            "  {}: principal {}, interest {}, left {}",
            part.due, part.principal, part.interest, part.left
        );
    }
    println!("  paid out of: {}\n", assessment.funding);
    Ok(())
}

/// An expert with a degree is to work for three years.
fn work_permit() -> Done {
    let request = PermitRequest::New {
        works_from: date(2017, 4, 3),
        documents_until: date(2020, 4, 2),
    };
    let expert = |years| WorkPermitFacts {
        position: Position::Expert {
            degree: true,
            years,
            practice_certificate: false,
            priority_field: false,
        },
        request: request.clone(),
        ..WorkPermitFacts::ordinary()
    };
    let rule = WorkPermit::in_force(date(2017, 3, 6))?;
    println!("{}\n", rule.explain(&expert(3))?);
    for refusal in rule.assess(&expert(2))?.refusals {
        println!(
            "With two years: {} [{}]\n",
            refusal.reason, refusal.citation
        );
    }
    Ok(())
}

/// Internal labour rules of an enterprise of fifty, in Vietnamese: until when, and from when in force.
fn internal_rules() -> Done {
    let rule = RegistrationTimeLimit::in_force(date(2017, 6, 1))?;
    let facts = RegistrationTimeLimitFacts {
        filing: Filing::InternalRules {
            employees: 50,
            full_file_received: Some(date(2017, 6, 9)),
        },
        ..RegistrationTimeLimitFacts::ordinary()
    };
    let limits = rule.assess(&facts)?.award.ok_or("nothing to register")?;
    for line in limits.lines() {
        let (label, value) = (&line.label, line.value.in_language(Language::Vietnamese));
        println!("{}: {value}", label.get(Language::Vietnamese));
    }
    Ok(())
}
