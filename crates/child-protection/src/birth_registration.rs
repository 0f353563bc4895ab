//! Whether a birth was registered in time (*đăng ký khai sinh đúng hạn*): within 60 days, the day of
//! birth not counted.

use ansinh_core::law::{Entry, NotInForce, Timeline};
use ansinh_core::{NaiveDate, Text, date};
use chrono::Days;

use crate::REVIEWED_UNTIL;
use crate::instruments::programmes::{DECREE_158_2005, LAW_60_2014};

/// Days within which a birth is registered, by the day of birth. The parents owe it, else a grandparent,
/// a relative or whoever brings the child up.
pub static DAYS: Timeline<u64> = Timeline::new(
    Text::new("Thời hạn đăng ký khai sinh", "Time to register a birth"),
    const {
        &[
            Entry::new(
                date(2006, 4, 1),
                60,
                DECREE_158_2005.article("14").unchecked(),
            ),
            Entry::new(
                date(2016, 1, 1),
                60,
                LAW_60_2014.article("15").clause("1").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The last day to register a birth in time.
///
/// # Errors
/// [`NotInForce`] for births before 2006-04-01, and after the last review.
///
/// ```
/// use ansinh_child_protection::birth_registration::last_day;
/// use ansinh_core::date;
///
/// assert_eq!(last_day(date(2017, 3, 1))?, date(2017, 4, 30));
/// # Ok::<(), ansinh_core::law::NotInForce>(())
/// ```
pub fn last_day(born: NaiveDate) -> Result<NaiveDate, NotInForce> {
    let days = Days::new(*DAYS.on(born)?.value);
    Ok(born.checked_add_days(days).unwrap_or(NaiveDate::MAX))
}

/// Was the birth registered in time?
///
/// # Errors
/// As [`last_day`].
pub fn is_on_time(born: NaiveDate, registered: NaiveDate) -> Result<bool, NotInForce> {
    Ok(registered <= last_day(born)?)
}
