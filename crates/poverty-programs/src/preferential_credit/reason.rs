use ansinh_core::{Dong, NaiveDate};

ansinh_core::messages! {
    /// Why there is no loan.
    pub enum PreferentialCreditReason {
        /// The household is on no list.
        NotListed = "not-listed",
            vi: "hộ không thuộc danh sách hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo",
            en: "the household is on no list";
        /// The programme for its group does not lend yet.
        NoProgrammeYet = "no-programme-yet",
            vi: "chưa có chương trình cho vay đối với nhóm hộ này",
            en: "there is no programme for its group yet";
        /// It left the list too long ago.
        LeftLongAgo {
            /// The last day to sign.
            last_day: NaiveDate,
        } = "left-long-ago",
            vi: "đã quá thời hạn vay đối với hộ mới thoát nghèo, ngày cuối là {last_day}",
            en: "the household left the list too long ago; the last day to sign was {last_day}";
        /// It belongs to no savings-and-credit group.
        NoSavingsGroup = "no-savings-group",
            vi: "không là tổ viên tổ tiết kiệm và vay vốn",
            en: "not a member of a savings-and-credit group";
        /// With what it owes already, it asks for more than the cap.
        AboveCap {
            /// Asked for and owed.
            owed: Dong,
            /// The cap.
            cap: Dong,
        } = "above-cap",
            vi: "dư nợ và số đề nghị vay là {owed}, vượt mức tối đa {cap}",
            en: "asked for and owed are {owed}, above the cap of {cap}";
        /// It asks for a longer term than there is.
        TermTooLong {
            /// The longest term, months.
            longest: u32,
        } = "term-too-long",
            vi: "thời hạn vượt mức tối đa {longest} tháng",
            en: "the term is beyond the longest, {longest} months";
    }
}
