use ansinh_core::{NaiveDate, Text};

ansinh_core::messages! {
    /// Why no money for a device is granted.
    pub enum Reason {
        /// The person belongs to no group with devices.
        NoSuchEntitlement = "no-such-entitlement",
            vi: "đối tượng này không có chế độ cấp phương tiện trợ giúp, dụng cụ chỉnh hình",
            en: "this group has no devices";
        /// The group has other devices.
        NotForThisGroup {
            /// The device.
            device: Text,
        } = "not-for-this-group",
            vi: "đối tượng này không được cấp {device}",
            en: "this group is not granted this device: {device}";
        /// Teeth and dentures are for wounds on a war invalid's file.
        OnlyWarInvalids {
            /// The device.
            device: Text,
        } = "only-war-invalids",
            vi: "{device} chỉ cấp theo hồ sơ thương binh",
            en: "only a war invalid's file gives this device: {device}";
        /// The child's rate of injury is too low.
        RateTooLow {
            /// The rate, per cent.
            rate: u8,
            /// The lowest rate with devices, per cent.
            lowest: u32,
        } = "rate-too-low",
            vi: "tỷ lệ tổn thương cơ thể {rate} %, phải từ {lowest} %",
            en: "a rate of injury of {rate} %; it must be {lowest} % or more";
        /// Nobody prescribed it.
        NotPrescribed = "not-prescribed",
            vi: "chưa có chỉ định của cơ sở chỉnh hình và phục hồi chức năng hoặc bệnh viện cấp tỉnh trở lên",
            en: "not prescribed by an orthopaedic centre or a hospital of the province or higher";
        /// The file shows no wound or illness that calls for it.
        NotOnFile {
            /// The device.
            device: Text,
        } = "not-on-file",
            vi: "tình trạng thương tật, bệnh tật ghi trong hồ sơ không cần: {device}",
            en: "the wound or illness on file does not call for this device: {device}";
        /// The last term runs on.
        TooSoon {
            /// The first day of the next term.
            next: NaiveDate,
        } = "too-soon",
            vi: "niên hạn trước chưa hết, niên hạn sau từ ngày {next}",
            en: "the last term runs on; the next begins on {next}";
        /// Died before the list was approved.
        DiedBeforeApproval = "died-before-approval",
            vi: "chết trước khi Sở phê duyệt danh sách cấp",
            en: "died before the department approved the list";
    }
}
