use ansinh_core::{Dong, NaiveDate, Text};

ansinh_core::messages! {
    /// Why there is no support.
    pub enum HousingSupportReason {
        /// The scheme does not run on the day.
        NotRunning {
            /// The scheme.
            scheme: Text,
            /// The day.
            day: NaiveDate,
        } = "not-running",
            vi: "ngày {day} không có chính sách {scheme}",
            en: "on {day} there is no support of {scheme}";
        /// It is not of the households the scheme is for.
        NotListed = "not-listed",
            vi: "hộ không thuộc danh sách được hỗ trợ",
            en: "the household is not on the list the scheme is for";
        /// It lives in a town.
        NotRural = "not-rural",
            vi: "hộ không cư trú ở nông thôn",
            en: "the household does not live in the countryside";
        /// It lives where the scheme does not work.
        OutsideArea = "outside-area",
            vi: "ngoài địa bàn thực hiện",
            en: "outside the places the scheme works in";
        /// Its house is sound.
        SoundHouse = "sound-house",
            vi: "đã có nhà ở không thuộc diện tạm bợ, hư hỏng, dột nát",
            en: "the house is neither temporary nor dilapidated";
        /// It was supported before.
        SupportedBefore = "supported-before",
            vi: "đã được hỗ trợ nhà ở",
            en: "the household was supported with a house before";
        /// No house is built or repaired, or nothing is asked for.
        NothingAsked = "nothing-asked",
            vi: "không có nhà xây mới, sửa chữa hoặc không đề nghị vay",
            en: "no house is built or repaired, or no loan is asked for";
        /// It asks to borrow more than is lent.
        LoanAboveCap {
            /// The most.
            cap: Dong,
        } = "loan-above-cap",
            vi: "số đề nghị vay vượt mức tối đa {cap}",
            en: "the loan is above the most there is, {cap}";
    }
}
