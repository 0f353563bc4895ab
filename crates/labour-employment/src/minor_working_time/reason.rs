use crate::Hours;

ansinh_core::messages! {
    /// Why a minor's work is not allowed.
    pub enum MinorWorkingTimeReason {
        /// From 13 to under 15 in work that is not listed as light.
        NotLightWork = "not-light-work",
            vi: "người từ đủ 13 đến chưa đủ 15 tuổi chỉ được làm công việc nhẹ thuộc danh mục",
            en: "from 13 to under 15, listed light work only";
        /// Under 13 in anything but arts and sport.
        NotArtsOrSport = "not-arts-or-sport",
            vi: "người chưa đủ 13 tuổi chỉ được làm công việc nghệ thuật, thể dục, thể thao",
            en: "under 13, arts and sport only";
        /// Under 13 without the agreement of the labour agency.
        AgencyNotAgreed = "agency-not-agreed",
            vi: "cơ quan lao động cấp tỉnh chưa đồng ý cho người chưa đủ 13 tuổi làm việc",
            en: "the province's labour agency has not agreed to the work of somebody under 13";
        /// Overtime below 15.
        NoOvertime = "no-overtime-below-15",
            vi: "người chưa đủ 15 tuổi không được làm thêm giờ",
            en: "nobody under 15 may work overtime";
        /// Night work below 15.
        NoNight = "no-night-below-15",
            vi: "người chưa đủ 15 tuổi không được làm việc ban đêm",
            en: "nobody under 15 may work by night";
        /// Overtime from 15 outside the listed occupations.
        OvertimeNotListed = "overtime-not-listed",
            vi: "từ đủ 15 đến chưa đủ 18 tuổi chỉ được làm thêm giờ trong nghề, công việc thuộc danh mục",
            en: "from 15 to under 18, overtime in listed occupations only";
        /// Night work from 15 outside the listed occupations.
        NightNotListed = "night-not-listed",
            vi: "từ đủ 15 đến chưa đủ 18 tuổi chỉ được làm việc ban đêm trong nghề, công việc thuộc danh mục",
            en: "from 15 to under 18, night work in listed occupations only";
        /// Too long a day.
        OverDay {
            /// Hours allowed.
            limit: Hours,
            /// Hours worked.
            worked: Hours,
        } = "over-day",
            vi: "làm {worked} giờ trong ngày, tối đa {limit} giờ",
            en: "{worked} hours on the day, {limit} at most";
        /// Too long a week.
        OverWeek {
            /// Hours allowed.
            limit: Hours,
            /// Hours worked.
            worked: Hours,
        } = "over-week",
            vi: "làm {worked} giờ trong tuần, tối đa {limit} giờ",
            en: "{worked} hours in the week, {limit} at most";
    }
}
