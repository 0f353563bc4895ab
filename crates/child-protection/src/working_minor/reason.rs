ansinh_core::messages! {
    /// Why a minor's work is not lawful.
    pub enum WorkingMinorReason {
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
        /// Work or a place that is forbidden to minors.
        Forbidden = "forbidden",
            vi: "công việc hoặc nơi làm việc bị cấm đối với người chưa thành niên",
            en: "work or a place that is forbidden to minors";
        /// No written contract with the legal representative.
        NoContract = "no-contract",
            vi: "không có hợp đồng bằng văn bản với người đại diện theo pháp luật",
            en: "no written contract with the legal representative";
        /// The hours are taken from school.
        SchoolHours = "school-hours",
            vi: "giờ làm việc ảnh hưởng đến thời gian học tập",
            en: "the hours are taken from school";
        /// No health check, or too old a one.
        NoHealthCheck {
            /// Months.
            limit: u32,
        } = "no-health-check",
            vi: "không có lần kiểm tra sức khỏe nào trong {limit} tháng",
            en: "no health check within {limit} months";
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
        /// Neither parents nor guardian consent.
        NoConsent = "no-consent",
            vi: "cha, mẹ hoặc người giám hộ không đồng ý",
            en: "neither the parents nor the guardian consent";
        /// Too long a day.
        OverDay {
            /// Hours allowed.
            limit: u32,
            /// Minutes worked.
            worked: u32,
        } = "over-day",
            vi: "làm {worked} phút trong ngày; tối đa {limit} giờ",
            en: "{worked} minutes on the day; at most {limit} hours";
        /// Too long a week.
        OverWeek {
            /// Hours allowed.
            limit: u32,
            /// Minutes worked.
            worked: u32,
        } = "over-week",
            vi: "làm {worked} phút trong tuần; tối đa {limit} giờ",
            en: "{worked} minutes in the week; at most {limit} hours";
    }
}
