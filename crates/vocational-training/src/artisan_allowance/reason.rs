use ansinh_core::Dong;

ansinh_core::messages! {
    /// Why there is no support.
    pub enum ArtisanReason {
        /// Neither people's artisan nor artisan of merit.
        NoTitle = "no-title",
            vi: "không có danh hiệu nghệ nhân nhân dân hoặc nghệ nhân ưu tú",
            en: "neither a people's artisan nor an artisan of merit";
        /// The household has a base salary a head or more.
        IncomeTooHigh {
            /// Income a head.
            income: Dong,
            /// The base salary.
            limit: Dong,
        } = "income-too-high",
            vi: "thu nhập bình quân {income} không dưới mức lương cơ sở {limit}",
            en: "{income} a head is not below the base salary of {limit}";
        /// A monthly social allowance is higher.
        HigherElsewhere {
            /// What it pays.
            other: Dong,
            /// What this one would.
            allowance: Dong,
        } = "higher-elsewhere",
            vi: "trợ cấp xã hội hàng tháng {other} cao hơn {allowance}",
            en: "the monthly social allowance of {other} is higher than {allowance}";
    }
}
