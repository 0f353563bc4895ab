ansinh_core::messages! {
    /// Why a child is in none of the groups.
    pub enum SpecialCircumstancesReason {
        /// Not under the age of the law.
        NotAChild {
            /// The age, in completed years.
            limit: u32,
        } = "not-a-child",
            vi: "không phải trẻ em: đã đủ {limit} tuổi",
            en: "no child: {limit} years completed";
        /// The law of 2004 is about Vietnamese citizens.
        NotACitizen = "not-a-citizen",
            vi: "Luật năm 2004 chỉ áp dụng cho trẻ em là công dân Việt Nam",
            en: "the law of 2004 is about children who are Vietnamese citizens";
        /// The parents' situations are not in the table of article 5.
        ParentsNotListed = "parents-not-listed",
            vi: "tình trạng của cha, mẹ không thuộc 12 trường hợp trẻ em không nơi nương tựa",
            en: "the parents' situations are none of the twelve of a child without support";
        /// An orphan who was adopted.
        Adopted = "adopted",
            vi: "trẻ em mồ côi đã được nhận làm con nuôi",
            en: "an orphan who was adopted";
        /// Offended, but none of the measures applies.
        NoMeasure = "no-measure",
            vi: "trẻ em vi phạm pháp luật không đang hoặc đã chấp hành biện pháp, hình phạt được nêu",
            en: "offended, and under none of the measures or penalties named";
        /// Addicted, but neither in a centre nor treated at home or in the community.
        NotTreated = "not-treated",
            vi: "trẻ em nghiện ma túy không ở cơ sở cai nghiện, không cai nghiện tại gia đình, cộng đồng",
            en: "addicted, and treated neither in a centre nor at home or in the community";
        /// Lower-secondary schooling is complete.
        SchoolingComplete = "schooling-complete",
            vi: "đã hoàn thành phổ cập giáo dục trung học cơ sở",
            en: "universal lower-secondary schooling is complete";
        /// Nobody competent has concluded on the harm.
        HarmNotConcluded = "harm-not-concluded",
            vi: "chưa có kết luận về mức độ tổn hại do bạo lực",
            en: "nobody competent has concluded on the harm by violence";
        /// Ill, in a household that is neither poor nor near-poor.
        HouseholdNotPoor = "household-not-poor",
            vi: "mắc bệnh nhưng không thuộc hộ nghèo, hộ cận nghèo",
            en: "ill, in a household that is neither poor nor near-poor";
        /// Displaced, with parents who are known or somebody who cares.
        DisplacedWithCarer = "displaced-with-carer",
            vi: "di cư, lánh nạn nhưng có người chăm sóc và không thuộc trường hợp được nêu",
            en: "displaced, but cared for and in none of the cases named";
        /// None of the groups.
        NoGroup = "no-group",
            vi: "không thuộc nhóm trẻ em có hoàn cảnh đặc biệt nào",
            en: "in none of the groups of children in special circumstances";
    }
}
