//! What is granted, lent and left.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::Bound;
use ansinh_core::{Decimal, Dong, Percent, Text};

use super::conditions::Scheme;
use super::{
    GraceInterest, HouseLoan, HousingAward, HousingCost, HousingScheme, HousingSupport,
    HousingSupportFacts, HousingSupportReason, LoansDue,
};

impl HousingSupport {
    /// What the houses receive.
    pub(super) fn award<T: Trace<HousingSupportReason>>(
        &self,
        facts: &HousingSupportFacts,
        scheme: &Scheme<'_>,
        trace: &mut T,
    ) -> Result<HousingAward, FactError> {
        let houses = facts.houses();
        let each = |grant: Option<&Cited<Dong>>| grant.map_or(Dong::ZERO, |grant| grant.value);
        let of_new = each(scheme.new).times(facts.new)?;
        let grant = of_new.plus(each(scheme.repair).times(facts.repaired)?)?;
        let lent = facts.loan.times(houses)?;
        let provincial_fund = facts.provincial_fund.times(houses)?;
        let district_fund = facts.district_fund.times(houses)?;
        let received = Dong::sum([grant, lent, provincial_fund, district_fund])?;
        let first_part = self
            .first_part
            .as_ref()
            .filter(|_| facts.scheme == HousingScheme::PoorDistricts);
        let loan = self.house_loan(facts, scheme);
        let due = loan.map_or(Ok(LoansDue::default()), |loan| due(&loan, houses))?;
        if loan.is_some() {
            tell_loan(facts, scheme, due, trace);
        }
        let granted_by = scheme.new.map_or(scheme.citation, |new| &new.citation);
        trace.step(granted_by, |citation| {
            let label = Text::new("được hỗ trợ, được vay", "granted and lent");
            let formula = Text::new("hỗ trợ + vốn vay + các quỹ", "grants + loans + funds");
            Step::new(label, formula, received, citation)
                .input(Text::new("xây mới", "new"), facts.new)
                .input(Text::new("sửa chữa", "repaired"), facts.repaired)
                .input(Text::new("hỗ trợ", "grants"), grant)
                .input(Text::new("vốn vay", "loans"), lent)
        });
        let cost = facts.cost.map(|cost| cost.times(houses)).transpose()?;
        Ok(HousingAward {
            grant,
            paid_first: first_part
                .map(|part| share(grant, part.value))
                .transpose()?,
            lent,
            provincial_fund,
            district_fund,
            received,
            cost: cost.map(|total| left_of(total, received)).transpose()?,
            due,
            loan,
            granted_by: granted_by.clone(),
            lent_by: scheme.citation.clone(),
            bound: if facts.scheme == HousingScheme::PoorDistricts {
                Bound::AtMost
            } else {
                Bound::Exact
            },
        })
    }

    fn house_loan(&self, facts: &HousingSupportFacts, scheme: &Scheme<'_>) -> Option<HouseLoan> {
        let (rate, grace) = (self.loan_rate.as_ref()?, self.grace_years.as_ref()?);
        (facts.loan > Dong::ZERO).then_some(HouseLoan {
            amount: facts.loan,
            rate: rate.value,
            years: scheme.years,
            grace_years: grace.value,
            grace_interest: facts.grace_interest(),
        })
    }
}

fn tell_loan<T: Trace<HousingSupportReason>>(
    facts: &HousingSupportFacts,
    scheme: &Scheme<'_>,
    due: LoansDue,
    trace: &mut T,
) {
    trace.step(scheme.citation, |citation| {
        let label = Text::new("tiền lãi cả kỳ", "interest over the term");
        let formula = Text::new(
            "lãi trên dư nợ từng năm, gốc trả đều sau thời gian ân hạn",
            "interest on each year's balance, principal in even parts after the years without repayment",
        );
        Step::new(label, formula, due.interest, citation)
            .input(
                Text::new("trả gốc mỗi năm", "principal a year"),
                due.principal_a_year,
            )
            .input(Text::new("số năm", "years"), scheme.years)
    });
    if facts.grace_interest() == GraceInterest::Paid {
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "trong thời gian ân hạn vẫn trả lãi hằng năm",
                "interest is paid in the years without repayment too",
            ),
        });
    }
}

fn share(amount: Dong, part: Percent) -> Result<Dong, AmountError> {
    let exact = amount
        .to_decimal()
        .checked_mul(part.to_decimal())
        .and_then(|hundredfold| hundredfold.checked_div(Decimal::ONE_HUNDRED));
    Rounding::WHOLE_DONG.dong(exact.ok_or(AmountError::Overflow)?)
}

fn left_of(total: Dong, received: Dong) -> Result<HousingCost, FactError> {
    let left = total.minus(received)?;
    if left.is_negative() {
        let because = Text::new(
            "các nguồn không vượt chi phí làm nhà",
            "a house is given and lent no more than it costs",
        );
        return Err(FactError::contradiction("cost", total, because));
    }
    Ok(HousingCost { total, left })
}

fn due(loan: &HouseLoan, houses: u32) -> Result<LoansDue, FactError> {
    Ok(LoansDue {
        principal_a_year: loan.first_principal()?.times(houses)?,
        interest_of_first_year: loan.first_interest()?.times(houses)?,
        interest: loan.interest()?.times(houses)?,
    })
}
