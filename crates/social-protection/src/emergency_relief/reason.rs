use super::{Benefit, Cause};
use crate::Household;

ansinh_core::messages! {
    /// Why no emergency relief is given, or a part of a claim is not.
    pub enum EmergencyReliefReason {
        /// The claim names nobody and nothing.
        NothingClaimed = "nothing-claimed",
            vi: "không có người, nhà ở hay chi phí nào được đề nghị hỗ trợ",
            en: "the claim names no person, house or cost";
        /// The benefit is not for what happened.
        CauseNotCovered {
            /// The benefit.
            benefit: Benefit,
            /// What happened.
            cause: Cause,
        } = "cause-not-covered",
            vi: "{benefit}: không áp dụng cho nguyên nhân {cause}",
            en: "{benefit}: not given for {cause}";
        /// An accident that was not especially serious, before 2021-07-01.
        AccidentNotSerious {
            /// The benefit.
            benefit: Benefit,
        } = "accident-not-especially-serious",
            vi: "{benefit}: tai nạn không đặc biệt nghiêm trọng",
            en: "{benefit}: the accident was not especially serious";
        /// Injured away from home, and relatives care for the person.
        RelativesCare = "relatives-care",
            vi: "bị thương ngoài nơi cư trú nhưng có người thân thích chăm sóc",
            en: "injured away from home, but relatives care for the person";
        /// Treated for fewer days than a serious injury takes.
        TreatedTooShort {
            /// The shortest treatment.
            days: u32,
            /// The days it takes.
            needed: u32,
        } = "treated-too-short",
            vi: "điều trị {days} ngày, dưới {needed} ngày nên không phải bị thương nặng",
            en: "treated for {days} days; a serious injury takes {needed}";
        /// Doctors did not find the injury serious, before 2021-07-01.
        NotFoundSerious = "not-found-serious",
            vi: "cơ sở y tế không xác định là bị thương nặng",
            en: "the medical finding is not a serious injury";
        /// Neither poor nor near-poor, and no hardship was confirmed.
        HouseholdNotInNeed {
            /// How the household is classed.
            household: Household,
        } = "household-not-in-need",
            vi: "{household}, không được xác nhận là hộ có hoàn cảnh khó khăn",
            en: "{household}, without confirmed hardship";
        /// The household has another home.
        HomeLeft = "home-left",
            vi: "hộ gia đình vẫn còn nơi ở",
            en: "the household still has a home";
        /// The damaged house can still be lived in.
        Habitable = "habitable",
            vi: "nhà hư hỏng nhưng vẫn ở được",
            en: "the damaged house can still be lived in";
        /// No competent authority ordered the relocation.
        NotOrdered = "not-ordered",
            vi: "không có quyết định di dời khẩn cấp của cơ quan có thẩm quyền",
            en: "no competent authority ordered the relocation";
        /// The person is none of those in need of urgent protection.
        NotInNeedOfProtection = "not-in-need-of-protection",
            vi: "không thuộc đối tượng cần bảo vệ khẩn cấp",
            en: "not among those in need of urgent protection";
    }
}
