ansinh_core::messages! {
    /// Why no day is paid.
    pub enum TemporaryCareReason {
        /// Not under the age of children's law.
        NotAChild {
            /// The age, in completed years.
            limit: u32,
        } = "not-a-child",
            vi: "không phải trẻ em: đã đủ {limit} tuổi",
            en: "no child: {limit} years completed";
        /// On none of the grounds.
        NoGround = "no-ground",
            vi: "không thuộc đối tượng cần bảo vệ khẩn cấp",
            en: "on none of the grounds of urgent protection";
    }
}
