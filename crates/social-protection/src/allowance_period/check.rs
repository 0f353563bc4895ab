//! Whether the facts of a period are possible.

use ansinh_core::facts::{Age, FactError, not_negative};
use ansinh_core::{Month, NaiveDate, Text};

use super::{AllowancePeriodFacts, Change, Event, SuspensionGround};

/// Decree 20/2021/NĐ-CP, article 8(4), speaks of districts, which ended on this day.
const NO_DISTRICTS_FROM: NaiveDate = ansinh_core::date(2025, 7, 1);

/// Circular 02/2021/TT-BLĐTBXH ends a right only after a suspension under it.
const COMPLIANCE_FROM: NaiveDate = ansinh_core::date(2021, 7, 1);

impl AllowancePeriodFacts {
    /// Are these facts possible? Gives the day of birth and that of the decision.
    pub(super) fn check(
        &self,
        compliance: Option<u32>,
    ) -> Result<(NaiveDate, NaiveDate), FactError> {
        let dates = self.check_circumstances()?;
        self.check_events()?;
        self.check_children()?;
        self.check_provincial_levels()?;
        self.check_suspensions(compliance)?;
        Ok(dates)
    }

    fn check_circumstances(&self) -> Result<(NaiveDate, NaiveDate), FactError> {
        let given = &self.circumstances;
        let because = Text::new(
            "thay đổi sau quyết định được ghi thành sự kiện",
            "what changes after the decision is an event",
        );
        if let Some(ended) = given.ended {
            return Err(FactError::contradiction(
                "circumstances.ended",
                ended,
                because,
            ));
        }
        if given.suspended || given.in_institution {
            let field = if given.suspended {
                "suspended"
            } else {
                "in_institution"
            };
            let field = format!("circumstances.{field}");
            return Err(FactError::contradiction(&field, true, because));
        }
        let children = given.single_parent_of.iter().flatten();
        if children
            .clone()
            .any(|child| matches!(child.age, Age::Years(_)))
        {
            return Err(needs_birth("circumstances.single_parent_of.age.born"));
        }
        let Age::Born(born) = given.age else {
            return Err(needs_birth("circumstances.age.born"));
        };
        let Some(decided) = given.decided else {
            return Err(FactError::Missing {
                field: "circumstances.decided".into(),
                allowed: Text::new("ngày ký quyết định", "the day of the decision"),
            });
        };
        Ok((born, decided))
    }

    fn check_events(&self) -> Result<(), FactError> {
        for (earlier, later) in self.events.iter().zip(self.events.iter().skip(1)) {
            if earlier.on > later.on {
                let because = Text::new(
                    "sự kiện ghi theo thứ tự thời gian",
                    "events stand in the order of their days",
                );
                return Err(FactError::contradiction("events.on", later.on, because));
            }
        }
        let moved_late =
            |event: &Event| event.change == Change::Moved && event.on >= NO_DISTRICTS_FROM;
        if self.events.iter().any(moved_late) {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "từ 7/2025, tháng chuyển nơi chi trả giữa các xã",
                    "from 2025-07, from which month another commune pays after a move",
                ),
            });
        }
        Ok(())
    }

    fn check_children(&self) -> Result<(), FactError> {
        let children = self.circumstances.single_parent_of.as_ref();
        let children = children.map_or(0, Vec::len);
        for event in &self.events {
            match event.change {
                Change::ChildNoLongerCounts(place) if usize::from(place) >= children => {
                    let allowed = Text::new(
                        "thứ tự của một người con trong `single_parent_of`, tính từ 0",
                        "the place of a child in `single_parent_of`, from 0",
                    );
                    let field = "events.change.child-no-longer-counts";
                    return Err(FactError::out_of_range(field, place, allowed));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn check_provincial_levels(&self) -> Result<(), FactError> {
        for one in &self.provincial_levels {
            not_negative("provincial_levels.level", one.level)?;
        }
        let later = self.provincial_levels.iter().skip(1);
        for (earlier, later) in self.provincial_levels.iter().zip(later) {
            if later.from <= earlier.from {
                let because = Text::new(
                    "mức của tỉnh ghi theo thứ tự thời gian",
                    "the province's levels stand in the order of their months",
                );
                let field = "provincial_levels.from";
                return Err(FactError::contradiction(field, later.from, because));
            }
        }
        Ok(())
    }

    fn check_suspensions(&self, compliance: Option<u32>) -> Result<(), FactError> {
        let mut earliest: Option<Month> = None;
        for one in &self.suspensions {
            let field = "suspensions.first_month";
            if earliest.is_some_and(|earliest| one.first_month < earliest) {
                let because = Text::new(
                    "trùng với lần tạm dừng trước",
                    "it overlaps the suspension before it",
                );
                return Err(FactError::contradiction(field, one.first_month, because));
            }
            let resumed = one.resumed.unwrap_or(Month::of(NaiveDate::MAX));
            let compliance = compliance.filter(|_| one.first_month.first_day() >= COMPLIANCE_FROM);
            let terminated = one.ground == SuspensionGround::RefusesAssessment
                && compliance.is_some_and(|months| resumed > one.first_month.plus(months));
            if resumed <= one.first_month || terminated && one.resumed.is_some() {
                let because = Text::new(
                    "chi trả lại sau tháng tạm dừng; nếu từ chối đánh giá thì trong 3 tháng, quá hạn là thôi hưởng",
                    "payment goes on after the first month not paid and, after a refused assessment, within 3 months: later the right is terminated",
                );
                return Err(FactError::contradiction(
                    "suspensions.resumed",
                    resumed,
                    because,
                ));
            }
            earliest = Some(resumed);
        }
        Ok(())
    }
}

fn needs_birth(field: &str) -> FactError {
    FactError::Missing {
        field: field.into(),
        allowed: Text::new(
            "ngày sinh (born): tuổi thay đổi theo tháng",
            "the day of birth (born): the age changes from month to month",
        ),
    }
}
