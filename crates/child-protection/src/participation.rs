//! Children's forums (*diễn đàn trẻ em*): how many children, who goes with them, how long, and until
//! when a forum is reported, by circular 29/2019/TT-BLĐTBXH.
//!
//! The day the forum begins governs. Before 2020-02-20 there is no norm. A national forum is held once
//! in a plan of five years at the least, the others every year or every second. The children's council
//! (*Hội đồng trẻ em*) is a pilot under decision 1235/QĐ-TTg without norms.

use ansinh_core::law::{Citation, Entry, NotInForce, Timeline, When};
use ansinh_core::{NaiveDate, Text, date};
use chrono::Days;
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::instruments::programmes::CIRCULAR_29_2019;

/// At which level a forum is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ForumLevel {
    /// National.
    National,
    /// Province.
    Province,
    /// District.
    District,
    /// Commune.
    Commune,
    /// An agency, a school, an organisation.
    Other,
}

/// A forum, as planned or held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forum {
    /// Its level.
    pub level: ForumLevel,
    /// Children who take part.
    pub children: u32,
    /// Adults who accompany them.
    pub adults: u32,
    /// Volunteers.
    pub volunteers: u32,
    /// Guests and leaders.
    pub guests: u32,
    /// Days it lasts.
    pub days: u32,
}

ansinh_core::messages! {
    /// Where a forum leaves the norms.
    pub enum ForumBreach {
        /// Too few children.
        TooFewChildren {
            /// Children.
            children: u32,
            /// The least.
            least: u32,
        } = "too-few-children",
            vi: "{children} trẻ em tham gia, ít nhất {least}",
            en: "{children} children, {least} at the least";
        /// Too few adults for the children.
        TooFewAdults {
            /// Adults.
            adults: u32,
            /// The least.
            least: u32,
        } = "too-few-adults",
            vi: "{adults} người lớn đi cùng, ít nhất {least}",
            en: "{adults} accompanying adults, {least} at the least";
        /// Too many volunteers.
        TooManyVolunteers {
            /// Volunteers.
            volunteers: u32,
            /// The most.
            most: u32,
        } = "too-many-volunteers",
            vi: "{volunteers} tình nguyện viên, nhiều nhất {most}",
            en: "{volunteers} volunteers, {most} at most";
        /// Too many guests.
        TooManyGuests {
            /// Guests.
            guests: u32,
            /// The most.
            most: u32,
        } = "too-many-guests",
            vi: "{guests} khách mời, nhiều nhất {most}",
            en: "{guests} guests, {most} at most";
        /// Not the length of its level.
        WrongLength {
            /// Days.
            days: u32,
            /// Days of its level; for a national forum the least.
            expected: u32,
        } = "wrong-length",
            vi: "kéo dài {days} ngày, quy định {expected} ngày",
            en: "it lasts {days} days, the norm is {expected}";
    }
}

/// The norms of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForumNorms {
    /// Children to one adult, at most.
    pub children_per_adult: u32,
    /// Children to one volunteer, at least.
    pub children_per_volunteer: u32,
    /// Children to one guest, at least.
    pub children_per_guest: u32,
    /// Days of a national forum, at least; of the others exactly one.
    pub national_days: u32,
    /// Days to report, after the last day.
    pub report_days: u64,
    /// Where they stand.
    pub citation: Citation,
}

static NORMS: Timeline<()> = Timeline::new(
    Text::new("Diễn đàn trẻ em", "Children's forums"),
    const {
        &[Entry::new(
            date(2020, 2, 20),
            (),
            CIRCULAR_29_2019.whole().published(),
        )]
    },
    REVIEWED_UNTIL,
);

impl ForumNorms {
    /// The norms of a day.
    ///
    /// # Errors
    /// [`NotInForce`] before 2020-02-20, and after the last review.
    pub fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        Ok(Self {
            children_per_adult: 5,
            children_per_volunteer: 10,
            children_per_guest: 3,
            national_days: 2,
            report_days: 15,
            citation: NORMS.on(when)?.citation.clone(),
        })
    }

    /// The least number of children.
    pub const fn least_children(&self, level: ForumLevel) -> u32 {
        match level {
            ForumLevel::National => 100,
            ForumLevel::Province | ForumLevel::Other => 50,
            ForumLevel::District => 40,
            ForumLevel::Commune => 30,
        }
    }

    /// The least number of adults for so many children.
    pub fn least_adults(&self, children: u32) -> u32 {
        children.div_ceil(self.children_per_adult.max(1))
    }

    /// The last day to report a forum that ended on `last_day`, which is not counted (articles
    /// 13(2) and 14).
    pub fn report_by(&self, last_day: NaiveDate) -> Option<NaiveDate> {
        last_day.checked_add_days(Days::new(self.report_days))
    }

    /// Everything in which a forum leaves the norms; nothing where it keeps them.
    ///
    /// ```
    /// use ansinh_child_protection::participation::{Forum, ForumLevel, ForumNorms};
    /// use ansinh_core::date;
    ///
    /// let norms = ForumNorms::in_force(date(2021, 4, 10))?;
    /// let forum = Forum {
    ///     level: ForumLevel::Province,
    ///     children: 52,
    ///     adults: 11,
    ///     volunteers: 5,
    ///     guests: 17,
    ///     days: 1,
    /// };
    /// assert_eq!(norms.breaches(&forum), []);
    /// let told: Vec<_> = norms.breaches(&Forum { children: 49, ..forum }).iter().map(ToString::to_string).collect();
    /// assert_eq!(told, ["49 children, 50 at the least", "5 volunteers, 4 at most", "17 guests, 16 at most"]);
    /// # Ok::<(), ansinh_core::law::NotInForce>(())
    /// ```
    pub fn breaches(&self, forum: &Forum) -> Vec<ForumBreach> {
        let Forum {
            level,
            children,
            adults,
            volunteers,
            guests,
            days,
        } = *forum;
        let most = |each: u32| children.checked_div(each).unwrap_or_default();
        let mut breaches = Vec::new();
        let least = self.least_children(level);
        if children < least {
            breaches.push(ForumBreach::TooFewChildren { children, least });
        }
        let least = self.least_adults(children);
        if adults < least {
            breaches.push(ForumBreach::TooFewAdults { adults, least });
        }
        let most_volunteers = most(self.children_per_volunteer);
        if volunteers > most_volunteers {
            breaches.push(ForumBreach::TooManyVolunteers {
                volunteers,
                most: most_volunteers,
            });
        }
        let most_guests = most(self.children_per_guest);
        if guests > most_guests {
            breaches.push(ForumBreach::TooManyGuests {
                guests,
                most: most_guests,
            });
        }
        let expected = match level {
            ForumLevel::National if days < self.national_days => Some(self.national_days),
            ForumLevel::Province | ForumLevel::District | ForumLevel::Commune if days != 1 => {
                Some(1)
            }
            _ => None,
        };
        if let Some(expected) = expected {
            breaches.push(ForumBreach::WrongLength { days, expected });
        }
        breaches
    }
}
