use std::io;

ansinh_core::messages! {
    /// Why files could not be written.
    pub enum WriteError {
        /// The folder asked for is something else.
        NotAFolder {
            /// The path.
            path: String,
        } = "write-not-a-folder",
            vi: "“{path}” đã có và không phải là thư mục; hãy chọn một thư mục khác",
            en: "\u{201c}{path}\u{201d} is there and is not a folder; choose a folder";
        /// The folder could not be made.
        Folder {
            /// The path.
            path: String,
            /// What the system said.
            cause: Cause,
        } = "write-folder",
            vi: "không tạo được thư mục “{path}”: {cause}",
            en: "cannot make the folder \u{201c}{path}\u{201d}: {cause}";
        /// Where the file should go stands a folder.
        Taken {
            /// The path.
            path: String,
        } = "write-taken",
            vi: "không ghi được tệp “{path}”: tại đó đã có một thư mục",
            en: "cannot write the file \u{201c}{path}\u{201d}: a folder stands there";
        /// A file could not be written.
        File {
            /// The path.
            path: String,
            /// What the system said.
            cause: Cause,
        } = "write-file",
            vi: "không ghi được tệp “{path}”: {cause}",
            en: "cannot write the file \u{201c}{path}\u{201d}: {cause}";
        /// A name that would leave the folder.
        Name {
            /// The name.
            name: String,
        } = "write-name",
            vi: "“{name}” không phải là tên tệp; tên tệp không chứa thư mục",
            en: "\u{201c}{name}\u{201d} is not a file name; a name holds no folder";
        /// Two files of one name.
        Twice {
            /// The name.
            name: String,
        } = "write-twice",
            vi: "hai tệp cùng tên “{name}”",
            en: "two files are called \u{201c}{name}\u{201d}";
    }
}
impl std::error::Error for WriteError {}

ansinh_core::messages! {
    /// What the system said.
    pub enum Cause {
        /// Nothing is there.
        NotFound = "not-found",
            vi: "không tìm thấy",
            en: "not found";
        /// Access is refused.
        Denied = "denied",
            vi: "không có quyền truy cập",
            en: "access is refused";
        /// The disk is full.
        Full = "full",
            vi: "ổ đĩa đã đầy",
            en: "the disk is full";
        /// The disk can only be read.
        ReadOnly = "read-only",
            vi: "ổ đĩa chỉ cho phép đọc",
            en: "the disk can only be read";
        /// A part of the path is a file.
        NotAFolder = "not-a-folder",
            vi: "một phần của đường dẫn không phải là thư mục",
            en: "a part of the path is not a folder";
        /// A name is too long or holds what the system does not allow.
        BadName = "bad-name",
            vi: "tên tệp quá dài hoặc chứa ký tự không được phép",
            en: "the name is too long or holds characters that are not allowed";
        /// Anything else, in the system's own words.
        Other {
            /// The system's words.
            words: String,
        } = "other",
            vi: "hệ thống báo “{words}”",
            en: "the system says \u{201c}{words}\u{201d}";
    }
}

impl From<io::Error> for Cause {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::NotADirectory => Self::NotAFolder,
            io::ErrorKind::InvalidFilename | io::ErrorKind::InvalidInput => Self::BadName,
            _ => Self::Other {
                words: error.to_string(),
            },
        }
    }
}
