ansinh_core::messages! {
    /// Why a child is not given into care.
    pub enum AlternativeCareReason {
        /// Not under the age of the law.
        NotAChild {
            /// The age, in completed years.
            limit: u32,
        } = "not-a-child",
            vi: "không phải trẻ em: đã đủ {limit} tuổi",
            en: "no child: {limit} years completed";
        /// In none of the cases of article 62.
        NoNeed = "no-need",
            vi: "không thuộc trường hợp cần chăm sóc thay thế",
            en: "in none of the cases that need alternative care";
        /// The carer lives abroad.
        NotResident = "not-resident",
            vi: "người nhận chăm sóc không cư trú tại Việt Nam",
            en: "whoever takes the child in does not reside in Vietnam";
        /// A foreigner has not resided long enough.
        ResidentTooShort {
            /// Months asked for.
            limit: u32,
        } = "resident-too-short",
            vi: "người nước ngoài cư trú tại Việt Nam chưa đủ {limit} tháng",
            en: "a foreigner who has not yet resided for {limit} months";
        /// A foreigner's residence ends too soon.
        ResidenceEndsTooSoon {
            /// Months asked for.
            limit: u32,
        } = "residence-ends-too-soon",
            vi: "thời hạn cư trú còn lại của người nước ngoài dưới {limit} tháng",
            en: "a foreigner with less than {limit} months of residence left";
        /// Not healthy, or without full capacity.
        NotCapable = "not-capable",
            vi: "không đủ sức khỏe hoặc năng lực hành vi dân sự",
            en: "not healthy, or not of full civil capacity";
        /// Not of good character.
        NotOfGoodCharacter = "not-of-good-character",
            vi: "không có tư cách đạo đức tốt",
            en: "not of good character";
        /// Barred by law.
        Barred = "barred",
            vi: "thuộc trường hợp không được nhận trẻ em",
            en: "barred from taking a child in";
        /// Without fitting housing and means.
        NoMeans = "no-means",
            vi: "không có điều kiện sức khỏe, kinh tế, chỗ ở phù hợp",
            en: "without the housing and means that fit";
        /// The family doesn't agree.
        FamilyDoesNotAgree = "family-does-not-agree",
            vi: "không tự nguyện hoặc gia đình không đồng thuận",
            en: "not willing, or the family does not agree";
        /// A family member is barred.
        FamilyMemberBarred = "family-member-barred",
            vi: "thành viên gia đình đã bị xử lý về hành vi xâm hại trẻ em",
            en: "a member of the family was sanctioned for child abuse";
        /// Kin who are not of age.
        KinNotOfAge {
            /// The age, in completed years.
            limit: u32,
        } = "kin-not-of-age",
            vi: "người thân thích chưa đủ {limit} tuổi",
            en: "kin under {limit} years";
        /// Not old enough beside the child.
        NotOldEnough {
            /// Years asked for.
            limit: u32,
        } = "not-old-enough",
            vi: "không hơn trẻ em từ {limit} tuổi trở lên",
            en: "not {limit} years older than the child";
        /// No certificate of health, or too old a one.
        NoCertificate {
            /// Months.
            limit: u32,
        } = "no-certificate",
            vi: "không có giấy khám sức khỏe trong {limit} tháng",
            en: "no certificate of health within {limit} months";
        /// Guardian or parents don't consent.
        NoConsent = "no-consent",
            vi: "không có sự đồng ý của người giám hộ hoặc cha, mẹ",
            en: "without the consent of guardian or parents";
        /// The parents consented too early.
        ConsentTooEarly {
            /// Days.
            limit: u32,
        } = "consent-too-early",
            vi: "cha mẹ đẻ đồng ý khi trẻ em sinh ra chưa đủ {limit} ngày",
            en: "the parents consented before the child was {limit} days old";
        /// The child was not heard.
        ChildNotHeard {
            /// The age, in completed years.
            limit: u32,
        } = "child-not-heard",
            vi: "chưa lấy ý kiến của trẻ em từ đủ {limit} tuổi",
            en: "a child of {limit} or more was not heard";
        /// The child doesn't consent.
        ChildDoesNotConsent {
            /// The age, in completed years.
            limit: u32,
        } = "child-does-not-consent",
            vi: "trẻ em từ đủ {limit} tuổi không đồng ý",
            en: "a child of {limit} or more does not consent";
        /// Child and family have not met often enough.
        TooFewMeetings {
            /// Meetings asked for.
            limit: u32,
        } = "too-few-meetings",
            vi: "trẻ em tiếp xúc, làm quen với gia đình chưa đủ {limit} lần",
            en: "child and family have met fewer than {limit} times";
        /// Too old to be adopted.
        AdopteeTooOld {
            /// The age, in completed years.
            limit: u32,
        } = "adoptee-too-old",
            vi: "người được nhận làm con nuôi đã đủ {limit} tuổi",
            en: "the adoptee has completed {limit} years";
        /// Neither single nor a married couple.
        NotSingleOrCouple = "not-single-or-couple",
            vi: "chỉ được làm con nuôi của một người độc thân hoặc của hai người là vợ chồng",
            en: "adopted by one single person or by husband and wife only";
    }
}
